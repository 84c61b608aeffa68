"""Layouts of resumes as programs set them, each read as a person reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from gapgui.documents.document import Document

MAIN = [
    "#Experience",
    "Senior Engineer at Acme",
    "- Built training pipelines with PyTorch",
    "on a cluster of forty machines",
    "- Wrote services in Go",
    "",
    "Engineer at Beta",
    "- Moved the monolith to Kubernetes",
    "",
    "#Education",
    "MSc Computer Science, Delft",
]
MAIN_READ = [line.lstrip("#") for line in MAIN if line]
SIDE = ["#Skills", "Python", "Go", "Kubernetes", "", "#Languages", "English", "Dutch"]
CONTACT = ["jane@roe.example", "+1 555 0100", "Berlin, Germany", "github.com/jane"]
TASKS = ["- Built training pipelines with PyTorch and Ray for the whole team", "- Wrote services in Go"]


def read(*texts: Text, content: bytes = b"") -> Document:
    return read_pdf(as_source(build_pdf([PdfPage(texts, content=content)])))


def lines_of(document: Document) -> list[str]:
    return [line for line in document.text.split("\n") if line]


def headings(document: Document) -> list[str]:
    return [document.text[a:b] for a, b in document.headings]


def flush_right(x: float, y: float, text: str) -> Text:
    return Text(x - 6 * len(text), y, text, 10, "Courier")


@pytest.mark.parametrize("side", [[], SIDE])
def test_contact_lines_beside_a_large_name_are_read_after_it(side: list[str]) -> None:
    name = [Text(40, 70, "Jane Roe", 28), Text(40, 92, "Machine Learning Engineer", 12)]

    document = read(
        *name, *column(400, 52, CONTACT, size=9, pitch=12), *column(40, 130, MAIN), *column(400, 130, side)
    )

    assert lines_of(document)[:7] == ["Jane Roe", "Machine Learning Engineer", *CONTACT, "Experience"]


def test_sidebar_beside_the_name_stays_whole() -> None:
    side = ["#Contact", *CONTACT[:2], *SIDE]

    document = read(*column(40, 60, side), Text(250, 62, "Jane Roe", 26), *column(250, 110, MAIN))

    assert lines_of(document) == [
        *(line.lstrip("#") for line in side if line), "Jane Roe", *MAIN_READ,
    ]  # fmt: skip


def test_rows_of_a_wide_table_stay_rows() -> None:
    rows = [
        ("Project", "Role", "Stack", "Years"),
        ("Fraud detection for cards", "Lead", "Python, PyTorch, Kafka", "2019-2021"),
        ("Search ranking", "Engineer", "Java, Lucene, Go", "2017-2019"),
        ("Data lake on a cloud", "Engineer", "Spark, Airflow, SQL", "2015-2017"),
        ("Billing", "Intern", "PHP, MySQL", "2014"),
    ]
    cells = [
        Text(x, 90 + 16 * i, cell)
        for i, row in enumerate(rows)
        for x, cell in zip((40, 200, 290, 460), row, strict=True)
    ]

    assert lines_of(read(*cells)) == ["\t".join(row) for row in rows]


@pytest.mark.parametrize("length", [62, 66, 70])
def test_a_line_that_runs_into_the_gutter_does_not_cut_the_columns(length: int) -> None:
    long = ("- Built training pipelines with PyTorch and Ray on a cluster of very many machines")[
        :length
    ].strip()
    main = [long if line.startswith("- Built") else line for line in MAIN]
    side = ["#Skills", "Python at home and at work", "", "Kubernetes at work", "Terraform at work", "Rust"]

    document = read(*column(40, 100, main), *column(355, 104, side, pitch=15))

    assert lines_of(document) == [line.lstrip("#") for line in (*main, *side) if line]


@pytest.mark.parametrize("shift", [0.2, 0.5])
def test_headings_printed_twice_are_bold(shift: float) -> None:
    texts = [Text(40, 60 + 13 * i, line.lstrip("#")) for i, line in enumerate(MAIN) if line]
    again = [
        Text(text.x + shift, text.y, text.text) for text in texts if text.text in ("Experience", "Education")
    ]

    assert headings(read(*texts, *again)) == ["Experience", "Education"]


def test_text_drawn_twice_in_one_place_is_no_heading() -> None:
    texts = [Text(40, 60 + 13 * i, line.lstrip("#")) for i, line in enumerate(MAIN) if line]

    assert headings(read(*texts, *texts)) == []


def test_skill_bars_with_figures_are_rows() -> None:
    skills = ["Python", "Go", "Kubernetes", "Terraform", "PyTorch"]
    labels = [Text(40, 100 + 20 * i, skill) for i, skill in enumerate(skills)]
    figures = [Text(250, 100 + 20 * i, f"{90 - 7 * i}%") for i in range(len(skills))]
    bars = b"".join(b"0.8 g %d %d 100 6 re f " % (140, 740 - 20 * i) for i in range(len(skills)))

    document = read(
        Text(40, 80, "Skills", 14), *labels, *figures, *column(330, 80, MAIN), content=bars + b"0 g"
    )

    bar_lines = [f"{skill}\t{90 - 7 * i}%" for i, skill in enumerate(skills)]
    assert lines_of(document) == ["Skills", *bar_lines, *MAIN_READ]


def test_every_tag_of_a_cloud_is_found_whole() -> None:
    tags = ["Python", "Machine Learning", "Kubernetes", "C++", "Terraform", "PyTorch", "SQL", "Ray", "gRPC"]
    texts, x, y = [], 40.0, 110.0
    for tag in tags:
        width = 5.6 * len(tag) + 20
        if x + width > 260:
            x, y = 40.0, y + 22
        texts.append(Text(x, y, tag))
        x += width

    document = read(Text(40, 80, "Skills", 14), *texts, *column(300, 80, MAIN))

    cloud = document.text[document.text.index("Python") : document.text.index("Experience")]
    assert cloud.replace("\t", "\n").split() == " ".join(tags).split()
    assert [tag for tag in cloud.replace("\t", "\n").split("\n") if tag] == tags


@pytest.mark.parametrize("end", ["Dec 2019", "Present"])
def test_timeline_with_dates_flush_right(end: str) -> None:
    texts, y = [], 90.0
    for employer in ("Acme", "Beta", "Gamma"):
        texts += [Text(40, y, "Engineer", font="Helvetica-Bold"), flush_right(555, y, f"Mar 2016 - {end}")]
        texts += [Text(40, y + 13, employer), flush_right(555, y + 13, "Berlin"), *column(50, y + 26, TASKS)]
        y += 65

    entries = [
        [f"Engineer\tMar 2016 - {end}", f"{employer}\tBerlin", *TASKS]
        for employer in ("Acme", "Beta", "Gamma")
    ]
    assert lines_of(read(*texts)) == [line for entry in entries for line in entry]


@pytest.mark.parametrize(
    ("upper", "lower"), [("Mar 2016 -", "Dec 2019"), ("Mar 2016", "- Dec 2019"), ("2016 to", "present")]
)
@pytest.mark.parametrize("left", [True, False])
def test_date_range_set_in_two_lines_stays_whole(upper: str, lower: str, left: bool) -> None:
    texts, y = [], 90.0
    for employer in ("Acme", "Beta", "Gamma"):
        x = 120 if left else 40
        texts += [
            Text(x, y, "Engineer", font="Helvetica-Bold"),
            Text(x, y + 13, employer),
            *column(x, y + 26, TASKS),
        ]
        texts += [Text(40 if left else 480, y, upper), Text(40 if left else 480, y + 12, lower)]
        y += 65

    document = read(*texts)

    assert document.text.count(f"{upper} {lower}") == 3
    assert document.columns == 1


def test_head_that_is_repeated_on_every_page_tears_nothing() -> None:
    heads = [[Text(40, 40, "Jane Roe", 9), Text(500, 40, f"{n} of 2", 9)] for n in (1, 2)]

    document = read_pdf(as_source(build_pdf(PdfPage([*head, *column(40, 80, MAIN)]) for head in heads)))

    assert lines_of(document) == ["Jane Roe\t1 of 2", *MAIN_READ, *MAIN_READ, "Jane Roe\t2 of 2"]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_columns_of_a_rotated_and_cropped_page(rotate: int) -> None:
    texts = [*column(100, 150, SIDE), *column(260, 150, MAIN), Text(10, 10, "printer's mark")]
    attributes = b" /Rotate %d /CropBox [50 100 545 792]" % rotate

    document = read_pdf(as_source(build_pdf([PdfPage(texts, attributes=attributes)])))

    assert sorted(lines_of(document)) == sorted([*(line.lstrip("#") for line in SIDE if line), *MAIN_READ])
    if not rotate:
        assert lines_of(document)[0] == "Skills"
        assert document.columns == 2


def test_ligatures_are_letters() -> None:
    builder_text = "Built workﬂows and proﬁled eﬃcient code"
    from gapgui.documents.characters import written_text
    from gapgui.documents.glyph import Face, Glyph

    face = Face("Serif", bold=False, icons=False, dingbats=False, ascent=0.8, descent=0.2)
    glyphs = [
        Glyph(c, 5.0 * i, 5.0 * i + 5, 60, 10, 0, False, face, "drawn") for i, c in enumerate(builder_text)
    ]

    assert "".join(map(written_text, glyphs)) == "Built workflows and profiled efficient code"


def test_box_of_a_skill_before_a_comma_ends_with_the_skill() -> None:
    document = read(Text(40, 60, "Java, SQL", 20))

    ((_, box),) = document.boxes_between(0, 4)

    assert (box.x0, box.x1) == pytest.approx((40, 82.2), abs=2.5)


@pytest.mark.parametrize("raised", [0, 3.5])
def test_few_dates_far_to_the_right_are_no_column(raised: float) -> None:
    texts, expected, y = [], [], 90.0
    for title, dates in (
        ("Compiler", "2020 - 2021"),
        ("MSc, Delft", "2014 - 2016"),
        ("BSc, Leiden", "2011 - 2014"),
    ):
        texts += [Text(40, y, title, 12), Text(480, y - raised, dates, 9), *column(50, y + 13, TASKS)]
        expected += [f"{title}\t{dates}", *TASKS]
        y += 60

    document = read(*texts)

    assert lines_of(document) == expected
    assert document.columns == 1


def test_columns_of_skills_end_before_the_section_below_them() -> None:
    heads = [
        *column(40, 100, ["#Learning", "Expert", "PyTorch, TensorFlow", "MLflow"]),
        *column(220, 100, ["#Languages", "Advanced", "Python, C++, SQL"]),
        *column(400, 100, ["#Infrastructure", "Advanced", "Docker, Terraform,", "Prometheus"]),
    ]
    job = [
        Text(40, 175, "EXPERIENCE"),
        Text(40, 192, "Engineer at Acme", 12),
        Text(480, 192, "2020 - 2021", 9),
    ]

    lines = lines_of(
        read(*heads, *job, *column(40, 210, [f"{task} and more of it all year long" for task in TASKS]))
    )

    assert lines.index("Prometheus") < lines.index("EXPERIENCE")
    assert lines[lines.index("EXPERIENCE") + 1] == "Engineer at Acme\t2020 - 2021"


def test_labels_over_values_in_a_grid_tear_no_section() -> None:
    texts = [
        *(Text(x, 100, label, font="Helvetica-Bold") for x, label in ((40, "GitHub"), (280, "LinkedIn"))),
        *(Text(x, 113, "janeroe") for x in (40, 280)),
        *column(40, 150, ["#Work", "", "Engineer at Acme"]),
        *column(40, 190, ["Senior Engineer", "in the second team"]),
        *column(280, 190, ["2020 - 2021", "acme.example.com"]),
        *column(
            40,
            230,
            ["Built the search of a marketplace with forty million visitors, and kept it running all year"],
        ),
    ]

    lines = lines_of(read(*texts))

    assert (
        lines.index("Work")
        < lines.index("Engineer at Acme")
        < next(i for i, line in enumerate(lines) if "2020" in line)
    )
    assert next(i for i, line in enumerate(lines) if "LinkedIn" in line) < lines.index("Work")
