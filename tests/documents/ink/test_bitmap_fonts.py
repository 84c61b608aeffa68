from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfBuilder, as_source


def set_in_bitmaps(
    codes: bytes, *, name: str = "a%d", unit: float = 0.01, size: float = 10, box: bytes = b"0 0 50 70"
) -> bytes:
    """Write a page in one Type 3 font whose glyphs are named after their codes, as pdfTeX embeds bitmaps."""
    builder = PdfBuilder()
    root, tree = builder.add(b""), builder.add(b"")
    glyph = builder.add_stream(b"50 0 0 0 50 70 d1 0 0 40 70 re f")
    used = sorted({code for code in codes if code != 32})
    names = [name % code for code in used]
    font = builder.add(
        b"<< /Type /Font /Subtype /Type3 /FontMatrix [%g 0 0 %g 0 0] /FontBBox [%s]"
        b" /FirstChar 0 /LastChar 255 /Widths [%s] /Encoding << /Type /Encoding /Differences [%s] >>"
        b" /CharProcs << %s >> >>"
        % (
            unit,
            unit,
            box,
            b"50 " * 256,
            b" ".join(b"%d /%s" % pair for pair in zip(used, map(str.encode, names), strict=True)),
            b" ".join(b"/%s %d 0 R" % (name.encode(), glyph) for name in names),
        )
    )
    content = builder.add_stream(b"BT /F1 %g Tf 40 780 Td <%s> Tj ET" % (size, codes.hex().encode()))
    page = builder.add(
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
        b" /Resources << /Font << /F1 %d 0 R >> >> >>" % (tree, content, font)
    )
    builder.objects[tree - 1] = b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page
    builder.objects[root - 1] = b"<< /Type /Catalog /Pages %d 0 R >>" % tree
    return builder.finish(root)


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        (b"Air\x1dow and Blue\x1cn 2018 \x15 2021", "Airflow and Bluefin 2018 – 2021"),
        (b"Air\x0dow and Blue\x0cn 2018 { 2021", "Airflow and Bluefin 2018 – 2021"),
    ],
)
def test_ligatures_and_dashes_of_both_encodings_of_tex(codes: bytes, text: str) -> None:
    assert text in read_pdf(as_source(set_in_bitmaps(codes))).text


def test_numbers_that_mean_something_else_stay_unknown() -> None:
    document = read_pdf(as_source(set_in_bitmaps(b"Air\x1dow and Blue\x1cn", name="g%d")))

    assert "Airflow" not in document.text


@pytest.mark.parametrize("box", [b"0 0 50 70", b"0 0 0 0", b"0 0 1 1", b"0 70 50 0"])
@pytest.mark.parametrize(("unit", "size"), [(0.01, 10), (1, 0.1), (0.001, 100)])
def test_type_in_units_of_its_own_is_as_large_as_it_looks(unit: float, size: float, box: bytes) -> None:
    data = set_in_bitmaps(b"Kafka", unit=unit, size=size, box=box)

    document = read_pdf(as_source(data))

    assert document.text == "Kafka\n"
    ((_, shown),) = document.boxes_between(0, 5)
    assert 6 < shown.bottom - shown.top < 13
