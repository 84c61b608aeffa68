"""Twice the text may take at most two and a half times as long, for every pattern and any two units of text."""

from __future__ import annotations

from time import process_time

import pytest

from tests.growth.patterns import Pattern, all_patterns, look, uses_of
from tests.growth.units import WORST_PAIRS, pairs_for, stretched, units_for

LENGTH = 2_500
MOST = 2.5
RUNS = 5
# Seconds; what is quicker can't be told from noise.
FLOOR = 0.004


@pytest.mark.parametrize("name", sorted(all_patterns()))
def test_no_pattern_grows_faster_than_its_text(name: str) -> None:
    pattern = all_patterns()[name]
    units = (*units_for(pattern), *WORST_PAIRS, *pairs_for(pattern))
    for unit in units:
        if grows_too_fast(pattern, uses_of(name), unit):
            pytest.fail(f"{name} on {unit!r}", pytrace=False)


def grows_too_fast(pattern: Pattern, uses: set[str], unit: str) -> bool:
    """Tell whether the doubled text takes too long; most are so quick that one look is enough."""
    if seconds(pattern, uses, stretched(unit, 2 * LENGTH), runs=1) < FLOOR:
        return False
    once = seconds(pattern, uses, stretched(unit, LENGTH), RUNS)
    return seconds(pattern, uses, stretched(unit, 2 * LENGTH), RUNS) > max(FLOOR, MOST * once)


def seconds(pattern: Pattern, uses: set[str], text: str, runs: int) -> float:
    """Return the least time of some runs."""
    times = []
    for _ in range(runs):
        start = process_time()
        look(pattern, uses, text)
        times.append(process_time() - start)
    return min(times)
