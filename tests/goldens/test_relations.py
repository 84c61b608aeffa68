"""How a document is laid out is no part of what it says: written otherwise, it reads the same.

Each document is written with hyphens first; that reading is what the others are held against.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from gapgui import read_posting, read_resume
from gapgui.documents.plain_text import document_from_text
from tests.goldens.opening import POSTINGS, RESUMES, shipped_index
from tests.goldens.relations import WAYS, asked, shown, with_bullets

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [file for file in (*POSTINGS, *RESUMES) if file.suffix == ".txt"]
UNKNOWN_SIGNS = tuple(f"bullet {sign}" for sign in "➤▶✓■→")
WITH_SPLIT_SENTENCES = ("bullet •", "bullet ▪", "bullet ·", *UNKNOWN_SIGNS)
# Faults that are known: the ways of writing, the document, and what is wrong. Who mends one takes it out here.
FAULTS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (UNKNOWN_SIGNS, "postings/bullets_round", "a name alone behind such a sign doesn't fill its bullet"),
    (UNKNOWN_SIGNS, "postings/german", "a name alone behind such a sign doesn't fill its bullet"),
    (UNKNOWN_SIGNS, "postings/softening", "such a sign is no border of what surrounds a name"),
    (UNKNOWN_SIGNS, "postings/years_styles", "a list is taken to run on over such a sign"),
    (UNKNOWN_SIGNS, "resumes/dates", "a span mentioned behind such a sign is taken for a job"),
    (
        ("line ends of Windows",),
        "postings/bullets_round",
        "a carriage return keeps a name from filling its line",
    ),
    (
        ("line ends of Windows",),
        "postings/wrapped_lines",
        "a carriage return keeps a name from filling its line",
    ),
    (
        ("bullet *", *WITH_SPLIT_SENTENCES),
        "resumes/claims",
        "the hyphen of the next bullet is taken for a dash: 'Bash scripts' / '- Not yet ...' denies Bash",
    ),
    (
        ("blank lines between bullets",),
        "resumes/claims",
        "of two cues only the first is looked at, though it has turned: 'Preparing for the CKA' is credited",
    ),
)


def name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def known_faults(way: str, file: Path) -> list[pytest.MarkDecorator]:
    return [
        pytest.mark.xfail(reason=reason, strict=True)
        for ways, document, reason in FAULTS
        if way in ways and document == name_of(file)
    ]


@cache
def hyphened(file: Path) -> str:
    return with_bullets(file.read_text(encoding="utf-8").replace("\r\n", "\n"), "-")


def read(file: Path, text: str) -> dict[str, object]:
    document = document_from_text(text, file.name)
    if file in POSTINGS:
        return asked(read_posting(document, shipped_index()))
    return shown(read_resume(document, shipped_index()))


@cache
def reading_with_hyphens(file: Path) -> dict[str, object]:
    return read(file, hyphened(file))


@pytest.mark.parametrize(
    ("way", "file"),
    [
        pytest.param(way, file, id=f"{way}, {name_of(file)}", marks=known_faults(way, file))
        for way in WAYS
        for file in TEXTS
        if WAYS[way](hyphened(file)) != hyphened(file)
    ],
)
def test_a_document_laid_out_otherwise_reads_the_same(way: str, file: Path) -> None:
    assert read(file, WAYS[way](hyphened(file))) == reading_with_hyphens(file)
