"""The comments of a YAML text, found between its values, so that no edit loses one."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

import yaml

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COMMENT = late_pattern(r"#[^\r\n]*")
_LINE = late_pattern(r"[^\n]*\n|[^\n]+")


class _WordLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Read YAML for editing as it is read for use; what a value may mean is not looked at, which takes half of the time."""

    def resolve(self, _kind: type[yaml.Node], _value: str | None, _implicit: object) -> str:
        """Return the same tag for all."""
        return ""

    def descend_resolver(self, _node: yaml.Node | None, _at: object) -> None:
        """Do nothing."""

    def ascend_resolver(self) -> None:
        """Do nothing."""


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


def compose(text: str) -> yaml.Node | None:
    """Return the root of a text, which has one that can be parsed unless it holds nothing.

    Raises:
        YAMLError: it is no YAML.
    """
    loader = _WordLoader(text)
    try:
        root: yaml.Node | None = loader.get_single_node()
    finally:
        loader.dispose()
    return root


def anatomy(text: str, root: yaml.Node | None) -> Anatomy:
    """Return how a text with some root is laid out; offsets count characters."""
    lines = tuple(_LINE.findall(text))
    starts = tuple(accumulate((len(line) for line in lines[:-1]), initial=0)) if lines else (0,)
    comments: dict[int, str] = {}
    told: set[int] = set()
    at = 0
    for value in _values(root):
        start, end = value.start_mark, value.end_mark
        _note_comments(text, at, start.index, starts, comments)
        if end.line > start.line:  # a blank line in it is part of it
            told.update(range(start.line, _line(starts, end.index - 1) + 1))
        at = max(at, end.index)
    _note_comments(text, at, len(text), starts, comments)
    told.update(
        at for at, line in enumerate(lines) if line.rstrip("\r\n").removesuffix(comments.get(at, "")).strip()
    )
    return Anatomy(lines, starts, frozenset(told), comments)


def _values(root: Any) -> Iterator[Any]:
    """Yield the words and texts below a node in their order, keys too: comments stand between them."""
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        kind = node.__class__
        if kind is yaml.ScalarNode:
            yield node
        elif kind is yaml.MappingNode:
            waiting.extend(chain.from_iterable((value, key) for key, value in reversed(node.value)))
        else:
            waiting.extend(reversed(node.value))


def _note_comments(text: str, start: int, end: int, starts: Sequence[int], comments: dict[int, str]) -> None:
    if end > start and text.find("#", start, end) >= 0:
        for match in _COMMENT.finditer(text, start, end):
            comments[_line(starts, match.start())] = match.group()


def _line(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1
