"""Completion for zsh."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packages.shell.tree import Argument, Command


def zsh_completion(program: Command) -> str:
    """Return the script: a function for each command, which calls those of the commands below it."""
    parts = [f"#compdef {program.name}", ""]
    for command in reversed(list(program.all())):
        parts += [*_function(command), ""]
    return "\n".join([*parts, f'_{program.name} "$@"', ""])


def _function(command: Command) -> Iterator[str]:
    yield f"{_name(command)}() {{"
    if command.commands:
        yield "    local curcontext=$curcontext state line"
        yield "    typeset -A opt_args"
    yield f"    _arguments {'-C ' if command.commands else ''}-s \\"
    specs = [_option(option) for option in command.options] + list(_operands(command))
    yield " \\\n".join(f"        {spec}" for spec in specs)
    if command.commands:
        yield from _below(command)
    yield "}"


def _below(command: Command) -> Iterator[str]:
    names = " ".join(_quoted(f"{each.name}:{each.help}".replace("\\", "\\\\")) for each in command.commands)
    yield "    case $state in"
    yield "        command)"
    yield f"            local -a below=({names})"
    yield f"            _describe {command.placeholder.lower()} below"
    # the window opens files without a command
    yield from ["            _files"] if len(command.words) == 1 else []
    yield "            ;;"
    yield "        rest)"
    yield "            case $line[1] in"
    for each in command.commands:
        yield f"                {each.name}) {_name(each)} ;;"
    yield from ["                *) _files ;;"] if len(command.words) == 1 else []
    yield "            esac"
    yield "            ;;"
    yield "    esac"


def _name(command: Command) -> str:
    return "_" + "_".join(command.words)


def _option(option: Argument) -> str:
    value = f":{_plain(option.value)}:{_offer(option)}" if option.value else ""
    told = f"[{_plain(option.help)}]" if option.help else ""
    if option.many:
        return " ".join(_quoted(f"*{name}{told}{value}") for name in option.names)
    others = f"({' '.join(option.names)})" if len(option.names) > 1 else ""
    return " ".join(_quoted(f"{others}{name}{told}{value}") for name in option.names)


def _operands(command: Command) -> Iterator[str]:
    if command.commands:
        yield _quoted("1: :->command")
        yield _quoted("*:: :->rest")
    for place, operand in enumerate(command.operands, start=1):
        where = "*" if operand.many else str(place)
        yield _quoted(f"{where}:{_plain(operand.value)}:{_offer(operand)}")


def _offer(argument: Argument) -> str:
    if argument.choices:
        return f"({' '.join(argument.choices)})"
    return "_files" if argument.is_file else ""


def _plain(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "[]:\\" else sign for sign in text)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
