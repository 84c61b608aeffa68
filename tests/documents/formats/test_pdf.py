from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.pdf import read_pdf
from gapgui.errors import GapError
from tests.conftest import SHARED
from tests.documents.pdf_builder import PdfBuilder, PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.document import Box, Document

FILLER = [
    "Wrote and ran services that many people use every day",
    "Led a team of four engineers through two large releases",
    "Spoke at conferences on what was learnt along the way",
    "Cut the cost of serving by a third within one year",
    "Mentored younger colleagues and reviewed their designs and their code",
]


FAR = b"1" + b"0" * 400


def read(*texts: Text, page: PdfPage | None = None) -> Document:
    return read_pdf(as_source(build_pdf([page or PdfPage(texts)])))


def box_of(document: Document, text: str) -> Box:
    start = document.text.index(text)
    (word,) = document.words_between(start, start + len(text))
    return word.box


def test_every_word_spans_its_own_text() -> None:
    document = read(*column(40, 60, FILLER))

    assert [document.text[w.start : w.end] for w in document.words] == document.text.split()


def test_box_lies_on_the_word() -> None:
    box = box_of(read(Text(100, 200, "Python", 20)), "Python")

    assert (box.x0, box.x1) == pytest.approx((100, 163), abs=3)
    assert 180 < box.top < 188 < 200 < box.bottom < 208


@pytest.mark.parametrize(
    ("rotate", "left", "top"), [(0, 80, 180), (90, 622, 80), (180, 475, 622), (270, 180, 475)]
)
def test_box_lies_on_the_word_of_a_rotated_page(rotate: int, left: float, top: float) -> None:
    page = PdfPage([Text(100, 200, "Python", 20)], attributes=b" /Rotate %d" % rotate)

    box = box_of(read(page=page), "Python")

    assert box.x0 - 20 <= left + 20 <= box.x1 + 20
    assert box.top - 20 <= top + 20 <= box.bottom + 20


def test_box_counts_from_the_crop_box_and_what_lies_outside_is_not_read() -> None:
    page = PdfPage(
        [Text(100, 200, "Python"), Text(10, 20, "cropped away")], attributes=b" /CropBox [50 100 500 792]"
    )

    document = read(page=page)

    assert document.text == "Python\n"
    assert box_of(document, "Python").x0 == pytest.approx(50)
    assert box_of(document, "Python").top == pytest.approx(142.5, abs=2)
    assert (document.pages[0].width, document.pages[0].height) == (450, 692)


def test_turned_text_is_read_and_boxed() -> None:
    document = read(*column(100, 60, FILLER), Text(50, 400, "Portfolio", 12, angle=270))

    assert "Portfolio" in document.text
    box = box_of(document, "Portfolio")
    assert box.x0 == pytest.approx(41, abs=3)
    assert box.bottom == pytest.approx(400, abs=1)
    assert box.bottom - box.top > 3 * (box.x1 - box.x0)


@pytest.mark.parametrize("spacing", [2, 5, 9])
def test_letter_spaced_heading_is_one_word(spacing: float) -> None:
    document = read(Text(40, 60, "EXPERIENCE", 12, spacing=spacing), *column(40, 90, FILLER))

    assert document.text.startswith("EXPERIENCE\n")


def test_letters_spaced_by_blanks_are_words() -> None:
    document = read(Text(40, 60, "W O R K   E X P E R I E N C E", 12), *column(40, 90, FILLER))

    assert document.text.startswith("WORK EXPERIENCE\n")


def test_single_letter_skills_stay_apart() -> None:
    assert read(Text(40, 60, "C, R, Go")).text == "C, R, Go\n"
    assert read(Text(40, 60, "C C++ R Go")).text == "C C++ R Go\n"


def test_overprinted_bold_is_read_once() -> None:
    document = read(Text(40, 60, "Kubernetes"), Text(40.4, 60, "Kubernetes"), Text(40, 60.3, "Kubernetes"))

    assert document.text == "Kubernetes\n"


def test_icons_are_not_text() -> None:
    document = read(Text(40, 60, b"\x28", font="ZapfDingbats"), Text(55, 60, "+1 555 0100"))

    assert "+1 555 0100" in document.text
    assert "☎" not in document.text


def test_raised_digits_stay_in_their_line() -> None:
    document = read(Text(40, 60, "O(n", 10), Text(57, 56, "2", 6), Text(60.5, 60, ") time", 10))

    assert document.text == "O(n2) time\n"


def test_lowered_and_raised_letters_of_a_name_stay_in_it() -> None:
    name = [
        Text(40, 60, "L"),
        Text(42.4, 58, "A", 7),
        Text(45.6, 60, "T"),
        Text(50, 62.3, "E"),
        Text(54.7, 60, "X"),
    ]

    assert read(*name, Text(65, 60, "and Go")).text == "LATEX and Go\n"


def test_filled_form_field_is_read() -> None:
    builder = PdfBuilder()
    font = b"/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    look = builder.add_stream(
        b"/Tx BMC BT /F 10 Tf 2 4 Td (Kubernetes) Tj ET EMC",
        b"/Type /XObject /Subtype /Form /BBox [0 0 80 16] " + font,
    )
    widget = b"<< /Type /Annot /Subtype /Widget /Rect [100 600 180 616] /AP << /N %d 0 R >> >>" % look
    hidden = widget.replace(b"/Widget", b"/Widget /F 2").replace(b"100 600 180", b"100 500 180")
    stream = builder.add_stream(b"BT /F 10 Tf 100 700 Td (Skills) Tj ET")
    page = builder.add(
        b"<< /Type /Page /MediaBox [0 0 595 842] /Contents %d 0 R %s /Annots [%s %s] >>"
        % (stream, font, widget, hidden)
    )
    pages = builder.add(b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page)
    data = builder.finish(builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % pages))

    document = read_pdf(as_source(data))

    assert document.text.split() == ["Skills", "Kubernetes"]
    assert box_of(document, "Kubernetes").x0 == pytest.approx(102)
    assert box_of(document, "Kubernetes").bottom == pytest.approx(842 - 604 + 2, abs=2)


def test_invisible_and_white_text_is_left_out_and_said() -> None:
    document = read(
        *column(40, 60, FILLER),
        Text(40, 400, "Kubernetes Terraform", mode=3),
        Text(40, 420, "Haskell Erlang Prolog", gray=1),
        Text(40, 440, "Fortran Cobol", size=0.5),
    )

    assert "Kubernetes" not in document.text
    assert "Haskell" not in document.text
    assert "Fortran" not in document.text
    assert [p.code for p in document.quality.problems if p.code == "hidden_text"]


def test_white_text_on_a_dark_bar_is_read() -> None:
    page = PdfPage(
        [Text(40, 60, "Skills", 14, gray=1), *column(40, 100, FILLER)], content=b"0.1 g 30 760 300 40 re f"
    )

    document = read(page=page)

    assert document.text.startswith("Skills\n")
    assert document.quality.verdict == "good"


def test_headings_are_larger_bold_or_capitals() -> None:
    document = read(
        *column(40, 60, ["#Experience", *FILLER, "", "PROJECTS", *FILLER]),
        Text(40, 300, "Tools", font="Helvetica-Bold"),
        Text(40, 313, "Git and Make"),
    )

    assert [document.text[a:b] for a, b in document.headings] == ["Experience", "PROJECTS", "Tools"]


def test_word_divided_at_the_line_end_is_one_word_with_two_boxes() -> None:
    lines = ["Wrote an al-", "gorithm for cross-", "functional teams and GPT-", "4 models"]

    document = read(*column(40, 60, lines))

    assert document.text.split("\n")[:3] == [
        "Wrote an algorithm",
        "for cross-functional",
        "teams and GPT-4",
    ]
    start = document.text.index("algorithm")
    parts = document.words_between(start, start + len("algorithm"))
    assert [document.text[p.start : p.end] for p in parts] == ["al", "gorithm"]
    assert parts[0].box.top < parts[1].box.top


def test_only_the_first_pages_of_a_long_file_are_read() -> None:
    data = build_pdf(PdfPage(column(40, 60, [*FILLER, f"page {n}"])) for n in range(1, 35))

    document = read_pdf(as_source(data))

    assert len(document.pages) == 30
    assert "page 30" in document.text
    assert "page 31" not in document.text
    assert "pages_skipped" in [p.code for p in document.quality.problems]


def test_words_know_their_page() -> None:
    document = read_pdf(
        as_source(build_pdf([PdfPage([Text(40, 60, "one")]), PdfPage([Text(40, 60, "two")])]))
    )

    assert [(document.text[w.start : w.end], w.page) for w in document.words] == [("one", 1), ("two", 2)]


@pytest.mark.parametrize(
    ("info", "expected"),
    [
        ({"CreationDate": "D:20200102030405Z"}, date(2020, 1, 2)),
        ({"CreationDate": "D:20200102030405Z", "ModDate": "D:20210304"}, date(2021, 3, 4)),
        ({"ModDate": "D:20219999"}, None),
        ({}, None),
    ],
)
def test_dated_by_its_metadata(info: dict[str, str], expected: date | None) -> None:
    assert read_pdf(as_source(build_pdf([PdfPage([Text(40, 60, "one")])], info))).dated == expected


@pytest.mark.parametrize("size", [b"0 0 e+9 842", b"0 0 0 0    ", b"0 0 595 0  "])
def test_page_without_a_sound_size_is_read(size: bytes) -> None:
    data = build_pdf([PdfPage([Text(40, 100, "Python and Go")])]).replace(b"0 0 595 842", size)

    assert read_pdf(as_source(data)).text == "Python and Go\n"


def test_blank_page_is_empty() -> None:
    with pytest.raises(GapError) as caught:
        read(page=PdfPage())

    assert caught.value.code == "empty"


def test_page_that_is_a_picture_has_no_text() -> None:
    image = b" /XObject << /I << /Type /XObject >> >>"
    drawn = b"".join(b"%d 100 m %d 500 l S " % (x, x + 3) for x in range(100, 400, 5))

    with pytest.raises(GapError) as caught:
        read(page=PdfPage(content=drawn, resources=image))

    assert caught.value.code == "no_text"
    assert "OCR" in caught.value.message


@pytest.mark.parametrize(
    ("width", "left", "told"), [(300, 100, True), (60, 100, False), (300, 900, False), (550, 20, False)]
)
def test_picture_that_may_hold_text_is_said(width: int, left: int, told: bool) -> None:
    gray = b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI"
    drawn = b"q %d 0 0 200 %d 400 cm %s Q" % (width, left, gray)
    texts = [*column(40, 60, FILLER), Text(30, 400, "Python and Go")]  # beside the picture, or on it

    problems = read(page=PdfPage(texts, content=drawn)).quality.problems

    assert ("text_in_pictures" in [problem.code for problem in problems]) is told


@pytest.mark.parametrize(
    "page",
    [
        PdfPage([Text(40, 60, "Python")], attributes=b"/Annots 7"),
        PdfPage(
            [Text(40, 60, "Python")], attributes=b"/Annots [<< /Subtype /Widget /Rect [0 0 1 %s] >>]" % FAR
        ),
        PdfPage([Text(40, 60, "Python")], content=b"BT /Helvetica %s Tf (Go) Tj ET" % FAR),
        PdfPage([Text(40, 60, "Python")], content=b"BT /Helvetica 1e39 Tf 1e39 0 0 1e39 1 1 Tm (Go) Tj ET"),
    ],
    ids=["notes-that-are-none", "note-far-away", "type-too-large", "type-without-end"],
)
def test_absurd_numbers_do_no_harm_to_the_rest(page: PdfPage) -> None:
    assert read(page=page).text == "Python\n"


def test_flat_characters_of_a_scan_are_passed_over() -> None:
    picture = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q "
    flat = b"BT 3 Tr /Helvetica 10 Tf 1 0 0 0 40 600 Tm (flat) Tj ET"

    page = PdfPage([Text(40, 60, "Python", mode=3)], content=picture + flat)

    assert read(page=page).text == "Python\n"


def test_same_bytes_give_the_same_document() -> None:
    data = build_pdf([PdfPage([*column(40, 60, FILLER), *column(340, 60, FILLER)])])

    assert read_pdf(as_source(data)) == read_pdf(as_source(data))


RESUMES = sorted((SHARED / "eval" / "dev" / "pdfs").glob("*.pdf"))


@pytest.mark.parametrize("path", RESUMES, ids=lambda path: path.stem)
def test_real_resume_is_read_well(path: Path) -> None:
    from gapgui.documents.source_file import load_file

    document = read_pdf(load_file(path))

    assert document.quality.verdict == "good"
    assert document.dated is not None
    assert document.headings
    assert all(
        document.text[w.start : w.end].split() == [document.text[w.start : w.end]] for w in document.words
    )
    assert all(
        -1 < w.box.x0 < w.box.x1 < document.pages[w.page - 1].width + 1 and w.box.bottom > 0
        for w in document.words
    )


def with_font_of_its_own_encoding(text: str) -> bytes:
    """Write a page whose second font maps codes to glyphs by a table in the file, as WeasyPrint's do."""
    builder = PdfBuilder()
    root, tree = builder.add(b""), builder.add(b"")
    plain = builder.add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    codes = {character: 0x100 + at for at, character in enumerate(sorted(set(text)))}
    chars = b"".join(b"<%04x> %d\n" % (code, code) for code in codes.values())
    space = b"1 begincodespacerange <0000> <ffff> endcodespacerange\n"
    encoding = builder.add_stream(
        b"begincmap\n/CMapName /Own def\n%s%d begincidchar\n%sendcidchar\nendcmap"
        % (space, len(codes), chars),
        b"/Type /CMap /CMapName /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
    )
    meanings = b"".join(b"<%04x> <%04x>\n" % (code, ord(character)) for character, code in codes.items())
    unicode = builder.add_stream(
        b"begincmap\n%s%d beginbfchar\n%sendbfchar\nendcmap" % (space, len(codes), meanings)
    )
    descendant = builder.add(
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW 500"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    own = builder.add(
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding %d 0 R /ToUnicode %d 0 R"
        b" /DescendantFonts [%d 0 R] >>" % (encoding, unicode, descendant)
    )
    shown = b"".join(b"%04x" % codes[character] for character in text)
    heading = b"Experience of a whole life in engineering and the arts"
    content = builder.add_stream(
        b"BT /F1 14 Tf 40 780 Td (%s) Tj ET BT /F2 10 Tf 40 750 Td <%s> Tj ET" % (heading, shown)
    )
    page = builder.add(
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
        b" /Resources << /Font << /F1 %d 0 R /F2 %d 0 R >> >> >>" % (tree, content, plain, own)
    )
    builder.objects[tree - 1] = b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page
    builder.objects[root - 1] = b"<< /Type /Catalog /Pages %d 0 R >>" % tree
    return builder.finish(root)


def test_text_in_a_font_with_an_encoding_of_its_own_is_read() -> None:
    document = read_pdf(as_source(with_font_of_its_own_encoding("Served models with Triton")))

    assert "Experience of a whole life" in document.text
    assert "Served models with Triton" in document.text
