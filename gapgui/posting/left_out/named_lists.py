"""How far a list of skills goes on that is set aside: "no Java, Perl or PHP", "Java, Perl and PHP are not used"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.mention import Mention

_LEADS = late_pattern(
    r"[\s“\"'(]*+(?:(?:the|any|an?|in|with|of|for|on|use|your|more|another|yet)\s++){0,3}", re.IGNORECASE
)
# An item of the list that nobody knows: "Java, Somelang or Perl".
_UNKNOWN = r"(?-i:[A-Z])[\w.+#-]*+(?:\s(?-i:[A-Z])[\w.+#-]*+)?"
_JOINT = late_pattern(
    rf"(?P<unknown>(?:\s*+,\s*+{_UNKNOWN}){{0,4}})\s*+(?:,\s*+(?P<last>(?:{CONJUNCTION}|nor\b)\s*+)?|(?P<joined>(?:{CONJUNCTION}|nor\b|&|/)\s*+))"
    r"(?:(?:in|with|any|an?|no|not)\s++)?",
    re.IGNORECASE,
)
_ENDS_IN_NAME = late_pattern(rf"\s{_UNKNOWN}$", re.IGNORECASE)
# Characters of the longest name that is looked back over.
_LONGEST_NAME = 40
# "You don't need Kotlin, Python and SQL are enough": a list that begins what is said next
_SAYS_MORE = late_pattern(
    r"\s++(?:is|are|was|were|will|would|can|do|does|has|have|come|comes|suffices?|matters?|counts?|helps?)\b",
    re.IGNORECASE,
)
_start_of = attrgetter("start")
MAX_ITEMS = 30
# Items of a list that ends with a comma and a conjunction: "A, B, and C".
_LEAST_WITH_COMMA = 3


def names_from(text: str, start: int, stop: int, mentions: Sequence[Mention]) -> int:
    """Return where the skills end that are named right from `start` on, with the list they begin; `start` if none is."""
    at = bisect_left(mentions, start, key=_start_of)
    first = mentions[at] if at < len(mentions) else None
    if first is None or first.end > stop or not _LEADS.fullmatch(text, start, first.start):
        return start
    return list_end(text, first.end, stop, mentions)


def ends_in_name(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch ends in a name with a capital, known or not."""
    return _ENDS_IN_NAME.search(text, max(start, end - _LONGEST_NAME), end) is not None


def list_end(text: str, end: int, stop: int, mentions: Sequence[Mention]) -> int:
    """Return where a list ends whose item ends at `end`; there where no conjunction tells that it goes on."""
    last, at = end, end
    first = bisect_left(mentions, end, key=_start_of)
    for count, mention in enumerate(islice(mentions, first, first + MAX_ITEMS), 2):
        joint = _JOINT.fullmatch(text, at, mention.start)
        if joint is None or mention.end > stop:
            break
        at = mention.end
        if _joins(joint, count):
            last = at
    return end if _SAYS_MORE.match(text, last, stop) else last


def list_start(text: str, start: int, end: int, floor: int, mentions: Sequence[Mention], *, one: bool) -> int:
    """Return where the list begins whose last item stands between `start` and `end`; `one` says that "and" parts it.

    What is said of one thing ("Java and Kotlin is not used") isn't said of both.
    """
    last = bisect_left(mentions, end, key=_start_of) - 1
    if last < 0 or mentions[last].start < start:
        return start
    joints = list(_joints_back(text, mentions, last, floor))
    if not joints or not _joins(joints[0][1], len(joints) + 1):
        return start
    if one and "or" not in joints[0][1].group().lower():
        return start
    return min(start, joints[-1][0])


def label_start(text: str, start: int, floor: int, mentions: Sequence[Mention]) -> int:
    """Return where a label begins whose last item starts at `start`: "Java, Perl: not used"; there if it is no list alone."""
    last = bisect_left(mentions, start, key=_start_of)
    first = min((begin for begin, _ in _joints_back(text, mentions, last, floor)), default=start)
    return first if not text[floor:first].strip() else start


def _joins(joint: re.Match[str], count: int) -> bool:
    """Tell whether a joint holds together a list of so many items: "A and B", "A, B, and C"."""
    long_enough = count >= _LEAST_WITH_COMMA or bool(joint["unknown"])
    return joint["joined"] is not None or (joint["last"] is not None and long_enough)


def _joints_back(
    text: str, mentions: Sequence[Mention], last: int, floor: int
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the joints of a list from its last on, each with where the item before it starts."""
    for at in range(last, 0, -1):
        before, after = mentions[at - 1], mentions[at]
        joint = _JOINT.fullmatch(text, before.end, after.start) if before.start >= floor else None
        if joint is None:
            return
        yield before.start, joint
