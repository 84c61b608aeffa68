from __future__ import annotations

import io
import pickle
import re
import statistics
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats import docx, html
from gapgui.documents.isolation.tasks import carry_out, read_file
from gapgui.documents.source_file import SourceFile
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError, sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "Maren Oakes, maren@example.com"
PAGE = SourceFile("resume.html", "html", "", f"<p>{SECRET}</p>".encode())


def outcome(source: SourceFile = PAGE) -> object:
    return carry_out(read_file, source.name, (source, None))


@pytest.mark.parametrize(
    "kind", [TypeError, KeyError, IndexError, AssertionError, AttributeError, ValueError]
)
def test_a_mistake_of_ours_is_told_with_its_calls_and_without_the_text(
    monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    class Broken:
        def sub(self, _by: str, text: str) -> str:
            raise kind(text)

    # the innermost call is this one, which is to count as ours
    monkeypatch.setitem(globals(), "__name__", "gapgui.documents.formats.html")
    monkeypatch.setattr(html, "_BLANKS", Broken())
    monkeypatch.setattr(html, "_NO_TEXT", re.compile("Maren"))

    told = outcome()

    assert isinstance(told, WorkerBugError)
    assert "in read_html\n" in told.trace
    assert "_clear_texts(tree)" in told.trace
    assert told.trace.endswith(kind.__name__)
    assert "Maren" not in f"{told}{told.trace}{sentence_of(told)}"
    assert "while reading resume.html" in sentence_of(told).message


def test_what_pythons_library_refuses_is_our_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_tidy", statistics.mean)
    assert isinstance(outcome(), WorkerBugError)


def damaged_zip() -> None:
    docx.read_docx(SourceFile("x.docx", "docx", "", b"PK\x03\x04 and nothing more"))


def damaged_xml() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types")
    docx.read_docx(SourceFile("x.docx", "docx", "", data.getvalue()))


@pytest.mark.parametrize("read", [damaged_zip, damaged_xml])
def test_what_a_parser_raises_on_a_damaged_file_is_not_ours(read: Callable[[], None]) -> None:
    told = carry_out(read, "x.docx", ())

    assert isinstance(told, GapError)
    assert told.code == "damaged"


def test_an_exception_of_a_parser_written_in_c_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "decode_html", zlib.decompress)
    told = outcome()
    assert isinstance(told, GapError)
    assert told.code == "damaged"


def test_a_mistake_crosses_the_border_between_processes() -> None:
    told = WorkerBugError("resume.pdf", "  File …, in read_pdf\nKeyError")
    again = pickle.loads(pickle.dumps(told))
    assert (again.name, again.trace, str(again)) == (told.name, told.trace, str(told))


def test_what_is_no_bug_stays_a_sentence() -> None:
    empty = outcome(SourceFile("x.html", "html", "", b" "))
    assert isinstance(empty, GapError)
    assert empty.code == "empty"
