from __future__ import annotations

from datetime import date

import pytest

from tests.resume.showing import resume_of

Told = tuple[str | None, str | None, str, str | None]


def jobs(text: str) -> list[Told]:
    resume = resume_of(text, dated=date(2022, 6, 1))
    return [
        (_words(text, job.title), _words(text, job.employer), job.dates.begins, job.dates.ends)
        for job in resume.jobs
    ]


def _words(text: str, place: tuple[int, int] | None) -> str | None:
    return text[slice(*place)] if place else None


def months(text: str, skill: str) -> int | None:
    resume = resume_of(text, dated=date(2022, 6, 1))
    return next(shown.use.months for shown in resume.skills if shown.skill.id == skill)


@pytest.mark.parametrize(
    "head",
    [
        "Engineer, Norfold, Jan 2018 - Dec 2020",
        "Engineer at Norfold\nJan 2018 - Dec 2020",
        "Norfold\tLeeds\nEngineer\tJan 2018 - Dec 2020",
        "Engineer\tJan 2018 - Dec 2020\nNorfold\tSan Jose, CA",
        "Jan 2018 - Dec 2020\nNorfold\nEngineer",
        "Jan 2018 - Dec 2020\tEngineer\tNorfold",
        "Engineer\nNorfold\n01/2018 - 12/2020\tLeeds",
        "Norfold\nEngineer\nSan Jose, CA\nJanuary 2018 to December 2020",
        "Engineer | Norfold | Jan 2018 – Dec 2020",
        "- Engineer, Norfold, Jan 2018 - Dec 2020",
        "Engineer, Norfold, Leeds (Jan 2018 - Dec 2020)",
        "Jan 2018 –\tNorfold\nDec 2020\tEngineer",
        "### Norfold - Engineer\n*Jan 2018 – Dec 2020*",
        "Jan 2018 – Dec 2020\nEngineer\nNorfold, Bonn",
        "Engineer, Norfold\nJan 2018 – Dec 2020, Bonn",
        "Jan 2018 - Dec 2020: Engineer, Norfold",
        "1. Engineer, Norfold, Jan 2018 - Dec 2020",
        "Company: Norfold\nPosition: Engineer\nPeriod: Jan 2018 - Dec 2020",
        "Engineer, Norfold. Jan 2018 - Dec 2020. Led nine people and moved all of the data to a warehouse.",
        "Engineer, Norfold\nbetween January 2018 and December 2020",
        "Engineer, Norfold\nJan 2018 / Dec 2020",
        "Engineer, Norfold\nStart: Jan 2018 End: Dec 2020",
        "Engineer, Norfold\nStart Date: 01/2018, End Date: 12/2020",
        "Engineer, Norfold | Start: Jan 2018 | End: Dec 2020",
        "Engineer, Norfold\nStarted: Jan 2018\nEnded: Dec 2020",
        "Engineer, Norfold\nFrom: January 2018 To: December 2020",
        "Engineer, Norfold (acquired by Globex)\nJan 2018 - Dec 2020",
        "Engineer\nNorfold (acquired by Globex in 2020)\nJan 2018 - Dec 2020",
        "Engineer, Norfold, now part of Globex, Jan 2018 - Dec 2020",
        "Norfold (formerly Globex) | Engineer | Jan 2018 - Dec 2020",
        "Engineer - Norfold (a Globex company), Jan 2018 - Dec 2020",
    ],
)
def test_a_job_is_known_wherever_its_dates_stand(head: str) -> None:
    text = f"Experience\n{head}\n- Ran Kafka\n"
    assert jobs(text) == [("Engineer", "Norfold", "2018-01", "2020-12")]


def test_jobs_are_told_newest_first() -> None:
    text = "Experience\nIntern, Elm, 2010 - 2012\n- Java\n\nLead, Norfold, since 2019\n- Go\n\nTester, Ash, 2013 - 2019\n"
    assert [told[1] for told in jobs(text)] == ["Norfold", "Ash", "Elm"]


@pytest.mark.parametrize(
    "line",
    [
        "- Planned budgets for 2013 - 2017",
        "- Grew sales (2013 - 2017) by a third every year",
        "- Moved from Python 3.9 to 3.12",
        "Led the migration from 2013 to 2017",
        "Passport valid 2013 - 2023",
        "© 2013 - 2017",
        "BSc Physics, Leeds, 2009 - 2013",
        "Volunteer cook, Soup kitchen, 2013 - 2017",
        "- Ran all of the warehouse systems during\n2013 - 2017 alone",
    ],
)
def test_other_dates_among_jobs_are_none(line: str) -> None:
    text = f"Experience\nEngineer, Norfold, 2018 - 2020\n- Ran Kafka\n{line}\n"
    assert [told[2] for told in jobs(text)] == ["2018"]


def test_each_position_at_one_employer_is_a_job_of_its_own() -> None:
    text = (
        "Experience\nNorfold Ltd\tJan 2014 - Dec 2020\nLead Engineer\tJan 2018 - Dec 2020\n- Go\n"
        "Engineer\tJan 2014 - Dec 2017\n- Python\n"
    )
    assert jobs(text) == [
        ("Lead Engineer", "Norfold Ltd", "2018-01", "2020-12"),
        ("Engineer", "Norfold Ltd", "2014-01", "2017-12"),
    ]


def test_a_season_dates_a_job() -> None:
    assert jobs("Experience\nElm Labs\tLeeds\nIntern\tSummer 2014\n- Java\n") == [
        ("Intern", "Elm Labs", "2014-06", "2014-08")
    ]


def test_assistants_teach_for_a_living_and_courses_are_none() -> None:
    text = "Teaching Experience\nTeaching Assistant, Elm College, 2016 - 2018\n\nStatistics, 2018 - 2019\n"
    assert [told[0] for told in jobs(text)] == ["Teaching Assistant"]


CAREER = (
    "Experience\nLead, Norfold, Jan 2020 - present\n- Ran Kafka and Python\n\n"
    "Engineer, Elm, Jan 2018 - Dec 2019\n- Python\n\nTrainee, Ash, Jan 2019 - Dec 2019\n- Python\n\n"
    "Clerk, Oak, 2012 - 2014\n- Java\n\nSkills\nDocker\n"
)


@pytest.mark.parametrize(
    ("skill", "length", "last"),
    [("kafka", 30, "present"), ("python", 54, "present"), ("java", 24, "2014"), ("docker", None, None)],
)
def test_a_skill_was_used_in_the_months_of_the_jobs_that_name_it(
    skill: str, length: int | None, last: str | None
) -> None:
    resume = resume_of(CAREER, dated=date(2022, 6, 1))
    use = next(shown.use for shown in resume.skills if shown.skill.id == skill)
    assert (use.months, use.last) == (length, last)


def test_what_a_job_only_wishes_for_was_not_used() -> None:
    text = "Experience\nEngineer, Norfold, 2018 - 2020\n- Keen to learn Kafka\n"
    assert months(text, "kafka") is None


@pytest.mark.parametrize("title", ["Barista", "Scrum Master", "Member of Technical Staff", "Product Owner"])
def test_a_title_of_any_trade_is_no_employer(title: str) -> None:
    text = f"Experience\n{title}, Norfold\nJan 2018 - Dec 2020\n- Kept the shop\n"
    assert jobs(text) == [(title, "Norfold", "2018-01", "2020-12")]


@pytest.mark.parametrize(
    "head",
    [
        "Parental leave",
        "Career break (travel)",
        "Sabbatical",
        "Elternzeit",
        "Gap year",
        "Family leave, Leeds",
        "Homemaker",
        "Stay-at-home parent",
        "Full-time mother",
        "Looking for work",
        "Job seeking",
        "Caring for my father, Leeds",
        "Caregiver for a family member",
        "Raising two children",
        "Illness",
        "Travelling in South America",
        "Self-study: Python and SQL",
        "Refugee",
        "Hausfrau und Mutter",
        "Pflege meiner Mutter",
        "Arbeitssuchend",
        "Krankheit",
    ],
)
def test_time_off_among_jobs_is_none(head: str) -> None:
    text = f"Experience\nEngineer, Norfold, 2018 - 2020\n\n{head}\nJan 2016 - Dec 2017\n\nTester, Elm, 2014 - 2016\n"
    assert [told[1] for told in jobs(text)] == ["Norfold", "Elm"]


@pytest.mark.parametrize(
    "title",
    [
        "Leave administrator",
        "Caregiver",
        "Carer for an elderly woman",
        "Homemaker",
        "Travel agent",
        "Travelling salesman",
        "Childcare worker",
        "Nurse, Illness Centre",
        "Job search consultant",
        "Unemployment Office, porter",
        "Pflegekraft",
    ],
)
def test_who_takes_care_of_leave_works(title: str) -> None:
    assert len(jobs(f"Experience\n{title}, Norfold, 2018 - 2020\n")) == 1


def test_a_school_of_two_capitals_behind_a_title_is_no_town() -> None:
    text = "Experience\nEngineer, Norfold, 2017 - 2019\nStudent, TU Elm, 2020 - 2022\n"
    assert jobs(text)[0] == ("Student", "TU Elm", "2020", "2022")


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Prison librarian", None),
        ("Senior Engineer", "Norfold"),
        ("Developer", "Norfold"),
        ("Manager", "Norfold"),
    ],
)
def test_below_a_whole_head_only_a_job_of_its_trade_is_at_the_same_employer(
    title: str, employer: str | None
) -> None:
    text = f"Experience\nEngineer, Norfold, 2017 - 2019\n{title}, 2020 - 2022\n"
    assert jobs(text)[0][:2] == (title, employer)


def test_a_graduate_engineer_has_not_just_graduated() -> None:
    assert len(jobs("Experience\nGraduate Engineer, Norfold, Sep 2016 - Aug 2018\n")) == 1
    assert jobs("Experience\nAlder College, graduated 2016 - 2018\n") == []


@pytest.mark.parametrize(
    "line", ["Start: 2016, kept going", "- Start: Jan 2019 of the new team", "To: Jan 2019"]
)
def test_half_a_labelled_range_dates_no_job(line: str) -> None:
    text = f"Experience\nEngineer, Norfold, Jan 2018 - Dec 2020\n{line}\n- Ran Kafka\n"
    assert jobs(text) == [("Engineer", "Norfold", "2018-01", "2020-12")]


def test_behind_dates_and_a_head_the_work_may_be_told_in_the_same_line() -> None:
    text = "Experience\n2018 - 2020 Norfold, Inc. Leeds, developer. Java, Kafka and Docker for the shop.\n"
    assert jobs(text) == [("developer", "Norfold", "2018", "2020")]


def test_behind_a_bullet_a_row_of_cells_is_the_head_of_its_job() -> None:
    text = """Experience

• Norfold\tLeeds
Engineer\tMay 2018 - Present
◦ Ran Kafka

• Globex\tSan Jose, CA
Analyst\tFeb 2016 - Apr 2018
◦ Wrote SQL

• Open Source Contributions\tRemote
Contributor\t2014 - 2015
"""
    assert jobs(text) == [
        ("Engineer", "Norfold", "2018-05", None),
        ("Analyst", "Globex", "2016-02", "2018-04"),
        ("Contributor", None, "2014", "2015"),
    ]
    assert [text[job.start : job.end].count("◦") for job in resume_of(text).jobs] == [1, 1, 0]


def test_a_bullet_with_cells_within_a_job_tells_of_it() -> None:
    text = (
        "Experience\nEngineer, Norfold, 2018 - 2020\n• Kafka\tfour clusters\nAnalyst, Globex, 2016 - 2018\n"
    )
    assert jobs(text) == [("Engineer", "Norfold", "2018", "2020"), ("Analyst", "Globex", "2016", "2018")]


def test_below_a_title_of_no_known_trade_stands_an_organisation() -> None:
    text = "Experience\nWrangler and Code Ninja\tDec 2018 - Mar 2020\nOrganic Stupidity Startup\tLeeds\n- Ran Kafka\n"
    assert jobs(text) == [("Wrangler and Code Ninja", "Organic Stupidity Startup", "2018-12", "2020-03")]


def test_a_heading_within_a_job_is_no_organisation() -> None:
    text = "Experience\nNorfold\tDec 2018 - Mar 2020\nTechnologies\nKafka\n"
    assert jobs(text) == [(None, "Norfold", "2018-12", "2020-03")]


def test_what_a_line_below_the_last_job_says_of_other_matters_is_none_of_its_months() -> None:
    text = "Jan 2012 - Mar 2015: Engineer, Thyme Ltd\n- Wrote Python\n\nHobbies: Kafka, chess\n"
    uses = {shown.skill.id: shown.use.months for shown in resume_of(f"Experience\n{text}").skills}
    assert uses == {"python": 39, "kafka": None}


def test_a_since_behind_the_dates_of_a_job_begins_none() -> None:
    (job,) = resume_of(
        "Experience\nMar 2020 - today: Engineer, Sage Ltd, chatbots with Python since 2023\n"
    ).jobs
    assert job.dates.first == 2020 * 12 + 2
