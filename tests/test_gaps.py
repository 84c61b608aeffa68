from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import count_by_status, find_gaps
from gapgui.posting.posting import STRENGTHS
from gapgui.posting.reading import read_posting
from gapgui.report.plain.report import plain_report
from gapgui.report.telling.reasons import because_text
from gapgui.resume.reading import read_resume
from tests.taxonomy.core import core_index, core_taxonomy

if TYPE_CHECKING:
    from gapgui.gaps import GapReport, Requirement


def report_of(requirements: str, experience: str) -> GapReport:
    posting = document_from_text(f"Engineer\n\nRequirements\n{requirements}\n- Linux\n", "p.txt")
    resume = document_from_text(f"Jane Roe\n\nExperience\n{experience}\n", "r.txt")
    index = core_index()
    return find_gaps(read_posting(posting, index), read_resume(resume, index), core_taxonomy())


def first(requirements: str, experience: str) -> Requirement:
    return report_of(requirements, experience).requirements[0]


def verdict(requirements: str, experience: str) -> tuple[str, list[tuple[str, str]]]:
    found = first(requirements, experience)
    return found.status, [(reason.skill, reason.relation) for reason in found.because]


@pytest.mark.parametrize(
    ("asked", "shown", "expected"),
    [
        ("- Kafka", "Ran Apache Kafka", ("covered", [("kafka", "same")])),
        ("- Kubernetes", "Ran k8s", ("covered", [("kubernetes", "same")])),
        ("- deep learning", "Keras", ("covered", [("keras", "implied")])),
        ("- machine learning", "Keras", ("covered", [("keras", "implied")])),
        ("- cloud platforms", "Amazon S3", ("covered", [("s3", "implied")])),
        ("- PyTorch", "TensorFlow", ("partial", [("tensorflow", "related")])),
        ("- TensorFlow", "PyTorch", ("partial", [("pytorch", "related")])),
        ("- S3", "AWS", ("partial", [("aws", "broader")])),
        ("- Kubernetes", "Ran Kubernets in production", ("partial", [("kubernetes", "guess")])),
        ("- Kubernetes", "Ran Kubernets, then Kubernetes", ("covered", [("kubernetes", "same")])),
        ("- Kafka", "Docker", ("missing", [])),
        ("- Java", "JavaScript", ("missing", [])),
        ("- Kafka", "no skill", ("missing", [])),
    ],
)
def test_what_the_resume_shows_decides(
    asked: str, shown: str, expected: tuple[str, list[tuple[str, str]]]
) -> None:
    assert verdict(asked, shown) == expected


def test_an_umbrella_far_above_speaks_for_nothing() -> None:
    assert verdict("- Keras", "machine learning") == ("missing", [])


def test_the_skill_itself_is_reason_enough() -> None:
    assert verdict("- machine learning", "machine learning and Keras") == (
        "covered",
        [("machine-learning", "same")],
    )


def test_a_near_skill_is_not_told_where_another_covers() -> None:
    found = first("- PyTorch or Keras", "TensorFlow, Keras")
    assert found.status == "covered"
    assert [(r.skill, r.relation, r.member) for r in found.because] == [("keras", "same", "keras")]


def test_a_skill_that_is_only_being_learned_is_missing() -> None:
    assert verdict("- Kafka", "Currently learning Kafka") == ("missing", [])
    assert verdict("- Kafka", "Ran Kafka\n\nSummary\nKeen to learn Kafka")[0] == "covered"


def test_a_skill_that_is_only_listed_covers() -> None:
    assert verdict("- Kafka", "Nothing\n\nSkills\nKafka")[0] == "covered"


@pytest.mark.parametrize(
    ("shown", "status"),
    [("Java", "covered"), ("Golang", "covered"), ("Proficient in R", "partial"), ("SQL", "missing")],
)
def test_any_one_of_a_group_will_do(shown: str, status: str) -> None:
    found = first("- Python, Java or Go", shown)
    assert found.any_of == ("python", "java", "go")
    assert found.status == status


@pytest.mark.parametrize(
    ("asked", "shown", "example", "status"),
    [
        ("A deep learning framework such as Keras", "PyTorch", "keras", "partial"),
        ("A deep learning framework (PyTorch or TensorFlow)", "Keras", "pytorch", "partial"),
        ("Deep learning and Keras", "PyTorch", "keras", "missing"),
        ("A deep learning framework such as Keras\n- Much Keras", "PyTorch", "keras", "missing"),
        ("A deep learning framework such as Keras", "Kept files in S3", "keras", "missing"),
        ("Machine learning such as NLP", "scikit-learn", "nlp", "missing"),
    ],
)
def test_who_shows_the_kind_does_not_miss_its_examples(
    asked: str, shown: str, example: str, status: str
) -> None:
    (examples,) = (r for r in report_of(asked, shown).requirements if example in r.any_of)
    assert examples.status == status


def test_alternatives_are_one_requirement_and_others_are_their_own() -> None:
    report = report_of("- Python, Java or Go\n- Kafka and Docker", "Java")
    assert [requirement.any_of for requirement in report.requirements] == [
        ("python", "java", "go"),
        ("kafka",),
        ("docker",),
        ("linux",),
    ]
    assert [requirement.id for requirement in report.requirements] == ["r1", "r2", "r3", "r4"]


@pytest.mark.parametrize(
    ("asked", "track"),
    [
        ("- PyTorch", "ml"),
        ("- Kafka", "general"),
        ("- PyTorch or TensorFlow", "ml"),
        ("- PyTorch or Kafka", "general"),
        ("- PyTorch, TensorFlow or Kafka", "ml"),
    ],
)
def test_the_track_is_that_of_most_members(asked: str, track: str) -> None:
    assert first(asked, "nothing").track == track


def test_the_years_of_the_posting_are_kept() -> None:
    assert first("- 3+ years of Python", "Python").min_years == 3
    assert first("- Python", "Python").min_years is None


def test_counts_by_status_add_up() -> None:
    report = report_of(
        "- PyTorch\n- Keras\n- Kafka\n- Docker\n\nNice to have\n- Dagster", "TensorFlow, Docker, Airflow"
    )
    assert count_by_status(report.requirements, "ml", "required") == {
        "covered": 0,
        "partial": 1,
        "missing": 1,
    }
    assert count_by_status(report.requirements, "general", "required") == {
        "covered": 1,
        "partial": 0,
        "missing": 1,
    }
    assert sum(
        sum(count_by_status(report.requirements, track, strength).values())
        for track in ("ml", "general")
        for strength in STRENGTHS
    ) == len(report.requirements)


NAMES = st.lists(st.sampled_from([s.name for s in core_taxonomy().skills.values()]), max_size=12)


@given(NAMES, NAMES, st.sampled_from([", ", " or ", "\n- ", " and ", "/"]))
def test_every_skill_asked_is_judged_once_and_showing_more_never_hurts(
    asked: list[str], shown: list[str], sign: str
) -> None:
    rank = {"missing": 0, "partial": 1, "covered": 2}
    index, taxonomy = core_index(), core_taxonomy()
    posting = read_posting(Document("p", "text", "", "Requirements\n- " + sign.join(asked)), index)
    less = read_resume(Document("r", "text", "", "Skills\n" + "\n".join(shown[:-1])), index)
    more = read_resume(Document("r", "text", "", "Skills\n" + "\n".join(shown)), index)
    before, after = find_gaps(posting, less, taxonomy), find_gaps(posting, more, taxonomy)
    judged = [skill for requirement in after.requirements for skill in requirement.any_of]
    assert sorted(judged) == sorted(skill.skill.id for skill in posting.skills)
    shown_ids = {skill.skill.id for skill in more.skills}
    for old, new in zip(before.requirements, after.requirements, strict=True):
        assert rank[new.status] >= rank[old.status]
        assert (new.status == "missing") == (new.because == ())
        assert all(reason.skill in shown_ids and reason.member in new.any_of for reason in new.because)


def test_a_means_is_no_part_of_what_is_made_with_it() -> None:
    from gapgui.matching.names.index import build_index
    from tests.taxonomy.core import parsed

    kinds = "categories:\n  a: {{name: A, track: general, broader: {}, skills: {{one: {{name: Quxbar}}, two: {{name: Fluxom, implies: [one]}}}}}}\n"
    for broader, status in (("yes", "partial"), ("no", "missing")):
        taxonomy, problems = parsed(kinds.format(broader))
        assert problems == ()
        index = build_index(taxonomy)
        posting = read_posting(document_from_text("Engineer\n\nRequirements\n- Fluxom", "p"), index)
        resume = read_resume(document_from_text("Skills\nQuxbar", "r"), index)
        assert [r.status for r in find_gaps(posting, resume, taxonomy).requirements] == [status]


def test_a_misspelled_requirement_is_told_as_a_guess_and_judged_as_usual() -> None:
    report = report_of("- Experience with Kubernets", "Ran Kubernetes")
    plain = plain_report(report)["requirements"][0]
    assert (plain["any_of"], plain["status"], plain["guess"]) == (["kubernetes"], "covered", True)
    assert not any(requirement.guess for requirement in report.requirements[1:])


def test_a_guess_is_told_as_one() -> None:
    report = report_of("- Kubernetes", "Ran Kubernets in production")
    assert because_text(report.requirements[0], report.taxonomy) == "a guess: a word much like Kubernetes"


CAREER = "Lead, Norfold, Jan 2020 - Jun 2022\n- Ran Keras\n\nClerk, Elm, 2012 - 2014\n- Ran Kafka"


@pytest.mark.parametrize(
    ("asked", "shown", "told"),
    [
        ("2+ years of Kafka", CAREER, {"asked": 2, "shown": 2.0, "verdict": "met"}),
        ("5+ years of Kafka", CAREER, {"asked": 5, "shown": 2.0, "verdict": "short"}),
        ("3+ years of deep learning", CAREER, {"asked": 3, "shown": 2.5, "verdict": "short"}),
        ("3+ years of Docker", CAREER, {"asked": 3, "shown": None, "verdict": "unknown"}),
        ("3+ years of Kafka", "Ran Kafka", {"asked": 3, "shown": None, "verdict": "unknown"}),
    ],
)
def test_years_of_a_skill_are_those_of_the_jobs_that_name_it(
    asked: str, shown: str, told: dict[str, object]
) -> None:
    report = report_of(f"- {asked}", shown)
    assert plain_report(report)["requirements"][0]["years"] == told


def test_too_few_years_leave_a_skill_covered() -> None:
    assert first("- 5+ years of Kafka", CAREER).status == "covered"


def test_a_requirement_without_years_tells_none() -> None:
    assert "years" not in plain_report(report_of("- Kafka", CAREER))["requirements"][0]


@pytest.mark.parametrize(
    ("years", "shown", "verdict"), [(4, CAREER, "met"), (5, CAREER, "short"), (5, "Ran Kafka", "unknown")]
)
def test_the_years_of_all_jobs_are_compared(years: int, shown: str, verdict: str) -> None:
    told = plain_report(report_of(f"- {years}+ years of professional experience\n- Kafka", shown))
    assert (told["experience"]["asked"], told["experience"]["verdict"]) == (years, verdict)
    assert told["experience"]["shown"] == (None if verdict == "unknown" else 4)


@pytest.mark.parametrize(
    ("asked", "degree", "verdict"),
    [
        ("Bachelor's degree in physics required", "BSc Physics, 2012", "met"),
        ("Bachelor's degree in physics required", "MSc Physics, 2012", "met"),
        ("Master's degree in physics required", "BSc Physics, 2012", "short"),
        ("Master's degree in physics required", "MSc Physics, expected 2099", "short"),
        ("Bachelor's degree or equivalent practical experience", "High school, 2012", "open"),
        ("Bachelor's degree in physics required", "High school, 2012", "unknown"),
    ],
)
def test_the_degree_is_compared(asked: str, degree: str, verdict: str) -> None:
    told = plain_report(report_of(f"- {asked}\n- Kafka", f"{CAREER}\n\nEducation\n{degree}"))
    assert told["degree"]["verdict"] == verdict


def test_where_neither_years_nor_a_degree_are_asked_nothing_is_compared() -> None:
    told = plain_report(report_of("- Kafka", CAREER))
    assert (told["experience"], told["degree"]) == (None, None)
