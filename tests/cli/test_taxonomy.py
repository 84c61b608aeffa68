from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.__main__ import main
from tests.cli.calling import called, written
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_taxonomy_check_tells_every_problem_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = written(tmp_path / "bad.yaml", "categories:\n  tools:\n    nmae: Tools\n    track: mll\n")
    assert main(["taxonomy", "check", str(bad)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{bad}:3:5: ") for line in lines)
    assert any(line.startswith(f"{bad}:4:12: ") for line in lines)


def test_taxonomy_check_is_content_with_a_good_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["taxonomy", "check", str(CORE_FILE)]) == 0
    assert "no problems" in capsys.readouterr().out


def test_taxonomy_check_of_a_missing_file_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["taxonomy", "check", str(tmp_path / "none.yaml")]) == 1
    assert "There is no taxonomy file" in capsys.readouterr().err


def test_taxonomy_path_names_the_file_in_use(config_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["taxonomy", "path"]) == 0
    assert capsys.readouterr().out.strip() == str(ROOT / "skill_taxonomy.yaml")
    config_dir.mkdir(parents=True)
    own = written(config_dir / "skill_taxonomy.yaml", "categories:\n")
    assert main(["taxonomy", "path"]) == 0
    assert capsys.readouterr().out.strip() == str(own)
    assert called("taxonomy", "path") == 0
    assert capsys.readouterr().out.strip() == str(CORE_FILE)


def test_a_bad_taxonomy_stops_every_command_with_its_first_problem(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = written(tmp_path / "bad.yaml", "categories: [")
    assert main(["posting", str(posting), "--taxonomy", str(bad), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("gapgui: The taxonomy can't be used: ")
    assert str(bad) in err
