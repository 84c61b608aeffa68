"""Search texts of one unit with every pattern; the process ends itself, telling where, when one takes too long."""

from __future__ import annotations

import faulthandler

from tests.growth.patterns import all_patterns, look, uses_of
from tests.growth.units import WORST_PAIRS, stretched, units_for

LENGTH, SECONDS = 5_000, 5


def search_all() -> None:
    for name, pattern in all_patterns().items():
        print(name, flush=True)
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        for unit in (*units_for(pattern), *WORST_PAIRS):
            look(pattern, uses_of(name), stretched(unit, LENGTH))
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    search_all()
    print("all")
