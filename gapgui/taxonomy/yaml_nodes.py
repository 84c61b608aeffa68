"""Read YAML into plain nodes that know their line and column, refusing what could hang or mislead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import yaml

from gapgui.saying import Sentence
from gapgui.taxonomy.source import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

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

_ENDS = frozenset([yaml.SequenceEndEvent, yaml.MappingEndEvent])

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


# Frozen values take four times as long to make, and a taxonomy has a hundred thousand.
@dataclass(slots=True)
class Scalar:
    """Hold a value as it is written: `NO` stays "NO"."""

    mark: Any
    value: str

    @property
    def place(self) -> Place:
        """Return where the value stands."""
        return _place(self.mark)


@dataclass(slots=True)
class Sequence:
    """Hold the items of a list; in a hasty reading its plain values as `words` instead, which don't know where they stand."""

    mark: Any
    items: list[Node]
    words: list[str]

    @property
    def place(self) -> Place:
        """Return where the list begins."""
        return _place(self.mark)


@dataclass(slots=True)
class Mapping:
    """Hold the entries of a mapping in file order, repeated keys included."""

    mark: Any
    entries: list[tuple[Scalar, Node]]

    @property
    def place(self) -> Place:
        """Return where the mapping begins; an empty file is one that begins with it."""
        return _place(self.mark) if self.mark else Place(1, 1)


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


Node = Scalar | Sequence | Mapping


def read_nodes(text: str, *, hasty: bool = False) -> Node:
    """Return the root node of one YAML document.

    A hasty reading takes two thirds of the time. It tells the same, but not where the values of lists stand: what has
    problems is read again.

    Raises:
        YamlError: at a syntax error, an anchor, alias or tag, too deep nesting, or a key that is no word.
    """
    require_size(len(text))
    try:
        roots = _roots(iter(_Loader(text).get_event, None), hasty=hasty)
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
        return Mapping(None, [])
    if len(roots) > 1:
        place = roots[1].place
        raise YamlError(place.line, place.column, "a second document; the file may hold only one")
    return roots[0]


def require_size(size: int) -> None:
    """Refuse what is far larger than any taxonomy.

    Raises:
        YamlError: it is.
    """
    if size > MAX_BYTES:
        raise YamlError(
            1, 1, "the file is larger than {size} MB; is it a taxonomy?", size=MAX_BYTES // 1_000_000
        )


def _reason(told: str | None) -> Sentence | str:
    """Return what the parser says; what it seldom says is told in its own words."""
    return _REASONS.get(told or "") or told or ""


def _roots(events: Iterator[yaml.Event], *, hasty: bool) -> list[Node]:
    """Return the root of each document."""
    roots: list[Node] = []
    for event in events:
        if isinstance(event, yaml.StreamEndEvent):
            break
        if isinstance(event, yaml.NodeEvent):
            roots.append(_node(event, events, 0, hasty))
    return roots


def _node(event: Any, events: Iterator[Any], depth: int, hasty: bool) -> Node:
    if event.anchor is not None:  # an alias has one too
        _refuse(event, "anchors and aliases (& and *) are not read; write the value out")
    if depth > MAX_DEPTH:
        _refuse(event, "nested deeper than {depth} levels", depth=MAX_DEPTH)
    kind = event.__class__
    if kind is yaml.SequenceStartEvent:
        if hasty:
            return _hasty_list(event, events, depth + 1)
        return Sequence(event.start_mark, _children(events, depth + 1, hasty), [])
    if kind is yaml.MappingStartEvent:
        return Mapping(event.start_mark, _pairs(_children(events, depth + 1, hasty)))
    return Scalar(event.start_mark, event.value)


def _hasty_list(start: Any, events: Iterator[Any], depth: int) -> Sequence:
    """Return a list with its plain values as words: a file has more of them than of anything else."""
    plain = yaml.ScalarEvent if depth <= MAX_DEPTH else None
    items: list[Node] = []
    words: list[str] = []
    for event in events:
        kind = event.__class__
        if kind is plain and event.anchor is None:
            words.append(event.value)
        elif kind is yaml.SequenceEndEvent:
            break
        else:
            items.append(_node(event, events, depth, True))
    return Sequence(start.start_mark, items, words)


def _children(events: Iterator[Any], depth: int, hasty: bool) -> list[Node]:
    """Return the nodes up to the end of a list or mapping; most are plain values, which are made here without a call."""
    plain = yaml.ScalarEvent if depth <= MAX_DEPTH else None
    children: list[Node] = []
    for event in events:
        kind = event.__class__
        if kind is plain and event.anchor is None:
            children.append(Scalar(event.start_mark, event.value))
        elif kind in _ENDS:
            break
        else:
            children.append(_node(event, events, depth, hasty))
    return children


def _pairs(children: list[Node]) -> list[tuple[Scalar, Node]]:
    """Return the children of a mapping as keys and values."""
    pairs: list[tuple[Any, Node]] = list(zip(children[::2], children[1::2], strict=True))
    for key, _ in pairs:
        if key.__class__ is not Scalar:
            raise YamlError(key.place.line, key.place.column, "a key must be a plain word")
    return pairs


def _refuse(event: Any, text: str, /, **values: object) -> NoReturn:
    place = _place(event.start_mark)
    raise YamlError(place.line, place.column, text, **values)
