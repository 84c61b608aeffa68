"""What two postings side by side show, without Qt: parts with a title, rows with what each side says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.library.difference import KINDS, difference
from gapgui.posting.posting import STRENGTHS
from gapgui.report.comparison.difference import (
    asked_text,
    counted_title,
    facts,
    headline,
    kind_title,
    names_of,
    pair_name,
)
from gapgui.report.telling.summary import why_not_comparable
from gapgui.report.telling.words import STATUS_SIGNS, status_word, track_word
from gapgui.saying import say
from gapgui.ui.telling.quotes import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport, Requirement, Status
    from gapgui.library.difference import Difference, Kind, Pair
    from gapgui.report.comparison.difference import Names
    from gapgui.ui.telling.quotes import Quote


@dataclass(frozen=True, slots=True)
class Side:
    """Hold what one posting says: in words, and in its sentence; `requirement` is None where it says nothing.

    `status` is how the resume stands to it, None where none is compared. What is `quiet` tells no difference.
    """

    told: str
    requirement: Requirement | None = None
    quote: Quote | None = None
    status: Status | None = None
    quiet: bool = False

    @property
    def head(self) -> str:
        """Return the words with the sign of the verdict."""
        return f"{self.told}  {STATUS_SIGNS[self.status]}" if self.status else self.told

    @property
    def words(self) -> str:
        """Return all of it, the verdict as a word: for tips and screen readers."""
        told = f"{self.told} ({status_word(self.status)})" if self.status else self.told
        return f"{told}: {self.quote.text}" if self.quote else told


@dataclass(frozen=True, slots=True)
class Row:
    """Hold what is compared and both sides; `note` says more of it, `differs` whether the sides do."""

    name: str
    note: str
    a: Side
    b: Side
    differs: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Hold rows under a title; those of `same` are folded up at first."""

    kind: Kind | None
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DifferenceValues:
    """Hold two postings side by side."""

    difference: Difference
    names: Names
    headline: str
    parts: tuple[Part, ...]


def difference_values(
    a: GapReport, b: GapReport, names: Names | None = None, *, compared: bool = True
) -> DifferenceValues:
    """Return two postings side by side; `names` is what the sides are called, such as "until May" and "now"."""
    found = difference(a, b)
    called = names or names_of(found)
    return DifferenceValues(found, called, headline(found, called), tuple(_parts(found, called, compared)))


def _parts(found: Difference, names: Names, compared: bool) -> Iterator[Part]:
    rows = tuple(
        Row(name, "", Side(a, quiet=not differs), Side(b, quiet=not differs), differs)
        for name, a, b, differs in facts(found)
    )
    yield Part(None, say("Difference", "As a whole"), rows)
    for kind in KINDS:
        pairs = found.of_kind(kind)
        if pairs:
            title = counted_title(kind_title(kind, names), len(found.asked(kind)), len(pairs))
            yield Part(kind, title, tuple(_row(pair, found, compared) for pair in pairs))


def _row(pair: Pair, found: Difference, compared: bool) -> Row:
    taxonomy = found.a.taxonomy
    return Row(
        pair_name(pair, taxonomy),
        track_word(pair.track),
        _side(pair.a, pair, found.a, compared),
        _side(pair.b, pair, found.b, compared),
        pair.kind != "same",
    )


def _side(asked: Requirement | None, pair: Pair, report: GapReport, compared: bool) -> Side:
    if asked is None:
        return Side(say("Difference", "not named"), quiet=True)
    is_judged = compared and why_not_comparable(report) is None
    return Side(
        asked_text(asked, pair, report.taxonomy),
        asked,
        _quote(asked, report),
        asked.status if is_judged else None,
    )


def _quote(asked: Requirement, report: GapReport) -> Quote | None:
    posting = report.posting
    mentions = [m for s in posting.skills if s.skill.id in asked.any_of for m in s.mentions]
    if not mentions:
        return None
    first = min(mentions, key=lambda m: (STRENGTHS.index(m.strength), m.mention.start)).mention
    return quote(posting.document, first.start, first.end)
