"""What the documentation shows of own changes works as it stands."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from gapgui.__main__ import main
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_file_that_is_shown_has_no_problem(config_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    (shown,) = re.findall(r"```yaml\n(overlay: 1\n.*?)```", text, re.DOTALL)
    config_dir.mkdir()
    (config_dir / "my_skills.yaml").write_text(shown, encoding="utf-8")
    status = main(["taxonomy", "check"])
    assert (status, capsys.readouterr().out.rstrip().endswith("no problems")) == (0, True)


def test_the_commands_that_are_shown_do_what_they_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = re.findall(
        r"^    gapgui (taxonomy (?:alias|add|remove|diff|export) .*)$",
        (ROOT / "README.md").read_text("utf-8"),
        re.MULTILINE,
    )
    assert len(lines) == 5
    for line in lines:
        assert main(shlex.split(line, comments=True)) == 0, line
    assert capsys.readouterr().out.count("Written to") == 4
    assert main(["taxonomy", "check"]) == 0
