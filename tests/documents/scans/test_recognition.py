from __future__ import annotations

import shutil
import sys
import threading
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.pdf import read_pdf
from gapgui.documents.limits import Limits
from gapgui.documents.scans.recognised import recognised_page
from gapgui.documents.scans.tesseract import Recognition, Tesseract, can_recognise, chosen_languages
from gapgui.errors import GapError
from tests.documents.pdf_builder import PdfPage, as_source, build_pdf, column
from tests.documents.scans.drawing import answer, install_tesseract, scan_of, table_of

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

MAIN = [
    "#Experience",
    "Senior Engineer at Acme",
    "Built training pipelines with PyTorch",
    "Wrote services in Go",
]
SIDE = ["#Skills", "Python", "Kubernetes", "Terraform"]
PAGE = PdfPage([*column(40, 100, SIDE, size=12, pitch=18), *column(250, 100, MAIN, size=12, pitch=18)])
SCAN = as_source(scan_of(build_pdf([PAGE])), "scan.pdf")


def test_without_tesseract_the_sentence_says_how_to_get_it(
    worker: DocumentWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    assert not can_recognise()
    with pytest.raises(GapError, match="install") as caught:
        worker.recognise(SCAN)

    assert caught.value.code == "unsupported"


def test_words_are_read_in_order_and_have_their_boxes(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    skills = ["Python", "Kubernetes", "Terraform", "Rust", "Go"]
    left = [(text, 40.0, 100.0 + 16 * i) for i, text in enumerate(skills)]
    right = [(f"Engineer at company {i} in the city", 250.0, 103.0 + 13 * i) for i in range(7)]
    rows = sorted((*left, *right), key=lambda line: line[2])
    install_tesseract(tmp_path, monkeypatch, answer(tmp_path, table_of(*rows)))

    document = worker.recognise(SCAN)

    assert document.text.split("\n")[:5] == skills
    assert document.columns == 2
    (box,) = [box for _, box in document.boxes_between(7, 17)]
    assert (box.x0, box.x1) == pytest.approx((40, 90), abs=0.5)
    assert box.top < 116 - 7 < 116 < box.bottom
    assert "recognised_text" in [problem.code for problem in document.quality.problems]


def test_pages_with_text_are_not_recognised(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tesseract(tmp_path, monkeypatch, "exit 1")

    assert worker.recognise(as_source(build_pdf([PAGE]))).text.startswith("Skills\nPython")


def test_progress_is_told_page_by_page(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tesseract(tmp_path, monkeypatch, answer(tmp_path, table_of(("Python and Go", 40, 60))))
    told: list[tuple[int, int]] = []

    worker.recognise(
        as_source(scan_of(build_pdf([PAGE] * 3))), None, lambda done, pages: told.append((done, pages))
    )

    assert told == [(0, 3), (1, 3), (2, 3)]


def test_cancel_kills_tesseract(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = tmp_path / "begun"
    install_tesseract(tmp_path, monkeypatch, f"echo $$ > '{begun}'; exec tail -f /dev/null")
    outcome: list[BaseException] = []

    def recognise() -> None:
        try:
            worker.recognise(SCAN)
        except (CancelledError, GapError) as error:
            outcome.append(error)

    thread = threading.Thread(target=recognise)
    thread.start()
    while not begun.exists() and thread.is_alive():
        thread.join(0.01)
    worker.cancel()
    thread.join()

    assert [type(error) for error in outcome] == [CancelledError]
    assert worker.read(as_source(build_pdf([PAGE]))).text.startswith("Skills")


def test_tesseract_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_tesseract(tmp_path, monkeypatch, "exec tail -f /dev/null")

    with pytest.raises(GapError) as caught:
        Tesseract("scan.pdf", Limits(recognition_seconds=0.2)).recognise(b"P5 1 1 255\n ")

    assert caught.value.code == "too_slow"


def test_tesseract_that_fails_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_tesseract(tmp_path, monkeypatch, "exit 1")

    with pytest.raises(GapError) as caught:
        Tesseract("scan.pdf").recognise(b"P5 1 1 255\n ")

    assert caught.value.code == "damaged"


@pytest.mark.parametrize("sign", ["e", "©", "«", "*", "•"])
def test_what_stands_for_a_bullet_is_one(sign: str) -> None:
    page = recognised_page(Recognition(table_of((f"{sign} Wrote services", 40, 60)), 0))

    assert "".join(glyph.text for glyph in page.glyphs) == "• Wrote services"


def test_languages_begin_with_english() -> None:
    assert chosen_languages(["osd", "deu", "eng", "script/Latin", ""]) == "eng+deu"
    assert chosen_languages([]) == "eng"


@pytest.mark.parametrize(
    ("words", "codes"), [(96, ["recognised_text"]), (60, ["recognition_doubtful", "recognised_text"])]
)
def test_a_page_that_is_hard_to_recognise_is_said(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: int, codes: list[str]
) -> None:
    text = "Built training pipelines with PyTorch and Ray on a cluster of forty machines"
    table = table_of(*((text, 40, 60 + 14 * i) for i in range(5))).replace("\t96\t", f"\t{words}\t")
    install_tesseract(tmp_path, monkeypatch, answer(tmp_path, table))

    quality = worker.recognise(SCAN).quality

    assert [problem.code for problem in quality.problems] == codes
    assert quality.verdict == ("good" if words == 96 else "poor")


@pytest.mark.parametrize(
    ("turn", "left", "top"),
    [(90, 52.5, 772), (180, 525, 779.8), (270, 532.8, 40)],
    ids=["left", "down", "right"],
)
def test_words_of_a_page_on_its_side_have_their_boxes(
    worker: DocumentWorker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    turn: int,
    left: float,
    top: float,
) -> None:
    table = table_of(("Python and Go", 40, 60))
    size = "2479\t3508" if turn == 180 else "3508\t2479"
    told = f"Rotate: {turn}\\nOrientation confidence: 9.5\\n"
    script = answer(tmp_path, table.replace("2479\t3508", size))
    script = f'case "$*" in *psm*) cat > /dev/null; printf "{told}"; exit;; esac\n{script}'
    install_tesseract(tmp_path, monkeypatch, script, "eng osd")

    document = worker.recognise(SCAN)

    assert document.text == "Python and Go\n"
    ((_, box),) = document.boxes_between(0, 6)
    assert (box.x0, box.top) == pytest.approx((left, top), abs=0.5)


@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")
@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_scan_that_lies_on_its_side_is_recognised(worker: DocumentWorker, rotate: int) -> None:
    lines = [line.lstrip("#") for line in (*SIDE, *MAIN, *MAIN)]
    page = PdfPage(column(40, 100, lines, size=14, pitch=22), attributes=b" /Rotate %d" % rotate)
    turned = build_pdf([page])
    (upright,) = read_pdf(as_source(turned)).boxes_between(0, 6)

    document = worker.recognise(as_source(scan_of(turned), "scan.pdf"))

    assert [line for line in document.text.split("\n") if line] == lines
    ((_, box),) = document.boxes_between(0, 6)
    assert (box.x0, box.top, box.x1, box.bottom) == pytest.approx(
        (upright[1].x0, upright[1].top, upright[1].x1, upright[1].bottom), abs=5
    )


@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")
def test_a_scan_is_recognised(worker: DocumentWorker) -> None:
    document = worker.recognise(SCAN)

    assert [line for line in document.text.split("\n") if line] == [
        line.lstrip("#") for line in (*SIDE, *MAIN)
    ]
    assert [document.text[a:b] for a, b in document.headings] == ["Skills", "Experience"]
