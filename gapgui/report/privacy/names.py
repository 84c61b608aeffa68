"""The name of a resume's writer: which line it is, and wherever it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.english import FUNCTION_WORDS, english_words
from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.occurrences import folded, occurrences, overlaps
from gapgui.report.privacy.parts import parts
from gapgui.resume.headings import heading_kind
from gapgui.resume.titles import JOB

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span

_UNSPACED_NAME = late_pattern(r"[\u4e00-\u9fff]{2,4}")
_NAME_WORD = late_pattern(r"[^\W\d_](?:[^\W\d_]|['’.-])*+")
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "del",
        "della",
        "dos",
        "du",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "bin",
        "ibn",
        "al",
        "el",
        "y",
        "zu",
        "ter",
    ]
)
_MOST_WORDS = 5
# What stands before a name, and after it: "Resume of Jo Reed", "Jo Reed, PhD", "Jo Reed (she/her)".
LABEL = late_pattern(
    r"(?:(?:full )?name|resume|résumé|c\.?v\.?|curriculum vitae|lebenslauf|vita)\b(?:\s(?:of|von|for))?\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_REMARK = late_pattern(r"\s?\([^()]{0,40}\)$")
_NICKNAME = late_pattern(r"\s[\"“„(][^\W\d_]+[\"”“)](?=\s)")
_TITLES = late_pattern(
    r"(?:(?<![\s,])[\s,]++(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|m\.?eng|b\.?eng|m\.?a|b\.?a|mba|m\.?s|b\.?s|b\.?tech|m\.?tech|pmp|cpa|cfa|cissp|p\.?e|jr|sr|ii|iii)\.?)+$",
    re.IGNORECASE,
)
NO_NAME = late_pattern(
    r"\d|\b(?:curriculum|vitae|resume|résumé|lebenslauf|engineer\w*|developer|scientist|manager|analyst|consultant|architect|researcher|designer|student|specialist|leader|director|intern|officer|administrator|professor|lecturer|programmer|expert|location|university|college|school|institute|inc|gmbh|ltd|bachelor|master|science|engineering|technology)\b",
    re.IGNORECASE,
)
_DATE_FOLLOWS = late_pattern(r"\.?[ ,]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b")
_IN_A_SENTENCE = late_pattern(r"(?<=[a-z])[ ]$")
_A_STATE = 2  # letters of "Boston, MA"
_TOP_LINES = 6
_MIN_NAME_SCORE = 2


def find_name(document: Document, handles: Collection[str]) -> str | None:
    """Return the name of a resume's writer: a line of its own near the top, in large type or like an address."""
    text = document.text
    known = {folded(handle) for handle in handles} | {folded(document.name)}
    largest = _largest_heading(document)
    best: tuple[int, int, str] | None = None
    for at, (start, part) in enumerate(_lines_for_a_name(document)):
        words = [folded(word) for word in part.split() if len(word) > 2]
        score = 2 * any(word and word in handle for word in words for handle in known)
        is_first = _is_first(text[:start])
        if not (score or is_first) and not may_be_name(part):
            continue  # "Bath, Somerset" farther down
        score += 2 * is_first + (at < _TOP_LINES)
        score += any(a <= start < b for a, b in document.headings) + 2 * (start == largest)
        if score >= _MIN_NAME_SCORE and (best is None or score > best[0]):
            best = (score, start, part)
    return best[2] if best else None


def may_be_name(words: str) -> bool:
    """Tell whether words may be a person's name: two to five, each with a capital but particles."""
    if _UNSPACED_NAME.fullmatch(words):
        return True
    written = words.split(" ")
    if not 2 <= len(written) <= _MOST_WORDS or not all(_NAME_WORD.fullmatch(word) for word in written):
        return False
    capital = [word[0].isupper() or word in _PARTICLES for word in written]
    return written[0][0].isupper() and all(capital) and any(len(word.strip(".")) > 1 for word in written)


def name_places(text: str, name: str, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the whole name wherever it stands, also turned round and with an initial; and its words alone.

    A word alone is none where it names a skill (Julia, Ruby) or a month (May 2018), and where An begins a sentence.
    """
    plain = _NICKNAME.sub("", name)
    words = [word.strip(".,") for word in plain.split()]
    first, last = words[0], words[-1]
    turned = [f"{last}, {first}", f"{first[0]}. {last}", f"{last}, {first[0]}."] if first != last else []
    yield from occurrences(text, [name, plain, *turned])
    alone = {word for word in words if word not in _PARTICLES and len(word) > 1}
    alone |= {word.upper() for word in alone if len(word) > _A_STATE} | {word.title() for word in alone}
    for start, end in occurrences(text, alone, exact=True):
        is_plain = text[start:end].lower() in FUNCTION_WORDS and not _IN_A_SENTENCE.search(text, 0, start)
        if not (is_plain or overlaps((start, end), skills) or _DATE_FOLLOWS.match(text, end)):
            yield start, end


def run_together(name: str) -> set[str]:
    """Return how a name is often run together: janedoe, jane.doe, jdoe."""
    words = [folded(word) for word in _NICKNAME.sub("", name).split()]
    if len(words) < 2 or not all(words):
        return set()
    first, last = words[0], words[-1]
    return {f"{first}{last}", f"{first}.{last}", f"{first}-{last}", f"{first}_{last}", f"{first[0]}{last}"}


def _is_first(above: str) -> bool:
    """Tell whether nothing but the word for a resume stands above."""
    return not LABEL.sub("", above).strip(" \t\n|:–—-")


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
        for start, part in parts(line.group(), line.start()):
            label = LABEL.match(part)
            begin = label.end() if label else 0
            name = _bare(part[begin:])
            plain = _NICKNAME.sub("", name)
            if _may_be_written(plain) and not NO_NAME.search(plain) and heading_kind(plain) is None:
                yield start + begin, name


def _may_be_written(name: str) -> bool:
    """Tell whether words may be a name that somebody turned round, "Reed, Jo", or wrote without capitals."""
    last, comma, first = name.partition(", ")
    if comma and may_be_name(f"{first} {last}"):
        return True
    words = name.split()
    is_plain = all(word.lower() in english_words() for word in words)
    return may_be_name(name) or (name.islower() and not is_plain and may_be_name(name.title()))


def _bare(part: str) -> str:
    """Return a name without its titles, and without the job that follows a comma."""
    whole = _REMARK.sub("", part)
    name = _TITLES.sub("", whole)
    name = name if " " in name.strip() else whole  # Jack Ma is no master of arts
    before, comma, job = name.partition(",")
    return before.strip() if comma and JOB.search(job) else name.strip()
