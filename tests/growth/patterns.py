"""Every compiled pattern of the package, found by looking into its modules."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

import gapgui
from gapgui.reading.cues.cue import cue_pattern
from gapgui.reading.patterns import LatePattern, late_pattern
from tests.conftest import ROOT
from tests.reading.cues.every import all_cues

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_WORD = re.compile(r"[A-Za-z]{2,}")
_ESCAPE = re.compile(r"\\[a-zA-Z]|\(\?[a-zA-Z-]+[:)]|\(\?P<\w+>")
Pattern = re.Pattern[str] | re.Pattern[bytes]

# Functions that are handed the words of a pattern: names of skills and companies, a search (each escaped, with
# white space between words), or patterns that the module holds and `all_patterns` finds.
HANDED_OVER = {
    "gapgui/matching/gate/context.py",
    "gapgui/posting/company.py",
    "gapgui/reading/cues/cue.py",
    "gapgui/reading/patterns.py",
    "gapgui/report/privacy/occurrences.py",
    "gapgui/ui/documents/finding.py",
}

# What only the extras bring; `make slow` has them.
EXTRAS = {"distributed"}


def all_patterns() -> dict[str, Pattern]:
    """Return the patterns by the name of the module and of what holds them there."""
    found: dict[str, Pattern] = {f"cue {cue.subject}: {cue.say}": cue_pattern(cue) for cue in all_cues()}
    for module in all_modules():
        for name, value in vars(module).items():
            for at, pattern in enumerate(_patterns_in(value, module.__name__)):
                if pattern not in found.values():
                    found[f"{module.__name__}.{name}" + (f"[{at}]" if at else "")] = pattern
        for call in _calls_in_functions(module):
            made = _made_by(call, module)
            if made is not None and made not in found.values():
                found[f"{module.__name__}:{call.lineno}"] = made
    return found


def all_modules() -> list[ModuleType]:
    infos = pkgutil.walk_packages(gapgui.__path__, "gapgui.")
    names = [info.name for info in infos if not info.name.endswith("__main__")]
    return [module for name in names if (module := _imported(name))]


def _imported(name: str) -> ModuleType | None:
    """Return a module; None where it needs an extra that is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name in EXTRAS:
            return None
        raise


def _patterns_in(value: object, module: str, depth: int = 0) -> Iterator[Pattern]:
    """Yield the patterns that a value is or holds: in containers, dataclasses and classes of the module."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, LatePattern):
        yield value.compiled()
    elif depth > 4 or isinstance(value, str | bytes):
        return
    elif isinstance(value, dict):
        for item in (*value.keys(), *value.values()):
            yield from _patterns_in(item, module, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _patterns_in(item, module, depth + 1)
    elif isinstance(value, type) and value.__module__ == module:
        for item in vars(value).values():
            yield from _patterns_in(item, module, depth + 1)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _patterns_in(getattr(value, field.name, None), module, depth + 1)


def own_words(pattern: Pattern) -> list[str]:
    """Return the first words that a pattern spells out."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    return list(dict.fromkeys(_WORD.findall(_ESCAPE.sub(" ", source))))


def uncovered_calls() -> list[str]:
    """Return the places where a function makes a pattern that nothing here can see."""
    return [
        f"{file}:{call.lineno}"
        for module in all_modules()
        if (file := _file_of(module)) not in HANDED_OVER
        for call in _calls_in_functions(module)
        if _made_by(call, module) is None
    ]


def _file_of(module: ModuleType) -> str:
    return Path(str(module.__file__)).relative_to(ROOT).as_posix()


def _calls_in_functions(module: ModuleType) -> Iterator[ast.Call]:
    tree = ast.parse((ROOT / _file_of(module)).read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)]
    seen: set[int] = set()
    for call in (node for function in functions for node in ast.walk(function)):
        if _takes_pattern(call) and id(call) not in seen:
            seen.add(id(call))
            yield call


def _takes_pattern(node: ast.AST) -> TypeGuard[ast.Call]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id == late_pattern.__name__
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr != "escape"
    )


def _made_by(call: ast.Call, module: ModuleType) -> Pattern | None:
    """Return the pattern that a call is given, if the module's own names say what it is."""
    try:
        source = eval(compile(ast.Expression(call.args[0]), "", "eval"), dict(vars(module)))
    except NameError:
        return None
    if isinstance(source, LatePattern):
        return None  # for `re`'s own functions it is none
    return source if isinstance(source, re.Pattern) else re.compile(source)


def look(pattern: Pattern, uses: set[str], text: str) -> None:
    """Look for a pattern in a text in the ways in which the package does."""
    subject: Any = text if isinstance(pattern.pattern, str) else text.encode()
    for use in uses:
        getattr(pattern, use)(subject)


@cache
def uses_of(name: str) -> set[str]:
    """Return how the package looks with a pattern: search, match or fullmatch."""
    module, _, holder = name.partition(":")[0].rpartition(".")
    if ":" in name:
        return {"search"}
    source = (ROOT / _file_of(importlib.import_module(module))).read_text(encoding="utf-8")
    holder = holder.partition("[")[0]
    own = re.findall(rf"\b{holder}\.(\w+)", source) or re.findall(r"\b(?:pattern|way)\.(\w+)", source)
    return {use if use in {"match", "fullmatch"} else "search" for use in own} or {"search"}
