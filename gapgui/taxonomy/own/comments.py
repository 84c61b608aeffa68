"""The comments of a YAML text, found between its tokens, so that no edit loses one."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COMMENT = re.compile(r"#[^\r\n]*")
LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What reads YAML for editing: the same that reads it for use, so that both see the same."""
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Hold a text's lines with their ends, where each begins, which hold something to read, and the comments by line."""

    lines: tuple[str, ...]
    starts: tuple[int, ...]
    told: frozenset[int]
    comments: dict[int, str]

    def line_of(self, offset: int) -> int:
        """Return the line, from 0, of an offset."""
        return bisect_right(self.starts, offset) - 1

    def end_of(self, first: int, last: int) -> int:
        """Return the line behind the last one from `first` to before `last` that holds something to read."""
        return max((line for line in range(first, last) if line in self.told), default=first) + 1

    def comments_of(self, first: int, last: int) -> list[str]:
        """Return the comments of the lines `first` to before `last`."""
        return [self.comments[line] for line in range(first, last) if line in self.comments]


def anatomy(text: str) -> Anatomy:
    """Return how a text that can be parsed is laid out; offsets count characters."""
    lines = tuple(_LINE.findall(text))
    starts = tuple(accumulate((len(line) for line in lines[:-1]), initial=0)) if lines else (0,)
    told: set[int] = set()
    comments: dict[int, str] = {}
    at = line = 0
    next_line = (*starts[1:], len(text) + 1)
    for start, end in chain(_tokens(text), [(len(text), len(text))]):
        # most tokens follow each other closely, in the line of the one before
        if start > at and text.find("#", at, start) >= 0:
            for match in _COMMENT.finditer(text, at, start):
                comments[_line(starts, match.start())] = match.group()
        if end > start:
            if not starts[line] <= start < next_line[line]:
                line = _line(starts, start)
            told.add(line)
            if end > next_line[line]:
                told.update(range(line, _line(starts, end - 1) + 1))
        at = max(at, end)
    return Anatomy(lines, starts, frozenset(told), comments)


def comments_of(text: str) -> list[str]:
    """Return the comments of a text that can be parsed."""
    return list(anatomy(text).comments.values())


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    for token in yaml.scan(text, Loader=LOADER):
        if token.end_mark:
            yield token.start_mark.index, token.end_mark.index


def _line(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1
