"""The alternatives of the patterns in a source text, at any depth, with their places in the source."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]
_STRING = re.compile(r"(?P<prefix>[A-Za-z]*)(?P<quotes>\"\"\"|'''|\"|')")
_GROUP_HEAD = re.compile(r"\?(?:P<\w+>|<[=!]|[a-zA-Z-]*:|[=!>])")


@dataclass(frozen=True, slots=True)
class Sign:
    """Give one character of a pattern and where it stands in the source; what an f-string fills in is one sign."""

    character: str
    place: Span


@dataclass(slots=True)
class _Group:
    """Hold an open group: where its present alternative began, and the spans of those before."""

    begins: int
    alternatives: list[Span] = field(default_factory=list)


def pattern_signs(source: str) -> Iterator[list[Sign]]:
    """Yield the signs of each raw string, the parts of one that is written in several together."""
    starts = [0, *accumulate(len(line) for line in source.splitlines(keepends=True))]
    lines = source.splitlines()
    inside: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            inside.update(id(part) for part in ast.walk(node) if part is not node)
        if id(node) in inside or not isinstance(node, ast.JoinedStr | ast.Constant):
            continue
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            continue
        first, last = (
            starts[row - 1] + len(lines[row - 1].encode()[:column].decode())
            for row, column in ((node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset))
            if row is not None
        )
        signs = list(_signs(source, first, last))
        if signs:
            yield signs


def _signs(source: str, at: int, end: int) -> Iterator[Sign]:
    """Yield the signs of the raw strings between two places."""
    while at < end:
        opening = _STRING.match(source, at)
        if opening is None:
            at = source.find("\n", at, end) if source[at] == "#" else at + 1
            continue
        quotes, prefix = opening["quotes"], opening["prefix"].lower()
        close = _closing(source, opening.end(), quotes)
        if "r" in prefix:
            yield from _inner(source, opening.end(), close, formatted="f" in prefix)
        at = close + len(quotes)


def _closing(source: str, at: int, quotes: str) -> int:
    while not source.startswith(quotes, at):
        at += 2 if source[at] == "\\" else 1
    return at


def _inner(source: str, at: int, end: int, *, formatted: bool) -> Iterator[Sign]:
    while at < end:
        step = 1
        if formatted and source[at : at + 2] in {"{{", "}}"}:
            step = 2
        elif formatted and source[at] == "{":
            step = source.index("}", at) - at + 1
        yield Sign("\0" if step > 2 else source[at], (at, at + step))
        at += step


def alternatives(signs: list[Sign]) -> Iterator[tuple[Span, Span]]:
    """Yield each alternative as a span of signs, with the span to take out so that its bar goes too."""
    text = "".join(sign.character for sign in signs)
    for group in _groups(text):
        written = [text[a:b].strip() for a, b in group]
        for at, (a, b) in enumerate(group):
            if written[at] and written.count(written[at]) == 1:
                yield (a, b), ((a, b + 1) if at == 0 else (a - 1, b))


def _groups(text: str) -> Iterator[list[Span]]:
    """Yield the alternatives of each group that has several; brackets and escapes hold none."""
    stack = [_Group(0)]
    at = 0
    while at < len(text):
        sign = text[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = _end_of_class(text, at)
        elif sign == "(":
            head = _GROUP_HEAD.match(text, at + 1)
            at = head.end() - 1 if head else at
            stack.append(_Group(at + 1))
        elif sign in "|)":
            stack[-1].alternatives.append((stack[-1].begins, at))
            stack[-1].begins = at + 1
            if sign == ")" and len(stack) > 1:
                yield from _several(stack.pop())
        at += 1
    stack[0].alternatives.append((stack[0].begins, len(text)))
    yield from _several(stack[0])


def _several(group: _Group) -> Iterator[list[Span]]:
    if len(group.alternatives) > 1:
        yield group.alternatives


def _end_of_class(text: str, at: int) -> int:
    at += 2 if text[at + 1] == "^" else 1
    at += text[at] == "]"
    while text[at] != "]":
        at += 2 if text[at] == "\\" else 1
    return at
