"""Ways to reach a person: contact lines, and links with the names the person goes by on the net."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.addresses import DOMAIN, EMAIL, LINK, PHONE
from gapgui.reading.english import english_words
from gapgui.report.privacy.names import NAME, NO_NAME
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.report.privacy.parts import parts
from gapgui.resume.titles import JOB

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.sections import Section

_PROFILE = re.compile(
    r"\b(?:github|gitlab|linked-?in|twitter|xing|skype|telegram|medium|blog|website|e-?mail|phone|tel|mobile|cell)\b\s*(?::|/)+\s*(\S+)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^\W*(?:(?:home |postal |current )?address|(?:current )?location|date of birth|d\.?o\.?b|born|birthday|birthplace|nationality|citizenship|gender|marital status|age"
    r"|anschrift|adresse|wohnort|geburts\w+|geboren|staatsangehörigkeit|nationalität|familienstand"
    r"|née? le|date de naissance|lieu de naissance|nationalité|permis|fecha de nacimiento|nacionalidad|data di nascita)\s*:[^\n\t]+",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]? (?:[A-Z][\w.'’-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Square|Terrace)\b\.?|(?<![\w-])[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|allee|gasse) \d+\w?"
)
_PLACE = re.compile(r"[A-ZÀ-Ý][\w.'’ -]+(?:, ?[A-ZÀ-Ý][\w.'’ -]+){1,3}(?:,? \d{4,6})?")
# The number of a paper leads to its authors.
_PAPER = re.compile(r"(?<![\w.])(?:doi:\s?)?10\.\d{4,9}/[^\s,;)\]]+|\barXiv:\s?\d{4}\.\d{4,5}", re.IGNORECASE)
# A bare address of a page farther down; Node.js and ASP.NET are none.
_SITE = re.compile(
    r"(?<![\w.@/-])(?:[A-Za-z0-9][\w-]*+\.)+(?:com|org|net|io|dev|app|edu|info|blog|page|tech|xyz|team|me|ai|co|inc|site|online)(?![\w-]|\.\w)"
)
# What stands between two addresses: "Bath, UK", but no comma or colon at its ends.
_BETWEEN = re.compile(r"[^\W_](?:.*[\w)])?")
_HANDLE = re.compile(r"@?[a-z][\w.-]{3,38}")
_NETWORK = re.compile(
    r"\W*(?:github|gitlab|linked-?in|twitter|x|xing|stack ?overflow|kaggle|medium|facebook|instagram|youtube|skype|telegram|e-?mail|phone|website|portfolio|blog)\W*",
    re.IGNORECASE,
)
# Steps of a path that lead to people.
_STEPS = frozenset(["in", "pub", "user", "users", "u", "profile", "profiles", "people", "public-profile"])
_CONTACT_LINES, _CONTACT_LENGTH = 12, 60
_MIN_HANDLE = 4


def contact_places(
    text: str, sections: Sequence[Section], name: str | None, skills: Sequence[Span]
) -> Iterator[Span]:
    """Yield contact lines and links; each may hold others."""
    for pattern in (EMAIL, LINK, PHONE, _STREET, _PROFILE, _PAPER):
        yield from (match.span() for match in pattern.finditer(text))
    yield from (m.span() for m in _SITE.finditer(text) if not overlaps(m.span(), skills))
    towns: set[str] = set()
    for span in (*_contact_lines(text, name), *_of_sections(text, sections)):
        yield span
        if _PLACE.fullmatch(text, *span):
            towns.add(text[slice(*span)])
    # a town that is home is told by every other line that names it
    yield from occurrences(text, towns)


def is_link(words: str) -> bool:
    """Tell whether a way to reach a person is a page or a name on the net, no line of an address or number."""
    patterns = (LINK, DOMAIN, _SITE, _PAPER, _HANDLE)
    if any(pattern.fullmatch(words) for pattern in patterns):
        return True
    return _PROFILE.fullmatch(words) is not None and not EMAIL.search(words) and not PHONE.search(words)


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


def _contact_lines(text: str, name: str | None) -> Iterator[Span]:
    """Yield the lines that hold an address or say what they are."""
    for line in re.finditer(r"[^\n]+", text):
        is_contact_line = EMAIL.search(line.group()) or PHONE.search(line.group())
        labelled = _LABELLED.match(line.group())
        if is_contact_line and not re.search(r"[a-z]{3}\. |\.$", line.group()):
            yield from _whole_line(line, name)
        elif labelled:
            yield line.start() + labelled.start(), line.start() + labelled.end()


def _whole_line(line: re.Match[str], name: str | None) -> Iterator[Span]:
    """Yield the addresses in a line and what stands between them; a name or a title among that is no address."""
    for start, part in parts(line.group(), line.start()):
        for a, b in _pieces(part):
            piece = part[a:b]
            is_name = piece == name if name else NAME.fullmatch(piece)
            is_title = JOB.search(piece) and not re.search(r"[\d@/]", piece)
            if not (is_name or is_title or _NETWORK.fullmatch(piece)):
                yield start + a, start + b


def _pieces(part: str) -> Iterator[Span]:
    """Yield each address of a part, and each stretch of words between."""
    at = 0
    addresses = sorted(
        {m.span() for pattern in (EMAIL, LINK, PHONE, _PROFILE) for m in pattern.finditer(part)}
    )
    for start, end in (*addresses, (len(part), len(part))):
        if start < at:
            continue
        for match in _BETWEEN.finditer(part, at, start):
            yield match.span()
        if end > start:
            yield start, end
        at = end


def _of_sections(text: str, sections: Sequence[Section]) -> Iterator[Span]:
    for section in sections:
        if section.kind == "contact":
            yield from _contact_section(text, section)
        elif section.kind is None:
            yield from _places_and_sites(text, section)


def _contact_section(text: str, section: Section) -> Iterator[Span]:
    lines = list(re.finditer(r"[^\n]+", text[: section.end][section.start :]))[1 : 1 + _CONTACT_LINES]
    for line in lines:
        is_short = len(line.group()) <= _CONTACT_LENGTH and line.group().strip()
        if is_short and not _NETWORK.fullmatch(line.group()):
            yield section.start + line.start(), section.start + line.end()


def _places_and_sites(text: str, section: Section) -> Iterator[Span]:
    """Yield towns and bare web addresses at the top of a resume; farther down they are of employers and tools."""
    yield from (m.span() for m in DOMAIN.finditer(text, section.start, section.end))
    for line in list(re.finditer(r"[^\n]+", text[section.start : section.end]))[:_CONTACT_LINES]:
        for start, part in parts(line.group(), section.start + line.start()):
            if _PLACE.fullmatch(part) and len(part) <= _CONTACT_LENGTH and not NO_NAME.search(part):
                yield start, start + len(part)
