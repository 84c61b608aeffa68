"""Files that Word opens although they are not written as python-docx expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.docx import read_docx
from gapgui.documents.source_file import recognise_format
from tests.documents.formats.word_files import bytes_of, changed, document_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.documents.formats.word_files import Parts

PLAIN = "<w:p><w:r><w:t>Python at Norfold</w:t></w:r></w:p>"
MAIN = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _strict(parts: Parts) -> Parts:
    def rewritten(data: bytes) -> bytes:
        for usual, strict in (
            (
                b"schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"purl.oclc.org/ooxml/wordprocessingml/main",
            ),
            (
                b"schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        ):
            data = data.replace(usual, strict)
        return data

    return {name: rewritten(data) for name, data in parts.items()}


def _typed(kind: bytes) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        types = parts["[Content_Types].xml"].replace(MAIN, kind)
        return {**parts, "[Content_Types].xml": types}

    return change


def _with_relation(target: bytes) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        name = "word/_rels/document.xml.rels"
        added = b'<Relationship Id="rId99" Type="http://x/image" Target="' + target + b'"/></Relationships>'
        return {**parts, name: parts[name].replace(b"</Relationships>", added)}

    return change


def _without_thumbnail(parts: Parts) -> Parts:
    return {name: data for name, data in parts.items() if "thumbnail" not in name}


def _with_backslashes(parts: Parts) -> Parts:
    return {name.replace("/", "\\"): data for name, data in parts.items()}


@pytest.mark.parametrize(
    "change",
    [
        _strict,
        _typed(b"vnd.ms-word.document.macroEnabled.main+xml"),
        _typed(b"vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
        _with_relation(b"NULL"),
        _with_relation(b"media/gone.png"),
        _without_thumbnail,
        _with_backslashes,
    ],
)
def test_what_word_opens_is_read(change: Callable[[Parts], Parts]) -> None:
    source = changed(document_of(PLAIN), change)

    assert recognise_format("r.docx", source.data) == "docx"
    assert read_docx(source).text == "Python at Norfold\n"


def test_strict_document_keeps_headings_and_lists() -> None:
    document = document_of()
    document.add_heading("Experience", 1)
    document.add_paragraph("Ran Kafka", style="List Bullet")

    read = read_docx(changed(document, _strict))

    assert read.text.split("\n")[:3] == ["Experience", "", "• Ran Kafka"]
    assert [read.text[a:b] for a, b in read.headings] == ["Experience"]


@pytest.mark.parametrize("name", ["cv.docx", "cv.docm", "cv.dotx", "cv.DOTM", "cv"])
def test_word_files_of_every_kind_are_recognised(name: str) -> None:
    assert recognise_format(name, bytes_of(document_of(PLAIN))) == "docx"


def test_header_of_a_first_page_of_its_own_only_where_there_is_one() -> None:
    document = document_of(PLAIN)
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "left over"
    section.header.paragraphs[0].text = "Tove Maddock"
    assert "left over" in read_docx(changed(document, dict)).text

    section.different_first_page_header_footer = False

    assert read_docx(changed(document, dict)).text.split("\n")[0] == "Tove Maddock"


def _with_chunk(name: str, data: bytes) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        return {**_with_relation(name.encode())(parts), f"word/{name}": data}

    return change


CHUNK = '<w:altChunk r:id="rId99"/>'
ARCHIVE = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary="x"

--x
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Kafka =
and Spark</p></body></html>
--x--
"""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("part.html", b"<html><body><p>Kafka and Spark</p></body></html>"),
        ("part.txt", b"Kafka and Spark"),
        ("part.mht", ARCHIVE),
    ],
)
def test_embedded_text_is_read_where_it_stands(name: str, data: bytes) -> None:
    read = read_docx(changed(document_of(PLAIN, CHUNK), _with_chunk(name, data)))

    assert read.text.split("\n")[:2] == ["Python at Norfold", "Kafka and Spark"]
    assert not read.quality.problems


def test_embedded_text_of_another_kind_is_told() -> None:
    read = read_docx(changed(document_of(PLAIN, CHUNK), _with_chunk("part.rtf", rb"{\rtf1 Kafka}")))

    assert read.text == "Python at Norfold\n"
    assert [problem.code for problem in read.quality.problems] == ["part_not_read"]
    assert "RTF" in read.quality.problems[0].message


def test_day_of_the_last_change_and_none_where_the_file_says_none() -> None:
    def without_properties(parts: Parts) -> Parts:
        return {name: data for name, data in parts.items() if "core" not in name}

    assert read_docx(changed(document_of(PLAIN), without_properties)).dated is None
