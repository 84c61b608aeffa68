"""The market on a Dask cluster of two workers, in a process of its own: the guards of the tests forbid sockets."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT
from tests.library.market.market_of import TAXONOMY_FILE, jsonl, numbered

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not importlib.util.find_spec("distributed"), reason="needs Dask"),
]


@pytest.fixture
def postings(tmp_path: Path) -> Path:
    return jsonl(tmp_path / "p.jsonl", numbered(3000))


def command(postings: Path, *options: object) -> list[str]:
    given = ["market", postings, "--taxonomy", TAXONOMY_FILE, "--format", "json", *options]
    return [sys.executable, "-m", "gapgui", *map(str, given)]


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=300,
    )


def on_cluster(postings: Path, *options: object, kill_after: int = 0) -> dict[str, Any]:
    """Return what the market command says with a cluster of two workers, one of which is killed once so much is done."""
    cluster = [sys.executable, "-m", "tests.slow.cluster", str(kill_after)]
    done = run([*cluster, *command(postings, *options)])
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_a_cluster_finds_the_same_as_one_process(postings: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    here, there = tmp_path / "here.parquet", tmp_path / "there.parquet"
    local = run(command(postings, "--jobs", 1, "--output", here))
    assert local.returncode == 0, local.stderr
    assert on_cluster(postings, "--output", there) == json.loads(local.stdout)
    assert parquet.read_table(there).equals(parquet.read_table(here))


def test_a_worker_that_is_killed_midway_loses_nothing(postings: Path, tmp_path: Path) -> None:
    parts = tmp_path / "parts"
    told = on_cluster(postings, "--resume", parts, kill_after=3)
    assert told.pop("killed")
    assert told == json.loads(run(command(postings, "--jobs", 1)).stdout)


def test_a_scheduler_that_is_not_there_is_one_sentence(postings: Path) -> None:
    done = run(command(postings, "--engine", "dask", "--scheduler", "nonsense://nowhere"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("gapgui: The scheduler nonsense://nowhere can't be reached")
