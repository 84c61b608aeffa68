"""Run the collected tests against one mutant in a forked process, in which its module was put in place."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

from _pytest.main import pytest_runtestloop as run_tests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pytest

    from tests.mutants.breaking import Mutant

# Seconds, or this many times as long as without a break on a busy machine; a mutant that takes longer hangs, and
# whoever runs the tests would notice.
TIME_LIMIT = 60.0
PATIENCE = 2.5
PROCESSES = 2
# What most breaks fail comes first, what takes long last.
FIRST = ("goldens/test_phrases", "goldens/test_documents")
LAST = ("goldens/test_shared", "goldens/test_relations", "test_nasty_lines")
# Values that no rule changes, and that take long to make again.
_KEPT = frozenset({"english_words", "opened", "shipped", "core_taxonomy"})
_OF_INDEX = frozenset({"shipped_index", "core_index"})
_AFTER_MATCHING = ("gapgui.posting", "gapgui.resume", "gapgui.gaps")


def survivors(session: pytest.Session, mutants: Sequence[Mutant], limit: float) -> Iterator[Mutant]:
    """Yield the mutants with which every test passes, as they are found."""
    running: dict[int, tuple[Mutant, float]] = {}
    waiting = list(reversed(mutants))
    while waiting or running:
        while waiting and len(running) < PROCESSES:
            mutant = waiting.pop()
            running[_fork(session, mutant)] = (mutant, time.monotonic())
        time.sleep(0.01)
        for child, (mutant, begun) in list(running.items()):
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                del running[child]
                if os.waitstatus_to_exitcode(status) == 0:
                    yield mutant
            elif time.monotonic() - begun > limit:
                os.kill(child, signal.SIGKILL)


def _fork(session: pytest.Session, mutant: Mutant) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        # what pytest tells goes to a copy of the standard output that it made for itself
        session.config.get_terminal_writer()._file = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
        put_in_place(mutant)
        room = mutant.module.split(".")[1]
        session.items.sort(key=lambda item: (_rank(item.nodeid), room not in item.nodeid))
        run_tests(session)
        status = 1 if session.testsfailed else 0
    finally:
        os._exit(status)


def _rank(name: str) -> int:
    """Return when a test runs: first what most breaks fail, last what takes long; a room's own before others'."""
    return 2 if any(part in name for part in LAST) else int(not any(part in name for part in FIRST))


def put_in_place(mutant: Mutant) -> None:
    """Run a mutant's code in its module, and have all that imported from it hold what it holds now."""
    module = sys.modules[mutant.module]
    before = dict(vars(module))
    exec(mutant.code, vars(module))
    changed = {
        id(value): vars(module)[name]
        for name, value in before.items()
        if name in vars(module) and vars(module)[name] is not value and not name.startswith("__")
    }
    for other in _ours():
        for name, value in list(vars(other).items()):
            if id(value) in changed and other is not module:
                setattr(other, name, changed[id(value)])
    _forget(mutant.module)


def _ours() -> list[Any]:
    return [module for name, module in sys.modules.items() if name.partition(".")[0] in {"gapgui", "tests"}]


def _forget(module: str) -> None:
    """Empty the memories that may hold what the module made."""
    kept = _KEPT | _OF_INDEX if module.startswith(_AFTER_MATCHING) else _KEPT
    if module.startswith("gapgui.reading"):
        kept = frozenset({"english_words"})
    for other in _ours():
        for name, value in list(vars(other).items()):
            if name not in kept and callable(getattr(value, "cache_clear", None)):
                value.cache_clear()


class Experiment:
    """Stand in for pytest's own loop over the collected tests: they are run once for each mutant."""

    def __init__(self, mutants: Sequence[Mutant]) -> None:
        self.mutants = mutants
        self.survivors: list[Mutant] = []
        self.failed = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests unbroken first; what fails so would kill every mutant."""
        _warm_up()
        gc.freeze()  # so that a collection in a child doesn't copy what it shares with its parent
        begun = time.monotonic()
        self.failed = not list(survivors(session, [_unbroken()], 10 * TIME_LIMIT))
        limit = max(TIME_LIMIT, PATIENCE * (time.monotonic() - begun))
        writer = session.config.get_terminal_writer()
        for mutant in () if self.failed else survivors(session, self.mutants, limit):
            self.survivors.append(mutant)
            writer.line(mutant.told, flush=True)
        return True


def _warm_up() -> None:
    """Make what all runs share, before they fork."""
    from tests.goldens.opening import POSTINGS, RESUMES, opened, shipped_index
    from tests.goldens.test_shared import POSTINGS as SHARED_POSTINGS
    from tests.goldens.test_shared import RESUMES as SHARED_RESUMES
    from tests.taxonomy.core import core_index

    core_index()
    shipped_index()
    for file in (*POSTINGS, *RESUMES, *SHARED_POSTINGS, *SHARED_RESUMES):
        opened(file)


def _unbroken() -> Mutant:
    from tests.mutants.breaking import Mutant

    return Mutant("gapgui.version", "nothing", compile("", "unbroken", "exec"))
