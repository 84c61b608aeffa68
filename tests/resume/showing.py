"""Resumes made of a few lines, and what is read from them, as the tests write it down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.resume.reading import read_resume
from tests.taxonomy.core import core_index

if TYPE_CHECKING:
    from datetime import date

    from gapgui.documents.document import Document
    from gapgui.resume.resume import Resume


def resume_of(text: str, *, dated: date | None = None) -> Resume:
    return read_resume(document_of(text, dated=dated), core_index())


def document_of(text: str, *, dated: date | None = None) -> Document:
    return replace(document_from_text(text, "r.txt"), dated=dated)


def claims(text: str) -> dict[str, str]:
    return {shown.skill.id: shown.claim for shown in resume_of(text).skills}
