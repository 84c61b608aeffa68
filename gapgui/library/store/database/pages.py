"""The pages of a damaged database (https://www.sqlite.org/fileformat2.html), read where the way to them is lost."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from gapgui.library.store.database.connection import malformed

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAF = 0x0D
"""The first byte of a page that holds rows of a table."""
_KINDS = frozenset([0x00, 0x02, 0x05, 0x0A, _LEAF])
"""The first bytes that a page can have: 0 is one that goes on from another, or is free."""


def with_first_page(broken: bytes, sound: bytes) -> sqlite3.Connection:
    """Return a damaged database whose first page, which says where all tables begin, is that of a sound one.

    All databases of gapgui make their tables in the same order, so they begin at the same places. A page of no kind is
    taken for one of rows.

    Raises:
        sqlite3.Error: it can't be.
    """
    size = _size(sound)
    if len(broken) < 2 * size:
        raise malformed("too short")
    data = bytearray(broken[: len(broken) // size * size])
    data[:size] = sound[:size]
    data[18:20] = b"\x01\x01"  # without a log
    data[28:32] = (len(data) // size).to_bytes(4, "big")
    data[32:40] = bytes(8)  # no free pages
    for start in range(size, len(data), size):
        if data[start] not in _KINDS:
            data[start] = _LEAF
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        memory.deserialize(bytes(data))
    except BaseException:
        memory.close()
        raise
    return memory


def leaf_by_leaf(memory: sqlite3.Connection, table: str) -> Iterator[None]:
    """Have a table begin at each page in turn that holds rows, its own and others.

    What is removed is not among them: its bytes are zero.
    """
    data = memory.serialize()
    size = _size(data)
    for number in range(2, len(data) // size + 1):
        if data[(number - 1) * size] == _LEAF:
            memory.execute("PRAGMA writable_schema = ON")
            memory.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (number, table))
            memory.execute("PRAGMA writable_schema = RESET")  # what is known of it is read again
            yield


def _size(data: bytes) -> int:
    """Return the length of a page; 1 stands for one that two bytes can't tell."""
    told = int.from_bytes(data[16:18], "big")
    return 65_536 if told == 1 else told
