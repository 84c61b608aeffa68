"""Commands as whole processes, which is what a person at a terminal waits for."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "whole commands (aim: a posting at most 6 times the version)"


def _run(folder: Path, *arguments: str) -> int:
    environment = {**os.environ, "GAPGUI_CONFIG_DIR": str(folder)}
    command = [sys.executable, "-m", "gapgui", *arguments]
    return subprocess.run(command, env=environment, check=True, capture_output=True).returncode


@pytest.mark.benchmark(group=GROUP, min_rounds=7)
def test_version(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    assert benchmark(_run, tmp_path, "--version") == 0


@pytest.mark.benchmark(group=GROUP, min_rounds=7)
def test_whole_command(benchmark: BenchmarkFixture, tmp_path: Path, sample_posting: Path) -> None:
    _run(tmp_path, "posting", str(sample_posting))
    assert benchmark(_run, tmp_path, "posting", str(sample_posting)) == 0
