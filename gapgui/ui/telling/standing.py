"""How things stand: what the answer says before there are rows, or when they deserve a warning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.report.telling.posting_name import posting_name
from gapgui.report.telling.summary import nothing_asked, other_language, summary_sentence
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.ui.telling.analysis import Analysis


@dataclass(frozen=True, slots=True)
class Standing:
    """Say the title, the one sentence, what to do next where there is something, and what to open for that."""

    title: str
    sentence: str
    advice: str = ""
    lacks: Literal["resume", "posting", "both", ""] = ""


def describe(analysis: Analysis | None, *, has_resume: bool, has_posting: bool) -> Standing:
    """Return what the answer says of what is open."""
    if analysis is None:
        return Standing("", say("Standing", "Reading what you opened."))
    if has_resume and not has_posting:
        return _resume_only(analysis)
    if analysis.posting is None:
        return Standing(
            say("Standing", "Nothing to compare yet"),
            say("Standing", "Open a resume and paste a posting."),
            lacks="both",
        )
    title = posting_name(analysis.posting) or say("Standing", "Posting")
    if not analysis.is_read:
        unread = other_language(analysis.resume, analysis.posting)
        return Standing(title, unread, lacks="" if has_resume else "resume")
    if not analysis.rows:
        return Standing(
            title,
            nothing_asked(),
            say(
                "Standing",
                "Check that the whole posting is there. If it names skills that are not in the taxonomy, add them.",
            ),
        )
    if analysis.report is None:
        return _posting_only(title, len(analysis.rows))
    advice = ""
    if analysis.resume and not analysis.resume.skills:
        advice = say("Standing", "Look at the text of the resume: is it all there, and in the right order?")
    return Standing(title, summary_sentence(analysis.report), advice)


def _posting_only(title: str, count: int) -> Standing:
    text = say(
        "Standing",
        "The posting asks for one skill." if count == 1 else "The posting asks for {count} skills.",
        count=count,
    )
    return Standing(
        title, text, say("Standing", "Open a resume to see which of them it shows."), lacks="resume"
    )


def _resume_only(analysis: Analysis) -> Standing:
    unread = other_language(analysis.resume, None)
    if unread:
        return Standing(say("Standing", "Your resume"), unread, lacks="posting")
    count = len(analysis.resume.skills) if analysis.resume else 0
    if not count:
        return Standing(
            say("Standing", "Your resume"),
            say("Standing", "No skill of the taxonomy was recognised in the resume."),
            say("Standing", "Look at its text: is it all there, and in the right order?"),
        )
    return Standing(
        say("Standing", "Your resume"),
        say(
            "Standing",
            "Your resume shows one skill." if count == 1 else "Your resume shows {count} skills.",
            count=count,
        ),
        say("Standing", "Paste a posting to see which of its requirements they cover."),
        "posting",
    )
