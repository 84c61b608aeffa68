"""How time grows: with the words of a posting in step, with the skills of the taxonomy not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.matching.matcher import find_mentions
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from gapgui.matching.names.index import Index


@pytest.mark.benchmark(group="reading 1,000 words and 8,000 (aim: 8 times)")
@pytest.mark.parametrize("times", [1, 8])
def test_words(benchmark: BenchmarkFixture, index: Index, thousand_words: str, times: int) -> None:
    document = document_from_text("\n\n".join([thousand_words] * times), "posting")
    assert benchmark(read_posting, document, index).skills


@pytest.mark.benchmark(group="matching with 1, 4 and 16 times the skills (aim: the same)")
@pytest.mark.parametrize("times", [1, 4, 16])
def test_skills(benchmark: BenchmarkFixture, index: Index, thousand_words: str, times: int) -> None:
    grown = _with_more_skills(index, times)
    find_mentions(thousand_words, grown)
    assert benchmark(find_mentions, thousand_words, grown)


def _with_more_skills(index: Index, times: int) -> Index:
    """Return an index of the skills and of others like them, whose names have a word more that no posting says."""
    skills = dict(index.taxonomy.skills)
    for copy in range(1, times):
        for skill in index.taxonomy.skills.values():
            word = f"zq{copy}"
            names = tuple(f"{name} {word}" for name in skill.aliases)
            other = replace(skill, id=f"{skill.id}-{copy}", name=f"{skill.name} {word}", aliases=names)
            skills[other.id] = replace(other, ambiguous=frozenset(), case=frozenset(), titles=())
    return build_index(replace(index.taxonomy, skills=skills))
