"""The employer's own name, so that a company called Kong asks for no Kong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.posting.headings import classify_heading
from gapgui.posting.title import is_fact_or_frame, names_worker, read_head
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.matching.mention import Mention

_NAME = r"(?:[A-Z][\w&.’'-]*|\d+[A-Za-z]\w*)(?:[ ](?:[A-Z][\w&.’'-]*|of|the|&|and(?=[ ][A-Z]))){0,4}"
# How a sentence begins that names the employer.
_INTRODUCTION = late_pattern(
    rf"""(?:[ \t#*]*About[ ](?P<about>(?!The\b|Us\b|You\b|Our\b|This\b|the\b){_NAME})[ ]*:?[ \t*]*(?:\n|\Z)
      |(?P<is>(?!About\b){_NAME})(?:[ ]\([^()\n]{{2,20}}\))?[ ](?:(?:is|are)[ ](?:proud|seeking|looking|hiring|currently|growing|building|on[ ]a[ ]mission)
                          |Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|plc)\b)""",
    re.VERBOSE,
)
# What an employer is, and no tool: "Acme is a leading provider of", not "Docker is a plus".
_IS_A = late_pattern(
    rf"""(?P<name>(?!About\b){_NAME})(?:[ ]\([^()\n]{{2,20}}\))?[ ](?:is|are)[ ](?:an?|the|one[ ]of)\b
       (?P<employer>[^.!?\n]{{0,80}}\b(?:compan(?:y|ies)|start-?up|provider|leader|leading|firm|agency|organi[sz]ation|business|marketplace|bank|maker|manufacturer
         |fast(?:est)?(?:-|[ ])growing|global|world|venture|consultanc(?:y|ies)|studio|institute|subsidiary|employer|group|brand|retailer|non-?profit|university|pioneer|scale-?up|hospital)\b)?""",
    re.VERBOSE,
)
# A name said so often is its writer's, whatever it is called.
_OFTEN = 3
# A look back behind the first letters lets the pattern skip to them.
_AT_NAME = late_pattern(rf"At(?<![\w,;][ ]At)(?<!\wAt)[ ](?P<name>{_NAME}),")
_JOIN = late_pattern(rf"[Jj]oin(?<=\b[Jj]oin)[ ](?P<name>(?!Our\b|Us\b|The\b){_NAME})(?:[ ]as\b|['’]s?[ ])")
_TEAM = late_pattern(
    r"(?:\s*+(?:,|/|&|\band\b|\bor\b)\s*+(?:and\s++)?(?!(?:the|a|our|enables?|supports?|leads?|helps?)\b)[A-Za-z-]{2,25}(?:\s(?!(?:teams?|the|a|our)\b)[A-Za-z-]{2,25})?){0,3}\s++(?:teams?|departments?|division|organi[sz]ation|group|chapter|guild|squad)\b"
    r"(?!\s+(?:development|player|environment|work|building|spirit|management))",
    re.IGNORECASE,
)
# Whoever does the work: "a Senior Machine Learning Engineer", "frontend developers".
_TITLE_AFTER = late_pattern(
    r"\s++(?:(?!and\b|or\b|in\b|with\b|to\b)[\w/&-]+\s+){0,2}?(?:engineers?|developers?|scientists?|analysts?|architects?|researchers?|administrators?|programmers?|consultants?|specialists?|lead|managers?)\b",
    re.IGNORECASE,
)
# Before and behind the name of an employer: "At Kong, ...", "Kong's services", "Kong is a great place".
_AT = late_pattern(r"\b(?:at|join|joining|within|about|why|inside|across)\s+$", re.IGNORECASE)
_EMPLOYER_DOES = late_pattern(
    r"['’]s?\b|['’]|(?<!\s)\s++(?:is|are|was|has|have|offers?|provides?|uses?|can|will|does|believes?|values?|operates?|serves?)\b(?!\s+(?:a\s+|an\s+)?(?:must|plus|bonus|required|preferred|desirable|advantage))",
    re.IGNORECASE,
)
_WORK_AT = late_pattern(
    r"\b(?:R&D|teams?|careers?|life|role|jobs?|colleagues|people|us|here)\s+at\s+$", re.IGNORECASE
)
_SCALE = late_pattern(r"(?<!\s)\s++scale\b", re.IGNORECASE)
_WAY_OF_WORKING = late_pattern(r"(?:agile|scrum|kanban|lean|distributed)\b", re.IGNORECASE)
# What companies add to their names and leave out in speaking: "Juniper Networks" is Juniper.
_GENERIC = late_pattern(
    r"(?<!\s)(?:\s++(?:Networks?|Technolog(?:y|ies)|Financial|Systems?|Labs?|Group|Solutions|Software|Inc\.?|Ltd\.?|GmbH|LLC|Corp(?:oration)?|Company|AG|Holdings?)){1,4}$"
)
_PRONOUNS = frozenset(
    [
        "We",
        "You",
        "This",
        "It",
        "They",
        "Our",
        "Your",
        "There",
        "What",
        "Who",
        "The",
        "He",
        "She",
        "That",
        "These",
        "Python",
        "Java",
    ]
)
_COMPANY_LABEL = late_pattern(
    r"(?:company|employer|organi[sz]ation|firm|firma|unternehmen|arbeitgeber)(?:\s++name)?\s*+:\s*+",
    re.IGNORECASE,
)
_LEGAL_FORM = late_pattern(
    r"(?<!\s)\s*+,\s*+(?:Inc|LLC|Ltd|Corp|Co|L\.P|plc|S\.A|N\.V)\b\.?$|(?<=\w)\s++(?:Inc|S\.A|Ltd)\.$",
    re.IGNORECASE,
)
_IN_BRACKETS = late_pattern(r"(?<!\s)\s++\([^()]{1,40}\)$")
_PARTED = late_pattern(r"\s[·|•]\s")
_IS_FIRM = late_pattern(
    r"\b(?:Inc|LLC|Ltd|GmbH|AG|Corp|plc|Group|Labs?|Technolog(?:y|ies)|Systems?|Solutions|Consulting|Software|Networks?|Holdings?|Bank|Institute|University|Studios?|Insurance|Partners|Ventures|Industries|Analytics|Media|Health|Energy|Foundation|Agency)\b"
)
_IN_A_PLACE = late_pattern(r"\b(?:in|near|from|to|around|of|based|our|or|and)\s++$|,\s$", re.IGNORECASE)
_MAX_NAME_WORDS = 7
# The second line of a pasted posting is the employer where it is this short.
MAX_COMPANY_WORDS = 4


def employer(text: str, names: Iterable[str]) -> str:
    """Return the employer as the posting calls it in full; `names` are all by which it does, empty where it names none."""
    labelled, line = _head_lines(text)
    if labelled:
        return labelled
    likely = [name for name in names if _is_likely(text, name)]
    most = max(likely, key=lambda name: (text.count(name), -text.find(name), len(name)), default="")
    title = read_head(text).title
    # a page that collects jobs names itself below a title that begins with the employer
    if not line or line.casefold() == most.casefold() or (most and title.startswith(most)):
        return _plain_name(most)
    # "Juniper" is said four times, "Juniper Networks" stands over it
    is_whole = bool(most) and f" {most} ".casefold() in f" {line} ".casefold()
    stands_for_itself = not most and (names_worker(title) or _IS_FIRM.search(line))
    return line if is_whole or stands_for_itself or _is_named_again(text, line) else _plain_name(most)


def _head_lines(text: str) -> tuple[str, str]:
    """Return the employer that a label names in the head, and the line beside the title that can be its name."""
    head = read_head(text)
    for line in head.lines:
        label = _COMPANY_LABEL.match(line)
        if label and _is_name(line[label.end() :]):
            return _plain_name(line[label.end() :]), ""
    if head.at < 0 or not head.title:
        return "", ""
    beside = [line for line in head.lines[head.at + 1 : head.at + 2] if line != head.title]
    beside += head.lines[head.at - 1 : head.at] if head.at else ()
    return "", next((_plain_name(line) for line in beside if _is_name(_first_part(line))), "")


def _is_name(line: str) -> bool:
    """Tell whether a line of the head can be a firm's name: short, and no fact, heading or title."""
    words = line.split()
    return (
        0 < len(words) <= _MAX_NAME_WORDS
        and (line[-1] not in ":;.,!?" or _LEGAL_FORM.search(line) is not None)
        and not is_fact_or_frame(line)
        and not names_worker(line)
        and classify_heading(line) is None
        and not line.islower() | line[0].isdigit() & (len(words) > 3)
    )


def _is_likely(text: str, name: str) -> bool:
    """Tell a name from what merely stands where one would: a place, a date or a skill below the title."""
    if is_fact_or_frame(name) or names_worker(name):
        return False
    if names_worker(read_head(text).title):
        return True
    return name != _company_line(text) or _IS_FIRM.search(name) is not None or _is_named_again(text, name)


def _first_part(line: str) -> str:
    """Return what stands before the first dot or bar of a line: "Acme · Berlin · Full time"."""
    return _PARTED.split(line, maxsplit=1)[0].strip()


def _plain_name(line: str) -> str:
    """Return a name without what is no part of it in speaking: "Acme, Inc.", "Breeze (breeze.example)"."""
    return _IN_BRACKETS.sub("", _LEGAL_FORM.sub("", _first_part(line))).strip()


def _is_named_again(text: str, line: str) -> bool:
    """Tell whether the text speaks of a name once more, and not as of a place: "in Berlin"."""
    first = _GENERIC.sub("", line)
    places = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(first)}(?!\w)", text)]
    return any(not _IN_A_PLACE.search(text, max(0, at - 20), at) for at in places[1:])


def company_names(text: str, starts: Sequence[int]) -> frozenset[str]:
    """Return the names by which the posting calls its employer; `starts` are where its running text has sentences."""
    introduced = (_INTRODUCTION.match(text, start) for start in starts if not text[start].islower())
    names = {match[match.lastgroup].rstrip(".'’") for match in introduced if match and match.lastgroup}
    names |= {name for start in starts if (name := _is_employer(text, start))}
    named = (match for pattern in (_AT_NAME, _JOIN) for match in pattern.finditer(text))
    names |= {match["name"].rstrip(".'’") for match in named}
    line = _company_line(text)
    if line:
        names.add(line)
    names |= {_GENERIC.sub("", name) for name in names}
    return frozenset(name for name in names if name not in _PRONOUNS and len(name) > 1)


def _is_employer(text: str, start: int) -> str:
    """Return the name of which a sentence says that it is an employer; empty where it says that of none."""
    said = None if text[start].islower() else _IS_A.match(text, start)
    name = said["name"].rstrip(".'’") if said else ""
    return name if said and (said["employer"] or text.count(name) >= _OFTEN) else ""


def _company_line(text: str) -> str:
    """Return the second line where it can be the employer's name, as it is where a page was copied; else nothing."""
    title, _, rest = text[:600].lstrip().partition("\n")
    line = rest.partition("\n")[0].strip()
    is_name = bool(line) and classify_heading(title.strip()) is None and _is_company_line(line)
    return line if is_name and line != title.strip() else ""


def names_team(text: str, mention: Mention, end: int) -> bool:
    """Tell whether a mention names a team or a trade: "the data science and platform teams", "an NLP Engineer", not "Agile teams"."""
    if _WAY_OF_WORKING.match(mention.text):
        return False
    return bool(_TEAM.match(text, mention.end, end) or _TITLE_AFTER.match(text, mention.end, end))


def names_employer(text: str, mention: Mention, end: int) -> bool:
    """Tell whether a mention of the employer's name means the employer, also in a list of what is asked."""
    before = _AT.search(text, max(0, mention.start - 20), mention.start)
    return before is not None or _EMPLOYER_DOES.match(text, mention.end, end) is not None


def works_there(text: str, mention: Mention) -> bool:
    """Tell whether a mention is a place to work at: "R&D at AVEVA"."""
    before = text[max(0, mention.start - 25) : mention.start].rstrip()
    named = mention.text[:1].isupper() and before[-2:].lower() == "at" and not _SCALE.match(text, mention.end)
    return named and _WORK_AT.search(text, max(0, mention.start - 25), mention.start) is not None


def company_spans(text: str, names: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return every place where the employer is named."""
    names = sorted(names, key=len, reverse=True)
    if not names:
        return ()
    # the name in capitals too, and what the employer sells under it ("Kong Konnect")
    spellings = dict.fromkeys(form for name in names for form in (name, name.upper()))
    # looking back only behind each lets the pattern skip to their first letters
    ways = "|".join(rf"{form}(?<!\w{form})" for form in map(re.escape, spellings))
    pattern = re.compile(rf"(?:{ways})(?:[ ][A-Z][a-z]\w*)?(?!\w)")
    return tuple(match.span() for match in pattern.finditer(text))


def _is_company_line(line: str) -> bool:
    bare = _GENERIC.sub("", line)
    return (
        len(line.split()) <= MAX_COMPANY_WORDS
        and line[-1] not in ":.,"
        and not any(sign in bare.rstrip(",") for sign in ",:;•")
        and classify_heading(line) is None
    )
