"""Where the name of a resume's writer stands: in full, turned round, with initials, in parts."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from gapgui.reading.english import FUNCTION_WORDS, english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES
from gapgui.report.privacy.naming.name_words import PARTICLES, may_be_name, plain_name
from gapgui.report.privacy.naming.names import NICKNAME
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.report.privacy.spelling import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.report.excerpt import Span

_DATE_FOLLOWS = late_pattern(r"\.?[ ,]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b")
_IN_A_SENTENCE = late_pattern(r"(?<=[a-z])[ ]$")
# A name in another script needs no brackets: "王小明 Xiaoming Wang".
_BESIDE = late_pattern(
    r"[ ]([\u4e00-\u9fff]{2,4}+(?!\S)|(?<=[\u4e00-\u9fff][ ])[A-Z][\w'’-]*+(?:[ ][A-Z][\w'’-]*+){1,3})"
)
_IN_BRACKETS = late_pattern(r"[ ]?[(（]([^()\n（）]{2,40})[)）]")
_BORN = late_pattern(
    r",?[ ][(]?(?:geb\.|(?:geborene?[rs]?|née?|z domu|roz\.)(?=[ ]))[ ]?([A-ZÀ-Ý][\w'’-]+(?:[ ][A-ZÀ-Ý][\w'’-]+)?)"
)
_SUFFIX = late_pattern(r",?[ ](?:(?:Jr|Sr)\b\.?|I{2,3}\b|IV\b)")
_JOINED = late_pattern(rf"[{DASHES}]")
_A_STATE = 2  # letters of "Boston, MA"
_MIN_PART = 3
_MIN_LAST = 5


def name_places(text: str, name: str, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield a name wherever it stands, the other name in brackets behind it, and the words of both alone.

    A word alone is none where it names a skill (Julia, Ruby) or a month (May 2018), and where An begins a sentence.
    """
    for own in (name, *_other_names(text, name)):
        words = _in_order(plain_name(NICKNAME.sub("", own))).split()
        yield from _with_suffixes(
            text, occurrences(text, [own, plain_name(own), " ".join(words), *_turned(words)])
        )
        yield from _alone(text, words, skills)


def _with_suffixes(text: str, places: Iterable[Span]) -> Iterator[Span]:
    """Yield places of a name with what tells one of a family from the others: "Jo Reed Jr.", "Jo Reed III"."""
    for start, end in places:
        suffix = _SUFFIX.match(text, end)
        yield start, suffix.end() if suffix else end


def run_together(name: str) -> set[str]:
    """Return how a name is often run together: janedoe, jane.doe, jdoe; and a double last name."""
    words = _in_order(plain_name(NICKNAME.sub("", name))).lower().split()
    if len(words) < 2 or not all(map(letters_of, words)):
        return set()
    first, closed = words[0], _JOINED.sub("", words[-1])
    together = {closed} - set(words)
    if len(closed) >= _MIN_LAST and closed not in english_words():
        together.add(closed)  # hoesch/kafka-tool
    for last in {words[-1], closed}:
        together |= {f"{first}{sign}{last}" for sign in ("", ".", "-", "_")} | {f"{first[0]}{last}"}
    return together


def _other_names(text: str, name: str) -> Iterator[str]:
    """Yield what stands in brackets behind a name and may be one: its Latin letters, the name before a wedding."""
    for _, end in occurrences(text, [name]):
        other = _IN_BRACKETS.match(text, end) or _BESIDE.match(text, end)
        if other and may_be_name(other.group(1)):
            yield other.group(1)
        if born := _BORN.match(text, end):
            yield born.group(1)


def _in_order(name: str) -> str:
    """Return a name with what it is called by first: Jo Reed for "Reed, Jo"."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma else name


def _turned(words: Sequence[str]) -> Iterator[str]:
    """Yield a name with its last word first, and with initials, as lists of authors have it."""
    words = [word.strip(",") for word in words]
    if len(words) < 2:
        return
    particles = list(takewhile(PARTICLES.__contains__, reversed(words[:-1])))[::-1]
    given = words[: len(words) - 1 - len(particles)]
    if not given:
        return
    initials = [f"{word[0]}." for word in given]
    for last in _last_names(particles, words[-1]):
        yield from (f"{last}, {given[0]}", f"{last}, {' '.join(given)}")
        for short in {initials[0], " ".join(initials), "".join(initials)}:
            yield from (f"{short} {last}", f"{last}, {short}")
        yield last if particles and last != words[-1] else f"{given[0]} {last}"


def _last_names(particles: Sequence[str], last: str) -> Iterator[str]:
    """Yield the last name alone, with its particles, and with those cut short: Heide, van der Heide, v. d. Heide."""
    yield last
    if particles:
        short = [f"{particle[0]}." for particle in particles]
        yield f"{' '.join(particles)} {last}"
        yield f"{' '.join(short)} {last}"
        yield f"{''.join(short)} {last}"


def _alone(text: str, words: Sequence[str], skills: Sequence[Span]) -> Iterator[Span]:
    for start, end in occurrences(text, _spellings(words), exact=True):
        is_plain = text[start:end].lower() in FUNCTION_WORDS and not _IN_A_SENTENCE.search(text, 0, start)
        if not (is_plain or overlaps((start, end), skills) or _DATE_FOLLOWS.match(text, end)):
            yield start, end


def _spellings(words: Sequence[str]) -> set[str]:
    """Return the words of a name as they are written alone, and those that a hyphen joins in them."""
    alone = {own for word in words if (own := word.strip(".,")) not in PARTICLES and len(own) > 1}
    for word in list(alone):
        parts = _JOINED.split(word)
        alone |= {part for part in parts if len(part) >= _MIN_PART and part[0].isupper()}
    capitals = {word.upper() for word in alone if len(word) > _A_STATE}
    genitives = {
        f"{word.title()}s" for word in alone if len(word) > _MIN_PART and _may_take_an_s(word.lower())
    }
    return alone | capitals | genitives | {word.title() for word in alone}


def _may_take_an_s(word: str) -> bool:
    """Tell whether a name has an s in German where it owns something, "Marens Team", and means nothing else with it."""
    return word.isalpha() and word[-1] not in "sxzß" and f"{word}s" not in english_words()
