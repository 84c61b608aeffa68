"""The headings of postings, also those within a line; which words announce which kind of section stands in headings.yaml."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast

from gapgui.reading.cues.arranged import lexicon
from gapgui.reading.cues.finding import find_cues
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BULLETS, DASHES, SURE_BULLETS

if TYPE_CHECKING:
    from gapgui.reading.cues.finding import Hit

SectionKind = Literal[
    "requirements",
    "preferred",
    "responsibilities",
    "stack",
    "company",
    "role",
    "benefits",
    "equal_opportunity",
    "process",
    "location",
    "set_aside",
]
# Sections whose text asks for nothing; the reason is what the user is shown.
LEFT_OUT: frozenset[SectionKind] = frozenset(
    {"benefits", "equal_opportunity", "process", "location", "set_aside"}
)

_ORNAMENT = " \t#_:" + DASHES + BULLETS
# Headings that may stand in running text after a line break was lost ("... to scale.Responsibilities Develop ...").
_INLINE = late_pattern(
    rf"""(?:(?<=[.!?:;)\]])|(?<=[.!?:;)\]][ ])|(?<=[a-z][ ])|(?<=[a-z]{{3}}))
    (?P<heading>
      (?:(?:Key|Main|Core|Primary|Your|Job|Essential|Minimum|Basic|Preferred|Desired|Required|Additional|Technical|Other)[ ])?
      (?:Responsibilities|Requirements|Qualifications|Skills(?:[ ](?:and|&)[ ](?:Experience|Qualifications|Requirements))?)
      |(?:About[ ](?:You|Us|The[ ](?:Role|Job|Team|Company|Position)|the[ ](?:role|job|team|company|position)))
      |What[ ](?:You(?:['’]ll|[ ]Will)?[ ](?:Do|Bring|Need|Have)|We(?:['’]re[ ]Looking[ ]For|[ ]Offer)|you(?:['’]ll|[ ]will)?[ ](?:do|bring|need|have))
      |Who[ ](?:You[ ]Are|We[ ]Are)|(?:Nice[ -][Tt]o|Must)[ -][Hh]aves?(?:[ ](?:Qualifications|Skills|Requirements))?|Bonus[ ]Points|Benefits|Perks|How[ ][Tt]o[ ][Aa]pply|Our[ ](?:Stack|Tech[ ]Stack)|Tech[ ]Stack
      |You[ ](?:Have|Are|Will)|Equal[ ]Opportunity[ ]Employer
    )
    (?=[ ]?[:?]?[ ]*(?:[A-Z\d{BULLETS}]))""",
    re.VERBOSE,
)
# One of these stands in each of them, and in few lines: a quick look spares the long one.
_MAY_BE_INLINE = late_pattern(
    r"Responsibilities|Requirements|Qualifications|Skills|About[ ]|What[ ]|Who[ ]|Nice[ -]|Must[ -]|Bonus[ ]|Benefits|Perks|How[ ]|Our[ ]|Tech[ ]|You[ ]"
    r"|Equal[ ]"
)
# The same with a colon, in any words: "... in any environment. What you need to have: Solid understanding ...".
_INLINE_LABEL = late_pattern(
    rf"(?:(?<=[.!?){SURE_BULLETS}]\s)|(?<=[.!?)]))(?P<heading>[A-Z][^.!?:;()\n{SURE_BULLETS}]{{3,45}}):(?=\s)"
)
_LABEL = late_pattern(r"(?P<heading>[A-Z][^\W\d_]*(?:[ '’-][^\W\d_]+){0,4})\s?:\s+(?=\S)")
_ASKS_FOR = late_pattern(
    r".*\b(?:experience|knowledge|expertise|proficiency|understanding)\s+(?:in|with|of)\b", re.IGNORECASE
)
# Words that a heading is made of: behind these "nice to have" announces, behind "Kafka is" it says something.
_ANNOUNCING = late_pattern(
    r"(?:(?:bring|possess|own|candidates|applicants|team|what|that|which|who|it|this|these|those|there|here|on|top|of|in|for|with|some|any|all|things?|anything|also|really|even|more|but|not|would|will|may|might|can|could|is|are|be|['’]s|s|the|a|an|to|if|has|have"
    r"|your|our|you|we|us|and|or|tech(?:nical|nology|nologies)?|soft|hard|core|key|general|special|other|additional|further|extra|relevant|related|professional|personal|previous|prior|work(?:ing)?|job|role|position|candidate|ideal|industry|domain"
    r"|skills?|skillset|experiences?|knowledge|know|expertise|qualifications?|requirements?|competenc(?:y|ies|es)|abilit(?:y|ies)|education|background|attributes?|traits?|qualities|criteria|certifications?|certificates?|tools?|tooling|stack|languages?|frameworks?|areas?|profile"
    r"|following|below|software|programming|engineering|development|academic|business|das|die|der|was|ist|sind|wäre|wären|von|vorteil|und|ein|eine|nice|good|great|helpful|useful|desirable|beneficial|optional|advantageous|valuable|ideal(?:ly)?|welcome|bonus|plus|must|should|required?|preferred|desired|basic|minimum|essential|kenntnisse|erfahrung(?:en)?)\b\W*+)*+$",
    re.IGNORECASE,
)
_LABEL_KINDS: frozenset[SectionKind | None] = frozenset(
    {"requirements", "preferred", "responsibilities", "benefits", "process", "equal_opportunity", "stack"}
)


def find_inline_headings(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of headings within running text, in order."""
    spans: list[tuple[int, int]] = []
    if _MAY_BE_INLINE.search(text, start, end):
        spans = [match.span("heading") for match in _INLINE.finditer(text, start, end)]
    for match in _INLINE_LABEL.finditer(text, start, end) if ":" in text[start:end] else ():
        a, b = match.span("heading")
        asks = _ASKS_FOR.match(match["heading"])
        if (
            not asks
            and classify_heading(match["heading"]) in _LABEL_KINDS
            and not any(a < y and x < b for x, y in spans)
        ):
            spans.append((a, b))
    return sorted(spans)


def find_label(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of a heading that has its list on the same line: "Requirements: Python, SQL"."""
    match = _LABEL.match(text, start, end)
    if match is None or _ASKS_FOR.match(match["heading"]):
        return None
    labels = classify_heading(match["heading"]) in {"requirements", "preferred", "set_aside"}
    return match.span("heading") if labels else None


def judges(line: str) -> bool:
    """Tell whether a line says how something is wanted: "Kafka is nice to have", where "What is nice to have" announces."""
    cues = find_cues(line, 0, len(line), lexicon(("softening", "earnest", "named_only")))
    return any(_speaks_of_its_line(line, hit) for hits in cues.values() for hit in hits)


def _speaks_of_its_line(line: str, hit: Hit) -> bool:
    """Tell whether a cue speaks of what the line itself names, and not of what stands below."""
    before, after = line[: hit.start].rstrip(), line[hit.end :]
    if hit.cue.reach == "back" or (before.endswith(",") and hit.cue.reach == "forward"):
        return _ANNOUNCING.match(before) is None
    # "Ideally Terraform"
    return hit.cue.reach == "forward" and _ANNOUNCING.match(after.strip(" ,")) is None


@lru_cache(maxsize=4096)
def classify_heading(heading: str) -> SectionKind | None:
    """Return which kind of section a heading announces; None where its words say nothing of it."""
    words = heading.strip(_ORNAMENT)
    hits = find_cues(words, 0, len(words), lexicon(("headings",))).get("headings", ())
    first = min(hits, key=lambda hit: hit.cue.number, default=None)
    return cast("SectionKind", first.cue.kind) if first else None
