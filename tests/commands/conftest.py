"""The commands with the small taxonomy and an own file that is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.files import Run


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own" / "my_skills.yaml"


@pytest.fixture
def run(own: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what calls gapgui with the small taxonomy and gives its status and what it said."""

    def call(*arguments: object) -> tuple[int, str, str]:
        status = main(["--taxonomy", str(CORE_FILE), "--own", str(own), *map(str, arguments)])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return call


@pytest.fixture
def taxonomy(run: Run) -> Run:
    return lambda *arguments: run("taxonomy", *arguments)
