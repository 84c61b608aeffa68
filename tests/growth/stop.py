"""Search texts of one unit with every pattern; the process ends itself, telling where, when one takes too long.

What counts is the time that the process itself computes: on a machine that is shared, a clock on the wall would
blame a pattern for what others do. Where that can't be limited, the wall's has to do.
"""

from __future__ import annotations

import faulthandler
import signal

from tests.growth.patterns import all_patterns, look, uses_of
from tests.growth.units import WORST_PAIRS, stretched, units_for

LENGTH, SECONDS = 5_000, 5
# Such a signal ends the process by itself; no handler of Python's is asked while a pattern is searched.
_BY_PROCESSOR = hasattr(signal, "setitimer")


def search_all() -> None:
    for name, pattern in all_patterns().items():
        print(name, flush=True)
        limit(SECONDS)
        for unit in (*units_for(pattern), *WORST_PAIRS):
            look(pattern, uses_of(name), stretched(unit, LENGTH))
        limit(0)


def limit(seconds: int) -> None:
    """End the process, telling where it is, if it computes that long from now on; 0 lets it go on."""
    if _BY_PROCESSOR:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    elif seconds:
        faulthandler.dump_traceback_later(seconds, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    if _BY_PROCESSOR:
        # told by faulthandler before the signal's own action, which is to end the process
        faulthandler.register(signal.SIGPROF, chain=True)
    search_all()
    print("all")
