"""What looks like a named skill where skills are asked for, and is not in the taxonomy."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from gapgui.posting.posting import UnknownTerm
from gapgui.posting.qualifications.degree import field_spans
from gapgui.reading import degrees
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.outline import Sentence

# Only capitals go on into the next word: "with Qdrant" is no term.
_TERM = late_pattern(
    r"(?<![\w@#/.])(?:[A-Z]|[a-z]+[A-Z0-9])[\w+#]*(?:[.-][\w+#]+)*(?:[ ](?=[A-Z])[A-Z][\w+#.-]*)*"
)
_ITEM_BEFORE = late_pattern(
    r"(?:[,(/&]|\b(?:and|or|with|in|of|using|like|as|e\.g\.|including|such as|know))\s*$", re.IGNORECASE
)
_ITEM_AFTER = late_pattern(r"\s*+(?:[,)/&;]|\b(?:and|or|etc)\b)", re.IGNORECASE)
# What may stand before a sentence's first word.
_OPENING = late_pattern(r"[ \"'“(]*")
# Titles, degrees, offices, months, nations: capitalised, and nobody's tool.
_NO_SKILL = frozenset(
    [
        *degrees.WORDS,
        "ai",
        "ml",
        "it",
        "hr",
        "qa",
        "ui",
        "ux",
        "ceo",
        "cto",
        "cfo",
        "vp",
        "usa",
        "us",
        "uk",
        "eu",
        "emea",
        "apac",
        "computer",
        "science",
        "engineering",
        "mathematics",
        "physics",
        "statistics",
        "english",
        "german",
        "french",
        "spanish",
        "dutch",
        "senior",
        "junior",
        "lead",
        "staff",
        "principal",
        "manager",
        "engineer",
        "engineers",
        "developer",
        "developers",
        "scientist",
        "scientists",
        "analyst",
        "architect",
        "team",
        "teams",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "europe",
        "america",
        "india",
        "germany",
        "france",
        "london",
        "berlin",
        "york",
        "san",
        "francisco",
        "fortune",
        "inc",
        "ltd",
        "gmbh",
        "llc",
        "corp",
        "plc",
        "experience",
        "years",
        "year",
        "plus",
        "bonus",
        "strong",
        "required",
        "preferred",
        "etc",
        "e.g",
        "i.e",
        "stem",
        "university",
        "college",
        "ability",
    ]
)
# Who does the work is no tool.
_TITLE = late_pattern(
    r"\b(?:engineer|scientist|manager|director|analyst|lead|architect|consultant|developer|owner|officer|partner|advisor)s?$",
    re.IGNORECASE,
)
_NAMES_EXAMPLES = late_pattern(r"\b(?:such as|e\.g\.,?|like|including|using)\s*$", re.IGNORECASE)
_ASKING: frozenset[SectionKind | None] = frozenset({"requirements", "preferred", "stack"})
MAX_TERMS = 30
# Characters between neighbours.
BESIDE = 8


def find_unknown_terms(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    company: Sequence[tuple[int, int]],
) -> tuple[UnknownTerm, ...]:
    """Return the terms, most likely a skill first: listed beside known skills, then asked for often."""
    text = document.text
    taken = sorted([(m.start, m.end) for m in mentions] + list(company))
    found: dict[str, list[tuple[int, int, float]]] = {}
    sectioned = any(sentence.section is not None for sentence in sentences)
    for sentence in sentences:
        if sentence.section == "company" or (sectioned and sentence.section is None):
            continue
        near = taken[bisect_left(taken, (sentence.start,)) : bisect_left(taken, (sentence.end,))]
        asked = sentence.section in _ASKING
        if not near and not asked:
            continue
        terms = list(_terms(text, sentence))
        fields = field_spans(text, sentence) if terms else ()
        at = 0
        for start, end in terms:
            # both are in order: only what is near a term is asked of it
            while at < len(near) and near[at][1] + BESIDE <= start:
                at += 1
            stop = bisect_left(near, (end + BESIDE,), at)
            around = near[at:stop]
            if any(a < end and start < b for a, b in (*around, *fields)):
                continue
            likely = _likeliness(text, start, end, around, asked=asked)
            if likely:
                found.setdefault(text[start:end].casefold(), []).append((start, end, likely))
    ranked = sorted(found.values(), key=lambda places: (-sum(p[2] for p in places), places[0][0]))
    return tuple(
        UnknownTerm(text[p[0][0] : p[0][1]], p[0][0], p[0][1], document.line_of(p[0][0]), len(p))
        for p in ranked[:MAX_TERMS]
    )


def _terms(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    opening = _OPENING.match(text, sentence.start, sentence.end)
    begins_at = opening.end() if opening else sentence.start
    for match in _TERM.finditer(text, sentence.start, sentence.end):
        term = match.group().rstrip(".-")
        words = [word.strip(".,") for word in term.casefold().split()]
        start = match.start()
        # most are the first word of their sentence
        if len(term) < 2 or (start <= begins_at and _is_english(words[0])):
            continue
        if _NO_SKILL.isdisjoint(words) and not _TITLE.search(term):
            yield start, start + len(term)


def _likeliness(text: str, start: int, end: int, near: Sequence[tuple[int, int]], *, asked: bool) -> float:
    """Return how likely a term is a named skill, from 0: by its form, its place in a list, and its neighbours."""
    term = text[start:end]
    form = _form(term)
    before = _ITEM_BEFORE.search(text, max(0, start - 14), start) is not None
    after = _ITEM_AFTER.match(text, end) is not None
    beside = any(0 <= start - b < BESIDE or 0 <= a - end < BESIDE for a, b in near)
    example = _NAMES_EXAMPLES.search(text, max(0, start - 16), start) is not None
    if beside and (before or after):
        return form * (3 + before + after + asked)
    if asked and (example or (before and after) or (form >= 2 and (before or after))):
        return form * (1 + before + after)
    return 0.0


def _form(term: str) -> float:
    """Return how much the writing of a term looks like a product's name; 0 for plain words."""
    if any(c.isdigit() or c in "+#" for c in term) or re.search(r"[a-z][A-Z]", term):
        return 2.0
    return 0.0 if all(_is_english(word.casefold()) for word in term.split()) else 1.0


def _is_english(word: str) -> bool:
    return word in english_words() or word.rstrip("s") in english_words()
