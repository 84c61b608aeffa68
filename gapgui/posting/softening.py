"""How far the words reach that ask softly, that ask in earnest, and that offer to teach.

All of it is computed here: back to the border of a clause, forward to its end, over the examples behind the words,
over the nested bullets below them. The words themselves stand in `softening_cues`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.softening_cues import CUES
from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.signs import DASHES, RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.posting.posting import Strength
    from gapgui.posting.sections import Statement
    from gapgui.posting.softening_cues import Reach

# "Kafka plus SQL" asks for both; "the plus side" is no plus.
_ADDS = re.compile(r"plus\s+(?!if\b|when\b|points?\b)\w", re.IGNORECASE)
_TO_HAVE = re.compile(r"to[- ](?:have|know)$", re.IGNORECASE)
# After which "good to have X" speaks of X.
_OF_WHAT_FOLLOWS = re.compile(r"(?<!\s)\s++(?!in\b|for\b|but\b|and\b|or\b|as\b)[\w“\"'(]")
_IT = re.compile(r"\bit(?:['’]?s|['’]d)?\s*$", re.IGNORECASE)
# ... of what stands before it.
_JUDGES = re.compile(r"(?:would|will|also|is|are|be)\b", re.IGNORECASE)
_COPULA = re.compile(r"(?:that|this|it|is|are|be|being|as|considered)\b", re.IGNORECASE)
# "... is a plus, such as A, B"; "... would be nice to have (A, B)"
_EXAMPLES = re.compile(
    r"(?<!\s)\s*+(?:[,:]?\s*+(?:\(\s*+)?(?:such as|e\.\s?g\b|for example|for instance|like|including|especially|particularly|namely|i\.\s?e\b|z\.\s?B\b)|[:(])",
    re.IGNORECASE,
)
# What asks in earnest stops a softening word, and stands firm in a list of wishes.
_EARNEST = re.compile(
    r"\b(?:(?:is|are) (?:(?:an? )?(?:absolute |strict )?must(?!\w)|(?:absolutely |strictly )?(?:required|mandatory|essential|necessary|compulsory)\b)|(?<!nice or )must(?:[- ]have| be| know| possess)\b(?! (?:a )?(?:plus|if))|zwingend|mandatory(?=:))",
    re.IGNORECASE,
)
_LEADS_EARNEST = re.compile(r"must\b(?! (?:$|[.;,)]))|mandatory:|zwingend", re.IGNORECASE)
# Where a reader stops letting a softening word reach back: a clause border, or a new thing asked for.
_CLAUSE = re.compile(
    rf"[;()\[\]]|\s[{DASHES}]\s|,?\s\bbut\b|\b(?:while|although|though|whereas)\b(?:[^,;]{{0,150}}+,)?|,\s*(?:and\s+)?(?=(?:any\s+|some\s+|prior\s+|previous\s+|hands-on\s+|additional\s+)?"
    r"(?:experience|knowledge|familiarity|exposure|understanding|background|proficiency|expertise|certification|with)\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(rf"[;)\]]|\s[{RULES}]\s|\bbut\b")
# Where what is to be learnt ends: "willing to learn Kotlin, and experience with Java".
_ASKS_ANEW = re.compile(
    r"(?:,|\band)\s+(?:an?\s+)?(?:\w+\s+)?(?:experience|knowledge|understanding|command|proficien\w+)\b|\bwith\s+(?:an?\s+)?(?:\w+\s+)?(?:experience|knowledge|command)\b",
    re.IGNORECASE,
)
_ITEM_SIGN = re.compile(rf"[,;&]|{CONJUNCTION}", re.IGNORECASE)
_CLOSED_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
# What prefers the last item of a list; a plus is meant of all of them.
_PREFERS = re.compile(r"prefer|desir|favou?r|optional|appreciat|valued|welcome", re.IGNORECASE)
_LAST_OF_A_LIST = re.compile(rf"(?<!\s)\s*+(?:{CONJUNCTION}|&)", re.IGNORECASE)
SHORT_ITEM = 2
_LOOSE = " \n,:" + DASHES


def _pattern(reach: Reach) -> re.Pattern[str]:
    """Return one pattern for all cues of a reach; groups named after their strength."""
    parts = []
    for strength in ("preferred", "mentioned"):
        phrases = [
            cue.say.replace(" ", r"\s+") for cue in CUES if (cue.reach, cue.strength) == (reach, strength)
        ]
        if phrases:
            parts.append(f"(?P<{strength}>{'|'.join(phrases)})")
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)" if reach != "label" else rf"\W*+(?:{'|'.join(parts)})",
        re.IGNORECASE,
    )


_BACK, _FORWARD, _LABEL = _pattern("back"), _pattern("forward"), _pattern("label")


@dataclass(frozen=True, slots=True)
class Softening:
    """Mark the characters that a cue reaches, and how strongly it asks for what they name."""

    start: int
    end: int
    strength: Strength = "preferred"


def find_softenings(text: str, statement: Statement) -> tuple[Softening, ...]:
    """Return the stretches of a sentence that its cues reach, as offsets into the text."""
    return tuple(_softenings(text, statement.start, statement.end))


def softened(strength: Strength, reaches: Iterable[Softening], start: int, end: int) -> Strength:
    """Return how strongly a place is asked for; who offers to teach asks least, who insists asks most."""
    said = {reach.strength for reach in reaches if reach.start <= start and end <= reach.end}
    if "mentioned" in said:
        return "mentioned"
    if "preferred" in said:
        return "preferred"
    return "required" if "required" in said and strength == "preferred" else strength


def soft_lead_ins(text: str, statements: Iterable[Statement]) -> dict[int, Strength]:
    """Return the strength of the bullets below a soft lead-in ("... will be a plus:"), by where they start."""
    found: dict[int, Strength] = {}
    lead: tuple[int, Strength] | None = None
    for statement in statements:
        indent = _indent(text, statement.start) if statement.bullet else -1
        if lead and statement.bullet and indent > lead[0]:
            found[statement.start] = lead[1]
            continue
        lead = None
        if not statement.heading and text[statement.start : statement.end].rstrip().endswith(":"):
            strength = _strength_of_list(text, statement)
            lead = (indent, strength) if strength else None
    return found


def _strength_of_list(text: str, statement: Statement) -> Strength | None:
    """Return the strength of what follows a colon; None where its sentence says nothing of it."""
    end = statement.start + len(text[statement.start : statement.end].rstrip(": "))
    return next(
        (s.strength for s in find_softenings(text, statement) if s.end >= end and s.strength != "required"),
        None,
    )


def _indent(text: str, start: int) -> int:
    line = text[text.rfind("\n", 0, start) + 1 : start].expandtabs(4)
    return len(line) - len(line.lstrip())


def _softenings(text: str, start: int, end: int) -> Iterator[Softening]:
    begun = set()
    label = _LABEL.match(text, start, end)
    leading = [label] if label else []
    leading += list(_FORWARD.finditer(text, label.end() if label else start, end))
    for match in leading:
        begun.add(match.start())
        strength: Strength = "mentioned" if match.groupdict().get("mentioned") else "preferred"
        yield Softening(
            match.end(), _clause_end(text, match.end(), end, learning=strength == "mentioned"), strength
        )
    for match in _BACK.finditer(text, label.end() if label else start, end):
        if match.start() in begun or _ADDS.match(text, match.start(), end):
            continue
        if _TO_HAVE.search(match.group()) and _speaks_forward(text, start, match, end):
            yield Softening(match.end(), _clause_end(text, match.end(), end))
            continue
        yield Softening(_reach_back(text, start, match), match.start())
        examples = _EXAMPLES.match(text, match.end(), end)
        if examples:
            yield Softening(examples.end(), _clause_end(text, examples.end(), end))
    yield from _earnest(text, start, end)


def _earnest(text: str, start: int, end: int) -> Iterator[Softening]:
    """Yield what must be known, whatever the heading above it says."""
    for match in _EARNEST.finditer(text, start, end):
        if _LEADS_EARNEST.match(match.group()):
            yield Softening(match.end(), _clause_end(text, match.end(), end), "required")
        else:
            yield Softening(_reach_back(text, start, match), match.start(), "required")


def _speaks_forward(text: str, start: int, softener: re.Match[str], end: int) -> bool:
    """Tell whether "good to have" speaks of what follows: "and good to have Dagster", not "Kafka is good to have"."""
    if _JUDGES.match(softener.group()) and not _IT.search(text, start, softener.start()):
        return False
    return _OF_WHAT_FOLLOWS.match(text, softener.end(), end) is not None


def _reach_back(text: str, start: int, softener: re.Match[str]) -> int:
    # brackets that were closed before the softening word are part of what it softens
    before = _CLOSED_BRACKET.sub(lambda bracket: "x" * len(bracket.group()), text[start : softener.start()])
    opening = before.rfind("(")
    if opening >= 0 and not before[opening + 1 :].strip():
        # "Groovy on Grails (a plus)": the one item before the bracket
        items = [sign.end() for sign in _ITEM_SIGN.finditer(before, 0, opening)]
        return start + max(items, default=0)
    # "Kafka, a plus"
    before = before.rstrip(_LOOSE).removesuffix(" but").rstrip(_LOOSE)
    borders = [
        border.end()
        for border in (*_CLAUSE.finditer(before), *_EARNEST.finditer(before))
        if before[border.end() :].strip(" ,")
    ]
    clause = max(borders, default=0)
    return start + (_last_item(before, clause, softener.group()) or clause)


def _last_item(before: str, clause: int, softener: str) -> int:
    """Return where the last item of a list begins if it alone is softened, else 0."""
    last = before.rfind(",", clause) + 1
    if not last or _COPULA.match(softener) or len(before[last:].split()) > SHORT_ITEM:
        return 0
    if _PREFERS.search(softener):
        # "scripting languages, Python preferred"
        return last
    # "A, B, C a plus" is meant of all; in "Java in production, Kafka a plus" there is no list
    is_list = "," in before[clause : last - 1] or _LAST_OF_A_LIST.match(before, last)
    return 0 if is_list else last


def _clause_end(text: str, start: int, end: int, *, learning: bool = False) -> int:
    """Return where a clause ends that is read on from `start`; what stands in brackets is part of it."""
    after = _CLOSED_BRACKET.sub(lambda bracket: "x" * len(bracket.group()), text[start:end])
    border = _CLAUSE_END.search(after)
    stop = border.start() if border else len(after)
    anew = _ASKS_ANEW.search(after, 0, stop) if learning else None
    stop = anew.start() if anew else stop
    earnest = _EARNEST.search(after, 0, stop)
    if earnest and not _LEADS_EARNEST.match(earnest.group()):
        stop = max(after.rfind(",", 0, earnest.start()), 0)
    return start + stop
