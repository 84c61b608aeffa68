from __future__ import annotations

from gapgui.documents.quality import ReadingFacts, judge


def codes(facts: ReadingFacts) -> list[str]:
    return [problem.code for problem in judge(facts).problems]


def test_plain_resume_is_good() -> None:
    assert judge(ReadingFacts(2000)).verdict == "good"
    assert codes(ReadingFacts(2000)) == []


def test_facts_leave_the_verdict_good() -> None:
    facts = ReadingFacts(2000, hidden=300, columns=2, ligatures=True, pages=40, pages_read=30)

    assert judge(facts).verdict == "good"
    assert codes(facts) == ["pages_skipped", "hidden_text", "columns", "ligatures"]


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
