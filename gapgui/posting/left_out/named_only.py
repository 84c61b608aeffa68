"""What a posting names without asking for it: what is not needed, likenesses, customers, investors, partners, titles.

The phrases are cues (named_only.yaml, negated.yaml); how far they reach is computed here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.reading.cues.finding import Hit

_NEGATION_END = late_pattern(r"[,;.]|\bbut\b")
_END = late_pattern(
    r"[.;:)]|\bbut\b|\bto\s+(?!the\b|our\b)|\band\s+(?=(?:work|own|build|lead|will|collaborate)\b)|\b(?:who|which|where)\b"
)
# A list of names ends with the first word of another kind.
_NAMES = late_pattern(
    r"(?:[\s,&/]|(?:and|or|und|oder|the|of|as|many|other|former|ex)\b-?|[A-Z0-9][\w.&'’+-]*+|[a-z]{1,3}\d\w*+)*+"
)
_CLAUSE = late_pattern(r"[,;:()]|\bbut\b|\band\s+(?=\w+\s+(?:is|are)\b)")
_DEPARTMENT = late_pattern(
    r"\b(?:sales|marketing|product|legal|law|finance|operations|hr|human\s+resources|customer\s+(?:success|support|service)|support|business|design|accounting|procurement|leadership|engineers|designers|developers|scientists|analysts|managers)\b(?!\s+(?:data|systems?|logic|code))",
    re.IGNORECASE,
)
# Characters; a department that stands behind them isn't the first of its list.
FIRST_ITEM = 8
# Agile teams are a way of working.
_PARTNERS_END = late_pattern(
    r"[.;:()]|(?i:\b(?:agile|scrum|kanban))|\b(?:to|on|for|in|who|using|via|through|by)\b"
)
# What isn't built in code: a way of working together, or a place in the world.
_TOGETHER = late_pattern(
    r"(?<!\s)\s++(?:teams?|workforce|company|colleagues|offices?|environment|organi[sz]ation)\b",
    re.IGNORECASE,
)
_APART = late_pattern(
    r"(?:fully|geographically|globally|online|remote|internationally)[\s,/-]+(?:\w+[\s,/-]+)?$", re.IGNORECASE
)
_SPREAD = late_pattern(r"(?:distributed|multi-?region|multi-?national|global)\b", re.IGNORECASE)
# Of which any posting speaks; they count where they are asked for.
GENERIC = frozenset(
    [
        "algorithms",
        "at scale",
        "bug fixes",
        "bug fixing",
        "data infrastructure",
        "data workflows",
        "document workflows",
        "internal platforms",
        "internal tools",
        "large scale data",
        "large-scale data",
        "massive datasets",
        "product roadmaps",
        "production support",
        "prototypes",
        "re-architecting",
        "rearchitecting",
        "scalability",
        "scalable applications",
        "scalable services",
        "scalable systems",
        "system designs",
        "systems at scale",
        "third-party integrations",
        "unstructured datasets",
    ]
)
# "optimization of workloads" is a duty, "linear programming and optimization" a field.
_OPTIMIZATION = late_pattern(r"optimi[sz]ation$")
_OF_WHAT = late_pattern(r"(?<!\s)\s++of\b")
# Markets and worries, where an employer speaks of itself.
_OF_BUSINESS = frozenset(
    ["cloud", "localization", "operating system", "security", "streaming", "open-source"]
)
# Of the algorithms of a field no list of algorithms is asked: "hybrid search algorithms".
_ALGORITHMS = late_pattern(r"algorithms?$", re.IGNORECASE)
_OF_A_FIELD = late_pattern(
    r"\b(?:learning|vision|search|communications?|clustering|ranking|recommendation|recommender|processing|tree|network|optimi[sz]ation|scheduling|forecasting|classification|regression|consensus|trading|matching|control|planning|language|ai|ml|detection|compression|scientific|pricing|routing|graph|retrieval)\s$",
    re.IGNORECASE,
)


class NamedOnly(NamedTuple):
    """Mark what a cue only names and why; `names` says that only names with a capital are meant."""

    start: int
    end: int
    reason: str
    names: bool
    cue: Hit

    def holds(self, mention: Mention) -> bool:
        """Tell whether a mention is what is only named."""
        inside = self.start <= mention.start and mention.end <= self.end
        return inside and (not self.names or mention.text[:1].isupper())


def find_named_only(text: str, sentence: Sentence, *, asked: bool) -> Iterator[NamedOnly]:
    """Yield what a sentence only names; `asked` says that it asks for something."""
    for hit in sentence.hits("named_only"):
        if not (asked and hit.cue.unasked):
            span = _REACHES[hit.cue.reach](text, sentence, hit)
            if span:
                yield NamedOnly(*span, hit.cue.kind, hit.cue.names, hit)
    for hit in sentence.hits("negated")[:1]:
        yield NamedOnly(hit.start, _stop(_NEGATION_END, text, hit.end, sentence.end), "set_aside", False, hit)


def _forward(text: str, sentence: Sentence, hit: Hit) -> tuple[int, int]:
    stop = _stop(_END, text, hit.end, sentence.end)
    names = _NAMES.match(text, hit.end, stop) if hit.cue.names else None
    return hit.end, names.end() if names else stop


def _back(text: str, sentence: Sentence, hit: Hit) -> tuple[int, int]:
    begin = max((sign.end() for sign in _CLAUSE.finditer(text, sentence.start, hit.start)), default=0)
    return max(begin, sentence.start), hit.end


def _over_partners(text: str, sentence: Sentence, hit: Hit) -> tuple[int, int] | None:
    """Return a list of departments: "with colleagues from sales, data science and law"."""
    stop = _stop(_PARTNERS_END, text, hit.end, sentence.end)
    departments = list(_DEPARTMENT.finditer(text, hit.end, stop))
    near = departments and departments[0].start() - hit.end <= FIRST_ITEM
    return (hit.end, stop) if len(departments) > 1 or near else None


_REACHES = {"forward": _forward, "back": _back, "partners": _over_partners}


def is_way_of_working(text: str, mention: Mention) -> bool:
    """Tell whether a mention says how people work together: "multi-region teams", "a fully distributed company"."""
    if not _SPREAD.match(mention.text):
        return False
    spread = _TOGETHER.search(text, mention.end - len("environment") - 1, mention.end + 20)
    apart = _APART.search(text, max(0, mention.start - 30), mention.start)
    return apart is not None or (spread is not None and spread.group().strip().lower() != "environment")


def is_generic(text: str, mention: Mention, sentence: Sentence, *, asked: bool) -> bool:
    """Tell whether a mention is of words that any posting holds, and doesn't ask for them."""
    words = " ".join(mention.text.lower().split())
    if words in {"at scale", "systems at scale"}:
        return True
    if _ALGORITHMS.match(words) and _OF_A_FIELD.search(
        text, max(sentence.start, mention.start - 30), mention.start
    ):
        return True
    if asked:
        return False
    if _OPTIMIZATION.match(words):
        return _OF_WHAT.match(text, mention.end, sentence.end) is not None
    return words in GENERIC or (sentence.section in {"company", None} and words in _OF_BUSINESS)


def _stop(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.search(text, start, end)
    return match.start() if match else end
