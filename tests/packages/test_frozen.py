from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

from packages.checking.contents import without_pages, wrong_contents
from packages.frozen.build import without_prefix
from packages.frozen.content import NETWORK_MODULES, UNNEEDED_MODULES, data_files, needed
from packages.frozen.icons import make_icons
from packages.frozen.licences import licence_files
from tests.conftest import ROOT
from tests.house.sources import imported, python_files, syntax


def goes_in(name: str, source: str = "site/file") -> bool:
    return bool(needed([(name, source, "BINARY")]))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_de.qm",
    ],
)
def test_what_the_window_needs_goes_in(name: str) -> None:
    assert goes_in(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/generic/qtuiotouchplugin.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
    ],
)
def test_what_calls_out_or_is_never_shown_stays_out(name: str) -> None:
    assert not goes_in(name)


def test_what_the_build_names_is_there() -> None:
    built = syntax(ROOT / "packages" / "frozen" / "gapgui.spec")
    imports = [
        node for node in ast.walk(built) if isinstance(node, ast.ImportFrom) and node.module != "pathlib"
    ]
    for node in imports:
        module = importlib.import_module(str(node.module))
        assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == []
    hidden = [
        part.value
        for node in ast.walk(built)
        if isinstance(node, ast.keyword) and node.arg == "hiddenimports"
        for part in ast.walk(node.value)
        if isinstance(part, ast.Constant)
    ]
    assert [name for name in hidden if importlib.util.find_spec(str(name)) is None] == []


def test_of_the_systems_libraries_only_those_go_in_that_a_desktop_lacks() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"
    assert goes_in("libxcb-cursor.so.0", f"{folder}/libxcb-cursor.so.0")
    assert not goes_in("libgtk-3.so.0", f"{folder}/libgtk-3.so.0")
    assert not goes_in("libstdc++.so.6", f"{folder}/libstdc++.so.6")


def test_everything_that_is_read_at_run_time_goes_in() -> None:
    there = {f"{folder}/{Path(file).name}" for file, folder in data_files(ROOT)}
    shipped = "gapgui/_shipped"
    assert there >= {
        f"{shipped}/skill_taxonomy.yaml",
        f"{shipped}/resources/samples/resume.pdf",
        f"{shipped}/resources/report/report.html.j2",
        f"{shipped}/resources/translations/gapgui_de.qm",
        f"{shipped}/resources/icons/gapgui.svg",
        "gapgui/reading/english_words.txt",
        "gapgui/reading/cues/years.yaml",
    }
    assert not [name for name in there if "screenshots" in name]
    guide = {name for name in there if name.startswith(f"{shipped}/guide/")}
    assert guide & {f"{shipped}/guide/index.html", f"{shipped}/guide/index.md"}
    assert f"{shipped}/guide/pictures/answer.png" in guide


def test_nothing_stays_out_that_gapgui_imports() -> None:
    left_out = {*NETWORK_MODULES, *UNNEEDED_MODULES}
    imports = {name for file in python_files("gapgui") for name in imported(syntax(file))}
    assert {name for name in imports if left_out & {name, name.split(".")[0]}} == set()


def test_the_licences_go_in() -> None:
    texts = {f"{folder}/{Path(file).name}" for file, folder in licence_files(ROOT)}
    assert texts >= {
        "licences/gapgui/LICENSE",
        "licences/gapgui/NOTICE",
        "licences/LGPL-3.txt",
        "licences/GPL-3.txt",
    }
    assert {name.split("/")[1] for name in texts} >= {"lxml", "pillow", "pdfplumber", "python_docx"}


def test_a_frozen_folder_that_calls_out_or_names_who_built_it_is_found(tmp_path: Path) -> None:
    built, folder = tmp_path / "sources", tmp_path / "frozen"
    folder.mkdir()
    (folder / "libQt6Network.so.6").write_bytes(b"")
    (folder / "module.pyc").write_bytes(f"in {built}/gapgui/paths.py".encode())
    (folder / "fine.pyc").write_bytes(b"gapgui/paths.py")
    assert wrong_contents(folder, built, {"http.client", "gapgui.paths"}) == [
        "libQt6Network.so.6 calls out",
        "the module http.client calls out",
        f"module.pyc names {built}",
    ]


def test_an_installed_gapgui_without_its_pages_is_found(tmp_path: Path) -> None:
    for name in ("one.md", "two.md", "pictures/three.png"):
        file = tmp_path / "root" / "docs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    guide = tmp_path / "installed" / "inside" / "gapgui" / "_shipped" / "guide"
    guide.mkdir(parents=True)
    assert len(without_pages(tmp_path / "installed", tmp_path / "root")) == 3
    for name in ("index.html", "one.html"):
        (guide / name).touch()
    told = without_pages(tmp_path / "installed", tmp_path / "root")
    assert [fault.split()[-1] for fault in told] == ["pictures/three.png", "two.html"]


@pytest.mark.parametrize("prefix", ["/builder/python/3.11.7", "/a/3.11.7"])
def test_a_library_does_not_name_what_python_was_made_for(prefix: str) -> None:
    library = f"a\0{prefix}\0b\0{prefix}/lib\0{prefix}s\0".encode()
    found = without_prefix(library, prefix)
    assert len(found) == len(library)
    assert f"{prefix}\0".encode() not in found
    assert f"{prefix}/lib".encode() not in found
    # what ends as the prefix does may stand in the same place
    assert found.count(b"/3.11.7\0") == 1


def test_icons_for_other_systems_are_made_of_the_drawing(tmp_path: Path) -> None:
    make_icons(ROOT / "resources" / "icons" / "gapgui.svg", tmp_path)
    assert (tmp_path / "gapgui.ico").read_bytes().startswith(b"\0\0\1\0")
    assert (tmp_path / "gapgui.icns").read_bytes().startswith(b"icns")
