"""Everything in a resume that tells who it is about, whether it is to be left out or not.

No rule finds everything. Not looked for: names of colleagues, other authors, and referees whose line begins otherwise;
titles of papers and projects, numbers of patents, towns of work and study, what a photograph shows; and the name where
it stands in no line of its own near the top or in large type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.privacy.addresses.contact import contact_places, find_handles, is_link
from gapgui.report.privacy.addresses.head import head_places
from gapgui.report.privacy.naming.name_places import name_places, run_together
from gapgui.report.privacy.naming.names import find_name
from gapgui.report.privacy.occurrences import in_order, occurrences, overlaps
from gapgui.report.privacy.personal_data import PersonalData, in_one_line
from gapgui.report.privacy.referees import referees
from gapgui.report.privacy.schools import schools
from gapgui.report.privacy.workplaces import names_in_address, workplaces
from gapgui.resume.sections import read_sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.report.privacy.personal_data import PersonalKind
    from gapgui.resume.resume import Resume


def find_personal_data(resume: Resume, words: Sequence[str] = ()) -> tuple[PersonalData, ...]:
    """Return all that tells who and where the person is or was, in the order of the text; finds may overlap.

    `words` are a user's own, found as whole words in any casing.
    """
    text = resume.document.text
    sections = read_sections(resume.document)
    skills = in_order((m.mention.start, m.mention.end) for shown in resume.skills for m in shown.mentions)
    found = list(_of_the_person(resume, skills))
    jobs = list(workplaces(resume, sections, skills))
    found += _told("employer", jobs)
    found += _addresses_of(text, found, [name for _, name in jobs])
    found += _told("school", schools(text, sections, skills))
    found += _told("name", referees(text, sections, skills))
    for word in dict.fromkeys(map(in_one_line, words)):
        found += _told("other", ((span, word) for span in occurrences(text, [word])))
    return tuple(sorted(set(found), key=lambda item: (item.start, -item.end, item.kind, item.of)))


def name_words(resume: Resume) -> frozenset[str]:
    """Return the words of the name of a resume's writer, in small letters."""
    skills = in_order((m.mention.start, m.mention.end) for shown in resume.skills for m in shown.mentions)
    names = (item for item in _of_the_person(resume, skills) if item.kind == "name")
    text = resume.document.text
    return frozenset(word.casefold() for item in names for word in text[item.start : item.end].split())


def _of_the_person(resume: Resume, skills: Sequence[Span]) -> Iterator[PersonalData]:
    """Yield the name, and the ways to reach the person."""
    document = resume.document
    text, sections = document.text, read_sections(document)
    contact = list(contact_places(text, sections, None, skills))
    name = find_name(document, find_handles(text, contact), skills)
    places = list(name_places(text, name, skills)) if name else []
    if name:
        contact = list(contact_places(text, sections, name, skills))
        yield from (PersonalData(a, b, "name", in_one_line(name)) for a, b in places)
    at_the_head = [
        span
        for section in sections
        if section.kind in (None, "contact")
        for span in head_places(text, section, name, skills, in_order(contact))
    ]
    links = in_order(span for span in contact if is_link(in_one_line(text[slice(*span)])))
    outer = _outermost([*contact, *(own for span in at_the_head for own in _beside(text, span, links))])
    for start, end in outer:
        words = in_one_line(text[start:end])
        yield PersonalData(start, end, "link" if is_link(words) else "contact", words)
    handles = find_handles(text, contact) | (run_together(name) if name else set())
    taken = in_order((*outer, *skills, *places))
    for span in occurrences(text, handles):
        if not overlaps(span, taken):
            yield PersonalData(*span, "link", text[slice(*span)])


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that no other holds: a line of contact is kept or left out as one."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return kept


def _beside(text: str, span: Span, links: Sequence[Span]) -> Iterator[Span]:
    """Yield what links leave of a stretch of the head: they are kept or left out as themselves."""
    start, end = span
    inside = [link for link in links if start <= link[0] and link[1] <= end]
    for a, b in zip((start, *(b for _, b in inside)), (*(a for a, _ in inside), end), strict=True):
        if any(map(str.isalnum, text[a:b])) and (b - a == end - start or any(map(str.isdigit, text[a:b]))):
            yield a, b


def _addresses_of(text: str, found: Iterable[PersonalData], names: Sequence[str]) -> Iterator[PersonalData]:
    """Yield the links and mailboxes that name an employer."""
    for item in found:
        if item.kind in ("link", "contact"):
            name = names_in_address(text[item.start : item.end], names)
            if name and any(sign in item.of for sign in "@/."):
                yield PersonalData(item.start, item.end, "employer", in_one_line(name))


def _told(kind: PersonalKind, places: Iterable[tuple[Span, str]]) -> Iterator[PersonalData]:
    for (start, end), name in places:
        yield PersonalData(start, end, kind, in_one_line(name))
