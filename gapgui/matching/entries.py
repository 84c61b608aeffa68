"""The names of a taxonomy by number, each tied to its skill; made when they are looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gapgui.taxonomy.taxonomy import Skill

Row = TypeVar("Row")
Value = TypeVar("Value")


class Entry(NamedTuple):
    """Tie one spelling of a name to its skill.

    `cased` names count only as they are written, `ambiguous` ones only where their surroundings settle it,
    a job's `title` only in a resume. `limited` ones don't count everywhere: titles, and names that some phrases bar.
    """

    skill: str
    name: str
    canonical: bool
    cased: bool
    ambiguous: bool
    title: bool
    limited: bool


class Rows(Mapping[str, Value], Generic[Row, Value]):
    """Map keys to values that are made of plain rows when they are first looked at.

    A document names a hundred skills of seven thousand: making all would take most of the time of a start.
    """

    def __init__(self, rows: Mapping[str, Row], make: Callable[[Row], Value]) -> None:
        self.rows = rows
        self._make = make
        self._made: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        try:
            return self._made[key]
        except KeyError:
            # two threads may make it at once: both get the same one
            return self._made.setdefault(key, self._make(self.rows[key]))

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value; most words that are asked for are no key."""
        return self[key] if key in self.rows else default

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class Entries:
    """Give the entries by their numbers, which count the names of one skill after the other.

    `counts` says how many names each skill has, in the order of `skills`.
    """

    def __init__(self, skills: Mapping[str, Skill], counts: Sequence[int]) -> None:
        self._ids = tuple(skills)
        self._ends = tuple(accumulate(counts))
        self._of_skills = Rows(skills, _entries)

    def __call__(self, numbers: Sequence[int]) -> tuple[Entry, ...]:
        """Return the entries of one spelling; a name that a skill has twice counts once."""
        entries: dict[tuple[str, str], Entry] = {}
        for number in numbers:
            at = bisect_right(self._ends, number)
            own = self._of_skills[self._ids[at]]
            entry = own[number - self._ends[at]]
            entries.setdefault((entry.skill, entry.name), entry)
        return tuple(entries.values())


def _entries(skill: Skill) -> tuple[Entry, ...]:
    limited = bool(skill.not_in)
    names = [
        Entry(
            skill.id,
            name,
            name == skill.name,
            name in skill.case,
            name in skill.ambiguous,
            title=False,
            limited=limited,
        )
        for name in skill.names
    ]
    titles = [
        Entry(skill.id, title, canonical=False, cased=False, ambiguous=False, title=True, limited=True)
        for title in skill.titles
    ]
    return (*names, *titles)
