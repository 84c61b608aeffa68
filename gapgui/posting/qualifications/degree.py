"""The degree that a posting asks for."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS, DegreeAsked
from gapgui.posting.qualifications.instead_of_degree import experience_instead, lower_instead, years_instead
from gapgui.posting.qualifications.years_written import find_written_years
from gapgui.reading.degrees import ANY, BACHELOR, BARE_BACHELOR, BARE_MASTER, BELOW_BACHELOR, MASTER, PHD
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import DegreeLevel, Strength

# What tells that two capitals are a degree.
_AS_DEGREE = r"(?=\.?\s*[/,(]|\.?\s+(?:or|and|in|degree|\+|with|required|preferred)\b|\.?\s*$)"
# "Master of your craft" is none.
_MASTER_OF = (
    r"of\s+(?:scien|arts?\b|engineer|business|tech|comput|laws?\b|educat|phil|public|inform|data|appl|advanc|research|statist|math|fine|financ|econom|manag"
    r"|architect|social|health|software|analyt|cyber|human|design|physic|quant|electr|mechan|industr|administ)\w*"
)
# A doctor's degree in German; in English a promotion is something else.
_PROMOTION = (
    r"\bpromotion\s+in\s+(?:(?:der|einem|einer)\s+)?(?:\w+(?:en|em)\s+)?\w*(?:ik|ie|wissenschaft(?:en)?|wesen|bau|fach|bereich|gebiet|feld)\b"
    r"|\b(?:abgeschlossene|erfolgreiche|laufende)\s+promotion\b|\bpromoviert\w*"
)
_LEVELS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    (
        "bachelor",
        late_pattern(
            rf"{BACHELOR}|{BARE_BACHELOR}{_AS_DEGREE}|\bundergraduate\b|\b(?:college|university|4-year|four-year) degree|\bdegree in\b|\bdegree or\b"
            r"|\b(?:hochschul|universitäts|uni|fh|studien|akademischer)[- ]?(?:abschluss|studium)|\babgeschlossene[sn]? (?:[\w-]+ )?(?:[\w-]*studium\b|hochschul)|\bstudium der\b"
            r"|\b(?:technical|relevant|related|cs|stem|engineering|science) degree\b|\buniversity (?:or|education)\b"
            r"|\bdegree[- ](?:level|educated|qualified|holders?)\b|\b(?:an|any|honou?rs|first|quantitative|numerate|accredited|tertiary|academic) degree\b"
            r"|\ba degree(?= (?:is|would|required|preferred|from|and|with)\b|[,.;)]|$)|\btertiary (?:education|qualification)",
            re.IGNORECASE,
        ),
    ),
    (
        "master",
        late_pattern(
            rf"{MASTER}|{BARE_MASTER}{_AS_DEGREE}"
            rf"|(?<!scrum )\bmaster(?=\s+(?:degree|{_MASTER_OF}|in|or|level|thesis)\b|\s*(?:[/,)]|\.?$))",
            re.IGNORECASE,
        ),
    ),
    ("phd", late_pattern(rf"{PHD}|{_PROMOTION}", re.IGNORECASE)),
)
# "PhD-level curiosity" is a way to boast, no degree.
_NO_DEGREE = late_pattern(
    r"(?:\bph\.?\s?d|\bmaster['’]?s|\bbachelor['’]?s|\bgraduate|\bdegree)[- ]level\s+(?:\w+\s+){0,2}?"
    r"(?:curiosity|thinking|reasoning|understanding|knowledge|expertise|skills?|mastery|rigou?r|problems?|questions?|math\w*|intelligence|insights?|intuition|depth|grasp|command|ability|work)\b",
    re.IGNORECASE,
)
_NAMED_DEGREE = r"(?:bachelor|master|doctora|doktor|ph\.?\s?d|diplom|undergraduate|graduate)"
# Whom one works with or guides, and whose theses: "mentor PhD students", "work with our PhDs", "du betreust Masterarbeiten".
_GUIDED = late_pattern(
    rf"""\b(?:supervis(?:e|es|ing)|mentor(?:s|ing)?|coach(?:es|ing)?|tutor(?:s|ing)?|teach(?:es|ing)?|advis(?:e|es|ing)|guid(?:e|es|ing)|support(?:s|ing)?|alongside
          |(?:work|collaborat)\w*\s+(?:\w+\s+){{0,2}}?with|betreu\w*|unterstütz\w*|unterricht\w*|begleit\w*|anleit\w*|zusammenarbeit\s+mit)\b
        [^.,;:]{{0,30}}?\b{_NAMED_DEGREE}[^.;:]{{0,40}}?(?:\bstudents?|\bthes[ie]s|\bcandidates|\bresearchers|\binterns|arbeiten|\bstudierende\w*|\bstudent(?:inn)?en|kandidat(?:inn)?en)\b
       |\b(?:our|unsere[nr]?)\s+(?:\w+\s+){{0,2}}?(?:ph\.?\s?ds?|doctora\w+|promovierte\w*)\b(?!\s+(?:degree|requirement))""",
    re.VERBOSE | re.IGNORECASE,
)
_ABOUT_A_DEGREE = late_pattern(
    rf"{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|{_PROMOTION}|\b(?:degrees?|master|undergraduate|doctora\w+|\w*studium|\w*abschluss|diploma?|qualified|education)\b|{BELOW_BACHELOR}",
    re.IGNORECASE,
)
_CHINESE = late_pattern("学士|本科|硕士")
_SAYS_BACHELOR = late_pattern(rf"{BACHELOR}|{BARE_BACHELOR}|\bundergraduate\b", re.IGNORECASE)
_BELOW = late_pattern(BELOW_BACHELOR, re.IGNORECASE)
_RANK: dict[DegreeLevel, int] = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}
# "no degree needed", and company lore ("our founders hold PhDs").
_NOT_ASKED = late_pattern(
    r"\b(?:without an?|don['’]t need an?|not require an?|regardless of)\s+(?:\w+\s+)?degree|(?<!\bor )\bno\s+(?:\w+\s+)?degree|\bdegrees?\s+(?:is|are)\s+not\s+(?:required|necessary)"
    r"|founders?\b|\bour team\b|\bteam of\b|\balumni\b|\bdegree of\b(?! bachelor)|\bto (?:a|some|which) degree\b|\btuition\b|\b360-degree|\bhigh degree\b",
    re.IGNORECASE,
)
# Who tells a story: the employer of itself, or of a person.
_OF_OTHERS = late_pattern(
    r"\b(?:we|our|us|he|she|his|her|they|their|ceo|cto|colleagues?|customers?|clients?|engineers|scientists|students?|picture|imagine|supervis\w+)\b",
    re.IGNORECASE,
)
# Who asks: a sentence that turns to the reader.
_OF_THE_READER = late_pattern(
    r"\b(?:you|your|candidates?|applicants?|someone|somebody|individuals?|person|who)\b|\b(?:looking for|seek(?:ing|s)?|requir\w+|must|need\w*|prefer\w*|ideal\w*|minimum|qualif\w+|desir\w+|a plus|holders?|voraus\w+|erforderlich)\b",
    re.IGNORECASE,
)
_HAS_DEGREE = late_pattern(
    r"\b(?:we|they|he|she|(?:our|the)\s+(?:\w+\s+){1,3}?)\s*(?:hold|have|has|earned|received|completed|got)s?\s+(?:an?\s+|\w+\s+)?(?:ph\.?ds?|doctora\w+|masters?\b|bachelors?\b|degrees?)",
    re.IGNORECASE,
)
# A higher degree beside any degree: "a STEM degree or a PhD", "a degree in physics (PhD a plus)".
_BESIDE = late_pattern(
    r"(?:\bor\s+(?:an?\s+)?|/\s?)\0|\0[^,;.]{0,25}\b(?:prefer\w+|plus|desir\w+|ideal\w*|bonus|advantage\w*)\b",
    re.IGNORECASE,
)
# How many words a line may begin with before the degree that it is about: "Education: BSc", "Ideally a PhD".
_WORDS_BEFORE = 4


# "experienced in Kafka" names no subject, beside a degree either.
_NO_KNOW_HOW = r"(?<!experienced\s)(?:(?<=equivalent\sexperience\s)|(?<!experience\s))(?<!proficient\s)(?<!proficiency\s)(?<!expertise\s)(?<!skilled\s)(?<!knowledge\s)"
# Subjects of a degree are no skills that are asked for: "a degree in Computer Science, Statistics or a related field".
_DEGREE_IN = late_pattern(
    rf"(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|\b(?:degree|master|diploma|studium|doctora\w+)\b)['’s.]{{0,3}}(?:(?!\b(?:experience|expertise|knowledge|skills|practice)\b)[^;:()]){{0,60}}?{_NO_KNOW_HOW}\b(?:in|of|der)\s++",
    re.IGNORECASE,
)
_FIELDS_END = late_pattern(
    r"\bwith\b|\bplus\b|\band\s+(?:at\s+least|\d|relevant\s+exp|strong|proven|(?:\w+\s+){0,2}?(?:experience|knowledge|understanding|expertise|proficiency|familiarity|command|grasp|skills|(?:er)?kenntnisse))\b|\bund\s+(?:\w+\s+){0,2}?\w*(?:kenntnisse|erfahrung)\b|\d|[;():\n]|\.\s|\.?$|(?:,\s*+)?\bor\s+(?:an?\s+)?(?:equivalent|related|similar|relevant|comparable|other)\b",
    re.IGNORECASE,
)
# "in Statistics or a related field"
_RELATED_FIELD = late_pattern(
    r"\b(?:related|relevant|similar|technical|quantitative|equivalent|stem)\s+(?:\w+\s+){0,2}(?:fields?|disciplines?|subjects?|areas?)\b",
    re.IGNORECASE,
)
_NO_FIELD = late_pattern(r"[.;:]|\b(?:role|position|years?|experience)\b", re.IGNORECASE)
_IN = late_pattern(rf"{_NO_KNOW_HOW}\bin\s++", re.IGNORECASE)
# "a quantitative discipline (e.g. statistics, machine learning)", "a related field such as mathematics"
_FIELDS_BEHIND = late_pattern(
    r"\b(?:fields?|disciplines?|subjects?|degrees?|majors?)(?:\s*+|\s++(?:\w++\s++){1,4}?)(?:\(|(?:,\s*+)?(?:such\s+as|like|including|e\.g\.,?)\s+)(?P<fields>[^;()]{3,160})",
    re.IGNORECASE,
)
MAX_FIELDS = 180


@dataclass(frozen=True, slots=True)
class DegreeNamed:
    """Give the lowest degree that a sentence accepts and where it names it.

    `or_experience` says that experience will do instead, of the degree `instead_of` where it is that of no degree;
    `only_instead` that the degree itself stands for years.
    """

    level: DegreeLevel
    start: int
    or_experience: bool = False
    only_instead: bool = False
    instead_of: DegreeLevel | None = None


def still_asked(one: DegreeNamed, others: Iterable[DegreeNamed]) -> bool:
    """Tell whether a degree is asked for beside others: years instead of a master's leave a bachelor's where it is."""
    above = one.instead_of
    return above is None or not any(0 < _RANK[other.level] < _RANK[above] for other in others)


def lowest(asked: Iterable[DegreeAsked]) -> DegreeAsked | None:
    """Return the lowest of the degrees that are asked for most strongly; None where none is asked for."""
    return min(
        asked,
        key=lambda d: (STRENGTHS.index(d.strength), _RANK[d.level], not d.or_experience),
        default=None,
    )


def find_degree(
    text: str,
    sentence: Sentence,
    strength: Strength = "required",
    denied: Iterable[tuple[int, int]] = (),
) -> DegreeNamed | None:
    """Return the lowest degree that a sentence names as enough; none suffices where years or a school do as well.

    `strength` is how strongly the sentence asks; what is merely mentioned must turn to the reader. `denied` are the
    stretches that say what is not needed.
    """
    if not _is_about_a_degree(text, sentence):
        return None
    words = text[sentence.start : sentence.end]
    if _NOT_ASKED.search(words):
        return None
    words = _without_denied(words, sentence.start, denied)
    named = _named(words)
    if not named:
        return None
    level, start = next(iter(named.items()))
    if not _is_asked(words, start, strength):
        return None
    at = sentence.start + start
    if years_instead(words):
        years = find_written_years(words, 0, len(words))
        return DegreeNamed(
            "none", at, or_experience=True, only_instead=years[0].end <= start, instead_of=level
        )
    if lower_instead(words):
        level = "none"
    return DegreeNamed(level, at, or_experience=experience_instead(words))


def _without_denied(words: str, start: int, denied: Iterable[tuple[int, int]]) -> str:
    """Return the words of a sentence less what it says is not needed; a degree in lieu of which years do stays."""
    spans = [(max(0, a - start), b - start) for a, b in denied]
    if not spans or years_instead(words) or experience_instead(words):
        return words
    for a, b in spans:
        words = words[:a] + " " * (min(b, len(words)) - a) + words[b:]
    return words


def _is_about_a_degree(text: str, sentence: Sentence) -> bool:
    # Chinese has no borders between words, so that no cue finds it
    may_be = sentence.says("degrees") or _is_chinese(text)
    return may_be and _names_degree(text, sentence.start, sentence.end)


@lru_cache(maxsize=256)
def _names_degree(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch speaks of a degree; three rules ask it of each sentence."""
    return _ABOUT_A_DEGREE.search(text, start, end) is not None


@lru_cache(maxsize=2)
def _is_chinese(text: str) -> bool:
    return _CHINESE.search(text) is not None


def _named(sentence: str) -> dict[DegreeLevel, int]:
    """Return the levels that a sentence names, the lowest first, and where."""
    lower = _BELOW.search(sentence)
    # "Associate's degree in ...": the words "degree in" are its own
    rest = _GUIDED.sub(_blanks, _NO_DEGREE.sub(_blanks, _BELOW.sub(_blanks, sentence)))
    named = {level: match.start() for level, pattern in _LEVELS if (match := pattern.search(rest))}
    higher = min((at for level, at in named.items() if level != "bachelor"), default=None)
    if "bachelor" in named and higher is not None and not _SAYS_BACHELOR.search(sentence):
        own = higher > named["bachelor"] and _BESIDE.search(rest[:higher] + "\0" + rest[higher:])
        if not own:
            # "Master's degree in ...", "University degree (MSc)": the words "degree in" alone are a bachelor's
            del named["bachelor"]
    if lower and (named or "associate" in lower.group().lower() or lower_instead(sentence)):
        start = min([lower.start(), *named.values()])
        return {"none": start} if lower_instead(sentence) else named
    return named


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _is_asked(sentence: str, start: int, strength: Strength) -> bool:
    """Tell whether a degree is asked of the reader, not told in a story about the company or a person."""
    if _HAS_DEGREE.search(sentence):
        return False
    if strength != "mentioned":
        return True
    if _OF_THE_READER.search(sentence):
        return True
    return _OF_OTHERS.search(sentence) is None and len(sentence[:start].split()) <= _WORDS_BEFORE


def field_spans(text: str, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return where a sentence lists the subjects of a degree."""
    if not _is_about_a_degree(text, sentence) or _NOT_ASKED.search(text, sentence.start, sentence.end):
        return ()
    behind = _FIELDS_BEHIND.finditer(text, sentence.start, sentence.end)
    return (
        *_fields_of_degrees(text, sentence),
        *_related_fields(text, sentence),
        *(match.span("fields") for match in behind),
    )


def _fields_of_degrees(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield what follows "degree in" up to a word that leads on to something else."""
    named = _DEGREE_IN.search(text, sentence.start, sentence.end)
    stops = list(_FIELDS_END.finditer(text, sentence.start, sentence.end)) if named else []
    while named:
        at = named.end()
        found = bisect_right(stops, at, key=re.Match.start)
        stop = stops[found] if found < len(stops) else None
        if stop and stop.start() - at <= MAX_FIELDS and stop.group() not in {":", "\n"}:
            yield at, stop.start()
            at = stop.start()
        named = _DEGREE_IN.search(text, at, sentence.end)


def _related_fields(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield what stands between "in" and "a related field"."""
    floor = sentence.start
    for related in _RELATED_FIELD.finditer(text, sentence.start, sentence.end):
        start = max(floor, related.start() - MAX_FIELDS)
        start = max((m.end() for m in _NO_FIELD.finditer(text, start, related.start())), default=start)
        lead = _IN.search(text, start, related.start())
        if lead:
            yield lead.end(), related.end()
        floor = related.end()
