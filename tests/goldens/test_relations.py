"""How a document is laid out is no part of what it says: written otherwise, it reads the same.

Each document is written with hyphens first; that reading is what the others are held against.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from gapgui import read_posting, read_resume
from gapgui.documents.formats.plain_text import document_from_text
from tests.goldens.opening import POSTINGS, RESUMES, shipped_index
from tests.goldens.relations import WAYS, asked, shown, with_bullets

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [file for file in (*POSTINGS, *RESUMES) if file.suffix == ".txt"]
# Faults that are known: the ways of writing, the document, and what is wrong. Who mends one takes it out here.
FAULTS: tuple[tuple[tuple[str, ...], str, str], ...] = ()


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
