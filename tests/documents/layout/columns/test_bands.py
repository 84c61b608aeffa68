from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from gapgui.documents.document import Document

JOBS = (
    ("Senior Engineer at Acme", "2020-03-01 to 2024-08-31"),
    ("Engineer at Beta", "2016-09-01 to 2020-02-28"),
    ("Intern at Gamma", "2015-06-01 to 2015-09-30"),
)
DUTIES = (
    "- Built training pipelines with PyTorch and Ray on a cluster",
    "of forty machines",
    "- Wrote services in Go",
)


def read(*texts: Text) -> Document:
    return read_pdf(as_source(build_pdf([PdfPage(texts)])))


def lines_of(document: Document) -> list[str]:
    return [line for line in document.text.split("\n") if line]


def test_title_and_dates_in_the_margin_are_read_before_their_entry() -> None:
    texts, expected, y = [], [], 100.0
    for at, (title, dates) in enumerate(JOBS):
        cell = ["Experience", dates] if at == 0 else [dates]
        texts += [Text(40, y, cell[0], 14 if at == 0 else 8)]
        texts += [Text(40, y + 14, line, 8) for line in cell[1:]]
        texts += [Text(200, y, title, font="Helvetica-Bold"), *column(210, y + 13, DUTIES)]
        expected += [[*cell, title, *DUTIES] if at == 0 else [f"{dates}\t{title}", *DUTIES]]
        y += 75

    document = read(*texts)

    assert lines_of(document) == [line for entry in expected for line in entry]
    assert document.columns == 1


def test_cell_of_several_lines_beside_running_text_tears_nothing() -> None:
    texts, expected, y = [], [], 100.0
    for title, dates in JOBS:
        cell = [dates, title.split(" at ")[1], "Berlin"]
        texts += [*column(40, y, cell, size=9), *column(200, y, DUTIES)]
        expected += [*cell, *DUTIES]
        y += 70

    assert lines_of(read(*texts)) == expected


def test_titles_at_the_middle_of_their_text_are_read_first() -> None:
    texts, expected, y = [], [], 100.0
    for title, lines in (
        ("Skills", ["Python, Go, SQL and a little Rust", "Docker, Kubernetes"]),
        ("Education", ["MSc Computer Science, Delft", "BSc Mathematics, Leiden"]),
        ("Languages", ["English, mother tongue and daily use", "Dutch"]),
    ):
        texts += [Text(40, y + 6, title, 12), *column(200, y, lines)]
        expected += [title, *lines]
        y += 50

    assert lines_of(read(*texts)) == expected


@pytest.mark.parametrize("shift", [0, 5, 9])
def test_sidebar_with_blocks_of_its_own_is_no_row_of_cells(shift: float) -> None:
    side = "#Skills\nPython\nGo\n\n#Tools\nDocker\nGit\n\n#Languages\nEnglish\nDutch\n\n#Interests\nSailing".splitlines()
    main = [line for title, dates in JOBS for line in (title, dates, *DUTIES, "")]

    document = read(*column(40, 100 + shift, side, pitch=15), *column(200, 100, main))

    assert lines_of(document) == [line.lstrip("#") for line in (*side, *main) if line]
    assert document.columns == 2


def test_labels_beside_their_values_are_read_row_by_row() -> None:
    texts, expected, y = [], [], 100.0
    for title, dates in JOBS:
        rows = [
            ("Dates", [dates]),
            ("Position held", [title]),
            ("Main activities and|responsibilities", [*DUTIES]),
            ("Employer", ["Acme, Berlin"]),
        ]
        for label, values in rows:
            labels = label.split("|")
            texts += [*column(40, y, labels), *column(200, y, values)]
            expected += [f"{label}\t{values[0]}"] if len(labels) == 1 else [*labels, *values]
            y += 13 * len(values)
        y += 20

    document = read(*texts)

    assert lines_of(document) == expected
    assert document.columns == 1


def test_dates_in_two_lines_close_to_the_text() -> None:
    texts, expected, y = [], [], 100.0
    for title, dates in JOBS:
        begun, ended = f"{dates[:4]} –", dates[14:18]
        entry = [title, *DUTIES]
        texts += [Text(60, y, begun), Text(60, y + 13, ended), *column(97, y, entry)]
        expected += [f"{begun} {ended}\t{title}", *DUTIES]
        y += 65

    assert lines_of(read(*texts)) == expected


def test_few_titles_in_the_margin_stand_before_what_they_head() -> None:
    experience = [line for title, dates in JOBS for line in (f"{title}, {dates}", *DUTIES)]
    studies = ["MSc Computer Science, Delft", "BSc Mathematics, Leiden"]
    texts = [
        Text(40, 100, "Experience", 12),
        *column(120, 100, experience),
        Text(40, 270, "Education", 12),
        *column(120, 270, studies),
        Text(40, 315, "Skills", 12),
        *column(120, 310, ["Python, Go and SQL", "Docker"]),
    ]

    lines = lines_of(read(*texts))

    assert lines[:2] == ["Experience", experience[0]]
    assert lines[lines.index("Education") + 1] == studies[0]
    assert lines.index(studies[1]) < lines.index("Skills")


def test_table_of_jobs_is_read_by_its_rows() -> None:
    rows = [
        (118, ("Jan 2018 - Dec 2020", "Norfold Systems", "Engineer for the shop", "Kafka, Terraform")),
        (156, ("Jan 2016 - Dec 2017", "Elm Labs", "Engineer for the tools", "Python, PostgreSQL")),
        (184, ("Jan 2014 - Dec 2015", "Quill", "Engineer", "Perl")),
    ]
    cells = [Text(x, y, cell) for y, row in rows for x, cell in zip((42, 175, 308, 441), row, strict=True)]
    wrapped = [Text(308, 129, "and of the whole of the"), Text(308, 140, "warehouse")]
    heading = Text(40, 230, "EDUCATION", 12, "Helvetica-Bold")
    study = [
        Text(x, 250, cell) for x, cell in ((44, "2010 - 2014"), (205, "University of Leeds"), (364, "BSc"))
    ]

    lines = lines_of(read(*cells, *wrapped, heading, *study))

    assert [line for line in lines if line.startswith("Jan")][1:] == ["\t".join(row) for _, row in rows[1:]]
    assert lines[0].startswith("Jan 2018 - Dec 2020\tNorfold Systems\tEngineer for the shop")
    assert lines[-2:] == ["EDUCATION", "2010 - 2014\tUniversity of Leeds\tBSc"]


def test_dates_of_a_section_below_a_table_meet_their_entries() -> None:
    texts = []
    for i, (title, years) in enumerate(
        (("Senior Engineer", "2019 - 2021"), ("Engineer", "2016 - 2019"), ("Intern", "2015"))
    ):
        y = 100 + 60 * i
        texts += [
            Text(40, y, years),
            *column(150, y, [title, "Acme Systems", "- Built training pipelines with PyTorch"]),
        ]
    texts += [
        *column(40, 290, ["#Education"]),
        Text(40, 310, "2009 - 2012"),
        Text(150, 310, "BSc Computer Science"),
    ]
    texts += [Text(40, 323, "2005 - 2009"), Text(150, 323, "High School of Leeds")]
    texts += [*column(40, 350, ["#Skills", "Python, Go"])]

    assert lines_of(read(*texts))[-5:] == [
        "Education", "2009 - 2012\tBSc Computer Science", "2005 - 2009\tHigh School of Leeds", "Skills", "Python, Go",
    ]  # fmt: skip
