from __future__ import annotations

import pytest

from gapgui.matching.names.beginnings import beginnings_of
from gapgui.matching.names.index import build_index
from tests.matching.naming import skills_in
from tests.taxonomy.core import core_taxonomy, index_of


def test_most_words_begin_nothing() -> None:
    (found,) = beginnings_of(["yesterday"], build_index(core_taxonomy()))
    assert found is None


def test_what_a_word_begins_is_remembered() -> None:
    index = build_index(core_taxonomy())
    first = beginnings_of(["pytorch", "of"], index)
    again = beginnings_of(["of", "pytorch"], index)
    assert first[0] is not None
    assert first[0] is again[1]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("qux/bars and more", ["one"]),
        ("qux/bar and more", ["one"]),
        ("flux libraries", ["two"]),
        ("flux boxes", ["three"]),
        ("flux", []),
    ],
)
def test_a_name_goes_on_with_a_plural_or_behind_a_slash(text: str, skills: list[str]) -> None:
    index = index_of("one: {name: qux/bar}\ntwo: {name: flux library}\nthree: {name: flux box}")
    assert skills_in(text, index) == skills
