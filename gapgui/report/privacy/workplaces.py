"""The employers of a resume's jobs: what their heads name, and wherever else it stands.

Here more is taken for an employer than where a resume is read: what is left out in vain does less harm than a name
that stays.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading.english import english_words
from gapgui.reading.signs import ITEM_START
from gapgui.report.privacy.occurrences import folded, occurrences, overlaps
from gapgui.resume.employers import find_employers
from gapgui.resume.entries import find_entries, parts_of
from gapgui.resume.titles import JOB, LEGAL_FORM, ORGANISATION, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span
    from gapgui.resume.entries import Entry, Line
    from gapgui.resume.resume import Resume
    from gapgui.resume.sections import Section

_MAX_WORDS = 7
_MIN_NAME, _MIN_IN_ADDRESS = 2, 4
_DATE = re.compile(r"\d{4}|^\W*\d")
_ITEM = re.compile(ITEM_START)
_SMALL = frozenset(
    [
        "and",
        "of",
        "for",
        "the",
        "in",
        "at",
        "by",
        "de",
        "der",
        "und",
        "für",
        "la",
        "le",
        "du",
        "&",
        "+",
        "-",
        "–",
        "/",
    ]
)
# What goes on after a name: the other half of two, or the house that the first is a part of.
_OTHER_HALF = re.compile(r"[ \t]*/[ \t]*([A-Z][^\n\t,/|(]*?)(?=[ \t]*(?:[\n\t,/|(]|[–—-] |$))")
_PART_OF = re.compile(r",[ \t]+([A-Z][^\n\t,/|(]*)")
# How wide the gap between two cells of a line is at least, in heights of its type; and by how much types differ.
_WIDE_GAP, _OTHER_SIZE = 0.4, 1.08
# What makes a name of a company short: what it is, and its legal form.
_GENERIC = re.compile(
    r"(?<![\s,])[\s,]++(?:inc|corp|corporation|company|ltd|limited|llc|gmbh|plc|group|labs?|laborator(?:y|ies)|bank|systems|technologies|technology|solutions|partners|studios?|agency|foundation|holdings?|industries|networks?|research|analytics|consulting|interactive|robotics|energy|software|media|books|logistics|startup|services|capital|international|global|digital|(?-i:AG|SE|SA|BV|S\.A\.|B\.V\.|KG|Co|AI|ML))\.?$",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:\b(?:at|joined|joining|left|leaving|bei)|@)\s{1,4}$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b")
# A company that no head names: "engineer at Meta", "formerly at Meta", "ex-Meta".
_TOLD = re.compile(
    r"(?:(?i:\b(?:work(?:ed|ing)?|intern(?:ed|ing|ship)?|previously|formerly|currently|most recently|engineer|developer|scientist|analyst|manager|consultant|lead|position|role|job|years?|time|tenure|employed)[ ]at|\b(?:ex|former)-))[ ]?([A-Z][\w.&’'-]*\w(?: [A-Z][\w.&’'-]*\w)*)"
)


def workplaces(
    resume: Resume, sections: Sequence[Section], skills: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the places of employers' names, each with the name in full."""
    document = resume.document
    text = document.text
    heads = [span for span in _in_heads(resume, sections, skills) if text[slice(*span)].strip()]
    yield from ((span, text[slice(*span)]) for span in heads)
    told = [match.span(1) for match in _TOLD.finditer(text) if not JOB.search(match.group(1))]
    yield from ((span, text[slice(*span)]) for span in told)
    names = list(dict.fromkeys(text[slice(*span)] for span in (*heads, *told)))
    for name, short in _short_forms(names):
        yield from ((span, name) for span in _elsewhere(text, short, skills))


def names_in_address(address: str, names: Iterable[str]) -> str | None:
    """Return the employer whose name an address holds: acme.com tells of Acme Inc."""
    letters = folded(address)
    for name in names:
        for form in {name, _bare(name)}:
            if len(folded(form)) >= _MIN_IN_ADDRESS and folded(form) in letters:
                return name
    return None


def _in_heads(resume: Resume, sections: Sequence[Section], skills: Sequence[Span]) -> Iterator[Span]:
    document = resume.document
    found = {(e.start, e.end) for e in find_employers(document.text, sections, skills)}
    found |= {job.employer for job in resume.jobs if job.employer}
    titles = [job.title for job in resume.jobs if job.title]
    for section in sections:
        if section.kind == "experience":
            for entry in find_entries(document.text, section.body, section.end, skills):
                own = {span for span in found if entry.start <= span[0] < entry.lines[entry.last].end}
                found = found - own | _in_head(document, entry, section, own, titles, skills)
    for span in sorted(found):
        yield span
        yield from _going_on(document.text, span[1])


def _in_head(
    document: Document,
    entry: Entry,
    section: Section,
    own: set[Span],
    titles: Sequence[Span],
    skills: Sequence[Span],
) -> set[Span]:
    """Return what the head of a job names besides its title, with names that layout hides from the reading of jobs."""
    text, line = document.text, entry.own
    set_off = {cells[0] for line in entry.head if len(cells := _cells_by_type(document, line)) > 1}
    set_off = {
        span for span in set_off if _may_name(text[slice(*span)]) and not JOB.search(text[slice(*span)])
    }
    if set_off:
        # then what stands beside the dates is a town
        own = {span for span in own if not line.start <= span[0] < line.end} | set_off
    for other in entry.head:
        if other is line or overlaps((other.start, other.end), titles):
            continue
        beside = {span for span in own if other.start <= span[0] < other.end}
        for span in _first_part(other, even_a_job=not own or bool(beside)):
            # below the dates a skill is what the job was done with
            if other.start < line.start or not own or not overlaps(span, skills):
                own = own - beside | {span}
    return own or set(_above(text, entry, section))


def _first_part(line: Line, *, even_a_job: bool) -> Iterator[Span]:
    for start, end, _ in parts_of(line.words):
        words = line.words[start:end]
        if _may_name(words) and (even_a_job or not JOB.search(words)):
            yield line.start + start, line.start + end
        return


def _may_name(words: str) -> bool:
    """Tell whether a part of a head may be a name: few words, all but small ones capitalised."""
    written = words.split()
    if len(words) < _MIN_NAME or len(written) > _MAX_WORDS or _DATE.search(words):
        return False
    if PLACE_OR_TERMS.fullmatch(words) or not written[0][:1].isupper():
        return False
    return all(not word[0].islower() or word in _SMALL for word in written)


def _above(text: str, entry: Entry, section: Section) -> Iterator[Span]:
    """Yield the name in an item right above a head: "• Acme" with a town beside it, the title below."""
    end = text.rfind("\n", section.body, entry.start)
    start = text.rfind("\n", 0, max(end, 0)) + 1
    item = _ITEM.match(text, start, max(end, start)) if end > section.body else None
    if item is None:
        return
    stands_apart = text[:start].endswith("\n\n") or "\t" in text[start:end]
    for a, b, _ in parts_of(text[item.end() : end]):
        if stands_apart and _may_name(text[item.end() + a : item.end() + b]):
            yield item.end() + a, item.end() + b
        return


def _cells_by_type(document: Document, line: Line) -> list[Span]:
    """Return the stretches of a line that another size of type and a wide gap part; one where the page isn't known."""
    words = document.words_between(line.start, line.end)
    cells = [[words[0].start, words[0].end]] if words else [[line.start, line.end]]
    for a, b in pairwise(words):
        small, large = sorted((a.box.bottom - a.box.top, b.box.bottom - b.box.top))
        if large > _OTHER_SIZE * small and b.box.x0 - a.box.x1 > _WIDE_GAP * large:
            cells.append([b.start, b.end])
        cells[-1][1] = b.end
    return [(start, end) for start, end in cells]


def _going_on(text: str, end: int) -> Iterator[Span]:
    """Yield the further names of a head: after a slash, and what the first is a part of."""
    while match := _OTHER_HALF.match(text, end):
        if JOB.search(match.group(1)):
            return
        yield match.span(1)
        end = match.end(1)
    house = _PART_OF.match(text, end)
    if (
        house
        and not JOB.search(house.group(1))
        and (ORGANISATION.search(house.group(1)) or SCHOOL.search(house.group(1)))
    ):
        yield house.span(1)


def _bare(name: str) -> str:
    """Return a name without its legal form."""
    words = name.split()
    while len(words) > 1 and LEGAL_FORM.fullmatch(" " + words[-1].strip(",")):
        words.pop()
    return " ".join(words).rstrip(",")


def _short_forms(names: Sequence[str]) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Yield how each name may be written elsewhere, and whether that is sure: an English word may mean itself.

    "Acme Robotics Inc." is Acme Robotics, and Acme; the word that two employers begin with is that of the house.
    """
    begin = Counter(name.split()[0] for name in names)
    for name in names:
        bare = _bare(name)
        yield name, (name, True)
        yield name, (bare, True)
        short = _GENERIC.sub("", bare)
        while short != (shorter := _GENERIC.sub("", short)):
            short = shorter
        first = bare.split()[0].strip(",.")
        if short != bare:
            yield name, (short, not _is_english(short))
        if first in {bare, short} or len(first) <= _MIN_NAME or not first[0].isupper():
            continue
        if begin[first] > 1:
            yield first, (first, True)
        else:
            yield name, (first, short == bare and " " not in short and not _is_english(first))


def _is_english(name: str) -> bool:
    return all(word.lower() in english_words() for word in name.split())


def _elsewhere(text: str, form: tuple[str, bool], skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the places of one form of a name; those that name a skill only where "at" says that it is the company."""
    written, is_sure = form
    spellings = {written, written.upper()} | (
        {written.title()} if written.isupper() and len(written) > 4 else set()
    )
    for start, end in occurrences(text, spellings, exact=True):
        is_place = _AT.search(text, max(0, start - 12), start) is not None
        if overlaps((start, end), skills) and not is_place:
            continue
        goes_on = text[end : end + 2].strip()[:1].isupper()
        if is_sure or (is_place and not goes_on) or _POSSESSIVE.match(text, end):
            yield start, end
