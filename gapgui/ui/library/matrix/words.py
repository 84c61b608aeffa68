"""What the matrix says: the sentence above it, a cell and a head in words, the sentence behind a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.comparison.words import really_is
from gapgui.report.telling.facts import least_years_text
from gapgui.report.telling.posting_name import names_apart
from gapgui.report.telling.reasons import because_text
from gapgui.report.telling.words import STATUS_SIGNS, all_of, status_word, strength_word, track_word
from gapgui.saying import say
from gapgui.ui.library.matrix.arranging import count_in
from gapgui.ui.telling.quotes import quote
from gapgui.ui.telling.tally import TRACKS

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting, Strength
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.matrix.arranging import Arrangement
    from gapgui.ui.library.matrix.values import Line, Mark, MatrixValues
    from gapgui.ui.telling.quotes import Quote

STRENGTH_SIGNS: dict[Strength, str] = {"required": "●", "preferred": "○", "mentioned": "·"}
MOST_NAMED = 3


def headline(shown: Arrangement) -> str:
    """Return the answer: which posting is nearest, and what most of them require that the resume doesn't show."""
    return "\n".join(filter(None, (_nearest(shown), _most_open(shown))))


def _nearest(shown: Arrangement) -> str:
    if not shown.values.compared:
        return shown.values.why or say("Matrix", "Open a resume to see which posting is nearest.")
    heads = [head for head in shown.columns if head.total]
    if not heads:
        return ""
    least = min(head.open for head in heads)
    nearest = sorted((head for head in heads if head.open == least), key=lambda head: -head.total)
    if len(nearest) > MOST_NAMED:
        return say(
            "Matrix",
            "Nearest are {count} postings with every must covered."
            if not least
            else "Nearest are {count} postings with 1 must open each."
            if least == 1
            else "Nearest are {count} postings with {open} musts open each.",
            count=len(nearest),
            open=least,
        )
    if len(nearest) > 1:
        return say(
            "Matrix",
            "Nearest are {postings}: every must is covered."
            if not least
            else "Nearest are {postings}, with {open} open must each."
            if least == 1
            else "Nearest are {postings}, with {open} open musts each.",
            postings=all_of(names_apart([head.posting for head in nearest])),
            open=least,
        )
    return _nearest_one(nearest[0])


def _nearest_one(head: Head) -> str:
    return say(
        "Matrix",
        "Nearest is {posting}: its one must is covered."
        if not head.open and head.total == 1
        else "Nearest is {posting}: all its {total} musts are covered."
        if not head.open
        else "Nearest is {posting}: {open} of {total} musts open.",
        posting=head.name,
        open=head.open,
        total=head.total,
    )


def _most_open(shown: Arrangement) -> str:
    """Return which skills most postings require that the resume doesn't cover, or simply require."""
    compared = shown.values.compared
    lines = [count_in(line, shown.choice.postings) for line in shown.values.lines]
    most = sorted((line for line in lines if line.is_open), key=lambda line: -line.required)[:MOST_NAMED]
    told = ", ".join(
        say("Matrix", "{skill} ({count})", skill=line.line.name, count=line.required)
        for line in most
        if line.required > 1 or len(shown.columns) == 1
    )
    if not told:
        return ""
    if not compared:
        return say("Matrix", "Required most often: {skills}.", skills=told)
    return say("Matrix", "Required most often and not covered: {skills}.", skills=told)


def as_if_sentence(values: MatrixValues) -> str:
    """Return what some skills would change; nothing is promised."""
    told = say(
        "Matrix",
        "As if your resume showed {skills}: 1 must closed."
        if values.closed == 1
        else "As if your resume showed {skills}: {count} musts closed.",
        skills=all_of(values.names(values.learned)),
        count=values.closed,
    )
    names = [values.heads[number].name for number in values.completed]
    if not names:
        return told
    if len(names) > MOST_NAMED:
        return say("Matrix", "{told} {count} postings would be complete.", told=told, count=len(names))
    return say(
        "Matrix",
        "{told} {postings} would be complete." if len(names) == 1 else "{told} Complete would be {postings}.",
        told=told,
        postings=all_of(names),
    )


def mark_sign(mark: Mark) -> str:
    """Return a mark as signs: "● ✓"."""
    return " ".join(
        filter(None, (STRENGTH_SIGNS[mark.strength], STATUS_SIGNS[mark.status] if mark.status else ""))
    )


def mark_words(line: Line, head: Head, mark: Mark, values: MatrixValues) -> str:
    """Return a cell in words: who asks for what and how strongly, and how the resume stands to it."""
    years = mark.requirement.min_years
    asked = ", ".join(filter(None, (strength_word(mark.strength), least_years_text(years) if years else "")))
    told = say("Matrix", "{skill}: {asked}. {posting}", skill=line.name, asked=asked, posting=head.name)
    if mark.status is None:
        return told
    why = because_text(mark.requirement, values.taxonomy, values.negated, values.linked)
    if mark.new:
        is_learned = any(reason.relation == "same" for reason in mark.requirement.because)
        why = (
            say("Matrix", "as if your resume showed it")
            if is_learned
            else say("Matrix", "{reason}, as if your resume showed that", reason=why)
        )
    return f"{told}\n{STATUS_SIGNS[mark.status]} {status_word(mark.status)}: {why}"


def not_asked(line: Line, head: Head) -> str:
    """Return that a posting does not name what others ask."""
    return say("Matrix", "{posting} doesn't name {skill}.", posting=head.name, skill=line.name)


def musts_text(head: Head, *, compared: bool = True) -> str:
    """Return how many musts of a posting are covered, by track; how many there are where nothing is compared."""
    if not head.is_read:
        return say("Matrix", "Not compared: in a language that is not read.")
    told = [
        say(
            "Matrix",
            "{track}: {covered} of {total} musts"
            if compared
            else "{track}: 1 must"
            if total == 1
            else "{track}: {total} musts",
            track=track_word(track),
            covered=got,
            total=total,
        )
        for track in TRACKS
        for got, total in [head.musts[track]]
        if total
    ]
    return ", ".join(told) or say("Matrix", "No musts named.")


def head_words(head: Head, *, compared: bool) -> str:
    """Return all that is said of a posting."""
    musts = musts_text(head, compared=compared)
    kind = say("Matrix", "What it really is: {shares}", shares=really_is(head.posting))
    return "\n".join(filter(None, (head.name, musts, kind, head.posting.document.name)))


def sentence_behind(posting: Posting, mark: Mark) -> Quote | None:
    """Return the first sentence that asks as strongly as a mark says."""
    asked = [m for s in posting.skills if s.skill.id in mark.requirement.any_of for m in s.mentions]
    strongest = [m for m in asked if m.strength == mark.strength] or asked
    if not strongest:
        return None
    first = min((m.mention for m in strongest), key=lambda mention: mention.start)
    return quote(posting.document, first.start, first.end)


def legend(*, compared: bool) -> str:
    """Return what the signs mean."""
    asked = "  ".join(f"{STRENGTH_SIGNS[each]} {strength_word(each)}" for each in STRENGTHS)
    stands = "  ".join(f"{STATUS_SIGNS[each]} {status_word(each)}" for each in STATUSES)
    return f"{asked}     {stands}" if compared else asked
