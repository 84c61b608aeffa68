"""Read YAML into plain nodes that know their line and column, refusing what could hang or mislead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from gapgui.saying import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 8_000_000
# Deeper than any taxonomy; the composer recurses and a hundred thousand "[" would end the process.
MAX_DEPTH = 12

_REASONS = {
    reason.template: reason
    for reason in (
        Sentence("Yaml", "mapping values are not allowed in this context"),
        Sentence("Yaml", "mapping values are not allowed here"),
        Sentence("Yaml", "block sequence entries are not allowed in this context"),
        Sentence("Yaml", "did not find expected key"),
        Sentence("Yaml", "did not find expected '-' indicator"),
        Sentence("Yaml", "did not find expected ',' or ']'"),
        Sentence("Yaml", "did not find expected ',' or '}'"),
        Sentence("Yaml", "did not find expected node content"),
        Sentence("Yaml", "did not find expected alphabetic or numeric character"),
        Sentence("Yaml", "could not find expected ':'"),
        Sentence("Yaml", "found character that cannot start any token"),
        Sentence("Yaml", "found a tab character that violates indentation"),
        Sentence("Yaml", "found unexpected end of stream"),
        Sentence("Yaml", "found unexpected document indicator"),
        Sentence("Yaml", "found unknown escape character"),
        Sentence("Yaml", "control characters are not allowed"),
        Sentence("Yaml", "special characters are not allowed"),
    )
}

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlError(Exception):
    """Say what is wrong with the YAML itself, and where (line and column from 1)."""

    def __init__(self, line: int, column: int, text: str, /, **values: object) -> None:
        self.sentence = Sentence("Taxonomy", text, **values)
        super().__init__(self.sentence)
        self.line = line
        self.column = column

    @property
    def message(self) -> str:
        """Return what is wrong, in the language in use."""
        return str(self.sentence)


@dataclass(frozen=True, slots=True)
class Place:
    """Point into the file; line and column count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """Hold a value as it is written: `NO` stays "NO"."""

    place: Place
    value: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """Hold the items of a list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Hold the entries of a mapping in file order, repeated keys included."""

    place: Place
    entries: tuple[tuple[Scalar, Node], ...]


Node = Scalar | Sequence | Mapping


def read_nodes(text: str) -> Node:
    """Return the root node of one YAML document.

    Raises:
        YamlError: at a syntax error, an anchor, alias or tag, too deep nesting, or a key that is no word.
    """
    if len(text) > MAX_BYTES:
        raise YamlError(
            1, 1, "the file is larger than {size} MB; is it a taxonomy?", size=MAX_BYTES // 1_000_000
        )
    try:
        events = iter(yaml.parse(text, Loader=_Loader))
        roots = [_node(event, events, 0) for event in events if isinstance(event, yaml.NodeEvent)]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError(
            line, column, "not valid YAML: {reason}", reason=_reason(error.problem or error.context)
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise YamlError(
            line, 1, "a character that YAML doesn't allow: {reason}", reason=_reason(error.reason)
        ) from None
    if not roots:
        return Mapping(Place(1, 1), ())
    if len(roots) > 1:
        raise YamlError(
            roots[1].place.line, roots[1].place.column, "a second document; the file may hold only one"
        )
    return roots[0]


def _reason(told: str | None) -> Sentence | str:
    """Return what the parser says; what it seldom says is told in its own words."""
    return _REASONS.get(told or "") or told or ""


def _node(event: yaml.NodeEvent, events: Iterator[yaml.Event], depth: int) -> Node:
    mark = event.start_mark
    assert mark is not None  # the parser marks every event
    place = Place(mark.line + 1, mark.column + 1)
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise YamlError(
            place.line, place.column, "anchors and aliases (& and *) are not read; write the value out"
        )
    if depth > MAX_DEPTH:
        raise YamlError(place.line, place.column, "nested deeper than {depth} levels", depth=MAX_DEPTH)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(place, event.value)
    children = list(_children(events, depth + 1))
    if isinstance(event, yaml.SequenceStartEvent):
        return Sequence(place, tuple(children))
    entries: list[tuple[Scalar, Node]] = []
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise YamlError(key.place.line, key.place.column, "a key must be a plain word")
        entries.append((key, value))
    return Mapping(place, tuple(entries))


def _children(events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
    for event in events:
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            return
        if isinstance(event, yaml.NodeEvent):
            yield _node(event, events, depth)
