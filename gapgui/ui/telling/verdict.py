"""How well a resume could be read, in one sentence for the banner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.report.telling.facts import columns_text, pages_text, skills_text
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.documents.document import Document, QualityProblem

_UNREAD = frozenset({"pages_skipped", "text_skipped", "part_not_read", "page_damaged", "page_is_picture"})
"""Codes of problems that kept a part from being read."""


@dataclass(frozen=True, slots=True)
class ToldQuality:
    """Hold the sentence, what more there is to know, and whether it is a warning."""

    text: str
    details: str
    tone: Literal["notice", "warning"]


def tell_quality(document: Document, skills: int | None = None) -> ToldQuality:
    """Return the verdict: in short where all is well, with what to do where it is not.

    `skills` is how many were found, None while that is not known yet. What was not read at all is told first.
    """
    quality = document.quality
    unread = _told(p for p in quality.problems if p.code in _UNREAD)
    messages = _told(p for p in quality.problems if p.code not in _UNREAD)
    if any(problem.code == "not_english" for problem in quality.problems):
        # what is wrong with the layout matters less than that
        ordered = sorted(quality.problems, key=lambda problem: problem.code != "not_english")
        return ToldQuality(ordered[0].message, _told(ordered[1:]), "warning")
    if quality.verdict != "good":
        lead = say(
            "Verdict",
            "Read with gaps." if quality.verdict == "poor" else "This file can hardly be read.",
        )
        return ToldQuality(" ".join(filter(None, (unread, lead, messages))), "", "warning")
    text = _read_well(", ".join(_facts(document, skills)), known=skills is not None)
    return ToldQuality(f"{unread} {text}".strip(), messages, "warning" if unread else "notice")


def _read_well(facts: str, *, known: bool) -> str:
    """Return the verdict of what is read well, in which language it is must be known for that."""
    if not known:
        return say("Verdict", "Read: {facts}." if facts else "Read.", facts=facts)
    return say("Verdict", "Read well: {facts}." if facts else "Read well.", facts=facts)


def _told(problems: Iterable[QualityProblem]) -> str:
    return " ".join(problem.message for problem in problems)


def _facts(document: Document, skills: int | None) -> Iterator[str]:
    pages, columns = len(document.pages), document.columns
    if pages:
        yield pages_text(pages)
    if columns > 1:
        yield columns_text(columns)
    if skills is not None:
        yield skills_text(skills)
