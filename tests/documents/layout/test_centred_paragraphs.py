from __future__ import annotations

import pytest

from tests.documents.layout.test_kept import centred
from tests.documents.layout.test_reading_order import NAME, lines_of, read
from tests.documents.pdf_builder import column

LEFT = [
    "I build data pipelines",
    "that people use",
    "and that last for",
    "years even without me,",
    "in teams.",
]
RIGHT = ["Looking forward to", "new work on data", "in all other fields", "that touch upon", "biology."]
BELOW = ["#Skills", "Python", "Kafka", "Docker"]


@pytest.mark.parametrize("label", [["Data", "8 years", "of it"], []])
def test_centred_paragraphs_side_by_side_are_read_one_after_the_other(label: list[str]) -> None:
    document = read(
        NAME,
        *(centred(line, 110) for line in column(0, 100, LEFT)),
        *(centred(line, 240) for line in column(0, 106, label, pitch=15)),
        *(centred(line, 370) for line in column(0, 100, RIGHT)),
        *column(40, 200, BELOW),
    )
    lines = lines_of(document)
    assert "\n".join(LEFT) in "\n".join(lines)
    assert "\n".join(RIGHT) in "\n".join(lines)
    assert lines.index(LEFT[0]) < lines.index(RIGHT[0]) < lines.index("Skills")


def test_the_labels_of_a_drawing_do_not_part_a_paragraph_beside_it() -> None:
    document = read(
        NAME,
        *(centred(line, 110) for line in column(0, 100, LEFT)),
        *(
            centred(line, 300 + x)
            for x, line in zip(
                (0, 40, -30), column(0, 107, ["Models", "Data", "Teams"], pitch=17), strict=True
            )
        ),
        *column(40, 200, BELOW),
    )
    assert "\n".join(LEFT) in "\n".join(lines_of(document))


@pytest.mark.parametrize(
    "cells", [("daily", "weekly", "daily", "rarely"), ("since 2019", "for a year", "now and then", "at home")]
)
def test_centred_cells_are_no_paragraph(cells: tuple[str, ...]) -> None:
    names = ("Python", "Kafka", "Docker", "Rust")
    texts = [
        centred(line, middle)
        for middle, lines in ((110, names), (240, cells))
        for line in column(0, 100, lines)
    ]
    assert ["\t".join(row) for row in zip(names, cells, strict=True)] == lines_of(read(NAME, *texts))[1:]
