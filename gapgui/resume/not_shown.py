"""Places that name a skill and show none: addresses, companies, the subjects of degrees."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.resume.sections import Section

# Characters before a name, in which what it is may stand.
REACH = 120
# annexample.wordpress.com; a host of two parts may be a product's name (fly.io), a path in code (torch.nn)
_HOST = re.compile(
    r"(?<![\w.@-])(?:[\w-]++\.){2,}(?:com|org|net|io|dev|app|me|edu|info|blog|page|tech|xyz)(?![\w.])"
)
# "I lead a team of nine at Figma", but not "good at Python"
_WORKING_AT = re.compile(
    r"\b(?:lead|leading|led|work(?:s|ed|ing)?|engineers?|developers?|scientists?|analysts?|managers?|architects?|consultants?|team|joined|intern(?:ed|ship)?|years|roles?|jobs?|positions?|employed|contract\w*|currently|previously|formerly|cto|ceo|vp)\b"
    r"(?:(?!\bat\b)[^.;:\n])*+\bat\s+$",
    re.IGNORECASE,
)
_NAMES = r"(?:[A-Z][\w.&'’-]*+(?:\s[A-Z][\w.&'’-]*+)*+(?:,\s+(?:and\s+)?|\s+and\s+|\s*&\s*))*+"
# Who uses what somebody made; what it uses itself is told otherwise.
_USED_AT = re.compile(
    rf"\b(?i:in\s+(?:\w+\s+){{0,2}}use\s+(?:at|by)|used\s+(?:\w+\s+)?at|adopted\s+(?:at|by)|trusted\s+by|in\s+production\s+at"
    rf"|(?:clients|customers|companies)\s*+(?::|such\s+as|like|includ(?:e|ed|ing)))\s+{_NAMES}$"
)
# "worked with engineers from Google and Datadog"
_PEOPLE_OF = re.compile(
    rf"\b(?i:engineers|developers|scientists|people|teams?|colleagues|experts|founders|speakers|veterans|researchers|recruiters|alumni)\s+(?i:from|of|at)\s+{_NAMES}$"
)
# What follows a company and not a tool: "used at Stripe", the end of a sentence or of the list.
_FOLLOWS = re.compile(r"(?:['’]s)?\s*+(?:[.,;:()\n&]|$|(?:and|in|as|where|for|from|since|who|on)\b)")
# "B.Eng. in Mechanical and Electronics Engineering"
_SUBJECT = re.compile(r"(?:\s+(?:and|&)\s+[A-Z]\w+)?\s+Engineering\b")


def shows_nothing(
    text: str, start: int, end: int, section: Section, addresses: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether a place names a skill and shows none; `addresses` are those of `address_places`."""
    at = bisect_right(addresses, (start, len(text))) - 1
    if at >= 0 and end <= addresses[at][1]:
        return True
    if section.kind == "education" and _SUBJECT.match(text, end):
        return True
    if not text[start].isupper() or not _FOLLOWS.match(text, end):
        return False
    before = text[max(section.start, start - REACH) : start]
    return _WORKING_AT.search(before) is not None or any(
        pattern.search(before) for pattern in (_USED_AT, _PEOPLE_OF)
    )


def address_places(text: str) -> list[tuple[int, int]]:
    """Return where the hosts of addresses stand, in order."""
    return [match.span() for match in _HOST.finditer(text)]
