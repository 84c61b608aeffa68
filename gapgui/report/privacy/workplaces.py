"""The employers of a resume's jobs, wherever they are named and however short."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Literal

from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.job_heads import GENERIC, employers_in_heads
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.report.privacy.spelling import in_addresses, letters_of
from gapgui.resume.titles import JOB, LEGAL_FORM, ORGANISATION, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.resume import Resume
    from gapgui.resume.sections import Section

_MIN_NAME, _MIN_IN_ADDRESS = 2, 4
_AT = late_pattern(r"(?:\b(?:at|joined|joining|left|leaving|bei)|@)\s{1,4}$", re.IGNORECASE)
# What stands before a capital that no beginning explains.
_IN_A_SENTENCE = late_pattern(r"(?:[a-z][,;]?|[a-z]\))\s$")
_Sureness = Literal["sure", "distinct", "within", "told"]
_Form = tuple[str, _Sureness]
"""A form of a name, and where it is the company.

Anywhere; where neither a further name goes on nor a place is told; within a sentence; only where "at" or an 's says so.
"""
# First words of companies that tell a nation, a kind of house, or begin names of towns.
_NO_DISTINCTION = late_pattern(
    r"\w+(?:ian|ean|ish|ese)|(?:europ|deutsch|schweiz|österreich|nord|süd)\w*|american?|african?|german|dutch|french|czech|greek|swiss|thai"
    r"|arabic?|nordic|baltic|institut\w*|société|grup[op]e?|gruppe|firma|bundes\w+|saint|san|los|las|santa|são|van|von|the|new",
    re.IGNORECASE,
)
_IN_A_PLACE = late_pattern(r"(?:\b(?:in|from|near|to|nach|aus)|,)\s{1,4}$", re.IGNORECASE)
_OF_A_PLACE = late_pattern(r",[ ]?[A-Z]")
# Small letters before a word in capitals, in its line: then it is no heading and no label.
_SMALL_BEFORE = late_pattern(r"[a-z][^\n]{0,200}$")
_CAPITALS_BESIDE = late_pattern(r"\b[A-Z]{2,}\W{1,3}$|^\W{1,3}[A-Z]{2,}\b|^\s?:")
# Legal forms of more words than one, and those that other countries have: "GmbH & Co. KG", "Pty Ltd".
_LEGAL_FORMS = late_pattern(
    r"(?:(?<![\s,])[\s,]++(?:(?:&|\+|and|und)\s)?(?:g?GmbH|mbH|KGaA|KG|OHG|UG|AG|SE|Co|Inc|Ltd|Corp|LLC|plc|PLC|Pty|Pvt|AB|ASA?|A/S|ApS|Oyj?|BV|B\.V|NV|N\.V|SA|S\.A|SAS|Srl|S\.r\.l|SpA|S\.p\.A|e\.V)\.?){1,4}$"
)
_POSSESSIVE = late_pattern(r"['’]s\b")
# A company that no head names: "engineer at Meta", "formerly at Meta", "ex-Meta".
_TOLD = late_pattern(
    r"(?:(?i:\b(?:work(?:ed|ing)?|intern(?:ed|ing|ship)?|previously|formerly|currently|most recently|engineer|developer|scientist|analyst|manager|consultant|lead|position|role|job|years?|time|tenure|employed)[ ]at|work(?:ed|ing)?[ ]for|\b(?:ex|former)-))[ ]?([A-Z][\w.&’'-]*\w(?: [A-Z][\w.&’'-]*\w)*(?: plc)?)"
)


def workplaces(
    resume: Resume, sections: Sequence[Section], skills: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the places of employers' names, each with the name in full."""
    document = resume.document
    text = document.text
    heads = [span for span in employers_in_heads(resume, sections, skills) if text[slice(*span)].strip()]
    yield from ((span, text[slice(*span)]) for span in heads)
    told = [match.span(1) for match in _TOLD.finditer(text) if _tells(match, skills)]
    yield from ((span, text[slice(*span)]) for span in told)
    names = list(dict.fromkeys(text[slice(*span)] for span in (*heads, *told)))
    for name, short in _short_forms(names):
        yield from ((span, name) for span in _elsewhere(text, short, skills))


def _tells(match: re.Match[str], skills: Sequence[Span]) -> bool:
    """Tell whether what somebody worked at or for is a company: no title; and "for", no skill: "worked for SQL"."""
    of_skill = " for " in match.group() and overlaps(match.span(1), skills)
    return JOB.search(match.group(1)) is None and not of_skill


def names_in_address(address: str, names: Iterable[str]) -> str | None:
    """Return the employer whose name an address holds: acme.com tells of Acme Inc."""
    letters = letters_of(address)
    for name in names:
        forms = in_addresses(name) | in_addresses(_bare(name))
        if any(len(form) >= _MIN_IN_ADDRESS and form in letters for form in forms):
            return name
    return None


def _bare(name: str) -> str:
    """Return a name without its legal form."""
    words = _LEGAL_FORMS.sub("", name).split()
    while len(words) > 1 and LEGAL_FORM.fullmatch(" " + words[-1].strip(",")):
        words.pop()
    return " ".join(words).rstrip(",")


def _short_forms(names: Sequence[str]) -> Iterator[tuple[str, _Form]]:
    """Yield how each name may be written elsewhere, and whether that is sure: an English word may mean itself.

    "Acme Robotics Inc." is Acme Robotics, and Acme; the word that two employers begin with is that of the house.
    """
    begin = Counter(name.split()[0] for name in names)
    for name in names:
        bare = _bare(name)
        yield name, (name, "sure")
        yield name, (bare, "sure")
        short = GENERIC.sub("", bare)
        while short != (shorter := GENERIC.sub("", short)):
            short = shorter
        first = bare.split()[0].strip(",.")
        if short != bare:
            yield name, (short, "sure" if not _is_english(short) else "within")
        if first in {bare, short} or len(first) <= _MIN_NAME or not first[0].isupper():
            continue
        if begin[first] > 1:
            yield first, (first, "sure")
        else:
            yield name, (first, _sureness(first, is_whole=short == bare and " " not in short))


def _sureness(first: str, *, is_whole: bool) -> _Sureness:
    """Return how sure the first word of a name is the company; `is_whole`: nothing but a legal form stood behind it."""
    if _is_english(first):
        return "told"
    if is_whole:
        return "sure"
    if _NO_DISTINCTION.fullmatch(first) or PLACE_OR_TERMS.fullmatch(first) or ORGANISATION.search(first):
        return "told"
    return "told" if JOB.search(first) or SCHOOL.search(first) else "distinct"


def _is_english(name: str) -> bool:
    return all(word.lower() in english_words() for word in name.split())


def _elsewhere(text: str, form: _Form, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the places of one form of a name; those that name a skill only where "at" says that it is the company."""
    written, sureness = form
    for start, end in occurrences(text, _spellings(written), exact=True):
        is_place = _AT.search(text, max(0, start - 12), start) is not None
        if overlaps((start, end), skills) and not is_place:
            continue
        if is_place or _POSSESSIVE.match(text, end):
            if sureness == "sure" or _POSSESSIVE.match(text, end) or not _goes_on(text, end, skills):
                yield start, end
        elif _says_so(text, start, end, sureness, skills):
            yield start, end


def _spellings(written: str) -> set[str]:
    """Return a name as it is, in capitals or without them, and run together: HarebellBank."""
    found = {written, written.upper()}
    if written.isupper() and len(written) >= _MIN_IN_ADDRESS:
        found.add(written.title())
    joined = "".join(written.split())
    if joined != written and joined.isalnum() and joined.lower() not in english_words():
        found |= {joined, joined.upper(), joined.lower()}
    return found


def _goes_on(text: str, end: int, skills: Sequence[Span]) -> bool:
    """Tell whether a further word with a capital makes it another name; a skill is none: "built Acme Docker images"."""
    follows = text[end : end + 2]
    return follows.strip()[:1].isupper() and not overlaps((end, end + 2), skills)


def _says_so(text: str, start: int, end: int, sureness: _Sureness, skills: Sequence[Span]) -> bool:
    """Tell whether a form of a name means the company where neither "at" nor an 's tells it."""
    if sureness == "sure":
        return True
    if _goes_on(text, end, skills):
        return False
    if text[start:end].isupper() and end - start >= _MIN_IN_ADDRESS and _stands_out(text, start, end):
        return True
    if sureness == "distinct":
        in_a_place = _IN_A_PLACE.search(text, max(0, start - 12), start) or _OF_A_PLACE.match(text, end)
        return in_a_place is None
    return sureness == "within" and _IN_A_SENTENCE.search(text, max(0, start - 12), start) is not None


def _stands_out(text: str, start: int, end: int) -> bool:
    """Tell whether a word in capitals has others before it, in small letters, and none in capitals beside it."""
    line = text.rfind("\n", 0, start) + 1
    if not _SMALL_BEFORE.search(text, line, start):
        return False
    before, after = text[max(line, start - 12) : start], text[end : end + 12]
    return not (_CAPITALS_BESIDE.search(before) or _CAPITALS_BESIDE.search(after))
