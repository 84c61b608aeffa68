"""The whole answer in a few short sentences, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.posting import reads_posting
from gapgui.reading.languages.names import NAMES
from gapgui.report.telling.headline import headline
from gapgui.resume.language import is_english, not_english
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume


def why_not_comparable(report: GapReport) -> str | None:
    """Return why the documents tell nothing of gaps, in a sentence; None where they can be compared."""
    if not report.is_read:
        return other_language(report.resume, report.posting)
    if not report.posting.skills:
        return nothing_asked()
    if report.resume.document.quality.verdict == "unreadable":
        return say(
            "Summary",
            "The resume could hardly be read, so it was not compared; see how it was read, and what to do.",
        )
    if not report.resume.skills:
        return say(
            "Summary",
            "No skill of the taxonomy was recognised in the resume, so it was not compared; see how it was read.",
        )
    return None


def other_language(resume: Resume | None, posting: Posting | None) -> str:
    """Return what is said of documents in languages that are not read; empty where all are."""
    told = []
    if resume and not is_english(resume.language):
        told.append(str(not_english(resume.language)))
    if posting and not reads_posting(posting.language):
        told.append(_posting_in(posting.language))
    return " ".join(told)


def _posting_in(language: str) -> str:
    return say(
        "Summary",
        "This posting looks {language}; gapgui reads English and German, so what was found in it may not be all and "
        "is not compared.",
        language=NAMES[language],
    )


def nothing_asked() -> str:
    """Return what is said of a posting in which nothing was found."""
    return say(
        "Summary", "No skill of the taxonomy was recognised in the posting, so there is nothing to compare."
    )


def summary_sentence(report: GapReport) -> str:
    """Return the whole answer in a few short sentences."""
    refusal = why_not_comparable(report)
    return refusal or " ".join(headline(report))
