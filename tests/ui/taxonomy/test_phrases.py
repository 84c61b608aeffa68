from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.resume.reading import read_resume
from gapgui.ui.taxonomy.phrases import other_names

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index

RESUME = """Maren Oakes

Experience

Engineer, Brindlewick Energy, 2019 - 2023
- Taught learning machines, and wrote to maren@example.com
- Python for Brindlewick Energy, in Berlin, of course

Skills
Tools: Docker, Flowgrain, flowgrain, event storming
PyTorch, Tensormill, Architecture
Languages: English
"""


@pytest.mark.parametrize(
    ("skill", "offered"),
    [
        ("machine-learning", ["learning machines", "Tensormill", "Flowgrain", "event storming"]),
        ("kubernetes", ["Flowgrain", "event storming", "Tensormill"]),
    ],
)
def test_what_may_be_another_name_is_unknown_and_told_once_the_likeliest_first(
    skill: str, offered: list[str], index: Index
) -> None:
    resume = read_resume(document_from_text(RESUME, "r.txt"), index)
    assert other_names(index.taxonomy.skills[skill], resume, index) == offered


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("Maren learns fast", []),
        ("Marens Learning, and Maren's Learning", []),
        ("Brindle Learning", ["Brindle Learning"]),
    ],
)
def test_the_name_of_the_person_is_no_part_of_another_name(
    line: str, offered: list[str], index: Index
) -> None:
    text = RESUME.replace("- Taught", f"- {line}\n- Taught")
    found = other_names(
        index.taxonomy.skills["machine-learning"],
        read_resume(document_from_text(text, "r.txt"), index),
        index,
    )
    assert [each for each in found if each.startswith(("Mar", "Brindle"))] == offered
