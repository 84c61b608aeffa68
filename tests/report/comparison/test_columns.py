from __future__ import annotations

import pytest

from gapgui.report.comparison.columns import MAX_BESIDE, MAX_COLUMNS, Column, blocks_of, split


def columns(kind: str, count: int) -> list[Column]:
    return [Column("resume" if kind == "resume" else "posting", at, f"{kind} {at}") for at in range(count)]


@pytest.mark.parametrize("count", [0, 1, MAX_COLUMNS, MAX_COLUMNS + 1, 40, 131])
def test_all_columns_stand_in_blocks_that_fit(count: int) -> None:
    all_of_them = columns("posting", count)
    blocks = split(all_of_them)
    assert [column for block in blocks for column in block] == all_of_them
    assert all(0 < len(block) <= MAX_COLUMNS for block in blocks)
    # none is left with a column or two
    sizes = [len(block) for block in blocks]
    assert max(sizes, default=0) - min(sizes, default=0) <= 1


def test_few_resumes_stand_in_every_block() -> None:
    blocks = blocks_of(columns("resume", MAX_BESIDE), columns("posting", 40))
    assert all([column.kind for column in block[:MAX_BESIDE]] == ["resume"] * MAX_BESIDE for block in blocks)
    assert all(len(block) <= MAX_COLUMNS for block in blocks)


def test_many_resumes_stand_before_the_postings() -> None:
    blocks = blocks_of(columns("resume", 15), columns("posting", 15))
    assert [{column.kind for column in block} for block in blocks] == [{"resume"}] * 2 + [{"posting"}] * 2


def test_a_resume_and_a_posting_of_one_number_are_told_apart() -> None:
    assert [columns(kind, 2)[1].label for kind in ("resume", "posting")] == ["R2", "2"]
