"""What is said of many people and postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import find_gaps
from gapgui.library.comparison import is_open
from gapgui.report.comparison.words import really_is
from gapgui.report.telling.reasons import requirement_name
from gapgui.report.telling.words import track_word
from gapgui.saying import say
from gapgui.ui.telling.tally import TRACKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.taxonomy.taxonomy import Taxonomy
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.people.person import Pair
    from gapgui.ui.library.people.values import People, Row

MOST_NAMED, MOST_NEAREST = 8, 3


def headline(people: People) -> str:
    """Return how many stand beside one another, and which pair is nearest."""
    one, single = len(people.rows) == 1, len(people.heads) == 1
    counted = say(
        "People",
        "1 resume beside 1 posting."
        if one and single
        else "1 resume beside {postings} postings."
        if one
        else "{resumes} resumes beside 1 posting."
        if single
        else "{resumes} resumes beside {postings} postings.",
        resumes=len(people.rows),
        postings=len(people.heads),
    )
    return "\n".join(filter(None, (counted, _nearest(people))))


def _nearest(people: People) -> str:
    complete = sum(row.person.complete for row in people.rows)
    if complete > 1:
        return say(
            "People",
            "Of {pairs} pairs {count} have every must covered.",
            count=complete,
            pairs=len(people.rows) * len(people.heads),
        )
    nearest = [(row.person.pairs[at].rank, row, at) for row in people.rows for at in row.person.nearest]
    if not nearest:
        return ""
    rank, row, at = min(nearest, key=lambda each: each[0])
    pair = row.person.pairs[at]
    # of equals the one with most musts is named, and how many there are
    equals = sum(each[0][:2] == rank[:2] for each in nearest)
    return say(
        "People",
        "Nearest: {person} and {posting}, every must covered."
        if not pair.open
        else "Nearest: {person} and {posting}, {open} of {total} musts open."
        if equals == 1
        else "Nearest are {count} pairs with 1 must open each, such as {person} and {posting}."
        if pair.open == 1
        else "Nearest are {count} pairs with {open} musts open each, such as {person} and {posting}.",
        count=equals,
        person=row.name,
        posting=people.postings[at].name,
        open=pair.open,
        total=pair.total,
    )


def pair_words(row: Row, head: Head, pair: Pair) -> str:
    """Return a cell in words."""
    names = say("People", "{person} and {posting}", person=row.name, posting=head.name)
    if pair.why:
        return f"{names}: {pair.why}"
    told = [
        say(
            "People", "{track}: {open} of {total} musts open", track=track_word(track), open=left, total=total
        )
        for track in TRACKS
        for left, total in [pair.musts[track]]
        if total
    ]
    return f"{names}: {', '.join(told) or say('People', 'no musts named')}"


def open_musts(row: Row, head: Head, taxonomy: Taxonomy) -> str:
    """Return the names of the musts that are open; empty where none is."""
    report = find_gaps(head.posting, row.person.resume, taxonomy)
    names = [requirement_name(each, taxonomy) for each in report.requirements if is_open(each)]
    if len(names) > MOST_NAMED:
        rest = len(names) - MOST_NAMED
        names = [*names[:MOST_NAMED], say("People", "{count} more", count=rest)]
    return say("People", "Open: {names}.", names=", ".join(names)) if names else ""


def head_words(head: Head) -> str:
    """Return all that is said of a posting."""
    kind = say("People", "What it really is: {shares}", shares=really_is(head.posting))
    return "\n".join((head.name, kind, say("People", "A click puts the resumes nearest to it on top.")))


def nearest_brief(row: Row, postings: Sequence[Head]) -> str:
    """Return which posting is nearest to a person, and how many of its musts are open; of several how many they are."""
    if not row.person.nearest:
        why = all(pair.why for pair in row.person.pairs)
        return say("People", "not compared") if why else say("People", "no musts named")
    at = min(row.person.nearest, key=lambda number: -row.person.pairs[number].total)
    name = (
        postings[at].employer
        if len(row.person.nearest) == 1
        else say("People", "{count} postings", count=len(row.person.nearest))
    )
    left = row.person.pairs[at].open
    return say("People", "{open} open: {posting}" if left else "✓ {posting}", open=left, posting=name)


def row_words(row: Row, postings: Sequence[Head]) -> str:
    """Return what is said of a person: the name in the first line."""
    why = next((pair.why for pair in row.person.pairs if pair.why), "")
    nearest = [
        pair_words(row, postings[at], row.person.pairs[at])
        for at in sorted(row.person.nearest)[:MOST_NEAREST]
    ]
    if len(row.person.nearest) > MOST_NEAREST:
        nearest.append(say("People", "{count} more as near", count=len(row.person.nearest) - MOST_NEAREST))
    return "\n".join(
        filter(None, (row.name, why, *nearest, say("People", "A click puts the nearest postings first.")))
    )


def legend() -> str:
    """Return what the cells mean."""
    return say(
        "People",
        "Open musts: ML-specific left, general engineering right; ✓ none open, – none named. "
        "The nearest posting of each resume is tinted.",
    )
