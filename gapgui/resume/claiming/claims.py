"""What a place in a resume claims of the skill it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from gapgui.reading.gates import may_hold
from gapgui.reading.patterns import late_pattern
from gapgui.reading.sentences import split_sentences
from gapgui.reading.signs import BLANK, BULLETS, DASHES, ITEM_START, NUMBER_SIGN
from gapgui.resume.claiming.beside import REACH, in_progress, taken_before, taken_behind
from gapgui.resume.headings import heading_kind

if TYPE_CHECKING:
    from collections.abc import Set

    from gapgui.resume.resume import Claim
    from gapgui.resume.sections import Section

Rule = Literal["label", "behind", "before", "in_progress", "wish", "knows_of", "list_of_skills", "section"]

# A sentence in which the named skill is lacked, wished for or only being learnt. The cue must come before the skill.
_TO_LEARN = r"(?:learn\w*|study\w*|explor\w*|pick\w*\ up|get\w*\ (?:more\ )?into|mov\w+\ into|deepen\w*|try\w*|gain\w*\ (?:\w+\ )?(?:experience|exposure|skills|knowledge)|tak\w+\ the)"
_WISHES = r"(?:want|wish|hope|hoping|eager|keen|looking|plan|planning|aim|excited|interested|(?:would|['’]d)\ (?:really\ |also\ )?(?:like|love))\w*\ (?:to\ |in\ |forward\ to\ )"
_NOT_YET = late_pattern(
    rf"""\b(?:(?:currently|am|i['’]m|still|now)\ learning|(?:want|wish|would\ like|hope|hoping|eager|keen|looking|like|love|plan|planning|aim|excited|interested)\w*\ (?:to\ |in\ |forward\ to\ ){_TO_LEARN}
          |{_WISHES}work\w*\ with|(?:would|['’]d)\ (?:really\ |also\ )?(?:like|love)\ to\ (?:use|try|work\ (?:more\ )?in|(?:write|build|code|program)\ in)(?!\ (?:my|our)\b)
          |interest(?:ed)?\ in\ (?:learning|exploring)|no\ (?:prior\ |professional\ |practical\ |previous\ )?(?:experience|knowledge)|never\ (?:used|worked|tried|touched|learn(?:ed|t))|not\ (?:yet\ )?(?:familiar|experienced|used|worked|proficient)
          |(?:do|did)(?:n['’]t|\ not)\ (?:yet\ |really\ |finally\ )?(?:know|speak|use|choose|pick|adopt|touch|work\ with|have\ (?:any\ )?(?:experience|knowledge))|meaning\ to\ {_TO_LEARN}
          |(?:would|['’]d)\ rather\ not|(?:declin|refus)\w+\ to\ (?:use|work|adopt)|(?:decided|advis\w+|recommended|argued|opted|voted)\ (?:against|not\ to\ use)|lack(?:ing)?\ (?:of\ )?(?:experience|knowledge)
          |limited\ to\ no|have\ not\ (?:yet\ )?(?:used|worked|touched)|haven['’]t\ (?:yet\ )?(?:used|worked|touched)|next\ on\ my\ list|to\ learn\ next|studying\ for|preparing\ for\ the|beginner\ in|unfamiliar\ with|teaching\ myself|(?:currently|now)\ (?:exploring|studying)
          |keine(?:rlei)?\ (?:\w+\ )?(?:erfahrung(?:en)?|kenntnisse|praxis)\ (?:mit|in)|nicht\ (?:so\ )?vertraut\ mit|noch\ (?:nie|nicht)\ mit|(?:lerne|erlerne)\ (?:gerade|derzeit|aktuell|momentan|zurzeit|jetzt)|unerfahren\ (?:mit|in))\b""",
    re.VERBOSE | re.IGNORECASE,
)
# What one wishes to do with a tool, where nobody tells of work: there a system is planned to move to it. "To use my
# Python" is no wish for Python.
_TO_USE = late_pattern(
    rf"""\b{_WISHES}(?:work\w*\ (?:more\ )?(?:in|on)|us(?:e|ing)|(?:mov|switch|transition|chang|branch|venturi)\w*\ (?:over\ |out\ |deeper\ )?(?:in)?to
          |go\ into|(?:build|develop|program|cod|writ)\w*\ (?:\w+\ )?(?:in|with)|(?:becom|get)\w*\ (?:proficient|fluent|certified|better|good)\ (?:with|in|at))\b(?!\ (?:my|our)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# Whose wish it is: what teams were eager to learn, somebody taught them.
_OF_OTHERS = late_pattern(
    r"\b(?:teams?|students?|engineers|developers|analysts|scientists|colleagues|clients?|customers?|companies|users|people|beginners|newcomers|those|organi[sz]ations|teachers|pupils|learners|members|staff)\s+(?:(?:who|that|which)\s+)?(?:(?:are|were|is|was|have|had)\s+)?$",
    re.IGNORECASE,
)
# "Learning Kafka": a wish where the name of a skill follows; a "Learning Mindset" is none.
_BARELY_LEARNING = late_pattern(
    r"(?:\b(?:and|also) |(?<!\w\s)(?<!-))\blearning(?!\s+(?:model|algorithm|system|pipeline|engineer|method|technique|based))\s+(?:about\s+|to\s+use\s+|the\s+)?(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
# "Interested in Rust", which reaches over names joined to it alone; who became so went on to use it.
_INTEREST = late_pattern(
    r"\b(?:(?<!became )(?<!become )(?<!been )(?<!always )(?<!got )interested\s+in|curious\s+about|interessiert\s+an|interesse\s+an|neugierig\s+auf)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_JOINED = late_pattern(r"(?:(?:[^\s,;.:()]+\s+){1,2}(?:and|or|&|und|oder)\s+){0,2}", re.IGNORECASE)
# "I haven't used Perl since 2015": who has not lately has before.
_HAVE_NOT = late_pattern(r"have\s+not|haven['’]t", re.IGNORECASE)
_ONCE = late_pattern(
    r"[^\n.;]{1,40}?\b(?:since\s+(?:\w+\s+)?(?:\d{4}|then|school|uni(?:versity)?|college|my\s+studies)|(?:for|in)\s+(?:a\s+|some\s+|many\s+|several\s+)?(?:years|while|ages)|lately|recently)\b",
    re.IGNORECASE,
)
_ITEM_BORDER = late_pattern(r"[,;|/\n]|\band\b|\bor\b", re.IGNORECASE)
# What claims something behind a comma: "never used SAS, rusty Perl", "not familiar with Java, familiar with Go".
_CLAIMS = (
    r"(?:familiar|comfortable|rusty|basic|good|solid|strong|some|well[ -]versed|knows?|used|wrote|built|worked|ran|have|has|had|did|i\s+(?!don|do\s+not|have\s+n|haven)\w+"
    r"|only|just|instead|mostly|mainly|otherwise|nur|sondern|dafür|stattdessen|jedoch|gute|solide|sehr\s+gute)"
)
# Where a sentence turns to what is known after all.
_TURN = late_pattern(
    rf";|\n{BLANK}*+(?:[{BULLETS}]|{NUMBER_SIGN})|\b(?:but|however|while|whereas|though|aber|fluent|proficient|experienced|skilled|expert)\b"
    rf"|(?:,|\s[{DASHES}])\s*+(?:(?:and|very|now|also|still|my|a)\s+)?{_CLAIMS}\b",
    re.IGNORECASE,
)
# A label over or before a list of what is not known yet: "Learning now", "Currently exploring:".
_LABEL_WORDS = (
    r"(?:(?:currently|now|still)\s+)?(?:learning|studying|exploring|(?:i\s+)?(?:(?:would|['’]d)\s+(?:like|love)|want|wish|plan|hope|eager|next)\s+to\s+(?:learn|explore|try|pick\s+up)|to\s+(?:learn|explore)"
    r"|wish\s*list|(?:things\s+)?(?:i\s+)?(?:do\s+not|don['’]t)\s+(?:know|use|like|want|do)(?:\s+yet)?|not\s+(?:my|for\s+me|known|used)(?:\s+(?:thing|strength|field|cup\s+of\s+tea|yet))?|not\s+yet(?:\s+(?:used|known|learned|learnt|tried))?|never\s+(?:used|tried|touched)"
    r"|(?:no|without)\s+(?:experience|knowledge)(?:\s+(?:with|in|of))?|(?:not|un)[\s-]?familiar(?:\s+with)?|next(?=\s*:)|(?:(?:my|learning|next)\s+)?goals?(?:\s+for\s+\d{4})?|next\s+(?:up|steps?)"
    r"|noch\s+(?:nicht|nie)(?:\s+(?:benutzt|genutzt|verwendet|gelernt))?|keine\s+(?:erfahrung(?:en)?|kenntnisse)(?:\s+(?:mit|in))?|lernziele?|nächstes?\s+ziele?|(?:ich\s+)?lerne\s+(?:gerade|derzeit|aktuell)|(?:ich\s+)?(?:möchte|will)\s+(?:ich\s+)?(?:noch\s+)?lernen)"
)
_LABEL = late_pattern(
    rf"\W*+{_LABEL_WORDS}(?:\s+(?:now|next|currently|at\s+the\s+moment))?{BLANK}*+(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
# "Goal: cut costs with Spark" in a job tells what was worked towards there.
_PLANS = late_pattern(r"\W*+(?:(?:my|next)\s+)?(?:next|goals?|nächstes|ziele?)\b", re.IGNORECASE)
_NAMES_ALONE = late_pattern(r"(?:[\s,;/&]++|(?:and|or|und|oder|to|learn(?:ing)?)\b|[A-Z][^\s,;/]*+)*+")
_MAY_BE_LABEL = late_pattern(_LABEL_WORDS, re.IGNORECASE)
# A label of its own before the place: "Skills: Python" below "Learning: Go".
_OTHER_LABEL = late_pattern(r"\W*+[^\W\d][\w &/]{1,30}:\s")
_LEARNING = late_pattern("learning", re.IGNORECASE)
# Words that claim to know of something and tell of no use of it.
_WEAK = late_pattern(
    r"\b(?:familiar(?:ity)?\s+with|exposure\s+to|exposed\s+to|(?:basic|working|general|some|theoretical)\s+(?:knowledge|understanding)\s+of|acquainted\s+with|understanding\s+of)\b",
    re.IGNORECASE,
)
# What tells before a name that it is lacked, wished for, or barely known.
_BEFORE = (_NOT_YET, _TO_USE, _INTEREST, _LEARNING, _WEAK)
# A line that ends so is continued below; so is one too long to have ended by itself (in characters).
_GOES_ON = late_pattern(r"(?:[,&/(-]|\b(?:and|or|with|in|of|the|to|for))\s*$", re.IGNORECASE)
_SHORT_LINE = 45
_ITEM = late_pattern(ITEM_START)
# Characters; a label speaks for the lines below it up to the next blank one, not for a page.
MAX_BLOCK = 2_000
# Only here does the text tell of something done; a summary or a certificate claims without telling.
_TELLING = frozenset({"experience", "projects", "education", "publications"})


@dataclass(frozen=True, slots=True)
class Claimed:
    """Hold what a place claims, the rule that says so, and where the words stand that it goes by, if any do."""

    claim: Claim
    rule: Rule
    cue: tuple[int, int] | None = None


_USED, _LISTED = Claimed("used", "section"), Claimed("listed", "section")


def claim_at(text: str, place: tuple[int, int], section: Section, skills: Set[int] = frozenset()) -> Claimed:
    """Return the claim that a place makes; `skills` are where any skill is named."""
    start = place[0]
    # a cue may stand a wrapped line above, not farther, and not beyond its reach
    floor = max(section.start, start - 2 * REACH)
    line_start = max(floor, text.rfind("\n", floor, start) + 1)
    clause = max(_sentence_start(text, floor, line_start, start), start - REACH)
    denied = _denied(text, place, section, line_start, skills)
    if denied:
        return denied
    if may_hold(text, clause, start + 1, *_BEFORE):
        wished = _wished(text, start, clause, section, skills)
        if wished:
            return wished
        for weak in _WEAK.finditer(text, clause, start):
            if not _turns(text, weak, start):
                return Claimed("listed", "knows_of", weak.span())
    label = section.kind == "education" and _label_of_skills(text, line_start, start)
    if label:
        return Claimed("listed", "list_of_skills", label.span())
    return _USED if section.kind in _TELLING else _LISTED


def _denied(
    text: str, place: tuple[int, int], section: Section, line_start: int, skills: Set[int]
) -> Claimed | None:
    """Return what a label, or the words right beside a name, say against it."""
    start = place[0]
    above = max(section.start, start - MAX_BLOCK)
    label = _label(text, above, start, line_start) if may_hold(text, above, start, _MAY_BE_LABEL) else None
    if label and not (section.kind in _TELLING and _tells_of_work(text, label, start)):
        return Claimed("negated", "label", label.span())
    behind = taken_behind(text, line_start, place)
    if behind:
        return Claimed("negated", "behind", behind.span())
    before = text[start - 1 : start].isspace() and taken_before(text, line_start, place, skills)
    if before:
        return Claimed("negated", "before", before.span())
    progress = section.kind == "skills" and in_progress(text, start)
    return Claimed("negated", "in_progress", progress.span()) if progress else None


def _tells_of_work(text: str, label: re.Match[str], start: int) -> bool:
    """Tell whether a label of plans goes on with more than names: "Next: Kafka" is a plan, "Goal: cut costs with" a job's."""
    return _PLANS.match(label.group()) is not None and not _NAMES_ALONE.fullmatch(text, label.end(), start)


def _label(text: str, above: int, start: int, line_start: int) -> re.Match[str] | None:
    """Return the label before a place on its line or over its block, which begins behind a blank line, at `above` at most."""
    label = _LABEL.match(text, line_start, start)
    if label or _OTHER_LABEL.match(text, line_start, start):
        return label
    blank = text.rfind("\n\n", above, start)
    over = _LABEL.match(text, blank + 2 if blank >= 0 else above, start)
    return over if over and _speaks_below(text, over, line_start) else None


def _speaks_below(text: str, label: re.Match[str], line_start: int) -> bool:
    """Tell whether a label speaks for a line below its own: not where what it labels stands beside it and ends."""
    line_end = text.find("\n", label.end())
    if line_end < 0 or not text[label.end() : line_end].strip():
        return True
    if _ITEM.match(text, line_start):
        return False
    own = text[text.rfind("\n", 0, label.end()) + 1 : line_end]
    return len(own) >= _SHORT_LINE or _GOES_ON.search(own) is not None


def _wished(text: str, start: int, clause: int, section: Section, skills: Set[int]) -> Claimed | None:
    """Return what a wish or a lack says that the sentence tells before a name."""
    patterns = (_NOT_YET,) if section.kind in _TELLING else (_NOT_YET, _TO_USE)
    cues = [
        m
        for pattern in patterns
        if may_hold(text, clause, start, pattern)
        for m in pattern.finditer(text, clause, start + 1)
        if not _OF_OTHERS.search(text, clause, m.start())
    ]
    # a summary tells of its fields so: "interested in NLP"
    if section.kind != "summary" and may_hold(text, clause, start, _INTEREST):
        cues += [
            m
            for m in _INTEREST.finditer(text, clause, start)
            if _JOINED.fullmatch(text, m.end(), start) and not _OF_OTHERS.search(text, clause, m.start())
        ]
    if may_hold(text, clause, start + 1, _LEARNING):
        cues += [
            m
            for m in _BARELY_LEARNING.finditer(text, clause, start + 1)
            if _learns_a_skill(text, m.end(), start, skills)
        ]
    holds = next((cue for cue in cues if not _turns(text, cue, start)), None)
    if holds and _HAVE_NOT.match(text, holds.start()) and _ONCE.match(text, start, start + REACH):
        return Claimed("listed", "knows_of", holds.span())
    return Claimed("negated", "wish", holds.span()) if holds else None


def _sentence_start(text: str, floor: int, line_start: int, start: int) -> int:
    """Return where the sentence of a place begins: on its own line or on the one above, not before `floor`."""
    window = max(floor, text.rfind("\n", floor, max(floor, line_start - 1)) + 1)
    begins = _last_sentence(text[window : max(start + 1, window)])
    return line_start if begins is None else window + begins


@lru_cache(maxsize=1024)
def _last_sentence(words: str) -> int | None:
    """Return where the last sentence of some words begins; the same ones lead up to many a name of a long list."""
    return max((a for a, _ in split_sentences(words)), default=None)


def _learns_a_skill(text: str, after: int, start: int, skills: Set[int]) -> bool:
    """Tell whether the first item after "learning" names a skill; `start` is where one is named."""
    border = _ITEM_BORDER.search(text, after, start)
    return any(
        place in skills or place == start for place in range(after, border.start() if border else start + 1)
    )


def _label_of_skills(text: str, line_start: int, start: int) -> re.Match[str] | None:
    """Return the label of a line if it is that of a list of skills; among jobs it tells what they were done with."""
    label = _OTHER_LABEL.match(text, line_start, start)
    return label if label and heading_kind(label.group().strip(" \t:")) == "skills" else None


def _turns(text: str, cue: re.Match[str], start: int) -> bool:
    """Tell whether a cue no longer holds at `start`: the sentence turned, its brackets closed or its line ended."""
    if _TURN.search(text, cue.end(), start):
        return True
    opened = text.rfind("(", max(0, cue.start() - REACH), cue.start())
    if opened >= 0 and ")" not in text[opened : cue.start()] and ")" in text[cue.end() : start]:
        return True
    line_end = text.find("\n", cue.end(), start)
    if line_end < 0:
        return False
    line = text[text.rfind("\n", max(0, cue.start() - REACH), cue.start()) + 1 : line_end]
    return len(line) < _SHORT_LINE and text[line_end + 1].isupper() and not _GOES_ON.search(line)
