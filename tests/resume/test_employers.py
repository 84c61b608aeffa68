from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.resume.showing import claims, resume_of


@pytest.mark.parametrize(
    "head",
    [
        "Docker, San Francisco\nEngineer, Jan 2018 - Dec 2019",
        "Docker\tJan 2018 - Dec 2019\nEngineer",
        "Docker | Engineer | 2018 - 2019",
    ],
)
def test_an_employers_name_shows_no_skill(head: str) -> None:
    assert claims(f"Experience\n{head}\n- Wrote services in Python\n") == {"python": "used"}


@pytest.mark.parametrize(
    "line",
    [
        "- Docker, Kafka and Python",
        "Ran Docker in production",
        "- Moved the whole of the pipelines from Airflow to Kafka and\nDocker, which cut staleness to a minute"
        "\nData Scientist, Jan 2016 - Dec 2017",
        "Moved everything to Docker and Kafka, Jan 2018 - Mar 2018, in a team of five, happily",
    ],
)
def test_a_skill_in_a_jobs_text_is_shown(line: str) -> None:
    text = f"Experience\nAcme, Berlin\nEngineer, Jan 2018 - Dec 2019\n{line}\n"
    assert claims(text)["docker"] == "used"


def test_the_name_counts_in_other_sections() -> None:
    assert claims("Skills\nDocker\n2018 - 2019\n") == {"docker": "listed"}


def test_blank_looking_lines_beside_dates_do_no_harm() -> None:
    assert claims("Experience\n \nJan 2018 - Dec 2019\n   \nPython\n") == {"python": "used"}


@given(
    st.lists(
        st.sampled_from(
            ["Experience", " ", "Jan 2018 - Dec 2019", "Docker", "\t", "- Python", ".", "Acme, Kafka"]
        )
    )
)
def test_any_arrangement_of_lines_is_read(lines: list[str]) -> None:
    text = "\n".join(["Jane", *lines])
    assert resume_of(text).document.text == text
