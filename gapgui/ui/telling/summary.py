"""The whole answer in a sentence or two, as the report says it, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.wording import MAX_NAMED
from gapgui.ui.preferences.language import translate
from gapgui.ui.telling.words import all_of, any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy


def why_not_comparable_text(report: GapReport) -> str | None:
    """Return why the documents tell nothing of gaps; None where they can be compared."""
    if not report.posting.skills:
        return translate(
            "Summary",
            "No skill of the taxonomy was recognised in the posting, so there is nothing to compare.",
        )
    if report.resume.document.quality.verdict == "unreadable":
        return translate(
            "Summary",
            "The resume could hardly be read, so it was not compared; see how it was read, and what to do.",
        )
    if not report.resume.skills:
        return translate(
            "Summary",
            "No skill of the taxonomy was recognised in the resume, so it was not compared; see how it was read.",
        )
    return None


def summary_text(report: GapReport) -> str:
    """Return the answer."""
    refusal = why_not_comparable_text(report)
    if refusal:
        return refusal
    required = [r for r in report.requirements if r.strength == "required"]
    asked = required or list(report.requirements)
    kind = translate("Summary", "required") if required else translate("Summary", "named")
    missing = [r for r in asked if r.status == "missing"]
    partial = [r for r in asked if r.status == "partial"]
    facts = {
        "kind": kind,
        "total": len(asked),
        "missing": len(missing),
        "partial": len(partial),
        "names": _named(missing or partial, report.taxonomy),
        "side": _side(missing),
    }
    sentences = [_first(len(asked), missing, partial).format(**facts)]
    if missing and partial:
        one = translate("Summary", "{partial} more is shown only in part.")
        more = translate("Summary", "{partial} more are shown only in part.")
        sentences.append((one if len(partial) == 1 else more).format(**facts))
    return " ".join(sentences)


def _first(total: int, missing: Sequence[Requirement], partial: Sequence[Requirement]) -> str:
    if not missing and not partial:
        if total == 1:
            return translate("Summary", "Your resume shows the one {kind} skill.")
        return translate("Summary", "Your resume shows all {total} {kind} skills.")
    if not missing and len(partial) == 1:
        return translate(
            "Summary", "Nothing {kind} is missing; {partial} of {total} is shown only in part: {names}."
        )
    if not missing:
        return translate(
            "Summary", "Nothing {kind} is missing; {partial} of {total} are shown only in part: {names}."
        )
    if len(missing) > 1:
        return translate("Summary", "{missing} of {total} {kind} skills are missing, {side}: {names}.")
    if total == 1:
        return translate("Summary", "The one {kind} skill is missing: {names} ({side}).")
    return translate("Summary", "1 of {total} {kind} skills is missing: {names} ({side}).")


def _side(missing: Sequence[Requirement]) -> str:
    ml = sum(r.track == "ml" for r in missing)
    if len(missing) == 1:
        return translate("Summary", "ML-specific") if ml else translate("Summary", "general engineering")
    if 2 * ml == len(missing):
        return translate("Summary", "half of them ML-specific")
    if ml == len(missing):
        return translate("Summary", "all ML-specific")
    if not ml:
        return translate("Summary", "all general engineering")
    if 2 * ml > len(missing):
        return translate("Summary", "most of them ML-specific")
    return translate("Summary", "most of them general engineering")


def _named(requirements: Sequence[Requirement], taxonomy: Taxonomy) -> str:
    names = [any_of([taxonomy.skills[s].name for s in r.any_of]) for r in requirements[:MAX_NAMED]]
    more = len(requirements) - len(names)
    if more > 0:
        return translate("Summary", "{names} and {count} more").format(names=", ".join(names), count=more)
    return all_of(names)
