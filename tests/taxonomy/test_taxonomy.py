from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from gapgui.saying import Sentence
from gapgui.taxonomy.taxonomy import Skill, TaxonomyProblem
from tests.taxonomy.core import core_taxonomy


def test_a_problem_reads_like_a_compilers_message() -> None:
    assert (
        str(TaxonomyProblem("my/skills.yaml", 12, 5, Sentence("Taxonomy", "what is wrong")))
        == "my/skills.yaml:12:5: what is wrong"
    )


def test_the_name_comes_before_the_aliases() -> None:
    assert Skill("go", "Go", "languages", "general", aliases=("Golang",)).names == ("Go", "Golang")


def test_nobody_can_change_a_taxonomy_that_others_share() -> None:
    taxonomy = core_taxonomy()
    with pytest.raises(TypeError):
        taxonomy.skills["new"] = taxonomy.skills["go"]  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        taxonomy.skills["go"].name = "Gone"  # type: ignore[misc]
