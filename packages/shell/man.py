"""The man page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packages.shell.tree import Argument, Command

_END = """.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
A file could not be read, or a check failed.
.TP
.B 2
The command was wrong.
.TP
.B 130
It was interrupted.
.SH ENVIRONMENT
.TP
.B GAPGUI_CONFIG_DIR
The folder for your own files, in place of the one that the system has for them.
.SH FILES
.TP
.I my_skills.yaml
Your own changes to the taxonomy, in the folder for your own files;
.B gapgui taxonomy path
tells where.
.SH EXAMPLES
.nf
gapgui
gapgui resume.pdf posting.txt
gapgui analyze resume.pdf posting.txt \\-\\-format html \\-\\-output report.html
gapgui compare resume.pdf \\-\\-with postings/
.fi
.SH SEE ALSO
The guide, which F1 opens from the window.
"""


def man_page(program: Command, version: str) -> str:
    """Return the page in the language of `man`: every command with every option, as the help tells it."""
    lines = [
        f'.TH {program.name.upper()} 1 "" "{program.name} {version}" "User Commands"',
        ".SH NAME",
        f"{program.name} \\- show what a job posting asks for that a resume does not show",
        ".SH SYNOPSIS",
        *_synopsis(program),
        *(line for command in program.commands for line in (".br", *_synopsis(command))),
        ".SH DESCRIPTION",
        _text(program.description),
        ".SH OPTIONS",
        *_arguments(program),
        ".SH COMMANDS",
        *(line for command in list(program.all())[1:] for line in _section(command)),
    ]
    return "\n".join(lines) + "\n" + _END


def _section(command: Command) -> Iterator[str]:
    yield f'.SS "{_text(" ".join(command.words[1:]))}"'
    yield from _synopsis(command)
    yield ".PP"
    yield _text(_sentence(command.description or command.help))
    yield from _arguments(command)


def _synopsis(command: Command) -> Iterator[str]:
    yield f".B {_text(' '.join(command.words))}"
    options = [_in_brackets(option) for option in command.options if option.required]
    parts = ["[OPTION]...", *options, *map(_in_brackets, command.operands)]
    if command.commands:
        placeholder = command.placeholder
        parts.append(f"[{placeholder}]" if len(command.words) == 1 else placeholder)
    yield _text(" ".join(parts))


def _in_brackets(argument: Argument) -> str:
    told = " ".join(filter(None, (argument.names[0] if argument.names else "", argument.value)))
    dots = "..." if argument.many else ""
    return f"{told}{dots}" if argument.required else f"[{told}{dots}]"


def _arguments(command: Command) -> Iterator[str]:
    for argument in (*command.operands, *command.options):
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in argument.names)
        value = f"\\fI{_text(argument.value)}\\fR" if argument.value else ""
        yield ".TP"
        yield " ".join(filter(None, (names, value)))
        yield _text(_sentence(argument.help or _what_it_is(argument)))


def _what_it_is(argument: Argument) -> str:
    return f"one of {', '.join(argument.choices)}" if argument.choices else argument.value.lower()


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _text(text: str) -> str:
    """Return a text as `man` takes it: a hyphen that can be copied, no line that reads as a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.MULTILINE)
