"""Commands as whole processes, which is what a person at a terminal waits for."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "whole commands (aim: a posting at most 6 times the version)"


def _run(environment: dict[str, str], *arguments: str) -> int:
    command = [sys.executable, "-m", "gapgui", *arguments]
    return subprocess.run(command, env=environment, check=True, capture_output=True).returncode


@pytest.mark.benchmark(group=GROUP, min_rounds=7)
def test_version(benchmark: BenchmarkFixture, as_installed: dict[str, str]) -> None:
    assert benchmark(_run, as_installed, "--version") == 0


@pytest.mark.benchmark(group=GROUP, min_rounds=7)
def test_whole_command(
    benchmark: BenchmarkFixture, as_installed: dict[str, str], sample_posting: Path
) -> None:
    _run(as_installed, "posting", str(sample_posting))
    assert benchmark(_run, as_installed, "posting", str(sample_posting)) == 0
