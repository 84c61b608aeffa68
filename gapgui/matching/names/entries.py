"""The names of a taxonomy by number, each tied to its skill; made when they are looked at."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from gapgui.taxonomy.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gapgui.taxonomy.taxonomy import Skill


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
