"""Matching beside flashtext with the same names, which finds exact spellings only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from flashtext import KeywordProcessor

from gapgui.matching.matcher import find_mentions

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from gapgui.matching.index import Index


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
