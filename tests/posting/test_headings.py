from __future__ import annotations

import pytest

from gapgui.posting.headings import classify_heading, find_inline_headings


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Requirements", "requirements"),
        ("## What you’ll bring", "requirements"),
        ("**You have**", "requirements"),
        ("WHO YOU ARE", "requirements"),
        ("🎯 Your profile:", "requirements"),
        ("Dein Profil", "requirements"),
        ("Minimum Qualifications", "requirements"),
        ("Nice to have", "preferred"),
        ("Preferred Qualifications", "preferred"),
        ("Bonus points", "preferred"),
        ("Das wäre toll", "preferred"),
        ("What you'll do", "responsibilities"),
        ("Key Responsibilities", "responsibilities"),
        ("Deine Aufgaben", "responsibilities"),
        ("Our tech stack", "stack"),
        ("Benefits", "benefits"),
        ("What we offer", "benefits"),
        ("Perks & Benefits", "benefits"),
        ("Wir bieten", "benefits"),
        ("Gehaltstext", "benefits"),
        ("Equal Opportunity Employer", "equal_opportunity"),
        ("How to apply", "process"),
        ("Interview process", "process"),
        ("About us", "company"),
        ("Who we are", "company"),
        ("About the role", "role"),
        ("Location", "location"),
        ("We’d love to hear from you if", "requirements"),
        ("On top of that, we’d love", "preferred"),
        ("Lorem ipsum", None),
        ("", None),
    ],
)
def test_a_heading_announces_its_kind(heading: str, kind: str | None) -> None:
    assert classify_heading(heading) == kind


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("We scale. Responsibilities Develop models", "Responsibilities"),
        ("We love OSS. About YouYou have", "About You"),
        ("and more.Requirements: Python", "Requirements"),
        ("daily. What you'll do • Build", "What you'll do"),
    ],
)
def test_a_heading_is_found_where_its_line_breaks_were_lost(text: str, heading: str) -> None:
    assert [text[a:b] for a, b in find_inline_headings(text, 0, len(text))] == [heading]


@pytest.mark.parametrize(
    "text", ["the requirements are clear", "We share Responsibilities", "about you and us"]
)
def test_running_text_holds_no_heading(text: str) -> None:
    assert find_inline_headings(text, 0, len(text)) == []


def test_a_label_in_running_text_is_a_heading_where_its_words_announce_one() -> None:
    text = "We move fast. What you need to have: Java. Cloud experience in AWS: years of it. Bonus: Go"
    assert [text[a:b] for a, b in find_inline_headings(text, 0, len(text))] == [
        "What you need to have",
        "Bonus",
    ]
