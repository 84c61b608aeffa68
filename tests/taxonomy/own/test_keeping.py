"""The file of own changes: nothing in it is ever lost, whoever writes, whatever breaks."""

from __future__ import annotations

import os
import sys
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.taxonomy.own import corrections, keeping
from gapgui.taxonomy.own.keeping import ConflictError, can_undo, read_own, redo, save_own, steps, undo
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.own.versions import KEPT

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.taxonomy.own.keeping import OwnFile

KUBE = b"# mine\noverlay: 1\nskills:\n  kubernetes:\n    aliases: {add: [kube]}  # at work\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "my_skills.yaml"


def written(path: Path, data: bytes) -> OwnFile:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return read_own(path)


def dismissed(file: OwnFile, *terms: str) -> OwnFile:
    return save_own(file, corrections.dismiss(file.own, terms))


def test_a_first_change_makes_the_file_and_can_be_undone(path: Path) -> None:
    assert not can_undo(path)
    assert dismissed(read_own(path), "synergy").own.dismissed == ("synergy",)
    assert b"synergy" in path.read_bytes()
    back = undo(path)
    assert back is not None
    assert back.own.dismissed == ()
    assert not path.exists(), "it is as it was before"
    assert undo(path) is None
    redo(path)
    assert b"synergy" in path.read_bytes()


def test_what_another_program_wrote_after_all_was_undone_stays(path: Path) -> None:
    dismissed(read_own(path), "synergy")
    undo(path)
    written(path, b"overlay: 1\ndismissed: [by hand]\n")
    redo(path)
    assert set(read_own(path).own.dismissed) == {"by hand", "synergy"}


def test_undone_changes_come_back_to_the_byte_and_over_restarts(path: Path) -> None:
    written(path, KUBE)
    for term in ("one", "two"):
        dismissed(read_own(path), term)
    undo(path)
    assert read_own(path).own.dismissed == ("one",)
    undo(path)
    assert path.read_bytes() == KUBE
    assert undo(path) is None


def test_what_was_taken_back_comes_forth_again_to_the_byte_and_over_restarts(path: Path) -> None:
    written(path, KUBE)
    states = [KUBE]
    for term in ("one", "two"):
        dismissed(read_own(path), term)
        states.append(path.read_bytes())
    assert redo(path) is None
    for state in (states[1], states[0]):
        undo(path)
        assert path.read_bytes() == state
    for state in states[1:]:
        redo(path)
        assert path.read_bytes() == state
    assert redo(path) is None
    undo(path)
    assert path.read_bytes() == states[1]


def test_a_new_change_ends_what_can_be_brought_forth(path: Path) -> None:
    dismissed(read_own(path), "one")
    undo(path)
    dismissed(read_own(path), "two")
    assert redo(path) is None
    assert read_own(path).own.dismissed == ("two",)


def test_what_another_program_wrote_stays_when_a_step_is_brought_forth(path: Path) -> None:
    dismissed(written(path, KUBE), "synergy")
    undo(path)
    path.write_bytes(path.read_bytes() + b"dismissed:\n  - by hand  # theirs\n")
    again = redo(path)
    assert again is not None
    assert sorted(again.own.dismissed) == ["by hand", "synergy"]
    assert b"# theirs" in path.read_bytes()


def test_the_next_steps_say_what_they_change(path: Path) -> None:
    assert (steps(path).back, steps(path).forth) == (None, None)
    for term in ("one", "two"):
        dismissed(read_own(path), term)
    undo(path)
    found = steps(path)
    assert found.back is not None
    assert found.forth is not None
    assert [own.dismissed for own in found.back] == [("one",), ()]
    assert [own.dismissed for own in found.forth] == [("one",), ("one", "two")]


def test_ten_former_versions_are_kept(path: Path) -> None:
    for number in range(KEPT + 5):
        dismissed(read_own(path), f"term {number}")
    back = 0
    while undo(path):
        back += 1
    assert back == KEPT
    assert len(read_own(path).own.dismissed) == 5


def test_what_another_program_wrote_meanwhile_is_kept(path: Path) -> None:
    mine = written(path, KUBE)
    path.write_bytes(KUBE + b"  kafka: {removed: true}  # theirs\n")
    saved = dismissed(mine, "synergy")
    assert saved.own.skills["kafka"].removed
    assert saved.own.dismissed == ("synergy",)
    assert b"# theirs" in path.read_bytes()


def test_where_both_changed_the_same_nothing_is_written_until_one_is_taken(path: Path) -> None:
    mine = written(path, b"overlay: 1\nskills:\n  k: {name: Old}\n")
    theirs = b"overlay: 1\nskills:\n  k: {name: Theirs}\n"
    path.write_bytes(theirs)
    after = read_own(
        written(path.with_name("other.yaml"), b"overlay: 1\nskills:\n  k: {name: Mine}\n").path
    ).own
    with pytest.raises(ConflictError) as caught:
        save_own(mine, after)
    (conflict,) = caught.value.conflicts
    assert (conflict.mine, conflict.theirs) == ("Mine", "Theirs")
    assert path.read_bytes() == theirs
    assert save_own(mine, after, take="mine").own.skills["k"].name == "Mine"


def test_undo_leaves_what_another_program_wrote_since(path: Path) -> None:
    dismissed(written(path, KUBE), "synergy")
    path.write_bytes(path.read_bytes() + b"  - by hand  # theirs\n")
    back = undo(path)
    assert back is not None
    assert back.own.dismissed == ("by hand",)
    assert b"# theirs" in path.read_bytes()


def test_a_broken_file_is_never_overwritten(path: Path) -> None:
    broken = b"overlay: 1\nskills: [\n"
    file = written(path, broken)
    with pytest.raises(GapError, match="mend the file in a text editor first"):
        dismissed(file, "synergy")
    assert path.read_bytes() == broken


@pytest.mark.parametrize(
    "data",
    [
        b"# \xe4\noverlay: 1\n",
        b"- a list\n",
        b"a word\n",
        b"overlay: 2\nskills: {}\n",
        b"overlay: 1\nx: " + b"[" * 99_999,
    ],
)
def test_what_gapgui_can_not_edit_it_leaves_alone(path: Path, data: bytes) -> None:
    file = written(path, data)
    with pytest.raises(GapError) as caught:
        dismissed(file, "synergy")
    assert caught.value.code == "bad_taxonomy"
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfoverlay: 1\n", b"\xef\xbb\xbfoverlay: 1\ndismissed:\n  - synergy\n"),
        (b"overlay: 1\r\n", b"overlay: 1\r\ndismissed:\r\n  - synergy\r\n"),
        (b"overlay: 1", b"overlay: 1\ndismissed:\n  - synergy\n"),
        (b"---\noverlay: 1\n... # end\n", b"---\noverlay: 1\ndismissed:\n  - synergy\n... # end\n"),
        (b"{overlay: 1, zzz: [a]} # mine\n", b"# mine\noverlay: 1\ndismissed:\n  - synergy\nzzz: [a]\n"),
        (b"overlay: 1\ndismissed:\n- '# a'\n", b"overlay: 1\ndismissed:\n- '# a'\n- synergy\n"),
        (b"overlay: 1\ndismissed:\t[a]\n", b"overlay: 1\ndismissed:\n  - a\n  - synergy\n"),
    ],
)
def test_files_of_other_editors_stay_as_they_are_but_for_the_change(
    path: Path, before: bytes, after: bytes
) -> None:
    dismissed(written(path, before), "synergy")
    assert path.read_bytes() == after


def test_control_characters_are_written_so_that_they_can_be_read(path: Path) -> None:
    terms = ("a\x7fb", "a\u2028b", 'q"\\', "\U0001f600 x")
    dismissed(read_own(path), *terms)
    assert read_own(path).own.dismissed == terms


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles.yaml"
    target.write_bytes(KUBE)
    path.parent.mkdir()
    path.symlink_to(target)
    dismissed(read_own(path), "synergy")
    assert path.is_symlink()
    assert b"synergy" in target.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_told(path: Path, kind: str) -> None:
    path.parent.mkdir()
    if kind == "folder":
        path.mkdir()
    else:
        os.mkfifo(path)
    with pytest.raises(GapError, match="can't be read"):
        read_own(path)


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(GapError, match="not valid"):
        read_own(tmp_path / "a\0b.yaml")


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file")
    with pytest.raises(GapError) as caught:
        dismissed(read_own_in(tmp_path), "synergy")
    assert caught.value.code in {"cannot_write", "bad_taxonomy"}


def read_own_in(folder: Path) -> OwnFile:
    return read_own(folder / "config" / "my_skills.yaml")


@pytest.mark.parametrize("call", ["os.fsync", "pathlib.Path.replace"])
def test_a_full_disk_leaves_the_old_file_and_its_versions(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    file = dismissed(written(path, KUBE), "one")
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(call, full)
        with pytest.raises(GapError, match="No space left on device"):
            dismissed(file, "two")
    assert path.read_bytes() == before
    assert not list(path.parent.rglob("*.tmp"))
    undo(path)
    assert path.read_bytes() == KUBE


def test_a_full_disk_behind_the_former_version_does_not_make_an_undo_of_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = dismissed(written(path, KUBE), "one")
    real = os.fsync
    left = [1]

    def soon_full(handle: int) -> None:
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()
        real(handle)

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", soon_full)
        with pytest.raises(GapError):
            dismissed(file, "two")
    undo(path)
    assert path.read_bytes() == KUBE


def test_a_full_disk_behind_the_file_itself_is_no_failure_and_the_change_can_be_undone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = dismissed(written(path, KUBE), "one")
    before = path.read_bytes()
    real = os.fsync
    left = [1, 2]

    def soon_full(handle: int) -> None:
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()
        real(handle)

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", soon_full)
        assert dismissed(file, "two").own.dismissed == ("one", "two")
    assert read_own(path).own.dismissed == ("one", "two")
    undo(path)
    assert path.read_bytes() == before


def test_for_one_correction_each_text_is_parsed_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of 200,000 readings takes a second or two to be parsed."""
    file = written(path, KUBE)
    parsed: list[bytes] = []

    def counted(data: bytes, place: Path) -> object:
        parsed.append(data)
        return parse_own(data, place)

    monkeypatch.setattr(keeping, "parse_own", counted)
    monkeypatch.setattr(keeping, "read_nodes", lambda text: parsed.append(text.encode()))
    saved = dismissed(file, "one")
    assert parsed == [saved.data]


def test_many_writers_at_once_lose_nothing(path: Path) -> None:
    file = written(path, KUBE)
    start = Barrier(8)

    def write(number: int) -> None:
        start.wait()
        dismissed(file, f"term {number}")

    writers = [Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(read_own(path).own.dismissed) == [f"term {number}" for number in range(8)]


def test_what_a_killed_writer_left_is_swept_away_and_what_is_being_written_is_not(path: Path) -> None:
    file = written(path, KUBE)
    old, new = (path.with_name(f".gapgui-{name}.tmp") for name in ("old", "new"))
    for left in (old, new):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    dismissed(file, "synergy")
    assert (old.exists(), new.exists()) == (False, True)


def test_who_waits_too_long_is_told(path: Path) -> None:
    from gapgui.whole_file import alone

    lock = path.with_name("my_skills-former") / "lock"
    with alone(lock), pytest.raises(OSError, match="busy"), alone(lock, patience=0):
        pass
