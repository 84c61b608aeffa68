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
        "Docker\nSan Francisco, CA\nSenior Engineer\n2018 - 2020",
        "Docker\n\nSan Francisco, CA\n\nSenior Engineer\n\n2018 - 2020",
        "Docker\nData Engineer\nJan 2020 - Present",
        "Data Engineer, Jan 2020 - Present\nDocker",
        "Software Engineer, Docker\n2018 - 2020",
        "Software Engineer at Docker, 2018 - 2020",
        "Docker, Inc. | Senior Engineer | 2019 - 2021",
        "Docker Inc.\nSenior Engineer\n2019 - 2021",
        "Engineer\nDocker\n2018 - 2020 Looked after the whole of the services that others had left behind",
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


@pytest.mark.parametrize(
    "head",
    [
        "Acme | Engineer | Jan 2018 - Dec 2019",
        "Acme, Berlin\nEngineer, Jan 2018 - Dec 2019",
        "Freelance Developer, Jan 2018 - Dec 2019",
        "Jan 2018 - Dec 2019\nAcme\nEngineer",
    ],
)
def test_a_line_of_skills_below_a_jobs_head_stays_one(head: str) -> None:
    text = f"Experience\n{head}\nPython, Kafka, Docker\n- Built it\n"
    assert claims(text) == {"python": "used", "kafka": "used", "docker": "used"}


def test_a_skill_between_two_heads_is_of_the_job_above() -> None:
    text = "Experience\nAcme | Engineer | 2018 - 2019\nDocker\nGlobex | Engineer | 2016 - 2018\n"
    assert claims(text) == {"docker": "used"}


def test_the_field_of_a_title_is_no_employer_where_another_stands() -> None:
    text = "Experience\nAcme\nSenior Engineer, Docker\n2018 - 2020\n"
    assert claims(text) == {"docker": "used"}


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
