from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.reading.cues.cue import Cue, cue_pattern, patterns_before
from gapgui.reading.cues.finding import Hit, find_cues, lexicon_of
from gapgui.reading.cues.phrase import words_behind
from gapgui.reading.cues.written import cues_of, read_cues
from tests.conftest import ROOT
from tests.reading.cues.every import all_cues

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXTS = [
    path.read_text("utf-8") for path in sorted((ROOT / "tests/goldens/documents/postings").glob("*.txt"))
]


def hits(text: str, *cues: Cue) -> tuple[Hit, ...]:
    found = find_cues(text, 0, len(text), lexicon_of(cues))
    return tuple(hit for subject in found.values() for hit in subject)


def told(text: str, cues: Sequence[Cue]) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits(text, *cues)]


@pytest.mark.parametrize("cue", all_cues(), ids=lambda cue: f"{cue.subject}: {cue.say[:60]}")
def test_every_cue_stands_in_its_example(cue: Cue) -> None:
    assert hits(cue.example, cue)


def test_no_cue_is_missed_because_of_its_first_words() -> None:
    assert len(TEXTS) > 5
    for cue in all_cues():
        for text in [*TEXTS, cue.example]:
            free = [m.start() for m in cue_pattern(cue).finditer(text)]
            if not cue.first and not cue.reach and not patterns_before(cue):
                assert {hit.start for hit in hits(text, cue)} >= set(free)


def test_of_cues_that_reach_the_same_way_the_first_and_longest_counts() -> None:
    assert told("Kafka would be a big plus", cues_of("softening")) == ["would be a big plus"]


def test_cues_of_one_subject_that_reach_nowhere_all_count() -> None:
    kinds = {hit.cue.kind for hit in hits("You deploy AI platforms", *cues_of("archetypes"))}
    assert kinds == {"ml_engineering", "swe_with_ml"}


WRITTEN = """
words: {big: big|huge}
cues:
  - {say: "<big> plus", sign: ":", example: "Huge plus: Kafka"}
  - {say: plus, not_after: "<big>", next: "(for|in)", example: "Plus for Kafka"}
  - {say: plus, first: true, not_before: "(size|side)", example: "Plus Kafka"}
  - {say: PLUS, cased: true, not_sign: "!", example: "PLUS Kafka"}
  - {say: years, after: "#", before: "of", example: "5 years of Kafka"}
"""


@pytest.mark.parametrize(
    ("number", "text", "stands"),
    [
        (0, "A huge plus: Kafka", True),
        (0, "A huge plus, Kafka", False),
        (1, "A plus for Kafka", True),
        (1, "A big plus for Kafka", False),
        (1, "A plus of Kafka", False),
        (2, "Plus Kafka", True),
        (2, "One plus Kafka", False),
        (2, "Plus size", False),
        (3, "A PLUS", True),
        (3, "A plus", False),
        (3, "A PLUS !", False),
        (4, "5+ years of Kafka", True),
        (4, "Many years of Kafka", False),
        (4, "5 years in Kafka", False),
    ],
)
def test_what_stands_around_a_cue_decides(number: int, text: str, stands: bool) -> None:
    assert bool(hits(text, read_cues("test", WRITTEN)[number])) is stands


def test_a_field_that_no_cue_has_is_refused() -> None:
    with pytest.raises(ValueError, match="wieght"):
        read_cues("test", "cues: [{say: a, example: a, wieght: 2}]")


def test_each_example_holds_a_word_that_stands_behind_the_beginning_of_its_cue() -> None:
    """Where none of these words stands a cue isn't looked for."""
    lost = [
        cue.say
        for cue in all_cues()
        if (behind := words_behind(cue.say)) and not any(word in cue.example.lower() for word in behind)
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("say", "behind"),
    [
        ("would be a plus", {"be"}),
        ("good [to] (know|have*)", {"know", "have"}),
        ("with ..3 *erfahrung", {"erfahrung"}),
        ("don't mind", {"mind"}),
        ("up to # years", {"to"}),
        ("of * years", {"years"}),
        ("nothing", set()),
        ("(a b|c d)", set()),
    ],
)
def test_words_behind_the_beginning_of_a_phrase(say: str, behind: set[str]) -> None:
    assert words_behind(say) == behind
