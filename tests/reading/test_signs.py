from __future__ import annotations

import re

import pytest

from gapgui.posting.lines import read_lines
from gapgui.reading.dates import find_ranges
from gapgui.reading.sentences import split_sentences
from gapgui.reading.signs import BULLETS, DASHES, ITEM_START, SURE_BULLETS, begins_item, with_plain_blanks
from gapgui.reading.tokens import JOINED, gap_kind
from gapgui.report.excerpt import quote_sentence
from gapgui.ui.telling.quotes import quote
from tests.matching.naming import skills_in
from tests.posting.asking import posting_of, strengths
from tests.resume.showing import claims, document_of

_BLANKS = (" ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000")


@pytest.mark.parametrize("bullet", BULLETS)
def test_a_bullet_of_any_kind_is_one_to_every_reader(bullet: str) -> None:
    posting = posting_of(f"Platform Engineer\n\nRequirements\n{bullet} Go\n{bullet} Docker\n{bullet} Rust\n")
    assert strengths(posting) == {"go": "required", "docker": "required", "rust": "required"}
    resume = f"Skills\n{bullet} I want to learn Kafka\n{bullet} Python in production daily\n"
    assert claims(resume) == {"kafka": "negated", "python": "listed"}
    text = f"Built it in Python\n{bullet} Ran Kafka in production"
    start = text.index("Kafka")
    assert quote(document_of(text), start, start + 5).text == "Ran Kafka in production"
    assert quote_sentence(document_of(text), [(start, start + 5)]).text == "Ran Kafka in production"
    assert next(text[a:b] for a, b in split_sentences(text)) == "Built it in Python"


@pytest.mark.parametrize("blank", _BLANKS)
def test_a_blank_of_any_kind_follows_a_bullet(blank: str) -> None:
    document = document_of(f"{blank}-{blank}Python\n{blank}➤{blank}Go")
    assert [(line.kind, document.text[line.start : line.end]) for line in read_lines(document)] == [
        ("bullet", "Python"),
        ("bullet", "Go"),
    ]


@pytest.mark.parametrize("bullet", SURE_BULLETS)
def test_some_bullets_need_no_blank(bullet: str) -> None:
    assert begins_item(f"  {bullet}Python")


@pytest.mark.parametrize(
    "line", ["-5 degrees", "*emphasis*", "+49 30 1234", "–", "", "   ", "Python - Go", "1. Go"]
)
def test_no_other_line_begins_with_a_bullet(line: str) -> None:
    assert not begins_item(line)


@pytest.mark.parametrize("start", ["1. ", "2) ", "(3) ", "b) ", "(c) ", "o ", " • - ", "\u00a0✓\ufe0f\u00a0"])
def test_items_are_numbered_in_many_ways(start: str) -> None:
    match = re.match(ITEM_START, start + "Python")
    assert match
    assert match.group() == start


def test_a_numbered_line_turns_from_what_is_not_known_yet() -> None:
    resume = "Skills\n1) I want to learn Kafka\n2) Python in production daily\n"
    assert claims(resume) == {"kafka": "negated", "python": "listed"}


def test_an_ambiguous_name_may_fill_a_numbered_line() -> None:
    assert skills_in("Requirements:\n1. Go\n2. fast thinking") == ["go"]


def test_an_ambiguous_name_is_listed_behind_any_sign_of_a_list() -> None:
    assert skills_in("Docker ▪ Go ▪ Kafka") == ["docker", "go", "kafka"]
    assert skills_in("- Docker\n- Go the extra mile") == ["docker"]


@pytest.mark.parametrize("dash", DASHES)
def test_a_dash_of_any_kind_stands_for_to(dash: str) -> None:
    text = f"Sep 2018 {dash} Aug 2021"
    assert [(found.first, found.after) for found in find_ranges(text, 0, len(text))] == [
        (2018 * 12 + 8, 2021 * 12 + 8)
    ]


@pytest.mark.parametrize("blank", _BLANKS)
def test_the_words_of_a_name_may_be_parted_by_any_blank(blank: str) -> None:
    assert gap_kind(f"machine{blank}learning", 7, 8) == JOINED


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u202f", "\u3000"])
def test_a_blank_of_any_kind_parts_the_words_of_a_phrase(blank: str) -> None:
    text = "Engineer\n\nNice to have\n- experience with Go\n- no Docker needed\n".replace(" ", blank)
    posting = posting_of(text)
    assert strengths(posting) == {"go": "preferred"}
    assert claims("Skills\nI want to learn Kafka".replace(" ", blank)) == {"kafka": "negated"}


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"])
def test_a_sign_that_nobody_sees_does_not_part_a_word(sign: str) -> None:
    text = f"Engineer\n\n{sign}Requirements\n- Py{sign}thon, Kuber{sign}netes, Kafka{sign}\n"
    posting = posting_of(text)
    found = [text[m.mention.start : m.mention.end] for skill in posting.skills for m in skill.mentions]
    assert found == [f"Py{sign}thon", f"Kuber{sign}netes", "Kafka"]


def test_a_sign_escaped_as_markdown_asks_belongs_to_its_name() -> None:
    text = "Requirements\n- C\\+\\+ or C\\#\n- scikit\\-learn, CI\\/CD\n"
    found = [m.mention.text for skill in posting_of(text).skills for m in skill.mentions]
    assert found == ["C\\+\\+", "C\\#", "scikit\\-learn", "CI\\/CD"]
    assert with_plain_blanks("a\\b C:\\-x \\- item") == "a\\b C:\\-x \\- item"
