"""The taxonomy below is updated, or a whole copy of it is in use: told in the window, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.__main__ import main
from gapgui.taxonomy.own.keeping import read_own
from gapgui.ui.taxonomy.adoption.adoption_dialog import AdoptionDialog
from tests.ui.driving import child
from tests.ui.taxonomy.driving import strip_says
from tests.ui.window.menus.test_commands import action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

OWN = """overlay: 1
skills:
  kubernetes: {aliases: {add: [zorb]}}  # at work
  docker: {aliases: {add: [dkr]}}
  pytorch: {removed: true}
"""


def update(shipped: Path) -> None:
    """Give a skill another id, take one out, and give a name of one's own to another skill."""
    text = shipped.read_text("utf-8")
    assert all(f"      {skill}:" in text for skill in ("docker", "pytorch", "terraform"))
    text = text.replace("      docker:", "      docker-engine:").replace("[docker]", "[docker-engine]")
    lines = text.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("      terraform:"))
    lines.insert(at, "      zorbing:\n        name: Zorbing\n        aliases: [zorb]\n")
    shipped.write_text("".join(lines), encoding="utf-8")


def test_an_update_is_told_once_and_nothing_is_lost(
    shipped: Path,
    config_dir: Path,
    started: Callable[[], MainWindow],
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    own = config_dir / "my_skills.yaml"
    config_dir.mkdir(parents=True, exist_ok=True)
    own.write_text(OWN, encoding="utf-8")
    window = started()
    assert not window.banner.isVisible()
    window.close()
    update(shipped)
    window = started()
    qtbot.waitUntil(lambda: not window.session.jobs.is_running("arrivals"), timeout=20_000)
    told = window.banner.label.text()
    assert told.startswith(
        "gapgui's taxonomy is a newer one, and one of your own changes meets something new in it: "
    )
    assert "did you mean 'docker-engine'?" in told
    assert told.endswith("One new skill; one of your own changes touches it.")
    loaded = window.session.taxonomy
    assert loaded is not None
    assert "zorb" in loaded.index.taxonomy.skills["kubernetes"].aliases
    assert "pytorch" not in loaded.index.taxonomy.skills
    assert own.read_text("utf-8") == OWN
    window.close()
    again = started()
    qtbot.waitUntil(again.banner.isVisible, timeout=20_000)
    assert again.banner.label.text().startswith("One of your own changes can't be made; the others count.")
    assert main(["--taxonomy", str(shipped), "--own", str(own), "taxonomy", "check"]) == 1
    assert main(["--taxonomy", str(shipped), "--own", str(own), "taxonomy", "diff"]) == 1
    out = capsys.readouterr().out
    assert out.count("did you mean 'docker-engine'?") == 2
    assert out.count("“zorb” means Kubernetes and no longer Zorbing.") == 2


def test_a_whole_copy_is_turned_into_own_changes(
    shipped: Path, config_dir: Path, started: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    config_dir.mkdir(parents=True, exist_ok=True)
    copy = config_dir / "skill_taxonomy.yaml"
    text = shipped.read_text("utf-8").replace(
        "name: Kubernetes\n", "name: Kubernetes\n        related: [docker]\n", 1
    )
    copy.write_text(
        text.replace("        name: Terraform\n", "        name: Terraform of mine\n"), encoding="utf-8"
    )
    window = started()
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "no update of gapgui reaches it" in window.banner.label.text()
    button = window.banner.button("Turn it into own changes…")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(AdoptionDialog)), timeout=20_000)
    dialog = child(window, AdoptionDialog)
    model = dialog.kept.model()
    kept = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Terraform is called Terraform of mine." in kept
    assert copy.exists()
    dialog.ok.click()
    strip_says(window, "gapgui's own taxonomy is in use, with your changes over it.", qtbot)
    assert not copy.exists()
    assert copy.with_name(f"{copy.name}.bak").read_text("utf-8")
    assert read_own(config_dir / "my_skills.yaml").own.skills["terraform"].name == "Terraform of mine"
    qtbot.waitUntil(lambda: window.taxonomy_file.path == shipped, timeout=20_000)
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=20_000)
    assert not action(window, "Turn my copy into own changes…").isEnabled()
