"""Which of some files is the resume, and which the posting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from gapgui.document_kind import DocumentKind

_RESUME_SUFFIXES = {".pdf", ".docx", ".docm", ".dotx", ".dotm"}
_POSTING_WORDS = ("posting", "job", "jd", "vacancy", "stellen", "role", "opening")
_RESUME_WORDS = ("resume", "résumé", "cv", "lebenslauf", "curriculum")


@dataclass(frozen=True, slots=True)
class Roles:
    """Name the file to open as the resume and the one to open as the posting."""

    resume: Path | None = None
    posting: Path | None = None


def assign_roles(
    files: Sequence[Path],
    *,
    has_resume: bool = False,
    kinds: Mapping[Path, DocumentKind | None] | None = None,
) -> Roles:
    """Tell the roles of one or two files: by what they read like, their names, then by their formats.

    A single PDF or DOCX is a resume, a single text a posting; with two of a kind the first is the resume.
    """
    resume: Path | None = None
    posting: Path | None = None
    unsure = []
    for file in _surest_first(files, kinds or {}):
        kind = (kinds or {}).get(file)
        name = file.stem.casefold()
        like_resume = kind == "resume" or (not kind and any(word in name for word in _RESUME_WORDS))
        like_posting = kind == "posting" or (not kind and any(word in name for word in _POSTING_WORDS))
        if like_resume and resume is None:
            resume = file
        elif like_posting and posting is None:
            posting = file
        else:
            unsure.append(file)
    for file in unsure:
        as_resume = file.suffix.casefold() in _RESUME_SUFFIXES
        if as_resume and resume is None:
            resume = file
        elif posting is None and (not as_resume or has_resume or resume):
            posting = file
        else:
            resume = resume or file
    return Roles(resume, posting)


def _surest_first(files: Sequence[Path], kinds: Mapping[Path, DocumentKind | None]) -> list[Path]:
    return sorted(files[:2], key=lambda file: kinds.get(file) is None)
