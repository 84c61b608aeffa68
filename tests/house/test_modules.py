"""How long modules and functions are, what they are called, and that each says what it is."""

from __future__ import annotations

import ast
import importlib
import inspect
from typing import TYPE_CHECKING

from tests.conftest import ROOT
from tests.house.sources import FOLDERS, name_of, python_files, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_FILES = 16  # its door counts too
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in python_files(*FOLDERS)}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    too_long = [
        f"{name_of(path)}:{node.lineno} {node.name}: {length}"
        for path in python_files(*FOLDERS)
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > 40
    ]
    assert too_long == []


def test_no_folder_holds_more_than_15_modules() -> None:
    folders = {path.parent for path in python_files("gapgui", "tests")}
    counts = {name_of(folder): len(list(folder.glob("*.py"))) for folder in folders}
    assert {name: count for name, count in counts.items() if count > MOST_FILES} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        name_of(path) for path in python_files("gapgui", "tests") if VAGUE_NAMES & set(path.stem.split("_"))
    ]
    assert vague == []


def test_every_public_name_is_documented() -> None:
    bare = [line for path in python_files("gapgui") for line in undocumented(path)]
    assert bare == []


def undocumented(path: Path) -> Iterator[str]:
    tree = syntax(path)
    if ast.get_docstring(tree) is None:
        yield name_of(path)
    for node in tree.body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            if ast.get_docstring(node) is None:
                yield f"{name_of(path)}:{node.lineno} {node.name}"
            if isinstance(node, ast.ClassDef):
                yield from undocumented_methods(path, node)


def undocumented_methods(path: Path, node: ast.ClassDef) -> Iterator[str]:
    for method in node.body:
        if (
            not isinstance(method, ast.FunctionDef)
            or method.name.startswith("_")
            or ast.get_docstring(method)
        ):
            continue
        if not is_inherited(path, node.name, method.name):
            yield f"{name_of(path)}:{method.lineno} {node.name}.{method.name}"


def is_inherited(path: Path, class_name: str, method: str) -> bool:
    """Return whether the base class documents the method, as Qt does for what is overridden."""
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    owner = getattr(importlib.import_module(module), class_name)
    return any(hasattr(base, method) for base in inspect.getmro(owner)[1:])


def test_labels_show_text_as_text() -> None:
    """Qt's own label takes the title of a posting for HTML if it looks like that."""
    makers = {
        name_of(path)
        for path in python_files("gapgui")
        for node in ast.walk(syntax(path))
        if (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QLabel")
        or (
            isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "QLabel" for base in node.bases)
        )
    }
    assert makers == {
        "gapgui/ui/answer/asked_lines.py",
        "gapgui/ui/widgets/link_label.py",
        "gapgui/ui/widgets/plain_label.py",
    }
