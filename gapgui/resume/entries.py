"""The dated entries of a section: the lines of their heads, and where each begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.reading.dates import DateRange, find_ranges, find_seasons, is_date
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANK, CELL_BORDER, DASHES, begins_item
from gapgui.resume.titles import ENDS_A_NAME, JOB, ORGANISATION, OWNER, TOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]
_REMEMBERED = 1024
"""Lines of a resume, which are read more than once."""

# What parts the cells of a head.
_SEPARATOR = late_pattern(rf"{CELL_BORDER}|[@/()]|,{BLANK}|{BLANK}at{BLANK}(?=[A-Z])")
_SAYS_WHERE = late_pattern(r"@|\s++at\s+")
# What a part may begin with: its number, and what it is.
_LABEL = late_pattern(
    r"\W*(?:\d{1,2}[.)]\s+|(?:company|employer|organi[sz]ation|client|firm|position|title|job title|role|designation|period|dates?|duration|location|unternehmen|firma|arbeitgeber|entreprise|empresa)\s*:)",
    re.IGNORECASE,
)
# What stands around the words of a part, the signs of Markdown too.
_AROUND = " \t\u00a0,:;|()[]*_#•" + DASHES
_TABBED = late_pattern(r"[^\t]+")
# A span inside a sentence: "grew sales from 2010 to 2012", "planned budgets for 2013 - 2017".
_MENTIONED = late_pattern(
    r"\w\s+(?:from|between|in|during|over|for|of|since|the|years?|period|und|von|für|im|and)\s+$",
    re.IGNORECASE,
)
# What somebody did; a title that begins so has a word for a job as well.
_DID = late_pattern(r"\W*+(?:[A-Z][a-z]+ed|Led|Built|Wrote|Ran|Made|Drove|Grew|Won|Gave|Taught|Held|Set)\b")
# "Hobbies: Java (the island)" below the last job; skills and languages may be those of the job.
_OTHER_MATTERS = late_pattern(
    r"\W*+(?:education|studies|hobbies|interests|(?:hobbies|interests)\s+(?:and|&)\s+\w+|references|referees)\s*:",
    re.IGNORECASE,
)
# "with the OpenAI API since 2023", in a line that has its dates
_SINCE = late_pattern(r"(?:since|seit|depuis|desde|sinds)\b", re.IGNORECASE)
# Dates of other things than work.
_OTHER_DATES = late_pattern(
    r"©|\b(?:copyright|passport|visa|valid|expir\w+|graduat(?:ed|es|ion|ing)|class of|born|last updated)\b",
    re.IGNORECASE,
)
_GOES_ON = late_pattern(
    r"(?:[&/(]|\b(?:and|or|with|in|of|the|to|for|from|by|using|on|between|during|at))\s*$", re.IGNORECASE
)
_SENTENCE_ENDS = late_pattern(r"[)\]]?[.:;]\s+(?=[A-Z])")
# Behind a word, not behind "Dr." or "St."
_FULL_STOP = late_pattern(r"(?<=[a-z]{3})\.\s+(?=[A-Z])")
_YEAR = late_pattern(r"(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)")
_LINE = late_pattern(r"[^\n]+")
# Characters and words of a head, its dates not counted; more tell of the work.
MAX_LINE = 110
MAX_WORDS = 12
MOST_TELLING = 3
# Lines above the dates that may be of the same head (employer, place, title), and below them.
LINES_ABOVE = 3
LINES_BELOW = 2


@dataclass(frozen=True, slots=True)
class Line:
    """Hold a line with its dates, its towns and who owns an employer blanked out, so that offsets stay.

    `dates` are those of an entry that it heads, `dated` tells of any; `lists` tells that it is a list of skills, `apart` that a blank line
    stands above.
    """

    start: int
    end: int
    words: str
    dates: tuple[DateRange, ...]
    dated: bool
    may_head: bool
    lists: bool
    apart: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold the head of a dated entry, its lines from `first` to `last`; its text goes on up to `end`."""

    lines: tuple[Line, ...]
    at: int
    first: int
    last: int
    end: int

    @property
    def own(self) -> Line:
        """Return the line in which the dates stand."""
        return self.lines[self.at]

    @property
    def head(self) -> tuple[Line, ...]:
        """Return the lines of the head."""
        return self.lines[self.first : self.last + 1]

    @property
    def start(self) -> int:
        """Return where the head begins."""
        return self.lines[self.first].start

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing stands below the head."""
        return self.last + 1 == len(self.lines) or self.lines[self.last + 1].start >= self.end


def find_entries(text: str, start: int, stop: int, skills: Sequence[Span]) -> tuple[Entry, ...]:
    """Return the dated entries between two places, in the order of the text; `skills` are places that name some, sorted."""
    lines = tuple(read_lines(text, start, stop, skills))
    heads = [at for at, line in enumerate(lines) if line.dates]
    firsts = [_first_of_head(lines, at) for at in heads]
    ends = [*(lines[first].start for first in firsts[1:]), stop][: len(heads)]
    ends = [_before_other_matters(text, lines, at, end) for at, end in zip(heads, ends, strict=True)]
    return tuple(
        Entry(lines, at, first, _last_of_head(lines, at, end), end)
        for at, first, end in zip(heads, firsts, ends, strict=True)
    )


def _before_other_matters(text: str, lines: Sequence[Line], at: int, end: int) -> int:
    """Return where an entry ends that goes to `end` at most: before a line that a label gives to something else than work."""
    last = bisect_left(lines, end, key=attrgetter("start"))
    below = (line.start for line in lines[at + 1 : last])
    return next((start for start in below if _OTHER_MATTERS.match(text, start, end)), end)


def read_lines(text: str, begin: int, stop: int, skills: Sequence[Span]) -> Iterator[Line]:
    """Yield the lines between two places that are not blank."""
    ranges = _ranges(text, begin, stop)
    starts = [found.start for found in ranges]
    goes_on = False
    for match in _LINE.finditer(text, begin, stop):
        start, end = match.span()
        written = match.group()
        if not written.strip():
            continue
        own = ranges[bisect_left(starts, start) : bisect_left(starts, end)]
        words = _bare_words(written, start, own)
        if (
            own
            and words[: own[0].start - start].strip()
            and _SENTENCE_ENDS.match(written, own[-1].end - start)
        ):
            words = words[: own[-1].end - start]  # the work is told in the same line
        elif own and not words[: own[0].start - start].strip(_AROUND):
            words = _first_sentence(words)
        inside = skills[bisect_left(skills, (start,)) : bisect_right(skills, (end,))]
        lists = _lists(words, start, inside)
        apart = _is_apart(text, start)
        begins = apart or not goes_on
        dated = bool(own) or _YEAR.search(words) is not None
        dates = tuple(own) if begins and _heads(written, words, start, own, lists=lists) else ()
        yield Line(
            start, end, words, dates, dated, begins and _may_head(written, words, apart=apart), lists, apart
        )
        goes_on = _GOES_ON.search(written) is not None and not own


def _first_sentence(words: str) -> str:
    """Return what stands before the first full stop of a line that begins with dates: the work is told behind it."""
    stops = (m.start() for m in _FULL_STOP.finditer(words))
    ends = (at for at in stops if not ENDS_A_NAME.search(words, max(0, at - 5), at + 1))
    return words[: next(ends, len(words))]


@lru_cache(maxsize=8)
def _ranges(text: str, start: int, end: int) -> list[DateRange]:
    """Return the ranges and, between them, the seasons of a stretch of text, in order.

    It is read for sections, for jobs, for employers and for their owners.
    """
    found: list[DateRange] = []
    for each in sorted(find_ranges(text, start, end), key=lambda r: r.start):
        again = found and "\n" not in text[found[-1].end : each.start] and _SINCE.match(text, each.start)
        if not again:
            found.append(each)
    ends = [r.end for r in found]
    for season in find_seasons(text, start, end):
        at = bisect_right(ends, season.start)
        if at == len(found) or season.end <= found[at].start:
            found.insert(at, season)
            ends.insert(at, season.end)
    return found


@lru_cache(maxsize=512)
def parts_of(words: str) -> tuple[tuple[int, int, bool], ...]:
    """Return the cells of a line that hold words, and whether an "at" stands before them; each line is asked several times."""
    return tuple(_parts(words))


def _parts(words: str) -> Iterator[tuple[int, int, bool]]:
    at, where = 0, False
    for separator in [*_SEPARATOR.finditer(words), None]:
        end = separator.start() if separator else len(words)
        part = words[at:end]
        label = _LABEL.match(part)
        begins = label.end() if label else 0
        bare = part[begins:].strip(_AROUND)
        if bare.endswith(".") and not ENDS_A_NAME.search(bare) and "." not in bare[:-1]:
            bare = bare[:-1]
        if bare:
            start = at + part.index(bare, begins)
            yield start, start + len(bare), where
        if separator:
            at, where = separator.end(), _SAYS_WHERE.fullmatch(separator.group()) is not None


def _is_apart(text: str, start: int) -> bool:
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    return not text[above : max(0, start - 1)].strip()


def _bare_words(written: str, start: int, ranges: Sequence[DateRange]) -> str:
    length = len(written)
    spans = ((found.start - start, min(found.end - start, length)) for found in ranges)
    return _without_towns(_blanked(written, spans) if ranges else written)


@lru_cache(maxsize=_REMEMBERED)
def _without_towns(words: str) -> str:
    """Return words without cells that are dates, owners and towns; a text is read for its sections, and for its jobs."""
    cells = (cell.span() for cell in _TABBED.finditer(words) if is_date(cell.group().strip(" ,()")))
    words = _blanked(words, cells)
    words = _blanked(words, (owner.span() for owner in OWNER.finditer(words)))
    # "Student, TU" is none
    towns = (town.span() for town in TOWN.finditer(words) if not JOB.search(town.group()))
    return _blanked(words, towns)


def _blanked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return words with tabs over some stretches, so that offsets stay."""
    letters: list[str] | None = None
    for start, end in spans:
        letters = letters or list(words)
        letters[start:end] = "\t" * (end - start)
    return "".join(letters) if letters else words


def _heads(written: str, words: str, start: int, ranges: Sequence[DateRange], *, lists: bool) -> bool:
    """Tell whether a line's dates are those of an entry, not of what a sentence tells."""
    if not ranges or _OTHER_DATES.search(written):
        return False
    before = written[: ranges[0].start - start]
    if _MENTIONED.search(before):
        return False
    bare = words.strip(_AROUND)
    if not bare or not before.strip(" \t•" + DASHES):
        return True
    if _DID.match(written) and (begins_item(written) or not JOB.search(words)):
        return False
    if begins_item(written) and not (JOB.search(words) or "\t" in written or not _small_words(words)):
        return False
    return not lists and len(words.split()) <= MAX_WORDS and tells_little(words)


@lru_cache(maxsize=_REMEMBERED)
def _may_head(written: str, words: str, *, apart: bool) -> bool:
    """Tell whether a line may be of a head; behind a bullet only a row of cells that stands apart: "• Norfold    Leeds"."""
    bare = written.strip()
    if not bare or len(written) > MAX_LINE or len(words.split()) > MAX_WORDS:
        return False
    if begins_item(written) and not (apart and "\t" in bare):
        return False
    if bare[-1] in ".;:," and not ENDS_A_NAME.search(bare):
        return False
    if bare[0].islower() and not any(c.isupper() for c in bare.split()[0]):
        return False
    return tells_little(words)


def tells_little(words: str) -> bool:
    """Tell whether few words are small: the last line of a wrapped bullet has more of them."""
    return len(_small_words(words)) < MOST_TELLING


def _small_words(words: str) -> list[str]:
    return [word for word in words.split() if word[0].islower() and word not in FUNCTION_WORDS]


def _lists(words: str, start: int, skills: Sequence[Span]) -> bool:
    """Tell whether two of a line's parts are skills and no jobs: "Python, Kafka, Docker"."""
    taken = {a - start: b - start for a, b in skills}
    filled = [a for a, b, _ in parts_of(words) if taken.get(a) == b and not JOB.search(words[a:b])]
    return len(filled) > 1


def _first_of_head(lines: Sequence[Line], at: int) -> int:
    """Return the first line of the head whose dates stand in the line `at`.

    What directly follows the head above may as well be of that one, so it is taken only where this has no words.
    Above a blank line it looks only for what stands neither beside nor below the dates.
    """
    own = lines[at]
    named = bool(own.words.strip(_AROUND))
    first = at
    while first > max(0, at - LINES_ABOVE) and _may_stand_above(lines, first - 1):
        if lines[first].apart and named:
            break
        first -= 1
    if named and first and lines[first - 1].dated and not lines[first].apart:
        return at
    if named and _is_complete(own) and not lines[first].apart and first:
        return at
    return first


def _may_stand_above(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line may be of the head below it; a list of skills only right below a title of its own."""
    line = lines[at]
    if line.dated or not line.may_head:
        return False
    if not line.lists:
        return True
    title = lines[at - 1] if at else None
    return title is not None and title.apart and not title.lists and JOB.search(title.words) is not None


def _is_complete(line: Line) -> bool:
    """Tell whether a line names both a job and something else, as an employer."""
    jobs = [JOB.search(line.words[a:b]) is not None for a, b, _ in parts_of(line.words)]
    return any(jobs) and not all(jobs)


def _last_of_head(lines: Sequence[Line], at: int, end: int) -> int:
    last = at
    named = bool(lines[at].words.strip(_AROUND))
    while last < min(len(lines) - 1, at + LINES_BELOW):
        below = lines[last + 1]
        if below.start >= end or below.dated or below.lists or not below.may_head:
            break
        if below.apart and (named or not (JOB.search(below.words) or ORGANISATION.search(below.words))):
            break
        last += 1
    return last
