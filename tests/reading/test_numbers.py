from __future__ import annotations

import re

import pytest

from gapgui.reading.numbers import NUMBER, to_int


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3", 3),
        ("12", 12),
        ("one", 1),
        ("Three", 3),
        ("FIFTEEN", 15),
        ("ten", 10),
        ("twenty", 20),
        ("drei", 3),
        ("Fünf", 5),
    ],
)
def test_digits_and_words_have_a_value(written: str, value: int) -> None:
    assert re.fullmatch(NUMBER, written, re.IGNORECASE)
    assert to_int(written) == value


@pytest.mark.parametrize("written", ["123", "zero", "thirty", "someone"])
def test_other_writings_are_no_numbers_of_years(written: str) -> None:
    assert not re.fullmatch(NUMBER, written, re.IGNORECASE)


@pytest.mark.parametrize("digits", ["٣", "३", "５"])
def test_digits_of_other_scripts_have_their_value(digits: str) -> None:
    assert re.fullmatch(NUMBER, digits)
    assert 3 <= to_int(digits) <= 5
