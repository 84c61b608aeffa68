"""What a posting names without asking for it: what is not needed, likenesses, customers, investors, partners, titles.

The phrases are cues (named_only.yaml, negated.yaml); how far they reach is computed here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from gapgui.posting.left_out.named_lists import ends_in_name, label_start, list_end, list_start, names_from
from gapgui.posting.left_out.turned_down import AGAINST, MAX_CLAUSE, WHOLE, denied_twice
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.reading.cues.finding import Hit

_NEGATION_END = late_pattern(r"[,;.]|\bbut\b")
_END = late_pattern(
    r"[.;:)]|\bbut\b|\bto\s+(?!the\b|our\b)|\band\s+(?=(?:work|own|build|lead|will|collaborate)\b)|\b(?:who|which|where)\b"
)
# "Not only experience with Java" denies nothing, nor does "no less than 3 years of experience".
_DENIES_NOTHING = late_pattern(
    r"[\w'’]++\s++(?:only|just|merely|simply|limited|less|fewer|more\s+than|matter)\b", re.IGNORECASE
)
# A list of names ends with the first word of another kind.
_NAMES = late_pattern(
    r"(?:[\s,&/]|(?:and|or|und|oder|the|of|as|many|other|former|ex)\b-?|[A-Z0-9][\w.&'’+-]*+|[a-z]{1,3}\d\w*+)*+"
)
_CLAUSE = late_pattern(r"[,;:()]|\bbut\b|\band\s+(?=\w+\s+(?:is|are)\b)")
_CLOSED_BRACKET = late_pattern(r"\([^()]*\)")
# "Kafka experience: none required"
_KNOW_HOW = late_pattern(
    r"(?<!\s)(?:\s++|-)(?:(?:programming|coding|prior|previous)\s++)?(?:experience|knowledge|skills?|know-how|expertise|background|kenntnisse|erfahrung)\s*$",
    re.IGNORECASE,
)
_start_of, _end_of, _second = attrgetter("start"), attrgetter("end"), itemgetter(1)
_OF_ONE = late_pattern(r"(?:is|isn['’]t|ist)\b", re.IGNORECASE)
_DEPARTMENT = late_pattern(
    r"\b(?:sales|marketing|product|legal|law|finance|operations|hr|human\s+resources|customer\s+(?:success|support|service)|support|business|design|accounting|procurement|leadership|engineers|designers|developers|scientists|analysts|managers)\b(?!\s+(?:data|systems?|logic|code))",
    re.IGNORECASE,
)
# Characters of the longest cue that softens.
MAX_CUE = 120
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
_LOOK = late_pattern(r"[\s-](?:themed|shaped|flavou?red|scented|inspired|branded)\b", re.IGNORECASE)
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


def find_named_only(
    text: str, sentence: Sentence, mentions: Sequence[Mention] = (), *, asked: bool
) -> Iterator[NamedOnly]:
    """Yield what a sentence only names; `asked` says that it asks for something, `mentions` are the skills in it."""
    twice = denied_twice(text, sentence)
    for hit in (*sentence.hits("named_only"), *sentence.hits("negated")):
        if (asked and hit.cue.unasked) or _is_soft(sentence, hit) or _is_within(twice, hit):
            continue
        span = _REACHES[hit.cue.reach](text, sentence, hit, mentions)
        if span and not (hit.cue.reach == "back" and _is_judged(sentence, *span)):
            yield NamedOnly(*span, hit.cue.kind or "set_aside", hit.cue.names, hit)


def denied_spans(text: str, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a sentence that say what is not needed, wanted or used, whatever they name."""
    if not (sentence.says("named_only") or sentence.says("negated")):
        return ()
    named_only = find_named_only(text, sentence, asked=True)
    return tuple((named.start, named.end) for named in named_only if named.reason == "set_aside")


def _is_soft(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the words of a cue soften: "good, but not required"."""
    softening = sentence.hits("softening")
    first = bisect_left(softening, hit.start - MAX_CUE, key=_start_of)
    last = bisect_left(softening, hit.end, key=_start_of)
    return any(soft.end > hit.start for soft in islice(softening, first, last))


def _is_within(twice: Sequence[tuple[int, int]], hit: Hit) -> bool:
    """Tell whether a cue stands where a denial is turned down: "Lack of SQL is a no-go" asks for it."""
    at = bisect_left(twice, hit.end, key=_second)
    return at < len(twice) and twice[at][0] <= hit.start


def _is_judged(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether something in a stretch is asked softly."""
    softening = sentence.hits("softening")
    at = bisect_right(softening, start, key=_start_of)
    return at < len(softening) and softening[at].start < end


def _forward(text: str, sentence: Sentence, hit: Hit, _: Sequence[Mention]) -> tuple[int, int]:
    stop = _stop(_END, text, hit.end, sentence.end)
    names = _NAMES.match(text, hit.end, stop) if hit.cue.names else None
    return hit.end, names.end() if names else stop


def _denied(text: str, sentence: Sentence, hit: Hit, mentions: Sequence[Mention]) -> tuple[int, int] | None:
    if _DENIES_NOTHING.match(text, hit.start, hit.end):
        return None
    stop = _stop(_NEGATION_END, text, hit.end, sentence.end)
    listed = _ending_at(text, stop, hit.start, mentions) or ends_in_name(text, hit.end, stop)
    return hit.start, list_end(text, stop, sentence.end, mentions) if listed else stop


def _back(text: str, sentence: Sentence, hit: Hit, mentions: Sequence[Mention]) -> tuple[int, int]:
    floor = max(sentence.start, hit.start - MAX_CLAUSE)
    before = _CLOSED_BRACKET.sub(_blanks, text[floor : hit.start])
    begin = floor + max((sign.end() for sign in _CLAUSE.finditer(before)), default=0)
    if text[begin - 1 : begin] in {"(", ":"} and not text[begin : hit.start].strip():
        # "Kafka (not required)", "Kafka: not required": the one item before the sign
        know_how = _KNOW_HOW.search(text, floor, begin - 1)
        item = _ending_at(text, know_how.start() if know_how else begin - 1, floor, mentions)
        if item is None:
            return begin, hit.end
        is_label = text[begin - 1] == ":"
        return label_start(text, item.start, sentence.start, mentions) if is_label else item.start, hit.end
    one = _OF_ONE.match(text, hit.start) is not None
    return list_start(text, begin, hit.start, floor, mentions, one=one), hit.end


def _over_it(_text: str, sentence: Sentence, hit: Hit, mentions: Sequence[Mention]) -> tuple[int, int] | None:
    """Return what "it" means: the skill before, alone in its sentence or the last one named."""
    at = bisect_left(mentions, hit.start, key=_start_of) - 1
    if at < 0 or mentions[at].start < max(sentence.start, hit.start - MAX_CLAUSE):
        return None
    return mentions[at].start, hit.end


def _ending_at(text: str, end: int, floor: int, mentions: Sequence[Mention]) -> Mention | None:
    """Return the skill that is named right before an offset."""
    at = bisect_right(mentions, end, key=_end_of) - 1
    found = mentions[at] if at >= 0 else None
    return found if found and found.start >= floor and not text[found.end : end].strip() else None


def _over_names(
    text: str, sentence: Sentence, hit: Hit, mentions: Sequence[Mention]
) -> tuple[int, int] | None:
    """Return the names right behind a cue: "but not Kafka or NATS"; None for any other words."""
    end = names_from(text, hit.end, sentence.end, mentions)
    return (hit.end, end) if end > hit.end else None


def _whole(_text: str, sentence: Sentence, _hit: Hit, _mentions: Sequence[Mention]) -> tuple[int, int]:
    return sentence.start, sentence.end


def _over_partners(text: str, sentence: Sentence, hit: Hit, _: Sequence[Mention]) -> tuple[int, int] | None:
    """Return a list of departments: "with colleagues from sales, data science and law"."""
    stop = _stop(_PARTNERS_END, text, hit.end, sentence.end)
    departments = list(_DEPARTMENT.finditer(text, hit.end, stop))
    near = departments and departments[0].start() - hit.end <= FIRST_ITEM
    return (hit.end, stop) if len(departments) > 1 or near else None


_REACHES = {
    "": _denied,
    "forward": _forward,
    "back": _back,
    "names": _over_names,
    "it": _over_it,
    "partners": _over_partners,
    AGAINST: _back,
    WHOLE: _whole,
}


def is_way_of_working(text: str, mention: Mention) -> bool:
    """Tell whether a mention says how people work together: "multi-region teams", "a fully distributed company"."""
    if not _SPREAD.match(mention.text):
        return False
    spread = _TOGETHER.search(text, mention.end - len("environment") - 1, mention.end + 20)
    apart = _APART.search(text, max(0, mention.start - 30), mention.start)
    return apart is not None or (spread is not None and spread.group().strip().lower() != "environment")


def lends_its_look(text: str, mention: Mention) -> bool:
    """Tell whether a name only says what something looks or sounds like: "Python-themed cookies"."""
    return _LOOK.match(text, mention.end) is not None


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


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _stop(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.search(text, start, end)
    return match.start() if match else end
