"""The schools of a resume: what its education names, what calls itself one, and wherever that stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading import degrees
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import ITEM_START
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.resume.entries import parts_of, read_lines
from gapgui.resume.titles import JOB, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.entries import Line
    from gapgui.resume.sections import Section

# bounded, since a search begins anew at each capital of a run
_WORD = r"[A-ZÀ-ÖØ-Ý][\w'’.&-]{0,40}+"
_SMALL = r"(?:de|des|du|del|della|di|da|dos|la|le|les|of|the|and|for|für|der|und|zu|at|[IVX]{1,4})"
_NAMED = late_pattern(
    rf"(?:{_WORD}[ ]){{1,4}}(?:University|College|Polytechnic|Academy|Institute of Technology|Business School|High School|Secondary School|Grammar School|Hochschule|Universität|Universiteit)\b(?:[ ]of(?:[ ]{_WORD}){{1,3}})?"
    rf"|\b(?:University|College|Institute|School|Academy|Faculty)[ ]of(?:[ ](?:the|and|{_WORD}))*[ ]{_WORD}"
    rf"|\bUniv\.[ ](?:of[ ])?{_WORD}"
    rf"|\b(?:(?:Technische[ ])?Universit(?:ät|é|à|y)|Universidade?|Universiteit|Facult(?:é|ad)|École|Ecole|Hochschule|Fachhochschule|Institut|Lycée|Gymnasium|Instituto|Politecnico)(?:\s(?:{_SMALL}|{_WORD}))*\s{_WORD}"
)
_CALLS_ITSELF = late_pattern(rf"{SCHOOL.pattern}|\binstitut\w*|\bpolit\w+|\buniversit", re.IGNORECASE)
_NUMBERED = late_pattern(r"\b[ÉéEe]cole[ ]\d+(?:[ ]\d+)?")
_DEGREE = late_pattern(
    "|".join(
        (
            *(degrees.BACHELOR, degrees.MASTER, degrees.PHD, degrees.BARE_BACHELOR, degrees.BARE_MASTER),
            *(degrees.OTHER_BACHELOR, degrees.OTHER_MASTER, degrees.OTHER_PHD, degrees.BELOW_BACHELOR),
            *(degrees.HELD_BACHELOR, degrees.HELD_MASTER, degrees.HELD_PHD),
            r"\b(?:master|bachelor|doctor|diploma|degree|minor|major|thesis|gpa|grade|coursework|courses?|honou?rs|dean|graduated|exchange|expected|cum laude|awards?|certificate\w*|scholar\w*|fellow\w*|prize|member\w*|activities|relevant|languages?)\b",
        )
    ),
    re.IGNORECASE,
)
_FROM = late_pattern(rf"\b(?:from|at)[ ]({_WORD}(?:[ ]{_WORD}){{0,4}})")
_ABBREVIATED = late_pattern(r"(?:,[ ]?[\w ]{2,20})?[ ]?\(([A-Z][\w .&-]{1,20})\)")
_PARTED = late_pattern(r"^[^()]*(?:[,|\t]|[–—-] )|^\)[^()]*,")
_ITEM = late_pattern(ITEM_START)
_BY_WHAT_IT_IS = late_pattern(r"[ ](?:University|College|Polytechnic|Academy)$")
_A_TOWN = late_pattern(r",[ ]?[A-Z]")
_POSSESSIVE = late_pattern(r"['’]s$")
_MAX_WORDS = 8


def schools(text: str, sections: Sequence[Section], skills: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Yield the places of schools' names, each with the name in full."""
    found = {
        _trimmed(text, *match.span()) for pattern in (_NAMED, _NUMBERED) for match in pattern.finditer(text)
    }
    for section in sections:
        if section.kind == "education":
            lines = list(read_lines(text, section.body, section.end, ()))
            found |= set(_in_education(lines, skills))
    found |= {match.span(1) for _, end in found if (match := _ABBREVIATED.match(text, end))}
    names = {text[slice(*span)] for span in found}
    yield from ((span, text[slice(*span)]) for span in sorted(found))
    for name in sorted(names):
        yield from ((span, name) for span in occurrences(text, [name]))
        short = _BY_WHAT_IT_IS.sub("", name)
        if short != name and not _is_english(short):
            yield from ((span, name) for span in _short_places(text, short))


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return a school's name without a degree before it, and a full stop or an 's behind it."""
    while (degree := _DEGREE.match(text, start, end)) and text[degree.end() : degree.end() + 1] == " ":
        start = degree.end() + 1
    return start, start + len(_POSSESSIVE.sub("", text[start:end]).rstrip(" ."))


def _short_places(text: str, short: str) -> Iterator[Span]:
    """Yield where a school is called by the first part of its name; "Princeton, NJ" is the town."""
    for start, end in occurrences(text, [short], exact=True):
        if not _A_TOWN.match(text, end):
            yield start, end


def _in_education(lines: Sequence[Line], skills: Sequence[Span]) -> Iterator[Span]:
    """Yield what lines of education name: what calls itself a school, and what nothing else explains.

    That is the first part of a line, or behind a degree the last where no line beside names a school: "BSCS, Purdue".
    """
    own = [list(_named_in(line)) for line in lines]
    for at, line in enumerate(lines):
        behind = list(_behind_degree(line))
        # "MSc Statistics, ETH Zurich, thesis at ETHZ": what a later part names explains nothing before it
        own_later = own[at] if behind and all(a >= behind[0][1] for a, _ in own[at]) else []
        if own_later == own[at] and not any(own[max(0, at - 1) : at] + own[at + 1 : at + 2]):
            own[at] = behind + own_later
    for line, spans in zip(lines, own, strict=True):
        places = [(line.start + a, line.start + b) for a, b in spans]
        yield from (place for place in places if not overlaps(place, skills))


def _named_in(line: Line) -> Iterator[Span]:
    parts = _parts(line)
    own = [
        (a, b) for a, b in parts if _CALLS_ITSELF.search(line.words[a:b]) and not _is_told(line.words[a:b])
    ]
    if not own and parts and (not _ITEM.match(line.words) or "\t" in line.words.lstrip()):
        own = [span for span in parts[:1] if _may_be_school(line.words[slice(*span)])]
        own += [match.span(1) for match in _FROM.finditer(line.words)]
    yield from own


def _behind_degree(line: Line) -> Iterator[Span]:
    parts = [span for span in _parts(line) if not re.search(r"\d", line.words[slice(*span)])]
    while len(parts) > 1 and _tells_more(line.words[slice(*parts[-1])]):
        parts.pop()  # "BSCS, Purdue, with honours"
    between = line.words[parts[-2][1] : parts[-1][0]] if len(parts) > 1 else ""
    if _PARTED.search(between) and _DEGREE.search(line.words[slice(*parts[0])]):
        yield from (span for span in parts[-1:] if _may_be_school(line.words[slice(*span)]))


def _parts(line: Line) -> list[Span]:
    item = _ITEM.match(line.words)
    begin = item.end() if item else 0
    return [(begin + a, begin + b) for a, b, _ in parts_of(line.words[begin:])]


def _may_be_school(words: str) -> bool:
    """Tell whether words in a line of education can only be a name: no degree, subject, place or sentence."""
    written = words.split()
    if len(written) > _MAX_WORDS or _is_told(words) or re.search(r"\d", words):
        return False
    return not _is_english(words) and all(not word[0].islower() for word in written)


def _is_told(words: str) -> bool:
    """Tell whether words are a degree, a job, a place or a sentence."""
    if len(words.split()) > _MAX_WORDS or not words[0].isupper():
        return True
    return (
        any(pattern.search(words) for pattern in (_DEGREE, JOB))
        or PLACE_OR_TERMS.fullmatch(words) is not None
    )


def _tells_more(words: str) -> bool:
    """Tell whether words at the end of a line are no name: a thesis, an honour, the rest of a sentence."""
    if _CALLS_ITSELF.search(words):
        return False
    return _is_told(words) or any(word[0].islower() for word in words.split())


def _is_english(name: str) -> bool:
    words = re.findall(r"[^\W\d]+", name)
    return all(word.lower() in english_words() for word in words)
