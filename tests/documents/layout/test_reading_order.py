from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from gapgui.documents.document import Document

NAME = Text(40, 60, "Jane Roe", 24)
MAIN = """\
#Experience
Senior Engineer at Acme
- Built training pipelines with PyTorch and Ray
on a cluster of forty machines
- Wrote services in Go

Engineer at Beta
- Moved the monolith to Kubernetes
- Cut cost by a third

#Education
MSc Computer Science, Delft
BSc Mathematics, Leiden
Thesis on sparse attention""".splitlines()
SIDE = (
    "#Skills\nPython\nGo\nKubernetes\nTerraform\nPyTorch\n\n#Languages\nEnglish\nDutch\nGerman".splitlines()
)
JOBS = (
    ("Senior Engineer", "2020 - Present", "Acme", "Berlin"),
    ("Engineer", "2016 - 2020", "Beta", "Paris"),
    ("Intern", "2015", "Gamma", "Rome"),
)
DUTIES = ("- Built training pipelines with PyTorch and Ray", "- Wrote services in Go")


def read(*texts: Text) -> Document:
    return read_pdf(as_source(build_pdf([PdfPage(texts)])))


def written(lines: list[str]) -> list[str]:
    return [line.lstrip("#") for line in lines if line]


def lines_of(document: Document) -> list[str]:
    return [line for line in document.text.split("\n") if line]


@pytest.mark.parametrize(("offset", "pitch"), [(0, 13), (4, 15), (2, 12)])
def test_sidebar_on_the_left_is_read_before_the_main_column(offset: float, pitch: float) -> None:
    document = read(NAME, *column(40, 100 + offset, SIDE, pitch=pitch), *column(200, 100, MAIN))

    assert lines_of(document) == ["Jane Roe", *written(SIDE), *written(MAIN)]
    assert document.columns == 2
    assert "columns" in [problem.code for problem in document.quality.problems]


@pytest.mark.parametrize(("offset", "pitch"), [(0, 13), (4, 15), (2, 12)])
def test_sidebar_on_the_right_is_read_after_the_main_column(offset: float, pitch: float) -> None:
    document = read(NAME, *column(40, 100, MAIN), *column(420, 100 + offset, SIDE, pitch=pitch))

    assert lines_of(document) == ["Jane Roe", *written(MAIN), *written(SIDE)]


def test_full_width_paragraphs_stand_before_and_after_the_columns() -> None:
    head = "Engineer with ten years of work on large systems for language models and the services around them"
    foot = "References are available on request, and so are the reports and the code that this page speaks of"

    document = read(Text(40, 80, head), *column(40, 110, MAIN), *column(330, 110, SIDE), Text(40, 330, foot))

    assert lines_of(document) == [head, *written(MAIN), *written(SIDE), foot]


def test_dates_on_the_right_belong_to_their_line() -> None:
    texts = [NAME]
    for i, (title, dates, firm, place) in enumerate(JOBS):
        y = 100 + 70 * i
        texts += [Text(40, y, title, 11), Text(555 - 5 * len(dates), y, dates)]
        texts += [Text(40, y + 13, firm), Text(555 - 5 * len(place), y + 13, place)]
        texts += column(50, y + 26, DUTIES)

    document = read(*texts)

    assert document.columns == 1
    assert lines_of(document)[1:5] == ["Senior Engineer\t2020 - Present", "Acme\tBerlin", *DUTIES]


def test_dates_on_the_left_belong_to_their_line() -> None:
    texts = [NAME]
    for i, (title, dates, firm, place) in enumerate(JOBS):
        y = 100 + 70 * i
        texts += [
            Text(40, y, dates),
            Text(140, y, title, 11),
            Text(40, y + 13, place),
            Text(140, y + 13, firm),
        ]
        texts += column(140, y + 26, DUTIES)

    document = read(*texts)

    assert document.columns == 1
    assert lines_of(document)[1:5] == ["2020 - Present\tSenior Engineer", "Berlin\tAcme", *DUTIES]


def test_margin_cell_of_several_lines_does_not_tear_the_text_apart() -> None:
    texts = [NAME]
    for i, (title, dates, _, place) in enumerate(JOBS):
        y = 100 + 70 * i
        texts += [Text(40, y, title, 11), Text(555 - 5 * len(place), y, place)]
        texts += column(50, y + 13, DUTIES)
        texts += [Text(555 - 5 * len(dates), y + 13, dates)]

    assert lines_of(read(*texts))[1:5] == ["Senior Engineer\tBerlin", "2020 - Present", *DUTIES]


def test_section_titles_in_the_margin_stand_alone() -> None:
    texts, expected, y = [NAME], [], 100
    for title, lines in (
        ("EXPERIENCE", ["Engineer at Acme", *DUTIES]),
        ("EDUCATION", ["MSc, Delft", "BSc, Leiden"]),
    ):
        texts += [Text(40, y, title), *column(160, y, lines)]
        expected += [title, *lines]
        y += 13 * len(lines) + 20

    document = read(*texts)

    assert lines_of(document)[1:] == expected
    assert {document.text[a:b] for a, b in document.headings} >= {"EXPERIENCE", "EDUCATION"}


def test_title_of_a_full_width_section_is_not_left_in_the_column_above_it() -> None:
    foot = "References are available on request, and so are the reports and the code that this page speaks of"
    end = 100 + 13 * len(MAIN)
    title = Text(40, end + 20, "Publications", 13, "Helvetica-Bold")

    document = read(*column(40, 100, MAIN), *column(420, 100, SIDE), title, Text(40, end + 36, foot))

    assert lines_of(document) == [*written(MAIN), *written(SIDE), "Publications", foot]


def test_entries_side_by_side_are_read_one_by_one() -> None:
    left = ["Acme", "Senior Engineer", "2019 - 2021", "", "Beta", "Engineer", "2016 - 2019"]
    right = ["Gamma", "Consultant", "2014 - 2016", "", "Delta", "Intern", "2012 - 2014"]

    assert lines_of(read(*column(40, 100, left), *column(310, 100, right))) == written([*left, *right])


def test_table_of_labels_is_read_by_rows() -> None:
    rows = [
        ("Languages", "Python, Go, Java, C++"),
        ("Frameworks", "PyTorch, TensorFlow, Ray"),
        ("Cloud", "AWS, GCP"),
        ("Databases", "PostgreSQL, Redis"),
        ("Other", "Kafka, Spark"),
    ]
    texts = [Text(x, 100 + 13 * i, row[j]) for i, row in enumerate(rows) for j, x in enumerate((40, 140))]

    assert lines_of(read(NAME, *texts))[1:] == ["\t".join(row) for row in rows]


def test_two_columns_of_prose_on_one_grid_are_read_down() -> None:
    left = [
        "Engineer with ten years of work on",
        "large systems for language models",
        "and the services around them that",
    ]
    right = [
        "An open source feature store that is",
        "used by more than forty companies",
        "with connectors to Kafka and Spark",
    ]

    document = read(*column(40, 100, [*left, *left]), *column(310, 100, [*right, *right]))

    assert lines_of(document) == [*left, *left, *right, *right]


def test_blank_line_between_paragraphs() -> None:
    document = read(*column(40, 100, ["first one", "goes on", "", "second one", "goes on"]))

    assert document.text == "first one\ngoes on\n\nsecond one\ngoes on\n"


@pytest.mark.parametrize(
    ("gap", "size", "line"),
    [
        (8.2, 10, "Norfold\tProject Intern"),
        (5.0, 10, "Norfold Project Intern"),
        (8.2, 12, "Norfold Project Intern"),
        (8.2, 14, "Norfold Project Intern"),
    ],
)
def test_smaller_type_behind_a_gap_is_a_cell_of_its_own(gap: float, size: float, line: str) -> None:
    end = 40 + 3.223 * 12
    head = (Text(40, 100, "Norfold", 12), Text(end + gap, 100, "Project Intern", size))
    document = read(NAME, *head, *column(40, 114, ["June 2018 - May 2020", "- Wrote services in Go"]))
    assert lines_of(document)[1] == line
