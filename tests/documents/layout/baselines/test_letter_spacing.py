"""Headings whose letters are set wide."""

from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

BODY = ["Engineer, Norfold", "Ran Kafka for forty teams"]


def first_line(*texts: Text) -> str:
    return read_pdf(as_source(build_pdf([PdfPage([*texts, *column(40, 90, BODY)])]))).text.split("\n")[0]


@pytest.mark.parametrize("heading", ["WORK EXPERIENCE", "TECHNICAL SKILLS", "Education and Training"])
@pytest.mark.parametrize("spacing", [2, 4, 6])
def test_words_of_a_heading_set_wide_are_no_cells(heading: str, spacing: float) -> None:
    assert first_line(Text(40, 60, heading, 12, "Helvetica-Bold", spacing=spacing)) == heading


@pytest.mark.parametrize("heading", ["WORK EXPERIENCE", "EDUCATION AND WIDER TRAINING"])
def test_words_of_a_heading_with_blanks_between_letters_are_no_cells(heading: str) -> None:
    apart = "   ".join(" ".join(word) for word in heading.split())

    assert first_line(Text(40, 60, apart, 12, "Helvetica-Bold")).replace("A N D", "AND") == heading


def test_a_date_far_from_a_heading_set_wide_is_a_cell() -> None:
    heading = Text(40, 60, "NORFOLD", 12, "Helvetica-Bold", spacing=4)

    assert first_line(heading, Text(300, 60, "2018 - 2020")) == "NORFOLD\t2018 - 2020"
