from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from gapgui.documents.layout.baselines.writing_direction import in_reading_order, runs_to_the_left
from tests.documents.pdf_builder import PdfBuilder, as_source

HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"


def pdf_of(*shown: str, beside: tuple[str, ...] = ()) -> bytes:
    """Draw lines from left to right as they look, in a font that maps upper case to Hebrew letters."""
    builder = PdfBuilder()
    pairs = "\n".join(f"<{0x41 + i:02x}> <{ord(letter):04x}>" for i, letter in enumerate(HEBREW))
    mapping = builder.add_stream(
        f"begincmap 1 begincodespacerange <00> <ff> endcodespacerange {len(HEBREW)} beginbfchar\n{pairs}\n"
        "endbfchar endcmap".encode()
    )
    fonts = (
        b"/Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode %d 0 R"
        b" /FirstChar 32 /LastChar 90 /Widths [%s] >>"
        b" /L << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>" % (mapping, b"600 " * 59)
    )
    drawn = []
    places = [(100, i, line) for i, line in enumerate(shown)] + [
        (350, i, line) for i, line in enumerate(beside)
    ]
    for x, i, line in places:
        # a slash changes the font: Hebrew first
        parts = [
            b"/%s 10 Tf (%s) Tj" % (b"HL"[at % 2 :][:1], part.encode())
            for at, part in enumerate(line.split("/"))
        ]
        drawn.append(b"BT 1 0 0 1 %d %d Tm %s ET" % (x, 700 - 14 * i, b" ".join(parts)))
    page = builder.add(
        b"<< /Type /Page /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << %s >> >>"
        % (builder.add_stream(b"\n".join(drawn)), fonts)
    )
    tree = builder.add(b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page)
    return builder.finish(builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree))


def test_hebrew_lines_are_written_as_they_are_read() -> None:
    read = HEBREW[:3] + " " + HEBREW[3:6]

    document = read_pdf(as_source(pdf_of("FED CBA")))

    assert document.text == read + "\n"


def test_of_hebrew_columns_the_right_one_is_read_first() -> None:
    left, right = ["FED CBA IHG", "ABC DEF", "GHI"], ["JKL MNO PQR", "STU", "VAB CDE FGH IJK"]

    document = read_pdf(as_source(pdf_of(*left, "", *left, beside=(*right, "", *right))))

    assert document.columns == 2
    assert document.text.index(HEBREW[16]) < document.text.index(HEBREW[5])


def test_latin_words_and_figures_in_a_hebrew_line_keep_their_order() -> None:
    document = read_pdf(as_source(pdf_of("JIHG /Apache Kafka 2019/ FEDCBA")))

    assert document.text == f"{HEBREW[:6]} Apache Kafka 2019 {HEBREW[6:10]}\n"


@pytest.mark.parametrize(
    ("text", "left"), [("Python", False), (HEBREW, True), (f"{HEBREW} SQL", True), ("é 2019", False)]
)
def test_direction(text: str, left: bool) -> None:
    assert runs_to_the_left(text) is left


def test_order_of_parts() -> None:
    assert in_reading_order(["c", "SQL", "2019", "b"], lambda part: HEBREW[0] if len(part) == 1 else part) == [
        "b", "SQL", "2019", "c",
    ]  # fmt: skip
