from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.report.writing import write_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_written_over_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"old")
    write_file(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_others_may_read_it_as_the_umask_allows(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    old = os.umask(0o022)
    try:
        write_file(file, b"new")
    finally:
        os.umask(old)
    assert file.stat().st_mode & 0o777 == 0o644


def test_a_place_that_cannot_be_written_is_named_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(GapError) as raised:
        write_file(tmp_path / "no such folder" / "report.html", b"new")
    assert raised.value.code == "cannot_write"
    assert "report.html can't be written" in raised.value.message


def test_what_cannot_be_replaced_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "report.html"
    folder.mkdir()
    with pytest.raises(GapError):
        write_file(folder, b"new")
    assert list(tmp_path.iterdir()) == [folder]
