"""Translate between Python's offsets (code points) and Qt's positions (UTF-16 units)."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Span = tuple[int, int]


class TextOffsets:
    """Know where a text has characters that take two UTF-16 units, such as emoji."""

    def __init__(self, text: str) -> None:
        plain = text.isascii() or max(text, default="") <= "\uffff"
        self._wide = [] if plain else [at for at, char in enumerate(text) if char > "\uffff"]
        self._wide_positions = [at + before for before, at in enumerate(self._wide)]

    def position(self, offset: int) -> int:
        """Return Qt's position of the character at `offset`."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """Return the offset of the character that covers Qt's `position`."""
        return position - bisect_left(self._wide_positions, position)


def shift_spans(spans: Iterable[Span], at: int, removed: int, added: int) -> tuple[Span, ...]:
    """Return spans as they stand after an edit at `at`; a span that the edit touches is dropped."""
    moved = added - removed
    kept = []
    for start, end in spans:
        if end <= at:
            kept.append((start, end))
        elif start >= at + removed:
            kept.append((start + moved, end + moved))
    return tuple(kept)


def editor_text(text: str) -> str:
    """Return a text as Qt's editors hold it: line ends are single characters, no-break spaces are spaces."""
    return text.replace("\r\n", "\n").translate(_QT_REPLACES)


# QTextDocument::toPlainText turns these into the character on the right.
_QT_REPLACES = {ord("\r"): "\n", 0x2028: "\n", 0x2029: "\n", 0xFDD0: "\n", 0xFDD1: "\n", 0xA0: " ", 0: " "}
