"""How strongly a place in a posting asks for what it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.posting import Strength
    from gapgui.posting.sections import Statement

_BY_SECTION: dict[SectionKind | None, Strength] = {"requirements": "required", "preferred": "preferred"}


def _any_of(*phrases: str, after: str = r"\b", before: str = r"\b") -> re.Pattern[str]:
    """Return a pattern for any of the phrases; a space in them is any white space, a line break too."""
    return re.compile(before + "(?:" + "|".join(phrases).replace(" ", r"\s+") + ")" + after, re.IGNORECASE)


# What asks for know-how where no section's heading does.
_KNOW_HOW = _any_of(
    r"experience[ds]? (?:with|in|of|using|building|working|developing|as)",
    r"(?:hands-on|proven|solid|strong|deep|extensive|prior|previous|practical|working) (?:\w+ ){0,3}(?:experience|knowledge|skills?|understanding|background|expertise|proficiency)",
    r"proficien\w+|expertise (?:in|with)|knowledge of|understanding of|familiar(?:ity)? with|skilled in|fluen(?:t|cy) in|track record|background (?:in|and)|well[- ]versed",
    r"you (?:have|are (?:an? )?(?:expert|proficient|experienced|skilled|comfortable|familiar)|know|bring|possess)",
    r"you(?:['’]ve|['’]re)",
    r"(?:solid|firm|good|strong|sound|broad) (?:base|basis|grounding|foundations?|footing|command|grasp) (?:in|of|on)",
    r"(?:role|job|position|work) (?:demands|calls for|asks for|needs)",
    r"\d\+? years|\w*kenntnisse|\w*erfahrung",
)
# Who must have it: a sentence of the company or role section that turns to the reader asks in earnest.
_OF_THE_READER = _any_of(
    r"must(?:[- ]have)?|requires|required|essential|mandatory|you(?:['’]ll| will)? need|zwingend|vorausgesetzt|erforderlich",
    r"(?:role|job|position|work) (?:demands|calls for|asks for|needs)",
    r"you(?:['’]ve| have| bring| possess) (?:[\w-]+ ){0,4}(?:experience|knowledge|base|basis|grounding|foundations?|command|grasp|expertise|understanding|background) (?:in|of|with|on)",
    r"(?:ideal|successful|right|strong) candidates?|candidates? (?:will|should|must)|looking for (?:\w+ ){0,6}(?:with|who)|you should have|you will have",
)
# Who speaks: below a list of requirements, what the employer says of itself is no requirement.
_OF_US = _any_of(r"we|our|(?-i:us)|company|customers|mission|founded|headquartered")
_WE_DO = re.compile(
    r"(?:we|our (?:mission|products?|platform|vision|customers?|company|technology|team))\b(?!['’]d\b|['’]re (?:looking|seeking|hiring)|\s+(?:are\s+(?:looking|seeking|hiring)|would|also\s+\w+|expect|requir|need|look|want|seek|ask|value|hope|like|love|prefer|appreciate|consider|welcome|accept))",
    re.IGNORECASE,
)
# A line of duties that begins so is no duty.
_BEGINS_ASKING = _any_of(
    r"(?:(?:excellent|strong|solid|proven|deep|good|in-depth|hands-on|demonstrated|previous|prior|extensive|working|practical|basic|advanced|professional) ){0,2}"
    r"(?:experienced? (?:with|in|of|using)|proficien(?:t|cy) (?:in|with)|skilled in|familiar with|command of|knowledge of|familiarity with|expertise (?:in|with)|understanding of)",
    before=r"\W*+",
)


def asks_know_how(text: str, statement: Statement) -> bool:
    """Tell whether a sentence speaks of know-how, whoever has it."""
    return _KNOW_HOW.search(text, statement.start, statement.end) is not None


def sentence_strength(text: str, statement: Statement, *, sectioned: bool) -> Strength:
    """Return how strongly a sentence asks for what it names, its softening words aside.

    `sectioned` says whether the posting has a section of requirements; without one its sentences speak for themselves.
    """
    sentence = text[statement.start : statement.end]
    by_section = _BY_SECTION.get(statement.section)
    if by_section and not statement.bullet and _is_of_us(sentence, below=statement.after_list):
        return "mentioned"
    if by_section:
        return by_section
    if _BEGINS_ASKING.match(sentence):
        return "required"
    if _KNOW_HOW.search(sentence) and (not sectioned or _OF_THE_READER.search(sentence)):
        return "required"
    return "mentioned"


def _is_of_us(sentence: str, *, below: bool) -> bool:
    """Tell whether the employer speaks of itself; below a list of requirements fewer words show it."""
    if _KNOW_HOW.search(sentence):
        return False
    return bool(_OF_US.search(sentence)) if below else bool(_WE_DO.match(sentence))
