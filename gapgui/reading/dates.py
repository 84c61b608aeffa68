"""Dates and date ranges as resumes write them, to the month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio januari janeiro",
            "february feb februar février févr febrero febbraio februari fevereiro fev",
            "march mar mär märz mars marzo maart mrt março",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mei maio",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet juil julio luglio julho",
            "august aug août agosto augustus",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober okt octobre octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
# A season stands for the month in which it usually begins at universities.
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
_NAME = "|".join(sorted((*_MONTHS, *_SEASONS), key=len, reverse=True))
_NAMED = rf"(?:{_NAME})(?:\b|(?=\d))"
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_POINT = rf"""(?:(?:{_DAY}\.?[ ]+)?{_NAMED}\.?,?(?:[ ]*+(?:\n[ ]*+)?|[-/])(?:{_DAY},?[ ]+)?(?:['’]\d{{2}}|{_YEAR})
    |\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}|(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?{_YEAR}|{_YEAR}[./-](?:0[1-9]|1[0-2])(?:[./-]\d{{2}})?(?!\d)
    |Q[1-4][ /-]?{_YEAR}|{_YEAR}[ /-]?Q[1-4]|{_YEAR}年(?:\d{{1,2}}月)?|{_YEAR})"""
# Only within a range is a year of two digits told from a day or a number: 09/19, 05.18, Jan 17.
_SHORT = rf"""(?:(?:0?[1-9]|1[0-2])/\d{{2}}|(?:0[1-9]|1[0-2])\.\d{{2}}|{_NAMED}\.?[ ]\d{{2}}(?!,?[ ]*{_YEAR}))(?![\d/.])"""
_END = rf"(?:{_POINT}|{_SHORT})"
_OPEN = (
    r"(?:(?:the[ ])?present(?:e|ly)?|présent|current(?:ly)?|now|nowadays|today|ongoing|to[ ]date|date|heute|aktuell|jetzt"
    r"|till[ ]date|till[ ]now|actualidad|actualmente|actual|aujourd['’]hui|oggi|attuale|atual(?:mente)?|heden|dato|至今)"
)
_TO = rf"(?:[~→{DASHES}]|\bto\b|\buntil\b|\btill\b|\bbis\b|\bthrough\b|\bà\b|\bau\b|\ba\b)"
_RANGE = re.compile(
    rf"(?<![\w./-])(?P<first>{_END}|{_NAMED}\.?)[)\]]?\s*{_TO}\s*[(\[]?(?:(?P<open>{_OPEN})|(?P<last>{_END}))(?![\w/])",
    re.VERBOSE | re.IGNORECASE,
)
# 2018-19 and 2018/2019; 2011-12 may as well be a December and is left alone
_YEARS = re.compile(
    rf"(?<![\w./-])(?P<first>{_YEAR})(?:\s?[/{DASHES}]\s?(?P<short>1[3-9]|[2-4]\d)|/(?P<last>{_YEAR}))(?![\w./-])"
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
    for match in _RANGE.finditer(text, start, end):
        after = None if match["open"] else _after(match["last"])
        first = _month(match["first"], year_of=match["last"])
        if first is not None and (match["open"] or (after is not None and first <= after)):
            yield DateRange(first, after, match.start(), match.end())
    for match in _YEARS.finditer(text, start, end):
        first_year = int(match["first"])
        last_year = int(match["last"]) if match["last"] else first_year // 100 * 100 + int(match["short"])
        if first_year < last_year and not _RANGE.match(text, match.start()):
            yield DateRange(first_year * 12, last_year * 12, match.start(), match.end())
    for match in _SINCE.finditer(text, start, end):
        first = _month(match["first"])
        if first is not None and not _RANGE.match(text, match.start("first")):
            yield DateRange(first, None, match.start(), match.end())


def find_months(text: str, start: int, end: int) -> Iterator[int]:
    """Yield every date in a stretch of text as months counted from year 0."""
    for match in _SINGLE.finditer(text, start, end):
        month = _month(match.group())
        if month is not None:
            yield month


def _after(written: str) -> int | None:
    month = _month(written)
    if month is None or re.fullmatch(_YEAR, written.strip()):
        return month
    return month + (3 if re.search(r"q[1-4]", written.lower()) else 1)


def _month(written: str | None, *, year_of: str | None = None) -> int | None:
    """Return a date as months from year 0; a bare year is its first month, so that 2018 - 2020 is two years."""
    words = (written or "").lower()
    year = _year(words, (year_of or "").lower())
    if year is None:
        return None
    name = re.search(rf"({_NAME})", words)
    if name:
        return year * 12 + (_MONTHS.get(name.group()) or _SEASONS[name.group()]) - 1
    quarter = re.search(r"q([1-4])", words)
    if quarter:
        return year * 12 + 3 * int(quarter[1]) - 3
    return year * 12 + _numbered_month(words) - 1


def _year(words: str, other: str) -> int | None:
    whole = re.search(_YEAR, words)
    if whole:
        return int(whole.group())
    short = re.search(r"['’](\d{2})", words)
    elsewhere = re.search(_YEAR, other)
    if short is None and elsewhere and re.match(r"[^\W\d]", words):
        return int(elsewhere.group())  # Jun - Aug 2020, Jan 17 - Feb 19, 2020
    short = short or re.search(r"[./ ](\d{2})$", words)
    if short is None:
        return None
    return (2000 if int(short[1]) < 50 else 1900) + int(short[1])


def _numbered_month(words: str) -> int:
    """Return the month beside the year: 03.2020, 2020-03, 09/19; 1 for a bare year.

    Of 15.03.2020 it is the second number; with slashes the first, unless that is too large for a month.
    """
    numbers = [int(n) for n in re.findall(r"\d{1,2}(?!\d)", re.sub(_YEAR, "", words, count=1))]
    if not numbers:
        return 1
    month = numbers[0]
    if len(numbers) > 1 and re.search(rf"{_YEAR}$", words) and ("." in words or month > 12):
        month = numbers[1]
    return min(max(month, 1), 12)
