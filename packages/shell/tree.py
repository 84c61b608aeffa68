"""The commands of a parser as plain values.

The parser has no public way to tell what it knows; what is private of it is used in this module alone.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILES = {"FILE", "FOLDER", "INPUT", "RESUME", "POSTING"}
"""The placeholders that stand for names of files."""


@dataclass(frozen=True, slots=True)
class Argument:
    """Hold an option with its names, or an operand, which has none; `value` is the placeholder of what follows."""

    names: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    is_file: bool
    many: bool
    required: bool
    help: str

    @property
    def is_option(self) -> bool:
        """Tell an option from an operand."""
        return bool(self.names)


@dataclass(frozen=True, slots=True)
class Command:
    """Hold a command: the words that call it, what it takes, and the commands below it."""

    words: tuple[str, ...]
    help: str
    description: str
    options: tuple[Argument, ...]
    operands: tuple[Argument, ...]
    commands: tuple[Command, ...]

    @property
    def name(self) -> str:
        """Return the last of its words."""
        return self.words[-1]

    @property
    def placeholder(self) -> str:
        """Return what stands for one of the commands below it."""
        return "COMMAND" if len(self.words) == 1 else "ACTION"

    def all(self) -> Iterator[Command]:
        """Yield it and every command below it."""
        yield self
        for command in self.commands:
            yield from command.all()


def commands_of(parser: argparse.ArgumentParser) -> Command:
    """Return what a parser knows, as a tree."""
    return _command(parser, (parser.prog,), "")


def _command(parser: argparse.ArgumentParser, words: tuple[str, ...], told: str) -> Command:
    arguments = [
        _argument(parser, action)
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS
    ]
    return Command(
        words,
        told,
        parser.description or "",
        options=tuple(each for each in arguments if each.is_option),
        operands=tuple(each for each in arguments if not each.is_option),
        commands=tuple(_commands_below(parser, words)),
    )


def _commands_below(parser: argparse.ArgumentParser, words: tuple[str, ...]) -> Iterator[Command]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, below in action.choices.items():
                yield _command(below, (*words, name), told.get(name, ""))


def _argument(parser: argparse.ArgumentParser, action: argparse.Action) -> Argument:
    value = "" if action.nargs == 0 else _placeholder(action)
    return Argument(
        tuple(action.option_strings),
        value,
        tuple(map(str, action.choices or ())),
        is_file=action.type is Path or value in _FILES,
        many=action.nargs in ("+", "*") or isinstance(action, argparse._AppendAction),
        required=action.required and action.nargs != "*",
        help=parser._get_formatter()._expand_help(action) if action.help else "",
    )


def _placeholder(action: argparse.Action) -> str:
    if action.choices is not None and action.metavar is None:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper())
