"""Titles of sections at the left edge, beside the first lines of their sections."""

from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf

BOLD = "Helvetica-Bold"
JOBS = [
    ("Staff Engineer, Platform", "2018 - 2020", "Norfold Systems", "- Ran Kafka for forty teams of the shop"),
    ("Senior Engineer", "2016 - 2018", "Elm Corporation", "- Built the path of payments with Terraform"),
]


def read(*pages: list[Text]) -> tuple[list[str], list[str]]:
    document = read_pdf(as_source(build_pdf(map(PdfPage, pages))))
    lines = [line for line in document.text.split("\n") if line]
    return lines, [document.text[a:b] for a, b in document.headings]


def jobs(y: float, font: str = "Helvetica") -> list[Text]:
    texts = []
    for i, (title, years, firm, task) in enumerate(JOBS):
        top = y + 55 * i
        texts += [Text(150, top, title, font=font), Text(490, top, years)]
        texts += [Text(150, top + 13, firm), Text(150, top + 26, task)]
    return texts


def label(text: str, y: float, size: float = 10, x: float = 40, font: str = BOLD) -> Text:
    return Text(x, y, text, size, font)


def section(title: str) -> list[str]:
    lines = [[f"{name}\t{years}", firm, task] for name, years, firm, task in JOBS]
    return [title, *lines[0], *lines[1]]


@pytest.mark.parametrize(("size", "font"), [(10, BOLD), (13, "Helvetica"), (11, BOLD)])
@pytest.mark.parametrize("bold_titles", [False, True])
def test_titles_of_a_rail_stand_above_their_sections(size: float, font: str, bold_titles: bool) -> None:
    rail = [label("Experience", 100, size, font=font), label("Skills", 220, size, font=font)]
    texts = [*rail, *jobs(100, BOLD if bold_titles else "Helvetica"), Text(150, 220, "Java, Rust, React")]

    lines, headings = read(texts)

    assert lines == [*section("Experience"), "Skills", "Java, Rust, React"]
    assert {"Experience", "Skills"} <= set(headings)


def test_titles_set_flush_right() -> None:
    texts = [
        label("Experience", 100, x=70),
        label("Skills", 220, x=96),
        *jobs(100),
        Text(150, 220, "Java, Rust"),
    ]

    assert read(texts)[0] == [*section("Experience"), "Skills", "Java, Rust"]


def test_title_of_two_lines_is_one() -> None:
    titles = [label("Professional", 100), label("Experience", 113), label("Skills", 220)]

    lines, _ = read([*titles, *jobs(100), Text(150, 220, "Java, Rust, React")])

    assert lines == [*section("Professional Experience"), "Skills", "Java, Rust, React"]


def test_one_title_on_the_next_page_stands_above_its_section() -> None:
    first = [label("Experience", 100), label("Skills", 220), *jobs(100), Text(150, 220, "Java, Rust, React")]
    second = [
        label("Education", 100),
        Text(150, 100, "BSc Computer Science, Leeds"),
        Text(490, 100, "2010 - 2014"),
    ]

    assert read(first, second)[0][-2:] == ["Education", "BSc Computer Science, Leeds\t2010 - 2014"]


def test_labels_of_a_table_stay_beside_their_values() -> None:
    rows = [("Languages", "Go, Rust, Python"), ("Data", "Kafka, Spark, PostgreSQL"), ("Clouds", "AWS, Azure")]
    texts = [Text(40, 80, "Skills", 14, BOLD)]
    for i, (name, values) in enumerate(rows):
        texts += [label(name, 110 + 15 * i), Text(150, 110 + 15 * i, values)]

    assert read(texts)[0] == ["Skills", *("\t".join(row) for row in rows)]


def test_dates_at_the_left_edge_are_no_titles() -> None:
    texts = []
    for i, (title, years, firm, task) in enumerate(JOBS):
        y = 100 + 55 * i
        texts += [label(years, y), Text(150, y, title), Text(150, y + 13, firm), Text(150, y + 26, task)]

    assert read(texts)[0][0] == "2018 - 2020\tStaff Engineer, Platform"
