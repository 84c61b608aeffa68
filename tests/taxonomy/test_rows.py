from __future__ import annotations

import pytest

from gapgui.taxonomy.rows import Rows


def test_a_value_is_made_once_and_when_it_is_looked_at() -> None:
    made: list[str] = []

    def make(row: str) -> str:
        made.append(row)
        return row.upper()

    rows = Rows({"a": "one", "b": "two"}, make)
    assert (len(rows), list(rows), "a" in rows, "c" in rows) == (2, ["a", "b"], True, False)
    assert made == []
    assert (rows["b"], rows.get("b"), rows.get("c"), rows.get("c", "-")) == ("TWO", "TWO", None, "-")
    assert made == ["two"]


def test_what_is_not_there_is_missed() -> None:
    with pytest.raises(KeyError):
        Rows({"a": 1}, str)["b"]


def test_it_equals_the_mapping_of_its_values() -> None:
    assert Rows({"a": 1}, str) == {"a": "1"}
