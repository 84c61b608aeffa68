"""The name of a resume's writer: which line it is, and wherever it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.report.privacy.occurrences import folded, occurrences, overlaps
from gapgui.report.privacy.parts import parts
from gapgui.resume.headings import heading_kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span

_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Ý][\w'’-]*\.?|(?:de|da|di|del|van|von|der|den|la|le|bin|al|el))"
NAME = re.compile(rf"[A-ZÀ-ÖØ-Ý][\w'’-]+\.?(?: {_NAME_WORD}){{1,4}}|[\u4e00-\u9fff]{{2,4}}")
NO_NAME = re.compile(
    r"\d|\b(?:curriculum|vitae|resume|résumé|lebenslauf|engineer\w*|developer|scientist|manager|analyst|consultant|architect|researcher|designer|student|specialist|leader|director|intern|officer|administrator|professor|lecturer|programmer|expert|location|university|college|school|institute|inc|gmbh|ltd|bachelor|master|science|engineering|technology)\b",
    re.IGNORECASE,
)
_DATE_FOLLOWS = re.compile(r"\.?[ ,]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b")
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
        score += 2 * (not text[:start].strip()) + (at < _TOP_LINES)
        score += any(a <= start < b for a, b in document.headings) + 2 * (start == largest)
        if score >= _MIN_NAME_SCORE and (best is None or score > best[0]):
            best = (score, start, part)
    return best[2] if best else None


def name_places(text: str, name: str, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the whole name wherever it stands, also turned round and with an initial; and its words alone.

    A word alone is none where it names a skill (Julia, Ruby) or a month (May 2018).
    """
    words = [word.strip(".,") for word in name.split()]
    first, last = words[0], words[-1]
    turned = [f"{last}, {first}", f"{first[0]}. {last}", f"{last}, {first[0]}."] if first != last else []
    yield from occurrences(text, [name, *turned])
    alone = {word for word in words if word[:1].isupper() and len(word) > 1}
    alone |= {word.upper() for word in alone} | {word.title() for word in alone}
    for start, end in occurrences(text, alone, exact=True):
        if not overlaps((start, end), skills) and not _DATE_FOLLOWS.match(text, end):
            yield start, end


def run_together(name: str) -> set[str]:
    """Return how a name is often run together: janedoe, jane.doe, jdoe."""
    words = [folded(word) for word in name.split()]
    if len(words) < 2 or not all(words):
        return set()
    first, last = words[0], words[-1]
    return {f"{first}{last}", f"{first}.{last}", f"{first}-{last}", f"{first}_{last}", f"{first[0]}{last}"}


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
            if NAME.fullmatch(part) and not NO_NAME.search(part) and heading_kind(part) is None:
                yield start, part
