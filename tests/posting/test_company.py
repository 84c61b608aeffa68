from __future__ import annotations

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.company import company_names, company_spans, employer, names_team
from gapgui.posting.outline import read_outline
from tests.posting.asking import ignored, mentions_of, posting_of, strengths


def names(text: str) -> frozenset[str]:
    outline = read_outline(document_from_text(text, "p"))
    return company_names(text, [s.start for s in outline.sentences if not s.bullet])


@pytest.mark.parametrize(
    "text",
    [
        "Engineer\n\nAbout Dagster\nWe make tools.",
        "Engineer\n\nAt Dagster, we make tools.",
        "Engineer\n\nJoin Dagster as our next engineer.",
        "Engineer\n\nDagster is a company that makes tools.",
        "Engineer\nDagster\n\nWe make tools.",
        "Engineer\n\nDagster Inc. makes tools.",
    ],
)
def test_the_employer_introduces_itself(text: str) -> None:
    assert "Dagster" in names(text)


@pytest.mark.parametrize(
    "text", ["Engineer\n\nWe are a team. This is the job.", "Engineer\nAbout the role\nYou are an engineer."]
)
def test_nobody_else_is_taken_for_the_employer(text: str) -> None:
    assert names(text) & {"We", "This", "You", "the role", "The role"} == frozenset()


def test_the_employers_own_name_is_no_skill_and_is_shown_as_left_out() -> None:
    posting = posting_of(
        "Engineer\n\nAbout Dagster\nDagster is a company in Berlin.\n\nRequirements\n- Python\n- SQL\n"
    )
    assert strengths(posting) == {"python": "required", "sql": "required"}
    assert ("Dagster", "company_name") in ignored(posting)


def test_the_employers_product_is_asked_where_requirements_ask_for_it() -> None:
    posting = posting_of(
        "Engineer\n\nAbout Dagster\nDagster is a company in Berlin.\n\nRequirements\n- Dagster\n- SQL\n"
    )
    assert strengths(posting)["dagster"] == "required"


def test_every_place_of_the_name_is_known() -> None:
    text = "Engineer\n\nAt Dagster, we make Dagster. Dagsters are fun."
    assert [text[a:b] for a, b in company_spans(text, names(text))] == ["Dagster", "Dagster"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("statistics team", True),
        ("statistics and platform teams", True),
        ("statistics department", True),
        ("statistics in a team", False),
        ("statistics", False),
    ],
)
def test_a_teams_name_is_told(text: str, expected: bool) -> None:
    (mention,) = mentions_of(text)
    assert names_team(text, mention, len(text)) is expected


def test_a_teams_name_asks_for_nothing() -> None:
    posting = posting_of(
        "Engineer\n\nWhat you will do\n- Work with the machine learning team\n\nRequirements\n- Python\n- SQL\n"
    )
    assert "machine-learning" not in strengths(posting)
    assert ("machine learning", "team_name") in ignored(posting)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Engineer\nJuniper Networks\n\nAt Juniper, we build.\nJoin Juniper as one of us.",
            "Juniper Networks",
        ),
        ("Engineer\nBoston\n\nTemboo is a company.\nAt Temboo, we build. Temboo is growing.", "Temboo"),
        ("Engineer\n\nWe build.", ""),
    ],
)
def test_the_employer_is_named_as_the_posting_names_it_in_full(text: str, name: str) -> None:
    assert employer(text, names(text)) == name


@pytest.mark.parametrize(
    "text",
    [
        "Engineer\n\nKafka is the main language of the team. We write Kafka.",
        "Engineer\n\nWe use SQL. Kafka is a plus.",
        "Engineer\n\nPython, SQL, Kafka",
        "Engineer\n\nMust: Kafka",
    ],
)
def test_a_tool_is_no_employer(text: str) -> None:
    assert "Kafka" not in names(text)
    assert "kafka" in strengths(posting_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ML Engineer\nNorthwind\n\nWe sell tea.", "Northwind"),
        ("Northwind\nML Engineer\nBerlin\n", "Northwind"),
        ("ML Engineer\nNorthwind, Inc.\n", "Northwind"),
        ("ML Engineer\nNorthwind (northwind.example)\n", "Northwind"),
        ("ML Engineer\nNorthwind · Bristol or remote · Full time\n", "Northwind"),
        ("Position: ML Engineer\nCompany: Birk GmbH\nLocation: Ulm\n", "Birk GmbH"),
        ("ML Engineer (stack: React)\nThe Institute of Tea and Cake\n", "The Institute of Tea and Cake"),
        (
            "Northwind Tea, 2026 ML Engineer\nJobsite\nAt Northwind Tea, we sell tea. Jobsite lists it.",
            "Northwind Tea",
        ),
        ("ML Engineer\nBerlin\n\nWe work in Berlin.", ""),
        ("ML Engineer\nLondon, United Kingdom\n", ""),
        ("ML Engineer\nPosted 3 days ago\n", ""),
        ("12 Harbour Street\nML Engineer\n", ""),
        ("ML Engineer\n4.1\n", ""),
        ("ML Engineer\nSenior ML Engineer\n", ""),
        ("Machine Learning\nPyTorch\n", ""),
    ],
)
def test_the_employer_stands_beside_the_title(text: str, expected: str) -> None:
    assert employer(text, names(text)) == expected
