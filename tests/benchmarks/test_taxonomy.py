"""Loading the shipped taxonomy: parsed, and from the kept index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.matching.index_cache import load_index
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.loading import check_taxonomy

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "taxonomy"


@pytest.mark.benchmark(group=GROUP)
def test_check(benchmark: BenchmarkFixture) -> None:
    _, problems = benchmark(check_taxonomy, shipped_taxonomy())
    assert not problems


@pytest.mark.benchmark(group=GROUP)
def test_index_cold(benchmark: BenchmarkFixture) -> None:
    assert benchmark(load_index, shipped_taxonomy(), None).entries


@pytest.mark.benchmark(group=GROUP)
def test_index_kept(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    load_index(shipped_taxonomy(), tmp_path)
    assert benchmark(load_index, shipped_taxonomy(), tmp_path).entries
