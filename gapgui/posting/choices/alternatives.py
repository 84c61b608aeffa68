"""Which skills of a sentence are alternatives: "Python, Java or Go", "tools such as A, B"."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.posting.choices.rivals import (
    are_of_kind,
    are_strangers,
    replace_one_another,
    rivals,
    with_their_kind,
    without_umbrella,
)
from gapgui.reading.enumerations import AND, OR, SLASH
from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.reading.cues.finding import Hit
    from gapgui.reading.enumerations import Enumeration, Item
    from gapgui.taxonomy.taxonomy import Taxonomy

# What may stand between the cue of a choice and the first item, or the colon before it.
_UP_TO_ITEM = late_pattern(r"[^,;()]{0,60}[\s:(]*")
# The same, the first items unknown: "at least one of Drill, Athena".
_UNKNOWN_FIRST = late_pattern(
    r"[\s:]*+(?:(?:the|these|those|following)\b[\s:]*+){0,3}+(?:[A-Z][\w.+#-]*+(?:\s[\w.+#-]++)?,\s*+){1,3}+"
)
_UP_TO_COLON = late_pattern(r"[^,;:().]{0,60}+(?:\([^()]{0,40}+\)[^,;:().]{0,20}+)?:")
_UP_TO_BRACKET = late_pattern(r"[^,;:().]{1,60}+\(\s*+")
# Without a colon a lead-in is nothing but a lead-in.
_TO_THE_END = late_pattern(
    r"(?:\s++(?:the\s++following|these|those|the\s++below)(?:\s++[\w/-]++){0,3})?\W*+", re.IGNORECASE
)
_UP_TO_WORDS_BEHIND = late_pattern(r"[\s,)(–—-]{0,6}")
# A bracket after one of these lists examples: "visualization tools (Perfetto, Flamegraphs)"; after another word, its parts.
_KINDS = late_pattern(
    r"\b(?:tools?|tooling|frameworks?|databases?|platforms?|librar(?:y|ies)|technolog(?:y|ies)|systems?|languages?|brokers?"
    r"|engines?|stores?|providers?|solutions?|formats?|packages?|vendors?|warehouses?|queues?|dbs?|dbms)\s*+:?\s*$",
    re.IGNORECASE,
)
_SIGNS = late_pattern(rf"[,/()]|{CONJUNCTION}", re.IGNORECASE)
MAX_LEAD = 90
MAX_GAP = 25

Group = tuple[int, ...]


def find_alternatives(
    text: str,
    sentence: Sentence,
    mentions: Sequence[Mention],
    lists: Iterable[Enumeration],
    taxonomy: Taxonomy,
) -> tuple[Group, ...]:
    """Return groups of indexes into `mentions` (all of the sentence, whose lists are given) of which any one is accepted."""
    if len(mentions) < 2:
        return ()
    colon = _colon_of_choice(text, sentence)
    below = _following(text, colon, mentions) if colon else ()
    groups = [group for found in lists for group in _choices(text, sentence, found, mentions, taxonomy)]
    if below:
        below = _less_kinds([item for found in lists for item in found.items], below, mentions, taxonomy)
        groups = [*(group for group in groups if set(below).isdisjoint(group)), below]
    return tuple(kept for group in groups if len(kept := _members(group, mentions, taxonomy)) > 1)


def asks_for_one_below(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence leaves the choice among what stands in the bullets under it."""
    colon = _colon_of_choice(text, sentence)
    if colon is not None:
        return not text[colon : sentence.end].strip()
    return any(
        hit.cue.kind in {"one-of", "counted"} and _TO_THE_END.fullmatch(text, hit.end, sentence.end)
        for hit in sentence.hits("choice")
    )


def _colon_of_choice(text: str, sentence: Sentence) -> int | None:
    """Return the end of the colon behind "any of these:"; None where there is none."""
    for hit in sentence.hits("choice"):
        colon = _UP_TO_COLON.match(text, hit.end, sentence.end)
        if colon and hit.cue.kind in {"one-of", "counted", "any"}:
            return colon.end()
    return None


def _is_led_by_choice(text: str, sentence: Sentence, first: int) -> bool:
    """Tell whether a list is introduced as a choice: "one of A, B, C", "either A"."""
    return any(
        max(sentence.start, first - MAX_LEAD) <= hit.start < first and _leads(text, hit, first)
        for hit in sentence.hits("choice")
    )


def _leads(text: str, hit: Hit, first: int) -> bool:
    """Tell whether a cue of a choice speaks of the list whose first item that is known begins at `first`."""
    kind = hit.cue.kind
    if kind == "one-of":
        return any(way.fullmatch(text, hit.end, first) for way in (_UP_TO_ITEM, _UNKNOWN_FIRST))
    if kind == "counted":
        return _UP_TO_BRACKET.fullmatch(text, hit.end, first) is not None
    return kind == "either" and not text[hit.end : first].strip(" \t\n:(")


def _is_left_open_behind(text: str, sentence: Sentence, last: int) -> bool:
    """Tell whether words behind a list leave the choice: "A, B - at least one of them"."""
    return any(
        hit.start >= last and _UP_TO_WORDS_BEHIND.fullmatch(text, last, hit.start) is not None
        for hit in sentence.hits("choice", "behind")
    )


def _following(text: str, start: int, mentions: Sequence[Mention]) -> Group:
    """Return all that a list behind "any of these:" names, in brackets too; a long gap without a sign ends it."""
    group: list[int] = []
    end = start
    for at, mention in enumerate(mentions):
        if mention.start < start:
            continue
        gap = text[end : mention.start]
        if group and len(gap) > MAX_GAP and not _SIGNS.search(gap):
            break
        group.append(at)
        end = mention.end
    return tuple(group)


def _members(group: Group, mentions: Sequence[Mention], taxonomy: Taxonomy) -> Group:
    """Return a group less the kind that all others are of."""
    kept = without_umbrella([mentions[at].skill for at in group], taxonomy)
    return tuple(at for at in group if mentions[at].skill in kept)


def _choices(
    text: str, sentence: Sentence, found: Enumeration, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> Iterator[Group]:
    led = _is_led_by_choice(text, sentence, found.items[0].start)
    last = max(item.end for item in found.items if item.known is not None)
    behind = _is_left_open_behind(text, sentence, last)
    if found.examples or found.open_ended or led or behind:
        yield _less_kinds(found.items, _known(found, 0, _end_of_examples(found)), mentions, taxonomy)
        return
    if found.bracket is not None and _are_examples(text, sentence.start, found, mentions, taxonomy):
        yield _known(found, 0, len(found.items))
        return
    for a, b in _parts(found):
        if any(signs & OR for signs in found.signs[a : b - 1]):
            yield _less_kinds(found.items, _known(found, a, b), mentions, taxonomy)
        else:
            yield from _slashed(found, a, b, mentions, taxonomy)


def _known(found: Enumeration, a: int, b: int) -> Group:
    return tuple(item.known for item in found.items[a:b] if item.known is not None)


def _less_kinds(
    items: Iterable[Item], group: Group, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> Group:
    """Return a group less the kind in "or another kind"; in "or equivalent GCP services" a rival is named."""
    of_kind = {item.known for item in items if item.of_kind}
    return tuple(
        at
        for at in group
        if at not in of_kind
        or any(
            replace_one_another(mentions[at].skill, mentions[other].skill, taxonomy)
            for other in group
            if other not in of_kind
        )
    )


def _end_of_examples(found: Enumeration) -> int:
    """Return how many items are examples; behind "A or B", and in "A, and B", an "and" goes on with something else."""
    if found.bracket is not None or found.open_ended:
        return len(found.items)
    seen = found.signs[:1] != () and "," in found.signs[0] and len(found.signs) == 1
    for at, signs in enumerate(found.signs):
        if seen and signs & AND:
            return at + 1
        seen = seen or bool(signs & (OR | AND))
    return len(found.items)


def _parts(found: Enumeration) -> Iterator[tuple[int, int]]:
    """Yield the parts of a list that "and" holds together, and a comma behind "or": "Maven or Gradle, Jenkins and Java"."""
    begin, chosen = 0, False
    for at, signs in enumerate(found.signs, start=1):
        if (signs & AND and not signs & OR) or (chosen and signs == {","} and found.bracket is None):
            yield begin, at
            begin, chosen = at, False
        chosen = chosen or bool(signs & OR)
    yield begin, len(found.items)


def _slashed(
    found: Enumeration, a: int, b: int, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> Iterator[Group]:
    """Yield the rivals that slashes join: "Maven/Gradle", not "Docker/Kubernetes"."""
    begin = a
    for at in range(a + 1, b + 1):
        if at < b and found.signs[at - 1] <= SLASH:
            continue
        group = _known(found, begin, at)
        chosen = with_their_kind([mentions[m].skill for m in group], taxonomy)
        yield tuple(m for m in group if mentions[m].skill in chosen)
        begin = at


def _are_examples(
    text: str, start: int, found: Enumeration, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> bool:
    """Tell whether a bracket gives rivals, or examples of its noun; "AWS services (S3, Glue)" gives its parts."""
    if any(signs & (AND | OR) for signs in found.signs):
        return False
    opens = found.items[0].start if found.bracket is None else found.bracket
    skills = [mentions[at].skill for at in _known(found, 0, len(found.items))]
    if rivals(skills, taxonomy).issuperset(skills):
        return True
    noun = text[max(start, opens - MAX_LEAD) : opens]
    # mentions stand apart and in order: the last one before the bracket alone may stand right before it
    near = bisect_right(mentions, opens, key=attrgetter("end"))
    owners = [m for m in mentions[max(0, near - 1) : near] if not text[m.end : opens].strip(" \t\n:")]
    if any(are_of_kind(skills, m.skill, taxonomy) for m in owners):
        return True
    parts = any(
        m.text[:1].isupper()
        and m.text[-1:] != "s"
        and all(m.skill in taxonomy.umbrellas[skill] for skill in skills)
        for m in owners
    )
    return not parts and are_strangers(skills, taxonomy) and _KINDS.search(noun) is not None
