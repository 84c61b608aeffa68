"""Two versions of own changes brought together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.changes import Misreading
from gapgui.taxonomy.own.merging import facts, merge, of_facts
from tests.taxonomy.own.said import own_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Fact, Value

    Step = Callable[[OwnChanges], OwnChanges]

SKILLS = st.sampled_from(["kafka", "go", "own-one"])
NAMES = st.sampled_from(["kube", "kbus", "zorb"])
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda s, n: lambda own: corrections.add_names(own, s, [n]), SKILLS, NAMES),
    st.builds(lambda s, n: lambda own: corrections.take_from(own, s, "aliases", [n]), SKILLS, NAMES),
    st.builds(lambda s, n: lambda own: corrections.add_skill(own, s, n, "web", ["one"]), SKILLS, NAMES),
    st.builds(lambda s: lambda own: corrections.remove_skill(own, s, ["go", "kafka"]), SKILLS),
    st.builds(lambda s, n: lambda own: corrections.misread(own, Misreading(n, s)), SKILLS, NAMES),
    st.builds(lambda n: lambda own: corrections.dismiss(own, [n]), NAMES),
    st.builds(lambda s: lambda own: corrections.restore(own, s), SKILLS),
)
CHANGES = st.lists(STEPS, max_size=5)


def after(own: OwnChanges, steps: list[Step]) -> OwnChanges:
    for step in steps:
        own = step(own)
    return own


@given(CHANGES)
def test_changes_are_the_facts_they_say(steps: list[Step]) -> None:
    own = after(own_of(""), steps)
    assert facts(of_facts(facts(own), own)) == facts(own)


@given(CHANGES, CHANGES)
def test_where_one_side_changed_nothing_the_other_is_the_result(
    first: list[Step], second: list[Step]
) -> None:
    base = after(own_of(""), first)
    changed = after(base, second)
    for mine, theirs in ((base, changed), (changed, base), (changed, changed)):
        merged, conflicts = merge(base, mine, theirs)
        assert (facts(merged), conflicts) == (facts(changed), ())


def is_said(own: OwnChanges, fact: Fact, value: Value) -> bool:
    """Tell whether changes say a fact; what is added to a list that is told in full stands in that."""
    told = facts(own)
    if fact[0] in {"list", "whole"} and (whole := told.get(("whole", *fact[1:3]))) is not None:
        return (
            (fact[3] in whole) == (value == "add") if fact[0] == "list" else set(whole) & set(value) != set()
        )
    return told.get(fact) == value


@given(CHANGES, CHANGES, CHANGES)
def test_what_both_sides_say_without_a_conflict_is_all_there(
    first: list[Step], second: list[Step], third: list[Step]
) -> None:
    base = after(own_of(""), first)
    mine, theirs = after(base, second), after(base, third)
    merged, conflicts = merge(base, mine, theirs)
    asked = {conflict.fact for conflict in conflicts}
    if not conflicts:
        for side in (mine, theirs):
            for fact, value in facts(side).items():
                assert facts(base).get(fact) == value or is_said(merged, fact, value)
    for take, side in (("mine", mine), ("theirs", theirs)):
        decided, _ = merge(base, mine, theirs, take="mine" if take == "mine" else "theirs")
        assert all(facts(decided).get(fact) == facts(side).get(fact) for fact in asked)


def test_a_removal_disputes_with_what_the_other_side_changed() -> None:
    base, removed = own_of(""), own_of("skills: {kafka: {removed: true}}")
    changed = own_of("skills: {kafka: {aliases: {add: [kbus]}}}")
    for mine, theirs in ((removed, changed), (changed, removed)):
        merged, (conflict,) = merge(base, mine, theirs)
        assert conflict.fact == ("skill", "kafka", "removed")
        assert facts(merged) == facts(mine)
        assert facts(merge(base, mine, theirs, take="theirs")[0]) == facts(theirs)
