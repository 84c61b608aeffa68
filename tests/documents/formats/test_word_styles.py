"""What nobody sees in a Word file is not read, and what only looks like it is."""

from __future__ import annotations

import pytest

from gapgui.documents.formats.docx import read_docx
from tests.documents.formats.word_files import changed, document_of, source_of

GHOST = """
<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Spirit"><w:name w:val="Spirit"/><w:basedOn w:val="Ghost"/></w:style>
<w:style w:type="paragraph" w:styleId="Tomb"><w:name w:val="Tomb"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Snow"><w:name w:val="Snow"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Night"><w:name w:val="Night"/><w:pPr><w:shd w:val="clear" w:fill="203040"/></w:pPr>
  <w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>"""
WHITE = '<w:color w:val="FFFFFF"/>'
BOX = """<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx>
<w:txbxContent><w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Kafka</w:t></w:r></w:p></w:txbxContent>
</wps:txbx></wps:wsp></mc:Choice></mc:AlternateContent></w:r></w:p>"""
BEHIND = '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>'


def paragraph(run: str = "", own: str = "") -> str:
    return f"<w:p><w:pPr>{own}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Kafka</w:t></w:r></w:p>"


def row(run: str, cell: str = "", table: str = "") -> str:
    cells = f"<w:tc><w:tcPr>{cell}</w:tcPr>{paragraph(run)}</w:tc>"
    return f"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr>{cells}</w:tr></w:tbl>"


def reads(*blocks: str) -> bool:
    seen = "<w:p><w:r><w:t>Python</w:t></w:r></w:p>"
    return "Kafka" in read_docx(source_of(document_of(seen, *blocks, styles=GHOST))).text


@pytest.mark.parametrize(
    "block",
    [
        paragraph("<w:vanish/>"),
        paragraph('<w:rStyle w:val="Ghost"/>'),
        paragraph('<w:rStyle w:val="Spirit"/>'),
        paragraph(own='<w:pStyle w:val="Tomb"/>'),
        paragraph(WHITE),
        paragraph('<w:color w:val="F7F7F7"/>'),
        paragraph('<w:color w:val="000000" w:themeColor="background1"/>'),
        paragraph(own='<w:pStyle w:val="Snow"/>'),
        paragraph(WHITE + '<w:shd w:val="clear" w:fill="FFFFFF"/>'),
        paragraph('<w:sz w:val="2"/>'),
        paragraph("<w14:textFill><w14:noFill/></w14:textFill>"),
        paragraph(
            '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>'
        ),
        row(WHITE),
        BOX.format(fill="<a:noFill/>"),
        BOX.format(fill='<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'),
    ],
)
def test_text_that_nobody_sees_is_left_out(block: str) -> None:
    assert not reads(block)


@pytest.mark.parametrize(
    "blocks",
    [
        [paragraph()],
        [paragraph('<w:vanish w:val="0"/>')],
        [paragraph('<w:rStyle w:val="Ghost"/><w:vanish w:val="false"/>')],
        [paragraph('<w:rStyle w:val="Ghost"/>', '<w:pStyle w:val="Tomb"/>')],  # toggled twice
        [paragraph(WHITE + '<w:highlight w:val="black"/>')],
        [paragraph(WHITE + '<w:shd w:val="clear" w:fill="1F3864"/>')],
        [paragraph(WHITE, '<w:shd w:val="clear" w:fill="1F3864"/>')],
        [paragraph(own='<w:pStyle w:val="Night"/>')],
        [paragraph('<w:color w:val="808080"/>')],
        [paragraph('<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>')],
        [paragraph('<w:sz w:val="12"/>')],
        [row(WHITE, '<w:shd w:val="clear" w:fill="1F3864"/>')],
        [row(WHITE, table='<w:tblStyle w:val="Dark"/>')],
        [BOX.format(fill='<a:solidFill><a:srgbClr val="203040"/></a:solidFill>')],
        [BEHIND, paragraph(WHITE)],
    ],
)
def test_text_that_somebody_sees_is_read(blocks: list[str]) -> None:
    assert reads(*blocks)


def test_pages_with_a_colour_show_white_text() -> None:
    def coloured(parts: dict[str, bytes]) -> dict[str, bytes]:
        name = "word/document.xml"
        return {**parts, name: parts[name].replace(b"<w:body>", b'<w:background w:color="203040"/><w:body>')}

    assert "Kafka" in read_docx(changed(document_of(paragraph(WHITE)), coloured)).text


def test_hidden_text_is_told_once() -> None:
    cell = f"<w:tc>{paragraph()}{paragraph('<w:vanish/>') * 3}{paragraph()}</w:tc>"
    read = read_docx(source_of(document_of(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")))

    assert [problem.code for problem in read.quality.problems] == ["hidden_text"]
    assert read.quality.problems[0].message.startswith("15 ")


def test_a_line_that_a_style_sets_in_capitals_is_a_heading() -> None:
    capitals = """<w:style w:type="paragraph" w:styleId="Sign"><w:name w:val="Sign"/>
      <w:rPr><w:caps/></w:rPr></w:style>"""
    read = read_docx(
        source_of(document_of(paragraph(own='<w:pStyle w:val="Sign"/>'), paragraph(), styles=capitals))
    )

    assert [read.text[a:b] for a, b in read.headings] == ["Kafka"]
    assert len(read.headings) == 1
