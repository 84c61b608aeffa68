from __future__ import annotations

import pytest

from gapgui.posting.title import read_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Senior ML Engineer\nAcme\n", "Senior ML Engineer"),
        ("\n\n  # Data Engineer (m/f/d)  \n", "Data Engineer (m/f/d)"),
        ("**Backend Developer**\n", "Backend Developer"),
        ("Job title: Data Scientist\n", "Data Scientist"),
        ("Job Description\nResearch Engineer\n", "Research Engineer"),
        ("About us\nPlatform Engineer\n", "Platform Engineer"),
        ("We are a small company that makes tea and sells it.\nEngineer", "Engineer"),
        ("", ""),
        ("About us\n" * 10 + "Engineer", ""),
    ],
)
def test_the_first_line_that_can_be_a_title_is_it(text: str, title: str) -> None:
    assert read_title(text) == title


def test_a_paragraph_is_no_title() -> None:
    assert read_title("word " * 100) == ""
