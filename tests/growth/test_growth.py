from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT
from tests.growth.patterns import all_patterns, uncovered_calls


def test_patterns_are_found_wherever_they_stand() -> None:
    names = {name.partition("[")[0].partition(":")[0] for name in all_patterns()}
    assert {
        "gapgui.matching.gate.context._LIST_GAP",
        "gapgui.posting.headings._INLINE",
        "cue headings",
        "gapgui.report.pdf._DATES",
        "gapgui.documents.formats.html",
    } <= names


def test_no_pattern_is_made_where_none_of_these_tests_sees_it() -> None:
    assert uncovered_calls() == []


def test_no_pattern_runs_away() -> None:
    done = _searched()
    assert done.stdout.splitlines()[-1] == "all", done.stderr


def test_one_that_grows_with_the_square_of_a_text_would_be_seen() -> None:
    assert _searched("control").stdout.splitlines() == ["control"]


def _searched(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.growth.stop", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
