from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from gapgui.arguments import command_line
from packages.shell.bash import bash_completion
from packages.shell.fish import fish_completion
from packages.shell.man import man_page
from packages.shell.tree import Command, commands_of
from packages.shell.zsh import zsh_completion

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = commands_of(command_line())
COMMANDS = list(PROGRAM.all())
MAN = man_page(PROGRAM, "1.2.3")
WORDS = {
    ("gapgui", "ana"): {"analyze"},
    ("gapgui", "taxonomy", "al"): {"alias"},
    ("gapgui", "taxonomy", "ca"): {"categories"},
    ("gapgui", "taxonomy", "import", "--take", ""): {"mine", "theirs"},
    ("gapgui", "analyze", "--format", "h"): {"html"},
    ("gapgui", "compare", "--wit"): {"--with"},
    ("gapgui", "resume", "--expl"): {"--explain"},
}


def section(command: Command) -> str:
    """Return what the page says of a command, as it is read."""
    plain = re.sub(r"\\f[BIR]", "", MAN).replace("\\-", "-").replace("\\e", "\\").replace("\\&", "")
    if len(command.words) == 1:
        return plain.partition(".SH COMMANDS")[0]
    (text,) = re.findall(
        rf'^\.SS "{re.escape(" ".join(command.words[1:]))}"$(.*?)(?=^\.S[SH] )',
        plain,
        re.DOTALL | re.MULTILINE,
    )
    return str(text)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command.words))
def test_the_man_page_tells_every_option_as_the_help_does(command: Command) -> None:
    text = section(command)
    assert " ".join(command.words) in text
    for argument in (*command.options, *command.operands):
        for name in argument.names:
            assert re.search(rf"{re.escape(name)}\b", text)
        assert argument.value in text
        assert argument.help[1:] in text


def test_the_page_has_the_commands_that_are_typed() -> None:
    names = {words for command in COMMANDS if len(words := command.words) > 1}
    assert ("gapgui", "analyze") in names
    assert ("gapgui", "taxonomy", "alias") in names
    assert "gapgui 1.2.3" in MAN


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man")
def test_man_has_nothing_to_complain_of(tmp_path: Path) -> None:
    page = tmp_path / "gapgui.1"
    page.write_text(MAN, encoding="utf-8")
    done = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("make", [bash_completion, fish_completion, zsh_completion])
def test_completions_know_every_command_and_option(make: object) -> None:
    assert callable(make)
    script = make(PROGRAM)
    for command in COMMANDS:
        assert command.name in script
        for option in command.options:
            for name in option.names:
                assert re.search(
                    rf"(?<![\w-]){re.escape(name)}\b|-[ls] {re.escape(name.lstrip('-'))}\b", script
                )


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize("typed", WORDS)
def test_bash_completes(typed: tuple[str, ...], tmp_path: Path) -> None:
    script = tmp_path / "gapgui"
    script.write_text(bash_completion(PROGRAM), encoding="utf-8")
    program = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gapgui; printf "%s\\n" "${COMPREPLY[@]}"'
    assert answer("bash", "--norc", "-c", program, "bash", str(script), *typed) == WORDS[typed]


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish")
@pytest.mark.parametrize("typed", WORDS)
def test_fish_completes(typed: tuple[str, ...], tmp_path: Path) -> None:
    script = tmp_path / "gapgui.fish"
    script.write_text(fish_completion(PROGRAM), encoding="utf-8")
    told = answer("fish", "--no-config", "-c", f"source {script}; complete -C '{' '.join(typed)}'")
    assert {line.partition("\t")[0] for line in told} == WORDS[typed]


@pytest.mark.skipif(shutil.which("zsh") is None, reason="there is no zsh")
def test_zsh_can_read_its_completion(tmp_path: Path) -> None:
    script = tmp_path / "_gapgui"
    script.write_text(zsh_completion(PROGRAM), encoding="utf-8")
    assert answer("zsh", "-n", str(script)) == set()


def answer(*command: str) -> set[str]:
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return set(done.stdout.splitlines())
