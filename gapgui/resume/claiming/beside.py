"""What the words right beside a name take back: "no Kafka", "not Angular", "Java: none", "Rust (planned)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.gates import may_hold
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANK, BULLETS, DASHES

if TYPE_CHECKING:
    from collections.abc import Set

# How far behind a name is looked for what takes it back.
REACH = 80
_FEW_WORDS = 60

# "No Kubernetes yet", "zero Java experience", "no production Python", "keine Java-Kenntnisse"
_LACKED = r"(?:(?:no|zero)(?:\s+(?:production|professional|commercial|real|formal|hands-on|practical|industrial|working))?|without|ohne|kein(?:e[nrms]?|erlei)?)"
# "Compose instead of Kubernetes", "React, not Angular", "neither Java nor Scala"; "whether or not" says nothing.
_PASSED_OVER = (
    r"(?:lacking|instead\s+of|rather\s+than|(?:anything|everything|all)\s+but|neither|nor|weder|(?:an)?statt|anstelle\s+von"
    r"|(?:(?<!\w )|(?<=\band )|(?<=\bbut )|(?<=\bund )|(?<=\baber ))(?:not|nicht))"
)
_RIGHT_BEFORE = late_pattern(rf"\b(?:(?P<lacked>{_LACKED})|{_PASSED_OVER})\s++$", re.IGNORECASE)
# "no Kafka or Spark": the second one, where a skill is the first; "without review or Docker" says less.
_ALSO_BEFORE = late_pattern(
    rf"\b(?:{_LACKED}|{_PASSED_OVER})\s++(?P<first>[^\s,;.:()][^\n,;.:()]{{0,30}}?)\s++(?:or|nor|oder|noch)\s++$",
    re.IGNORECASE,
)
# What a lack of is no lack of the skill: "no Kafka outages", "zero SQL injections".
_TROUBLE = late_pattern(
    r"(?:[ -]\w++){0,2}?[ -](?:downtimes?|outages?|incidents?|bugs?|errors?|loss(?:es)?|issues?|problems?|failures?|vulnerabilit\w+|injections?|interruptions?|alerts?|lag|lock-?in|regressions?|defects?|findings?|costs?|licen[cs]es?|ausfälle?|fehler)\b",
    re.IGNORECASE,
)
# "Avoided Java", but neither "avoided AWS costs" nor "avoiding Docker's overhead"
_AVOIDED = late_pattern(r"\bavoid(?:ed|ing|s)?\s++$", re.IGNORECASE)
_ENDS = late_pattern(
    r"\s*+(?:[.,;:)\n]|\Z|(?:and|or|but|where|wherever|because|as|by|in\s+favou?r)\b)", re.IGNORECASE
)
# "Kubernetes (learning)", "Rust – still learning", "Scala (none)"
_AFTERWARDS = late_pattern(
    rf"[^\n,;:()]{{1,40}}?(?<!\s)(?:{BLANK}*+\(|{BLANK}++[{DASHES}]{BLANK}++)(?:(?:currently|still|now)\s+)?(?:learning|to\s+learn|no\s+(?:experience|knowledge)|none(?=\s*\))|never(?:\s+used)?(?=\s*\))|not\s+yet|want\s+to\s+learn|noch\s+nicht)\b(?!\s+(?:model|algorithm|system|rate))",
    re.IGNORECASE,
)
# "Java: none", "Java - no", "Docker (0 years)"
_NONE = (
    r"(?:none|no|nope|nil|never(?:\s+used)?|not\s+(?:yet|used|known)|(?:0(?:[.,]0)?|zero|no|keine?)\s*+(?:years?|yrs?|months?|jahre?|monate?)(?:\s+(?:of\s+)?(?:experience|erfahrung))?"
    r"|(?:no|zero)\s+(?:\w+\s+)?(?:experience|knowledge)|0\s*/\s*\d{1,2}|keine?(?:\s+(?:kenntnisse|erfahrung(?:en)?))?|nein|noch\s+(?:nicht|nie|keine?))"
)
_RATED = late_pattern(
    rf"(?:{BLANK}*+(?:/|&|\b(?:and|or|und|oder)\b){BLANK}*+[\w.+#-]{{1,20}}+){{0,2}}"
    rf"(?:(?P<bracket>{BLANK}*+\()|{BLANK}*+[:=]|{BLANK}++[{DASHES}]|\t|{BLANK}{{2,}}+){BLANK}*+{_NONE}{BLANK}*+(?=[,;.)|\n·•]|\Z)",
    re.IGNORECASE,
)
# What a rated item begins behind: "findings in SonarQube: none" rates the findings.
_ITEM_BEGINS = late_pattern(rf"(?:\A|[,;|/:(\n\t&{BULLETS}]|\b(?:and|or|und|oder)\b)\s*+\Z", re.IGNORECASE)
# "Evaluated dbt, decided against it"
_TURNED_DOWN = late_pattern(
    r"[^\n.;:()]{1,40}?,?\s++(?:(?:and|but|then)\s+)?(?:decided|chose|opted|voted|advised|recommended|argued)\s+(?:against|not\s+to\s+(?:use|adopt))\s+(?:it|them|both)\b",
    re.IGNORECASE,
)
# "Terraform (in progress)", "Rust (planned)" in a list of skills; a project in progress is worked on.
_IN_PROGRESS = late_pattern(
    r"[^\n,;:()]{1,40}?(?<!\s)\s*+\((?:in\s+progress|planned|geplant|in\s+planung|(?:would|['’]d)\s+(?:like|love)\s+to\s+(?:learn|try|use)|interested|curious)\)",
    re.IGNORECASE,
)
# What all that is told behind a name holds.
_BEHIND = late_pattern(
    r"\b(?:learn|none|no(?:pe)?\b|nil\b|zero|0|keine?\b|nein|noch\b|never|not\b|decided|chose|opted|voted|advised|recommended|argued|in\s+progress|planned|geplant|in\s+planung|would|interested|curious)",
    re.IGNORECASE,
)


def taken_before(
    text: str, line_start: int, place: tuple[int, int], skills: Set[int]
) -> re.Match[str] | None:
    """Return the words right before a name that take it back; `skills` are where any skill is named."""
    start, end = place
    # a long line may stand before the few words
    first = max(line_start, line_start + len(text[line_start:start].rstrip()) - _FEW_WORDS)
    before = _RIGHT_BEFORE.search(text, first, start)
    if before:
        return None if before["lacked"] and _TROUBLE.match(text, end) else before
    also = _ALSO_BEFORE.search(text, first, start)
    if also and also.start("first") in skills:
        return None if _TROUBLE.search(also["first"]) or _TROUBLE.match(text, end) else also
    avoided = _AVOIDED.search(text, first, start)
    return avoided if avoided and _ENDS.match(text, end) else None


def taken_behind(text: str, line_start: int, place: tuple[int, int]) -> re.Match[str] | None:
    """Return the words right behind a name that take it back."""
    start, end = place
    if not may_hold(text, start, start + REACH, _BEHIND):
        return None
    rated = _RATED.match(text, end)
    if rated and (rated["bracket"] or _ITEM_BEGINS.search(text[max(line_start, start - _FEW_WORDS) : start])):
        return rated
    return _AFTERWARDS.match(text, start, start + REACH) or _TURNED_DOWN.match(text, start, start + REACH)


def in_progress(text: str, start: int) -> re.Match[str] | None:
    """Return the words behind a name in a list of skills that say it is only worked towards."""
    told = may_hold(text, start, start + REACH, _BEHIND)
    return _IN_PROGRESS.match(text, start, start + REACH) if told else None
