"""What `compare` says of pairs, beside what `analyze` says of each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gapgui.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest


def assert_cells_are_what_analyze_says(
    resumes: Sequence[Path], postings: Sequence[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Compare all and analyze each; every cell of the matrix, and every sum, is the same."""
    told = printed(["compare", *resumes, "--with", *postings, "--format", "json"], capsys)
    pairs = {(pair["resume"], pair["posting"]): pair for pair in told["pairs"]}
    assert len(pairs) == len(resumes) * len(postings)
    for at, resume in enumerate(resumes):
        for number, posting in enumerate(postings):
            report = printed(["analyze", resume, posting, "--format", "json"], capsys)
            assert pairs[at, number]["summary"] == report["summary"], (resume.name, posting.name)
            open_musts = [
                r for r in report["requirements"] if r["strength"] == "required" and r["status"] != "covered"
            ]
            assert pairs[at, number]["musts_open"] == len(open_musts)
            assert cells_of(told, at, number) == {
                (skill, tuple(r["any_of"]), r["strength"], r["status"])
                for r in report["requirements"]
                for skill in r["any_of"]
            }, (resume.name, posting.name)


def printed(arguments: Sequence[object], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main([*map(str, arguments)]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def cells_of(told: dict[str, Any], resume: int, posting: int) -> set[tuple[str, tuple[str, ...], str, str]]:
    """Return the cells of one pair: the skill of the row, its alternatives, how it is asked and its verdict."""
    return {
        (row["id"], tuple(cell["any_of"]), cell["strength"], cell["status"][resume])
        for row in told["skills"]
        for cell in row["cells"]
        if cell["posting"] == posting
    }
