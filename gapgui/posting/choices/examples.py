"""Which skills a posting names as examples of a kind that it asks for: "a feature store such as Feast"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.choices.rivals import is_tool
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import AskedSkill
    from gapgui.taxonomy.taxonomy import Taxonomy

# What may stand between a kind and the first of its examples.
_LEADS_TO_EXAMPLES = late_pattern(
    r"(?:[ ][a-z-]{2,24}){0,3}[ ]?(?:,[ ]?)?(?:\((?:[ ]?(?:e\.?[ ]?g\.?|such[ ]as|like|z\.[ ]?B\.|wie|for[ ]example)[,:]?[ ]+)?"
    r"|[ ]?(?:such[ ]as|like|e\.?[ ]?g\.?|for[ ]example|for[ ]instance|z\.[ ]?B\.|wie(?:[ ]z\.[ ]?B\.)?)[,:]?[ ]+(?:an?[ ])?)"
)
# Characters between them.
_NEAR = 60


def kind_of_examples(
    text: str, members: Sequence[AskedSkill], asked: Mapping[str, AskedSkill], taxonomy: Taxonomy
) -> str | None:
    """Return the kind that is asked for and of which a skill, or all alternatives, are but examples; None where they aren't.

    `members` are the one or the alternatives, `asked` all skills of the posting by their ids.
    """
    if not all(is_tool(one.skill.id, taxonomy) for one in members):
        # who knows machine learning may well lack the field of it that is named
        return None
    kinds = frozenset.intersection(*(frozenset(taxonomy.umbrellas[one.skill.id]) for one in members))
    for kind in sorted(kinds & asked.keys()):
        if not taxonomy.categories[asked[kind].skill.category].broader:
            # a language is what its libraries are made with
            continue
        before = [each.mention for each in asked[kind].mentions]
        if len({one.strength for one in (*members, asked[kind])}) == 1 and _are_led(text, members, before):
            return kind
    return None


def _are_led(text: str, members: Sequence[AskedSkill], kinds: Sequence[Mention]) -> bool:
    """Tell whether a kind leads to the first of some skills, none of which is named twice."""
    if any(len(one.mentions) > 1 for one in members):
        return False
    first = min(one.mentions[0].mention.start for one in members)
    return any(
        kind.end <= first <= kind.end + _NEAR and _LEADS_TO_EXAMPLES.fullmatch(text, kind.end, first)
        for kind in kinds
    )
