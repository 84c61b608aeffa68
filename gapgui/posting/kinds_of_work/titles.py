"""For which kinds of work a posting's title speaks, and by which of its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from gapgui.posting.posting import Archetype

_AI = r"(?:machine learning|ml\b|deep learning|ai\b|nlp\b|computer vision|llm|genai|ki\b|künstliche intelligenz|maschinelles lernen)"
_TITLE_CUES: tuple[tuple[Archetype, str], ...] = (
    ("research", r"research(?! (?:&|and) development)|(?<!data )scientist|forsch(?:er|ung)|wissenschaftl"),
    ("data_science", r"data scien|datenwissenschaft|datenanalys|analyst\b|analytics(?! engineer)"),
    (
        "data_engineering",
        r"analytics engineer|data (?:(?:&|and) \w+ )?engineer|data platform|etl\b|data architect|big data|dateningenieur|datenarchitekt|data-?warehouse",
    ),
    ("ml_engineering", rf"{_AI}|mlops"),
    (
        "swe_with_ml",
        rf"{_AI}(?:.{{0,4}}\w+)? (?:platform|infrastructure|cloud|scale|systems?|reliability)|(?:full[- ]?stack|front-?end|back-?end|platform|infrastructure|reliability)\b.{{0,24}}\b{_AI}",
    ),
    (
        "software",
        r"software|embedded|firmware|qa\b|test (?:automation|engineer)|back-?end|front-?end|full[- ]?stack|devops|developer|(?:\w+-)?\w*entwickler|platform|infrastructure|java\b|site reliability|sre\b",
    ),
)
_TITLES = tuple((kind, late_pattern(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _TITLE_CUES)
_WORD_ENDS = late_pattern(r"\w*")
# "AI research engineer": AI is first of all what the research is on.
_RESEARCH_ON_AI = frozenset({"research", "ml_engineering"})
# A title is one voice among the sentences, not the judge.
TITLE_WEIGHT = 5.0


def title_line(text: str) -> tuple[int, int]:
    """Return where the line stands that speaks as the title: the first that holds anything."""
    title = text.strip().split("\n", 1)[0]
    start = text.find(title)
    return start, start + len(title)


def title_words(title: str) -> dict[Archetype, tuple[int, int]]:
    """Return the kinds of work that a title names, each with the place of its first words in the title."""
    found = ((kind, words.search(title)) for kind, words in _TITLES)
    named = {kind: (hit.start(), _word_end(title, hit.end())) for kind, hit in found if hit}
    if set(named) >= _RESEARCH_ON_AI:
        return {kind: named[kind] for kind in named if kind in _RESEARCH_ON_AI}
    if "swe_with_ml" in named:
        return {kind: at for kind, at in named.items() if kind not in {"software", "ml_engineering"}}
    return named


def title_voices(title: str) -> dict[Archetype, float]:
    """Return what a title says: one voice, shared by the kinds of work that it names."""
    kinds = title_words(title)
    if set(kinds) >= _RESEARCH_ON_AI:
        return {"research": TITLE_WEIGHT * 2 / 3, "ml_engineering": TITLE_WEIGHT / 3}
    return {kind: TITLE_WEIGHT / len(kinds) for kind in kinds}


def _word_end(title: str, at: int) -> int:
    found = _WORD_ENDS.match(title, at)
    return found.end() if found else at
