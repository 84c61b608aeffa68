"""Columns that go on over the page, and what stands at the edge of every page."""

from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

MAIN = [
    "#Experience", "Principal Engineer", "Norfold Systems, 2021 to 2023", "- Ran Kafka for forty teams of the shop",
    "and of the warehouse", "", "Staff Engineer", "Elm Labs, 2017 to 2021", "- Built the path of payments",
]  # fmt: skip
SIDE = ["#Skills", "Python", "Go and Rust", "", "#Interests", "Rowing on the", "river", "Chess"]
REST = ["- Wrote services in Go, all of them", "with tests and with care", "Trainee, Harrow, 2003 to 2005"]
EDUCATION = ["#Education", "BSc Computer Science", "University of Leeds, 2002"]
LANGUAGES = ["#Languages", "English", "Dutch", "German"]


def written(*columns: list[str]) -> list[str]:
    return [line.lstrip("#") for lines in columns for line in lines if line]


def read(*pages: list[Text]) -> list[str]:
    document = read_pdf(as_source(build_pdf(map(PdfPage, pages))))
    return [line for line in document.text.split("\n") if line]


def test_main_column_goes_on_before_the_side_bar() -> None:
    first = [*column(40, 100, MAIN), *column(420, 104, SIDE, pitch=15)]

    assert read(first, column(40, 60, [*REST, "", *EDUCATION])) == written(MAIN, REST, EDUCATION, SIDE)


def test_next_page_may_begin_with_a_job() -> None:
    first = [*column(40, 100, MAIN), *column(420, 104, SIDE, pitch=15)]
    title = Text(40, 47, "Engineer", 10, "Helvetica-Bold")

    assert read(first, [title, *column(40, 60, REST)]) == [*written(MAIN), "Engineer", *REST, *written(SIDE)]


def test_next_page_that_begins_with_a_section_follows_the_page() -> None:
    first = [*column(40, 100, MAIN), *column(420, 104, SIDE, pitch=15)]

    assert read(first, column(40, 60, EDUCATION)) == written(MAIN, SIDE, EDUCATION)


@pytest.mark.parametrize("left", [True, False])
def test_both_columns_go_on(left: bool) -> None:
    main, side = (200, 40) if left else (40, 420)
    first = [*column(main, 100, MAIN), *column(side, 104, SIDE, pitch=15)]
    second = [*column(main, 60, [*REST, "", *EDUCATION]), *column(side, 64, LANGUAGES, pitch=15)]

    halves = [written(MAIN, REST, EDUCATION), written(SIDE, LANGUAGES)]
    assert read(first, second) == [line for half in (halves[::-1] if left else halves) for line in half]


def test_side_bar_on_the_left_needs_nothing() -> None:
    first = [*column(200, 100, MAIN), *column(40, 104, SIDE, pitch=15)]

    assert read(first, column(200, 60, REST)) == written(SIDE, MAIN, REST)


def test_text_across_both_columns_follows_them() -> None:
    first = [*column(40, 100, MAIN), *column(330, 104, SIDE, pitch=15)]
    wide = [
        "Spoke at conferences on what was learnt along the way, and wrote about it in two magazines of the field"
    ]

    assert read(first, column(40, 60, wide)) == [*written(MAIN, SIDE), *wide]


JOB = ["Senior Engineer at Acme", "- Built training pipelines with PyTorch and Ray", "- Wrote services in Go"]


@pytest.mark.parametrize("foot", ["Jane Roe - Page {n}", "{n} of 2", "Jane Roe - Curriculum"])
def test_foot_of_every_page_parts_no_entry(foot: str) -> None:
    feet = [Text(260, 815, foot.format(n=n), 8) for n in (1, 2)]

    lines = read([*column(40, 60, MAIN), feet[0]], [*column(40, 60, JOB), feet[1]])

    assert lines == [*written(MAIN), *JOB, *(text.text for text in feet)]


def test_head_of_the_first_page_stays_and_later_ones_do_not_part_entries() -> None:
    head = Text(40, 40, "Jane Roe, jane@roe.example", 9)

    assert read([head, *column(40, 80, MAIN)], [head, *column(40, 80, JOB)]) == [
        head.text, *written(MAIN), *JOB, head.text,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "texts", [("2019 - 2021", "2016 - 2019"), ("Experience", "Experience"), ("2020", "2020")]
)
def test_dates_and_headings_at_one_place_of_two_pages_stay(texts: tuple[str, str]) -> None:
    pages = [[Text(40, 60, text, 10, "Helvetica-Bold"), *column(40, 80, JOB)] for text in texts]

    assert read(*pages) == [texts[0], *JOB, texts[1], *JOB]
