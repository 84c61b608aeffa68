from __future__ import annotations

import ast
import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from gapgui import kept_file
from gapgui.errors import GapError
from gapgui.kept_file import KEPT
from gapgui.matching.names import index_cache
from gapgui.matching.names.index_cache import SOURCES, code_version, load_index
from tests.conftest import ROOT
from tests.matching.naming import named, skills_in
from tests.taxonomy.core import CORE_FILE, core_index, core_taxonomy, with_skills

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "Go, Python and R; machne learning, supervised and unsupervised learning, W&B, Postgre SQL, Mercury gradients"


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("index-*"))


def test_a_kept_index_finds_what_a_fresh_one_finds(tmp_path: Path) -> None:
    fresh = load_index(CORE_FILE, tmp_path)
    (file,) = kept(tmp_path)
    before = file.stat().st_mtime_ns
    again = load_index(CORE_FILE, tmp_path)
    assert file.stat().st_mtime_ns == before
    assert named(TEXT, fresh) == named(TEXT, again) == named(TEXT, core_index())
    assert named(TEXT, again) != []


def test_a_kept_taxonomy_is_the_one_in_the_file(tmp_path: Path) -> None:
    load_index(CORE_FILE, tmp_path)
    taxonomy = load_index(CORE_FILE, tmp_path).taxonomy
    core = core_taxonomy()
    assert (taxonomy.file, taxonomy.sha256) == (core.file, core.sha256)
    assert dict(taxonomy.skills) == dict(core.skills)
    assert dict(taxonomy.categories) == dict(core.categories)
    assert dict(taxonomy.umbrellas) == dict(core.umbrellas)
    assert dict(taxonomy.near) == dict(core.near)


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    for name in ("Quxbar", "Fluxom"):
        file.write_text(with_skills(f"one: {{name: {name}}}"), encoding="utf-8")
        assert skills_in("Quxbar", load_index(file, tmp_path / "kept")) == (
            ["one"] if name == "Quxbar" else []
        )


@pytest.mark.parametrize("rubbish", ["", "{", "[]", "0", "0\n", "x\n[]", "1\n[]\n[]", "\x00", "{}\n{}"])
def test_a_spoilt_kept_file_is_made_again(rubbish: str, tmp_path: Path) -> None:
    load_index(CORE_FILE, tmp_path)
    (file,) = kept(tmp_path)
    written = file.read_bytes()
    file.write_text(rubbish, encoding="utf-8")
    assert skills_in("PyTorch", load_index(CORE_FILE, tmp_path)) == ["pytorch"]
    assert file.read_bytes() == written


@pytest.mark.parametrize(
    "told", ["", "[]", "null", "[1]\n", "[]\na\n\n\n\n\n[]\nnull", "[[1]]", "[{}]\nx", "{}", "1e999"]
)
def test_a_kept_file_with_the_right_sum_and_anything_in_it_is_made_again(told: str, tmp_path: Path) -> None:
    load_index(CORE_FILE, tmp_path)
    (file,) = kept(tmp_path)
    file.write_bytes(b"%d\n" % crc32(told.encode()) + told.encode())
    assert skills_in("PyTorch", load_index(CORE_FILE, tmp_path)) == ["pytorch"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes and pipes are others there")
@pytest.mark.parametrize("attack", ["others may write", "pipe", "endless", "folder"])
def test_a_kept_file_that_may_be_of_others_is_not_opened(
    attack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_index(CORE_FILE, tmp_path)
    (file,) = kept(tmp_path)
    if attack == "others may write":
        file.chmod(0o666)
    else:
        file.unlink()
    if attack == "pipe":
        os.mkfifo(file)
    elif attack == "endless":
        file.symlink_to("/dev/zero")
    elif attack == "folder":
        file.mkdir()
    opened: list[bytes] = []

    def counted(data: bytes) -> int:
        opened.append(data)
        return crc32(data)

    monkeypatch.setattr(kept_file, "crc32", counted)
    monkeypatch.setattr(index_cache, "keep", lambda *_, **__: None)
    assert skills_in("PyTorch", load_index(CORE_FILE, tmp_path)) == ["pytorch"]
    assert opened == []


def test_a_kept_file_that_differs_in_one_sign_is_made_again(tmp_path: Path) -> None:
    load_index(CORE_FILE, tmp_path)
    (file,) = kept(tmp_path)
    written = file.read_bytes()
    file.write_bytes(written.replace(b"PyTorch", b"PyTorcz"))
    assert skills_in("PyTorch", load_index(CORE_FILE, tmp_path)) == ["pytorch"]
    assert file.read_bytes() == written


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    for number in range(KEPT + 3):
        file.write_text(with_skills(f"one: {{name: Quxbar {number}}}"), encoding="utf-8")
        load_index(file, tmp_path / "kept")
    assert len(kept(tmp_path / "kept")) == KEPT


def test_a_folder_that_can_not_be_made_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert skills_in("PyTorch", load_index(CORE_FILE, tmp_path / "file" / "kept")) == ["pytorch"]


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    assert skills_in("PyTorch", load_index(CORE_FILE, None)) == ["pytorch"]
    assert kept(tmp_path) == []


def test_a_bad_taxonomy_is_refused_and_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_text(with_skills("one: {nmae: Quxbar}"), encoding="utf-8")
    with pytest.raises(GapError) as caught:
        load_index(file, tmp_path)
    assert caught.value.code == "bad_taxonomy"
    assert kept(tmp_path) == []


PACKAGE = ROOT / "gapgui"
# what tells of errors, and writes the bytes, has no say in what an index holds; the version is told by itself
NO_SAY = {"errors.py", "version.py", "whole_file.py"}


def imported_files(file: Path) -> Iterator[Path]:
    """Yield the modules of gapgui that a module runs; what only types need stands in a block of its own."""
    tree = ast.parse(file.read_text("utf-8"))
    for block in [node for node in ast.walk(tree) if isinstance(node, ast.If)]:
        if ast.unparse(block.test) == "TYPE_CHECKING":
            block.body = []
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        candidates = [ROOT.joinpath(*name.split(".")).with_suffix(".py") for name in names]
        yield from (path for path in candidates if path.is_relative_to(PACKAGE) and path.is_file())


def test_the_key_of_a_kept_index_covers_all_code_that_makes_one() -> None:
    found, waiting = set[Path](), [PACKAGE / "matching" / "names" / "index_cache.py"]
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += imported_files(file)
    named = {
        path for file in found for path in file.parent.glob("*.txt") if path.name in file.read_text("utf-8")
    }
    needed = {path.relative_to(PACKAGE).as_posix() for path in found | named}
    assert set(SOURCES) == needed - NO_SAY


@pytest.mark.parametrize("source", SOURCES)
def test_a_change_of_any_of_them_makes_the_index_anew(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SOURCES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PACKAGE / name, tmp_path / name)
    monkeypatch.setattr(index_cache, "__file__", str(tmp_path / "matching" / "names" / "index_cache.py"))
    before = code_version.__wrapped__()
    assert before == code_version()

    with (tmp_path / source).open("a") as file:
        file.write("\n")
    assert code_version.__wrapped__() != before


def test_without_sources_the_version_is_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_cache, "__file__", str(tmp_path / "matching" / "names" / "index_cache.py"))
    assert re.fullmatch("[0-9a-f]{12}", code_version.__wrapped__())
