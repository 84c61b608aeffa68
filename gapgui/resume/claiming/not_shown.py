"""Places that name a skill and show none: addresses, companies, the subjects of degrees, what others know."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.reading.gates import may_hold
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BULLETS, DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.resume.headings import SectionKind
    from gapgui.resume.sections import Section

Span = tuple[int, int]
Reason = Literal["employer", "owner", "address", "handle", "subject", "company", "person", "others"]

# Characters before a name, in which what it is may stand.
REACH = 120
# annexample.wordpress.com; a host of two parts may be a product's name (fly.io), a path in code (torch.nn)
_HOST = late_pattern(
    r"(?<![\w.@-])(?:[\w-]++\.){2,}(?:com|org|net|io|dev|app|me|edu|info|blog|page|tech|xyz)(?![\w.])"
)
# "@rust-lang-fan", but neither "@angular/core" nor the at of "engineer @ Initech"
_HANDLE = late_pattern(r"(?<![\w.@/])@(?=[A-Za-z_])(?:\w++|[.-](?=\w))++(?!/)")
# "GitHub: docker-jane", and nothing behind it; "GitHub: Docker" may tell what is found there
_ON_A_SITE = late_pattern(
    r"\b(?:git(?:hub|lab)|bitbucket|linkedin|twitter|kaggle|stack ?overflow|hugging ?face|medium|mastodon|bluesky|telegram|skype|discord|instagram|youtube|leetcode|hackerrank|codeforces|devpost|behance|dribbble)"
    r"[ ]?:[ ]*(?P<name>[A-Za-z_](?:\w++|[.-](?=\w))*+)(?=[ ]*(?:$|[|,;·•\t\n]))",
    re.IGNORECASE,
)
# Sections that tell who somebody is.
_HEADS: frozenset[SectionKind | None] = frozenset({None, "contact"})
# "I lead a team of nine at Figma", but not "good at Python"
_WORKING_AT = late_pattern(
    r"\b(?:lead|leading|led|work(?:s|ed|ing)?|engineers?|developers?|scientists?|analysts?|managers?|architects?|consultants?|team|joined|intern(?:ed|ship)?|years|roles?|jobs?|positions?|employed|contract\w*|currently|previously|formerly|cto|ceo|vp)\b"
    r"(?:(?!\bat\b)[^.;:\n]){0,160}+\bat\s+$",
    re.IGNORECASE,
)
_NAMES = r"(?:[A-Z][\w.&'’-]*+(?:\s[A-Z][\w.&'’-]*+)*+(?:,\s+(?:and\s+)?|\s+and\s+|\s*&\s*))*+"
# Who uses what somebody made; what it uses itself is told otherwise.
_USE_AT = r"(?:in\s+(?:\w+\s+){0,2}use\s+(?:at|by)|used\s+(?:\w+\s+)?at|adopted\s+(?:at|by)|trusted\s+by|in\s+production\s+at|(?:clients|customers|companies)\s*+(?::|such\s+as|like|includ(?:e|ed|ing)))\s"
# "worked with engineers from Google and Datadog"
_SOME_OF = r"(?:engineers|developers|scientists|people|teams?|colleagues|experts|founders|speakers|veterans|researchers|recruiters|alumni)\s+(?:from|of|at)\s"
_USED_AT = late_pattern(rf"\b(?i:{_USE_AT})\s*+{_NAMES}$")
_PEOPLE_OF = late_pattern(rf"\b(?i:{_SOME_OF})\s*+{_NAMES}$")
# How both begin.
_WHOSE = late_pattern(rf"\b(?:{_USE_AT}|{_SOME_OF})", re.IGNORECASE)
# What follows a company and not a tool: "used at Stripe", the end of a sentence or of the list.
_FOLLOWS = late_pattern(r"(?:['’]s)?\s*+(?:[.,;:()\n&]|$|(?:and|in|as|where|for|from|since|who|on)\b)")
# "Dr. Kafka"
_PERSON = late_pattern(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Hr|Fr)\.|\b(?:Mr|Mrs|Professor|Herr|Frau))\s+$")
# Who does something of their own: "colleagues handle Docker", "my wife is a Python developer".
_DO = r"(?:handles?d?|uses?d?|do|does|did|knows?|knew|owns?|runs?|ran|writes?|wrote|maintains?|maintained|is|are|was|were|manages?|managed|looks?\s+after|takes?\s+care)"
_OTHERS_DO = late_pattern(
    rf"(?:^|[.;!?,]|\b(?:while|whereas|and|but))\s*+(?:(?:my|the|our)\s+)?(?:(?:other\s+)?(?:colleagues?|teammates?|co-?workers?|others)|(?<=my\s)(?:wife|husband|partner|brother|sister|friends?|father|mother|son|daughter))\s+(?:(?:also|all|mostly|usually)\s+)?{_DO}\b[^.;!?\n]*$",
    re.IGNORECASE,
)
# Who knew it: "hired two people who knew Rust"; whoever leads them takes part.
_OTHERS_KNEW = late_pattern(
    r"\b(?:people|engineers|developers|scientists|analysts|colleagues|students|candidates|specialists|experts|those|someone|somebody|teams?)\s+(?:who|that)\s+(?:(?:already|also|all|only)\s+)?(?:used|uses?|knew|knows?|speciali[sz]ed\s+in|preferred|liked|wanted)\b[^.;!?\n]*$",
    re.IGNORECASE,
)
_LEADS = late_pattern(
    r"\b(?:led|lead(?:s|ing)?|manag\w+|head(?:s|ed|ing)?|direct\w+|ran|mentor\w*|supervis\w+|coach\w*|taught|teach\w*|train\w*|built|founded|grew)\b",
    re.IGNORECASE,
)
# How what others do begins.
_ABOUT_OTHERS = late_pattern(
    r"\b(?:colleagues?|teammates?|co-?workers?|others|my|people|engineers|developers|scientists|analysts|students|candidates|specialists|experts|those|someone|somebody|teams?)\s",
    re.IGNORECASE,
)
# "Kafka was run by another team", but who wrote a client for it or runs it now used it.
_STAND_APART = late_pattern(
    rf"(?:\A|[.,;:(]|[{DASHES}]|\b(?:while|whereas|but|and|as|since|though|because))\s*+\Z", re.IGNORECASE
)
_BY_OTHERS = late_pattern(
    r"(?:[ ](?:and|&)\s[A-Z][\w.+#-]{0,20}+)?\s(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:(?:entirely|mostly|always|already|only|mainly)\s+)?"
    r"(?:run|handled|owned|managed|maintained|operated|done|administered|looked\s+after|taken\s+care\s+of)\s+by\s+"
    r"(?:(?:another|(?:a|the)\s+(?:different|separate|other)|other)\s+(?:\w+\s+)?(?:teams?|groups?|departments?|compan(?:y|ies)|colleagues?|people|persons?|developers?|engineers?|vendors?)|others|(?:my\s+|a\s+)?colleagues?|some(?:one|body)\s+else|an?\s+(?:external\s+)?(?:vendor|agency|contractor|provider)|contractors)\b"
    r"(?![^\n.]{0,80}\b(?:its?|them|they|producers?|consumers?|clients?|until|then|before)\b)",
    re.IGNORECASE,
)
# "Recruited two Java developers", "sold Docker trainings", "worked beside the Java team"
_DEALT_IN = late_pattern(
    r"\b(?:(?P<hired>recruited|recruiting|hired|hiring|headhunted|sourced)|(?P<sold>(?:re)?sold|(?:re)?selling)|(?P<beside>beside|next\s+to))"
    r"\s+(?:(?:[\w-]{1,20}+|[\w.+#-]{1,20}+(?:,|\s+(?:and|or|&)))\s+){0,4}+\Z",
    re.IGNORECASE,
)
_MORE = r"(?:(?:,|[ ](?:and|or|&))\s[\w.+#-]{1,20}+){0,3}+"
_HIRED = late_pattern(
    rf"{_MORE}\s(?:(?:software|backend|back-end|frontend|front-end|web|data|full-stack)\s)?(?:developers?|engineers?|programmers?|specialists?|experts?|talents?|candidates?|consultants?|people)\b",
    re.IGNORECASE,
)
_SOLD = late_pattern(rf"{_MORE}\s(?:licen[cs]es?|subscriptions?|books?|courses?|trainings?)\b", re.IGNORECASE)
_BESIDE = late_pattern(rf"{_MORE}\s(?:team|group|department|people|developers|engineers)\b", re.IGNORECASE)
_DEALS = late_pattern(
    r"\b(?:recruit(?:ed|ing)|hir(?:ed|ing)|headhunted|sourced|sold|selling|resold|reselling|beside|next)\s",
    re.IGNORECASE,
)
# "B.Eng. in Mechanical and Electronics Engineering"
_SUBJECT = late_pattern(r"(?:\s+(?:and|&)\s+[A-Z]\w+)?\s+Engineering\b")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Hold where hosts of addresses stand, and what somebody is called on a site; each in order."""

    hosts: tuple[Span, ...]
    handles: tuple[Span, ...]


def find_addresses(text: str, sections: Sequence[Section]) -> Addresses:
    """Return where addresses and handles stand; a site's label announces a handle where no work or skills are told."""
    hosts = tuple(match.span() for match in _HOST.finditer(text))
    handles = [match.span() for match in _HANDLE.finditer(text)]
    for section in sections:
        if section.kind in _HEADS:
            handles += [m.span("name") for m in _ON_A_SITE.finditer(text, section.start, section.end)]
    return Addresses(hosts, tuple(sorted(handles)))


def why_not_shown(text: str, place: Span, section: Section, addresses: Addresses) -> Reason | None:
    """Return why a place that names a skill shows none; None where it shows it."""
    start, end = place
    if _around(place, addresses.hosts):
        return "address"
    handle = _around(place, addresses.handles)
    # @angular may be a package of that name, @Angular is a company
    if handle and handle != place and (handle != (start - 1, end) or _is_somebody(text, start, section)):
        return "handle"
    if section.kind == "education" and _SUBJECT.match(text, end):
        return "subject"
    first = max(section.start, start - REACH)
    if text[start].isupper() and _PERSON.search(text, max(first, start - 12), start):
        return "person"
    line = max(first, text.rfind("\n", first, start) + 1)
    if _is_of_others(text, line, start) or _is_run_by_others(text, line, place):
        return "others"
    if _is_dealt_in(text, line, place):
        return "others"
    if not text[start].isupper() or not _FOLLOWS.match(text, end):
        return None
    return "company" if _is_of_a_company(text, first, start) else None


def _is_of_others(text: str, first: int, start: int) -> bool:
    """Tell whether the words before a name on its line say that somebody else knows it or works with it."""
    if not may_hold(text, first, start, _ABOUT_OTHERS):
        return False
    before = text[first:start].lstrip(f" \t{BULLETS}")
    knew = _OTHERS_KNEW.search(before)
    return bool(_OTHERS_DO.search(before) or (knew and not _LEADS.search(before[: knew.start()])))


def _is_run_by_others(text: str, first: int, place: Span) -> bool:
    """Tell whether the words behind a name that stands apart say that others ran it."""
    start, end = place
    if not may_hold(text, end, end + REACH, _BY_OTHERS):
        return False
    before = text[first:start].lstrip(f" \t{BULLETS}")
    return bool(_BY_OTHERS.match(text, end) and _STAND_APART.search(before))


def _is_dealt_in(text: str, first: int, place: Span) -> bool:
    """Tell whether a name only says whom somebody hired or sat beside, or what was sold."""
    start, end = place
    dealt = may_hold(text, first, start, _DEALS) and _DEALT_IN.search(text[first:start])
    if not dealt:
        return False
    what = _HIRED if dealt["hired"] else _SOLD if dealt["sold"] else _BESIDE
    line_end = text.find("\n", end)
    line = text[first : line_end if line_end >= 0 else len(text)]
    return what.match(text, end) is not None and not (dealt["hired"] and _LEADS.search(line))


def _is_of_a_company(text: str, first: int, start: int) -> bool:
    """Tell whether the words before a name say that somebody works there, or who uses what."""
    before = text[first:start]
    if before.rstrip()[-2:].lower() == "at" and _WORKING_AT.search(before):
        return True
    if not may_hold(text, first, start, _WHOSE):
        return False
    return _USED_AT.search(before) is not None or _PEOPLE_OF.search(before) is not None


def _is_somebody(text: str, start: int, section: Section) -> bool:
    return text[start].isupper() or section.kind in _HEADS


def _around(place: Span, spans: Sequence[Span]) -> Span | None:
    """Return the one of some spans in order that holds a place."""
    if not spans:
        return None
    at = bisect_right(spans, place[0], key=lambda span: span[0]) - 1
    return spans[at] if at >= 0 and place[1] <= spans[at][1] else None
