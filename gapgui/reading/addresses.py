"""Addresses of pages and mailboxes, and telephone numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

EMAIL = late_pattern(r"(?<![\w.+%-])[\w.+%-]++ ?@ ?[\w-]+(?:\.[\w-]+)+")
LINK = late_pattern(
    r"(?:https?://|www\.)[^\s|,;)>\]]+|(?<![\w-])(?<![\w-]\.)(?:[\w-]++\.)++[a-z]{2,6}/[^\s|,;)>\]]+",
    re.IGNORECASE,
)
DOMAIN = late_pattern(
    r"(?<![\w.@-])(?:[\w-]++\.)++(?:[a-z]{2}|com|org|net|dev|app|edu|info|blog|page|tech|xyz)(?![\w.])"
)
PHONE = late_pattern(
    r"(?<![\w/.])(?:\+\d[\d ().xX/-]{6,18}[\dxX]|\(\d{2,5}\)[ .-]?\d{2,4}[ .-]?\d{2,6}|\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{2,4}[ /-]\d[\d ]{4,10}\d|\d{3,4} \d{3,4} \d{2,4}(?: \d{2})?)(?!\w)"
)
# What gives an address of a page or a mailbox away; the words around it belong to it.
_ADDRESS = late_pattern(
    r"[.:@](?:(?<=:)//|(?<=@)(?=[\w-]{1,64}\.\w)|(?<=\bwww\.)|(?<=\.)(?:com|org|net|io|dev|edu|me|ai|co)(?=/\S)"
    r"|(?:(?<=linkedin\.)|(?<=github\.)|(?<=gitlab\.)|(?<=kaggle\.)|(?<=medium\.)|(?<=twitter\.))com\b)",
    re.IGNORECASE,
)
_ADDRESS_HEAD = late_pattern(r"[\w.+:/%~-]*$")
_ADDRESS_REST = late_pattern(r"[^\s<>\"()|,;]*")
MAX_ADDRESS = 300


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of addresses of pages and mailboxes."""
    end = 0
    for match in _ADDRESS.finditer(text):
        if match.start() < end:
            continue
        head = _ADDRESS_HEAD.search(text[max(end, match.start() - MAX_ADDRESS) : match.start()])
        start = match.start() - (len(head.group()) if head else 0)
        rest = _ADDRESS_REST.match(text, match.end(), match.end() + MAX_ADDRESS)
        end = rest.end() if rest else match.end()
        yield start, end
