"""Search texts of one unit with every pattern; the process ends itself, telling where, when one takes too long.

A search that grows with the square of a text is told from a slow one by a text that is long; most patterns are so
quick with a short one that they need none.

What counts is the time that the process itself computes: on a machine that is shared, a clock on the wall would
blame a pattern for what others do. Where that can't be limited, the wall's has to do.
"""

from __future__ import annotations

import faulthandler
import re
import signal
import sys
import time
from typing import TYPE_CHECKING

from tests.growth.patterns import all_patterns, look, uses_of
from tests.growth.units import WORST_PAIRS, stretched, units_for

if TYPE_CHECKING:
    from tests.growth.patterns import Pattern

SHORT, LONG = 1_250, 20_000
# For one search, of the processor; a clock on the wall is given more. Of a short text, from when on a long one follows.
SECONDS, SECONDS_ON_THE_WALL, SLOW = 1, 10, 0.001
# Once of the package: thirty thousand signs took eighteen seconds.
RUNS_AWAY: dict[str, Pattern] = {"control": re.compile(r"\b[\w.]+ citizen\b")}
# Such a signal ends the process by itself; no handler of Python's is asked while a pattern is searched.
_BY_PROCESSOR = hasattr(signal, "setitimer")


def search_all(patterns: dict[str, Pattern]) -> None:
    for name, pattern in patterns.items():
        print(name, flush=True)
        uses = {"search"} if patterns is RUNS_AWAY else uses_of(name)
        for unit in (*units_for(pattern), *WORST_PAIRS):
            limit(SECONDS)
            begun = time.process_time()
            look(pattern, uses, stretched(unit, SHORT))
            if time.process_time() - begun > SLOW:
                look(pattern, uses, stretched(unit, LONG))
            limit(0)


def limit(seconds: int) -> None:
    """End the process, telling where it is, if it computes that long from now on; 0 lets it go on."""
    if _BY_PROCESSOR:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    elif seconds:
        faulthandler.dump_traceback_later(SECONDS_ON_THE_WALL, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    if _BY_PROCESSOR:
        # told by faulthandler before the signal's own action, which is to end the process
        faulthandler.register(signal.SIGPROF, chain=True)
    search_all(RUNS_AWAY if "control" in sys.argv else all_patterns())
    print("all")
