"""The headings of postings: which words announce which kind of section."""

from __future__ import annotations

import re
from typing import Literal

from gapgui.reading.signs import BULLETS, DASHES, SURE_BULLETS

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

# Order matters: the first kind whose words stand in the heading has it ("preferred qualifications" asks softly,
# "what we offer" is no requirement). Collected from public postings, English and German.
_CUES: tuple[tuple[SectionKind, str], ...] = (
    # who should not apply
    (
        "set_aside",
        r"(?:unlikely|not likely) to (?:be|feel|thrive|enjoy|fit|like|succeed)|\bnot (?:be )?(?:a|an|the) (?:\w+ )?(?:fit|place|role|job|match|one)\b.*\b(?:if|who)\b"
        r"|\bnot be (?:happy|right|suited)\b|\b(?:isn't|not) for you\b|(?:should|please|do) not apply|\bnot for\W*$|don't apply|what (?:you|we) (?:don't|do not|won't) (?:need|require|want|ask)",
    ),
    (
        "equal_opportunity",
        r"equal (?:employment )?opportunit|\beeo\b|diversity|inclusion|accommodation|affirmative|e-verify|non-?discrimination"
        r"|commitment to (?:equity|equality|belonging)|chancengleichheit|vielfalt|privacy (?:notice|policy|statement)|disclaimer"
        r"|pay transparency|scams?\b|fraud(?:ulent)?\b(?!\W+(?:detection|prevention|analytics|model|team|platform|engineer))|legal notice|drug[- ]free|background check",
    ),
    (
        "benefits",
        r"benefits?|perks|what we offer|we offer|our offer|what (?!you\b)[\w&. -]{1,30} (?:can |will )?offers?\b|we take care of|our (?:promise|commitment) to you\b|working at\b|(?:learning|growth|career|professional)\b.{0,20}(?:&|and) (?:development|growth)\b|how we(?:'ll| will| can)? (?:support|look after|reward|invest in|treat|help) (?:you|our)|what you(?:'ll| will)? (?:get|receive|gain|enjoy)|compensation|salary"
        r"|pay range|remuneration|why (?:join|work|you(?:'ll| will| should)? (?:love|like|join|work)|us\b|choose|this role)"
        r"|what(?:'s| is) in it for you|in return|rewards?\b(?! model)|total rewards|we provide|wir bieten|das bieten wir|was wir (?:dir |ihnen )?bieten"
        r"|unser angebot|deine vorteile|ihre vorteile|benefits|\w*gehalt|what(?:'s| is) on offer|(?:total|our|the|pay|relocation) package\b|package$|time off\b|life at\b|how we take care",
    ),
    (
        "process",
        r"how to apply|apply (?:now|today|here)|to apply|ready to apply|application (?:process|deadline|procedure)|(?:interview|hiring|recruit\w+|selection) process"
        r"|next steps|what to expect|contact\b(?!\W+cent)|so bewirbst|bewerbung|bewerben|kontakt|ansprechpartner|visa sponsorship|additional information"
        r"|important (?:message|notice|note)|notes? to (?:recruit|agenc)|agenc(?:y|ies)|similar jobs|share this|key dates|closing date",
    ),
    (
        "preferred",
        r"nice[- ]to[- ]ha|\balso (?:have|possess|bring)\b|preferred|preferences|bonus|desir(?:ed|able)|\bplus(?:es)?\b|(?:good|great)[- ]to[- ]ha|even better|nice extras?|also (?:valuable|helpful|useful|valued)|impressed (?:by|if)|extra (?:credit|points)"
        r"|would be (?:great|nice|a plus)|ideally|advantage|what (?:would|will|might) (?:make you )?stand out|stand[- ]?out|optional\b|icing\b"
        r"|additional (?:skills|qualifications|experience|considerations|competenc\w+|assets|knowledge)|(?:other|further) (?:considerations|assets)|extra skills|set you apart|sets you apart|we(?:'d| would) love (?:it )?if|brownie"
        r"|beneficial|helpful\b|not required|von vorteil|wünschenswert|idealerweise|pluspunkte|das wäre toll|nice ?2 ?have|secondary (?:skills?|requirements?|qualif\w+|competenc\w+)|(?:great|good|nice|better|awesome|perfect|cool|useful) if (?:you|the candidate)|(?:good|great|nice) to know|assets?\b(?! manage)",
    ),
    ("requirements", r"require(?:d|ments?)\b|qualif|must[- ]ha|prerequisit|\w*anforderung|voraussetzung"),
    (
        "responsibilities",
        r"responsibilit|responsibl|where you(?:'ll| will| can| could)? (?:make|come in|fit in|contribute|add|help|play)|what (?:will|do) you do|what (?:you(?:'ll| will)?|you're going to) (?:be )?(?:do|doing|work|build|own|deliver|tackle|accomplish|be responsible)"
        r"|your (?:role|mission|tasks?|impact|day|duties|job|work|responsib\w+)\b|you will\b(?!.*(?:need|have|bring))|you'll (?:be|do|work|own|help|build)\b"
        r"|duties|day[- ]to[- ]day|key (?:accountabilities|activities|tasks|deliverables|objectives)|tasks|in this role|the (?:job|work|day)\b|a day in|a typical day"
        r"|impact you|how you(?:'ll| will) (?:make|contribute|spend|help)|success looks|what success|day in day out|main activities"
        r"|scope of work|areas of (?:focus|responsibility)|accountabilit|\w*aufgaben|das erwartet dich|was dich erwartet|was sie erwartet|dein job|tätigkeiten"
        r"|what you can expect|essential functions|job functions|primary functions|position responsibilities|what we(?:'ll| will) do together|you get to",
    ),
    (
        "requirements",
        r"require|qualif|must[- ]ha|what (?:will|do|should) you (?:bring|need|have)|what (?:you(?:'ll| will)? )?(?:need|bring|have)|you(?:'ll| will)? (?:need|bring|have)\b|we(?:'re| are) looking for"
        r"|looking for|who (?:you are|we need)|about you|your (?:profile|background|skills|experience|qualifications|expertise|strengths|toolbox|toolkit)"
        r"|ideal candidate|the candidate|candidate|skills|experience\b|(?<!about the )profile|you(?:'re| are| might be| may be| could be)\b.*\b(?:fit|match|if)\b|you are\b|you(?:'re)\b"
        r"|good fit|great fit|right fit|who should apply|superpowers?|criteria|competenc|\w*kompetenz|essential|basic|minimum|prerequisit|what it takes|(?:what )?we(?:'re| are)? (?:look|expect|want|value|seek|need|ask|hope|require)"
        r"|what makes you|we expect|expectations|knowledge|abilities|education|credentials|successful in this role|to succeed|you should|you possess|do you have"
        r"|\w*profil\b|\w*anforderung|voraussetzung|das bringst du mit|was du mitbringst|was sie mitbringen|du bringst|sie bringen|\w*kenntnisse|\w*qualifikation|\w*erfahrung|\w*mitbring",
    ),
    (
        "stack",
        r"(?:tech(?:nology|nical|nologies)?|our|the|tool) ?stack|stack\b|^(?:key |our |core |main )?technologies\W*$|technologies we|tools we use|what we use|tech we use|our tech|^(?:our |the |your )?(?:technical |tech(?:nology)? |development )?environment\W*$|^tooling|technologien",
    ),
    (
        "location",
        r"^(?:locations?|work location|office|where(?! you(?:'ll| will)? (?:make|come|fit|contribute|add|help|play|have|can)\b)|standort|arbeitsort|workplace|remote|hybrid|travel|schedule|(?:working )?hours|working time|job type|employment type|department)\b",
    ),
    (
        "role",
        r"about the (?:role|job|position|opportunity|work|project)|the (?:role|position|opportunity|job|challenge|mission|project)|role (?:overview|summary|description|purpose)"
        r"|job (?:description|summary|overview|purpose|details|title|brief)|position (?:overview|summary|description|purpose|details)|overview|summary|description|purpose|opportunity|die rolle|die stelle",
    ),
    (
        "company",
        r"about|who we are|our (?:mission|vision|values|story|company|culture|team|product|customers|people|purpose|commitment|work)|the (?:team|company)|company|mission"
        r"|what we do|why we|^why (?:[\w&.]+ ?){1,2}\W*$|join (?:us|our|the)|^join\b|meet the|the opportunity|über uns|wer wir sind|unternehmen|das team|values|culture|team",
    ),
)
_PATTERNS: tuple[tuple[SectionKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for kind, words in _CUES
)
_ORNAMENT = " \t#_:" + DASHES + BULLETS
# Headings that may stand in running text after a line break was lost ("... to scale.Responsibilities Develop ...").
_INLINE = re.compile(
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
# The same with a colon, in any words: "... in any environment. What you need to have: Solid understanding ...".
_INLINE_LABEL = re.compile(
    rf"(?:(?<=[.!?){SURE_BULLETS}]\s)|(?<=[.!?)]))(?P<heading>[A-Z][^.!?:;()\n{SURE_BULLETS}]{{3,45}}):(?=\s)"
)
_LABEL = re.compile(r"(?P<heading>[A-Z][^\W\d_]*(?:[ -][^\W\d_]+){0,3})\s?:\s+(?=\S)")
_ASKS_FOR = re.compile(
    r".*\b(?:experience|knowledge|expertise|proficiency|understanding)\s+(?:in|with|of)\b", re.IGNORECASE
)
_LABEL_KINDS: frozenset[SectionKind | None] = frozenset(
    {"requirements", "preferred", "responsibilities", "benefits", "process", "equal_opportunity", "stack"}
)


def find_inline_headings(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of headings within running text, in order."""
    spans = [match.span("heading") for match in _INLINE.finditer(text, start, end)]
    for match in _INLINE_LABEL.finditer(text, start, end):
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
    asks = classify_heading(match["heading"]) in {"requirements", "preferred"}
    return match.span("heading") if asks else None


def classify_heading(heading: str) -> SectionKind | None:
    """Return which kind of section a heading announces; None where its words say nothing of it."""
    words = heading.replace("’", "'").strip(_ORNAMENT)
    for kind, pattern in _PATTERNS:
        if pattern.search(words):
            return kind
    return None
