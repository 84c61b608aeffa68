"""How things stand: what the answer says before there are rows, or when they deserve a warning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.ui.preferences.language import translate
from gapgui.ui.telling.summary import summary_text

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
        return Standing("", translate("Standing", "Reading what you opened."))
    if has_resume and not has_posting:
        return _resume_only(analysis)
    if analysis.posting is None:
        return Standing(
            translate("Standing", "Nothing to compare yet"),
            translate("Standing", "Open a resume and paste a posting."),
            lacks="both",
        )
    title = analysis.posting.title or translate("Standing", "Posting")
    if not analysis.rows:
        return Standing(
            title,
            translate(
                "Standing",
                "No skill of the taxonomy was recognised in the posting, so there is nothing to compare.",
            ),
            translate(
                "Standing",
                "Check that the whole posting is there. If it names skills that are not in the taxonomy, add them.",
            ),
        )
    if analysis.report is None:
        count = len(analysis.rows)
        one = translate("Standing", "The posting asks for one skill.")
        more = translate("Standing", "The posting asks for {count} skills.").format(count=count)
        advice = translate("Standing", "Open a resume to see which of them it shows.")
        return Standing(title, more if count > 1 else one, advice, "resume")
    advice = ""
    if analysis.resume and not analysis.resume.skills:
        advice = translate(
            "Standing", "Look at the text of the resume: is it all there, and in the right order?"
        )
    return Standing(title, summary_text(analysis.report), advice)


def _resume_only(analysis: Analysis) -> Standing:
    count = len(analysis.resume.skills) if analysis.resume else 0
    if not count:
        return Standing(
            translate("Standing", "Your resume"),
            translate("Standing", "No skill of the taxonomy was recognised in the resume."),
            translate("Standing", "Look at its text: is it all there, and in the right order?"),
        )
    one = translate("Standing", "Your resume shows one skill.")
    more = translate("Standing", "Your resume shows {count} skills.").format(count=count)
    return Standing(
        translate("Standing", "Your resume"),
        more if count > 1 else one,
        translate("Standing", "Paste a posting to see which of its requirements they cover."),
        "posting",
    )
