"""Loading the shipped taxonomy: parsed, and from the kept index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from gapgui.matching.index_cache import load_index
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.loading import check_taxonomy

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "taxonomy (aim: the kept index at most 0.8, the cold one at most 3 times libyaml's events)"


@pytest.mark.benchmark(group=GROUP)
def test_events(benchmark: BenchmarkFixture) -> None:
    text = shipped_taxonomy().read_text("utf-8")
    assert benchmark(lambda: sum(1 for _ in yaml.parse(text, Loader=yaml.CSafeLoader)))


@pytest.mark.benchmark(group=GROUP)
def test_check(benchmark: BenchmarkFixture) -> None:
    _, problems = benchmark(check_taxonomy, shipped_taxonomy())
    assert not problems


@pytest.mark.benchmark(group=GROUP)
def test_index_cold(benchmark: BenchmarkFixture) -> None:
    assert benchmark(load_index, shipped_taxonomy(), None).joined


@pytest.mark.benchmark(group=GROUP)
def test_index_kept(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    load_index(shipped_taxonomy(), tmp_path)
    assert benchmark(load_index, shipped_taxonomy(), tmp_path).joined
