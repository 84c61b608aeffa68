"""Find what in a resume tells who wrote it: the name, ways to reach the person and, on wish, employers.

No rule finds everything. Not looked for: schools, places of work, names of colleagues and referees, authors of
papers, titles of projects, and the name where it stands in no line of its own near the top or in large type.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.reading.addresses import DOMAIN, EMAIL, LINK, PHONE
from gapgui.reading.signs import CELL_BORDER
from gapgui.resume.employers import find_employers
from gapgui.resume.headings import heading_kind
from gapgui.resume.sections import read_sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span
    from gapgui.resume.resume import Resume
    from gapgui.resume.sections import Section

PersonalKind = Literal["name", "contact", "employer", "other"]

_PROFILE = re.compile(
    r"\b(?:github|gitlab|linked-?in|twitter|xing|skype|telegram|medium|blog|website|e-?mail|phone|tel|mobile|cell)\b\s*(?::|/)+\s*\S+",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^\W*(?:(?:home |postal |current )?address|(?:current )?location|date of birth|d\.?o\.?b|born|birthday|birthplace|nationality|citizenship|gender|marital status|age|anschrift|adresse|wohnort|geburts\w+|geboren|staatsangehörigkeit|nationalität|familienstand)\s*:.+",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]? (?:[A-Z][\w.'’-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Square|Terrace)\b\.?|(?<![\w-])[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|allee|gasse) \d+\w?"
)
_PLACE = re.compile(r"[A-ZÀ-Ý][\w.'’ -]+(?:, ?[A-ZÀ-Ý][\w.'’ -]+){1,3}(?:,? \d{4,6})?")
_SEPARATOR = re.compile(CELL_BORDER)
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Ý][\w'’-]*\.?|(?:de|da|di|del|van|von|der|den|la|le|bin|al|el))"
_NAME = re.compile(rf"[A-ZÀ-ÖØ-Ý][\w'’-]+\.?(?: {_NAME_WORD}){{1,4}}|[\u4e00-\u9fff]{{2,4}}")
_NO_NAME = re.compile(
    r"\d|\b(?:curriculum|vitae|resume|résumé|lebenslauf|engineer\w*|developer|scientist|manager|analyst|consultant|architect|researcher|designer|student|specialist|leader|director|intern|officer|administrator|professor|lecturer|programmer|expert|location|university|college|school|institute|inc|gmbh|ltd|bachelor|master|science|engineering|technology)\b",
    re.IGNORECASE,
)
_TOP_LINES = 6
_CONTACT_LINES, _CONTACT_LENGTH = 12, 60
_MIN_HANDLE = 4
_MIN_NAME_SCORE = 2


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Mark the characters `start` to `end` of a resume's text, and say what they tell."""

    start: int
    end: int
    kind: PersonalKind


def find_personal_data(
    resume: Resume, *, employers: bool = False, also: Sequence[str] = ()
) -> tuple[PersonalData, ...]:
    """Return what would be left out of a report, without overlaps, in the order of the text.

    `also` names further words to find, as whole words and in any casing.
    """
    document = resume.document
    sections = read_sections(document)
    contact = list(_contact_spans(document, sections))
    handles = _handles(document.text, contact)
    name = find_name(document, handles)
    skills = [(m.mention.start, m.mention.end) for shown in resume.skills for m in shown.mentions]
    found = [PersonalData(a, b, "contact") for a, b in contact]
    found += [PersonalData(a, b, "contact") for a, b in _words(document.text, handles | _name_handles(name))]
    found += [PersonalData(a, b, "name") for a, b in _name_spans(document.text, name, skills)]
    if employers:
        text = document.text
        places = [(e.start, e.end) for e in find_employers(text, sections, sorted(skills))]
        places += [job.employer for job in resume.jobs if job.employer]
        places += _words(text, {text[a:b] for a, b in places}, exact=True)
        found += [PersonalData(a, b, "employer") for a, b in places]
    found += [PersonalData(a, b, "other") for a, b in _words(document.text, {word.strip() for word in also})]
    return tuple(_without_overlaps(found))


def find_name(document: Document, handles: set[str]) -> str | None:
    """Return the name of a resume's writer: a line of its own near the top, in large type or like an address."""
    text = document.text
    known = {_folded(handle) for handle in handles} | {_folded(document.name)}
    largest = _largest_heading(document)
    best: tuple[int, int, str] | None = None
    for at, (start, part) in enumerate(_lines_for_a_name(document)):
        words = [_folded(word) for word in part.split() if len(word) > 2]
        score = 2 * any(word and word in handle for word in words for handle in known)
        score += 2 * (not text[:start].strip()) + (at < _TOP_LINES)
        score += any(a <= start < b for a, b in document.headings) + 2 * (start == largest)
        if score >= _MIN_NAME_SCORE and (best is None or score > best[0]):
            best = (score, start, part)
    return best[2] if best else None


def _largest_heading(document: Document) -> int | None:
    """Return where the line in the largest type begins; None for formats without pages."""
    heights = {
        start: max(word.box.bottom - word.box.top for word in words)
        for start, end in document.headings
        if (words := document.words_between(start, end))
    }
    return max(heights, key=lambda start: heights[start]) if heights else None


def _lines_for_a_name(document: Document) -> Iterator[tuple[int, str]]:
    """Yield what could be a name with its place: parts of the first lines, and of those set in large type."""
    lines = [m for m in re.finditer(r"[^\n]+", document.text) if m.group().strip()]
    headings = {document.text.rfind("\n", 0, a) + 1 for a, _ in document.headings}
    for at, line in enumerate(lines):
        if at >= _TOP_LINES and line.start() not in headings:
            continue
        for start, part in _parts(line.group(), line.start()):
            if _NAME.fullmatch(part) and not _NO_NAME.search(part) and heading_kind(part) is None:
                yield start, part


def _parts(line: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield what stands between the separators of a line, with its place."""
    at = 0
    for separator in [*_SEPARATOR.finditer(line), None]:
        end = separator.start() if separator else len(line)
        part = line[at:end]
        if part.strip(" ,"):
            yield start + at + len(part) - len(part.lstrip(" ,")), part.strip(" ,")
        at = separator.end() if separator else end


def _contact_spans(document: Document, sections: Sequence[Section]) -> Iterator[Span]:
    text = document.text
    for pattern in (EMAIL, LINK, PHONE, _STREET, _PROFILE):
        yield from (m.span() for m in pattern.finditer(text))
    for line in re.finditer(r"[^\n]+", text):
        is_contact_line = EMAIL.search(line.group()) or PHONE.search(line.group())
        if is_contact_line and not re.search(r"[a-z]{3}\. |\.$", line.group()):
            yield from _whole_line(line)
        elif _LABELLED.match(line.group()):
            yield line.span()
    for section in sections:
        if section.kind == "contact":
            yield from _contact_section(text, section)
        elif section.kind is None:
            yield from _places_and_sites(text, section)


def _whole_line(line: re.Match[str]) -> Iterator[Span]:
    """Yield the parts of a line that holds an address; a name among them is told as one."""
    for start, part in _parts(line.group(), line.start()):
        if not _NAME.fullmatch(part):
            yield start, start + len(part)


def _contact_section(text: str, section: Section) -> Iterator[Span]:
    lines = list(re.finditer(r"[^\n]+", text[: section.end][section.start :]))[1 : 1 + _CONTACT_LINES]
    for line in lines:
        if len(line.group()) <= _CONTACT_LENGTH and line.group().strip():
            yield section.start + line.start(), section.start + line.end()


def _places_and_sites(text: str, section: Section) -> Iterator[Span]:
    """Yield towns and bare web addresses at the top of a resume; farther down they are of employers and tools."""
    yield from (m.span() for m in DOMAIN.finditer(text, section.start, section.end))
    for line in list(re.finditer(r"[^\n]+", text[section.start : section.end]))[:_CONTACT_LINES]:
        for start, part in _parts(line.group(), section.start + line.start()):
            if _PLACE.fullmatch(part) and len(part) <= _CONTACT_LENGTH and not _NO_NAME.search(part):
                yield start, start + len(part)


def _handles(text: str, contact: Sequence[Span]) -> set[str]:
    """Return the names a person goes by on the net: what stands before the @ and after the last slash."""
    handles = set()
    for start, end in contact:
        for match in EMAIL.finditer(text, start, end):
            handles.add(match.group().split("@")[0].strip())
        for match in LINK.finditer(text, start, end):
            handles.add(re.split(r"[/?#]", match.group().rstrip("/"))[-1])
    return {handle for handle in handles if len(handle) >= _MIN_HANDLE and "." not in handle[-4:]}


def _name_handles(name: str | None) -> set[str]:
    """Return how a name is often run together: janedoe, jane.doe, jdoe."""
    words = [_folded(word) for word in (name or "").split()]
    if len(words) < 2 or not all(words):
        return set()
    first, last = words[0], words[-1]
    return {f"{first}{last}", f"{first}.{last}", f"{first}-{last}", f"{first}_{last}", f"{first[0]}{last}"}


def _name_spans(text: str, name: str | None, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the whole name wherever it stands, and its words alone where they name no skill (Julia, Ruby)."""
    if not name:
        return
    yield from _words(text, {name})
    words = {word.strip(".,") for word in name.split() if word[:1].isupper() and len(word.strip(".,")) > 1}
    for start, end in _words(
        text, words | {word.upper() for word in words} | {word.title() for word in words}, exact=True
    ):
        if not any(a < end and start < b for a, b in skills):
            yield start, end


def _words(text: str, names: set[str] | Sequence[str], *, exact: bool = False) -> Iterator[Span]:
    """Yield the places of names as whole words, however they are spaced."""
    spaced = [
        r"\s+".join(map(re.escape, name.split()))
        for name in sorted(set(names), key=lambda n: (-len(n), n))
        if name
    ]
    if spaced:
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", 0 if exact else re.IGNORECASE)
        yield from (m.span() for m in pattern.finditer(text))


def _folded(word: str) -> str:
    """Return the letters of a word as an address would have them: é as e, no signs."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalnum() and c.isascii())


def _without_overlaps(found: Sequence[PersonalData]) -> Iterator[PersonalData]:
    """Yield the finds in order, those that overlap or touch as one of the first's kind."""
    current: PersonalData | None = None
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if current and item.start < current.end:
            current = PersonalData(current.start, max(current.end, item.end), current.kind)
            continue
        if current:
            yield current
        current = item
    if current:
        yield current
