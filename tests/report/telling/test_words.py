from __future__ import annotations

from gapgui.report.telling.words import any_of


def test_lists_read_as_in_a_sentence() -> None:
    assert [any_of(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A or B",
        "A, B or C",
    ]
