"""Twice the text takes twice the steps, and no bit takes many: reading whole texts of one repeated bit, counted, not timed."""

from __future__ import annotations

import sys
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.matching.names.index_cache import load_index
from gapgui.paths import shipped_taxonomy
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from tests.growth.units import stretched

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index

    Read = Callable[[Document, Index], object]

# Each of these once took the square of its length, or three seconds and more at 100,000 characters.
UNITS = ["(R) ", "Go (", "R/", "R ", "AI/ML ", "5-7 years ", "Skills:", "x:\n"]
# Characters; longer than a sentence may be, within which a rule may look around.
LENGTH = 4_000
MOST = 2.3
# Lines of Python a character, one mention standing on every other of them.
MOST_STEPS = 160


@pytest.fixture(scope="module")
def index() -> Index:
    return load_index(shipped_taxonomy(), None)


@pytest.mark.parametrize(
    ("unit", "read"),
    [
        *product(UNITS, [read_posting, read_resume]),
        ("2018 - 2020\n", read_resume),
    ],
)
def test_steps_grow_with_the_text_and_are_few(unit: str, read: Read, index: Index) -> None:
    once, twice = (document_from_text("Go\n" + stretched(unit, times * LENGTH), "x") for times in (1, 2))
    # what is remembered of words and texts is there by then
    read(once, index)
    read(twice, index)
    few = steps(read, once, index)
    assert steps(read, twice, index) < MOST * few
    assert few < MOST_STEPS * LENGTH


def steps(read: Read, document: Document, index: Index) -> int:
    """Return how many lines of Python a reading runs, each round of a loop for itself."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(document, index)
    finally:
        sys.settrace(before)
    return count
