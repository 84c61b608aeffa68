"""What a place in a resume claims of the skill it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.language.sentences import split_sentences

if TYPE_CHECKING:
    from gapgui.resume.resume import Claim
    from gapgui.resume.sections import Section

# A sentence in which the named skill is lacked, wished for or only being learnt. The cue must come before the skill.
_NOT_YET = re.compile(
    r"""\b(?:currently\ learning|(?:am\ |i['’]m\ )?learning(?!\s+(?:model|algorithm|system|pipeline|engineer|method|technique|based))\b(?=\s+[A-Z])|(?:want|wish|hope|hoping|eager|keen|looking|like|love|plan|planning|aim|excited|interested)\w*\ (?:to\ |in\ |forward\ to\ )(?:learn\w*|study\w*|explor\w*|pick\w*\ up|get\w*\ into|deepen\w*|try\w*)
          |interest(?:ed)?\ in\ (?:learning|exploring)|no\ (?:prior\ |professional\ |practical\ |previous\ )?(?:experience|knowledge)|never\ (?:used|worked)|not\ (?:yet\ )?(?:familiar|experienced|used|worked|proficient)|lack(?:ing)?\ (?:of\ )?(?:experience|knowledge)
          |limited\ to\ no|have\ not\ (?:yet\ )?(?:used|worked)|haven['’]t\ (?:yet\ )?(?:used|worked)|next\ on\ my\ list|to\ learn\ next|studying\ for|preparing\ for\ the|beginner\ in)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# How far a cue reaches over the words after it.
REACH = 80
# Only here does the text tell of something done; a summary or a certificate claims without telling.
_TELLING = frozenset({"experience", "projects", "education", "publications"})


def claim_at(text: str, start: int, section: Section) -> Claim:
    """Return the claim that the place at `start` makes."""
    line_start = text.rfind("\n", 0, start) + 1
    # a cue may stand a wrapped line above, not farther, and not beyond its reach
    line_above = text.rfind("\n", 0, max(0, line_start - 1)) + 1
    window_start = max(section.start, line_above, start - 2 * REACH)
    sentence_start = next(
        (
            a
            for a, b in reversed(split_sentences(text, window_start, max(start + 1, window_start)))
            if a <= start
        ),
        line_start,
    )
    cue = _NOT_YET.search(text, max(sentence_start, start - REACH), start)
    if cue and not re.search(r"[;\n]\s*[•●▪◦‣*–-]", text[cue.end() : start]):
        return "negated"
    return "used" if section.kind in _TELLING else "listed"
