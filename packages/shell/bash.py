"""Completion for bash."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packages.shell.tree import Command

_FRAME = """# bash completion for {name}
_{name}() {{
    local path={name} current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} word words=
    # "--format=json" comes as three words
    [[ $current == "=" ]] && before=${{COMP_WORDS[COMP_CWORD-1]}} current=
    [[ $before == "=" ]] && before=${{COMP_WORDS[COMP_CWORD-2]}}
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$path $word" in
{paths}
        esac
    done
    COMPREPLY=()
    case "$path $before" in
{values}
    esac
    if [[ $current == -* ]]; then
        case $path in
{options}
        esac
    else
        case $path in
{commands}
        esac
    fi
    # where nothing fits, the names of files are offered
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}}
complete -o bashdefault -o default -F _{name} {name}
"""


def bash_completion(program: Command) -> str:
    """Return the script."""
    commands = list(program.all())
    return _FRAME.format(
        name=program.name,
        paths="\n".join(_case(_path(command), f'path="{_path(command)}"', 12) for command in commands[1:]),
        values="\n".join(line for command in commands for line in _values(command)),
        options="\n".join(
            _case(_path(command), f'words="{" ".join(_names(command))}"', 12) for command in commands
        ),
        commands="\n".join(
            _case(_path(command), f'words="{" ".join(each.name for each in command.commands)}"', 12)
            for command in commands
            if command.commands
        ),
    )


def _path(command: Command) -> str:
    return " ".join(command.words)


def _names(command: Command) -> list[str]:
    return [name for option in command.options for name in option.names]


def _values(command: Command) -> Iterator[str]:
    for option in command.options:
        if not option.value:
            continue
        for name in option.names:
            deed = (
                f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(option.choices)}" -- "$current"); return'
                if option.choices
                else "return"
            )
            yield _case(f"{_path(command)} {name}", deed, 8)


def _case(word: str, deed: str, indent: int) -> str:
    return f'{" " * indent}"{word}") {deed} ;;'
