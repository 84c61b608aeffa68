"""How strongly a place in a posting asks for what it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.signs import DASHES, RULES

if TYPE_CHECKING:
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.posting import Strength
    from gapgui.posting.sections import Statement

_BY_SECTION: dict[SectionKind | None, Strength] = {"requirements": "required", "preferred": "preferred"}


def _any_of(*phrases: str, after: str = r"\b", before: str = r"\b") -> re.Pattern[str]:
    """Return a pattern for any of the phrases; a space in them is any white space, a line break too."""
    return re.compile(before + "(?:" + "|".join(phrases).replace(" ", r"\s+") + ")" + after, re.IGNORECASE)


# Softening words that follow what they soften: "... is a plus".
_SOFT_AFTER = _any_of(
    r"(?:(?:is|are|would be|will be|being|as|considered|also|strongly|highly) ){0,5}(?:an? )?"
    r"(?:(?:big|huge|strong|definite|added|major|real|great|nice|considerable|distinct|highly) )?"
    r"(?:plus(?:es)?|bonus|advantage(?:ous)?|asset|desir(?:ed|able)|preferred|preferable|beneficial|a benefit|nice[- ]to[- ]have"
    r"|preferably(?=\s*[).;])|good to have|great to have|helpful|welcome|optional|appreciated|favou?red|valued|von vorteil|wünschenswert|ein plus"
    r"|(?:but )?not (?:required|necessary|essential|mandatory|a must))",
)
# Softening words that precede what they soften: "ideally ...".
_SOFT_BEFORE = _any_of(
    r"ideally",
    r"preferabl[ey](?!\s*[).;])",
    r"preferred(?: (?:qualifications?|skills?|experience)|(?=:))",
    r"bonus(?: points?)?(?: (?:if|for)\b|:)",
    r"(?:nice[- ]to[- ]haves?|good to have|pluses|desired|desirable)(?=:)",
    r"plus if",
    r"extra (?:credit|points)(?: for)?",
    r"desirable (?:areas|skills|experience|qualifications)",
    r"we(?:['’]d| would) (?:also )?(?:love|like|appreciate) (?:it )?if",
    r"optionally",
    r"idealerweise|bestenfalls|gerne auch|wünschenswert(?=:)",
    after=r"(?!\w)",
)
# "Kafka plus SQL" asks for both.
_ADDS = re.compile(r"plus\s+\w", re.IGNORECASE)
_COPULA = re.compile(r"(?:is|are|be|being|as|considered)\b", re.IGNORECASE)
# What asks for know-how where no section's heading does.
_KNOW_HOW = _any_of(
    r"experience[ds]? (?:with|in|of|using|building|working|developing|as)",
    r"(?:hands-on|proven|solid|strong|deep|extensive|prior|previous|practical|working) (?:\w+ ){0,3}(?:experience|knowledge|skills?|understanding|background|expertise|proficiency)",
    r"proficien\w+|expertise (?:in|with)|knowledge of|understanding of|familiar(?:ity)? with|skilled in|fluen(?:t|cy) in|track record|background (?:in|and)|well[- ]versed",
    r"you (?:have|are (?:an? )?(?:expert|proficient|experienced|skilled|comfortable|familiar)|know|bring|possess)",
    r"you(?:['’]ve|['’]re)",
    r"\d\+? years|\w*kenntnisse|\w*erfahrung",
)
# Who must have it: a sentence of the company or role section that turns to the reader asks in earnest.
_OF_THE_READER = _any_of(
    r"must(?:[- ]have)?|requires|required|essential|mandatory|you(?:['’]ll| will)? need|zwingend|vorausgesetzt|erforderlich",
    r"(?:ideal|successful|right|strong) candidates?|candidates? (?:will|should|must)|looking for (?:\w+ ){0,6}(?:with|who)|you should have|you will have",
)
# Who speaks: below a list of requirements, what the employer says of itself is no requirement.
_OF_US = _any_of(r"we|our|(?-i:us)|company|customers|mission|founded|headquartered")
# A line of duties that begins so is no duty.
_BEGINS_ASKING = _any_of(
    r"(?:(?:excellent|strong|solid|proven|deep|good|in-depth|hands-on|demonstrated|previous|prior|extensive|working|practical|basic|advanced|professional) ){0,2}"
    r"(?:experience (?:with|in|of|using)|proficien(?:t|cy) (?:in|with)|knowledge of|familiarity with|expertise (?:in|with)|understanding of)",
    before=r"\W*+",
)
# Where a reader stops letting a softening word reach back: a clause border, or a new thing asked for.
_CLAUSE = re.compile(
    rf"[;()\[\]]|\s[{DASHES}]\s|,?\s\bbut\b|\bwhile\b|,\s*(?:and\s+)?(?=(?:any\s+|some\s+|prior\s+|previous\s+|hands-on\s+|additional\s+)?"
    r"(?:experience|knowledge|familiarity|exposure|understanding|background|proficiency|expertise|certification|with)\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(rf"[;()]|\s[{RULES}]\s|\bbut\b")
_ITEM_SIGN = re.compile(rf"[,;&]|{CONJUNCTION}", re.IGNORECASE)
_CLOSED_BRACKET = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Softening:
    """Mark the characters that a softening word reaches."""

    start: int
    end: int


def sentence_strength(text: str, statement: Statement, *, sectioned: bool) -> Strength:
    """Return how strongly a sentence asks for what it names, its softening words aside.

    `sectioned` says whether the posting has a section of requirements; without one its sentences speak for themselves.
    """
    sentence = text[statement.start : statement.end]
    by_section = _BY_SECTION.get(statement.section)
    if by_section and statement.after_list and _OF_US.search(sentence) and not _KNOW_HOW.search(sentence):
        return "mentioned"
    if by_section:
        return by_section
    if _BEGINS_ASKING.match(sentence):
        return "required"
    if _KNOW_HOW.search(sentence) and (not sectioned or _OF_THE_READER.search(sentence)):
        return "required"
    return "mentioned"


def find_softenings(text: str, statement: Statement) -> tuple[Softening, ...]:
    """Return the stretches of a sentence that its softening words reach, as offsets into the text."""
    start, end = statement.start, statement.end
    leading = list(_SOFT_BEFORE.finditer(text, start, end))
    begun = {match.start() for match in leading}
    following = [
        match
        for match in _SOFT_AFTER.finditer(text, start, end)
        if match.start() not in begun and not _ADDS.match(text, match.start(), end)
    ]
    return (
        *(Softening(match.end(), _clause_end(text, match.end(), end)) for match in leading),
        *(Softening(_reach_back(text, start, match), match.start()) for match in following),
    )


def _reach_back(text: str, start: int, softener: re.Match[str]) -> int:
    end = softener.start()
    # brackets that were closed before the softening word are part of what it softens
    before = _CLOSED_BRACKET.sub(lambda bracket: "x" * len(bracket.group()), text[start:end])
    opening = before.rfind("(")
    if opening >= 0 and not before[opening + 1 :].strip():
        # "Groovy on Grails (a plus)": the one item before the bracket
        items = [sign.end() for sign in _ITEM_SIGN.finditer(before, 0, opening)]
        return start + max(items, default=0)
    borders = [border.end() for border in _CLAUSE.finditer(before) if before[border.end() :].strip(" ,")]
    clause = borders[-1] if borders else 0
    last_item = before.rfind(",", clause) + 1
    if last_item and not _COPULA.match(softener.group()) and len(before[last_item:].split()) <= 2:
        # "scripting languages, Python preferred": the last item only
        return start + last_item
    return start + clause


def _clause_end(text: str, start: int, end: int) -> int:
    border = _CLAUSE_END.search(text, start, end)
    return border.start() if border else end
