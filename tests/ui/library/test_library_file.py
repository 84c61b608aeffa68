"""The file of the kept postings, as the window opens it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.ui.library.library_file import LibraryFile

if TYPE_CHECKING:
    from pathlib import Path


def test_damage_that_is_found_while_the_file_is_open_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    file = LibraryFile(path)
    (kept,) = file.for_writing().keep(KeptPosting("Engineer"))
    assert file.incident() is None
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE former_texts RENAME COLUMN until TO gone")
    with pytest.raises(GapError, match="one posting could be rescued"):
        file.for_writing().former_texts(kept.id)
    incident = file.incident()
    assert incident
    assert "one posting could be rescued" in incident.message
    assert file.incident() is None
    file.close()
