"""Change the text of a file of own changes where one field of it changes: only that part of the text is looked at.

A correction adds a line to what may be a hundred thousand, and to take all of them apart takes longer than anybody
waits. Where lines are told by their beginnings alone a text of many lines may be mistaken for others, so whoever
writes it reads the result again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.taxonomy.own.changes import OwnChanges
from gapgui.taxonomy.own.schema import FIELDS
from gapgui.taxonomy.own.writing.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

_KEY = late_pattern(r"^[A-Za-z]\w*(?=:)", re.MULTILINE)
_ITEM = late_pattern(r"^ *- ", re.MULTILINE)
_LISTS = frozenset(["readings", "ignored", "dismissed"])


def rewritten_in_part(text: str, before: OwnChanges, after: OwnChanges) -> str | None:
    """Return what `rewritten` does, as far as lines tell; None where more than a part of the text has to change.

    Raises:
        UneditableError: as `rewritten`.
        YAMLError: as `rewritten`.
    """
    changed = [what for what in FIELDS[1:] if getattr(before, what) != getattr(after, what)]
    keys = list(_KEY.finditer(text))
    places = [at for at, key in enumerate(keys) if [key.group()] == changed]
    if len(places) != 1:
        return None
    what, at = changed[0], places[0]
    start = keys[at].start()
    end = keys[at + 1].start() if at + 1 < len(keys) else len(text)
    was, then = getattr(before, what), getattr(after, what)
    if what in _LISTS:
        starts = [found.start() for found in _ITEM.finditer(text, start, end)]
        if len(starts) == len(was) > 1:
            return _with_items(text, what, [*starts, end], before, then)
    return text[:start] + _of_part(text[start:end], before, {what: was}, {what: then}) + text[end:]


def _with_items(text: str, what: str, starts: Sequence[int], before: OwnChanges, then: Sequence[Any]) -> str:
    """Return a text whose items that begin at `starts`, the last of which is where they end, are changed: new ones go to the end."""
    was = getattr(before, what)
    wanted, former = frozenset(then), frozenset(was)
    gone = [at for at, item in enumerate(was) if item not in wanted]
    is_longer = any(item not in former for item in then)
    # one that stays on either side says how they are written
    first = max(min(gone, default=len(was) - 1) - 1, 0)
    last = len(was) if is_longer else min(max(gone, default=0) + 2, len(was))
    own = tuple(was[first:last])
    kept = frozenset(own)
    new = tuple(item for item in then if item in kept or item not in former)
    key = f"{what}:" + ("\r\n" if text.partition("\n")[0].endswith("\r") else "\n")
    part = _of_part(key + text[starts[first] : starts[last]], before, {what: own}, {what: new})
    return text[: starts[first]] + part.removeprefix(key) + text[starts[last] :]


def _of_part(part: str, own: OwnChanges, was: Mapping[str, Any], then: Mapping[str, Any]) -> str:
    nothing = OwnChanges(own.file, own.sha256)
    return rewritten(part, replace(nothing, **was), replace(nothing, **then))
