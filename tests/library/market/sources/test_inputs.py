"""Which files of what is named are read."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from gapgui.library.market.sources.inputs import input_files

if TYPE_CHECKING:
    from pathlib import Path


def names(*named: Path) -> list[str]:
    return [file.path.name for file in input_files(named)]


def test_a_folder_is_read_in_the_order_of_names_with_what_can_hold_postings(tmp_path: Path) -> None:
    for name in ("b.txt", "a.PDF", "c.jsonl", "d.xyz", ".hidden.txt", "e.parquet", "report.json"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "z.csv").write_text("x", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "y.txt").write_text("x", encoding="utf-8")
    assert names(tmp_path) == ["a.PDF", "b.txt", "z.csv", "c.jsonl", "e.parquet"]


def test_what_is_named_is_read_whatever_its_name(tmp_path: Path) -> None:
    assert names(tmp_path / "d.xyz", tmp_path / "gone.txt") == ["d.xyz", "gone.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_links_in_a_circle_end_and_what_is_no_file_is_named_to_be_told(tmp_path: Path) -> None:
    below = tmp_path / "below"
    below.mkdir()
    (below / "a.txt").write_text("x", encoding="utf-8")
    (below / "up").symlink_to(tmp_path)
    (below / "self").symlink_to(below)
    (below / "broken.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(below / "pipe.txt")
    (tmp_path / "again").symlink_to(below)
    (below / "loop.csv").symlink_to(below / "loop.csv")
    (below / "nowhere").symlink_to(tmp_path / "nowhere")  # isn't called as if it held postings
    assert names(tmp_path) == ["a.txt", "broken.txt", "loop.csv", "pipe.txt"]


def test_a_folder_that_cannot_be_looked_into_is_named_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "closed").mkdir()
    (tmp_path / "z.txt").write_text("x", encoding="utf-8")
    listed = os.listdir

    def list_open(folder: str) -> list[str]:
        if folder.endswith("closed"):
            raise PermissionError(errno.EACCES, "Permission denied", folder)
        return listed(folder)

    monkeypatch.setattr(os, "listdir", list_open)
    assert [(file.path.name, str(file.error or "")) for file in input_files([tmp_path])] == [
        ("a.txt", ""),
        ("closed", "closed can't be opened: Permission denied."),
        ("z.txt", ""),
    ]
