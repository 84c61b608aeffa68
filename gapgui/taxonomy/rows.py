"""Mappings whose values are made when they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
