"""Ways to reach a person: contact lines, and links with the names the person goes by on the net."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.addresses import DOMAIN, EMAIL, LINK, PHONE
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import begins_item
from gapgui.report.privacy.addresses.head import JOBS_ELSEWHERE, is_sentence
from gapgui.report.privacy.addresses.postal import TOWN_WITH_POSTCODE, postal_addresses
from gapgui.report.privacy.naming.name_words import may_be_name
from gapgui.report.privacy.naming.names import LABEL, NO_NAME
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.report.privacy.parts import parts
from gapgui.resume.titles import JOB

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.sections import Section

_PROFILE = late_pattern(
    r"\b(?:github|gitlab|linked-?in|twitter|xing|skype|telegram|wechat|kakaotalk|viber|threema|medium|blog|website|e-?mail|phone|tel|mobile|cell)\b\s*(?::|/)+\s*(\S+)",
    re.IGNORECASE,
)
_LABELLED = late_pattern(
    r"^\W*(?:(?:home |postal |current )?address|(?:current )?location|date of birth|d\.?o\.?b|born|birthday|birthplace|nationality|citizenship|gender|marital status|age"
    r"|anschrift|adresse|wohnort|geburts\w+|geboren|staatsangehörigkeit|nationalität|familienstand"
    r"|née? le|date de naissance|lieu de naissance|nationalité|permis|fecha de nacimiento|nacionalidad|data di nascita)\s*:[^\n\t]+",
    re.IGNORECASE,
)
_STREET = late_pattern(
    r"\b\d{1,5}[a-z]? (?:[A-Z][\w.'’-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Square|Terrace)\b\.?|\bP\.? ?O\.? Box \d+|(?<![\w-])[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|allee|gasse) \d+\w?"
)
_PLACE = late_pattern(
    rf"{TOWN_WITH_POSTCODE}|"
    r"(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Ý][\w.'’ -]+(?:, ?[A-ZÀ-Ý][\w.'’ -]+)?|[A-ZÀ-Ý][\w.'’ -]+(?:, ?[A-ZÀ-Ý][\w.'’ -]+){1,3}(?:,? \d{4,6})?"
)
_LABELLED_NUMBER = late_pattern(
    r"\b(?:phone|t[ée]l|t[ée]l[ée]phone|tel[ée]fon[eo]?|telefoon|mobile?|m[óo]vil|portable|celular|gsm|cell|handy|fax|whatsapp|call me(?: at| on)?|тел|телефон)\b[.:]*\s{0,3}:?\s{0,3}[+(]?\d[\d ()./+-]{4,20}\d",
    re.IGNORECASE,
)
# What a state numbers people by, behind its label.
_ID_NUMBER = late_pattern(
    r"\b(?:(?:DNI|NIE|NIF|CPF|SSN|PESEL|BSN|NINO|CURP|TCKN|AHV|Aadhaar|Passport|Reisepass|Personalausweis|Personnummer|Ausweis|Steuer-?ID|Codice fiscale|National ID|ID card)(?:[- ]?(?:no|number|nr|num|nummer))?\b[.:]{0,2}[ #:]{0,3}"
    r"(?=[A-Z\d])(?=(?:[A-Z./ -]{0,3}\d){5})[A-Z\d](?:[./ -]?[A-Z\d]){5,20}|PAN:?[ ][A-Z]{5}\d{4}[A-Z])\b"
)
# A line farther down that begins with a birth.
_BORN = late_pattern(
    r"\W{0,4}((?:born|geboren|geb\.|née? le)(?: (?:on|in|am))? [^\n,;|\t]{0,20}(?:19|20)\d\d\b[^\n,;|\t]{0,30}(?:[,;] ?(?:\w{2,20} )?(?:citizen|married|single|ledig|verheiratet|divorced|children|child|kinder?)\b){0,4})",
    re.IGNORECASE,
)
# How well somebody speaks: "Deutsch C2, English C1".
_LEVEL = late_pattern(r" [ABC][12]\b")
_SPELLED_EMAIL = late_pattern(
    r"(?<![\w.+-])[\w.+-]++\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?[\w-]++(?:(?:\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\.)[\w-]++){1,3}|(?<![\w.+-])[\w.+-]++ at [\w-]++(?: dot [\w-]++){1,3}",
    re.IGNORECASE,
)
# What a person's head tells besides addresses.
_FACTS = late_pattern(
    r"\b\d{2} years old\b|\bborn\b[^\n|\t]{4,40}|\bmarried\b[^\n|\t]{0,30}|(?<![\w.])[\w.]++ citizen\b|\bdriving licen[cs]e\b[^\n|\t]{0,20}|\b(?:github|gitlab|linkedin|twitter|skype|kaggle) @?[a-z0-9][\w.-]{2,38}\b",
    re.IGNORECASE,
)
# The number of a paper or of an author leads to the person.
_PAPER = late_pattern(
    r"(?<![\w.])(?:doi:\s?)?10\.\d{4,9}/[^\s,;)\]]+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|\barXiv:\s?\d{4}\.\d{4,5}",
    re.IGNORECASE,
)
# A bare address of a page farther down; Node.js and ASP.NET are none.
_SITE = late_pattern(
    r"(?<![\w.@/-])(?:[A-Za-z0-9][\w-]*+\.)+(?:com|org|net|io|dev|app|edu|info|blog|page|tech|xyz|team|me|ai|co|inc|site|online)(?![\w-]|\.\w)"
)
# What stands between two addresses: "Bath, UK", but no comma or colon at its ends.
_BETWEEN = late_pattern(r"[^\W_](?:.*[\w)])?")
# The town of "50668 Köln", and of "Köln, Germany".
_TOWN_OF = late_pattern(
    r"(?:^|[ ,])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}),? ([A-ZÀ-Ý][\w'’-]{2,40}+(?: [A-ZÀ-Ý][\w'’-]{2,40}+)?)$"
    r"|^([A-ZÀ-Ý][\w'’-]{2,40}+(?: [A-ZÀ-Ý][\w'’-]{2,40}+)?), ?[A-ZÀ-Ý][\w.' ’-]{1,40}$"
)
_CELL_BEGINS = late_pattern(r"(?:^|[\n\t|·•(]|, ?|[–—-] )\s?$")
_CELL_ENDS = late_pattern(r" ?(?:$|[\n\t|·•),]|[–—-] )")
_HANDLE = late_pattern(r"@?[a-z][\w.-]{3,38}")
_NETWORK = late_pattern(
    r"\W*(?:github|gitlab|linked-?in|twitter|x|xing|stack ?overflow|kaggle|medium|facebook|instagram|youtube|skype|telegram|e-?mail|phone|website|portfolio|blog)\W*",
    re.IGNORECASE,
)
# Steps of a path that lead to people.
_STEPS = frozenset(["in", "pub", "user", "users", "u", "profile", "profiles", "people", "public-profile"])
_OF_PEOPLE = (None, "contact", "other")
_CONTACT_LINES, _CONTACT_LENGTH = 12, 60
_TOP_LINES, _MOST_OF_A_TOWN = 6, 3
_MIN_HANDLE = 4


_ADDRESSES = (EMAIL, LINK, PHONE, _PROFILE, _LABELLED_NUMBER)
_ANYWHERE = (EMAIL, LINK, _ID_NUMBER, _PROFILE, _PAPER, _LABELLED_NUMBER, _SPELLED_EMAIL)


def contact_places(
    text: str, sections: Sequence[Section], name: str | None, skills: Sequence[Span]
) -> Iterator[Span]:
    """Yield contact lines and links; each may hold others."""
    for pattern in _ANYWHERE:
        yield from (match.span() for match in pattern.finditer(text))
    for pattern in (PHONE, _STREET):
        for match in pattern.finditer(text):
            if not _is_told_of_work(text, match, sections, skills):
                yield match.span()
    yield from (m.span() for m in _SITE.finditer(text) if not overlaps(m.span(), skills))
    towns: set[str] = set()
    alone: set[str] = set()
    for span in (*_contact_lines(text, sections, name, skills), *_of_sections(text, sections, name, skills)):
        yield span
        if _PLACE.fullmatch(text, *span):
            towns.add(text[slice(*span)])
        if (town := _TOWN_OF.search(text[slice(*span)])) and not _is_plain(town[town.lastindex or 0]):
            alone.add(town[town.lastindex or 0])
    # a town that is home is told by every other line that names it, without its country too
    yield from occurrences(text, towns)
    for start, end in occurrences(text, alone, exact=True):
        is_cell = _CELL_BEGINS.search(text, max(0, start - 4), start) and _CELL_ENDS.match(text, end)
        if is_cell and not overlaps((start, end), skills):
            yield start, end


def is_link(words: str) -> bool:
    """Tell whether a way to reach a person is a page or a name on the net, no line of an address or number."""
    patterns = (LINK, DOMAIN, _SITE, _PAPER, _HANDLE)
    if any(pattern.fullmatch(words) for pattern in patterns):
        return True
    numbers = (EMAIL, PHONE, _LABELLED_NUMBER, _SPELLED_EMAIL)
    return _PROFILE.fullmatch(words) is not None and not any(pattern.search(words) for pattern in numbers)


def find_handles(text: str, contact: Sequence[Span]) -> set[str]:
    """Return the names a person goes by on the net: before the @, after the last slash, or alone in a contact line."""
    handles = set()
    for start, end in contact:
        for match in EMAIL.finditer(text, start, end):
            handles.add(match.group().split("@")[0].strip())
        for match in LINK.finditer(text, start, end):
            handles.add(_of_page(match.group()))
        alone = text[start:end]
        if _HANDLE.fullmatch(alone):
            handles.add(alone)
        handles |= {match.group(1) for match in _PROFILE.finditer(alone) if _HANDLE.fullmatch(match.group(1))}
    return {handle for handle in handles if len(handle) >= _MIN_HANDLE and not _is_plain(handle)}


def _of_page(link: str) -> str:
    """Return whose page a link leads to: github.com/jo/tool, linkedin.com/in/jo."""
    path = re.split(r"[/?#]+", link.split("://")[-1])[1:]
    named = [step for step in path if step.lower() not in _STEPS]
    return next(iter(named), "").lstrip("@")


def _is_plain(handle: str) -> bool:
    return "." in handle[-4:] or handle.lower() in english_words()


def _contact_lines(
    text: str, sections: Sequence[Section], name: str | None, skills: Sequence[Span]
) -> Iterator[Span]:
    """Yield the lines that hold an address or say what they are."""
    for line in re.finditer(r"[^\n]+", text):
        labelled = _LABELLED.match(line.group())
        if _is_contact_line(text, line, sections, skills):
            for span in _whole_line(line, name):
                if not overlaps(span, skills) or _is_address(text[slice(*span)]):
                    yield span
        elif labelled:
            yield line.start() + labelled.start(), line.start() + labelled.end()
        elif born := _BORN.match(line.group()):
            yield line.start() + born.start(1), line.start() + born.end(1)


def _is_contact_line(
    text: str, line: re.Match[str], sections: Sequence[Section], skills: Sequence[Span]
) -> bool:
    if re.search(r"[a-z]{3}\. |\.$", line.group()):
        return False
    found = (match for p in (EMAIL, PHONE, _STREET) for match in p.finditer(text, line.start(), line.end()))
    return any(not _is_told_of_work(text, match, sections, skills) for match in found)


def _is_told_of_work(
    text: str, match: re.Match[str], sections: Sequence[Section], skills: Sequence[Span]
) -> bool:
    """Tell whether an address stands in a sentence on somebody's work: "- Handled 0800 1000 2000 requests with Redis".

    At the head, among contacts and referees an item is such a sentence only if it names a skill.
    """
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)]
    if match.group().startswith("+"):
        return False  # nothing but a telephone's number is written so
    around = ((start, match.start()), (match.end(), start + len(line)))
    names_skill = any(overlaps(span, skills) for span in around)
    kind = next((s.kind for s in sections if s.start <= match.start() < s.end), None)
    if kind in _OF_PEOPLE:
        return names_skill and begins_item(line)
    return names_skill or begins_item(line) or is_sentence(line)


def _is_address(words: str) -> bool:
    return any(pattern.search(words) for pattern in (*_ADDRESSES, _STREET))


def _whole_line(line: re.Match[str], name: str | None) -> Iterator[Span]:
    """Yield the addresses in a line and what stands between them; a name or a title among that is no address."""
    for start, part in parts(line.group(), line.start()):
        for a, b in _pieces(part):
            piece = part[a:b]
            is_name = piece == name if name else may_be_name(piece)
            is_title = JOB.search(piece) and not re.search(r"[\d@/]", piece)
            if not (is_name or is_title or _NETWORK.fullmatch(piece)):
                yield start + a, start + b


def _pieces(part: str) -> Iterator[Span]:
    """Yield each address of a part, and each stretch of words between."""
    at = 0
    addresses = sorted({m.span() for pattern in _ADDRESSES for m in pattern.finditer(part)})
    for start, end in (*addresses, (len(part), len(part))):
        if start < at:
            continue
        for match in _BETWEEN.finditer(part, at, start):
            yield match.span()
        if end > start:
            yield start, end
        at = end


def _of_sections(
    text: str, sections: Sequence[Section], name: str | None, skills: Sequence[Span]
) -> Iterator[Span]:
    for section in sections:
        if section.kind == "contact":
            yield from _contact_section(text, section)
            yield from postal_addresses(text, section.start, section.end, skills)
        elif section.kind is None:
            yield from _of_the_head(text, section, name, skills)


def _contact_section(text: str, section: Section) -> Iterator[Span]:
    lines = list(re.finditer(r"[^\n]+", text[: section.end][section.start :]))[1 : 1 + _CONTACT_LINES]
    for line in lines:
        is_short = len(line.group()) <= _CONTACT_LENGTH and line.group().strip()
        if is_short and not _NETWORK.fullmatch(line.group()):
            yield section.start + line.start(), section.start + line.end()


def _of_the_head(text: str, section: Section, name: str | None, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield towns, bare web addresses and facts at the top of a resume; farther down they are of employers and tools."""
    yield from (m.span() for m in DOMAIN.finditer(text, section.start, section.end))
    lines = [m for m in re.finditer(r"[^\n]+", text[section.start : section.end]) if m.group().strip()]
    lines = lines[:_CONTACT_LINES]
    if lines:
        yield from postal_addresses(text, section.start, section.start + lines[-1].end(), skills)
    for at, line in enumerate(lines):
        yield from (
            (section.start + line.start() + a, section.start + line.start() + b) for a, b in _facts(line)
        )
        for start, part in parts(line.group(), section.start + line.start()):
            if len(part) > _CONTACT_LENGTH or (name and name in part) or _names_work(part):
                continue
            if overlaps((start, start + len(part)), skills):
                continue  # "Python 3, Docker 24"
            if _PLACE.fullmatch(part) or (name and at < _TOP_LINES and _may_be_town(part)):
                yield start, start + len(part)


def _facts(line: re.Match[str]) -> Iterator[Span]:
    return (match.span() for match in _FACTS.finditer(line.group()))


def _names_work(part: str) -> bool:
    is_work = NO_NAME.search(re.sub(r"\d", "", part)) is not None or JOB.search(part) is not None
    return is_work or _LEVEL.search(part) is not None or JOBS_ELSEWHERE.search(part) is not None


def _may_be_town(part: str) -> bool:
    """Tell whether a part of the first lines is one to three names, no plain words: "Berlin", "Boston MA"."""
    words = part.split()
    if (
        len(words) > _MOST_OF_A_TOWN
        or LABEL.fullmatch(part)
        or not all(re.fullmatch(r"[^\W\d_][\w'’.-]*", word) for word in words)
    ):
        return False
    return all(word[0].isupper() for word in words) and not all(
        word.lower() in english_words() for word in words
    )
