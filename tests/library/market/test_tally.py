"""Counting, and that it stays small."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.library.market import tally as tally_module
from gapgui.library.market import titles as titles_module
from gapgui.library.market.counted import Market, UnreadCount
from gapgui.library.market.reading import PostingRead, SkillRead
from gapgui.library.market.tally import Tally
from tests.library.market.market_of import INDEX

SHARES = (0.0, 0.75, 0.25, 0.0, 0.0, 0.0)


def posting(title: str = "", *skills: str, strength: str = "required") -> PostingRead:
    asked = tuple(SkillRead(skill, strength, None, None) for skill in skills)  # type: ignore[arg-type]
    return PostingRead(title, "ml_engineering", SHARES, asked)


def counted(postings: list[PostingRead]) -> Market:
    tally = Tally()
    for one in postings:
        tally.add(one)
    return tally.market(INDEX.taxonomy, lambda: postings, UnreadCount())


def test_skills_are_counted_by_strength_and_by_what_the_posting_is() -> None:
    market = counted(
        [
            posting("", "python"),
            posting("", "python", strength="mentioned"),
            posting("", "go", strength="preferred"),
        ]
    )
    python, go = market.skills
    assert (python.skill.id, python.of("required"), python.of("mentioned"), python.asked) == (
        "python",
        1,
        1,
        1,
    )
    assert python.by_archetype == (("ml_engineering", (1, 0, 1)),)
    assert (go.skill.id, go.of("preferred"), go.postings) == ("go", 1, 1)
    assert market.archetypes == (("ml_engineering", 3),)


def test_pairs_are_of_what_is_asked_most_and_not_of_what_is_mentioned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tally_module, "PAIRED", 2)
    both = [posting("", "python", "go")] * 3
    market = counted(
        [*both, posting("", "python", "docker"), posting("", "python", "go", strength="mentioned")]
    )
    assert [(pair.skills, pair.postings) for pair in market.pairs] == [(("python", "go"), 3)]


def test_alternatives_are_not_asked_for_together() -> None:
    either = PostingRead(
        "",
        "ml_engineering",
        SHARES,
        (
            SkillRead("python", "required", "g1", None),
            SkillRead("go", "required", "g1", None),
            SkillRead("docker", "required", None, None),
        ),
    )
    pairs = {frozenset(pair.skills) for pair in counted([either]).pairs}
    assert pairs == {frozenset(["python", "docker"]), frozenset(["go", "docker"])}


def test_nothing_in_a_title_commands_a_terminal_or_turns_a_page() -> None:
    (title,) = counted([posting("Engineer\x1b[31m \u202ered")]).titles
    assert title.title == "Engineer\ufffd[31m \ufffdred"


def test_a_title_in_other_words_is_one_and_its_shares_are_the_mean() -> None:
    other = PostingRead(
        "Senior machine  learning engineer (m/f/d)", "research", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0), ()
    )
    unclear = PostingRead("ML ENGINEER", None, (0.0,) * 6, ())
    market = counted([posting("ML Engineer"), other, unclear, posting("")])
    (title,) = market.titles
    assert (title.title, title.postings) == ("ML Engineer", 3)
    assert dict(title.archetype_shares)["research"] == 0.5
    assert (market.untitled, market.other_titles) == (1, 0)


@given(
    st.lists(st.integers(min_value=0, max_value=40), max_size=300),
    st.integers(min_value=1, max_value=8),
)
def test_of_any_number_of_titles_the_frequent_are_told_with_exact_counts(
    numbers: list[int], limit: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(titles_module, "LIMIT", limit)
        tally = Tally()
        held = 0
        postings = [posting(f"Work{number}") for number in numbers]
        for one in postings:
            tally.add(one)
            held = max(held, len(tally.titles.found))
        market = tally.market(INDEX.taxonomy, lambda: postings, UnreadCount())
        assert held <= 2 * limit
        wanted = Counter(f"Work{number}" for number in numbers)
        told = {title.title: title.postings for title in market.titles}
        assert len(told) <= limit
        assert all(wanted[title] == count for title, count in told.items())
        frequent = [title for title, count in wanted.items() if count > len(numbers) / limit]
        assert set(frequent) <= set(told)
        assert market.other_titles == len(numbers) - sum(told.values())
