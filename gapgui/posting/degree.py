"""The degree that a posting asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.posting.posting import DegreeAsked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.posting.posting import DegreeLevel, Strength

_LEVELS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    (
        "bachelor",
        re.compile(
            r"\bbachelor|\bundergraduate\b|(?<![\w.])B\.?\s?(?:S|A|E|Eng|Tech|Sc)\.?(?=\s*[/,(]|\s+(?:or|and|in|degree|\+|with)\b|\s*$)|\b(?:BSc|BEng|B\.?Tech|BS/MS|BA/BS|BS/BA|BS/BE)\b"
            r"|\b(?:college|university|4-year|four-year) degree|\bdegree in\b|\bdegree or\b|\bhochschulabschluss|\babgeschlossenes? (?:\w+ )?(?:studium|hochschul)|\bstudium der|\b(?:technical|relevant|related|cs|stem|engineering|science) degree\b"
            r"|\buniversity (?:or|education)",
            re.IGNORECASE,
        ),
    ),
    (
        "master",
        re.compile(
            r"\bmaster(?:['’]?s)?\b(?!\s+(?:data|the|of ceremon|branch|class))|(?<![\w.])M\.?\s?(?:S|Sc|Eng|Tech)\.?(?=\s*[/,(]|\s+(?:or|and|in|degree|\+|with)\b|\s*$)|\b(?:MSc|MEng|M\.?Tech|MBA)\b"
            r"|\b(?:advanced|graduate|postgraduate) degree",
        ),
    ),
    ("phd", re.compile(r"\bph\.?\s?d\b|\bdoctora(?:l|te)\b|\bpromotion in\b", re.IGNORECASE)),
)
_ABOUT_A_DEGREE = re.compile(
    r"degree|bachelor|master|ph\.?\s?d|doctora|\bB\.?S|\bM\.?S|B\.?E\b|\bBA\b|studium|abschluss|diplom|qualified|education",
    re.IGNORECASE,
)
_RANK: dict[DegreeLevel, int] = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}
# "no degree needed", and company lore ("our founders hold PhDs").
_NOT_ASKED = re.compile(
    r"\b(?:no|without an?|don['’]t need an?|not require an?|regardless of)\s+(?:\w+\s+)?degree|degrees?\s+(?:is|are)\s+not\s+(?:required|necessary)|founder|our team|team of|alumni|degree of\b(?! bachelor)|to (?:a|some|which) degree|tuition|360-degree|high degree",
    re.IGNORECASE,
)


def find_degree(sentences: Iterable[tuple[str, Strength]]) -> DegreeAsked | None:
    """Return the lowest degree that satisfies the sentences (with their strengths); None where none is named."""
    best: DegreeAsked | None = None
    order = {"required": 0, "preferred": 1, "mentioned": 2}
    for sentence, strength in sentences:
        level = degree_in(sentence)
        if level is None:
            continue
        found = DegreeAsked(level, strength)
        if best is None or (order[strength], _RANK[level]) < (order[best.strength], _RANK[best.level]):
            best = found
    return best


def degree_in(sentence: str) -> DegreeLevel | None:
    """Return the lowest degree that a sentence names as enough."""
    if not _ABOUT_A_DEGREE.search(sentence) or _NOT_ASKED.search(sentence):
        return None
    levels = [level for level, pattern in _LEVELS if pattern.search(sentence)]
    if (
        "bachelor" in levels
        and len(levels) > 1
        and not re.search(r"bachelor|\bB\.?\s?(?:S|A|E|Sc|Tech|Eng)\b|undergraduate|BS/MS", sentence)
    ):
        # "Master's degree in ...": the words "degree in" alone are a bachelor's
        levels.remove("bachelor")
    return levels[0] if levels else None
