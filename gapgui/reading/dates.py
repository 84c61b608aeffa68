"""Dates and date ranges as resumes write them, to the month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.months import INITIALS, NAMED, SEASON, months_of
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º|°)?"
_OF = r"(?:(?:de[ls]?|of)[ ]+)?"
_POINT = rf"""(?:(?:{_DAY}\.?[ ]+{_OF})?{NAMED}\.?,?(?:[ ]*+(?:\n[ ]*+)?{_OF}|[-/])(?:{_DAY},?[ ]+)?(?:['’]\d{{2}}|{_YEAR})
    |\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}|(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?{_YEAR}|{_YEAR}[ ]?[./-][ ]?(?:0[1-9]|1[0-2])(?:[./-]\d{{2}})?(?!\d)
    |Q[1-4][ /-]?{_YEAR}|{_YEAR}[ /-]?Q[1-4]|{_YEAR}年(?:\d{{1,2}}月)?|(?:(?:early|mid|late|end[ ]of|anfang|mitte|ende)[ -])?{_YEAR})"""
# What a date begins with, told from one character: most places of a text begin none.
_BEGINS = rf"(?=[\d'’QqEeMmLlAa{INITIALS}])(?<![\w./-])"
# Only within a range is a year of two digits told from a day or a number: 09/19, 05.18, Jan 17, Sep-18, '18.
_SHORT = rf"""(?:(?:(?:0?[1-9]|1[0-2])/\d{{2}}|(?:0[1-9]|1[0-2])\.\d{{2}}|{NAMED}\.?[ -]\d{{2}}(?!,?[ ]*{_YEAR})|['’]\d{{2}})(?![\d/.]))"""
_END = rf"(?:{_POINT}|{_SHORT})"
_OPEN = (
    r"(?:(?:the[ ])?present(?:e|ly)?(?:[ ]day)?|présent|current(?:ly)?|now|nowadays|today|ongoing|to[ ]date|date|heute|aktuell|jetzt|dato"
    r"|till[ ]date|till[ ]now|(?:la[ ])?actualidad|actualmente|actual(?:ité)?|hoy|aujourd['’]hui|ce[ ]jour|en[ ]cours|oggi|attuale|in[ ]corso"
    r"|o[ ]momento|hoje|atual(?:mente)?|heden|至今)"
)
# The soft hyphen is how some fonts write a dash; nobody hyphenates between two dates.
_DASH = rf"[~→\u00ad{DASHES}]"
_WORD_TO = (
    r"\b(?:up[ ]to|to|until|till?|bis|thru|through|à|au|al?|hasta|até|ad?|tot|t/m|jusqu['’](?:à|au|en))"
)
_TO = rf"(?:{_DASH}{{1,3}}(?:[ ]*+{_WORD_TO}(?![\w']))?|{_WORD_TO}(?![\w'])(?:[ ]+till?\b)?)"
_GAP = r"[ \t]*+(?:\n[ \t]*+)?"
_RANGE = late_pattern(
    rf"{_BEGINS}(?P<first>{_END}|{NAMED}\.?)[)\]]?{_GAP}(?P<to>{_TO}){_GAP}[(\[]?(?:(?P<open>{_OPEN})|(?P<last>{_END}))(?![\w/])",
    re.VERBOSE | re.IGNORECASE,
)
# 2018-19 and 2018/2019; 2011-12 may as well be a December and is left alone
_YEARS = late_pattern(
    rf"(?=[12])(?<![\w./-])(?P<first>{_YEAR})(?:\s?[/{DASHES}]\s?(?P<short>1[3-9]|[2-4]\d)|/(?P<last>{_YEAR}))(?![\w./-])"
)
# "between May 2015 and April 2018", "May 2015 / April 2018"
_APART = late_pattern(
    rf"(?=[BbZzEeTt{INITIALS}])(?<![\w./-])(?:\b(?:between|zwischen|entre|tra)[ ]+(?P<a>{_POINT})[ ]+(?:and|und|et|y|e)[ ]+(?P<b>{_POINT})"
    rf"|(?P<c>{NAMED}\.?[ ]{_YEAR})[ ]/[ ](?P<d>{NAMED}\.?[ ]{_YEAR}))(?![\w/])",
    re.VERBOSE | re.IGNORECASE,
)
# "Start: Jan 2019 End: Mar 2021", in two cells or on two lines as well
_LABELLED = late_pattern(
    rf"""(?=[SsBbFfJjCcVv])(?<![\w-])(?:start(?:ed|ing)?|begin(?:ning)?|began|from|joined|commenced|beginn|von)(?:[ ](?:date|on|in))?(?:[ ]?:|\t)[ ]*+(?P<first>{_POINT})
    [ ]*+[,;|/{DASHES}]?{_GAP}(?:end(?:ed|ing)?|finish(?:ed)?|until|to|left|ende|bis)(?:[ ](?:date|on|in))?(?:[ ]?:|\t)[ ]*+(?:(?P<open>{_OPEN})|(?P<last>{_POINT}))(?![\w/])""",
    re.VERBOSE | re.IGNORECASE,
)
_SINCE = late_pattern(
    rf"(?=[SsFfDdAa])\b(?:since|seit|from|depuis|desde|dal|sinds|ab)\s+(?P<first>{_POINT})",
    re.VERBOSE | re.IGNORECASE,
)
_SINGLE = late_pattern(rf"{_BEGINS}{_POINT}(?![\w/])", re.VERBOSE | re.IGNORECASE)
_SEASON = late_pattern(
    rf"(?=[{INITIALS}])(?<![\w./-]){SEASON}(?:[ ]+of)?[ ]+(?:['’]\d\d|{_YEAR})(?!\w)", re.IGNORECASE
)
# The first half of a range in a column too narrow for both: the second begins or ends the next line.
_TORN = late_pattern(rf"{_BEGINS}(?P<first>{_END})[ ]*+{_TO}[ ]*+(?=[\t\n])", re.VERBOSE | re.IGNORECASE)
_SECOND_HALF = late_pattern(
    rf"[ \t]*+(?:(?P<open>{_OPEN})|(?P<last>{_END}))[ ]*+(?=[\t\n]|\Z)", re.VERBOSE | re.IGNORECASE
)
_NAME = late_pattern(NAMED, re.IGNORECASE)
_QUARTER = late_pattern(r"q([1-4])")
_SHORT_YEAR = late_pattern(r"['’](\d{2})")
_LAST_TWO = late_pattern(r"[./ -](\d{2})$")
_WHOLE_YEAR = late_pattern(_YEAR)
_ENDS_IN_YEAR = late_pattern(rf"{_YEAR}$")
_NUMBER = late_pattern(r"\d{1,2}(?!\d)")
_DAY_FIRST = late_pattern(r"\b(?:1[3-9]|[23]\d)/\d{1,2}/")
_REST_OF_LINE = late_pattern(r"[ \t)\]]*+(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class DateRange:
    """Give months counted from year 0: the first, and the one after the last (None where it goes on); offsets into the text.

    A bare year at the end adds nothing: 2018 - 2020 is two years, January 2018 - December 2019 as well. `begins` and
    `ends` are what is written: "2018-01", or "2018" where only the year stands.
    """

    first: int
    after: int | None
    start: int
    end: int
    begins: str = ""
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class _Point:
    """Hold the months that one date means, from year 0; one that is a bare year is its January and nothing more."""

    first: int
    last: int
    bare: bool

    @property
    def after(self) -> int:
        return self.first if self.bare else self.last + 1

    def written(self, month: int) -> str:
        return f"{month // 12:04d}" if self.bare else f"{month // 12:04d}-{month % 12 + 1:02d}"


def find_ranges(text: str, start: int, end: int) -> Iterator[DateRange]:
    """Yield the date ranges in a stretch of text."""
    for match in _RANGE.finditer(text, start, end):
        if _is_next_item(text, match):
            continue
        day_first = _DAY_FIRST.search(match.group()) is not None
        first = _point(match["first"], year_of=match["last"], day_first=day_first)
        last = _point(match["last"], day_first=day_first) if match["last"] else None
        if match["open"] or last is not None:
            yield from _between(first, last, match.start(), match.end())
    for match in _YEARS.finditer(text, start, end):
        first_year = int(match["first"])
        last_year = int(match["last"]) if match["last"] else first_year // 100 * 100 + int(match["short"])
        if first_year < last_year and not _RANGE.match(text, match.start()):
            yield from _between(_bare(first_year), _bare(last_year), match.start(), match.end())
    for match in _APART.finditer(text, start, end):
        first, last = _point(match["a"] or match["c"]), _point(match["b"] or match["d"])
        if last is not None:
            yield from _between(first, last, match.start(), match.end())
    for match in _LABELLED.finditer(text, start, end):
        first = _point(match["first"])
        last = _point(match["last"]) if match["last"] else None
        if match["open"] or last is not None:
            yield from _between(first, last, match.start(), match.end())
    for match in _SINCE.finditer(text, start, end):
        first = _point(match["first"])
        if first is not None and not _RANGE.match(text, match.start("first")):
            yield from _between(first, None, match.start(), match.end())
    yield from _torn_ranges(text, start, end)


def find_seasons(text: str, start: int, end: int) -> Iterator[DateRange]:
    """Yield the seasons named alone in a stretch of text; each is a range of three months."""
    for match in _SEASON.finditer(text, start, end):
        season = _point(match.group())
        yield from _between(season, season, match.start(), match.end())


def find_months(text: str, start: int, end: int) -> Iterator[int]:
    """Yield every date in a stretch of text as months counted from year 0."""
    for match in _SINGLE.finditer(text, start, end):
        point = _point(match.group())
        if point is not None:
            yield point.first


def is_date(words: str) -> bool:
    """Tell whether words are a date, or what goes on until today, and nothing else."""
    return _SECOND_HALF.fullmatch(words) is not None


def _between(first: _Point | None, last: _Point | None, start: int, end: int) -> Iterator[DateRange]:
    """Yield a range, one that goes on without a last point, if its end does not come before its beginning."""
    if first is None:
        return
    if last is None:
        yield DateRange(first.first, None, start, end, first.written(first.first))
    elif first.first <= last.after:
        ends = last.written(last.last)
        yield DateRange(first.first, last.after, start, end, first.written(first.first), ends)


def _is_next_item(text: str, match: re.Match[str]) -> bool:
    """Tell whether the dash between two dates is the bullet of a line that goes on, as in "- 2020 brought"."""
    if "\n" not in text[match.end("first") : match.start("to")]:
        return False
    return _REST_OF_LINE.match(text, match.end()) is None


def _torn_ranges(text: str, start: int, end: int) -> Iterator[DateRange]:
    for match in _TORN.finditer(text, start, end):
        if _RANGE.match(text, match.start()):
            continue
        begin = text.find("\n", match.end(), end) + 1
        if not begin:
            return
        stop = text.find("\n", begin, end)
        last_cell = text.rfind("\t", begin, stop if stop >= 0 else end) + 1
        second = _SECOND_HALF.match(text, begin, end) or (
            last_cell and _SECOND_HALF.match(text, last_cell, end)
        )
        if second:
            last = _point(second["last"]) if second["last"] else None
            if last is not None or second["open"]:
                yield from _between(_point(match["first"]), last, match.start(), match.end())


def _bare(year: int) -> _Point:
    return _Point(year * 12, year * 12, bare=True)


def _point(written: str, *, year_of: str | None = None, day_first: bool = False) -> _Point | None:
    """Return the months that a date means; a month without a year has that of `year_of`."""
    words = written.lower()
    year = _year(words, (year_of or "").lower())
    if year is None:
        return None
    name = _NAME.search(words)
    if name:
        first, last = months_of(name.group())
        return _Point(year * 12 + first - 1, year * 12 + last - 1, bare=False)
    quarter = _QUARTER.search(words)
    if quarter:
        first = year * 12 + 3 * int(quarter[1]) - 3
        return _Point(first, first + 2, bare=False)
    month = _numbered_month(words, day_first=day_first)
    return _bare(year) if month is None else _Point(year * 12 + month - 1, year * 12 + month - 1, bare=False)


def _year(words: str, other: str) -> int | None:
    whole = _WHOLE_YEAR.search(words)
    if whole:
        return int(whole.group())
    short = _SHORT_YEAR.search(words)
    if short is None and other and words[:1].isalpha():
        elsewhere = _WHOLE_YEAR.search(other)
        if elsewhere:
            return int(elsewhere.group())  # Jun - Aug 2020, Jan 17 - Feb 19, 2020
        short = _LAST_TWO.search(words) or _SHORT_YEAR.search(other)
    short = short or _LAST_TWO.search(words)
    if short is None:
        return None
    return (2000 if int(short[1]) < 50 else 1900) + int(short[1])


def _numbered_month(words: str, *, day_first: bool) -> int | None:
    """Return the month beside the year: 03.2020, 2020-03, 09/19; None for a bare year.

    Of 15.03.2020 it is the second number; with slashes the first, unless one of both dates says otherwise.
    """
    if words[:1] in "'’":
        return None
    numbers = [int(n) for n in _NUMBER.findall(_WHOLE_YEAR.sub("", words, count=1))]
    if not numbers:
        return None
    month = numbers[0]
    if len(numbers) > 1 and _ENDS_IN_YEAR.search(words) and ("/" not in words or day_first or month > 12):
        month = numbers[1]
    return min(max(month, 1), 12)
