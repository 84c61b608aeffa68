from __future__ import annotations

import pytest

from gapgui.report.privacy.occurrences import in_order, occurrences, overlaps


def test_places_that_overlap_are_one_and_in_order() -> None:
    assert in_order([(8, 9), (1, 3), (2, 6), (6, 7), (1, 2)]) == [(1, 6), (6, 7), (8, 9)]


@pytest.mark.parametrize(
    ("span", "shares"),
    [((0, 1), False), ((0, 2), True), ((3, 4), True), ((6, 8), False), ((5, 9), True), ((9, 12), False)],
)
def test_a_place_shares_a_character_or_none(span: tuple[int, int], shares: bool) -> None:
    assert overlaps(span, in_order([(1, 3), (2, 6), (8, 9)])) is shares


def test_of_two_names_that_begin_together_the_longer_is_found() -> None:
    assert list(occurrences("Moth Books, Moth", ["Moth", "Moth Books"])) == [(0, 10), (12, 16)]
