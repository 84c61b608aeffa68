"""Which skills of a sentence are alternatives: "Python, Java or Go", "tools such as A, B"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.posting.choices.rivals import are_strangers, rivals, without_umbrella
from gapgui.reading.enumerations import AND, OR, SLASH
from gapgui.reading.lists import CONJUNCTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.reading.enumerations import Enumeration
    from gapgui.taxonomy.taxonomy import Taxonomy

# What may stand between the cue of a choice and the first item, or the colon before it.
_UP_TO_ITEM = re.compile(r"[^,;()]{0,60}[\s:(]*")
_UP_TO_COLON = re.compile(r"[^,;:().]{0,60}:")
# A bracket after one of these lists examples: "visualization tools (Perfetto, Flamegraphs)"; after another word, its parts.
_KINDS = re.compile(
    r"\b(?:tools?|tooling|frameworks?|databases?|platforms?|librar(?:y|ies)|technolog(?:y|ies)|systems?|languages?|brokers?"
    r"|engines?|stores?|providers?|solutions?|formats?|packages?|vendors?|warehouses?|queues?)\s*$",
    re.IGNORECASE,
)
_SIGNS = re.compile(rf"[,/()]|{CONJUNCTION}", re.IGNORECASE)
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
        groups = [*(group for group in groups if set(below).isdisjoint(group)), below]
    return tuple(kept for group in groups if len(kept := _members(group, mentions, taxonomy)) > 1)


def asks_for_one_below(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence leaves the choice among what stands in the bullets under it."""
    colon = _colon_of_choice(text, sentence)
    return colon is not None and not text[colon : sentence.end].strip()


def _colon_of_choice(text: str, sentence: Sentence) -> int | None:
    """Return the end of the colon behind "any of these:"; None where there is none."""
    for hit in sentence.hits("choice"):
        colon = _UP_TO_COLON.match(text, hit.end, sentence.end)
        if colon and hit.cue.kind != "either":
            return colon.end()
    return None


def _is_led_by_choice(text: str, sentence: Sentence, first: int) -> bool:
    """Tell whether a list is introduced as a choice: "one of A, B, C", "either A"."""
    for hit in sentence.hits("choice"):
        if max(sentence.start, first - MAX_LEAD) <= hit.start < first and hit.cue.kind != "any":
            between = _UP_TO_ITEM.fullmatch(text, hit.end, first)
            if between and (hit.cue.kind != "either" or not between.group().strip()):
                return True
    return False


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
    if found.examples or found.open_ended or led:
        yield _known(found, 0, _end_of_examples(found))
        return
    if found.bracket is not None and _are_examples(text, sentence.start, found, mentions, taxonomy):
        yield _known(found, 0, len(found.items))
        return
    for a, b in _parts(found):
        if any(signs & OR for signs in found.signs[a : b - 1]):
            yield _known(found, a, b)
        else:
            yield from _slashed(found, a, b, mentions, taxonomy)


def _known(found: Enumeration, a: int, b: int) -> Group:
    return tuple(item.known for item in found.items[a:b] if item.known is not None)


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
        chosen = rivals([mentions[m].skill for m in group], taxonomy)
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
    owners = [m for m in mentions if m.end <= opens and not text[m.end : opens].strip()]
    parts = any(
        m.text[:1].isupper()
        and m.text[-1:] != "s"
        and all(m.skill in taxonomy.umbrellas[skill] for skill in skills)
        for m in owners
    )
    return not parts and _KINDS.search(noun) is not None and are_strangers(skills, taxonomy)
