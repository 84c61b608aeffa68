"""Completion for fish."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packages.shell.tree import Argument, Command


def fish_completion(program: Command) -> str:
    """Return the script: a line for each command and option, with when it fits."""
    lines = [f"# fish completion for {program.name}"]
    for command in program.all():
        lines += _lines(command, program.name)
    return "\n".join(lines) + "\n"


def _lines(command: Command, program: str) -> Iterator[str]:
    condition = _condition(command)
    for below in command.commands:
        yield f"complete -c {program} -n {_quoted(condition)} -a {below.name} -d {_quoted(below.help)}"
    for option in command.options:
        yield f"complete -c {program} -n {_quoted(condition)} {_option(option)}"


def _condition(command: Command) -> str:
    seen = [f"__fish_seen_subcommand_from {word}" for word in command.words[1:]]
    if command.commands:
        seen.append(f"not __fish_seen_subcommand_from {' '.join(below.name for below in command.commands)}")
    return "; and ".join(seen)


def _option(option: Argument) -> str:
    parts = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
    if option.choices:
        parts.append(f"-x -a {_quoted(' '.join(option.choices))}")
    elif option.value:
        # -r wants a value, and offers files; -x wants one and offers none
        parts.append("-r" if option.is_file else "-x")
    return " ".join([*parts, f"-d {_quoted(option.help)}"])


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
