"""Change the text of a file of own changes and leave everything else in it as it is: comments, order, unknown keys.

Written for this, since the round trip of YAML libraries lays the whole file out anew and drops the comments of what
is taken out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from gapgui.taxonomy.own.schema import FIELDS, SKILL_FIELDS
from gapgui.taxonomy.own.writing import emitting
from gapgui.taxonomy.own.writing.comments import Anatomy, anatomy, compose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gapgui.taxonomy.own.changes import ListChange, OwnChanges, SkillChange


class UneditableError(Exception):
    """Tell that a text can't be changed and keep what it holds."""


@dataclass(frozen=True, slots=True)
class _Splice:
    """Put lines, without their ends, in the place of the lines `first` to before `last`."""

    first: int
    last: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """Hold a text, how it is laid out, and the keys and values of its top level."""

    text: str
    frame: Anatomy
    pairs: list[tuple[Any, Any]]

    def raw(self, node: Any) -> str:
        """Return a value that is no block as it is written, in one line."""
        start, end, frame = node.start_mark.index, node.end_mark.index, self.frame
        first, last = frame.line_of(start), frame.line_of(max(start, end - 1))
        if first == last:
            return self.text[start:end]
        parts = [self.text[max(start, frame.starts[at]) : end] for at in range(first, last + 1)]
        told = [part.splitlines()[0].strip() for part in parts]
        comments = [frame.comments.get(at, "") for at in range(first, last + 1)]
        return " ".join(
            line.removesuffix(comment).strip() for line, comment in zip(told, comments, strict=True)
        )


def rewritten(text: str, before: OwnChanges, after: OwnChanges) -> str:
    """Return a file's text changed so that it holds `after` instead of `before`, which was read from it.

    Raises:
        UneditableError: the text is a list, or a word, or a comment would get lost.
        YAMLError: it is no YAML.
    """
    if before == after:
        return text
    if not text.strip():
        return emitting.whole_text(after)
    root = compose(text)
    frame = anatomy(text, root)
    if root is None:  # nothing but comments
        lines = tuple(emitting.whole_text(after).splitlines())
        return _spliced(frame, [_Splice(len(frame.lines), len(frame.lines), lines)])
    if not isinstance(root, yaml.MappingNode):
        raise UneditableError
    source = _Source(text, frame, root.value)
    if root.flow_style:
        return _unfolded(source, after)
    end = frame.line_of(root.end_mark.index) if root.end_mark.index < len(text) else len(frame.lines)
    return _spliced(frame, list(_splices(source, end, before, after)))


def _unfolded(source: _Source, after: OwnChanges) -> str:
    """Return what stood in braces laid out anew, below its comments; what gapgui doesn't know stays."""
    unknown = [f"{key.value}: {source.raw(value)}" for key, value in source.pairs if key.value not in FIELDS]
    comments = source.frame.comments_of(0, len(source.frame.lines))
    newline = _newline(source.frame)
    return "".join(line + newline for line in (*comments, "overlay: 1", *emitting.told(after), *unknown))


def _spliced(frame: Anatomy, splices: Sequence[_Splice]) -> str:
    newline = _newline(frame)
    parts: list[str] = []
    at = 0
    for splice in sorted(splices, key=lambda splice: splice.first):
        if _lost(frame.comments_of(splice.first, splice.last), splice.lines):
            raise UneditableError
        parts += frame.lines[at : splice.first]
        if splice.lines and parts and not parts[-1].endswith("\n"):
            parts.append(newline)
        parts += [line + newline for line in splice.lines]
        at = max(at, splice.last)
    return "".join((*parts, *frame.lines[at:]))


def _lost(comments: Iterable[str], lines: Sequence[str]) -> bool:
    """Tell whether one of some comments is neither a line nor at the end of one."""
    left = Counter(line.lstrip(" ") for line in lines)
    for comment in comments:
        found = next(
            (line for line in left if left[line] and (line == comment or line.endswith(f"  {comment}"))), None
        )
        if found is None:
            return True
        left[found] -= 1
    return False


def _newline(frame: Anatomy) -> str:
    return "\r\n" if frame.lines and frame.lines[0].endswith("\r\n") else "\n"


def _splices(source: _Source, end: int, before: OwnChanges, after: OwnChanges) -> Iterator[_Splice]:
    frame = source.frame
    numbers = {key.value: number for number, (key, _) in enumerate(source.pairs)}
    # a new section stands behind what is added to the last that was there
    for what in sorted(FIELDS[1:], key=lambda what: what not in numbers):
        if getattr(before, what) == getattr(after, what):
            continue
        if what not in numbers:
            yield _Splice(end, end, tuple(emitting.section(after, what)))
            continue
        first, last = _span(frame, source.pairs, numbers[what], end)
        value = source.pairs[numbers[what]][1]
        if what == "pack":
            lines = emitting.section(after, what)
        elif what == "skills" and _is_block(value, yaml.MappingNode, frame):
            yield from _skill_splices(source, value.value, last, before.skills, after.skills)
            continue
        elif what == "skills":
            lines = [f"{what}:", *_skills_anew(source, value, before.skills, after.skills)]
        elif _is_block(value, yaml.SequenceNode, frame):
            items = emitting.items(before, what), emitting.items(after, what)
            yield from _item_splices(value.value, frame, last, *items)
            continue
        else:
            anew = _items_anew(source, value, emitting.items(before, what), emitting.items(after, what))
            lines = [f"{what}:", *(f"  - {item}" for item in anew)]
        yield _Splice(first, last, (*frame.comments_of(first, last), *lines))


def _span(frame: Anatomy, pairs: Any, number: int, end: int) -> tuple[int, int]:
    """Return the lines of an entry: from its key to what is told last before the next key."""
    first = frame.line_of(pairs[number][0].start_mark.index)
    following = frame.line_of(pairs[number + 1][0].start_mark.index) if number + 1 < len(pairs) else end
    return first, frame.end_of(first, following)


def _is_block(node: Any, kind: type[yaml.CollectionNode], frame: Anatomy) -> bool:
    """Tell whether a node is a mapping or list with an entry a line."""
    if not isinstance(node, kind) or node.flow_style or not node.value:
        return False
    entries: list[Any] = [entry[0] if isinstance(entry, tuple) else entry for entry in node.value]
    return len({frame.line_of(entry.start_mark.index) for entry in entries}) == len(entries)


def _skill_splices(
    source: _Source,
    pairs: Sequence[tuple[Any, Any]],
    end: int,
    before: Mapping[str, SkillChange],
    after: Mapping[str, SkillChange],
) -> Iterator[_Splice]:
    frame, column = source.frame, pairs[0][0].start_mark.column
    told: set[str] = set()
    for number, (key, value) in enumerate(pairs):
        old, new = before.get(key.value), after.get(key.value)
        if old == new or old is None or key.value in told:
            continue
        told.add(key.value)
        first, last = _span(frame, pairs, number, end)
        fields = emitting.skill_fields(new) if new else {}
        if fields and _is_block(value, yaml.MappingNode, frame):
            yield from _field_splices(value.value, frame, last, old, new or old)
            continue
        comments = _indented(frame.comments_of(first, last), column)
        lines = _skill_anew(source, key.value, value, fields) if new else []
        yield _Splice(first, last, (*comments, *_shifted(lines, column)))
    added = [
        line for key, change in after.items() if key not in before for line in emitting.skill_lines(change)
    ]
    if added:
        yield _Splice(end, end, tuple(_shifted(added, column)))


def _skills_anew(
    source: _Source, node: Any, before: Mapping[str, SkillChange], after: Mapping[str, SkillChange]
) -> Iterator[str]:
    """Yield the lines of all skills where they don't stand a line each."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    for key, value in pairs:
        if before.get(key.value) == after.get(key.value):
            yield f"  {key.value}: {source.raw(value)}"
        elif key.value in after:
            yield from _skill_anew(source, key.value, value, emitting.skill_fields(after[key.value]))
    written = {key.value for key, _ in pairs}
    for key, change in after.items():
        if key not in written:
            yield from emitting.skill_lines(change)


def _skill_anew(source: _Source, key: str, node: Any, fields: Mapping[str, str]) -> list[str]:
    """Return the lines of a skill that did not stand a field a line; what gapgui doesn't know stays."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    unknown = {k.value: source.raw(v) for k, v in pairs if k.value not in SKILL_FIELDS}
    return [f"  {key}:", *(f"    {what}: {value}" for what, value in {**fields, **unknown}.items())]


def _field_splices(
    pairs: Sequence[tuple[Any, Any]],
    frame: Anatomy,
    end: int,
    old: SkillChange,
    new: SkillChange,
) -> Iterator[_Splice]:
    indent = " " * pairs[0][0].start_mark.column
    former, wanted = emitting.skill_fields(old), emitting.skill_fields(new)
    for number, (key, value) in enumerate(pairs):
        what = key.value
        if what not in SKILL_FIELDS or former.get(what) == wanted.get(what):
            continue
        first, last = _span(frame, pairs, number, end)
        in_lines = _list_splices(value, frame, last, old.lists.get(what), new.lists.get(what))
        if in_lines is not None:
            yield from in_lines
            continue
        comments, line = frame.comments_of(first, last), f"{indent}{what}: {wanted.get(what, '')}"
        if what not in wanted:
            yield _Splice(first, last, tuple(_indented(comments, len(indent))))
        elif comments and last - first == 1:
            yield _Splice(first, last, (f"{line}  {comments[0]}",))
        else:
            yield _Splice(first, last, (*_indented(comments, len(indent)), line))
    known = {key.value for key, _ in pairs}
    added = [f"{indent}{what}: {value}" for what, value in wanted.items() if what not in known]
    if added:
        yield _Splice(end, end, tuple(added))


def _list_splices(
    node: Any, frame: Anatomy, end: int, old: ListChange | None, new: ListChange | None
) -> list[_Splice] | None:
    """Return what changes a list, or what is added to one and removed, that stands an item a line; None for any other."""
    if old is None or new is None or (old.whole is None) != (new.whole is None):
        return None
    if old.whole is not None and new.whole is not None:
        parts = [(node, end, old.whole, new.whole)]
    elif _is_block(node, yaml.MappingNode, frame):
        told = {"add": (old.add, new.add), "remove": (old.remove, new.remove)}
        if {what for what, changed in told.items() if any(changed)} != {key.value for key, _ in node.value}:
            return None
        parts = [
            (value, _span(frame, node.value, number, end)[1], *told[key.value])
            for number, (key, value) in enumerate(node.value)
        ]
    else:
        return None
    changed = [part for part in parts if part[2] != part[3]]
    if not all(now and _is_block(part, yaml.SequenceNode, frame) for part, _, _, now in changed):
        return None
    return [
        splice
        for part, last, was, now in changed
        for splice in _item_splices(
            part.value, frame, last, [*map(emitting.word, was)], [*map(emitting.word, now)]
        )
    ]


def _item_splices(
    items: Sequence[Any], frame: Anatomy, end: int, before: Sequence[str], after: Sequence[str]
) -> Iterator[_Splice]:
    """Yield what takes out and adds items of a list that has one a line; where some can't be read all of them stay."""
    starts = [frame.line_of(item.start_mark.index) for item in items]
    line = frame.lines[starts[0]]
    indent = line[: len(line) - len(line.lstrip(" "))]
    wanted, former = frozenset(after), frozenset(before)
    if len(before) == len(items):
        for item, first, following in zip(before, starts, [*starts[1:], end], strict=True):
            if item not in wanted:
                last = frame.end_of(first, following)
                yield _Splice(first, last, tuple(_indented(frame.comments_of(first, last), len(indent))))
    added = [f"{indent}- {item}" for item in after if item not in former]
    if added:
        yield _Splice(end, end, tuple(added))


def _items_anew(source: _Source, node: Any, before: Sequence[str], after: Sequence[str]) -> list[str]:
    items = node.value if isinstance(node, yaml.SequenceNode) else []
    readable, wanted, former = len(items) == len(before), frozenset(after), frozenset(before)
    told = [source.raw(item) for at, item in enumerate(items) if not readable or before[at] in wanted]
    return [*told, *(item for item in after if item not in former)]


def _indented(comments: Iterable[str], column: int) -> list[str]:
    return [f"{' ' * column}{comment}" for comment in comments]


def _shifted(lines: Iterable[str], column: int) -> list[str]:
    """Return the lines of a skill moved so that it begins at a column."""
    return [" " * column + line.removeprefix("  ") for line in lines]
