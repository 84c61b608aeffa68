"""Lists whose items more than a sign parts: "Python, ideally Rust", "Python – Rust", "Elixir or Zunk, and PostgreSQL"."""

from __future__ import annotations

import re

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANKS, RULES

# What may stand between two items and softens or counts the second.
_SOFTENER = (
    r"(?:(?:ideally|preferably|optionally|possibly|perhaps|maybe|also|then|even|better|some|a[ ]little|a[ ]bit[ ]of|basic|either|both"
    r"|idealerweise|vorzugsweise|gerne|auch|etwas)[ ])"
)
_JOINT = rf"(?:[,;/|&]|{CONJUNCTION}|\b(?:as[ ]well[ ]as|plus|then)\b)"
# An item that is no name the taxonomy knows, a word or two with capitals.
_UNKNOWN = r"[A-Z][\w.+#-]*+(?:[ ][A-Z][\w.+#-]*+)?"
_GAP = late_pattern(
    rf"""[ ]*+(?:{_JOINT}[ ]*+)++{_SOFTENER}++
        |[{BLANKS}]++[{RULES}-][{BLANKS}]++
        |[ ]*+(?:{_JOINT}[ ]*+)++{_UNKNOWN}[ ]*+(?:{_JOINT}[ ]*+)++""",
    re.VERBOSE,
)
_MAX_GAP = 36
_ITEM_END = late_pattern(rf"[{BLANKS}]*+(?:$|[\n,;/|()&]|[.](?:\s|$)|(?:and|or|und|oder)\b)")


def is_loose_gap(text: str, end: int, start: int) -> bool:
    """Tell whether two items of one list stand before `end` and after `start`, more than a sign between them."""
    if not 3 <= start - end <= _MAX_GAP:
        return False
    return _GAP.fullmatch(text, end, start) is not None


def ends_item(text: str, end: int) -> bool:
    """Tell whether an item ends there: "Python – Go the extra mile" is no list."""
    return _ITEM_END.match(text, end) is not None
