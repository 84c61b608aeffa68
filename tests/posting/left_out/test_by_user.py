"""What the user said of a posting is left out of it, and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.left_out.by_user import posting_hash
from gapgui.posting.reading import read_posting
from tests.taxonomy.own.said import indexed

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting

TEXT = "Engineer\n\nRequirements\n- Kafka and Zorblatt\n- Python\n"
HASH = posting_hash(document_from_text(TEXT, "p.txt"))


def posting(own: str, text: str = TEXT) -> Posting:
    return read_posting(document_from_text(text, "p.txt"), indexed(own))


def ids(read: Posting) -> list[str]:
    return [asked.skill.id for asked in read.skills]


def test_an_ignored_skill_is_not_asked_in_its_posting_and_shown_as_left_out() -> None:
    read = posting(f"ignored: [{{posting: {HASH}, skill: kafka}}]")
    assert ids(read) == ["python"]
    assert [(TEXT[out.start : out.end], out.reason) for out in read.ignored] == [("Kafka", "ignored_by_you")]


def test_the_same_posting_with_other_blanks_around_it_is_the_same() -> None:
    assert ids(posting(f"ignored: [{{posting: {HASH}, skill: kafka}}]", f"\n\n{TEXT}\n\n")) == ["python"]


def test_in_another_posting_the_skill_is_asked() -> None:
    read = posting(f"ignored: [{{posting: {HASH}, skill: kafka}}]", TEXT.replace("Python", "Java"))
    assert ids(read) == ["kafka", "java"]
    assert read.ignored == ()


def test_a_dismissed_term_is_no_unknown_one_in_any_casing() -> None:
    assert [term.text for term in posting("dismissed: []").unknown_terms] == ["Zorblatt"]
    assert posting("dismissed: [zorblatt]").unknown_terms == ()


def test_a_misread_guess_is_no_requirement() -> None:
    text = TEXT.replace("Kafka and Zorblatt", "Kubernetis")
    assert "kubernetes" in ids(posting("dismissed: []", text))
    assert "kubernetes" not in ids(posting("readings: [{text: Kubernetis, not: kubernetes}]", text))
