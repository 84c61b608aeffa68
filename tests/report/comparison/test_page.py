"""A large comparison on paper and on a screen."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.comparison import compare
from gapgui.posting.reading import read_posting
from gapgui.report.comparison.export import export_comparison
from gapgui.report.comparison.page import comparison_html
from gapgui.resume.reading import read_resume
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pdfplumber.pdf import PDF
    from PySide6.QtWidgets import QApplication

    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index

A4 = (595, 842)
RESUMES, POSTINGS = 15, 30
HEADING = re.compile(
    r"(?:Postings|Resumes) \S+ to |ML-speci|General engineering$|● required|Asked required|What to learn|One skill|Two together"
)


@pytest.fixture(scope="module")
def comparison(index: Index) -> Comparison:
    """Return many resumes and postings of long names, each of which asks for something of its own."""
    resume = read_resume(document_from_text(RESUME, "resume.txt"), index)
    posting = read_posting(document_from_text(POSTING, "posting.txt"), index)
    return compare(
        [replace(resume, document=replace(resume.document, name=f"r{at}.pdf")) for at in range(RESUMES)],
        [
            replace(
                posting,
                title=f"First{at:02} Machine Learning Engineer, Forecasting and Optimisation of Networks Last{at:02}",
                employer="Fernhollow Logistics",
            )
            for at in range(POSTINGS)
        ],
        index.taxonomy,
    )


@pytest.fixture(scope="module")
def pdf(qapp: QApplication, comparison: Comparison, templates: Path) -> Iterator[PDF]:
    with pdfplumber.open(io.BytesIO(export_comparison(comparison, "pdf", templates))) as opened:
        yield opened


def texts(pdf: PDF) -> list[str]:
    return [page.extract_text() for page in pdf.pages]


def test_nothing_runs_out_of_the_margins(pdf: PDF) -> None:
    for page in pdf.pages:
        assert (round(page.width), round(page.height)) == A4
        assert max(char["x1"] for char in page.chars) < A4[0] - 50


def test_no_row_is_cut_by_the_end_of_a_page(pdf: PDF) -> None:
    pages = texts(pdf)
    for at in range(POSTINGS):
        begins = [number for number, text in enumerate(pages) if f"First{at:02}" in text]
        ends = [number for number, text in enumerate(pages) if f"Last{at:02}" in text]
        assert begins[0] == ends[0]


@pytest.mark.parametrize("postings", [8, 13, 17, 18])
def test_no_heading_is_left_behind(
    qapp: QApplication, comparison: Comparison, templates: Path, postings: int
) -> None:
    """With so many postings one would end a page, each time another one."""
    one = replace(
        comparison,
        resumes=comparison.resumes[:1],
        postings=comparison.postings[:postings],
        reports=tuple(reports[:1] for reports in comparison.reports[:postings]),
    )
    with pdfplumber.open(io.BytesIO(export_comparison(one, "pdf", templates))) as opened:
        for page in opened.pages[:-1]:
            lines = page.extract_text_lines()[:-1]  # without the footer
            assert not HEADING.match(lines[-1]["text"])


def test_many_columns_go_on_below_instead_of_being_shrunk(pdf: PDF) -> None:
    told = "\n".join(texts(pdf))
    for heading in ("Resumes R1 to R7", "Resumes R8 to R15", "Postings 1 to 10", "Postings 21 to 30"):
        assert heading in told
    sizes = {round(char["size"], 1) for page in pdf.pages for char in page.chars if char["text"].isalpha()}
    assert min(sizes) > 6


def test_the_head_of_a_table_is_on_each_of_its_pages(pdf: PDF) -> None:
    pages = texts(pdf)
    going_on = [text for text in pages if "Last25" in text and "First20" in text]
    assert all("required" in text.split("First", maxsplit=1)[0] for text in going_on)


def test_the_same_input_gives_the_same_bytes(
    qapp: QApplication, comparison: Comparison, templates: Path
) -> None:
    few = replace(
        comparison, resumes=comparison.resumes[:1], reports=tuple(r[:1] for r in comparison.reports)
    )
    assert export_comparison(few, "pdf", templates) == export_comparison(few, "pdf", templates)


def test_a_screen_has_all_names_and_paper_colours_are_kept(comparison: Comparison, templates: Path) -> None:
    page = comparison_html(comparison, templates)
    assert page.count("r14.pdf") > 2
    assert "ellipsis" not in page, "names that begin alike must not be cut to the same"
    assert "print-color-adjust: exact" in page
    assert "prefers-color-scheme: dark" in page
