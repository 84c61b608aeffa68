"""The title of a posting, and the lines of its head."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gapgui.posting.headings import classify_heading
from gapgui.reading.addresses import EMAIL, LINK, PHONE
from gapgui.reading.months import NAMED
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BULLETS, DASHES, begins_item

_LABEL = late_pattern(
    rf"^(?:(?:job|posting|position|role)\s*+title|title|position|role|job|vacancy|stelle|stellenbezeichnung|jobtitel)\s*+[:{DASHES}]\s*+",
    re.IGNORECASE,
)
# Who does the work; a line that names one is a title, whatever else it says.
_WORKER = late_pattern(
    r"""\b(?:engineer|developer|programmer|scientist|analyst|architect|researcher|administrator|consultant|specialist|technician|designer|manager
        |director|head|lead(?:er)?|intern(?:ship)?|trainee|apprentice|associate|assistant|expert|fellow|postdoc(?:toral)?|officer|advocate|owner|member|principal|staff
        |chief|president|professor|lecturer|student|tester|hacker|strategist|evangelist|sre|devops|cto|vp|dba|qa|entwickler|ingenieur|leiter|berater|werkstudent|praktikant)(?:s|in|innen|en)?\b
        |(?:entwickler|ingenieur|leiter|berater|architekt|analyst|forscher|wissenschaftler)(?:in)?\b""",
    re.VERBOSE | re.IGNORECASE,
)
_WORKER_LAST = late_pattern(
    rf"(?:{_WORKER.pattern})(?:\W*+$|\s*+[,(/|{DASHES}].*$)", re.VERBOSE | re.IGNORECASE
)
_SOUGHT = late_pattern(
    r"""\b(?:(?:looking|searching)\sfor|seeking|hiring|recruiting|[Aa]s|join\sus\sas|for\sthe\sposition\sof)\s(?:an?|our(?:\snext)?|the)\s(?:(?!position\b|role\b)[a-z][a-z-]{1,20},?\s){0,4}
        (?P<title>(?:[A-Z][\w/&+\#.-]{0,20}[ ]){1,7}(?:Engineer|Developer|Programmer|Scientist|Analyst|Architect|Researcher|Administrator|Consultant|Specialist|Designer|Manager|Lead))\b""",
    re.VERBOSE,
)
# Whoever reads a line of a page's frame or of its facts has not read a title yet.
_FRAME = late_pattern(
    rf"""(?:(?:job|position|role|company)\s++(?:description|summary|overview|details|id|type|location)|job\s?posting|about|overview|description|summary|introduction|apply|save|share|report|back\s++to|(?:search|home|careers?|jobs?)\b
        |posted|reposted|published|updated|date|start(?:ing|s)?\s++date|deadline|closing|req(?:uisition)?\b|ref(?:erence)?\b|id\b|salary|compensation|pay\b|rate\b|location|locations|department|team|reports?\s++to|employment|contract|schedule|industry|level|seniority|type
        |full[ -]?time|part[ -]?time|permanent|temporary|freelance|remote|hybrid|on[ -]?site|in[ -]?office|easy\s++apply|actively|be\s++among|over\s++\d|https?:|www\.|[$€£]|\d[\d.,/-]*+(?:\s|[+%]|$)
        |(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:{NAMED})\.?,?\s++\d)""",
    re.VERBOSE | re.IGNORECASE,
)
# In a sentence somebody speaks or is spoken to.
_SPEECH = late_pattern(
    r"\b(?:(?i:we|we['’]re|you|your|our|is|are|was|has|have|will|join|looking|seeking|hiring|who|what|why|how|this|(?<!\bof )the|wir|sie|ihr|unser)|us)\b"
)
_PLACE = late_pattern(
    r"""(?:[A-Z][\w.’'-]*+(?:\s[A-Z][\w.’'-]*+){0,2},\s(?:[A-Z]{2}\b|[A-Z][a-z]++)|(?:\d++\s)?[A-Z][\w.’'-]*+(?:\s[A-Z][\w.’'-]*+)*+\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Straße|Platz)\b)
       (?:[\s,(].{0,40})?$|[A-Z]\w++(?:straße|strasse|platz|weg|gasse)\s\d|.{0,40}\b\d{5}\b""",
    re.VERBOSE,
)
_TOWN = late_pattern(
    r"""(?:greater[ ]|metro[ ])?(?:amsterdam|athens|atlanta|auckland|austin|bangalore|barcelona|basel|bay[ ]area|beijing|bengaluru|berlin|bern|bogot[aá]|boston|brisbane|bristol|brno|brussels|bucharest|budapest|buenos[ ]aires|cairo|cambridge
        |cape[ ]town|chennai|chicago|cologne|copenhagen|dallas|(?:new[ ])?delhi|denver|dresden|dubai|dublin|düsseldorf|edinburgh|frankfurt|geneva|glasgow|graz|gurgaon|gurugram|hamburg|hannover|helsinki|hong[ ]kong|houston|hyderabad|istanbul
        |johannesburg|karlsruhe|köln|krak[oó]w|lagos|leeds|leipzig|linz|lisbon|london|los[ ]angeles|lyon|madrid|manchester|melbourne|mexico[ ]city|miami|mil(?:an|ano)|montr[eé]al|mumbai|munich|münchen|nairobi|new[ ]york(?:[ ]city)?|noida|nuremberg
        |nürnberg|nyc|oslo|ottawa|oxford|palo[ ]alto|paris|perth|philadelphia|pittsburgh|portland|porto|prague|pune|riga|rome|rotterdam|san[ ](?:diego|francisco|jose)|s[aã]o[ ]paulo|seattle|seoul|shanghai|shenzhen|silicon[ ]valley|singapore|sofia
        |stockholm|stuttgart|sydney|taipei|tallinn|tel[ ]aviv|tokyo|toronto|turin|ulm|utrecht|valencia|vancouver|vienna|vilnius|warsaw|washington(?:,?[ ]d\.?c\.?)?|wien|wroc[lł]aw|z[uü]rich|argentina|australia|austria|belgium|brazil|canada|china|czechia
        |denmark|deutschland|emea|england|estonia|europe|finland|france|germany|greece|hungary|india|ireland|israel|italy|japan|mexico|netherlands|norway|österreich|poland|portugal|romania|scotland|schweiz|spain|sweden|switzerland|turkey|uk|ukraine
        |united[ ](?:kingdom|states)|usa?|wales|worldwide)(?:[ ](?:area|region|office|hq))?(?:\s*+[,/|·&(].*|\s+(?:or|and|und|oder)\s.*)?$""",
    re.VERBOSE | re.IGNORECASE,
)
"""A line that begins with a place on the map and names no more than places; what else is a town, a list can't know."""
_MAX_TITLE = 120
_MAX_WORKERS_TITLE = 160
"""Some titles name half a page, but then they say whose."""
# A title stands near the top; further down a short line is a heading.
LINES_SEARCHED = 6
_HEAD_LINES = 12
_MOST_HEADING_WORDS, _MOST_LOWER_WORDS = 8, 5
_HEAD = 5000  # characters; lines may be paragraphs


@dataclass(frozen=True, slots=True)
class Head:
    """Hold the lines at the top of a posting, without ornament, and which of them is the title; -1 where none is."""

    lines: tuple[str, ...]
    at: int
    title: str


def read_title(text: str) -> str:
    """Return the first line that can be a job's title, before all one that names who does the job; empty where none can."""
    return read_head(text).title


def read_head(text: str) -> Head:
    """Return the head of a posting."""
    written = [line for line in text[:_HEAD].splitlines() if _bare(line)][:_HEAD_LINES]
    # an item of a list is no title, but a title may stand behind a dash
    lines = tuple(_bare(line) for at, line in enumerate(written) if not at or not begins_item(line))
    labelled = _labelled(lines)
    if labelled:
        return labelled
    searched = lines[:LINES_SEARCHED]
    at = next((at for at, line in enumerate(searched) if names_worker(line)), -1)
    if at < 0:
        at = next((at for at, line in enumerate(searched) if not is_fact_or_frame(line)), -1)
        # what stands below a heading or a sentence is theirs
        at = at if at >= 0 and _can_be_title(searched[at]) and not any(map(_heads, searched[:at])) else -1
    return Head(lines, at, lines[at] if at >= 0 else _sought(text))


def _sought(text: str) -> str:
    """Return who a posting without a title says it looks for: "we are seeking an experienced AI Data Engineer to join us"."""
    sought = _SOUGHT.search(text[:_HEAD])
    return sought["title"] if sought else ""


def is_fact_or_frame(line: str) -> bool:
    """Tell whether a line is a date, a place, an address or what a page says of itself."""
    written = (EMAIL.search(line), LINK.search(line), PHONE.search(line), _FRAME.match(line))
    return any(written) or any(pattern.match(line) for pattern in (_PLACE, _TOWN))


def _labelled(lines: tuple[str, ...]) -> Head | None:
    """Return the title that a label announces: "Job title: Data Scientist", or in the line below."""
    for at, line in enumerate(lines):
        label = _LABEL.match(line)
        if label is None:
            continue
        here = line[label.end() :].strip()
        below = lines[at + 1] if not here and at + 1 < len(lines) else ""
        if (here or below) and _can_be_title(here or below) and (at < LINES_SEARCHED or _WORKER.search(here)):
            # a line above that says the same in its own words is the page's own title
            first = next((k for k, other in enumerate(lines[:at]) if names_worker(other)), None)
            return Head(lines, at, here or below) if first is None else Head(lines, first, lines[first])
    return None


def names_worker(line: str) -> bool:
    """Tell whether a line is a title by naming who does the job."""
    return (
        len(line) <= _MAX_WORKERS_TITLE
        and _WORKER.search(line) is not None
        and not (line[0].islower() and len(line.split()) > _MOST_LOWER_WORDS)
        and not _SPEECH.search(line)
        and not _ends_open(line)
        and not EMAIL.search(line)
        and not _LABEL.match(line)
        and _is_short_heading(line)
    )


def _can_be_title(line: str) -> bool:
    return (
        bool(line)
        and len(line) <= _MAX_TITLE
        and not _ends_open(line)
        and (_WORKER.search(line) is not None or not (is_fact_or_frame(line) or classify_heading(line)))
        and not _SPEECH.search(line)
    )


def _heads(line: str) -> bool:
    return classify_heading(line) not in (None, "role") or line.endswith(":")


def _is_short_heading(line: str) -> bool:
    """Tell a title from a heading that speaks of a worker: "About the engineer", "Lead responsibilities"."""
    if _FRAME.match(line):
        return False
    is_heading = classify_heading(line) is not None and len(line.split()) <= _MOST_HEADING_WORDS
    return not is_heading or _WORKER_LAST.search(line) is not None


def _ends_open(line: str) -> bool:
    return line[-1] in ".:;,?" and not line.endswith(("Inc.", "etc.", "Jr.", "Sr."))


def _bare(line: str) -> str:
    return line.strip().lstrip(" \t#_" + BULLETS).rstrip(" \t#_*")
