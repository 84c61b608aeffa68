from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui import paths
from gapgui.errors import GapError

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


def test_the_shipped_taxonomy_is_used_until_there_is_a_copy(config_dir: Path, package: Path) -> None:
    shipped = ship(package / "_shipped")
    assert paths.taxonomy_in_use() == shipped
    assert not config_dir.exists(), "looking must not write"
    own = paths.copy_taxonomy_for_editing()
    assert own == config_dir / "skill_taxonomy.yaml"
    assert own.read_bytes() == shipped.read_bytes()
    assert paths.taxonomy_in_use() == own


def test_a_copy_can_be_edited_though_the_shipped_file_can_not(config_dir: Path, package: Path) -> None:
    shipped = ship(package / "_shipped")
    shipped.chmod(0o444)
    own = paths.copy_taxonomy_for_editing()
    assert own.stat().st_mode & 0o200
    own.write_text("# mine\n")
    assert shipped.read_text() == "categories: {}\n"


def test_a_copy_is_never_overwritten(config_dir: Path, package: Path) -> None:
    ship(package / "_shipped")
    paths.copy_taxonomy_for_editing().write_text("# mine\n")
    assert paths.copy_taxonomy_for_editing().read_text() == "# mine\n"


def test_nothing_is_left_behind_where_the_copy_can_not_be_finished(
    config_dir: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    ship(package / "_shipped")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(GapError, match="No space left on device") as caught:
        paths.copy_taxonomy_for_editing()
    assert caught.value.code == "cannot_write"
    assert str(config_dir) in caught.value.message
    assert list(config_dir.iterdir()) == []


def test_a_folder_that_can_not_be_made_is_named(config_dir: Path, package: Path) -> None:
    ship(package / "_shipped")
    config_dir.write_text("a file where the folder should be")
    with pytest.raises(GapError) as caught:
        paths.copy_taxonomy_for_editing()
    assert caught.value.code == "cannot_write"
    assert str(config_dir) in caught.value.message


def test_with_nothing_to_copy_no_copy_is_made(config_dir: Path, package: Path) -> None:
    with pytest.raises(GapError) as caught:
        paths.copy_taxonomy_for_editing()
    assert caught.value.code == "not_found"
    assert not list(config_dir.glob("*"))
