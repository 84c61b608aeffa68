"""The gate for ambiguous names: Go, R, C, Spark, Excel count only where their surroundings settle it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from gapgui.matching.gate.loose_lists import ends_item, is_loose_gap
from gapgui.reading.lists import ANNOUNCEMENT, CONJUNCTION
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANKS, BULLETS, DASHES, ITEM_START, NUMBER_SIGN, RULES, SURE_BULLETS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.matching.candidates import Candidate
    from gapgui.taxonomy.taxonomy import Skill

# How far, in characters, the words that settle a name may stand from it.
REACH = 160
# Characters that are searched at once for the words that settle a name.
_BLOCK = 200
# The signs stand first, so that the pattern skips to them.
_BORDER = late_pattern(rf"[\n.!?](?:(?<=\n)\s*(?:\n|{ITEM_START})|(?<!\n)\s+(?=[A-Z]))")
_WORD = late_pattern(rf"[^\s|/,;{SURE_BULLETS}]+")
_VISIBLE = late_pattern(r"\S")
_QUOTES = "\"'“”„‘’«»"
_AND = r"\b(?:but\s+also|as\s+well\s+as|along\s+with|plus|sowie|bzw\.)(?!\w)"
# What may stand between two items of one list.
_LIST_GAP = late_pattern(
    rf"(?:[\s,;/|&()\[\]:{_QUOTES}{RULES}{BULLETS}]++|{CONJUNCTION}|{_AND}|{ANNOUNCEMENT})++", re.IGNORECASE
)
_LIST_SIGN = late_pattern(
    rf"[,;/|&+()\n\t{SURE_BULLETS}]|[{BLANKS}]{{2}}|{CONJUNCTION}|{_AND}|\bvs\b", re.IGNORECASE
)
_MAX_LIST_GAP = 20
_ITEM_END = late_pattern(
    rf"[{BLANKS}]*+(?:$|[\n,;/|()&.{SURE_BULLETS}]|(?:and|or)\b(?![ ]+(?-i:[a-z])))", re.IGNORECASE
)
_IN = late_pattern(r"(?<!\bborn)(?<!\blived)(?<!\bliving)(?<!\bbased)(?<!\blocated)(?<=[a-z)]) in $")
# "a dashboard for a SaaS application"; in a posting somebody may ask for an application
# "causal inference with R", but "worked with Julia"
_WITH = late_pattern(
    r"(?<!\bme)(?<!talk)(?<!\bmet)(?<!\bwork)(?<!working)(?<!worked)(?<!spoke)(?<!along)(?<!together)(?<!pair)(?<!paired)(?<!pairing)(?<!collaborated)(?<!collaborating)(?<!partner)(?<!partnered)(?<!partnership)(?<!contract)(?<=[a-z0-9)])\ with\ $",
    re.VERBOSE | re.IGNORECASE,
)
# "budgets for 2003 with Excel", but "worked from 2001 to 2003 with Julia"
_AFTER_NUMBER = late_pattern(r"\d with $", re.IGNORECASE)
_TOGETHER = late_pattern(
    r"\b(?:met|spoke|work(?:s|ed|ing)?|along|together|(?:talk|pair|collaborat|partner|contract|team)(?:s|e[ds]?|ing|ed up)?)\b",
    re.IGNORECASE,
)
# What says behind a name how well, how long or how lately it is known.
_RATING = late_pattern(
    rf"""(?:[{BLANKS}{SURE_BULLETS}★☆✩✮⭑:|,/*(){DASHES}]|\d++[.,]?\d*+[ ]?[%+]?|\b(?:years?|yrs?|months?|expert|advanced|intermediate|beginner
        |novice|basics?|good|very|excellent|proficient|fluent|competent|working|knowledge|familiar|strong|skilled|professional|level|experience
        |present|now|experte|fortgeschritten|grundkenntnisse|gute?|sehr|jahre?)\b)++""",
    re.VERBOSE | re.IGNORECASE,
)
# What may stand before the only words of a line.
_LEAD = late_pattern(rf"(?:[{BLANKS}{BULLETS}]++|{NUMBER_SIGN})*+")
# What may stand behind a name that fills its line; a plus belongs to the name ("C ++").
_REST = late_pattern(rf"[{BLANKS}{SURE_BULLETS}*{DASHES}]*+")
# After a bullet a stop may close it.
_CLOSED = late_pattern(rf"[{BLANKS}]*+[.;,][{BLANKS}]*+")
_AFTER = late_pattern(
    r"""[ ]*(?:\d[\d.]*\+?[ ]+)?(?:[(]?v\d[\d.]*[)]?[ ]+)?-?
    (?:programming|language|[Dd]evelopers?\b|Engineers?\b|Programmers?\b|development\b|framework|librar(?:y|ies)|code\b|codebase|scripts?\b|scripting
       |backend|back-end|stack\b|ecosystem|SDK|APIs?\b|clusters?\b|jobs?\b|experience\b|expertise\b|skills?\b|proficiency
       |components?\b|microservices|services?\b|apps?\b|applications\b|binar(?:y|ies)\b|macros|spreadsheets?|pipelines?\b|programs?\b|plugins?\b|queries|workflows\b
       |[Kk]enntnisse|[Ee]rfahrung|[Ee]ntwickl|[Pp]rogrammier|einzuarbeiten\b|einarbeiten\b)""",
    re.VERBOSE,
)
_BEFORE = late_pattern(
    r"""(?:\b(?:experience[ds]?|expertise|expert|proficien\w+|knowledge|familiar\w*|fluen\w+|skilled|skills|competen\w+
            |background|hands-on|understanding|exposure|comfortable|certified|well-versed|versed|mastery|command
            |grounding|programmier\w+|umgang|routine
            |programming|coding|coded|written|writing|develop\w*|implemented|built|build|builds|building|code|scripting
            |programs|\w*kenntnisse|\w*erfahrung)
          [ ](?:\w+[ ])?(?:with|in|of|using|on|to|mit|von)[ ](?:the[ ]|modern[ ])?
       |\b(?:using|uses?|used|years[ ]of|(?:services|software|apps|tools|written|built|mainly|mostly|code|systems|workflows?|analys[ei]s|models?|packages|programs?|programming)[ ]in|e\.g\.,?|such[ ]as|including|frameworks?[ ]like|tools[ ]like|languages?[ ]like|technologies[ ]like)[ ]
       |\b(?:programming|scripting)[ ]languages?:?[ ]|\b(?:programmier|skript)sprachen?:?[ ]|\b(?:languages|frameworks|tools|libraries|databases|technologies|skills):[ ]*
      )[(]?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "a library for learning to rank in Rust"
_MADE_IN = late_pattern(
    r"""\b(?:librar(?:y|ies)|apps?|applications?|prototypes?|clients?|servers?|parsers?|compilers?|interpreters?|engines?
         |games?|bots?|modules?|simulators?|emulators?|implementations?|tools?|clones?|bindings)(?:[ ][\w'’-]+){0,5}[ ]in[ ]$""",
    re.VERBOSE | re.IGNORECASE,
)
# How all of these end: a quick look that spares most names the long ones.
_LEADS_UP = late_pattern(
    r"(?:\b(?:with|in|of|using|on|to|mit|von|the|modern|uses?|used|as|including|like|languages?)|sprachen?|e\.g\.,?|:)[ ]*\(?$",
    re.IGNORECASE,
)
# "an app in Spring 2019"
_YEAR_AFTER = late_pattern(r"\s+(?:of\s+)?['’]?\d{2,4}\b")
_KNOWLEDGE_OF = late_pattern(
    r"\b(?:experience|expertise|proficien\w+|knowledge|familiar\w*|understanding|grasp|background|exposure|\w*kenntnisse|\w*erfahrung)\s+(?:with|in|of|to|mit)\s+$",
    re.IGNORECASE,
)


def is_barred(text: str, start: int, end: int, skill: Skill) -> bool:
    """Tell whether the place is part of a phrase in which the name is not the skill ("go to market")."""
    if not skill.not_in:
        return False
    window_start = max(0, start - 40)
    window = text[window_start : end + 40]
    # a look for a word of each phrase spares most places the pattern
    if not any(map(window.lower().__contains__, _telling_words(skill.not_in, text[start:end]))):
        return False
    return any(
        window_start + match.start() <= start and end <= window_start + match.end()
        for match in _phrases(skill.not_in).finditer(window)
    )


@lru_cache(maxsize=4096)
def _telling_words(phrases: tuple[str, ...], written: str) -> frozenset[str]:
    """Return the longest word of each phrase that is no part of the name as it is written; an empty one where all are."""
    name = written.lower()
    return frozenset(
        max((word for word in re.split(r"[\s-]", phrase.lower()) if word not in name), key=len, default="")
        for phrase in phrases
    )


def has_context(text: str, start: int, end: int, skill: Skill) -> bool:
    """Tell whether one of the skill's own context words stands in the same sentence."""
    if not skill.contexts:
        return False
    first, last = _sentence_around(text, start, end)
    for block in range(first // _BLOCK, last // _BLOCK + 1):
        for a, b in _context_places(text, block, skill.contexts):
            if first <= a and b <= last and (b <= start or end <= a):
                return True
    return False


def has_cue(text: str, start: int, end: int) -> bool:
    """Tell whether the words directly around speak of a language, tool or know-how ("proficient in R", "Go code")."""
    if _AFTER.match(text, end):
        return True
    if not _LEADS_UP.search(text, max(0, start - 16), start):
        return False
    window = max(0, start - 60)
    if _BEFORE.search(text, window, start):
        return True
    return _MADE_IN.search(text, window, start) is not None and not _YEAR_AFTER.match(text, end)


def is_known(text: str, start: int) -> bool:
    """Tell whether the words directly before ask for knowledge of what follows, so that even a plain word names a field."""
    return _KNOWLEDGE_OF.search(text, max(0, start - 40), start) is not None


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the name fills its line or bullet."""
    # a bullet and its indent are no longer than that
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    after = text[end : end + REACH].partition("\n")[0]
    if not _LEAD.fullmatch(before):
        return False
    if not _REST.fullmatch(after) and not (before.strip() and _CLOSED.fullmatch(after)):
        return False
    return _VISIBLE.search(text, end) is not None or _VISIBLE.search(text, 0, start) is not None


def is_made_in(text: str, start: int, end: int) -> bool:
    """Tell whether something was made in it, in the words of somebody who tells of work: "a solver in Julia"."""
    # a quick look that spares most names the long ones
    if not text[start - 1 : start].isspace():
        return False
    return _IN.search(text, max(0, start - 20), start) is not None and _ITEM_END.match(text, end) is not None


def is_made_with(text: str, start: int, end: int) -> bool:
    """Tell whether something was done with it: "causal inference with R", "a React application"."""
    if not text[start - 1 : start].isspace():
        return False
    if not (_WITH.search(text, max(0, start - 30), start) and _ITEM_END.match(text, end)):
        return False
    before = max(0, start - 60, text.rfind("\n", 0, start))
    return not (_AFTER_NUMBER.search(text, start - 7, start) and _TOGETHER.search(text, before, start))


def is_rated(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but how well it is known stands beside the name: "Go | 3 years | expert", "R 80%"."""
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    after = text[end : end + REACH].partition("\n")[0]
    return bool(after.strip() and _LEAD.fullmatch(before) and _RATING.fullmatch(after))


def in_list_with(text: str, start: int, end: int, others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the place is an item beside one of `others`, which are sorted and don't overlap one another."""
    if not others:
        return False
    before = _last_until(others, start)
    # over a line's end only where the name is all there is of its item: "- Kafka" / "- Go the extra mile" is no list
    if (
        before >= 0
        and is_list_gap(text, others[before][1], start)
        and ("\n" not in text[others[before][1] : start] or _ITEM_END.match(text, end))
    ):
        return True
    after = bisect_left(others, (end,))
    if after < len(others) and is_list_gap(text, end, others[after][0]):
        return True
    return ends_item(text, end) and (
        (before >= 0 and is_loose_gap(text, others[before][1], start))
        or (after < len(others) and is_loose_gap(text, end, others[after][0]))
    )


def is_among_tags(text: str, start: int, end: int, others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the line is a row of tags with nothing but blanks between them: "Python Go C++ SQL"."""
    line_start = text.rfind("\n", max(0, start - REACH), start) + 1
    line_end = text.find("\n", end, end + REACH)
    if line_end < 0 or line_start < start - REACH:
        return False
    covered = bare = 0
    for word in _WORD.finditer(text, line_start, line_end):
        if start <= word.start() < end:
            continue
        at = bisect_right(others, word.start(), key=_end)
        if at < len(others) and others[at][0] <= word.start():
            covered += 1
        elif word.group()[0].islower():
            return False
        else:
            bare += 1
    return covered > 0 and 2 * covered >= bare


def shares_line(text: str, start: int, end: int, others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of `others`, which are sorted and don't overlap one another, stands on the line, near enough."""
    line_start = max(start - REACH, text.rfind("\n", max(0, start - REACH), start) + 1)
    before = _last_until(others, start)
    if before >= 0 and others[before][0] >= line_start:
        return True
    line_end = text.find("\n", end, end + REACH)
    after = bisect_left(others, (end,))
    return after < len(others) and others[after][0] < (end + REACH if line_end < 0 else line_end)


def is_free(start: int, end: int, others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the place overlaps none of `others`, which are sorted and don't overlap one another."""
    after = _last_until(others, start) + 1
    return after == len(others) or others[after][0] >= end


def _last_until(others: Sequence[tuple[int, int]], start: int) -> int:
    """Return which of `others`, sorted and apart, is the last to end at `start` or before; -1 for none."""
    at = bisect_left(others, (start,)) - 1
    return at - 1 if at >= 0 and others[at][1] > start else at


def _end(span: tuple[int, int]) -> int:
    return span[1]


def runs_of_items(text: str, candidates: Sequence[Candidate]) -> Iterable[tuple[Candidate, ...]]:
    """Yield maximal runs of two or more candidates that are items of one list."""
    run: list[Candidate] = []
    for candidate in candidates:
        if run and not is_list_gap(text, run[-1].end, candidate.start):
            if len(run) > 1:
                yield tuple(run)
            run = []
        run.append(candidate)
    if len(run) > 1:
        yield tuple(run)


def is_list_gap(text: str, end: int, start: int) -> bool:
    """Tell whether two items of one list stand before `end` and after `start`."""
    if start - end > _MAX_LIST_GAP or start <= end:
        return False
    gap = text[end:start]
    if gap == " ":
        return False
    return _LIST_GAP.fullmatch(gap) is not None and _LIST_SIGN.search(gap) is not None


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return how far the surroundings of a name reach: to a border, REACH characters at most."""
    begins, ends = _borders(text)
    # the name's own first letter may begin its sentence
    before = bisect_right(ends, start) - 1
    after = bisect_left(begins, end)
    first, last = max(0, start - REACH), min(len(text), end + REACH)
    if before >= 0 and ends[before] > first:
        first = ends[before]
    if after < len(begins) and begins[after] < last:
        last = begins[after]
    return first, last


@lru_cache(maxsize=2)
def _borders(text: str) -> tuple[list[int], list[int]]:
    """Return where the borders between the sentences of a text begin and where they end."""
    spans = [border.span() for border in _BORDER.finditer(text)]
    return [a for a, _ in spans], [b for _, b in spans]


@lru_cache(maxsize=1024)
def _context_places(text: str, block: int, phrases: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return the phrases in one block of a text: a name that recurs shares them with its neighbours."""
    start = block * _BLOCK
    end = start + _BLOCK + REACH
    # the only capital that would be two letters when small
    lowered = text[start:end].replace("İ", "i").lower()
    found: list[tuple[int, int]] = []
    for at in _places_of(_first_words(phrases), lowered):
        # the longest at a place, none within another
        if at < _BLOCK and (not found or start + at >= found[-1][1]):
            match = _phrases(phrases).match(text, start + at, end)
            found += [match.span()] if match else ()
    return tuple(found)


def _places_of(words: Iterable[str], text: str) -> list[int]:
    """Return where words stand, within others as well: a pattern of many takes ten times as long as a look for each."""
    places: set[int] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1)
    return sorted(places)


@lru_cache(maxsize=4096)
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """Return the words with which phrases begin."""
    return frozenset(phrase.lower().split()[0] for phrase in phrases)


@lru_cache(maxsize=4096)
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for any of the phrases as words of their own, any case and spacing, plurals too."""
    alternatives = (
        r"[\s-]+".join(map(re.escape, phrase.split())) for phrase in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})s?(?!\w)", re.IGNORECASE)
