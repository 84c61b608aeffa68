from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.ui.session.loaded_taxonomy import load_for_window
from tests.ui.conftest import TAXONOMY

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sound_file_is_used() -> None:
    loaded = load_for_window(TAXONOMY, TAXONOMY, None)
    assert (loaded.name, loaded.skills, loaded.problems) == ("ui_taxonomy.yaml", 8, ())


def test_with_problems_the_last_good_one_stays(tmp_path: Path) -> None:
    good = load_for_window(TAXONOMY, TAXONOMY, None)
    bad = tmp_path / "bad.yaml"
    bad.write_text("categories:\n  a:\n    nam: A\n", encoding="utf-8")
    loaded = load_for_window(bad, TAXONOMY, good.index)
    assert loaded.index is good.index
    assert loaded.file == bad
    assert [problem.line for problem in loaded.problems][:1] == [2]


def test_with_problems_at_first_the_shipped_one_is_used(tmp_path: Path) -> None:
    loaded = load_for_window(tmp_path / "none.yaml", TAXONOMY, None)
    assert loaded.skills == 8
    assert "no taxonomy file" in loaded.problems[0].message
