"""Many people beside many postings, as they are shown, without Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.report.telling.posting_name import posting_name
from gapgui.saying import say
from gapgui.ui.library.columns.head import Head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Posting
    from gapgui.ui.library.people.person import Person


@dataclass(frozen=True, slots=True)
class Row:
    """Name a person."""

    name: str
    person: Person

    @property
    def number(self) -> int:
        """Return the person's number."""
        return self.person.number


@dataclass(frozen=True, slots=True)
class People:
    """Hold rows and columns in the order in which they are shown, and heads by the numbers of their postings."""

    rows: tuple[Row, ...]
    heads: tuple[Head, ...]
    postings: tuple[Head, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """Say by the numbers by which posting people are sorted, and by which person postings; None leaves them as they came."""

    posting: int | None = None
    person: int | None = None


def lay_out(people: Sequence[Person], postings: Sequence[Posting], order: Order, *, nameless: bool) -> People:
    """Return what is shown, the nearest first where an order is chosen; `nameless` people are only numbered."""
    rows = [Row(person_name(person, nameless=nameless), person) for person in people]
    given = tuple(_head(number, posting) for number, posting in enumerate(postings))
    heads = list(given)
    for person in people:
        if person.number == order.person:
            pairs = person.pairs
            heads.sort(key=lambda head: pairs[head.number].rank)
    if order.posting is not None:
        at = order.posting
        rows.sort(key=lambda row: row.person.pairs[at].rank)
    return People(tuple(rows), tuple(heads), given)


def with_person(people: People, person: Person, order: Order, *, nameless: bool) -> tuple[People, int]:
    """Return the same with one more person, by whom postings are not sorted, and the row of that one."""
    at = len(people.rows)
    if order.posting is not None:
        posting = order.posting
        rank = person.pairs[posting].rank
        at = bisect_right(people.rows, rank, key=lambda row: row.person.pairs[posting].rank)
    row = Row(person_name(person, nameless=nameless), person)
    return replace(people, rows=(*people.rows[:at], row, *people.rows[at:])), at


def person_name(person: Person, *, nameless: bool) -> str:
    """Return how a person is called: by the file's name, or by a number."""
    return say("People", "Resume {number}", number=person.number) if nameless else person.path.stem


def _head(number: int, posting: Posting) -> Head:
    return Head(number, posting, posting_name(posting) or posting.document.name, {}, 0)
