"""The degree that a posting asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS, DegreeAsked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.posting.posting import DegreeLevel
    from gapgui.posting.sections import Statement

_LEVELS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    (
        "bachelor",
        re.compile(
            r"\bbachelor|\bundergraduate\b|(?-i:(?<![\w.])B\.?\s?(?:S|A|E|Eng|Tech|Sc)\.?)(?=\s*[/,(]|\s+(?:or|and|in|degree|\+|with)\b|\s*$)|\b(?:BSc|BEng|B\.?Tech|BS/MS|BA/BS|BS/BA|BS/BE)\b"
            r"|\b(?:college|university|4-year|four-year) degree|\bdegree in\b|\bdegree or\b|\bhochschulabschluss|\babgeschlossenes? (?:\w+ )?(?:studium|hochschul)|\bstudium der|\b(?:technical|relevant|related|cs|stem|engineering|science) degree\b"
            r"|\buniversity (?:or|education)",
            re.IGNORECASE,
        ),
    ),
    (
        "master",
        re.compile(
            r"(?i:\bmaster['’]?s\b(?!\s+(?:the|of ceremon|class))|(?<!scrum )\bmaster(?=\s+(?:degree|of|in|or|level|thesis)\b|\s*(?:[/,)]|\.?$))(?!\s+of ceremon))|(?<![\w.])M\.?\s?(?:S|Sc|Eng|Tech)\.?(?=\s*[/,(]|\s+(?:or|and|in|degree|\+|with)\b|\s*$)|\b(?:MSc|MEng|M\.?Tech|MBA)\b"
            r"|(?i:\b(?:advanced|graduate|postgraduate) degree)",
        ),
    ),
    ("phd", re.compile(r"\bph\.?\s?d\b|\bdoctora(?:l|te)\b|\bpromotion in\b", re.IGNORECASE)),
)
_ABOUT_A_DEGREE = re.compile(
    r"degree|bachelor|master|ph\.?\s?d|doctora|\bB\.?S|\bM\.?S|B\.?E\b|\bBA\b|studium|abschluss|diplom|qualified|education",
    re.IGNORECASE,
)
_SAYS_BACHELOR = re.compile(r"bachelor|\bB\.?\s?(?:S|A|E|Sc|Tech|Eng)\b|undergraduate|BS/MS", re.IGNORECASE)
_RANK: dict[DegreeLevel, int] = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}
# "no degree needed", and company lore ("our founders hold PhDs").
_NOT_ASKED = re.compile(
    r"\b(?:no|without an?|don['’]t need an?|not require an?|regardless of)\s+(?:\w+\s+)?degree|degrees?\s+(?:is|are)\s+not\s+(?:required|necessary)|founder|our team|team of|alumni|degree of\b(?! bachelor)|to (?:a|some|which) degree|tuition|360-degree|high degree",
    re.IGNORECASE,
)


# Subjects of a degree are no skills that are asked for: "a degree in Computer Science, Statistics or a related field".
_FIELDS = (
    re.compile(
        r"(?:\b(?:degree|bachelor|master|ph\.?\s?d|b\.?s|m\.?s|b\.?sc|m\.?sc|diploma|studium|doctora\w+)\b['’s.]{0,3}[^;:()]{0,60}?\b(?:in|of|der)\s+)"
        r"(?P<fields>[^;:()\n]{3,180}?)(?=\bwith\b|\bplus\b|\band\s+(?:at\s+least|\d|relevant\s+exp|strong|proven|experience)|\d|[;()]|\.\s|\.?$|,?\s*\bor\s+(?:an?\s+)?(?:equivalent|related|similar|relevant|comparable|other)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bin\s+(?P<fields>(?:(?!\b(?:role|position|years?|experience)\b)[^.;:]){3,180}?\b(?:related|relevant|similar|technical|quantitative|equivalent|stem)\s+(?:\w+\s+){0,2}(?:fields?|disciplines?|subjects?|areas?))\b",
        re.IGNORECASE,
    ),
    # "a quantitative discipline (e.g. statistics, machine learning)", "a related field such as mathematics"
    re.compile(
        r"\b(?:fields?|disciplines?|subjects?|degrees?|majors?)\s*(?:\(|,?\s*(?:such\s+as|like|including|e\.g\.,?)\s+)(?P<fields>[^;()]{3,160})",
        re.IGNORECASE,
    ),
)
_AS_ALTERNATIVE = re.compile(r"\bor\s+(?:an?\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DegreeNamed:
    """Give the lowest degree that a sentence accepts and where it names it."""

    level: DegreeLevel
    start: int


def lowest(asked: Iterable[DegreeAsked]) -> DegreeAsked | None:
    """Return the lowest of the degrees that are asked for most strongly; None where none is asked for."""
    return min(asked, key=lambda d: (STRENGTHS.index(d.strength), _RANK[d.level]), default=None)


def find_degree(text: str, statement: Statement) -> DegreeNamed | None:
    """Return the lowest degree that a sentence names as enough; none suffices where a degree only replaces years."""
    sentence = text[statement.start : statement.end]
    if not _ABOUT_A_DEGREE.search(sentence) or _NOT_ASKED.search(sentence):
        return None
    named = {level: match.start() for level, pattern in _LEVELS if (match := pattern.search(sentence))}
    if len(named) > 1 and "bachelor" in named and not _SAYS_BACHELOR.search(sentence):
        # "Master's degree in ...": the words "degree in" alone are a bachelor's
        del named["bachelor"]
    if not named:
        return None
    level, start = next(iter(named.items()))
    if _AS_ALTERNATIVE.search(sentence, 0, start) and re.search(r"\d\+?\s+years", sentence[:start]):
        return DegreeNamed("none", statement.start + start)
    return DegreeNamed(level, statement.start + start)


def field_spans(text: str, statement: Statement) -> tuple[tuple[int, int], ...]:
    """Return where a sentence lists the subjects of a degree."""
    if not _ABOUT_A_DEGREE.search(text, statement.start, statement.end):
        return ()
    return tuple(
        match.span("fields")
        for pattern in _FIELDS
        for match in pattern.finditer(text, statement.start, statement.end)
    )
