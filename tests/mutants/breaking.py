"""Every way in which one place of a rule may be broken: an operand, a word of a pattern, a phrase is dropped."""

from __future__ import annotations

import ast
import random
import sys
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from tests.mutants.patterns import alternatives, pattern_signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import CodeType

    from tests.mutants.patterns import Span

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("matching", "posting", "resume", "reading", "gaps.py")
# Word lists whose words are no rules.
NO_RULES = ("english.py",)


@dataclass(frozen=True, slots=True)
class Break:
    """Say what to drop where; `make` gives the module's source or tree without it."""

    file: Path
    line: int
    dropped: str
    make: Callable[[], ast.Module | str]


@dataclass(frozen=True, slots=True)
class Mutant:
    """Hold a module's code with one place broken, and the place and what was dropped there as a line."""

    module: str
    told: str
    code: CodeType


def rule_files() -> list[Path]:
    """Return the modules of the rules, wherever below their rooms they stand."""
    found = chain.from_iterable(
        [path] if (path := ROOT / "gapgui" / room).is_file() else path.rglob("*.py") for room in ROOMS
    )
    return sorted(file for file in found if file.name not in NO_RULES)


def chosen(count: int, seed: int) -> list[Mutant]:
    """Return some of all mutants, the same ones for the same seed."""
    breaks = [one for file in rule_files() for one in breaks_of(file)]
    random.Random(seed).shuffle(breaks)
    working = (mutant for one in breaks if (mutant := _mutant(one)))
    return list(islice(working, count))


def breaks_of(file: Path) -> Iterator[Break]:
    """Yield each way to break a module."""
    source = file.read_text(encoding="utf-8")
    yield from _without_an_operand(file, source)
    yield from _without_a_word(file, source)


def _mutant(one: Break) -> Mutant | None:
    """Return the broken module; None where it can't be imported, which breaks more than one place."""
    module = ".".join(one.file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    name = f"{module}_broken"
    sys.modules[name] = trial = ModuleType(name)
    trial.__dict__.update(__file__=str(one.file), __package__=module.rpartition(".")[0])
    try:
        code = compile(one.make(), str(one.file), "exec")
        exec(code, trial.__dict__)
    except Exception:
        return None
    finally:
        del sys.modules[name]
    place = f"{one.file.relative_to(ROOT).as_posix()}:{one.line}"
    return Mutant(module, f"{place}  {one.dropped}", code)


def _without_an_operand(file: Path, source: str) -> Iterator[Break]:
    """Yield the breaks that drop one operand of an "and" or "or"."""
    for place, node in enumerate(ast.walk(ast.parse(source))):
        if isinstance(node, ast.BoolOp):
            word = "and" if isinstance(node.op, ast.And) else "or"
            for number, operand in enumerate(node.values):
                told = f"operand of {word}: {ast.unparse(operand)}"
                yield Break(file, operand.lineno, told, partial(_drop_operand, source, place, number))


def _drop_operand(source: str, place: int, number: int) -> ast.Module:
    tree = ast.parse(source)
    node = list(ast.walk(tree))[place]
    assert isinstance(node, ast.BoolOp)
    del node.values[number]
    if len(node.values) == 1:
        # "and" of one is that one; a node can't be replaced without its parent, but "x or x" is x
        node.values *= 2
    return tree


def _without_a_word(file: Path, source: str) -> Iterator[Break]:
    """Yield the breaks that drop one alternative of a pattern."""
    for signs in pattern_signs(source):
        for (a, b), (first, last) in alternatives(signs):
            place = signs[a].place[0]
            word = "".join(source[slice(*sign.place)] for sign in signs[a:b]).strip()
            dropped = [sign.place for sign in signs[first:last]]
            line = source.count("\n", 0, place) + 1
            yield Break(file, line, f"word of a pattern: {word}", partial(_drop, source, dropped))


def _drop(source: str, spans: Iterable[Span]) -> str:
    kept = list(source)
    for start, end in spans:
        kept[start:end] = [""] * (end - start)
    return "".join(kept)
