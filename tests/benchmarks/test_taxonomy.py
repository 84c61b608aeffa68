"""Loading the shipped taxonomy: parsed, and from the kept index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import lay_index
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.loading import check_taxonomy
from gapgui.taxonomy.own.schema import parse_own

if TYPE_CHECKING:
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


OWN = b"""overlay: 1
skills:
  kubernetes: {aliases: {add: [kube, container platform]}}
  house-style-toolkit: {name: House Style Toolkit, category: frontend-frameworks, aliases: [HST], implies: [python]}
  openstack: {removed: true}
  pytorch: {implies: {add: [statistics]}}
readings:
  - {text: Quora, not: qlora}
dismissed: [synergy platform]
"""


@pytest.mark.benchmark(group=GROUP)
def test_own_changes_laid_over(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    own, problems = parse_own(OWN, Path("my_skills.yaml"))
    assert not problems
    base = load_index(shipped_taxonomy(), tmp_path)
    index, problems = benchmark(lay_index, base, own)
    assert index.taxonomy.own
    assert not problems
