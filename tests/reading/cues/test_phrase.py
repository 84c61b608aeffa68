from __future__ import annotations

import re

import pytest

from gapgui.reading.cues.phrase import First, first_words, pattern_of


def found(say: str, text: str) -> str | None:
    match = re.search(pattern_of(say), text, re.IGNORECASE)
    return match.group() if match else None


@pytest.mark.parametrize(
    ("say", "text", "part"),
    [
        ("would be a plus", "Kafka WOULD be\na plus.", "WOULD be\na plus"),
        ("(good|nice)-to-have", "nice to have", "nice to have"),
        ("(good|nice)-to-have", "Nice-to-have:", "Nice-to-have"),
        ("back-end*", "the backends", "backends"),
        ("[a|an] [big] plus", "a big plus", "a big plus"),
        ("[a|an] [big] plus", "big plus", "big plus"),
        ("plus [points]", "plus points", "plus points"),
        ("plus [points]", "plus pointless", "plus"),
        ("[is|also]{3} preferred", "is also preferred", "is also preferred"),
        ("proficien*", "Proficiency in", "Proficiency"),
        ("*kenntnisse", "Pythonkenntnisse", "Pythonkenntnisse"),
        ("the * team", "the C++ team", "the C++ team"),
        ("# years", "10+ years", "10+ years"),
        ("with ..2 team", "with our new team", "with our new team"),
        ("looking for ..2", "looking for some body", "looking for"),
        ("ship* ...20 model", "shipping a very big model", "shipping a very big model"),
        ("no ..,20 needed", "no Java is needed", "no Java is needed"),
        ("don't", "don’t", "don’t"),
        (r"401[\(]k", "401(k)", "401(k"),
    ],
)
def test_a_phrase_is_found_as_it_is_written_down(say: str, text: str, part: str) -> None:
    assert found(say, text) == part


@pytest.mark.parametrize(
    ("say", "text"),
    [
        ("plus", "surplus"),
        ("plus", "pluses"),
        ("with ..2 team", "with our very new team"),
        ("ship* ...20 model", "shipping what is by no means any model"),
        ("no ..,20 needed", "no Java, SQL is needed"),
        ("the * team", "the team"),
    ],
)
def test_a_phrase_is_found_nowhere_else(say: str, text: str) -> None:
    assert found(say, text) is None


def test_the_words_that_a_phrase_begins_with_are_told() -> None:
    assert first_words("[a|an] big plus[es]") == {
        First("a", "whole"),
        First("an", "whole"),
        First("big", "whole"),
    }
    assert first_words("back-end") == {First("back", "whole"), First("backend", "whole")}
    assert first_words("(*kenntnisse|proficien*)") == {
        First("kenntnisse", "ending"),
        First("proficien", "beginning"),
    }


@pytest.mark.parametrize("say", ["(a|b", "a|b)", "[a]", "* team", "..3 team"])
def test_what_is_no_phrase_is_refused(say: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        first_words(say)
