"""Which files of what is named are read."""

from __future__ import annotations

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
def test_links_in_a_circle_end_and_pipes_are_passed_over(tmp_path: Path) -> None:
    below = tmp_path / "below"
    below.mkdir()
    (below / "a.txt").write_text("x", encoding="utf-8")
    (below / "up").symlink_to(tmp_path)
    (below / "self").symlink_to(below)
    (below / "broken.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(below / "pipe.txt")
    (tmp_path / "again").symlink_to(below)
    assert names(tmp_path) == ["a.txt"]
