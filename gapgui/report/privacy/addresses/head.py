"""The head of a resume, above its first heading: what isn't a title, a skill or a sentence tells who and where.

No pattern for each country: an address is a number with words that aren't plain English, and what stands between two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.english import FUNCTION_WORDS, english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import begins_item
from gapgui.report.privacy.naming.names import LABEL, NO_NAME
from gapgui.report.privacy.occurrences import overlaps
from gapgui.report.privacy.parts import parts
from gapgui.resume.headings import heading_kind
from gapgui.resume.titles import JOB, ORGANISATION, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.sections import Section

MOST_LINES = 12
"""A contact block has no more."""

_WORD = late_pattern(r"[^\W\d_](?:[^\W\d_]|['’-])*+")
_NUMBER = late_pattern(r"(?<![^\W\d_])\d")
_ID = late_pattern(r"\d(?:[./ -]?\d){6,}")
_YEARS = late_pattern(
    r"\b(?:19|20)\d\d\s?(?:[-–—/]|to|bis)\s?(?:\d|[a-z])|\d\s?\+|\b\d{1,2}[ ](?:years|jahren?|ans|años|anni|anos|jaar|år|lat|h|hours?|months?|weeks?|days?|stunden|wochen|monate?n?)\b(?! old)|%|^(?:verfügbar|available|eintritt\w*)\b",
    re.IGNORECASE,
)
_YEAR = late_pattern(r"\b(?:19|20)\d\d\b(?![./-]\d)")
# What people tell of themselves in a word: their state, nationality, how they are called, with whom they live.
_FACT = late_pattern(
    r"\b(?:ledig|verheiratet|geschieden|verwitwet|unverheiratet|married|divorced|widowed|soltero|soltera|casad[oa]|solteir[oa]|célibataire|mariée?|celibe|nubile|sposat[oa]"
    r"|staatsangehörigkeit|staatsbürger\w*|nationality|nationalité|nacionalidade?|cittadinanza|citizen(?:ship)?|nationaliteit|konfession)\b|\bc/o[ ]|\b[sdw]/o[ ]"
    r"|^[(]?(?:she|he|they|sie|er)[ ]?/[ ]?(?:her|him|them|ihr|ihm)s?[)]?$|^(?:geb\.|né[e]?\b|born\b)[ ]",
    re.IGNORECASE,
)
# Words of a flat that are English ones too.
_FLAT = late_pattern(
    r"\b(?:flat|apt|apartment|unit|room|suite|floor|no|block|building|house)\b\.?[ ]?\d", re.IGNORECASE
)
_AGE = late_pattern(
    r"[(]?\d{2}(?: (?:years|jahre|ans|años|anni|anos|jaar|år|lat))?(?: old| alt)?[)]?", re.IGNORECASE
)
_HOUSE = late_pattern(
    r"(?<![\w'’-])(?:[A-Z][\w'’-]*+ ){1,3}(?:Cottage|Rectory|Farm|Barn|Lodge|Manor|Mill|Vicarage|House|Hall|Villa|Bungalow)"
)
_OTHER_LANGUAGES = frozenset(
    ["und", "mit", "für", "von", "auf", "als", "seit", "ich", "avec", "pour", "dans", "con", "para", "com"]
)
_NETWORKS = frozenset(
    ["kaggle", "github", "gitlab", "linkedin", "backend", "frontend", "devops", "fullstack"]
)
# Titles that jobs are not read by; here they only say that a line is no address.
JOBS_ELSEWHERE = late_pattern(
    r"(?:architekt|techniker|spezialist|programmierer|manager|analyst|entwicklung|beratung)(?:in)?\b|工程师|开发|エンジニア|엔지니어|개발자|инженер|разработчик|аналитик|مهندس|مطور",
    re.IGNORECASE,
)
_MOST_WORDS_IN_A_PLACE = 6
_SMALL_WORDS, _SENTENCE = 2, 7


def head_places(
    text: str, section: Section, name: str | None, skills: Sequence[Span], contact: Sequence[Span]
) -> Iterator[Span]:
    """Yield what at the head tells who and where somebody is, less what the name itself says.

    `contact` is what is known to be an address already, `in_order`.
    """
    lines = [m for m in re.finditer(r"[^\n]+", text[: section.end][section.start :]) if m.group().strip()]
    told = [_told(line, section.start, name, skills, contact) for line in lines[:MOST_LINES]]
    is_contact = [
        bool(spans) or overlaps((section.start + line.start(), section.start + line.end()), contact)
        for line, spans in zip(lines, told, strict=False)
    ]
    for at, spans in enumerate(told):
        yield from spans
        if not is_contact[at] and all(is_contact[max(0, at - 1) : at + 2 : 2]) and 0 < at < len(told) - 1:
            yield from _between(lines[at], section.start, name, skills)


def is_sentence(words: str) -> bool:
    """Tell whether words are more than names and numbers: small ones join them."""
    small = [word for word in _WORD.findall(words) if word.islower()]
    joining = [
        word for word in small if (word in FUNCTION_WORDS and len(word) > 1) or word in _OTHER_LANGUAGES
    ]
    return len(joining) >= _SMALL_WORDS or len(small) >= _SENTENCE


def _told(
    line: re.Match[str], start: int, name: str | None, skills: Sequence[Span], contact: Sequence[Span]
) -> list[Span]:
    own = list(parts(line.group(), start + line.start()))
    told = [
        (a, a + len(piece))
        for at, part in own
        for a, piece in _pieces(part, at, name)
        if _tells(piece) and _stays_without((a, a + len(piece)), line.group(), skills)
    ]
    span = start + line.start(), start + line.end()
    if not told and not overlaps(span, contact):
        return []
    return told + [span for span in _numbered(own, name) if _stays_without(span, line.group(), skills)]


def _numbered(own: Sequence[tuple[int, str]], name: str | None) -> Iterator[Span]:
    """Yield parts that are a number, or plain words with one, since an address stands beside: "Am Hang 3 | 53111 Bonn"."""
    for at, part in own:
        few = len(part.split(" ")) <= _MOST_WORDS_IN_A_PLACE and not (name and name in part)
        if few and _NUMBER.search(_YEAR.sub("", part)) and not _YEARS.search(part) and not _is_other(part):
            yield at, at + len(part)


def _pieces(part: str, start: int, name: str | None) -> Iterator[tuple[int, str]]:
    """Yield a part, or what its name leaves of it; an age stands there: "Jo Reed, 34"."""
    if not name or name not in part:
        yield start, part
        return
    at = part.index(name) + len(name)
    for match in re.finditer(r"[(][^()]++[)]|[^,;]+", part[at:]):
        piece = match.group().strip()
        if (piece and (_AGE.fullmatch(piece) or match.start())) or _FACT.search(piece):
            yield start + at + match.start() + match.group().index(piece), piece


def _stays_without(span: Span, line: str, skills: Sequence[Span]) -> bool:
    return not overlaps(span, skills) and not (begins_item(line) and is_sentence(line))


def _tells(piece: str) -> bool:
    """Tell whether a piece of the head is personal."""
    if _is_other(piece):
        return False
    if _FACT.search(piece) or _AGE.fullmatch(piece) or _FLAT.search(piece) or _HOUSE.fullmatch(piece):
        return True
    if not _NUMBER.search(_YEAR.sub("", piece)) or _YEARS.search(piece):
        return False
    return _ID.search(piece) is not None or not _is_plain(piece)


def _is_other(piece: str) -> bool:
    """Tell whether a piece is a title, a school, a company, a label, a heading or a sentence."""
    words = re.sub(r"\d", "", piece)
    named = any(p.search(words) for p in (NO_NAME, JOB, ORGANISATION, SCHOOL, JOBS_ELSEWHERE))
    return (
        named or LABEL.fullmatch(piece) is not None or heading_kind(piece) is not None or is_sentence(piece)
    )


def _is_plain(piece: str) -> bool:
    """Tell whether a piece has no words but English ones."""
    return all(word.lower() in english_words() or word.lower() in _NETWORKS for word in _WORD.findall(piece))


def _between(line: re.Match[str], start: int, name: str | None, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the parts of a line between two of an address: a village whose name is English words."""
    for at, part in parts(line.group(), start + line.start()):
        words = part.split(" ")
        few = len(words) <= _MOST_WORDS_IN_A_PLACE and all(word[:1].isupper() for word in words)
        span = (at, at + len(part))
        is_term = PLACE_OR_TERMS.fullmatch(part) or part.lower() in _NETWORKS
        if few and part != name and not (is_term or _is_other(part) or overlaps(span, skills)):
            yield span
