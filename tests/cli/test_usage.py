from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui import __version__
from gapgui.__main__ import main
from tests.cli.calling import called, written
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path


def test_options_may_stand_before_or_after_the_command(
    posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["posting", str(posting), "--taxonomy", str(CORE_FILE), "--format", "json"]) == 0
    after = capsys.readouterr().out
    assert called("posting", posting, "--format", "json") == 0
    assert capsys.readouterr().out == after


@pytest.mark.parametrize(
    "arguments",
    [
        ["posting"],
        ["nonsense"],
        ["posting", "x", "--format", "pdf"],
        ["analyze", "one"],
        ["analyze", "one", "two", "--leave-out", "age"],
        ["taxonomy"],
        ["posting", "x", "--own", ""],  # an empty name would be the current folder
        ["market", "x", "--resume", ""],
        ["compare", "x", "--with", "y", "--reports", ""],
        ["taxonomy", "check", ""],
        ["--nope"],
    ],
)
def test_wrong_usage_ends_with_2_and_a_hint(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: gapgui" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"gapgui {__version__}\n"


def test_a_user_who_breaks_off_sees_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    assert called("posting", "-") == 130
    assert capsys.readouterr() == ("", "gapgui: Stopped.\n")


BREAKER = """
import sys

class Breaker:
    def find_spec(self, name, path, target=None):
        if name == "gapgui.documents.formats.html":
            import gapgui.documents.formats.plain_text as plain_text

            plain_text._CHARSET = None

sys.meta_path.insert(0, Breaker())
"""


def test_a_bug_is_shown_as_python_shows_it_and_without_the_text(tmp_path: Path) -> None:
    page = written(tmp_path / "r.html", "<p>Jane Roe, Python</p>")
    # Python runs this as each process starts; in the worker it breaks the reader of HTML
    written(tmp_path / "sitecustomize.py", BREAKER)

    done = subprocess.run(
        [sys.executable, "-m", "gapgui", "resume", page],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Traceback")
    assert "in decode_html\n" in done.stderr
    assert done.stderr.endswith("\nAttributeError\n")
    assert "damaged" not in done.stderr
    assert "Roe" not in done.stderr
