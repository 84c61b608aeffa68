"""How well a resume could be read, in one sentence for the banner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.report.telling.facts import columns_text, pages_text, skills_text
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.document import Document


@dataclass(frozen=True, slots=True)
class ToldQuality:
    """Hold the sentence, what more there is to know, and whether it is a warning."""

    text: str
    details: str
    tone: Literal["notice", "warning"]


def tell_quality(document: Document, skills: int | None = None) -> ToldQuality:
    """Return the verdict: in short where all is well, with what to do where it is not.

    `skills` is how many were found, None while that is not known yet.
    """
    quality = document.quality
    messages = " ".join(problem.message for problem in quality.problems)
    if any(problem.code == "not_english" for problem in quality.problems):
        # what is wrong with the layout matters less than that
        ordered = sorted(quality.problems, key=lambda problem: problem.code != "not_english")
        told = [problem.message for problem in ordered]
        return ToldQuality(told[0], " ".join(told) if told[1:] else "", "warning")
    if quality.verdict != "good":
        lead = say(
            "Verdict",
            "Read with gaps." if quality.verdict == "poor" else "This file can hardly be read.",
        )
        return ToldQuality(f"{lead} {messages}".strip(), "", "warning")
    facts = ", ".join(_facts(document, skills))
    text = say("Verdict", "Read well: {facts}." if facts else "Read well.", facts=facts)
    return ToldQuality(text, messages, "notice")


def _facts(document: Document, skills: int | None) -> Iterator[str]:
    pages, columns = len(document.pages), document.columns
    if pages:
        yield pages_text(pages)
    if columns > 1:
        yield columns_text(columns)
    if skills is not None:
        yield skills_text(skills)
