"""How well a resume could be read, in one sentence for the banner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
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
    if quality.verdict != "good":
        lead = "Read with gaps." if quality.verdict == "poor" else "This file can hardly be read."
        return ToldQuality(f"{lead} {messages}".strip(), "", "warning")
    facts = [_count(len(document.pages), "page")] if document.pages else []
    if document.columns > 1:
        facts.append(_count(document.columns, "column"))
    if skills is not None:
        facts.append(_count(skills, "skill"))
    text = "Read well" + (f": {', '.join(facts)}." if facts else ".")
    return ToldQuality(text, messages, "notice")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
