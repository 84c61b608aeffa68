from __future__ import annotations

from tests.matching.naming import mentions_in


def test_a_mention_keeps_place_kind_score_and_the_spelling_that_matched() -> None:
    (mention,) = mentions_in("Uses postgres daily")
    assert (mention.skill, mention.start, mention.end, mention.text) == ("postgresql", 5, 13, "postgres")
    assert (mention.kind, mention.score, mention.name) == ("spelling", 100.0, "Postgres")
