from __future__ import annotations

import pytest

from tests.resume.showing import claims


@pytest.mark.parametrize(
    "text",
    [
        "jane.docker.com/",
        "Summary\nI lead a team of nine at Docker.",
        "Summary\nFormerly engineer at Docker, where I kept the shop",
        "Projects\nLinter for shell scripts\n- In daily use at Docker, Zalando and Twilio",
        "Projects\nLinter for shell scripts\n- In daily use at Zalando and Docker",
        "Projects\nLinter for shell scripts\n- Trusted by Zalando, Docker",
        "Experience\nConsultant, Norfold, 2018 - 2020\n- Clients: Zalando, Docker",
        "Experience\nConsultant, Norfold, 2018 - 2020\n- Spoke with engineers from Zalando and Docker",
    ],
)
def test_a_host_and_a_company_show_no_skill(text: str) -> None:
    assert claims(f"Jane Roe\n{text}\n") == {}


@pytest.mark.parametrize(
    "line",
    [
        "Proficient at Docker.",
        "Work with Docker, daily",
        "Lead developer of pipelines on Docker.",
        "Worked at scale with Docker",
        "Used Docker in production",
        "Tools used by the team: Docker",
        "Engineer at Norfold. Docker, too",
        "Team of nine at Norfold: Docker",
    ],
)
def test_what_was_worked_with_is_shown(line: str) -> None:
    text = f"Experience\nEngineer, Norfold, 2018 - 2020\n- {line}\n"
    assert claims(text)["docker"] == "used"


@pytest.mark.parametrize(
    "text",
    [
        "GitHub: @rust-lang-fan",
        "Mastodon: @docker_jane | Leeds",
        "Twitter: kafka.jane",
        "LinkedIn: docker-jane, Leeds",
        "Find me: @Docker",
        "Experience\nEngineer, Norfold, 2018 - 2020\n- Kept the shop @Docker",
    ],
)
def test_a_handle_shows_no_skill(text: str) -> None:
    assert claims(f"Jane Roe\n{text}\n") == {}


@pytest.mark.parametrize("line", ["Docker@24", "Docker @ expert", "GitHub: Docker, Kafka", "@docker, @kafka"])
def test_what_only_looks_like_a_handle_is_shown(line: str) -> None:
    assert "docker" in claims(f"Jane Roe\n\nSkills\n{line}\n")


@pytest.mark.parametrize(
    "head",
    [
        "Engineer, Norfold (acquired by Docker)",
        "Engineer, Norfold (acquired by Docker in 2020)",
        "Engineer | Norfold, now part of Docker",
        "Engineer, Norfold (formerly Docker)",
        "Engineer, Norfold (a Docker company)",
    ],
)
def test_who_owns_an_employer_is_no_skill(head: str) -> None:
    assert claims(f"Experience\n{head}, 2018 - 2020\n- Ran Kafka\n") == {"kafka": "used"}


def test_what_a_bullet_tells_of_is_shown_whoever_owns_whom() -> None:
    text = (
        "Experience\nEngineer, Norfold, 2018 - 2020\n- Services (formerly Docker, now part of Kubernetes)\n"
    )
    assert claims(text) == {"docker": "used", "kubernetes": "used"}


@pytest.mark.parametrize(
    "line",
    [
        "Colleagues handle Kafka and Docker",
        "My wife is a Kafka developer",
        "Hired two people who knew Kafka",
        "Supported a team of data scientists who used Kafka",
        "Reference: Dr. Kafka",
        "Kafka was run by another team; I wrote SQL",
        "Docker and Kafka were handled by colleagues",
        "Recruited Docker and Kafka developers",
        "Sold Kafka licences",
        "Worked beside the Kafka team",
    ],
)
def test_what_others_know_and_are_called_is_not_shown(line: str) -> None:
    assert "kafka" not in claims(f"Experience\n- {line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "Led a team of engineers who used Kafka",
        "Helped colleagues use Kafka",
        "Taught others Kafka",
        "My work is mostly Kafka",
        "My team uses Kafka daily",
        "Worked with people who love Kafka",
        "Mr. Roe and I ran Kafka",
        "Kafka was run by another team; I wrote clients for it",
        "Wrote jobs on Kafka, which was owned by other teams",
        "Kafka was run by my team",
        "Hired and led Kafka engineers",
        "Sold dashboards built on Kafka",
        "Sat next to the sales team; ran Kafka",
    ],
)
def test_what_was_done_with_others_is_shown(line: str) -> None:
    assert claims(f"Experience\n- {line}\n")["kafka"] == "used"
