from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.whole_file import is_absent, set_aside, write_file

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


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(GapError, match="No space left on device"):
        write_file(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_file(file, b"new")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_the_file_behind_a_link_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    file, link = tmp_path / "elsewhere" / "report.html", tmp_path / "link.html"
    link.symlink_to(file)
    for data in (b"first", b"second"):
        write_file(link, data)
        assert link.is_symlink()
        assert file.read_bytes() == data
    assert len(list(tmp_path.rglob("*"))) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_takes_the_bytes_as_they_come(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_name_as_long_as_names_may_be_is_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / ("r" * 250 + ".html")
    write_file(file, b"new")
    assert file.read_bytes() == b"new"


def test_a_name_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(GapError, match="Its name is not valid"):
        write_file(tmp_path / "a\x00b", b"new")


def test_what_is_set_aside_takes_no_other_files_place(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    for number in range(3):
        file.write_bytes(b"%d" % number)
        set_aside(file)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        "a.yaml.bak": b"0",
        "a.yaml.bak2": b"1",
        "a.yaml.bak3": b"2",
    }


def test_what_nobody_may_look_at_is_not_absent(tmp_path: Path) -> None:
    assert is_absent(tmp_path / "none")
    assert not is_absent(tmp_path)
    assert not is_absent(tmp_path / "a\0b")
