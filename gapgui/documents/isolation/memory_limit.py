"""A cap on the memory of the process that parses untrusted files."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time

if sys.platform != "win32":
    import resource

OUT_OF_MEMORY_EXIT = 77
"""The exit status by which the parent knows why its worker died."""

_WATCH_SECONDS = 0.2


def limit_memory(limit: int) -> None:
    """Hold this process below `limit` bytes for the rest of its life.

    Linux enforces an address-space limit, so that a parser gets a MemoryError it can report. Elsewhere that
    limit is not enforced (macOS) or does not exist (Windows): a thread watches the size and ends the process.
    """
    if sys.platform == "linux":
        with contextlib.suppress(ValueError, OSError):  # a lower limit may be set already
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    else:
        threading.Thread(target=_watch, args=(limit,), daemon=True).start()


def _watch(limit: int) -> None:
    while peak_memory() < limit:
        time.sleep(_WATCH_SECONDS)
    os._exit(OUT_OF_MEMORY_EXIT)


def peak_memory() -> int:
    """Return the most bytes this process has held in memory so far."""
    if sys.platform == "win32":
        return _windows_peak()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # getrusage(2): bytes on macOS, else kilobytes


if sys.platform == "win32":
    import ctypes

    def _windows_peak() -> int:
        # PROCESS_MEMORY_COUNTERS of psapi.h; the third field is PeakWorkingSetSize
        class Counters(ctypes.Structure):
            _fields_ = (
                ("cb", ctypes.c_uint32),
                ("faults", ctypes.c_uint32),
                ("peak", ctypes.c_size_t),
                ("others", ctypes.c_size_t * 7),
            )

        counters = Counters(cb=ctypes.sizeof(Counters))
        process = ctypes.c_void_p(ctypes.windll.kernel32.GetCurrentProcess())
        ctypes.windll.psapi.GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
        return int(counters.peak)
