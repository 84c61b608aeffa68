"""How well a resume could be read, in one sentence for the banner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.ui.preferences.language import translate

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
    if quality.verdict != "good":
        poor = translate("Verdict", "Read with gaps.")
        lead = poor if quality.verdict == "poor" else translate("Verdict", "This file can hardly be read.")
        return ToldQuality(f"{lead} {messages}".strip(), "", "warning")
    facts = ", ".join(_facts(document, skills))
    text = translate("Verdict", "Read well: {facts}.").format(facts=facts)
    return ToldQuality(text if facts else translate("Verdict", "Read well."), messages, "notice")


def _facts(document: Document, skills: int | None) -> Iterator[str]:
    pages, columns = len(document.pages), document.columns
    if pages:
        one, more = translate("Verdict", "1 page"), translate("Verdict", "{count} pages")
        yield one if pages == 1 else more.format(count=pages)
    if columns > 1:
        yield translate("Verdict", "{count} columns").format(count=columns)
    if skills is not None:
        one, more = translate("Verdict", "1 skill"), translate("Verdict", "{count} skills")
        yield one if skills == 1 else more.format(count=skills)
