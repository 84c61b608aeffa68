"""Editing a file of own changes leaves alone what it doesn't change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.changes import Misreading, OwnChanges
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.own.writing import rewriting
from gapgui.taxonomy.own.writing.comments import anatomy, compose
from gapgui.taxonomy.own.writing.emitting import whole_text
from gapgui.taxonomy.own.writing.in_part import rewritten_in_part
from gapgui.taxonomy.own.writing.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Callable

    import yaml

FILE = Path("my_skills.yaml")

BLOCK = """# mine
overlay: 1
skills:
  # what we say at work
  kubernetes:
    aliases: {add: [kube, "container platform"], remove: []}  # both are common here
    related:
      add: [nomad, # near enough
            mesos]
  openstack: {removed: true}  # nobody asks for it
  house-style-toolkit:   # a new one
    name: House Style Toolkit
    category: frontend-frameworks
    aliases: [HST]
    # the end of it
readings:
  - {text: Quora, not: qlora}  # the site
  # a park
  - {text: Go, within: "Go Jauntly", not: go}
ignored:
  - posting: 3f5a  # one of Tuesday's
    skill: kafka
dismissed: [synergy platform, "C# thing"]  # enough
# the end
"""
FLOW = "overlay: 1\r\nskills: {kubernetes: {aliases: {add: [kube]}, note: keep me}, go: {removed: true}} # all\r\n"
LISTS = "overlay: 1\r\ndismissed:\r\n  - one  # of them\r\n  - yes it is\r\n  # three\r\n  - three\r\n# no more\r\nreadings:\r\n  - {text: C#, not: go}\r\n"
IN_LINES = """overlay: 1
skills:
  python: # of the team
      aliases:
          add:
          # as we say it
          - Py Lang  # one
          - "Snake # not comment"   # two
          # end of list
          remove:
          - CPython  # three
      related: [numpy, ruby]
  kafka:
    implies:
    - streaming  # four
"""
TEXTS = (BLOCK, FLOW, LISTS, IN_LINES, "overlay: 1\n", "", "# nothing yet\n", BLOCK.rstrip("\n"))


def read(text: str) -> OwnChanges:
    return parse_own(text.encode(), FILE)[0]


def same(one: OwnChanges, other: OwnChanges) -> bool:
    return (one.skills, one.readings, one.ignored, one.dismissed) == (
        other.skills,
        other.readings,
        other.ignored,
        other.dismissed,
    )


def comments_in(text: str) -> list[str]:
    return sorted(anatomy(text, compose(text)).comments.values())


@pytest.mark.parametrize(
    ("text", "comments", "told"),
    [
        ("a: b  # one \n\n# two\t \r\n", ["# one ", "# two\t "], [0]),
        ("a: 'b # c'\nd: \"e # f\"\ng: C#\n", [], [0, 1, 2]),
        ("a: |\n  b # c\n\n  d\n# e\n", ["# e"], [0, 1, 2, 3]),
        ("a: [b, # one\n  c # two\n\n]# three\n", ["# one", "# three", "# two"], [0, 1, 3]),
        ("---\n- a\n  b\n...\n# end", ["# end"], [0, 1, 2, 3]),
        ("# nothing else", ["# nothing else"], []),
    ],
)
def test_comments_and_blank_lines_are_told_from_values(
    text: str, comments: list[str], told: list[int]
) -> None:
    assert comments_in(text) == comments
    assert sorted(anatomy(text, compose(text)).told) == told


def test_only_the_line_changes_that_is_meant() -> None:
    before = read(BLOCK)
    after = corrections.add_names(before, "kubernetes", ["kubelet farm"])
    old, new = BLOCK.splitlines(), rewritten(BLOCK, before, after).splitlines()
    assert [line for line in new if line not in old] == [
        "    aliases: {add: [kube, container platform, kubelet farm]}  # both are common here",
    ]


def test_a_new_section_stands_behind_what_is_added_to_the_last_one() -> None:
    text = "overlay: 1\ndismissed:\n  - one thing\n"
    after = corrections.add_names(corrections.dismiss(read(text), ["another"]), "kafka", ["the bus"])
    assert read(rewritten(text, read(text), after)).dismissed == ("one thing", "another")


def test_a_list_with_an_item_a_line_stays_one() -> None:
    before = read(IN_LINES)
    after = corrections.add_names(before, "python", ["Zed Lang"])
    text = rewritten(IN_LINES, before, after)
    assert text == IN_LINES.replace("# two\n", "# two\n          - Zed Lang\n")
    without = corrections.take_from(read(text), "python", "aliases", ["Py Lang"])
    assert "          # one\n" in rewritten(text, read(text), without)
    assert "- Py Lang" not in rewritten(text, read(text), without)


def test_a_first_change_makes_a_file_that_says_what_it_is() -> None:
    after = corrections.dismiss(read(""), ["synergy platform"])
    assert rewritten("", read(""), after) == (
        "# My changes to gapgui's taxonomy. Fields mean what they mean in skill_taxonomy.yaml.\n"
        "overlay: 1\ndismissed:\n  - synergy platform\n"
    )


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_changed_is_the_same_to_the_byte(text: str) -> None:
    assert rewritten(text, read(text), read(text)) == text


def test_what_gapgui_does_not_know_stays() -> None:
    after = corrections.add_names(read(FLOW), "kubernetes", ["k-eight-s"])
    assert "note: keep me" in rewritten(FLOW, read(FLOW), after)


def test_one_more_of_many_takes_nothing_apart_but_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "overlay: 1\n# mine\ndismissed:\n" + "".join(f"  - term {at}  # {at}\n" for at in range(300))
    taken_apart: list[str] = []

    def noted(part: str) -> yaml.Node | None:
        taken_apart.append(part)
        return compose(part)

    monkeypatch.setattr(rewriting, "compose", noted)
    before = read(text)
    after = corrections.dismiss(before, ["one more"])
    assert rewritten_in_part(text, before, after) == f"{text}  - one more\n"
    assert sum(map(len, taken_apart)) < 100


SKILLS = st.sampled_from(["kubernetes", "openstack", "go", "house-style-toolkit", "kafka", "qlora"])
NAMES = st.sampled_from(
    ["kube", "go", "yes", "a: b", "C#", "it's", 'say "x"', "ärger", "1.0", "- x", "# no", "Rust"]
)
STEPS: st.SearchStrategy[Callable[[OwnChanges], OwnChanges]] = st.one_of(
    st.builds(lambda s, n: lambda own: corrections.add_names(own, s, [n]), SKILLS, NAMES),
    st.builds(lambda s, n: lambda own: corrections.take_from(own, s, "aliases", [n]), SKILLS, NAMES),
    st.builds(lambda s, o: lambda own: corrections.add_to(own, s, "implies", [o]), SKILLS, SKILLS),
    st.builds(
        lambda s, n: lambda own: corrections.add_skill(own, s, n, "clouds", ["one", "two"]), SKILLS, NAMES
    ),
    st.builds(lambda s: lambda own: corrections.remove_skill(own, s, ["go", "kubernetes"]), SKILLS),
    st.builds(lambda s, n: lambda own: corrections.misread(own, Misreading(n, s, f"the {n}")), SKILLS, NAMES),
    st.builds(lambda s: lambda own: corrections.ignore(own, "0" * 64, s), SKILLS),
    st.builds(lambda n: lambda own: corrections.dismiss(own, [n]), NAMES),
    st.builds(lambda s: lambda own: corrections.restore(own, s), SKILLS),
    st.builds(lambda n: lambda own: corrections.restore(own, n), NAMES),
)


@given(text=st.sampled_from(TEXTS), steps=st.lists(STEPS, max_size=8))
def test_any_sequence_of_changes_reads_as_meant_and_keeps_every_comment(
    text: str, steps: list[Callable[[OwnChanges], OwnChanges]]
) -> None:
    comments = comments_in(text)
    for step in steps:
        before = read(text)
        after = step(before)
        in_part = rewritten_in_part(text, before, after)
        text = rewritten(text, before, after)
        assert same(read(text), after), text
        assert in_part in (None, text)
    kept = comments_in(text)
    assert all(kept.count(comment) >= comments.count(comment) for comment in comments), text


@given(steps=st.lists(STEPS, max_size=8))
def test_a_file_written_anew_reads_as_meant(steps: list[Callable[[OwnChanges], OwnChanges]]) -> None:
    own = read("overlay: 1\n")
    for step in steps:
        own = step(own)
    text = whole_text(own)
    found, problems = parse_own(text.encode(), FILE)
    assert not problems
    assert same(found, own)
