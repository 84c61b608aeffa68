from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.report.privacy.left_out import LeftOut, found_items, idle_words
from gapgui.report.privacy.redaction import without_personal_data
from tests.report.privacy.conftest import EVERYTHING, found_in

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.privacy.conftest import ReadText

TEXT = (
    "Jo Reed\njo.reed@example.org | github.com/joreed\n\nExperience\n\nDeveloper, Papermoth Inc., Bath\n2019 - 2021\n"
    "- Reed led the rewrite at Papermoth\n\nEducation\nB.Sc., Severnside University, 2014 - 2017\n"
)


def test_what_was_found_is_listed_by_kind_with_its_places(read_text: ReadText) -> None:
    assert found_items(read_text(TEXT)) == {
        ("name", "Jo Reed"): 2,
        ("contact", "jo.reed@example.org"): 1,
        ("link", "github.com/joreed"): 1,
        ("employer", "Papermoth Inc."): 2,
        ("school", "Severnside University"): 1,
    }


@pytest.mark.parametrize(
    ("kind", "label", "shown"),
    [
        ("employer", "Papermoth Inc.", ["Developer, Papermoth Inc., Bath", "rewrite at Papermoth"]),
        ("contact", "jo.reed@example.org", ["jo.reed@example.org"]),
        ("link", "github.com/joreed", ["github.com/joreed"]),
        ("school", "Severnside University", ["Severnside University"]),
    ],
)
def test_what_is_kept_stays_whole_in_all_its_forms(
    report: GapReport, read_text: ReadText, kind: str, label: str, shown: list[str]
) -> None:

    kept = frozenset({(kind, label)})
    left_out = replace(EVERYTHING, kept=kept)  # type: ignore[arg-type]
    told = without_personal_data(replace(report, resume=read_text(TEXT)), left_out).resume.document.text
    assert [words for words in shown if words not in told] == []
    assert told.startswith("[Name]\n")


def test_the_own_words_go_even_within_what_is_kept(read_text: ReadText) -> None:
    left_out = LeftOut(employers=True, words=("papermoth",), kept=frozenset({("employer", "Papermoth Inc.")}))
    assert found_in(read_text(TEXT), "other", left_out) == ["Papermoth", "Papermoth"]


def test_words_that_stand_nowhere_are_told(read_text: ReadText) -> None:
    assert idle_words(read_text(TEXT), ["rewrite", "moth", "the  REWRITE", "quill"]) == ("moth", "quill")


def test_kinds_are_left_out_by_themselves(read_text: ReadText) -> None:
    resume = read_text(TEXT)
    assert found_in(resume, "name", LeftOut(schools=True)) == []
    assert found_in(resume, "school", LeftOut(person=True)) == []
