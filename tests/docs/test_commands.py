"""The commands that the documentation shows can be typed as they stand, and print what is shown."""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from gapgui.arguments import WINDOW, command_line, parse
from tests.conftest import ROOT, SAMPLES
from tests.docs.console import listed, sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGES = sorted((ROOT / "docs").glob("*.md"))
RUN = {"analyze", "compare", "posting", "resume", "taxonomy"}
"""What takes no time; of the others it is enough that they are understood."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with all files that the pages name."""
    for file in SAMPLES.iterdir():
        shutil.copy(file, tmp_path)
    for name in ("postings", "resumes"):
        shutil.copytree(ROOT / "tests" / "samples" / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_works(page: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = {each.command for session in sessions(page) for each in session}
    for command in dict.fromkeys(listed(page)):
        if command in shown:
            # called below
            continue
        arguments = shlex.split(command)[1:]
        options = parse(arguments)
        if options.command in RUN and options.command not in WINDOW:
            assert main(arguments) == 0, command
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_shown_is_printed(page: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for session in sessions(page):
        for shown in session:
            assert main(shlex.split(shown.command)[1:]) == 0, shown.command
            printed = capsys.readouterr().out
            assert shown.missing(printed) == [], printed[:2000]


def test_every_command_and_option_is_on_the_page() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    told = set(re.findall(r"--[a-z-]+", page)) | set(re.findall(r"(?<=`)[a-z]+(?=`)", page))
    told |= set(re.findall(r"`gapgui ([a-z]+)", page))
    missing = [name for name in names(command_line()) if name not in told]
    assert missing == []


def names(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the commands and long options of a parser and of those below it."""
    for action in parser._actions:
        yield from (option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield name
                yield from names(below)
