from __future__ import annotations

import codecs
import hashlib
import os
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gapgui.documents.formats.plain_text import decode_text, document_from_text, read_text_file
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.source_file import load_file, recognise_format
from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Iterator


def code_of(path: Path, limits: Limits = LIMITS) -> str:
    with pytest.raises(GapError) as caught:
        load_file(path, limits)
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.pdf", b"%PDF-1.4\n...", "pdf"),
        ("a.txt", b"%PDF-1.4\n...", "pdf"),
        ("a.pdf", b"junk\n%PDF-1.4\n", "pdf"),
        ("a.pdf", b"1 0 obj << >> endobj startxref", "pdf"),
        ("a.docx", b"PK\x03\x04....word/document.xml", "docx"),
        ("a.md", b"# Python", "markdown"),
        ("a.txt", b"Python", "text"),
        ("a", b"Python", "text"),
        ("a", b"\n<!DOCTYPE html><p>Python", "html"),
        ("a.htm", b"<p>Python", "html"),
        ("a.txt", "Łódź".encode("utf-16"), "text"),
        ("a.txt", codecs.BOM_UTF32_LE + "Łódź".encode("utf-32-le"), "text"),
        ("a.txt", codecs.BOM_UTF32_BE + "Łódź".encode("utf-32-be"), "text"),
    ],
)
def test_format_is_told_by_content_then_name(name: str, data: bytes, expected: str) -> None:
    assert recognise_format(name, data) == expected


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", b"Python", "not_a_pdf"),
        ("a.pdf", b"\x89PNG....", "not_a_pdf"),
        ("a.png", b"\x89PNG....", "unsupported"),
        ("a.doc", b"\xd0\xcf\x11\xe0....", "unsupported"),
        ("a.docx", b"\xd0\xcf\x11\xe0...." + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("a.docx", b"Python", "damaged"),
        ("a.odt", b"PK\x03\x04....content.xml", "unsupported"),
        ("a.rtf", rb"{\rtf1 Python}", "unsupported"),
        ("a.bin", bytes(range(32)) * 9, "unsupported"),
    ],
)
def test_other_formats_are_refused_with_advice(name: str, data: bytes, code: str) -> None:
    with pytest.raises(GapError) as caught:
        recognise_format(name, data)

    assert caught.value.code == code
    assert name in caught.value.message


def test_what_is_no_readable_file(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "big.txt").write_bytes(b"Python " * 10)
    small = Limits(file_bytes=20)

    assert code_of(tmp_path / "none.pdf") == "not_found"
    assert code_of(tmp_path / "empty.txt" / "x.pdf") == "not_found"
    assert code_of(tmp_path) == "unsupported"
    assert code_of(tmp_path / "empty.txt") == "empty"
    assert code_of(tmp_path / "big.txt", small) == "too_large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "f.txt")

    assert code_of(tmp_path / "f.txt") == "unsupported"
    assert code_of(Path("/dev/null")) == "unsupported"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfa\r\nb\n", "a\r\nb\n"),
        ("Łódź".encode("utf-16"), "Łódź"),
        (codecs.BOM_UTF32_LE + "Łódź".encode("utf-32-le"), "Łódź"),
        (codecs.BOM_UTF32_BE + "Łódź".encode("utf-32-be"), "Łódź"),
        ("Łódź".encode(), "Łódź"),
        (b"caf\xe9 \x96 bar", "café – bar"),
    ],
)
def test_text_is_decoded_and_newlines_stay(data: bytes, text: str) -> None:
    assert decode_text(data) == text


def test_text_file_becomes_a_document(tmp_path: Path) -> None:
    (tmp_path / "p.md").write_bytes(b"# Python\r\n")

    document = read_text_file(load_file(tmp_path / "p.md"))

    assert (document.format, document.text) == ("markdown", "# Python\r\n")
    assert document.sha256 == hashlib.sha256(b"# Python\r\n").hexdigest()


def test_typed_text_becomes_a_document() -> None:
    assert document_from_text("Python\n", "pasted").text == "Python\n"
    with pytest.raises(GapError) as caught:
        document_from_text(" \n", "pasted")
    assert caught.value.code == "empty"


@dataclass(slots=True)
class SlowDisk:
    """Hold a file on a disk that answers when it is told to, and whether it was asked."""

    path: Path
    asked: threading.Event
    answers: threading.Event


@pytest.fixture
def slow_disk(tmp_path: Path) -> Iterator[SlowDisk]:
    asked, answers = threading.Event(), threading.Event()

    class PathOnSlowDisk(type(tmp_path)):  # type: ignore[misc]
        def open(self, *args: Any, **kwargs: Any) -> Any:
            asked.set()
            answers.wait()
            return super().open(*args, **kwargs)

    (tmp_path / "resume.txt").write_text("Python")
    yield SlowDisk(PathOnSlowDisk(tmp_path / "resume.txt"), asked, answers)
    answers.set()


def test_a_disk_that_does_not_answer_is_given_up(slow_disk: SlowDisk) -> None:
    assert code_of(slow_disk.path, Limits(disk_seconds=0.05)) == "too_slow"


def test_who_closes_does_not_wait_for_a_disk(slow_disk: SlowDisk) -> None:
    worker = DocumentWorker(Limits(disk_seconds=20))
    with ThreadPoolExecutor(1) as thread:
        reading = thread.submit(worker.read, slow_disk.path)
        assert slow_disk.asked.wait(10)
        worker.close()
        with pytest.raises(CancelledError):
            reading.result(10)
    with pytest.raises(RuntimeError, match="closed"):
        worker.read(slow_disk.path)
