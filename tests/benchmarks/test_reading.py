"""Reading postings: an ordinary one, and lines of a megabyte made to make a pattern run away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.reading import read_posting

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from gapgui.matching.names.index import Index

NASTY = [
    "a",
    " ",
    ".",
    ",",
    "(",
    "1 year ",
    "and ",
    "e.g. ",
    "Python, ",
    "Java/",
    "B.S. ",
    "a@",
    "- ",
    "Aa",
    "•",
    "5+ ",
]


@pytest.mark.benchmark(group="reading a posting of 1,000 words")
def test_posting(benchmark: BenchmarkFixture, index: Index, thousand_words: str) -> None:
    document = document_from_text(thousand_words, "posting")
    assert benchmark(read_posting, document, index).skills


@pytest.mark.benchmark(group="a line of a megabyte (aim: within a second)")
@pytest.mark.parametrize("unit", NASTY)
def test_long_line(benchmark: BenchmarkFixture, index: Index, unit: str) -> None:
    document = document_from_text("x " + unit * (1_000_000 // len(unit)), "posting")
    benchmark.pedantic(read_posting, (document, index), rounds=1, iterations=1)  # type: ignore[no-untyped-call]
