from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui.posting.choices.rivals import are_of_kind, replace_one_another, with_their_kind
from gapgui.taxonomy.loading import parse_taxonomy

if TYPE_CHECKING:
    from gapgui.taxonomy.taxonomy import Taxonomy

SKILLS = """
categories:
  cluster-tools:
    name: Clusters
    track: general
    skills:
      fleet: {name: Fleet, implies: [orchestration], related: [armada]}
      armada: {name: Armada, implies: [orchestration]}
      flotilla: {name: Flotilla, implies: [armada, orchestration], related: [armada]}
      crate: {name: Crate, implies: [orchestration]}
      orchestration: {name: Orchestration}
  testing:
    name: Testing
    track: general
    skills:
      clicker: {name: Clicker, implies: [page-tests], related: [presser, tapper, pusher]}
      mocker: {name: Mocker, implies: [page-tests], related: [clicker]}
      page-tests: {name: Page tests}
      presser: {name: Presser, implies: [page-tests], related: [tapper, pusher]}
      pusher: {name: Pusher}
      tapper: {name: Tapper}
"""


def taxonomy() -> Taxonomy:
    return parse_taxonomy(SKILLS.encode(), Path("t.yaml"))[0]


@pytest.mark.parametrize(
    ("skills", "expected"),
    [
        (["fleet", "armada"], True),
        (["fleet", "armada", "flotilla"], True),
        (["fleet", "crate"], False),
        (["fleet", "armada", "clicker"], False),
    ],
)
def test_what_is_near_and_of_one_kind_is_a_choice_behind_that_kind(skills: list[str], expected: bool) -> None:
    assert are_of_kind(skills, "orchestration", taxonomy()) is expected


def test_tools_of_testing_with_neighbours_in_common_replace_one_another() -> None:
    assert replace_one_another("clicker", "presser", taxonomy())
    assert not replace_one_another("clicker", "mocker", taxonomy())


def test_what_is_of_the_kind_of_rivals_belongs_to_them() -> None:
    near = with_their_kind(["fleet", "armada", "crate"], taxonomy())
    assert near == {"fleet", "armada", "crate"}
    assert with_their_kind(["fleet", "crate"], taxonomy()) == frozenset()
