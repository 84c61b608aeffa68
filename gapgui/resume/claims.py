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
_LISTED_SECTIONS = frozenset({"skills", "other", "contact"})
# "Languages: Python, Go" and "Tools - Docker, Git": a list by its own label, whatever the section.
_LIST_LINE = re.compile(
    r"^\W*(?:(?:programming|technical|core|other|main|developer|web|data|ml|cloud)\s+)?(?:languages?|frameworks?|librar(?:y|ies)|tools?|databases?|technologies|skills|platforms?|software|devops|operating systems?|packages)\b[\w &/,]{0,30}\s*[:–|-]",
    re.IGNORECASE,
)


def claim_at(text: str, start: int, section: Section) -> Claim:
    """Return the claim that the place at `start` makes."""
    line_start = text.rfind("\n", 0, start) + 1
    # a cue may stand a wrapped line above, not farther
    window_start = max(section.start, text.rfind("\n", 0, max(0, line_start - 1)) + 1)
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
    if section.kind in _LISTED_SECTIONS:
        return "listed"
    if section.kind in {"summary", None} and _LIST_LINE.match(
        text[line_start : text.find("\n", start) if "\n" in text[start:] else len(text)]
    ):
        return "listed"
    return "used"
