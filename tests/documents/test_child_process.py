from __future__ import annotations

import os
import sys
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from gapgui.documents.child_process import ChildProcess
from gapgui.documents.source_file import load_file
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError

PYTHON = Path(sys.executable)
PATIENT, IMPATIENT = 30.0, 0.05
MEMORY = 2_000_000_000


def run(code: str, given: bytes = b"", seconds: float = PATIENT) -> tuple[bytes, int]:
    output = ChildProcess().output_of(PYTHON, ["-c", code], given, seconds=seconds, memory=MEMORY)
    return output.data, output.status


def test_a_program_reads_what_is_given_and_its_output_comes_back() -> None:
    assert run("print(input()[::-1], end='')", b"nohtyP\n") == (b"Python", 0)
    assert run("raise SystemExit(3)") == (b"", 3)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing holds its memory")
def test_a_program_gets_no_more_memory_than_allowed() -> None:
    _, status = run("input(); bytes(3_000_000_000)", b"\n")
    assert status != 0


def test_a_program_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TimeoutError):
        run("import threading; threading.Event().wait()", seconds=IMPATIENT)


def test_a_function_runs_elsewhere() -> None:
    assert ChildProcess().result_of(os.urandom, (0,), seconds=PATIENT) == b""


def test_a_function_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TimeoutError):
        ChildProcess().result_of(time.sleep, (60,), seconds=IMPATIENT)


def test_a_sentence_comes_back_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(GapError, match=r"none\.pdf was not found"):
        ChildProcess().result_of(load_file, (tmp_path / "none.pdf",), seconds=PATIENT)


def test_a_bug_comes_back_as_one() -> None:
    with pytest.raises(WorkerBugError) as caught:
        ChildProcess().result_of(bytes.fromhex, ("Maren Oakes",), seconds=PATIENT)
    assert "ValueError" in caught.value.trace
    assert "Maren" not in str(caught.value)


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(EOFError):
        ChildProcess().result_of(os._exit, (3,), seconds=PATIENT)


@pytest.mark.parametrize("kind", ["program", "function"])
def test_stopping_ends_what_runs_and_lets_nothing_start(kind: str, tmp_path: Path) -> None:
    child, outcome, begun = ChildProcess(), [], tmp_path / "begun"

    def work() -> None:
        try:
            if kind == "program":
                code = f"open({str(begun)!r}, 'w'); import threading; threading.Event().wait()"
                child.output_of(PYTHON, ["-c", code], b"", seconds=PATIENT, memory=MEMORY)
            else:
                begun.touch()
                child.result_of(time.sleep, (60,), seconds=PATIENT)
        except CancelledError as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not begun.exists() and thread.is_alive():
        thread.join(0.01)
    child.stop()
    thread.join()
    assert len(outcome) == 1
    with pytest.raises(CancelledError):
        child.result_of(os.urandom, (0,), seconds=PATIENT)
