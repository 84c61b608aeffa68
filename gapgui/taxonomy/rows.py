"""Mappings whose values are made when they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

Row = TypeVar("Row")
Value = TypeVar("Value")


class Rows(Mapping[str, Value], Generic[Row, Value]):
    """Map keys to values that are made of plain rows when they are first looked at.

    A document names a hundred skills of seven thousand: making all would take most of the time of a start.
    """

    def __init__(self, rows: Mapping[str, Row], make: Callable[[Row], Value]) -> None:
        self.rows = rows
        self._make = make
        self._made: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        try:
            return self._made[key]
        except KeyError:
            # two threads may make it at once: both get the same one
            return self._made.setdefault(key, self._make(self.rows[key]))

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value; most words that are asked for are no key."""
        made = self._made.get(key)
        if made is not None:
            return made
        return self[key] if key in self.rows else default

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class Overlaid(Mapping[str, Value], Generic[Value]):
    """Show a mapping with some values changed, some added at its end and some keys gone, without copying it."""

    def __init__(
        self, below: Mapping[str, Value], changed: Mapping[str, Value], gone: Collection[str] = ()
    ) -> None:
        self._below = below
        self._changed = changed
        self._gone = frozenset(gone)
        self._new = [key for key in self._changed if key not in below]

    def __getitem__(self, key: str) -> Value:
        if key in self._changed:
            return self._changed[key]
        if key in self._gone:
            raise KeyError(key)
        return self._below[key]

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value; most words that are asked for are no key."""
        if key in self._changed:
            return self._changed[key]
        return default if key in self._gone else self._below.get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self._changed or (key in self._below and key not in self._gone)

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._below if key not in self._gone)
        yield from self._new

    def __len__(self) -> int:
        return len(self._below) - sum(key in self._below for key in self._gone) + len(self._new)
