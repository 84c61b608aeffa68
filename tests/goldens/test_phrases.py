"""Every phrase that the rules know decides something: an example of each, and what is read from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui import read_posting, read_resume
from gapgui.documents.formats.plain_text import document_from_text
from tests.goldens.golden import UPDATE, updating
from tests.goldens.opening import shipped_index
from tests.goldens.phrases import load_table, store_table, told_posting, told_resume

if TYPE_CHECKING:
    from collections.abc import Callable

PHRASES = Path(__file__).with_name("phrases")
MAX_SHOWN = 12


def reading_of_posting(text: str) -> str:
    return told_posting(read_posting(document_from_text(text, "posting.txt"), shipped_index()))


def reading_of_resume(text: str) -> str:
    return told_resume(read_resume(document_from_text(text, "resume.txt"), shipped_index()))


@pytest.mark.parametrize("file", sorted(PHRASES.glob("postings/*.txt")), ids=lambda file: file.stem)
def test_phrases_of_postings_are_read_as_before(file: Path) -> None:
    check_table(file, reading_of_posting)


@pytest.mark.parametrize("file", sorted(PHRASES.glob("resumes/*.txt")), ids=lambda file: file.stem)
def test_phrases_of_resumes_are_read_as_before(file: Path) -> None:
    check_table(file, reading_of_resume)


def check_table(file: Path, read: Callable[[str], str]) -> None:
    table = load_table(file)
    readings = {example: read(table.text(example)) for example in table.examples}
    if updating():
        store_table(file, replace(table, examples=readings))
        return
    changed = [
        f"{example}\n    was {table.examples[example]}\n    is  {reading}"
        for example, reading in readings.items()
        if reading != table.examples[example]
    ]
    if changed:
        told = "\n  ".join(changed[:MAX_SHOWN] + ["..."] * (len(changed) > MAX_SHOWN))
        pytest.fail(
            f"{file.stem} is read otherwise:\n  {told}\n{UPDATE}=1 stores what is read now", pytrace=False
        )
