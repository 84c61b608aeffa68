from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

import gapgui
from gapgui.__main__ import main
from gapgui.arguments import WINDOW, command_line
from gapgui.cli import COMMANDS
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

POSTING = "Engineer – 机器学习\n\nRequirements\n- Python or Java\n- Kafka\n"


@pytest.fixture(autouse=True)
def own_interrupts() -> Iterator[None]:
    """Give the test runner its Ctrl+C back: a window takes it."""
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[argparse.Namespace]:
    """Stand in for the window and keep what it was opened with; it ends with status 7."""
    windows: list[argparse.Namespace] = []
    application = ModuleType("gapgui.ui.window.program.application")

    def run(options: argparse.Namespace) -> int:
        windows.append(options)
        return 7

    application.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gapgui.ui.window.program.application", application)
    return windows


def test_without_a_command_the_window_opens(opened: list[argparse.Namespace]) -> None:
    assert main([]) == 7
    assert [(options.resume, options.posting) for options in opened] == [(None, None)]


def test_the_window_opens_with_what_the_command_line_names(opened: list[argparse.Namespace]) -> None:
    assert main(["--resume", "r.pdf", "--posting", "p.txt", "--password", "secret"]) == 7
    (options,) = opened
    assert (options.resume, options.posting, options.password) == (Path("r.pdf"), Path("p.txt"), "secret")


@pytest.mark.parametrize(
    "arguments",
    [
        ["my.pdf", "job.txt"],
        ["open", "my.pdf", "job.txt"],
        ["--password", "secret", "--own=none", "my.pdf", "job.txt"],
        ["--", "my.pdf", "job.txt"],
    ],
)
def test_files_without_a_command_are_opened_in_the_window(
    opened: list[argparse.Namespace], arguments: list[str]
) -> None:
    assert main(arguments) == 7
    assert opened[0].files == [Path("my.pdf"), Path("job.txt")]


@pytest.mark.parametrize("arguments", [["analise"], ["a.pdf", "b.pdf", "c.pdf"], ["--password"], ["open"]])
def test_what_is_no_file_or_too_much_opens_nothing(
    opened: list[argparse.Namespace], arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert (end.value.code, opened) == (2, [])
    assert "error: " in capsys.readouterr().err


def test_the_arguments_of_the_process_are_taken_where_none_are_given(
    monkeypatch: pytest.MonkeyPatch, opened: list[argparse.Namespace]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gapgui", "--posting", "p.txt"])
    assert main() == 7
    assert opened[0].posting == Path("p.txt")


def test_a_command_opens_no_window(
    opened: list[argparse.Namespace], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["taxonomy", "path"]) == 0
    assert opened == []


def test_the_package_can_be_run_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gapgui", "--version"], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, f"gapgui {gapgui.__version__}\n")


def test_the_public_names_are_there_and_others_are_not() -> None:
    for name in gapgui.__all__:
        assert getattr(gapgui, name)
    with pytest.raises(AttributeError, match="no attribute 'read_resumes'"):
        _ = gapgui.read_resumes


RUN = "import sys; from gapgui.__main__ import main; sys.exit(main(sys.argv[1:]))"
RUN_WITHOUT_QT = """
import sys
from gapgui.__main__ import main
status = main(sys.argv[1:])
assert not [name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"}]
sys.exit(status)
"""


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    file = tmp_path / "p.txt"
    file.write_text(POSTING, encoding="utf-8")
    return file


def in_a_process(program: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run in a terminal that claims to know ASCII only; warnings are errors."""
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        program,
        "--taxonomy",
        str(CORE_FILE),
        *map(str, arguments),
    ]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=120, **options)


@pytest.mark.parametrize("command", ["posting", "resume", "analyze", "taxonomy"])
def test_no_command_loads_qt(command: str, posting: Path) -> None:
    arguments: dict[str, tuple[object, ...]] = {
        "posting": ("posting", posting),
        "resume": ("resume", posting),
        "analyze": ("analyze", posting, posting, "--format", "html"),
        "taxonomy": ("taxonomy", "check", CORE_FILE),
    }
    done = in_a_process(RUN_WITHOUT_QT, *arguments[command])
    assert (done.returncode, done.stderr) == (0, b"")


RUN_AND_TELL_MODULES = """
import sys
from gapgui.__main__ import main
main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
"""


def test_a_command_loads_what_it_needs_itself(posting: Path) -> None:
    """Where the index was kept, a posting needs no YAML, no process of its own, and nothing of resumes or reports."""
    for _ in "once", "again":
        done = in_a_process(RUN_AND_TELL_MODULES, "posting", posting)
    loaded = set(done.stderr.decode().split())
    assert "gapgui.commands.posting" in loaded
    others = {"yaml", "pebble", "asyncio", "gapgui.gaps", "gapgui.resume.reading", "gapgui.report.privacy"}
    assert not loaded & {*others, *COMMANDS.values()} - {"gapgui.commands.posting"}


def test_each_command_without_a_window_has_its_module() -> None:
    actions = [action for action in command_line()._actions if action.dest == "command"]
    assert {*COMMANDS} == set(actions[0].choices or ()) - {*WINDOW}


def test_output_is_utf_8_whatever_the_terminal_says(posting: Path) -> None:
    done = in_a_process(RUN, "posting", posting, "--format", "json")
    assert json.loads(done.stdout.decode("utf-8"))["title"] == "Engineer – 机器学习"


def test_a_posting_may_be_piped_in() -> None:
    done = in_a_process(RUN, "posting", "-", "--format", "json", input=POSTING.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["skills"][-1]["mentions"][0]["start"] == POSTING.index("Kafka")


def test_an_unreadable_file_ends_a_process_with_1_and_a_sentence(tmp_path: Path) -> None:
    done = in_a_process(RUN, "posting", tmp_path / "gone.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.count(b"\n") == 1


def test_wrong_usage_ends_a_process_with_2() -> None:
    assert in_a_process(RUN, "posting").returncode == 2


def test_a_reader_who_leaves_early_sees_no_traceback(posting: Path) -> None:
    command = [sys.executable, "-c", RUN, "--taxonomy", str(CORE_FILE), "posting", *[str(posting)] * 300]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(120) == 1


def test_ctrl_c_while_modules_are_imported_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attack: only what came after the imports of a command listened."""

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("gapgui.cli.stand_in_for_closed", interrupted)
    assert main(["taxonomy", "check"]) == 130
