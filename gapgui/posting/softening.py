"""How far the words reach that ask softly, that ask in earnest, and that offer to teach.

All of it is computed here: back to the border of a clause, forward to its end, over the examples behind the words,
over the nested bullets below them. The words themselves are cues: softening.yaml, earnest.yaml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.gates import may_hold
from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES, RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength
    from gapgui.reading.cues.finding import Hit

# "Kafka plus SQL" asks for both; "the plus side" is no plus.
_ADDS = late_pattern(r"plus\s+(?!if\b|when\b|points?\b)\w", re.IGNORECASE)
_TO_HAVE = late_pattern(r"to[- ](?:have|know)$", re.IGNORECASE)
# After which "good to have X" speaks of X.
_OF_WHAT_FOLLOWS = late_pattern(r"(?<!\s)\s++(?!in\b|for\b|but\b|and\b|or\b|as\b)[\w“\"'(]")
_IT = late_pattern(r"\bit(?:['’]?s|['’]d)?\s*$", re.IGNORECASE)
# ... of what stands before it.
_JUDGES = late_pattern(r"(?:would|will|also|is|are|be)\b", re.IGNORECASE)
_COPULA = late_pattern(r"(?:that|this|it|is|are|be|being|as|considered)\b", re.IGNORECASE)
# "... is a plus, such as A, B"; "... would be nice to have (A, B)"
_EXAMPLES = late_pattern(
    r"(?<!\s)\s*+(?:[,:]?\s*+(?:\(\s*+)?(?:such as|e\.\s?g\b|for example|for instance|like|including|especially|particularly|namely|i\.\s?e\b|z\.\s?B\b)|[:(])",
    re.IGNORECASE,
)
# Where a reader stops letting a softening word reach back: a clause border, or a new thing asked for.
_CLAUSE = late_pattern(
    rf"[;()\[\]]|\s[{DASHES}]\s|,?\s\bbut\b|\b(?:while|although|though|whereas)\b(?:[^,;]{{0,150}}+,)?|,\s*(?:and\s+)?(?=(?:any\s+|some\s+|prior\s+|previous\s+|hands-on\s+|additional\s+)?"
    r"(?:experience|knowledge|familiarity|exposure|understanding|background|proficiency|expertise|certification|with|(?:all|any|every|each)\s+other|other|others)\b)",
    re.IGNORECASE,
)
_CLAUSE_END = late_pattern(rf"[;)\]]|\s[{RULES}]\s|\bbut\b")
# Where what is to be learnt ends: "willing to learn Kotlin, and experience with Java".
_ASKS_ANEW = late_pattern(
    r"(?:,|\band)\s+(?:an?\s+)?(?:\w+\s+)?(?:experience|knowledge|understanding|command|proficien\w+)\b|\bwith\s+(?:an?\s+)?(?:\w+\s+)?(?:experience|knowledge|command)\b",
    re.IGNORECASE,
)
_ITEM_SIGN = late_pattern(rf"[,;&]|{CONJUNCTION}", re.IGNORECASE)
_CLOSED_BRACKET = late_pattern(r"\([^()]*\)|\[[^\[\]]*\]")
# What prefers the last item of a list; a plus is meant of all of them.
_PREFERS = late_pattern(r"prefer|desir|favou?r|optional|appreciat|valued|welcome", re.IGNORECASE)
_LAST_OF_A_LIST = late_pattern(rf"(?<!\s)\s*+(?:{CONJUNCTION}|&)", re.IGNORECASE)
_BLANKS = late_pattern(r"\s*+")
SHORT_ITEM = 2
_LOOSE = " \n,:" + DASHES
# "The tools below would be valued", "Bonus: any of the following"
_BELOW = late_pattern(r"\b(?:below\b|(?:the|any of the|these) following\b[^.;]{0,40}$)", re.IGNORECASE)
_LABEL_SIGN = late_pattern(rf"\s*+[:)\]{DASHES}]*+\s*+")


@dataclass(frozen=True, slots=True)
class Reach:
    """Mark the characters that a cue reaches, and how strongly it asks for what they name."""

    start: int
    end: int
    strength: Strength
    cue: Hit


def find_reaches(text: str, sentence: Sentence) -> tuple[Reach, ...]:
    """Return the stretches of a sentence that its cues reach, as offsets into the text."""
    softening, earnest = sentence.hits("softening"), sentence.hits("earnest")
    if not softening and not earnest:
        return ()
    whole = _Whole(text, sentence.start, sentence.end, earnest)
    return (*_softenings(whole, softening), *_earnest(whole))


def softened(strength: Strength, reaches: Iterable[Reach], start: int, end: int) -> Strength:
    """Return how strongly a place is asked for; who offers to teach asks least, who insists asks most."""
    said = {reach.strength for reach in reaches if reach.start <= start and end <= reach.end}
    if not said:
        return strength
    if "mentioned" in said:
        return "mentioned"
    if "preferred" in said:
        return "preferred"
    return "required"


def soft_lead_ins(
    text: str, sentences: Iterable[tuple[Sentence, tuple[Reach, ...]]]
) -> dict[int, tuple[Strength, Hit]]:
    """Return the strength of the bullets below a soft lead-in ("... will be a plus:") and its cue, by where they start."""
    found: dict[int, tuple[Strength, Hit]] = {}
    lead: tuple[int, Reach] | None = None
    for sentence, reaches in sentences:
        if lead is None and not reaches:
            continue
        indent = _indent(text, sentence.start) if sentence.bullet else -1
        if lead and sentence.bullet and indent > lead[0]:
            found[sentence.start] = lead[1].strength, lead[1].cue
            continue
        lead = None
        if reaches and not sentence.heading:
            reach = _reach_of_list(text, sentence, reaches)
            lead = (indent, reach) if reach else None
    return found


def _reach_of_list(text: str, sentence: Sentence, reaches: Iterable[Reach]) -> Reach | None:
    """Return what a sentence with a colon at its end says of what follows; None where it says nothing."""
    bare = text[sentence.start : sentence.end].rstrip()
    below = None if bare.endswith(":") else _BELOW.search(bare)
    if below:
        at = sentence.start + below.start()
        return next((r for r in reaches if r.start <= at < r.end and r.strength != "required"), None)
    if not bare.endswith(":"):
        return None
    end = sentence.start + len(bare.rstrip(": "))
    return next((reach for reach in reaches if reach.end >= end and reach.strength != "required"), None)


def _indent(text: str, start: int) -> int:
    blanks = _BLANKS.match(text, text.rfind("\n", 0, start) + 1, start)
    return len(blanks.group().expandtabs(4)) if blanks else 0


@dataclass(frozen=True, slots=True)
class _Whole:
    """Hold the sentence within which cues reach, and what asks in earnest in it."""

    text: str
    start: int
    end: int
    earnest: tuple[Hit, ...]


def _softenings(whole: _Whole, hits: Iterable[Hit]) -> Iterator[Reach]:
    text = whole.text
    begun = {hit.start for hit in hits if hit.cue.reach != "back"}
    for hit in hits:
        strength: Strength = "mentioned" if hit.cue.kind == "mentioned" else "preferred"
        if hit.cue.reach != "back":
            begin = _behind_label(whole, hit) if hit.cue.reach == "label" else hit.end
            yield Reach(begin, _clause_end(whole, begin, learning=strength == "mentioned"), strength, hit)
            continue
        if hit.start in begun or _ADDS.match(text, hit.start, whole.end):
            continue
        if _speaks_forward(whole, hit):
            yield Reach(hit.end, _clause_end(whole, hit.end), strength, hit)
            continue
        yield Reach(_reach_back(whole, hit), hit.start, strength, hit)
        examples = _EXAMPLES.match(text, hit.end, whole.end)
        if examples:
            yield Reach(examples.end(), _clause_end(whole, examples.end()), strength, hit)


def _earnest(whole: _Whole) -> Iterator[Reach]:
    """Yield what must be known, whatever the heading above it says."""
    for hit in whole.earnest:
        if hit.cue.reach != "back":
            begin = _behind_label(whole, hit) if hit.cue.reach == "label" else hit.end
            yield Reach(begin, _clause_end(whole, begin), "required", hit)
        else:
            yield Reach(_reach_back(whole, hit), hit.start, "required", hit)


def _behind_label(whole: _Whole, label: Hit) -> int:
    sign = _LABEL_SIGN.match(whole.text, label.end, whole.end)
    return sign.end() if sign else label.end


def _speaks_forward(whole: _Whole, hit: Hit) -> bool:
    """Tell whether "good to have" speaks of what follows: "and good to have Dagster", not "Kafka is good to have"."""
    written = whole.text[hit.start : hit.end]
    if not _TO_HAVE.search(written):
        return False
    if _JUDGES.match(written) and not _IT.search(whole.text, whole.start, hit.start):
        return False
    return _OF_WHAT_FOLLOWS.match(whole.text, hit.end, whole.end) is not None


def _reach_back(whole: _Whole, hit: Hit) -> int:
    # brackets that were closed before the softening word are part of what it softens
    before = _without_brackets(whole.text[whole.start : hit.start])
    opening = before.rfind("(")
    if opening >= 0 and not before[opening + 1 :].strip():
        # "Groovy on Grails (a plus)": the one item before the bracket
        items = [sign.end() for sign in _ITEM_SIGN.finditer(before, 0, opening)]
        return whole.start + max(items, default=0)
    # "Kafka, a plus"
    before = before.rstrip(_LOOSE).removesuffix(" but").rstrip(_LOOSE)
    told = len(before.rstrip(" ,"))
    earnest = [cue.end - whole.start for cue in whole.earnest if cue.end < whole.start + told]
    has_borders = may_hold(whole.text, whole.start, hit.start, _CLAUSE)
    borders = [border.end() for border in _CLAUSE.finditer(before)] if has_borders else []
    clause = max((end for end in (*borders, *earnest) if end < told), default=0)
    return whole.start + (_last_item(before, clause, whole.text[hit.start : hit.end]) or clause)


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


def _clause_end(whole: _Whole, start: int, *, learning: bool = False) -> int:
    """Return where a clause ends that is read on from `start`; what stands in brackets is part of it."""
    after = _without_brackets(whole.text[start : whole.end])
    border = may_hold(whole.text, start, whole.end, _CLAUSE_END) and _CLAUSE_END.search(after)
    stop = border.start() if border else len(after)
    anew = _ASKS_ANEW.search(after, 0, stop) if learning else None
    stop = anew.start() if anew else stop
    earnest = next((cue for cue in whole.earnest if start <= cue.start < start + stop), None)
    if earnest and earnest.cue.reach == "back":
        stop = max(after.rfind(",", 0, earnest.start - start), 0)
    return start + stop


def _without_brackets(text: str) -> str:
    """Return a text of the same length whose closed brackets hold no sign."""
    return _CLOSED_BRACKET.sub(lambda bracket: "x" * len(bracket.group()), text)
