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
    from gapgui.taxonomy.taxonomy import Taxonomy
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.people.person import Pair
    from gapgui.ui.library.people.values import People, Row

MOST_NAMED = 8


def headline(people: People) -> str:
    """Return how many stand beside one another, and which pair is nearest."""
    counted = say(
        "People",
        "1 resume beside {postings} postings."
        if len(people.rows) == 1
        else "{resumes} resumes beside {postings} postings.",
        resumes=len(people.rows),
        postings=len(people.heads),
    )
    return "\n".join(filter(None, (counted, _nearest(people))))


def _nearest(people: People) -> str:
    pairs = [
        (pair, row, head)
        for row in people.rows
        for head in people.heads
        if (pair := row.person.pairs[head.number]).total
    ]
    if not pairs:
        return ""
    complete = [each for each in pairs if not each[0].open]
    if len(complete) > 1:
        return say("People", "{count} pairs with every must covered.", count=len(complete))
    pair, row, head = min(pairs, key=lambda each: each[0].rank)
    return say(
        "People",
        "Nearest: {person} and {posting}, {open} of {total} musts open."
        if pair.open
        else "Nearest: {person} and {posting}, every must covered.",
        person=row.name,
        posting=head.name,
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
    return "\n".join((head.name, kind, say("People", "A click puts whom it is nearest to on top.")))


def row_words(row: Row) -> str:
    """Return what is said of a person."""
    return "\n".join((row.name, say("People", "A click puts the nearest postings first.")))


def legend() -> str:
    """Return what the cells mean."""
    return say(
        "People",
        "Open musts: ML-specific left, general engineering right; ✓ none open, – none named. "
        "The nearest posting of each resume is tinted.",
    )
