"""The degree that a posting asks for."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS, DegreeAsked
from gapgui.reading.degrees import ANY, BACHELOR, BARE_BACHELOR, BARE_MASTER, MASTER, PHD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.posting.posting import DegreeLevel
    from gapgui.posting.sections import Statement

# What tells that two capitals are a degree.
_AS_DEGREE = r"(?=\.?\s*[/,(]|\.?\s+(?:or|and|in|degree|\+|with|required|preferred)\b|\.?\s*$)"
_LEVELS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    (
        "bachelor",
        re.compile(
            rf"{BACHELOR}|{BARE_BACHELOR}{_AS_DEGREE}|\bundergraduate\b|\b(?:college|university|4-year|four-year) degree|\bdegree in\b|\bdegree or\b"
            r"|\bhochschulabschluss|\babgeschlossenes? (?:\w+ )?(?:studium|hochschul)|\bstudium der\b"
            r"|\b(?:technical|relevant|related|cs|stem|engineering|science) degree\b|\buniversity (?:or|education)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "master",
        re.compile(
            rf"{MASTER}|{BARE_MASTER}{_AS_DEGREE}"
            r"|(?<!scrum )\bmaster(?=\s+(?:degree|of|in|or|level|thesis)\b|\s*(?:[/,)]|\.?$))(?!\s+of ceremon)",
            re.IGNORECASE,
        ),
    ),
    ("phd", re.compile(rf"{PHD}|\bpromotion in\b", re.IGNORECASE)),
)
_ABOUT_A_DEGREE = re.compile(
    rf"{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|\b(?:degrees?|master|undergraduate|doctora\w+|\w*studium|\w*abschluss|diploma?|qualified|education)\b",
    re.IGNORECASE,
)
_SAYS_BACHELOR = re.compile(rf"{BACHELOR}|{BARE_BACHELOR}|\bundergraduate\b", re.IGNORECASE)
_RANK: dict[DegreeLevel, int] = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}
# "no degree needed", and company lore ("our founders hold PhDs").
_NOT_ASKED = re.compile(
    r"\b(?:no|without an?|don['’]t need an?|not require an?|regardless of)\s+(?:\w+\s+)?degree|\bdegrees?\s+(?:is|are)\s+not\s+(?:required|necessary)|founders?\b|\bour team\b|\bteam of\b|\balumni\b|\bdegree of\b(?! bachelor)|\bto (?:a|some|which) degree\b|\btuition\b|\b360-degree|\bhigh degree\b",
    re.IGNORECASE,
)


# "experienced in Kafka" names no subject, beside a degree either.
_NO_KNOW_HOW = r"(?<!experienced\s)(?:(?<=equivalent\sexperience\s)|(?<!experience\s))(?<!proficient\s)(?<!proficiency\s)(?<!expertise\s)(?<!skilled\s)(?<!knowledge\s)"
# Subjects of a degree are no skills that are asked for: "a degree in Computer Science, Statistics or a related field".
_DEGREE_IN = re.compile(
    rf"(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|\b(?:degree|master|diploma|studium|doctora\w+)\b)['’s.]{{0,3}}[^;:()]{{0,60}}?{_NO_KNOW_HOW}\b(?:in|of|der)\s++",
    re.IGNORECASE,
)
_FIELDS_END = re.compile(
    r"\bwith\b|\bplus\b|\band\s+(?:at\s+least|\d|relevant\s+exp|strong|proven|experience)|\d|[;():\n]|\.\s|\.?$|(?:,\s*+)?\bor\s+(?:an?\s+)?(?:equivalent|related|similar|relevant|comparable|other)\b",
    re.IGNORECASE,
)
# "in Statistics or a related field"
_RELATED_FIELD = re.compile(
    r"\b(?:related|relevant|similar|technical|quantitative|equivalent|stem)\s+(?:\w+\s+){0,2}(?:fields?|disciplines?|subjects?|areas?)\b",
    re.IGNORECASE,
)
_NO_FIELD = re.compile(r"[.;:]|\b(?:role|position|years?|experience)\b", re.IGNORECASE)
_IN = re.compile(rf"{_NO_KNOW_HOW}\bin\s++", re.IGNORECASE)
# "a quantitative discipline (e.g. statistics, machine learning)", "a related field such as mathematics"
_FIELDS_BEHIND = re.compile(
    r"\b(?:fields?|disciplines?|subjects?|degrees?|majors?)\s*+(?:\(|(?:,\s*+)?(?:such\s+as|like|including|e\.g\.,?)\s+)(?P<fields>[^;()]{3,160})",
    re.IGNORECASE,
)
MAX_FIELDS = 180
_AS_ALTERNATIVE = re.compile(r"\bor\s+(?:an?\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DegreeNamed:
    """Give the lowest degree that a sentence accepts and where it names it."""

    level: DegreeLevel
    start: int


def lowest(asked: Iterable[DegreeAsked]) -> DegreeAsked | None:
    """Return the lowest of the degrees that are asked for most strongly; None where none is asked for."""
    return min(asked, key=lambda d: (STRENGTHS.index(d.strength), _RANK[d.level]), default=None)


def find_degree(text: str, statement: Statement) -> DegreeNamed | None:
    """Return the lowest degree that a sentence names as enough; none suffices where a degree only replaces years."""
    sentence = text[statement.start : statement.end]
    if not _ABOUT_A_DEGREE.search(sentence) or _NOT_ASKED.search(sentence):
        return None
    named = {level: match.start() for level, pattern in _LEVELS if (match := pattern.search(sentence))}
    if len(named) > 1 and "bachelor" in named and not _SAYS_BACHELOR.search(sentence):
        # "Master's degree in ...": the words "degree in" alone are a bachelor's
        del named["bachelor"]
    if not named:
        return None
    level, start = next(iter(named.items()))
    if _AS_ALTERNATIVE.search(sentence, 0, start) and re.search(r"\d\+?\s+years", sentence[:start]):
        return DegreeNamed("none", statement.start + start)
    return DegreeNamed(level, statement.start + start)


def field_spans(text: str, statement: Statement) -> tuple[tuple[int, int], ...]:
    """Return where a sentence lists the subjects of a degree."""
    if not _ABOUT_A_DEGREE.search(text, statement.start, statement.end):
        return ()
    behind = _FIELDS_BEHIND.finditer(text, statement.start, statement.end)
    return (
        *_fields_of_degrees(text, statement),
        *_related_fields(text, statement),
        *(match.span("fields") for match in behind),
    )


def _fields_of_degrees(text: str, statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield what follows "degree in" up to a word that leads on to something else."""
    named = _DEGREE_IN.search(text, statement.start, statement.end)
    stops = list(_FIELDS_END.finditer(text, statement.start, statement.end)) if named else []
    while named:
        at = named.end()
        found = bisect_right(stops, at, key=re.Match.start)
        stop = stops[found] if found < len(stops) else None
        if stop and stop.start() - at <= MAX_FIELDS and stop.group() not in {":", "\n"}:
            yield at, stop.start()
            at = stop.start()
        named = _DEGREE_IN.search(text, at, statement.end)


def _related_fields(text: str, statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield what stands between "in" and "a related field"."""
    floor = statement.start
    for related in _RELATED_FIELD.finditer(text, statement.start, statement.end):
        start = max(floor, related.start() - MAX_FIELDS)
        start = max((m.end() for m in _NO_FIELD.finditer(text, start, related.start())), default=start)
        lead = _IN.search(text, start, related.start())
        if lead:
            yield lead.end(), related.end()
        floor = related.end()
