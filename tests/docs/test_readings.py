"""What the documentation says of reading is what is read."""

from __future__ import annotations

import pytest

from tests.docs.readings import asked, shown, table, verdict
from tests.goldens.opening import shipped_index


@pytest.mark.parametrize(
    ("words", "told"),
    [*table("What the posting says | is read as"), *table("A posting's words | are read as")],
)
def test_a_posting_asks_what_is_told(words: str, told: str) -> None:
    assert asked(words, shipped_index()) == told


@pytest.mark.parametrize(("words", "told"), table("A resume's words | show"))
def test_a_resume_shows_what_is_told(words: str, told: str) -> None:
    assert shown(words, shipped_index()) == told


@pytest.mark.parametrize(("posting", "resume", "told"), table("The posting | The resume | stands"))
def test_a_resume_stands_as_is_told(posting: str, resume: str, told: str) -> None:
    assert verdict(posting, resume, shipped_index()) == told
