from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime

import docx
import pytest
from docx.oxml import parse_xml

from gapgui.documents.formats.docx import read_docx
from gapgui.documents.source_file import recognise_format
from gapgui.errors import GapError
from tests.documents.formats.word_files import as_source, source_of

TEXT_BOX = """
<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
     xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
  <w:r><w:t>anchor</w:t></w:r>
  <w:r><mc:AlternateContent>
    <mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>
    <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
  </mc:AlternateContent></w:r>
</w:p>"""
REVISIONS = """
<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:r><w:t xml:space="preserve">Python </w:t></w:r>
  <w:del><w:r><w:delText>Java</w:delText></w:r></w:del>
  <w:ins><w:r><w:t>Go</w:t></w:r></w:ins>
  <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>
  <w:r><w:tab/><w:t>2020</w:t></w:r>
</w:p>"""

REMARKS = """
<w:sdtContent xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><!-- made --><?by hand?>
  <w:p><!-- made --><?by hand?><w:r><!-- made --><?by hand?><w:t>Python</w:t></w:r></w:p>
  <w:tbl><!-- made --><w:tr><?by hand?><w:tc><!-- made --><w:p/><w:p/></w:tc></w:tr></w:tbl>
</w:sdtContent>"""


def test_reads_everything_in_order() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Jane Roe"
    document.sections[0].footer.paragraphs[0].text = "page one"
    document.add_heading("Experience", 1)
    document.add_paragraph("Engineer at Acme")
    document.add_paragraph("Built pipelines", style="List Bullet")
    table = document.add_table(2, 2)
    for i, text in enumerate(("Languages", "Python", "Cloud", "AWS")):
        table.cell(i // 2, i % 2).text = text
    document.add_paragraph("after the table")

    read = read_docx(source_of(document))

    assert [line for line in read.text.split("\n") if line] == [
        "Jane Roe",
        "Experience",
        "Engineer at Acme",
        "• Built pipelines",
        "Languages\tPython",
        "Cloud\tAWS",
        "after the table",
        "page one",
    ]
    assert [read.text[a:b] for a, b in read.headings] == ["Experience"]


def test_layout_table_is_read_cell_by_cell() -> None:
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    left.text = "Skills"
    left.add_paragraph("Python")
    right.text = "Engineer"
    right.add_paragraph("at Acme")

    assert read_docx(source_of(document)).text.split() == ["Skills", "Python", "Engineer", "at", "Acme"]


def test_bold_line_is_a_heading() -> None:
    document = docx.Document()
    document.add_paragraph().add_run("Education").bold = True
    document.add_paragraph("MSc")

    read = read_docx(source_of(document))

    assert [read.text[a:b] for a, b in read.headings] == ["Education"]


def test_text_box_is_read_once() -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(TEXT_BOX))

    assert read_docx(source_of(document)).text.split("\n")[:2] == ["anchor", "in the box"]


def test_deleted_and_hidden_text_is_left_out() -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(REVISIONS))

    assert read_docx(source_of(document)).text == "Python Go\t2020\n"


def test_comments_of_the_xml_are_passed_over() -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(REMARKS))

    assert read_docx(source_of(document)).text == "Python\n"


def test_dated_by_its_properties() -> None:
    document = docx.Document()
    document.add_paragraph("text")
    document.core_properties.modified = datetime(2021, 5, 6, tzinfo=UTC)

    assert read_docx(source_of(document)).dated == date(2021, 5, 6)


def test_empty_document_is_said_to_be_empty() -> None:
    with pytest.raises(GapError) as caught:
        read_docx(source_of(docx.Document()))

    assert caught.value.code == "empty"


def test_document_without_a_body_is_damaged() -> None:
    document = docx.Document()
    document.element.remove(document.element.body)

    with pytest.raises(GapError, match="no body"):
        read_docx(source_of(document))


def test_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:p/>" * 5_000_000)
    assert len(buffer.getvalue()) < 200_000
    assert recognise_format("r.docx", buffer.getvalue()) == "docx"

    with pytest.raises(GapError) as caught:
        read_docx(as_source(buffer.getvalue()))

    assert caught.value.code == "too_large"
