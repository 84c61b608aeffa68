"""What a sentence accepts besides what stands before it: "Kotlin; Java or Scala is fine too"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from gapgui.matching.mention import Mention

_IN_A_LIST = late_pattern(rf"\s*+(?:,\s*+)?(?:{CONJUNCTION}|[,/&])\s*+", re.IGNORECASE)
# What parts something from what does as well: "Kotlin; Java", "Redis (Memcached", "Redis. Memcached".
_BEFORE_MORE = late_pattern(r"\s*+[;.(–—,-]\s*+(?:(?:but|though)\s++)?", re.IGNORECASE)


def doing_as_well(
    text: str, before: Sequence[Mention], end: int, chosen: Container[int]
) -> tuple[Mention, ...]:
    """Return what does as well, by words that begin at `end`, and the one thing before it, or all its alternatives.

    `before` are the mentions before the words, `chosen` the starts of those that are alternatives already.
    """
    joined: list[Mention] = []
    parted = False
    for mention in reversed(before):
        listed = (
            _IN_A_LIST.fullmatch(text, mention.end, end) if joined else not text[mention.end : end].strip()
        )
        if not listed:
            if parted or not joined or not _BEFORE_MORE.fullmatch(text, mention.end, end):
                break
            parted = True
        joined.append(mention)
        end = mention.start
        if parted and mention.start not in chosen:
            break
    return tuple(joined) if parted else ()
