"""The wheel that is built, away from the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it as pip would, away from the source tree."""
    built, target = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("site")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)], ROOT)
    (wheel,) = built.glob("*.whl")
    install = ["install", "--quiet", "--no-deps", "--no-index", "--no-compile", "--target", str(target)]
    run([sys.executable, "-m", "pip", "--disable-pip-version-check", *install, str(wheel)], built)
    return target


def test_the_built_wheel_runs_on_the_files_it_carries(installed_wheel: Path, tmp_path: Path) -> None:
    gapgui = [sys.executable, "-W", "error", "-m", "gapgui"]
    used = Path(run([*gapgui, "taxonomy", "path"], tmp_path, PYTHONPATH=str(installed_wheel)).strip())
    assert used == installed_wheel / "gapgui" / "_shipped" / "skill_taxonomy.yaml"
    run([*gapgui, "taxonomy", "check"], tmp_path, PYTHONPATH=str(installed_wheel))


def test_the_built_wheel_carries_everything_that_is_read_at_run_time(installed_wheel: Path) -> None:
    package = installed_wheel / "gapgui"
    shipped = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert [path for path in shipped if not (package / "_shipped" / path.relative_to(ROOT)).is_file()] == []
    inside = [
        path for path in (ROOT / "gapgui").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert [path for path in inside if not (installed_wheel / path.relative_to(ROOT)).is_file()] == []
    assert list(installed_wheel.glob("gapgui-*.dist-info/licenses/LICENSE"))
    (guide,) = (package / "_shipped" / "guide").glob("index.*")
    assert (guide.parent / "pictures" / "answer.png").is_file()
    # where man and shells look
    share = {
        path.relative_to(installed_wheel / "share").as_posix() for path in installed_wheel.glob("share/**/*")
    }
    assert share >= {"man/man1/gapgui.1", "bash-completion/completions/gapgui", "zsh/site-functions/_gapgui"}


def run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(command, cwd=folder, env=os.environ | environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
