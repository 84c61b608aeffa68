"""Name a few requirements in a sentence: the weightiest first, by track, in little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.reasons import MAX_NAMED
from gapgui.report.telling.words import all_of, any_of
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.gaps import Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy, Track

ROOM = 108
"""Characters for the names of one track; half of it where both are named. Three lines of the window hold the rest."""
_MAX_MEMBERS = 3


def one_named(requirement: Requirement, taxonomy: Taxonomy) -> str:
    """Return "Kubernetes (general engineering)"."""
    ml = requirement.track == "ml"
    return say(
        "Summary",
        "{name} (ML-specific)" if ml else "{name} (general engineering)",
        name=_short_name(requirement, taxonomy, ROOM),
    )


def tracks_named(requirements: Sequence[Requirement], taxonomy: Taxonomy) -> str:
    """Return "ML: PyTorch and 4 more. General engineering: Kubernetes and gRPC." of requirements of both tracks."""
    told = [
        say(
            "Summary",
            "ML: {names}." if track == "ml" else "General engineering: {names}.",
            names=names_of([r for r in requirements if r.track == track], taxonomy, ROOM // 2),
        )
        for track in tracks_of(requirements)
    ]
    return " ".join(told)


def tracks_of(requirements: Sequence[Requirement]) -> tuple[Track, ...]:
    """Return the tracks that requirements belong to, the more special first."""
    present = {r.track for r in requirements}
    return tuple(track for track in ("ml", "general") if track in present)


def names_of(requirements: Sequence[Requirement], taxonomy: Taxonomy, room: int = ROOM) -> str:
    """Return the names of those with most weight, as many as there is room for, and how many more there are."""
    named: list[Requirement] = []
    names: list[str] = []
    # "and 1 more" takes about the room of its name
    kept = MAX_NAMED + 1 if len(requirements) == MAX_NAMED + 1 else MAX_NAMED
    for requirement in sorted(requirements, key=_weight)[:kept]:
        # alternatives leave room for others
        name = _short_name(requirement, taxonomy, room // 2)
        if names and len(", ".join([*names, name])) > room:
            break
        named.append(requirement)
        names.append(name)
    more = len(requirements) - len(names)
    # "Python or Go and Kubernetes" could mean anything
    if len(names) > 1 and any(len(r.any_of) > 1 for r in named):
        joined = "; ".join(names)
        return say("Summary", "{names}; and {count} more", names=joined, count=more) if more else joined
    if more:
        return say("Summary", "{names} and {count} more", names=", ".join(names), count=more)
    return all_of(names)


def _weight(requirement: Requirement) -> tuple[bool, bool]:
    """Order those that years are asked of first, what is only guessed last; else the posting's order stays."""
    return requirement.guess, requirement.min_years is None


def _short_name(requirement: Requirement, taxonomy: Taxonomy, room: int) -> str:
    """Return the name of a requirement, of many alternatives the first, as many as there is room for."""
    members = [taxonomy.skills[skill].name for skill in requirement.any_of]
    kept = len(members) if len(members) <= _MAX_MEMBERS else _MAX_MEMBERS - 1
    while kept > 1 and len(_alternatives(members, kept)) > room:
        kept -= 1
    name = _alternatives(members, kept)
    return say("Summary", "perhaps {name}", name=name) if requirement.guess else name


def _alternatives(members: Sequence[str], kept: int) -> str:
    others = len(members) - kept
    if not others:
        return any_of(members)
    return say(
        "Summary",
        "{names} or another" if others == 1 else "{names} or {count} others",
        names=", ".join(members[:kept]),
        count=others,
    )
