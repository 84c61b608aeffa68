from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from gapgui.library.store.kept_posting import NOT_YET, KeptPosting
from gapgui.ui.library.entries import Entry, Musts, musts_of
from gapgui.ui.library.postings.lines import (
    ORDERS,
    Line,
    Order,
    in_order,
    line_of,
    matches,
    musts_text,
    order_text,
    told,
)

if TYPE_CHECKING:
    from gapgui.ui.telling.analysis import Analysis

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def line(
    number: int, title: str, ml: Musts | None = None, general: Musts | None = None, days: int = 0
) -> Line:
    return Line(number, title, "", (), NOON + timedelta(days=days), ml=ml, general=general, is_compared=True)


LINES = (
    line(1, "Beta", Musts(1, 3), Musts(0, 0)),
    line(2, "alpha", Musts(0, 1), Musts(2, 7), days=1),
    line(3, "Gamma", Musts(2, 2), Musts(1, 1), days=1),
    line(4, "Unread", days=-1),
)


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        ("kept", [3, 2, 1, 4]),
        ("name", [2, 1, 3, 4]),
        ("open", [3, 1, 2, 4]),
        ("ml", [3, 2, 1, 4]),
        ("general", [1, 3, 2, 4]),
    ],
)
def test_lines_stand_in_the_order_chosen_and_unread_ones_last(order: Order, numbers: list[int]) -> None:
    assert [each.number for each in in_order(LINES, order)] == numbers
    assert [each.number for each in in_order(reversed(LINES), order)] == numbers


def test_one_that_was_never_kept_has_its_place_too() -> None:
    first = in_order([replace(LINES[0], kept=NOT_YET), LINES[1]], "kept")
    assert [each.number for each in first] == [2, 1]


def test_every_order_has_a_name() -> None:
    assert len({order_text(order) for order in ORDERS}) == len(ORDERS)


def test_musts_are_told_by_track() -> None:
    first = LINES[0]
    assert (musts_text(first, "ml"), musts_text(first, "general")) == ("ML 1/3", "GE –")
    alone = replace(LINES[1], is_compared=False)
    assert (musts_text(alone, "ml"), musts_text(alone, "general")) == ("ML 1", "GE 7")
    assert musts_text(LINES[3], "ml") == ""


def test_a_line_is_told_in_words(analysis: Analysis) -> None:
    assert analysis.report
    kept = KeptPosting("x", title="ML Engineer", employer="Acme", tags=("remote",), id=7)
    entry = Entry(kept, analysis.posting, analysis.report, musts=musts_of(analysis.report))
    said = told(replace(line_of(entry, is_compared=True), is_open=True)).splitlines()
    assert said[:3] == [
        "ML Engineer, Acme",
        "ML-specific: 0 of 1 required covered",
        "General engineering: 2 of 4 required covered",
    ]
    assert "ML engineering" in said[3]
    assert said[-2:] == ["Tags: remote", "Open"]
    assert told(replace(line_of(entry, is_compared=False), is_changed=True)).endswith(
        "changes that are not kept"
    )
    assert "Not read yet" in told(line_of(Entry(kept), is_compared=True))
    damaged = line_of(Entry(replace(kept, is_damaged=True)), is_compared=True)
    assert damaged.below == "damaged · Acme · remote"
    assert "was damaged in the file" in told(damaged)


def test_a_posting_without_a_title_has_a_name() -> None:
    assert line_of(Entry(KeptPosting("x")), is_compared=False).name == "Without a title"


def test_what_is_typed_is_looked_for_at_the_beginnings_of_words() -> None:
    one = Line(1, "Senior ML Engineer", "Harbour Lane", (), NOON)
    assert all(matches(one, typed) for typed in ("sen", "ml e", "HARB", "lane"))
    assert not matches(one, "arbour")
