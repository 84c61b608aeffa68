"""Lists in small letters or all in capitals: "java, spring, rest and docker" names Spring and REST as well."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.matching.gate.context import is_free, is_list_gap
from gapgui.reading.english import english_words
from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANKS, BULLETS, SURE_BULLETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.candidates import Candidate
    from gapgui.matching.names.index import Index

# What ends an item: a word that goes on ("react calmly") makes it a clause.
_ITEM_END = late_pattern(
    rf"[{BLANKS}]*+(?:$|[\n,;/|()&.{SURE_BULLETS}]|{CONJUNCTION}|e\.g\.|etc\b"
    r"|(?:jobs|clusters|pipelines|scripts|components|apps|developers?|development|skills|tests)\b)",
    re.IGNORECASE,
)
# A word with a capital before it goes with it: "HTTP requests".
_AFTER_NAME = late_pattern(r"[A-Z]\w{0,24}+[ -]$")
_LED_BY_TOOL = late_pattern(
    r"\b(?:test\w*|automation|develop\w*|programming|coding|built|written|work\w*|experience|skills|languages?|tools"
    r"|frameworks?|libraries|stack)(?:[ ](?:with|in|using|like)|:)[ ]*$",
    re.IGNORECASE,
)
_LED_BY_SKILL = late_pattern(
    r"\b(?:experience[ds]?|knowledge|skills|skilled|expertise|proficien\w+|familiar\w*|fluen\w+)[ ](?:with|in|of)[ ]$",
    re.IGNORECASE,
)
# How an item may begin and end that holds nothing but a list.
_LEAD = late_pattern(rf"(?:^|\n)[{BLANKS}]*+[{BULLETS}][{BLANKS}]*+$")
_CLOSE = late_pattern(rf"[{BLANKS}]*+[.;,]?[{BLANKS}]*+(?:\n|$)")
# Items that no sure name stands by: so many words that are all names are no chance.
_ENOUGH = 3
_WORD = late_pattern(r"\S+")
_MAX_ROW = 400


def small_items(
    text: str, small: Sequence[Candidate], firm: Sequence[Candidate], index: Index
) -> list[Candidate]:
    """Return the names in small letters, or all in capitals, in a list that writes the names around them so too."""
    taken = [(c.start, c.end) for c in firm]
    small = [c for c in small if is_free(c.start, c.end, taken)]
    found: list[Candidate] = []
    # most such words are none, and then there is no list to look for
    runs = _runs(text, small, firm) if any(_is_item(text, c) for c in small) else ()
    for run in runs:
        small_run = [c for c in run if not text[c.start : c.end].isupper()]
        if any(c.small for c in small_run) and _is_settled(text, small_run, index):
            found += [c for c in small_run if c.small]
        found += _capital_items(text, run)
    settled = {c.start for c in found}
    return found + [c for c in small if c.start not in settled and _is_in_row(text, c, small, firm, index)]


def _is_settled(text: str, run: Sequence[Candidate], index: Index) -> bool:
    """Tell whether a run of items has a sure name written small, or is led up to as a list of tools is."""
    if any(_is_sure(c, text, index) for c in run):
        return True
    first = run[0].start
    if len(run) >= _ENOUGH and _LED_BY_TOOL.search(text, max(0, first - 40), first):
        return True
    if len(run) < _ENOUGH and not (len(run) > 1 and _are_kin(text, run[0], run[1], index)):
        return False
    if _LED_BY_SKILL.search(text, max(0, first - 40), first):
        return True
    return (
        _LEAD.search(text, max(0, first - 24), first) is not None
        and _CLOSE.match(text, run[-1].end) is not None
    )


def _are_kin(text: str, one: Candidate, other: Candidate, index: Index) -> bool:
    """Tell whether two names are of one kind, or one is a context of the other: "puppet or chef"."""
    a, b = (index.taxonomy.skills[c.entries[0].skill] for c in (one, other))
    words = {text[c.start : c.end].lower() for c in (one, other)}
    return a.category == b.category or not words.isdisjoint((*a.contexts, *b.contexts))


def _capital_items(text: str, run: Sequence[Candidate]) -> list[Candidate]:
    """Return a run's names all in capitals where a sure name is written so that isn't elsewhere, or the whole line is."""
    capitals = [c for c in run if text[c.start : c.end].isupper()]
    items = [c for c in capitals if c.small]
    if not items or len(items) == len(capitals):
        return []
    if any(not c.small and all(e.name != text[c.start : c.end] for e in c.entries) for c in capitals):
        return items
    return [c for c in items if text[_line_start(text, c.start) : _line_end(text, c.end)].isupper()]


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", max(0, at - _MAX_ROW), at) + 1 or max(0, at - _MAX_ROW)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at, at + _MAX_ROW)
    return min(len(text), at + _MAX_ROW) if end < 0 else end


def _is_sure(candidate: Candidate, text: str, index: Index) -> bool:
    """Tell whether a settled candidate has a name with capitals that the text writes in small letters.

    A field ("caching") is written so by everybody: a name is no English word, or it is a language's.
    """
    written = text[candidate.start : candidate.end]
    if candidate.small or not written.islower() or any(entry.name == written for entry in candidate.entries):
        return False
    if not all(word in english_words() for word in written.split()):
        return True
    categories, skills = index.taxonomy.categories, index.taxonomy.skills
    return any(not categories[skills[entry.skill].category].broader for entry in candidate.entries)


def _runs(text: str, small: Sequence[Candidate], firm: Sequence[Candidate]) -> Iterator[Sequence[Candidate]]:
    """Yield maximal runs of items that hold one in small letters at least."""
    ordered = sorted((*small, *firm), key=attrgetter("start"))
    free_from = 0
    for at, candidate in enumerate(ordered):
        if at < free_from or not candidate.small or not _is_item(text, candidate):
            continue
        first, last = at, at
        while first > 0 and _is_next(text, ordered[first - 1], ordered[first]):
            first -= 1
        while last + 1 < len(ordered) and _is_next(text, ordered[last], ordered[last + 1]):
            last += 1
        free_from = last + 1
        yield ordered[first:free_from]


def _is_next(text: str, item: Candidate, other: Candidate) -> bool:
    """Tell whether two candidates are items that stand beside one another in a list."""
    if not is_list_gap(text, item.end, other.start):
        return False
    return all(not candidate.small or _is_item(text, candidate) for candidate in (item, other))


def _is_item(text: str, candidate: Candidate) -> bool:
    """Tell whether a name in small letters is a whole item rather than a word of a clause or a longer name."""
    if _ITEM_END.match(text, candidate.end) is None:
        return False
    return _AFTER_NAME.search(text, max(0, candidate.start - 24), candidate.start) is None


def _is_in_row(
    text: str, candidate: Candidate, small: Sequence[Candidate], firm: Sequence[Candidate], index: Index
) -> bool:
    """Tell whether the line is nothing but names in small letters: "javascript react vue less"."""
    start = text.rfind("\n", 0, candidate.start) + 1
    end = text.find("\n", candidate.end)
    end = len(text) if end < 0 else end
    if end - start > _MAX_ROW or not text[start:end].islower():
        return False
    names = [*_between(small, start, end), *_between(firm, start, end)]
    at = sorted((c.start, c.end) for c in names)
    bare = [w for w in _WORD.finditer(text, start, end) if not _is_within(w.span(), at)]
    return not bare and sum(_is_sure(c, text, index) for c in names) >= _ENOUGH - 1


def _between(candidates: Sequence[Candidate], start: int, end: int) -> Sequence[Candidate]:
    first = bisect_left(candidates, start, key=lambda c: c.start)
    return candidates[first : bisect_left(candidates, end, key=lambda c: c.start)]


def _is_within(span: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, span[0], key=lambda s: s[0]) - 1
    return at >= 0 and span[1] <= spans[at][1]
