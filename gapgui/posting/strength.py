"""How strongly a place in a posting asks for what it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.posting import Strength
    from gapgui.posting.sections import Statement

_BY_SECTION: dict[SectionKind | None, Strength] = {"requirements": "required", "preferred": "preferred"}

# Softening words that follow what they soften: "... is a plus".
_SOFT_AFTER = re.compile(
    r"""\b(?:(?:is|are|would\ be|will\ be|being|as|considered|also)\ )*(?:an?\ )?
        (?:(?:big|huge|strong|definite|added|major|real|great|nice|considerable|distinct)\ )?
        (?:plus(?:es)?|bonus|advantage(?:ous)?|asset|desir(?:ed|able)|preferred|preferable|beneficial|a\ benefit|nice[ -]to[ -]have|good\ to\ have
          |great\ to\ have|helpful|welcome|optional|appreciated|favou?red|valued|von\ vorteil|wünschenswert|ein\ plus|not\ required|but\ not\ (?:required|necessary|essential|mandatory))\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Softening words that precede what they soften: "ideally ...".
_SOFT_BEFORE = re.compile(
    r"""\b(?:ideally|preferabl[ey]|preferred(?:\ qualifications?|\ skills?|\ experience)?:?|bonus(?:\ points?)?(?:\ (?:if|for))?:?|nice[ -]to[ -]haves?:?|good\ to\ have:?|pluses:
          |(?:a\ )?plus\ if|extra\ (?:credit|points)(?:\ for)?|we(?:['’]d|\ would)\ (?:also\ )?(?:love|like|appreciate)\ (?:it\ )?if|optionally|desired:|desirable:
          |idealerweise|wünschenswert:?|gerne\ auch|bestenfalls)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_HARD = re.compile(
    r"""\b(?:must(?:[ -]have)?|required?|requires|requirement|requiring|essential|mandatory|is\ needed|are\ needed|necessary|you(?:['’]ll|\ will)?\ need
          |need\ to\ (?:have|know|be)|zwingend|vorausgesetzt|erforderlich|unbedingt)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# What asks for know-how in a posting that has no section for it.
_ASKS = re.compile(
    r"""\b(?:experience[ds]?\ (?:with|in|of|using|building|working|developing|as)|(?:hands-on|proven|solid|strong|deep|extensive|prior|previous|practical|working)\ (?:\w+\ ){0,3}(?:experience|knowledge|skills?|understanding|background|expertise|proficiency)
          |proficien\w+|expertise\ (?:in|with)|knowledge\ of|understanding\ of|familiar(?:ity)?\ with|skilled\ in|fluen(?:t|cy)\ in|track\ record|background\ in|well[ -]versed
          |you\ (?:have|are\ (?:an?\ )?(?:expert|proficient|experienced|skilled|comfortable|familiar)|know|bring|possess)|you(?:['’]ve|['’]re)\b|\d\+?\ years|kenntnisse|erfahrung)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Where a reader stops letting a softening word reach back: a clause border, or a new thing asked for.
_CLAUSE = re.compile(
    r"[;()\[\]]|\s[–—-]\s|,?\s\bbut\b|\bwhile\b|,\s*(?:and\s+)?(?=(?:any\s+|some\s+|prior\s+|previous\s+|hands-on\s+|additional\s+)?(?:experience|knowledge|familiarity|exposure|understanding|background|proficiency|expertise|certification|with)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Softening:
    """Mark the characters that a softening word reaches."""

    start: int
    end: int


def sentence_strength(text: str, statement: Statement, *, sectioned: bool) -> Strength:
    """Return how strongly a sentence asks for what it names, its softening words aside.

    `sectioned` says whether the posting has a section of requirements; without one its sentences speak for themselves.
    """
    by_section = _BY_SECTION.get(statement.section)
    if by_section:
        return by_section
    sentence = text[statement.start : statement.end]
    if (
        (_HARD.search(sentence)
        and _ASKS.search(sentence))
        or re.search(r"\brequires\b.{0,80}\b(?:experience|expertise|background|knowledge)", sentence)
    ):
        return "required"
    if not sectioned and _ASKS.search(sentence):
        return "required"
    return "mentioned"


def find_softenings(text: str, statement: Statement) -> tuple[Softening, ...]:
    """Return the stretches of a sentence that its softening words reach, as offsets into the text."""
    start, end = statement.start, statement.end
    found = [Softening(m.end(), _clause_end(text, m.end(), end)) for m in _SOFT_BEFORE.finditer(text, start, end)]
    for match in _SOFT_AFTER.finditer(text, start, end):
        if not any(soft.start - len(match.group()) - 2 <= match.start() <= soft.start for soft in found):
            found.append(Softening(_clause_start(text, start, match.start()), match.start()))
    return tuple(found)


def _clause_start(text: str, start: int, end: int) -> int:
    borders = [
        border for border in _CLAUSE.finditer(text, start, end) if text[border.end() : end].strip(" ,")
    ]
    if borders:
        return borders[-1].end()
    opening = text.rfind("(", start, end)
    if opening >= 0 and not text[opening + 1 : end].strip():
        # "Groovy on Grails (a plus)": the one item before the bracket
        item = max(text.rfind(sign, start, opening) for sign in ",;&")
        return max(item + 1, start)
    return start


def _clause_end(text: str, start: int, end: int) -> int:
    border = re.compile(r"[;()]|\s[–—]\s|\bbut\b").search(text, start, end)
    return border.start() if border else end
