"""Whoever writes the file of own changes may be killed at any moment: what is there is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from gapgui.taxonomy.own.keeping import read_own, undo
from tests.conftest import ROOT
from tests.taxonomy.own.test_keeping import KUBE, dismissed, written

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "my_skills.yaml"


STOPPED = """
import os, sys
from pathlib import Path
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.keeping import read_own, save_own

real = Path.replace
def replace(self, target):
    if Path(target).name == "my_skills.yaml":
        print("now", flush=True)
        sys.stdin.readline()
    return real(self, target)
Path.replace = replace
file = read_own(Path(sys.argv[1]))
save_own(file, corrections.dismiss(file.own, ["by a process"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_process_killed_before_the_move_leaves_the_old_file_and_no_lock(path: Path) -> None:
    written(path, KUBE)
    with process_at_the_move(path) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert path.read_bytes() == KUBE
    dismissed(read_own(path), "synergy")
    undo(path)
    assert path.read_bytes() == KUBE


KILLED = """
import os, signal, sys
from pathlib import Path
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.given.packs import import_pack
from gapgui.taxonomy.own.keeping import read_own, redo, save_own, undo

path, what, left = Path(sys.argv[1]), sys.argv[2], [int(sys.argv[3])]
real = Path.replace
def replace(self, target):
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    left[0] -= 1
    return real(self, target)
Path.replace = replace
if what == "save":
    save_own(read_own(path), corrections.dismiss(read_own(path).own, ["three"]))
elif what == "import":
    import_pack(path.with_name("team.yaml"), path)
else:
    {"undo": undo, "redo": redo}[what](path)
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("what", ["save", "undo", "redo", "import"])
def test_whoever_is_killed_between_writing_and_moving_leaves_a_whole_file(path: Path, what: str) -> None:
    written(path, KUBE)
    for term in ("one", "two"):
        dismissed(read_own(path), term)
    undo(path)
    path.with_name("team.yaml").write_text("overlay: 1\npack: team\ndismissed: [four]\n", encoding="utf-8")
    command = [sys.executable, "-c", KILLED, str(path), what]
    for moves in range(9):
        run = subprocess.run(
            [*command, str(moves)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        now = read_own(path)
        assert not now.problems
        assert b"# mine" in now.data
        if run.returncode == 0:
            break
        assert now.own.skills["kubernetes"].lists["aliases"].add == ("kube",)
    assert run.returncode == 0, run.stderr
    assert moves >= 2
    # whatever was left behind, what is written next can be taken back
    here = path.read_bytes()
    dismissed(read_own(path), "five")
    undo(path)
    assert path.read_bytes() == here


def process_at_the_move(path: Path) -> subprocess.Popen[str]:
    """Return a process that has written all and is about to move it to its place; a line lets it go on."""
    process = subprocess.Popen(
        [sys.executable, "-c", STOPPED, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "now\n"
    return process


def test_who_writes_while_another_process_does_waits_and_keeps_what_it_wrote(path: Path) -> None:
    file = written(path, KUBE)
    with process_at_the_move(path) as process:
        writer = Thread(target=dismissed, args=(file, "by this one"))
        writer.start()
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.close()
        writer.join()
        assert process.wait() == 0
    assert sorted(read_own(path).own.dismissed) == ["by a process", "by this one"]
