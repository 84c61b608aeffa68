from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

VISIBLE = [
    "Wrote and ran services that many people use every day",
    "Led a team of four engineers through two large releases",
    "Spoke at conferences on what was learnt along the way",
    "Cut the cost of serving by a third within one year",
    "Mentored younger colleagues and reviewed their designs",
]
SECRET = b"BT /Helvetica 10 Tf 40 500 Td (Kubernetes Terraform) Tj ET"


@pytest.mark.parametrize(
    "content",
    [
        b"q 0 0 10 10 re W n %s Q" % SECRET,
        b"/OC /Layer BDC %s EMC" % SECRET,
        b"q /Clear gs %s Q" % SECRET,
        b"%s 1 g 30 480 200 50 re f 0 g" % SECRET,
    ],
    ids=["clipped", "hidden-layer", "transparent", "covered"],
)
def test_what_nobody_sees_is_left_out_and_said(content: bytes) -> None:
    resources = b"/ExtGState << /Clear << /ca 0 >> >> /Properties << /Layer 40 0 R >>"
    data = build_pdf([PdfPage(column(40, 60, VISIBLE), content=content, resources=resources)])
    layer = b"/Type /Catalog /OCProperties << /OCGs [40 0 R] /D << /OFF [40 0 R] >> >>"
    data = data.replace(b"/Type /Catalog", layer)
    data = data.replace(b"\nxref\n", b"\n40 0 obj\n<< /Type /OCG /Name (Layer) >>\nendobj\nxref\n")

    document = read_pdf(as_source(data))

    assert document.text.split("\n")[:5] == VISIBLE
    assert "Kubernetes" not in document.text
    assert "hidden_text" in [problem.code for problem in document.quality.problems]


@pytest.mark.parametrize("shift", [0, 3, 6], ids=["same-line", "raised", "between-lines"])
@pytest.mark.parametrize("size", [4, 10, 16])
def test_white_text_behind_visible_text_is_left_out(shift: float, size: float) -> None:
    secret = [Text(40, 60 + shift, "Kubernetes", gray=1, size=size)]

    document = read_pdf(as_source(build_pdf([PdfPage([*secret, *column(40, 60, VISIBLE)])])))

    assert document.text.split("\n")[:5] == VISIBLE
    assert "hidden_text" in [problem.code for problem in document.quality.problems]


@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Bold"])
def test_white_text_on_a_dark_bar_is_read_though_other_text_touches_it(font: str) -> None:
    bar = b"0.2 0.3 0.5 rg 30 480 200 24 re f 0 g"
    shown = [
        Text(40, 842 - 488, "Kubernetes", gray=1, size=14, font=font),
        Text(40, 842 - 482, "_______", gray=0.5),
    ]

    document = read_pdf(as_source(build_pdf([PdfPage([*column(40, 60, VISIBLE), *shown], content=bar)])))

    assert "Kubernetes" in document.text.replace("_", "")
    assert document.quality.problems == ()


def test_pale_but_legible_type_is_read() -> None:
    document = read_pdf(
        as_source(build_pdf([PdfPage([*column(40, 60, VISIBLE), Text(40, 300, "Rust", gray=0.8)])]))
    )

    assert "Rust" in document.text
    assert document.quality.problems == ()


def test_blanks_are_not_hidden_text() -> None:
    document = read_pdf(
        as_source(build_pdf([PdfPage([*column(40, 60, VISIBLE), Text(40, 300, " \xa0" * 30)])]))
    )

    assert document.quality.problems == ()


def _dark_picture(place: bytes) -> bytes:
    """Draw a large dark picture within the page's content; `place` is its matrix."""
    return b"q %s cm BI /W 400 /H 400 /CS /G /BPC 1 ID %s EI Q\n" % (place, b"\0" * 20_000)


@pytest.mark.parametrize(
    ("place", "seen"),
    [(b"300 0 0 60 30 480", True), (b"60 0 0 60 400 40", False), (b"60 0 0 60 400 480", False)],
)
def test_white_text_is_read_on_a_dark_picture_and_not_beside_one(place: bytes, seen: bool) -> None:
    secret = Text(40, 842 - 500, "Kubernetes Terraform", gray=1)

    document = read_pdf(
        as_source(build_pdf([PdfPage([*column(40, 60, VISIBLE), secret], content=_dark_picture(place))]))
    )

    assert ("Kubernetes" in document.text) is seen
