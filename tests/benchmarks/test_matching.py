"""Matching beside flashtext with the same names, which finds exact spellings only, and beside fuzzy search of all n-grams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from flashtext import KeywordProcessor
from rapidfuzz import fuzz, process

from gapgui.matching.matcher import find_mentions

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from gapgui.matching.names.index import Index


@pytest.mark.benchmark(group="matching 1,000 words (aim: at most 3 times flashtext)")
def test_gapgui(benchmark: BenchmarkFixture, index: Index, thousand_words: str) -> None:
    mentions = benchmark(find_mentions, thousand_words, index)
    assert mentions


@pytest.mark.benchmark(group="matching 1,000 words (aim: at most 3 times flashtext)")
def test_flashtext(benchmark: BenchmarkFixture, index: Index, thousand_words: str) -> None:
    processor = KeywordProcessor()
    for skill in index.taxonomy.skills.values():
        for name in skill.names:
            processor.add_keyword(name, skill.id)
    assert benchmark(processor.extract_keywords, thousand_words, span_info=True)


@pytest.mark.benchmark(group="matching 1,000 words beside fuzzy search (aim: 50 times quicker)")
def test_naive_fuzzy(benchmark: BenchmarkFixture, index: Index, thousand_words: str) -> None:
    names = [name.lower() for skill in index.taxonomy.skills.values() for name in skill.names]
    words = thousand_words.lower().split()
    grams = [" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1)]

    def search() -> int:
        found = (process.extractOne(gram, names, scorer=fuzz.ratio, score_cutoff=90) for gram in grams)
        return sum(best is not None for best in found)

    assert benchmark.pedantic(search, rounds=1, iterations=1)  # type: ignore[no-untyped-call]
