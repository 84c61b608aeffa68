"""Of two orders of reading the one is taken that leaves to each heading what is its own."""

from __future__ import annotations

import pytest

from gapgui.documents.formats.pdf import read_pdf
from gapgui.documents.layout.baselines.segments import PlacedWord, Segment
from gapgui.documents.layout.kept import torn_places
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

SIDE = [
    "#Skills",
    "Web",
    "Go, JavaScript, PHP, Python",
    "Tools",
    "Git, Jenkins",
    "",
    "#Languages",
    "English",
    "Dutch",
]
ENTRIES = [
    "Acme Systems",
    "Senior Engineer, January 2019 to present",
    "Built training pipelines with PyTorch and Ray",
    "on a cluster of forty machines",
    "",
    "Beta Works",
    "Engineer, June 2016 to December 2018",
    "Moved the monolith to Kubernetes, and its",
    "payments to another bank",
]
TASK = "Built training pipelines with PyTorch and Ray for the whole of the team"
HEADINGS = ("Summary", "Experience", "Education")


def lines_of(texts: list[Text]) -> list[str]:
    read = read_pdf(as_source(build_pdf([PdfPage(texts)])))
    return [line for line in read.text.split("\n") if line]


def centred(text: Text, middle: float) -> Text:
    return Text(middle - 0.3 * text.size * len(text.text), text.y, text.text, text.size, "Courier")


def indented(x: float, indent: float) -> tuple[list[Text], list[str]]:
    """Set a main column whose text stands in from its headings."""
    blocks = (
        ["Keeps shops running, and those who run them."],
        ENTRIES,
        ["BSc Computer Science, Leeds, 2012"],
    )
    texts: list[Text] = []
    read: list[str] = []
    y = 100.0
    for heading, block in zip(HEADINGS, blocks, strict=True):
        texts += [*column(x, y, [f"#{heading}"]), *column(x + indent, y + 17, block)]
        read += [heading, *filter(None, block)]
        y += 17 + 13 * len(block) + 14
    return texts, read


@pytest.mark.parametrize("indent", [0, 10, 20])
@pytest.mark.parametrize("shift", [0, 5])
@pytest.mark.parametrize("in_the_middle", [False, True])
def test_side_bar_beside_text_that_stands_in_from_its_headings(
    indent: float, shift: float, in_the_middle: bool
) -> None:
    main, read = indented(230, indent)
    side = column(40, 100 + shift, SIDE, pitch=15)
    if in_the_middle:
        side = [centred(s, 110) for s in side]

    assert lines_of([*side, *main]) == [*(line.lstrip("#") for line in SIDE if line), *read]


@pytest.mark.parametrize("shift", [0, 5])
def test_centred_side_bar_on_the_right(shift: float) -> None:
    main, read = indented(40, 10)
    side = [centred(s, 430) for s in column(0, 100 + shift, SIDE, pitch=15)]

    assert lines_of([*main, *side]) == [*read, *(line.lstrip("#") for line in SIDE if line)]


@pytest.mark.parametrize("drop", [0, 4, 7])
def test_bullets_beside_their_entries_are_no_column(drop: float) -> None:
    entries = [("Acme Systems", "2019 - 2021"), ("Beta Works", "2016 - 2018"), ("Gamma Labs", "2013 - 2016")]
    texts = column(40, 90, ["#Experience"])
    read = ["Experience"]
    for i, (firm, years) in enumerate(entries):
        y = 120 + 50 * i
        texts += [
            Text(42, y + drop, b"\x95"),
            Text(56, y, firm),
            Text(480, y, years),
            Text(56, y + 13, "Engineer"),
        ]
        texts.append(Text(66, y + 26, TASK))
        read += [f"• {firm}\t{years}", "Engineer", TASK]

    assert lines_of(texts) == read


def segment(text: str, x: float, y: float, *, bold: bool = False) -> Segment:
    return Segment((PlacedWord(text, 0, x, x + 60, y - 7, y + 2),), y, 10, bold)


LEFT = [segment("Experience", 40, 100, bold=True), segment("Engineer at Acme", 40, 115)]
RIGHT = [segment("Skills", 300, 100, bold=True), segment("Go and Rust", 300, 115)]
FURTHER = [segment("Analyst at Beta", 40, 130), segment("Developer at Quill", 40, 145)]


def test_what_keeps_all_to_their_headings_tears_nothing() -> None:
    assert torn_places([[*LEFT, *FURTHER], RIGHT]) == 0
    assert torn_places([LEFT, FURTHER, RIGHT]) == 0


def test_entries_that_went_elsewhere_are_torn() -> None:
    assert torn_places([LEFT[:1], RIGHT, [*LEFT[1:], *FURTHER]]) > 0


def test_lines_under_a_heading_of_others_are_torn() -> None:
    assert torn_places([LEFT, RIGHT, FURTHER]) > 0


def test_a_heading_behind_other_text_is_torn() -> None:
    assert torn_places([[segment("Engineer at Acme", 40, 100), RIGHT[0]]]) > 0


def test_columns_of_skills_end_where_the_next_section_begins() -> None:
    cells = [
        ("Web", "HTML, PHP"),
        ("Frameworks", "React, Vue"),
        ("Tools", "Git, Jenkins"),
        ("Clouds", "AWS, Azure"),
    ]
    texts = column(40, 100, ["#Skills"])
    for i, (name, skills) in enumerate(cells):
        x, y = 40 + 250 * (i % 2), 118 + 40 * (i // 2)
        texts += [Text(x, y, name, 10, "Helvetica-Bold"), Text(x, y + 13, skills)]

    lines = lines_of([*texts, *column(40, 210, ["#Education", "BSc, Leeds, 2012"])])

    told = [cell for line in lines[1:-2] for cell in line.split("\t")]
    assert sorted(told) == sorted(text for cell in cells for text in cell)
    assert lines[-2:] == ["Education", "BSc, Leeds, 2012"]


def test_columns_of_the_page_keep_their_sections() -> None:
    left = ["#Skills", "Python and Go", "Kafka, Spark", "Linux", "", "#Education", "BSc, Leeds, 2012"]
    right = ["#Profile", "Keeps shops", "running, and more"]

    assert lines_of([*column(40, 100, left), *column(300, 100, right)]) == [
        *(line.lstrip("#") for line in left if line), *(line.lstrip("#") for line in right),
    ]  # fmt: skip


@pytest.mark.parametrize("shift", [0, 4])
@pytest.mark.parametrize("gap", [12, 40])
def test_entries_side_by_side_below_each_heading(shift: float, gap: float) -> None:
    left = [
        "Engineer at Acme",
        "Built training pipelines with",
        "PyTorch and Ray for forty",
        "teams of the shop",
    ]
    right = [
        "Analyst at Beta",
        "Wrote services in Go and in",
        "Rust for those who sell, all",
        "with tests, and more",
        "of them",
    ]
    texts: list[Text] = []
    read: list[str] = []
    for i, heading in enumerate(("Experience", "Projects")):
        y = 100 + 110 * i
        texts += column(40, y, [f"#{heading}"])
        texts += [*column(40, y + 18, left), *column(190 + gap, y + 18 + shift, right)]
        read += [heading, *left, *right]

    assert lines_of(texts) == read


def test_a_side_bar_without_headings_stays_whole_beside_several_sections() -> None:
    main, read = indented(40, 0)
    side = [
        "Python, Go and Rust",
        "Kafka and Spark",
        "Terraform",
        "",
        "English, Dutch",
        "",
        "",
        "Rowing",
        "",
        "Chess",
    ]

    assert lines_of([*main, *column(430, 118, side, pitch=15)]) == [*read, *filter(None, side)]
