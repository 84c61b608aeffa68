"""A posting as it came, and what stood in a posting's place and can't be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.errors import GapError


@dataclass(frozen=True, slots=True)
class Advertised:
    """Hold a posting, not read yet; `name` is its file, with the number of its row where it has one.

    `title` is the one it was advertised by, empty where only its text may tell. `at` says how many bytes of all inputs
    were read when it came.
    """

    name: str
    document: Document
    title: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """Name what can't be read, and why; without an error it is a row that holds no text."""

    name: str
    error: GapError | None
    at: int = 0
