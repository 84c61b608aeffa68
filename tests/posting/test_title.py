from __future__ import annotations

import pytest

from gapgui.posting.title import read_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Senior ML Engineer\nAcme\n", "Senior ML Engineer"),
        ("\n\n  # Data Engineer (m/f/d)  \n", "Data Engineer (m/f/d)"),
        ("**Backend Developer**\n", "Backend Developer"),
        ("Job title: Data Scientist\n", "Data Scientist"),
        ("Job Description\nResearch Engineer\n", "Research Engineer"),
        ("About us\nPlatform Engineer\n", "Platform Engineer"),
        ("We are a small company that makes tea and sells it.\nEngineer", "Engineer"),
        ("March 3, 2026\nBerlin, Germany\nML Engineer\n", "ML Engineer"),
        ("12 Harbour Street, Bristol\nData Scientist\n", "Data Scientist"),
        ("70435 Stuttgart\nSoftwareentwicklerin (m/w/d)\n", "Softwareentwicklerin (m/w/d)"),
        ("jobs@acme.example\nStaff Engineer, Search\n", "Staff Engineer, Search"),
        ("Posted 3 days ago\nFull-time\nSRE\n", "SRE"),
        ("Acme\nSenior ML Engineer\nBerlin\n", "Senior ML Engineer"),
        ("Stellenbezeichnung: Datenanalystin\n", "Datenanalystin"),
        ("Acme\nJob Title:\nPlatform Engineer\n", "Platform Engineer"),
        ("Full-stack Developer\n\nWhat you do\n- Work with designers\n", "Full-stack Developer"),
        ("Senior Engineer (US/Canada, remote)\n", "Senior Engineer (US/Canada, remote)"),
        ("Quantitative Research\nCorv Capital\n", "Quantitative Research"),
        ("Full-Stack Engineer, AI Products\n", "Full-Stack Engineer, AI Products"),
        ("data scientist\n", "data scientist"),
        (
            "The best of\nleadership, platform engineers and scientists who build the things of tomorrow and\n",
            "",
        ),
        ("About us\nWe are seeking an experienced AI Data Engineer to join us.\n", "AI Data Engineer"),
        ("What you do\nAs a Senior Data Engineer, you will build things.\n", "Senior Data Engineer"),
        ("", ""),
        ("About us\n" * 10 + "Engineer", ""),
    ],
)
def test_the_first_line_that_can_be_a_title_is_it(text: str, title: str) -> None:
    assert read_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "Requirements\n- Python\n- SQL\n",
        "Skills\nPython\n",
        "Key responsibilities\nLead the team\n",
        "Our mission\nWarm homes\n",
        "2024-03-01\nLondon, UK\n+44 20 7946 0000\n",
        "Monday, 3 March\n$120k - $150k\n",
        "We are looking for a data engineer.\n",
        "Remote\n",
    ],
)
def test_a_heading_a_date_or_an_address_is_no_title(text: str) -> None:
    assert read_title(text) == ""


def test_a_paragraph_is_no_title() -> None:
    assert read_title("word " * 100) == ""
