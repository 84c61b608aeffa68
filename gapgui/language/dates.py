"""Dates and date ranges as resumes write them, to the month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero",
            "february feb februar février febrero",
            "march mar mär märz mars marzo",
            "april apr avril abril",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août agosto",
            "september sep sept septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
# A season stands for the month in which it usually begins at universities.
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
_NAME = "|".join(sorted((*_MONTHS, *_SEASONS), key=len, reverse=True))
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_POINT = rf"""(?:(?:(?:{_NAME})\b\.?,?[ ]*(?:\d{{1,2}}(?:st|nd|rd|th)?,?[ ]+)?(?:['’]\d{{2}}|{_YEAR}))
    |\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}|(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?{_YEAR}|{_YEAR}[./-](?:0[1-9]|1[0-2])(?:[./-]\d{{2}})?|{_YEAR}年(?:\d{{1,2}}月)?|{_YEAR})"""
_OPEN = (
    r"(?:present|current(?:ly)?|now|today|ongoing|to[ ]date|heute|aktuell|jetzt|till[ ]date|till[ ]now|至今)"
)
_RANGE = re.compile(
    rf"(?<![\w./-])(?P<first>{_POINT}|(?:{_NAME})\b\.?)\s*(?:-|–|—|‒|−|~|→|\bto\b|\buntil\b|\bbis\b|\bthrough\b)\s*(?:(?P<open>{_OPEN})|(?P<last>{_POINT}))(?![\w/])",
    re.VERBOSE | re.IGNORECASE,
)
_SINCE = re.compile(rf"\b(?:since|seit|from)\s+(?P<first>{_POINT})", re.VERBOSE | re.IGNORECASE)
_SINGLE = re.compile(rf"(?<![\w./-]){_POINT}(?![\w/])", re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateRange:
    """Give months counted from year 0: the first, and the one after the last (None where it goes on); offsets into the text.

    A bare year at the end adds nothing: 2018 - 2020 is two years, January 2018 - December 2019 as well.
    """

    first: int
    after: int | None
    start: int
    end: int


def find_ranges(text: str, start: int, end: int) -> Iterator[DateRange]:
    """Yield the date ranges in a stretch of text."""
    taken = start
    for match in _RANGE.finditer(text, start, end):
        after = None if match["open"] else _after(match["last"])
        first = _month(match["first"], year_of=match["last"])
        taken = match.end()
        if first is not None and (after is None or first <= after):
            yield DateRange(first, after, match.start(), match.end())
    for match in _SINCE.finditer(text, start, end):
        first = _month(match["first"])
        if (
            first is not None
            and not (_RANGE.match(text, match.start("first")))
            and match.start() <= max(taken, end)
        ):
            yield DateRange(first, None, match.start(), match.end())


def find_months(text: str, start: int, end: int) -> Iterator[int]:
    """Yield every date in a stretch of text as months counted from year 0."""
    for match in _SINGLE.finditer(text, start, end):
        month = _month(match.group())
        if month is not None:
            yield month


def _after(written: str) -> int | None:
    month = _month(written)
    return month if month is None or re.fullmatch(_YEAR, written.strip()) else month + 1


def _month(written: str | None, *, year_of: str | None = None) -> int | None:
    """Return a date as months from year 0; a bare year is its first month, so that 2018 - 2020 is two years."""
    if written is None:
        return None
    words = written.lower()
    year_match = re.search(_YEAR, words) or re.search(_YEAR, (year_of or "").lower())
    short = re.search(r"['’](\d{2})", words)
    if year_match is None and short is None:
        return None
    year = int(year_match.group()) if year_match else 2000 + int(short.group(1)) if short else 0
    name = re.search(rf"({_NAME})", words)
    if name:
        return year * 12 + (_MONTHS.get(name.group()) or _SEASONS[name.group()]) - 1
    rest = words.replace(str(year), "", 1)
    numbers = [int(n) for n in re.findall(r"\d{1,2}", rest)]
    if numbers:
        # 03.2020 and 2020-03 and 15.03.2020: the month is the number beside the year
        month = numbers[-1] if re.search(rf"{_YEAR}$", words) else numbers[0]
        return year * 12 + min(max(month, 1), 12) - 1
    return year * 12
