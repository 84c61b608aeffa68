from __future__ import annotations

from gapgui.matching.names.entries import Entries
from gapgui.taxonomy.taxonomy import Skill

SKILLS = {
    "one": Skill("one", "Qux", "c", "general", aliases=("Quxes",), titles=("Qux",)),
    "two": Skill("two", "Bar", "c", "general", case=frozenset(["Bar"]), not_in=("in a Bar",)),
}


def test_numbers_count_the_names_of_one_skill_after_the_other() -> None:
    entries = Entries(SKILLS, [3, 1])
    assert [entry.name for entry in entries([0, 1, 3])] == ["Qux", "Quxes", "Bar"]
    assert [(e.skill, e.canonical, e.cased, e.limited) for e in entries([3])] == [("two", True, True, True)]


def test_a_name_that_a_skill_has_twice_counts_once() -> None:
    assert [entry.title for entry in Entries(SKILLS, [3, 1])([0, 2])] == [False]
    assert [entry.title for entry in Entries(SKILLS, [3, 1])([2])] == [True]
