"""Which skills of a sentence are alternatives: "Python, Java or Go", "tools such as A, B"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.lists import CONJUNCTION, JOINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.taxonomy.taxonomy import Taxonomy

_SIGN = rf"(?:{JOINT}|\|)"
# Words that may stand before an item without ending the list.
_FILL = r"(?:(?:the|an?|its|their|modern|either|both|apache|google|amazon|microsoft)\s++)*+"
# An item that the taxonomy doesn't know.
_UNKNOWN_ITEM = r"[A-Z][\w.+#-]*(?:[ ][A-Z][\w.+#-]*){0,2}"
_GAP = re.compile(
    rf"(?i:[\s\"'“”]*+(?:\)[\s\"'“”]*+)?{_SIGN}[\s\"'“”]*+{_FILL})(?:{_UNKNOWN_ITEM}\s*+(?i:{_SIGN}\s*+{_FILL}))*"
)
_SIGNS = re.compile(rf"{CONJUNCTION}|[,/|&]", re.IGNORECASE)
# A word or two after an item that belong to it: "vector databases or enterprise search platforms", "Airflow (open-source)".
_TAIL = re.compile(
    r"(?:[ ]\([^()]{1,30}\)|(?:[ ]++(?!(?:on|for|in|with|to|of|from|by|using|at|such|like|including)\b)[\w’'-]+){1,3}?)(?=\s*+[),/|&]|\s++(?:and|or|und|oder)\b)",
    re.IGNORECASE,
)
_MAX_GAP = 60
_OR = frozenset({"or", "oder", "and/or"})
_AND = frozenset({"and", "und", "&"})
_SLASH = frozenset({"/", "|"})
_ONE_OF = re.compile(
    r"\b(?:one or (?:more|several|two)|any|some|at least (?:one|two)|one) (?:of|from)\b[^,;()]{0,60}[\s:(]*$|\beither\s+$".replace(
        " ", r"\s+"
    ),
    re.IGNORECASE,
)
_SUCH_AS = re.compile(
    r"\b(?:such as|e\.\s?g\.?,?:?|eg:?|for example,?|for instance,?|incl\.?|z\.\s?b\.|beispielsweise|similar to|i\.e\.,?)[\s:(]*(?:(?:with|using|in)\s+)?$".replace(
        "such as", r"such\s+as"
    ),
    re.IGNORECASE,
)
_LIKE = re.compile(r"\b(?:like|wie)[\s:(]*$", re.IGNORECASE)
_OR_SIMILAR = re.compile(
    rf"(?:\s*+,\s*+{_UNKNOWN_ITEM}){{0,3}}[\s,]*+(?:\(?(?i:(?:or|and|oder)\s+(?:(?:an?|any|other|some)\s+)*(?:similar|equivalents?|comparable|related|others?|alternatives?|the\s+like|ähnlich\w*|vergleichbar\w*)\b|etc\b)|\.\.\.|…)"
)
_BRACKET_END = re.compile(r"[\s,]*+(?:etc\.?\s*+)?\)")
# A bracket after one of these lists examples: "graph databases (Neo4j, Neptune)"; after another word, its parts.
_KINDS = re.compile(
    r"\b(?:tools?|tooling|frameworks?|databases?|platforms?|librar(?:y|ies)|technolog(?:y|ies)|infrastructures?|systems?|languages?|brokers?|pipelines?"
    r"|engines?|stores?|providers?|clouds?|solutions?|formats?|stacks?|packages?|vendors?|models?|warehouses?|queues?|services?)\s*\($",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _List:
    """Hold a run of list items: indexes into the mentions, and the signs between them."""

    items: tuple[int, ...]
    signs: tuple[frozenset[str], ...]

    @property
    def all_signs(self) -> frozenset[str]:
        return frozenset().union(*self.signs)


def find_alternatives(
    text: str, end: int, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> tuple[tuple[int, ...], ...]:
    """Return groups of indexes into `mentions` (all of one sentence, in order) of which any one is accepted.

    `end` is where the sentence ends. Items joined by "and" are no group unless examples are asked for.
    """
    return tuple(
        group for run in _lists(text, mentions) for group in _groups(text, end, run, mentions, taxonomy)
    )


def list_signs(text: str, end: int, start: int) -> frozenset[str]:
    """Return the commas, slashes and conjunctions between two items of one list; none where they are not neighbours."""
    gap = text[end:start]
    if len(gap) > _MAX_GAP:
        return frozenset()
    if not _GAP.fullmatch(gap):
        tail = _TAIL.match(gap)
        if tail is None or not _GAP.fullmatch(gap, tail.end()):
            return frozenset()
        gap = gap[tail.end() :]
    return frozenset(sign.lower() for sign in _SIGNS.findall(gap))


def _lists(text: str, mentions: Sequence[Mention]) -> Iterator[_List]:
    items: list[int] = []
    signs: list[frozenset[str]] = []
    for at, mention in enumerate(mentions):
        joint = list_signs(text, mentions[at - 1].end, mention.start) if at else frozenset()
        leaves_bracket = at > 0 and len(items) > 1 and ")" in text[mentions[at - 1].end : mention.start]
        if joint and not leaves_bracket:
            signs.append(joint)
        else:
            if len(items) > 1:
                yield _List(tuple(items), tuple(signs))
            items, signs = [], []
        items.append(at)
    if len(items) > 1:
        yield _List(tuple(items), tuple(signs))


def _groups(
    text: str, end: int, run: _List, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> Iterator[tuple[int, ...]]:
    first, last = mentions[run.items[0]], mentions[run.items[-1]]
    lead = text[max(0, first.start - 90) : first.start]
    signs = run.all_signs
    similar = _OR_SIMILAR.match(text, last.end, end) is not None
    joined_by_and = bool(signs & _AND) and not signs & _OR
    if (
        _ONE_OF.search(lead)
        or (_SUCH_AS.search(lead) and (similar or not joined_by_and))
        or (signs <= _SLASH and not _shares_word(first))
        or (signs & _OR and not signs & _AND)
        or (similar and not joined_by_and)
        or (_LIKE.search(lead) and not joined_by_and and not signs & _SLASH)
        or (not signs & (_AND | _OR) and _are_examples(text, end, run, mentions, taxonomy))
    ):
        yield run.items
    else:
        yield from _parts(run)


def _shares_word(mention: Mention) -> bool:
    """Tell whether a mention lacks a word that its neighbour lends it: "prompt/version management" asks for both."""
    return len(mention.text.split()) < len(mention.name.split()) and mention.name.casefold().startswith(
        mention.text.casefold()
    )


def _parts(run: _List) -> Iterator[tuple[int, ...]]:
    """Yield the parts of a mixed list that slashes or "or" hold together: "Maven/Gradle, Jenkins and PostgreSQL"."""
    part = [run.items[0]]
    for signs, at in zip(run.signs, run.items[1:], strict=True):
        if signs <= _SLASH or (signs & _OR and not signs & _AND):
            part.append(at)
            continue
        if len(part) > 1:
            yield tuple(part)
        part = [at]
    if len(part) > 1:
        yield tuple(part)


def _are_examples(text: str, end: int, run: _List, mentions: Sequence[Mention], taxonomy: Taxonomy) -> bool:
    """Tell whether a bracket gives examples of its umbrella; "AWS services (S3, Glue)" gives its parts."""
    first, last = mentions[run.items[0]], mentions[run.items[-1]]
    lead = text[max(0, first.start - 60) : first.start]
    if not _KINDS.search(lead) or not _BRACKET_END.match(text, last.end, end + 1):
        return False
    owners = [m.skill for m in mentions if m.end <= first.start and first.start - m.end < 30]
    members = [taxonomy.umbrellas[mentions[at].skill] for at in run.items]
    return not any(
        taxonomy.skills[owner].name.isupper() and all(owner in m for m in members) for owner in owners
    )
