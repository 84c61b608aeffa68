from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui import paths
from gapgui.__main__ import main
from gapgui.errors import GapError
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand for the folder that `gapgui` is installed in, with nothing beside it."""
    folder = tmp_path / "site" / "gapgui"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(folder / "paths.py"))
    return folder


def ship(root: Path, content: str = "categories: {}\n") -> Path:
    root.mkdir(parents=True, exist_ok=True)
    (root / "resources" / "icons").mkdir(parents=True)
    (root / "resources" / "icons" / "gapgui.svg").write_text("<svg/>")
    shipped = root / "skill_taxonomy.yaml"
    shipped.write_text(content)
    return shipped


def test_in_the_source_tree_shipped_files_are_at_its_root() -> None:
    root = Path(__file__).resolve().parent.parent
    assert paths.shipped_taxonomy() == root / "skill_taxonomy.yaml"
    assert paths.resource("samples", "posting.txt") == root / "resources" / "samples" / "posting.txt"


def test_an_installed_wheel_uses_its_own_files_and_not_what_lies_beside_the_package(package: Path) -> None:
    ship(package.parent, "# another project's\n")
    shipped = ship(package / "_shipped")
    assert paths.shipped_taxonomy() == shipped
    assert (
        paths.resource("icons", "gapgui.svg") == package / "_shipped" / "resources" / "icons" / "gapgui.svg"
    )


def test_the_guide_is_the_site_where_it_was_built(package: Path) -> None:
    ship(package / "_shipped")
    with pytest.raises(GapError, match=r"guide/index\.html, which comes with gapgui, is not in"):
        paths.guide()
    for name in ("guide/index.md", "guide/index.html"):
        page = package / "_shipped" / name
        page.parent.mkdir(exist_ok=True)
        page.touch()
        assert paths.guide() == page


def test_a_frozen_build_uses_what_was_unpacked_with_it(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ship(package / "_shipped")
    shipped = ship(tmp_path / "unpacked" / "gapgui" / "_shipped")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert paths.shipped_taxonomy() == shipped
    assert paths.resource("icons") == shipped.parent / "resources" / "icons"


@pytest.mark.parametrize(
    ("ask", "named"),
    [
        (paths.shipped_taxonomy, "skill_taxonomy.yaml"),
        (lambda: paths.resource("icons", "no.svg"), "resources/icons/no.svg"),
    ],
)
def test_a_missing_shipped_file_is_named_with_what_to_do(
    package: Path, ask: Callable[[], Path], named: str
) -> None:
    with pytest.raises(GapError) as caught:
        ask()
    assert caught.value.code == "not_found"
    assert named in caught.value.message
    assert str(package.parent) in caught.value.message
    assert caught.value.message.endswith("install gapgui again.")


def test_the_users_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAPGUI_CONFIG_DIR", str(tmp_path / "mine"))
    assert paths.user_config_dir() == tmp_path / "mine"
    assert paths.user_taxonomy() == tmp_path / "mine" / "skill_taxonomy.yaml"
    assert paths.library_file() == tmp_path / "mine" / "data" / "library.sqlite"


def test_a_chosen_folder_may_be_relative_or_in_the_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("GAPGUI_CONFIG_DIR", "mine")
    assert paths.user_config_dir() == tmp_path / "mine"
    monkeypatch.setenv("GAPGUI_CONFIG_DIR", "~/mine")
    assert paths.user_config_dir() == tmp_path / "mine"


@pytest.mark.parametrize("unset", [True, False])
def test_without_a_choice_the_users_folder_is_the_systems(
    monkeypatch: pytest.MonkeyPatch, unset: bool
) -> None:
    if unset:
        monkeypatch.delenv("GAPGUI_CONFIG_DIR")
    else:
        monkeypatch.setenv("GAPGUI_CONFIG_DIR", "")
    assert paths.user_config_dir().is_absolute()
    assert "gapgui" in paths.user_config_dir().parts


@pytest.mark.parametrize("kind", ["a file", "a looping link", "a name that is too long"])
def test_a_chosen_folder_that_is_none_is_one_without_files(
    tmp_path: Path,
    package: Path,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chosen = tmp_path / ("x" * 300 if "long" in kind else "chosen")
    if kind == "a file":
        chosen.touch()
    elif kind == "a looping link":
        chosen.symlink_to(chosen)
    shipped = ship(package / "_shipped", CORE_FILE.read_text("utf-8"))
    monkeypatch.setenv("GAPGUI_CONFIG_DIR", str(chosen))
    assert paths.taxonomy_in_use() == shipped
    posting = tmp_path / "p.txt"
    posting.write_text("Engineer\n\nRequirements\n- Kafka\n", encoding="utf-8")
    assert main(["posting", str(posting)]) == 0
    out, err = capsys.readouterr()
    assert "Kafka" in out
    assert err == ""
    assert main(["taxonomy", "diff"]) == 0
    assert "changes nothing" in capsys.readouterr().out
    assert main(["taxonomy", "dismiss", "synergy"]) == 1  # which needs a place to be written to
    assert "can't be written" in capsys.readouterr().err


def test_the_shipped_taxonomy_is_used_until_there_is_a_copy(config_dir: Path, package: Path) -> None:
    shipped = ship(package / "_shipped")
    assert paths.taxonomy_in_use() == shipped
    assert not config_dir.exists(), "looking must not write"
    config_dir.mkdir()
    own = config_dir / "skill_taxonomy.yaml"
    own.write_text("# mine\n")
    assert paths.taxonomy_in_use() == own
