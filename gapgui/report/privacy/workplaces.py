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
from gapgui.resume.titles import JOB, LEGAL_FORM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.resume import Resume
    from gapgui.resume.sections import Section

_MIN_NAME, _MIN_IN_ADDRESS = 2, 4
_AT = late_pattern(r"(?:\b(?:at|joined|joining|left|leaving|bei)|@)\s{1,4}$", re.IGNORECASE)
# What stands before a capital that no beginning explains.
_IN_A_SENTENCE = late_pattern(r"(?:[a-z][,;]?|[a-z]\))\s$")
_Form = tuple[str, Literal["sure", "within", "told"]]
"""A form of a name, and where it is the company: anywhere, within a sentence, or only where "at" or an 's says so."""
_POSSESSIVE = late_pattern(r"['’]s\b")
# A company that no head names: "engineer at Meta", "formerly at Meta", "ex-Meta".
_TOLD = late_pattern(
    r"(?:(?i:\b(?:work(?:ed|ing)?|intern(?:ed|ing|ship)?|previously|formerly|currently|most recently|engineer|developer|scientist|analyst|manager|consultant|lead|position|role|job|years?|time|tenure|employed)[ ]at|\b(?:ex|former)-))[ ]?([A-Z][\w.&’'-]*\w(?: [A-Z][\w.&’'-]*\w)*)"
)


def workplaces(
    resume: Resume, sections: Sequence[Section], skills: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the places of employers' names, each with the name in full."""
    document = resume.document
    text = document.text
    heads = [span for span in employers_in_heads(resume, sections, skills) if text[slice(*span)].strip()]
    yield from ((span, text[slice(*span)]) for span in heads)
    told = [match.span(1) for match in _TOLD.finditer(text) if not JOB.search(match.group(1))]
    yield from ((span, text[slice(*span)]) for span in told)
    names = list(dict.fromkeys(text[slice(*span)] for span in (*heads, *told)))
    for name, short in _short_forms(names):
        yield from ((span, name) for span in _elsewhere(text, short, skills))


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
    words = name.split()
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
            is_sure = short == bare and " " not in short and not _is_english(first)
            yield name, (first, "sure" if is_sure else "told")


def _is_english(name: str) -> bool:
    return all(word.lower() in english_words() for word in name.split())


def _elsewhere(text: str, form: _Form, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the places of one form of a name; those that name a skill only where "at" says that it is the company."""
    written, sureness = form
    spellings = {written, written.upper()} | (
        {written.title()} if written.isupper() and len(written) >= _MIN_IN_ADDRESS else set()
    )
    for start, end in occurrences(text, spellings, exact=True):
        is_place = _AT.search(text, max(0, start - 12), start) is not None
        if overlaps((start, end), skills) and not is_place:
            continue
        goes_on = text[end : end + 2].strip()[:1].isupper()
        is_within = (
            sureness == "within" and _IN_A_SENTENCE.search(text, max(0, start - 12), start) is not None
        )
        if sureness == "sure" or _POSSESSIVE.match(text, end) or (not goes_on and (is_place or is_within)):
            yield start, end
