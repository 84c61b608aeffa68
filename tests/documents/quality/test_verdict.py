from __future__ import annotations

from gapgui.documents.quality.other_readers import OtherReading
from gapgui.documents.quality.verdict import ReadingFacts, judge


def codes(facts: ReadingFacts) -> list[str]:
    return [problem.code for problem in judge(facts).problems]


def message(facts: ReadingFacts) -> str:
    (problem,) = judge(facts).problems
    return problem.message


def test_plain_resume_is_good() -> None:
    assert judge(ReadingFacts(2000)).verdict == "good"
    assert codes(ReadingFacts(2000)) == []


def test_facts_leave_the_verdict_good() -> None:
    facts = ReadingFacts(2000, hidden=300, columns=2, ligatures=True, pages=40, pages_read=30)

    assert judge(facts).verdict == "good"
    assert codes(facts) == ["pages_skipped", "ligatures", "hidden_text", "columns"]


def test_what_hampers_reading_is_poor() -> None:
    assert judge(ReadingFacts(50)).verdict == "poor"
    assert judge(ReadingFacts(2000, unknown=300)).verdict == "poor"
    assert judge(ReadingFacts(2000, pages=2, pages_read=2, pages_failed=(2,))).verdict == "poor"
    assert judge(ReadingFacts(2000, pages=2, pages_read=2, pages_pictured=(2,))).verdict == "poor"


def test_mostly_unknown_characters_are_unreadable() -> None:
    assert judge(ReadingFacts(2000, unknown=1500)).verdict == "unreadable"


def test_messages_name_the_pages() -> None:
    (problem,) = judge(ReadingFacts(2000, pages=5, pages_read=5, pages_failed=(2, 4))).problems

    assert problem.message.startswith("Pages 2, 4 ")


def test_words_with_unknown_characters_are_named() -> None:
    assert "“Air\ufffdow”" in message(ReadingFacts(2000, unknown=3, torn_words=("Air\ufffdow",)))


def test_what_other_programs_make_of_columns_is_said() -> None:
    mixed = OtherReading(lines=60, mixed=24, looked_for=50, kept=50, example="Go Senior Engineer")
    torn = OtherReading(lines=60, mixed=0, looked_for=50, kept=20)

    assert "24 of 60 lines (“Go Senior Engineer”)" in message(ReadingFacts(2000, columns=2, elsewhere=mixed))
    assert "keeps them apart" in message(ReadingFacts(2000, columns=2, elsewhere=mixed))
    assert "order in the file" not in message(ReadingFacts(2000, columns=2))
    assert "breaks 30 lines" in message(ReadingFacts(2000, columns=2, elsewhere=torn))


def test_signs_that_others_lose_are_said() -> None:
    facts = ReadingFacts(2000, elsewhere=OtherReading(signless=4))

    assert codes(facts) == ["unusual_fonts"]
