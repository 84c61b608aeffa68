"""An old copy of the whole taxonomy is turned into own changes by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from gapgui.paths import shipped_taxonomy
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

CORE = CORE_FILE.read_text("utf-8")
EDITED = CORE.replace("aliases: [Apache Kafka]", "aliases: [Apache Kafka, kbus]").replace(
    "aliases: [sklearn]\n", "aliases: []\n"
)


def test_the_copy_in_the_configuration_folder_becomes_own_changes(
    config_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = config_dir / "my_skills.yaml"
    config_dir.mkdir()
    copy = config_dir / "skill_taxonomy.yaml"
    copy.write_text(EDITED, encoding="utf-8")
    (config_dir / "skill_taxonomy.yaml.bak").write_text("older", encoding="utf-8")
    assert main(["--taxonomy", str(CORE_FILE), "--own", str(own), "taxonomy", "adopt"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Kafka is also written “kbus”.",
        "What only the taxonomy has counts again, since it may be new: 0 skills, 1 names and other values. "
        "What you don't want can be taken away again.",
        f"Written to {own}.",
        f"The copy is no longer used; it is kept as {copy}.bak2.",
    ]
    assert not copy.exists()
    assert (config_dir / "skill_taxonomy.yaml.bak2").read_text("utf-8") == EDITED
    assert "  kafka:\n    aliases: {add: [kbus]}\n" in own.read_text("utf-8")


def test_what_the_own_file_says_already_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, copy = tmp_path / "own.yaml", tmp_path / "copy.yaml"
    own.write_text("overlay: 1\nskills:\n  kafka: {name: Mine Q}  # why\n", encoding="utf-8")
    copy.write_text(EDITED.replace("name: Kafka", "name: Theirs Q"), encoding="utf-8")
    assert main(["--taxonomy", str(CORE_FILE), "--own", str(own), "taxonomy", "adopt", str(copy)]) == 0
    assert copy.exists()  # it is not the one in use
    text = own.read_text("utf-8")
    assert "name: Mine Q" in text
    assert "# why" in text
    assert "kbus" in text
    assert "it is kept as" not in capsys.readouterr().out


@pytest.mark.parametrize("text", [None, "categories: [\n", "categories:\n  a: {name: A}\n"])
def test_where_there_is_no_usable_copy_nothing_is_written(
    config_dir: Path, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    if text is not None:
        config_dir.mkdir()
        (config_dir / "skill_taxonomy.yaml").write_text(text, encoding="utf-8")
    assert main(["taxonomy", "adopt"]) == 1
    assert capsys.readouterr().err.startswith("gapgui: The" if text else "gapgui: There is no copy")
    assert not (config_dir / "my_skills.yaml").exists()


def test_the_shipped_taxonomy_itself_is_never_moved(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["taxonomy", "adopt", str(shipped_taxonomy())]) == 1
    assert "is no copy" in capsys.readouterr().err
    assert shipped_taxonomy().is_file()


def test_a_copy_of_the_shipped_taxonomy_says_nothing_and_is_set_aside(
    config_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config_dir.mkdir()
    copy = config_dir / "skill_taxonomy.yaml"
    copy.write_bytes(shipped_taxonomy().read_bytes())
    assert main(["taxonomy", "adopt"]) == 0
    assert capsys.readouterr().out == f"The copy is no longer used; it is kept as {copy}.bak.\n"
    assert not (config_dir / "my_skills.yaml").exists()
