"""Whatever a file holds, it gives a text or a sentence, within the worker's limits, and the next one is read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from gapgui.documents.document import Document
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.documents.limits import LIMITS
from gapgui.errors import ErrorCode, GapError
from tests.conftest import ROOT
from tests.documents.bombs import GOOD_PDF, bombs, fuzzed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CODES = set(get_args(ErrorCode))


# What is ended only when its time is up; `make slow` waits for it.
ENDLESS = {"paragraphs.docx", "forms.pdf"}


def nasty_files(folder: Path, fuzzed_files: int) -> Iterator[Path]:
    """Write the bombs, and add what is no file at all."""
    for name, data in (*bombs(), *fuzzed(fuzzed_files)):
        path = folder / name
        path.write_bytes(data)
        yield path
    yield folder
    yield folder / "gone.pdf"
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.pdf")
        yield folder / "pipe.pdf"
    locked = folder / "locked.pdf"
    locked.write_bytes(GOOD_PDF)
    locked.chmod(0)
    yield locked


def outcome(worker: DocumentWorker, path: Path) -> str:
    try:
        document = worker.read(path)
    except GapError as error:
        return error.code if error.message and "\n" not in error.message else "no sentence"
    return "read" if isinstance(document, Document) else "no document"


def test_one_worker_survives_every_file(tmp_path: Path) -> None:
    assert_harmless(path for path in nasty_files(tmp_path, 20) if path.name not in ENDLESS)


def assert_harmless(nasty: Iterable[Path]) -> None:
    """Read files in one worker, in a small process of their own, and a good one behind them."""
    paths = list(nasty)
    folder = paths[-1].parent
    good = folder / "good.pdf"
    good.write_bytes(GOOD_PDF)

    outcomes, most_memory = _read_in_own_process([*paths, good])

    assert set(outcomes.values()) <= CODES | {"read"}
    assert outcomes["zip.docx"] == "too_large"
    assert outcomes["flate.pdf"] in ("too_large", "damaged")
    assert outcomes["pages.pdf"] == outcomes["0-characters.pdf"] == outcomes["2-vectors.pdf"] == "read"
    assert outcomes[folder.name] == "unsupported"
    assert outcomes["gone.pdf"] == "not_found"
    assert outcomes.get("pipe.pdf", "unsupported") == "unsupported"
    assert outcomes["good.pdf"] == "read"
    assert LIMITS.file_seconds < 20
    assert most_memory < 1_000_000_000


def _read_in_own_process(paths: list[Path]) -> tuple[dict[str, str], int]:
    """Read files in a small process: a child's peak may not be less than that of the process that started it."""
    code = "from tests.documents.isolation.test_safety import read_listed; read_listed()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        input="\n".join(map(str, paths)),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    outcomes, most_memory = json.loads(done.stdout)
    return outcomes, most_memory


def read_listed() -> None:
    """Print what became of the files listed on standard input, and the most memory that a worker took."""
    with DocumentWorker() as worker:
        outcomes = {Path(name).name: outcome(worker, Path(name)) for name in sys.stdin.read().split("\n")}
    print(json.dumps([outcomes, _most_memory_of_a_child()]))


def _most_memory_of_a_child() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


@pytest.mark.parametrize("change", ["vanishes", "grows", "is replaced"])
def test_a_file_that_changes_once_it_was_opened_does_no_harm(
    worker: DocumentWorker, tmp_path: Path, change: str
) -> None:
    from gapgui.documents.source_file import load_file

    path = tmp_path / "good.pdf"
    path.write_bytes(GOOD_PDF)
    opened = load_file(path)
    if change == "vanishes":
        path.unlink()
    else:
        path.write_bytes(GOOD_PDF * 2 if change == "grows" else b"nothing")

    assert worker.read(opened).text == "Python and Go\nsince 2016\n"
    assert worker.render(opened, 1).width == 595
