"""What may import what, and when."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.house.sources import imported, name_of, python_files, syntax

LATE_DOORS = {
    "gapgui/__main__.py",
    "gapgui/commands/index_in_use.py",
    "gapgui/documents/isolation/parsing.py",
    "gapgui/documents/isolation/tasks.py",
    "gapgui/documents/isolation/worker.py",
    "gapgui/library/market/running.py",
    "gapgui/matching/names/index_cache.py",
    "gapgui/reading/cues/arranged.py",
    "gapgui/library/market/sources/tables.py",
    "gapgui/report/comparison/export.py",
    "gapgui/report/export.py",
    "gapgui/report/market/export.py",
    "gapgui/report/pdf_process.py",
    "gapgui/saying.py",
    "gapgui/ui/desktop/files.py",
    "gapgui/ui/export/exports.py",
    "gapgui/ui/window/correcting.py",
    "gapgui/ui/window/program/crashes.py",
    "gapgui/ui/window/main_window.py",
}
"""Where imports stand in functions, because what they load is heavy and not always wanted."""
NETWORK_MODULES = {"ftplib", "http", "requests", "smtplib", "socket", "ssl", "urllib.request", "urllib3"}


def test_nothing_in_the_package_can_reach_the_network() -> None:
    found = [
        f"{name_of(path)}: {module}"
        for path in python_files("gapgui")
        for module in imported(syntax(path))
        if module in NETWORK_MODULES or module.split(".")[0] in NETWORK_MODULES or "QtNetwork" in module
    ]
    assert found == []


def test_the_windows_texts_are_made_without_widgets() -> None:
    found = [
        f"{name_of(path)}: {module}"
        for path in python_files("gapgui/ui/telling")
        for module in imported(syntax(path))
        if module.startswith(("PySide6.QtWidgets", "PySide6.QtGui"))
    ]
    assert found == []


def test_rooms_are_entered_by_their_doors() -> None:
    """A door's `__all__` names the modules of its room, and nothing else."""
    wrong = []
    for door in python_files("gapgui"):
        if door.name != "__init__.py" or door.parent == ROOT / "gapgui":
            continue
        inside = {p.stem for p in door.parent.glob("*.py")} | {
            p.parent.name for p in door.parent.glob("*/*.py")
        }
        named = importlib.import_module(".".join(door.parent.relative_to(ROOT).parts)).__all__
        if sorted(inside - {"__init__"}) != named:
            wrong.append(name_of(door))
    assert wrong == []


def test_what_is_imported_late_is_behind_a_few_doors() -> None:
    """Each is named where it stands, with its reason; a thirteenth makes the start harder to follow."""
    doors = {
        name_of(path)
        for path in python_files("gapgui")
        for function in ast.walk(syntax(path))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert doors == LATE_DOORS


def test_imports_run_one_way() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
