from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.report.explaining.resume import explained_resume
from gapgui.resume import degree, time_off
from gapgui.resume.claiming import claims
from gapgui.resume.reading import read_resume, read_resume_closely
from tests.goldens.opening import shipped_index
from tests.resume.showing import document_of
from tests.taxonomy.core import core_index

if TYPE_CHECKING:
    from gapgui.resume.resume import Resume

TEXT = """Jane Roe

Summary
Python developer, looking to work with Kafka.

Experience
Go Engineer, Norfold (acquired by Docker), Jan 2018 - Dec 2020
- Ran Terraform
- Familiar with SQL
Parental leave, Jan 2021 - Jun 2021

Education
MSc Physics, expected 2031
BSc Mathematics, 2012 - 2015

Skills
Kubernetes, R (learning)
"""


def read(text: str = TEXT) -> Resume:
    return read_resume(document_of(text, dated=date(2022, 6, 1)), core_index())


def explained(text: str = TEXT) -> list[str]:
    close = read_resume_closely(document_of(text, dated=date(2022, 6, 1)), core_index())
    return [line.strip() for line in explained_resume(close, core_index()).splitlines()]


@pytest.mark.parametrize(
    "fact",
    [
        "[no section: below no heading]",
        "[work: by its heading, “Experience”]",
        "8  - Ran Terraform",
        "Python (“Python”): listed, its section tells of nothing done",
        "Kafka (“Kafka”): negated, a wish or a lack, “looking to work with”",
        "a job: “Go Engineer” at “Norfold”, 2018-01 to 2020-12",
        "Docker (“Docker”): shows nothing, who owns the employer",
        "Terraform (“Terraform”): used, its section tells of what was done",
        "SQL (“SQL”): listed, only known of, “Familiar with”",
        "no job: time off",
        "degree: master's degree, not finished: for “expected”",
        "degree: bachelor's degree, finished: by its dates, 2012 - 2015",
        "R (“R”): negated, what follows it, “R (learning”",
        "degree: bachelor's degree",
        "Terraform: used, 36 months, from “Go Engineer” at “Norfold”, 2018-01 to 2020-12",
        "Kubernetes: listed, in no dated job",
    ],
)
def test_what_decides_is_told(fact: str) -> None:
    assert fact in explained()


def test_a_broken_cue_changes_the_reading_and_what_is_told_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "_WEAK", re.compile("no such words"))
    assert {s.skill.id: s.claim for s in read().skills}["sql"] == "used"
    assert "SQL (“SQL”): used, its section tells of what was done" in explained()
    assert not any("only known of" in line for line in explained())


def test_a_broken_rule_of_jobs_changes_the_months_and_what_is_told_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time_off, "_ALWAYS", re.compile("no such words"))
    assert len(read().jobs) == 2
    assert "no job: time off" not in explained()
    assert any(line.endswith("2021-01 to 2021-06") for line in explained())


def test_a_broken_word_of_degrees_changes_the_degree_and_what_is_told_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(degree, "_EXPECTED", re.compile("no such words"))
    text = TEXT.replace("expected 2031", "expected")
    assert read(text).degree == "master"
    assert "degree: master's degree, finished: nothing says otherwise" in explained(text)


def test_the_reading_and_what_is_told_of_it_agree() -> None:
    told = explained()
    for shown in read().skills:
        for mention in shown.mentions:
            begins = f"{shown.skill.name} (“{mention.mention.text}”): {mention.claim}"
            assert any(line.startswith(begins) for line in told)


def test_what_a_jobs_title_alone_shows_is_told_as_such() -> None:
    text = "Experience\nData Scientist, Norfold, 2018 - 2020\n- Wrote Python\n"
    close = read_resume_closely(document_of(text), shipped_index())
    told = [line.strip() for line in explained_resume(close, shipped_index()).splitlines()]
    assert any(line.startswith("Data science: used, only by a job's title, 24 months") for line in told)
    assert any(line.startswith("Python: used, 24 months") for line in told)
