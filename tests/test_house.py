"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT, SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FOLDERS = ("gapgui", "packages", "tests", "resources", ".ci", ".github", "docs")
TEXT_SUFFIXES = {
    "",
    ".cfg",
    ".css",
    ".html",
    ".j2",
    ".json",
    ".md",
    ".py",
    ".svg",
    ".toml",
    ".txt",
    ".yaml",
    ".yml",
}
LATE_DOORS = {
    "gapgui/__main__.py",
    "gapgui/commands/index_in_use.py",
    "gapgui/documents/isolation/parsing.py",
    "gapgui/documents/isolation/tasks.py",
    "gapgui/documents/isolation/worker.py",
    "gapgui/library/market/running.py",
    "gapgui/library/market/tables.py",
    "gapgui/matching/index_cache.py",
    "gapgui/report/comparison/export.py",
    "gapgui/report/export.py",
    "gapgui/report/market/export.py",
    "gapgui/report/pdf_process.py",
    "gapgui/saying.py",
    "gapgui/ui/export/desktop.py",
    "gapgui/ui/export/exports.py",
    "gapgui/ui/window/correcting.py",
    "gapgui/ui/window/crashes.py",
    "gapgui/ui/window/main_window.py",
}
"""Where imports stand in functions, because what they load is heavy and not always wanted."""
MOST_FILES = 18  # its door and what grew together count too
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
# a folder of somebody's machine, and the hosts that packages come from
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:home|root|Users|work|opt|srv|tmp|farm)/\w")
REGISTRY_HOST = re.compile(r"pypi[.]org|python[h]osted|deb[.]debian|archive[.]ubuntu|npm[j]s", re.IGNORECASE)
NETWORK_MODULES = {"ftplib", "http", "requests", "smtplib", "socket", "ssl", "urllib.request", "urllib3"}
WRITERS = {
    *("write_text", "write_bytes", "mkstemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"),
    *("fdopen", "touch", "copyfile", "copy2", "QSaveFile", "QTemporaryFile", "QFile", "QSettings"),
}

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


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


def test_nothing_in_the_package_can_reach_the_network() -> None:
    found = [
        f"{name_of(path)}: {module}"
        for path in python_files("gapgui")
        for module in imported(syntax(path))
        if module in NETWORK_MODULES or module.split(".")[0] in NETWORK_MODULES or "QtNetwork" in module
    ]
    assert found == []


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_file_names_a_machines_folders_or_a_package_registry() -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MACHINE_PATH.search(line) or REGISTRY_HOST.search(line)
    ]
    assert found == []


def text_files() -> Iterator[Path]:
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXT_SUFFIXES)
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts:
                yield path


def test_only_one_module_writes_files() -> None:
    """What is half written is what a reader finds after a crash; `whole_file` writes all or nothing."""
    found = {
        f"{name_of(path)}: {call}"
        for path in python_files("gapgui")
        if name_of(path) != "gapgui/whole_file.py"
        for call in writing_calls(syntax(path))
    }
    assert found == {
        # the null device, in place of a pipe that nobody reads, or of a closed stream
        "gapgui/documents/isolation/tasks.py: open",  # of the null device, for what a dying worker says
        "gapgui/commands/output.py: fdopen",
        "gapgui/commands/output.py: open",
        "gapgui/ui/preferences/settings.py: QSettings",  # only read: what version 0.1 remembered
    }


def writing_calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in WRITERS or (name == "open" and may_write(node)):
            yield name


def may_write(opening: ast.Call) -> bool:
    """Return whether a call of `open` asks for more than reading, by a mode or by flags."""
    modes = [*opening.args, *(keyword.value for keyword in opening.keywords if keyword.arg == "mode")]
    texts = [mode.value for mode in modes if isinstance(mode, ast.Constant) and isinstance(mode.value, str)]
    flags = [part.attr for mode in modes for part in ast.walk(mode) if isinstance(part, ast.Attribute)]
    return any(re.fullmatch(r"[rwaxbt+]*[wax+][rwaxbt+]*", text) for text in texts) or bool(
        {"O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND"} & set(flags)
    )


def test_the_readme_can_be_read_in_one_go() -> None:
    assert 20 < len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 100


def test_files_that_the_documentation_links_to_are_there() -> None:
    missing = [
        f"{document}: {target}"
        for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "RELEASING.md", "docs/market.md")
        for target in re.findall(r"\]\(([^)#\s]+)", (ROOT / document).read_text(encoding="utf-8"))
        if not target.startswith(("http:", "https:"))
        and not (ROOT / document).parent.joinpath(target).exists()
    ]
    assert missing == []


def test_the_example_in_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    for file in (ROOT / "skill_taxonomy.yaml", *SAMPLES.iterdir()):
        shutil.copy(file, tmp_path)
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "README.md", "exec"), {"__name__": "__main__"})
    assert re.search(r"^covered \w+ \(.*'python'", capsys.readouterr().out, re.MULTILINE)


def test_the_windows_texts_are_made_without_widgets() -> None:
    found = [
        f"{name_of(path)}: {module}"
        for path in python_files("gapgui/ui/telling")
        for module in imported(syntax(path))
        if module.startswith(("PySide6.QtWidgets", "PySide6.QtGui"))
    ]
    assert found == []


def test_no_folder_holds_more_than_some_15_files() -> None:
    folders = {path.parent for path in python_files("gapgui", "tests")}
    counts = {name_of(folder): len(list(folder.glob("*.py"))) for folder in folders}
    assert {name: count for name, count in counts.items() if count > MOST_FILES} == {}


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


def test_every_dependency_is_pinned_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = (
        project["project"]["dependencies"]
        + [line for extra in project["project"]["optional-dependencies"].values() for line in extra]
        + project["dependency-groups"]["dev"]
        + project["dependency-groups"]["docs"]
        + project["dependency-groups"]["package"]
        + project["build-system"]["requires"]
    )
    pins = list(pinned())
    assert all(re.fullmatch(r"==[^=*,]+", str(pin.specifier)) and not pin.url for pin in pins)
    versions = {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins if applies(pin)
    }
    for requirement in filter(applies, map(Requirement, wanted)):
        version = versions.get(canonicalize_name(requirement.name), "0")
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}: make lock"


def pinned() -> Iterator[Requirement]:
    for file in (
        "requirements-build.txt",
        "requirements-dev.txt",
        "requirements-docs.txt",
        "requirements-package.txt",
        "requirements-slow.txt",
    ):
        for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", "-r ")):
                yield Requirement(line)


def applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate()


def test_none_keeps_its_references(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at each call of a void method, and aborts when none is left."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


@pytest.fixture(scope="module")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it as pip would, away from the source tree."""
    built, target = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("site")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)], ROOT)
    (wheel,) = built.glob("*.whl")
    install = ["install", "--quiet", "--no-deps", "--no-index", "--no-compile", "--target", str(target)]
    run([sys.executable, "-m", "pip", "--disable-pip-version-check", *install, str(wheel)], built)
    return target


def test_the_built_wheel_runs_on_the_files_it_carries(installed_wheel: Path, tmp_path: Path) -> None:
    gapgui = [sys.executable, "-W", "error", "-m", "gapgui"]
    used = Path(run([*gapgui, "taxonomy", "path"], tmp_path, PYTHONPATH=str(installed_wheel)).strip())
    assert used == installed_wheel / "gapgui" / "_shipped" / "skill_taxonomy.yaml"
    run([*gapgui, "taxonomy", "check"], tmp_path, PYTHONPATH=str(installed_wheel))


def test_the_built_wheel_carries_everything_that_is_read_at_run_time(installed_wheel: Path) -> None:
    package = installed_wheel / "gapgui"
    shipped = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert [path for path in shipped if not (package / "_shipped" / path.relative_to(ROOT)).is_file()] == []
    inside = [
        path for path in (ROOT / "gapgui").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert [path for path in inside if not (installed_wheel / path.relative_to(ROOT)).is_file()] == []
    assert list(installed_wheel.glob("gapgui-*.dist-info/licenses/LICENSE"))


def run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(command, cwd=folder, env=os.environ | environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
