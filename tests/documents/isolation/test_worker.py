from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, cast

import pytest

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.documents.limits import Limits
from gapgui.documents.source_file import SourceFile, load_file
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError
from tests.conftest import ROOT, SHARED
from tests.documents.pdf_builder import PdfBuilder, PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NASTY = sorted((SHARED / "data" / "pdf-nasty").glob("*.pdf"))
GOOD = as_source(build_pdf([PdfPage(column(40, 60, ["Python and Go", "since 2016"]))]))
CODES = {"not_a_pdf", "encrypted", "wrong_password", "damaged", "no_text", "empty", "too_large", "too_slow"}


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentWorker]:
    with DocumentWorker() as shared:
        shared.start()
        yield shared


def refusal(reader: DocumentWorker, source: Path | SourceFile, password: str | None = None) -> GapError:
    with pytest.raises(GapError) as caught:
        reader.read(source, password)
    return caught.value


def test_reads_a_file_by_its_path(reader: DocumentWorker, tmp_path: Path) -> None:
    path = tmp_path / "jane.pdf"
    path.write_bytes(GOOD.data)

    document = reader.read(path)

    assert document.text == "Python and Go\nsince 2016\n"
    assert (document.name, document.sha256) == ("jane.pdf", hashlib.sha256(GOOD.data).hexdigest())


def test_text_needs_no_process(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo\n")

    with DocumentWorker() as reader:
        document = reader.read(tmp_path / "p.txt")
        assert not reader.is_running

    assert document.text == "one\r\ntwo\n"


def test_draws_the_page_that_was_read(reader: DocumentWorker, tmp_path: Path) -> None:
    path = tmp_path / "jane.pdf"
    path.write_bytes(build_pdf([PdfPage([Text(40, 60, "one")], content=b"1 0 0 rg 0 0 595 421 re f")]))
    opened = load_file(path)
    path.unlink()

    image = reader.render(opened, 1, scale=2)

    assert (image.width, image.height, image.format) == (1190, 1684, "BGRX")
    assert len(image.data) == image.width * image.height * 4
    assert image.data[:3] == b"\xff\xff\xff"
    assert image.data[-4:-1] == b"\x00\x00\xff"


def test_missing_page_is_said(reader: DocumentWorker) -> None:
    with pytest.raises(GapError, match="no page 2"):
        reader.render(GOOD, 2)


def test_reads_pasted_html(reader: DocumentWorker) -> None:
    assert reader.read_html("<p><b>Py</b><b>Torch</b> &amp; Go</p>", "pasted").text == "PyTorch & Go\n"


def test_slow_file_is_given_up_and_the_next_is_read() -> None:
    builder = PdfBuilder()
    with DocumentWorker(Limits(file_seconds=3)) as reader:
        reader.start()
        assert refusal(reader, as_source(_slow_pdf(builder))).code == "too_slow"
        with_time = reader.render(GOOD, 1)

    assert with_time.width == 595


def _slow_pdf(builder: PdfBuilder) -> bytes:
    """Nest forms so that a page draws the innermost one 10 to the power of 7 times."""
    form = builder.add_stream(b"0 0 m 1 1 l S", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    for _ in range(7):
        resources = (
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F %d 0 R >> >>" % form
        )
        form = builder.add_stream(b"/F Do " * 10, resources)
    stream = builder.add_stream(b"/F Do " * 10)
    page = builder.add(
        b"<< /Type /Page /MediaBox [0 0 99 99] /Contents %d 0 R /Resources << /XObject << /F %d 0 R >> >> >>"
        % (stream, form)
    )
    pages = builder.add(b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page)
    return builder.finish(builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % pages))


def test_killed_process_is_replaced() -> None:
    import multiprocessing

    with DocumentWorker() as mortal:
        others = set(multiprocessing.active_children())
        mortal.start()
        (process,) = set(multiprocessing.active_children()) - others
        process.kill()
        process.join()

        assert mortal.read(GOOD).text.startswith("Python")


def test_cancel_ends_the_wait() -> None:
    from concurrent.futures import CancelledError

    outcome: list[BaseException] = []
    patient = DocumentWorker()

    def read() -> None:
        try:
            patient.read(as_source(_slow_pdf(PdfBuilder())))
        except (CancelledError, GapError) as error:
            outcome.append(error)

    with patient:
        patient.start()
        thread = threading.Thread(target=read)
        thread.start()
        while not patient.is_reading and thread.is_alive():
            thread.join(0.01)
        patient.cancel()
        thread.join()

    assert [type(error) for error in outcome] == [CancelledError]


def test_threads_share_one_worker(reader: DocumentWorker) -> None:
    texts: list[str] = []
    threads = [threading.Thread(target=lambda: texts.append(reader.read(GOOD).text)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert texts == ["Python and Go\nsince 2016\n"] * 4


def test_closed_worker_refuses() -> None:
    reader = DocumentWorker()
    reader.close()

    with pytest.raises(RuntimeError, match="closed"):
        reader.read(GOOD)


def test_importing_the_worker_loads_no_parser() -> None:
    code = "import sys, gapgui.documents.isolation.worker; print([m for m in ('pdfplumber', 'lxml', 'docx', 'PySide6') if m in sys.modules])"

    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


def test_works_in_a_script_without_a_main_guard(tmp_path: Path) -> None:
    (tmp_path / "jane.pdf").write_bytes(GOOD.data)
    (tmp_path / "script.py").write_text(
        "from pathlib import Path\n"
        "from gapgui.documents.isolation.worker import DocumentWorker\n"
        "print('started')\n"
        "with DocumentWorker() as reader:\n"
        "    print(reader.read(Path('jane.pdf')).text)\n"
    )

    done = subprocess.run(
        [sys.executable, "script.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.split() == ["started", "Python", "and", "Go", "since", "2016"]
    assert done.stderr == ""


def test_flate_bomb_is_refused_and_the_next_file_read() -> None:
    bomb = build_pdf([PdfPage(content=b" " * 400_000_000)], flate=True)
    assert len(bomb) < 1_000_000

    with DocumentWorker() as reader:
        assert _outcome(reader, bomb) == "too_large"
        assert reader.read(GOOD).text.startswith("Python")


@pytest.mark.parametrize(
    "content",
    [
        b"BT /Helvetica 10 Tf 1 0 0 1 40 400 Tm " + b"(Python) Tj " * 40_000 + b"ET",
        b"BT /Helvetica 10 Tf 1 0 0 1 40 400 Tm " + b"(P) Tj -5 0 Td " * 40_000 + b"ET",
        b"q " * 100_000 + b"BT /Helvetica 10 Tf 40 400 Td (Python) Tj ET",
        b"[" * 100_000 + b"BT /Helvetica 10 Tf 40 400 Td (Python) Tj ET",
        b"<< " * 50_000 + b"BT /Helvetica 10 Tf 40 400 Td (Python) Tj ET",
        b"0 0 m 1 1 l S " * 200_000,
    ],
    ids=["run-on", "overlapping", "saved-states", "nested-arrays", "nested-dictionaries", "vectors"],
)
def test_overfull_page_does_no_harm(reader: DocumentWorker, content: bytes) -> None:
    assert _outcome(reader, build_pdf([PdfPage(content=content)])) in CODES | {"read"}
    assert reader.read(GOOD).text.startswith("Python")


def test_loops_in_the_file_do_no_harm(reader: DocumentWorker) -> None:
    builder = PdfBuilder()
    form = len(builder.objects) + 1
    builder.add_stream(
        b"/F Do",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F %d 0 R >> >>" % form,
    )
    stream = builder.add_stream(b"/F Do")
    tree = len(builder.objects) + 2
    page = builder.add(
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 99 99] /Contents %d 0 R"
        b" /Resources << /XObject << /F %d 0 R >> >> >>" % (tree, stream, form)
    )
    builder.add(b"<< /Type /Pages /Parent %d 0 R /Count 2 /Kids [%d 0 R %d 0 R] >>" % (tree, page, tree))
    root = builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree)

    assert _outcome(reader, builder.finish(root)) in CODES


def test_broken_bytes_give_text_or_a_code(reader: DocumentWorker) -> None:
    whole = GOOD.data
    cuts = [whole[: len(whole) * part // 8] for part in range(1, 8)]
    flips = [
        whole[:at] + bytes([whole[at] ^ 0x5A]) + whole[at + 1 :]
        for at in range(20, len(whole), len(whole) // 40)
    ]

    assert {_outcome(reader, data) for data in (*cuts, *flips)} <= CODES | {"read"}


def _outcome(reader: DocumentWorker, data: bytes) -> str:
    try:
        reader.read(as_source(data))
    except GapError as error:
        return error.code
    return "read"


def test_a_bug_in_the_process_is_no_damaged_file_and_the_next_is_read(reader: DocumentWorker) -> None:
    text_for_bytes = SourceFile("jane.html", "html", "", cast(bytes, "Jane Roe, jane@example.com"))

    with pytest.raises(WorkerBugError) as caught:
        reader.read(text_for_bytes)

    assert "in decode_html\n" in caught.value.trace
    assert "Roe" not in str(caught.value)
    assert reader.read(GOOD).text.startswith("Python")


@pytest.mark.skipif(not NASTY, reason="the shared folder is not here")
def test_files_that_break_parsers_give_text_or_a_code(reader: DocumentWorker) -> None:
    outcomes: dict[str, str] = {}
    for path in NASTY:
        try:
            reader.read(path)
        except GapError as error:
            outcomes[path.name] = error.code
        else:
            outcomes[path.name] = "read"

    assert set(outcomes.values()) <= CODES | {"read"}
    assert list(outcomes.values()).count("read") > 50
    assert {outcomes[p.name] for p in NASTY if "aes" in p.name} == {"encrypted"}


@pytest.mark.skipif(not NASTY, reason="the shared folder is not here")
def test_password_opens_an_encrypted_file(reader: DocumentWorker) -> None:
    path = next(p for p in NASTY if p.name == "pdfminersix__aes-128.pdf")

    assert refusal(reader, path).code == "encrypted"
    assert refusal(reader, path, "wrong").code == "wrong_password"
    assert "Secret" in reader.read(path, "foo").text
    assert reader.render(path, 1, password="foo").width > 0


class _Huge:
    """Stand for what is found and can't be sent, for lack of memory."""

    def __reduce__(self) -> str:
        raise MemoryError


def find_what_is_huge() -> _Huge:
    return _Huge()


def use_all_memory() -> int:
    held = [bytearray(1_000_000)]
    while True:
        held.append(bytearray(len(held[-1]) * 2))


@pytest.mark.parametrize("task", [find_what_is_huge, use_all_memory])
def test_memory_that_is_used_up_is_told_in_a_sentence_and_the_next_file_is_read(
    task: Callable[[], object], capfd: pytest.CaptureFixture[str]
) -> None:
    """Attack: the worker's trace came on the terminal, or out of the call."""
    with DocumentWorker() as own:
        with pytest.raises(GapError) as caught:
            own.carry_out(task, "bomb.pdf")
        assert caught.value.code == "too_large"
        assert own.read(GOOD).text == "Python and Go\nsince 2016\n"
    assert capfd.readouterr() == ("", "")


def test_a_page_of_letters_at_random_angles_is_read(reader: DocumentWorker) -> None:
    angles = random.Random(3)
    letters = [
        Text(
            angles.uniform(20, 560),
            angles.uniform(20, 800),
            "abcdefgh"[at % 8],
            10,
            angle=angles.uniform(0, 360),
        )
        for at in range(8_000)
    ]
    text = reader.read(as_source(build_pdf([PdfPage(letters)]))).text
    assert sum(map(text.count, "abcdefgh")) > 7_000
