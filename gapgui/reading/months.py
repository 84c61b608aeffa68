"""The names of months and seasons, in the languages resumes come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio gen januari janeiro",
            "february feb februar février fevrier févr fevr fév febrero febbraio februari fevereiro fev",
            "march mar mär märz maerz mrz mars marzo maart mrt março marco",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag mei maio",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug août aout agosto augustus",
            "september sep sept septembre septiembre setiembre settembre setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
"""Every name of a month in lower case, with its number."""

WORDS_TOO = {"ago": 8, "set": 9, "out": 10}
"""Short names of months that are words as well: they count only right before a year or a stop."""

SEASONS = {
    "spring": 3,
    "summer": 6,
    "fall": 9,
    "autumn": 9,
    "winter": 12,
    "frühling": 3,
    "frühjahr": 3,
    "sommer": 6,
    "herbst": 9,
    "printemps": 3,
    "été": 6,
    "automne": 9,
    "hiver": 12,
    "primavera": 3,
    "verano": 6,
    "otoño": 9,
    "invierno": 12,
}
"""The month in which a season begins; each has three."""


def _any_of(names: Iterable[str]) -> str:
    """Return a pattern of names, the longest first, grouped by their first letter in both casings.

    Most words begin with none of the letters, and `re` looks ahead at a letter only where casing counts: one after
    the other, each name of a hundred is tried at each word of a text.
    """
    groups: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        groups.setdefault(name[0], []).append(name[1:])
    return "|".join(f"(?-i:[{first}{first.upper()}])(?:{'|'.join(rests)})" for first, rests in groups.items())


NAMED = (
    rf"(?:(?:{_any_of((*MONTHS, *SEASONS))})(?:\b|(?=\d))"
    rf"|(?:{_any_of(WORDS_TOO)})(?=[./]|[ ](?:de[ ])?(?:19|20)\d\d))"
)
"""A pattern of them all, for any casing."""
INITIALS = "".join(
    sorted({letter for name in (*MONTHS, *WORDS_TOO, *SEASONS) for letter in (name[0], name[0].upper())})
)
"""The letters with which they begin."""
SEASON = rf"(?:{_any_of(SEASONS)})\b"


def months_of(name: str) -> tuple[int, int]:
    """Return the first and the last month that a name means; those of winter are 12 and 14."""
    month = MONTHS.get(name) or WORDS_TOO.get(name)
    return (month, month) if month else (SEASONS[name], SEASONS[name] + 2)
