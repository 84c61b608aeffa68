"""Where words stand in a text, however they are spaced and spelled."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.spelling import MARKS, closed, plain, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.report.excerpt import Span

# Chinese and Japanese are written without blanks: there no border of a word can be asked for.
_UNSPACED = late_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]")


def occurrences(text: str, names: Iterable[str], *, exact: bool = False) -> Iterator[Span]:
    """Yield the places of names as whole words, in any casing unless `exact`; of two that begin together the longer."""
    written = sorted({" ".join(name.split()) for name in names} - {""}, key=lambda name: (-len(name), name))
    if not written:
        return
    pattern = re.compile("|".join(map(_as_written, written)), 0 if exact else re.IGNORECASE)
    found = {plain(text).span(*match.span()) for match in pattern.finditer(plain(text).text)}
    if joined := closed(text):
        found |= {joined.span(*match.span()) for match in pattern.finditer(joined.text)}
    yield from sorted(found)


def _as_written(name: str) -> str:
    before = "" if _UNSPACED.match(name[0]) else rf"(?<![\w{MARKS}])"
    after = "" if _UNSPACED.match(name[-1]) else rf"(?![\w{MARKS}])"
    return f"{before}{spelled(name)}{after}"


def in_order(spans: Iterable[Span]) -> list[Span]:
    """Return places in their order, those that overlap as one."""
    ordered: list[Span] = []
    for start, end in sorted(set(spans)):
        if ordered and start < ordered[-1][1]:
            ordered[-1] = (ordered[-1][0], max(ordered[-1][1], end))
        else:
            ordered.append((start, end))
    return ordered


def overlaps(span: Span, ordered: Sequence[Span]) -> bool:
    """Tell whether a place shares a character with one of others, which are `in_order`."""
    at = bisect_left(ordered, (span[1],)) - 1
    return at >= 0 and span[0] < ordered[at][1]
