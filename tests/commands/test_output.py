"""Where the commands write: never over what they read, and one sentence where they can't."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gapgui.__main__ import main
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

RESUME = "Maren Oakes\n\nExperience\nEngineer, Brindlewick Energy, 2019 - 2023\n- Python and Docker\n"
POSTING = "ML Engineer\n\nRequirements\n- Python\n- Kubernetes\n"
PROSE = "\nWe look after machines in the field and write down what we learn.\n" * 20
COMMANDS = ("analyze", "compare", "market")
needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
FORGED = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eEngineer"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "resume.txt").write_text(RESUME, encoding="utf-8")
    (tmp_path / "posting.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "taxonomy.yaml").write_bytes(CORE_FILE.read_bytes())
    return tmp_path


def command(name: str, folder: Path, *options: object) -> list[str]:
    resume, posting = str(folder / "resume.txt"), str(folder / "posting.txt")
    files = {
        "analyze": [resume, posting],
        "compare": [resume, "--with", posting],
        "market": [posting],
        "posting": [posting],
        "resume": [resume],
    }
    return [name, *files[name], "--taxonomy", str(folder / "taxonomy.yaml"), *map(str, options)]


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("read", ["posting.txt", "taxonomy.yaml"])
@pytest.mark.parametrize("by", ["name", "link", "hard link", "way"])
def test_a_file_that_is_read_is_never_written(
    folder: Path, name: str, read: str, by: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / read).read_bytes()
    output = folder / read
    if by == "link":
        output = folder / "other"
        output.symlink_to(folder / read)
    elif by == "hard link":
        output = folder / "other"
        output.hardlink_to(folder / read)
    elif by == "way":
        output = folder / ".." / folder.name / read
    assert main(command(name, folder, "--output", output)) == 1
    assert "is a file that is read: choose another place" in capsys.readouterr().err
    assert (folder / read).read_bytes() == before
    assert not list(folder.glob(".gapgui-*"))


def test_what_gapgui_keeps_is_never_written_over(
    folder: Path, config_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config_dir.mkdir()
    own = config_dir / "my_skills.yaml"
    own.write_text("overlay: 1\n", encoding="utf-8")
    assert main(command("analyze", folder, "--own", "none", "--output", own)) == 1
    assert "where gapgui keeps your own changes" in capsys.readouterr().err
    assert own.read_text(encoding="utf-8") == "overlay: 1\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_dash_is_standard_output(
    folder: Path, name: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(command(name, folder, "--format", "json", "--output", "-")) == 0
    assert json.loads(capsysbinary.readouterr().out)["schema"]


@needs_posix
@pytest.mark.parametrize("name", COMMANDS)
def test_modes_are_kept_and_new_files_follow_the_umask(folder: Path, name: str) -> None:
    old, new = folder / "old.json", folder / "new.json"
    old.write_text("old", encoding="utf-8")
    old.chmod(0o640)
    before = os.umask(0o027)
    try:
        for output in (old, new):
            assert main(command(name, folder, "--format", "json", "--output", output)) == 0
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (old, new)] == [0o640, 0o640]
    assert json.loads(old.read_bytes())["schema"]


@needs_posix
def test_a_link_stays_and_what_it_leads_to_is_replaced(folder: Path) -> None:
    target, link = folder / "target.json", folder / "link.json"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    assert main(command("market", folder, "--format", "json", "--output", link)) == 0
    assert link.is_symlink()
    assert json.loads(target.read_bytes())["schema"]


def run(arguments: list[str], **given: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "gapgui", *arguments], cwd=ROOT, stderr=subprocess.PIPE, text=True, **given
    )


@needs_full
@pytest.mark.parametrize("name", ["posting", "market"])
def test_a_full_standard_output_is_one_sentence(folder: Path, name: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(command(name, folder), stdout=full)
    assert (done.returncode, done.stderr) == (
        1,
        "gapgui: Standard output can't be written: No space left on device.\n",
    )


@needs_full
def test_a_full_device_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command("market", folder, "--output", "/dev/full")) == 1
    assert "No space left on device" in capsys.readouterr().err


@needs_posix
@pytest.mark.parametrize("name", ["posting", "market"])
def test_a_reader_that_has_gone_is_no_traceback(folder: Path, name: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run(command(name, folder), stdout=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


@needs_posix
@pytest.mark.parametrize("name", ["posting", "market"])
def test_a_closed_standard_output_is_no_traceback(folder: Path, name: str) -> None:
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "gapgui", *command(name, folder)]
    done = subprocess.run(shell, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") <= 1


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("posting", []),
        ("posting", ["--format", "json"]),
        ("posting", ["--explain"]),
        ("resume", []),
        ("resume", ["--explain"]),
        ("analyze", []),
        ("analyze", ["--format", "markdown"]),
        ("analyze", ["--format", "json"]),
        ("compare", []),
        ("compare", ["--format", "markdown"]),
        ("market", []),
        ("market", ["--format", "json"]),
    ],
)
def test_no_text_of_a_document_commands_the_terminal(
    folder: Path, name: str, options: list[str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for file in ("resume.txt", "posting.txt"):
        text = (folder / file).read_text("utf-8")
        text = text.replace("Engineer", FORGED).replace("- Python", f"- Python {FORGED}") + PROSE
        (folder / file).write_text(text, encoding="utf-8")
    assert main(command(name, folder, *options)) == 0
    told = "".join(part.decode("utf-8") for part in capsysbinary.readouterr())
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(told)


@needs_posix
@pytest.mark.parametrize("name", ["posting", "resume", "analyze", "compare", "market"])
def test_no_file_name_commands_the_terminal(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = str(folder / "\x1b[2J\x9b31mgone.pdf")
    given = {
        "analyze": [bad, str(folder / "posting.txt")],
        "compare": [str(folder / "resume.txt"), "--with", bad],
    }.get(name, [bad])
    assert main([name, *given, "--taxonomy", str(CORE_FILE)]) == 1
    err = capsys.readouterr().err
    assert "gone.pdf" in err
    assert not {"\x1b", "\x9b"} & set(err)
