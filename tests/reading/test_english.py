from __future__ import annotations

import pytest

from gapgui.reading.english import FUNCTION_WORDS, english_words
from gapgui.reading.tokens import fold


@pytest.mark.parametrize("word", ["opportunity", "excel", "react", "swift", "rust", "spark", "platform"])
def test_everyday_words_are_known(word: str) -> None:
    assert word in english_words()


@pytest.mark.parametrize("word", ["pytorch", "kubernetes", "postgresql", "sklearn", ""])
def test_names_of_products_are_not_english(word: str) -> None:
    assert word not in english_words()


def test_words_are_written_as_the_matcher_compares_them() -> None:
    assert [word for word in english_words() if word != word.lower() or " " in word] == []
    assert [word for word in FUNCTION_WORDS if word != fold(word)] == []
