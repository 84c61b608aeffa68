"""The whole answer in a sentence or two, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import reads_posting
from gapgui.reading.language_names import NAMES
from gapgui.report.telling.reasons import MAX_NAMED, requirement_name
from gapgui.report.telling.words import all_of
from gapgui.resume.language import is_english, not_english
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy


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
    """Return the whole answer in one or two sentences."""
    refusal = why_not_comparable(report)
    if refusal:
        return refusal
    required = [r for r in report.requirements if r.strength == "required"]
    asked = required or list(report.requirements)
    missing = [r for r in asked if r.status == "missing"]
    partial = [r for r in asked if r.status == "partial"]
    named = _named(missing or partial, report.taxonomy)
    if missing:
        first = _some_missing(len(asked), missing, named, required=bool(required))
        return f"{first} {_more_partial(len(partial))}" if partial else first
    if partial:
        return _none_missing(len(asked), len(partial), named, required=bool(required))
    return _all_shown(len(asked), required=bool(required))


def _all_shown(total: int, *, required: bool) -> str:
    if total == 1:
        return say(
            "Summary",
            "Your resume shows the one required skill."
            if required
            else "Your resume shows the one named skill.",
        )
    return say(
        "Summary",
        "Your resume shows all {total} required skills."
        if required
        else "Your resume shows all {total} named skills.",
        total=total,
    )


def _none_missing(total: int, partial: int, names: str, *, required: bool) -> str:
    if partial == 1:
        return say(
            "Summary",
            "Nothing required is missing; {partial} of {total} is shown only in part: {names}."
            if required
            else "Nothing named is missing; {partial} of {total} is shown only in part: {names}.",
            partial=partial,
            total=total,
            names=names,
        )
    return say(
        "Summary",
        "Nothing required is missing; {partial} of {total} are shown only in part: {names}."
        if required
        else "Nothing named is missing; {partial} of {total} are shown only in part: {names}.",
        partial=partial,
        total=total,
        names=names,
    )


def _some_missing(total: int, missing: Sequence[Requirement], names: str, *, required: bool) -> str:
    values = {"total": total, "missing": len(missing), "names": names, "side": _side(missing)}
    if total == 1:
        return say(
            "Summary",
            "The one required skill is missing: {names} ({side})."
            if required
            else "The one named skill is missing: {names} ({side}).",
            **values,
        )
    if len(missing) == 1:
        return say(
            "Summary",
            "1 of {total} required skills is missing: {names} ({side})."
            if required
            else "1 of {total} named skills is missing: {names} ({side}).",
            **values,
        )
    return say(
        "Summary",
        "{missing} of {total} required skills are missing, {side}: {names}."
        if required
        else "{missing} of {total} named skills are missing, {side}: {names}.",
        **values,
    )


def _more_partial(count: int) -> str:
    return say(
        "Summary",
        "{partial} more is shown only in part." if count == 1 else "{partial} more are shown only in part.",
        partial=count,
    )


def _side(missing: Sequence[Requirement]) -> str:
    """Return which track the missing ones belong to, all or most of them."""
    ml = sum(r.track == "ml" for r in missing)
    if len(missing) == 1:
        return say("Summary", "ML-specific" if ml else "general engineering")
    if 2 * ml == len(missing):
        return say("Summary", "half of them ML-specific")
    if ml in {0, len(missing)}:
        return say("Summary", "all ML-specific" if ml else "all general engineering")
    return say(
        "Summary",
        "most of them ML-specific" if 2 * ml > len(missing) else "most of them general engineering",
    )


def _named(requirements: Sequence[Requirement], taxonomy: Taxonomy) -> str:
    names = [requirement_name(r, taxonomy) for r in requirements[:MAX_NAMED]]
    more = len(requirements) - len(names)
    if more > 0:
        return say("Summary", "{names} and {count} more", names=", ".join(names), count=more)
    return all_of(names)
