from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.reading.dates import DateRange
from gapgui.resume import experience
from gapgui.resume.experience import months_worked, own_month
from gapgui.resume.resume import Job
from tests.resume.showing import document_of, resume_of

JOBS = "Experience\nEngineer, Acme\n{}\n- Python\n"


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        ("Jan 2015 - Dec 2019", 5),
        ("2015 - 2019", 4),
        ("Mar 2015 - Feb 2016", 1),
        ("Mar 2015 - Jan 2016", 0),
        ("2015 - 2017\n2017 - 2019", 4),
        ("Jan 2015 - Dec 2016\nJan 2016 - Dec 2017", 3),
        ("Jan 2015 - Dec 2018\nMar 2016 - Apr 2016", 4),
    ],
)
def test_years_of_the_dated_jobs_overlaps_once(dates: str, years: int) -> None:
    assert resume_of(JOBS.format(dates)).total_years == years


@pytest.mark.parametrize(
    "heading",
    [
        "WORK EXPERIENCE",
        "Work",
        "Career History",
        "2. Professional Experience",
        "E X P E R I E N C E",
        "W O R K   H I S T O R Y",
        "Internships",
        "Freelance work",
        "Berufliche Erfahrung",
        "Experiencia laboral",
    ],
)
def test_jobs_count_under_every_heading(heading: str) -> None:
    assert resume_of(f"Jane Roe\n\n{heading}\nEngineer, Acme\n2015 - 2019\n").total_years == 4


def test_roles_in_one_company_count_one_after_the_other() -> None:
    roles = "Senior Engineer\tJan 2019 - Dec 2020\n- Go\nEngineer\tJan 2017 - Dec 2018\n- Python\n"
    assert resume_of(f"Experience\nAcme Corp, Berlin\n{roles}").total_years == 4


@pytest.mark.parametrize(
    "text",
    [
        "Experience and Education\nEngineer, Acme 2018 - 2020\nBSc in Physics, Leiden 2010 - 2014\n",
        "Experience\nEngineer, Acme 2018 - 2020\n\nWhere I studied\nBachelor of Science\nLeiden 2010 - 2014\n",
        "Experience\nEngineer, Acme 2018 - 2020\n\nEducación\nLeiden 2010 - 2014\n",
    ],
)
def test_years_of_study_are_no_job(text: str) -> None:
    assert resume_of(text).total_years == 2


def test_years_that_a_sentence_mentions_are_no_job() -> None:
    text = JOBS.format("2018 - 2020") + "- Grew sales from 2010 to 2014 by a third\n"
    assert resume_of(text).total_years == 2


def test_without_headings_what_stands_first_counts() -> None:
    assert (
        resume_of("Jane Roe\nEngineer, Acme 2018 - 2022\n- Go\n\nEducation\nBSc 2010 - 2014\n").total_years
        == 4
    )


def test_a_job_that_goes_on_counts_to_the_documents_own_date() -> None:
    text = JOBS.format("Jan 2015 - present")
    experience = resume_of(text, dated=date(2020, 1, 15)).experience
    assert (experience.years, experience.counted_to, experience.least) == (5, date(2020, 1, 1), 0)


def test_what_a_closed_job_comes_to_depends_on_no_date() -> None:
    experience = resume_of(JOBS.format("Jan 2015 - Mar 2018"), dated=date(2020, 1, 15)).experience
    assert (experience.years, experience.counted_to, experience.least) == (3, None, 3)


def test_without_a_date_of_its_own_it_counts_to_this_month(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(experience, "_this_month", lambda: 2021 * 12)
    text = JOBS.format("Jan 2015 - present") + "\nEducation\nBSc, finished January 2019\n"
    told = resume_of(text).experience
    assert (told.years, told.counted_to, told.by_file, told.least) == (6, date(2021, 1, 1), False, 4)


def test_a_file_older_than_its_jobs_bears_its_templates_date() -> None:
    text = JOBS.format("Jan 2016 - Mar 2021") + "\nEducation\nBSc, 2012 - 2015\n"
    resume = resume_of(text, dated=date(2013, 12, 23))
    assert (resume.total_years, resume.degree) == (5, "bachelor")


def test_a_job_whose_end_is_after_the_files_date_goes_on() -> None:
    resume = resume_of(JOBS.format("Jan 2015 - Mar 2021"), dated=date(2020, 12, 1))
    (job,) = resume.jobs
    assert (job.present, job.dates.ends, resume.total_years) == (True, "2021-03", 6)


def test_the_page_alone_may_show_less() -> None:
    text = JOBS.format("Jan 2015 - present") + "\nCertifications\nCKA, 2017, valid to 2031\n"
    told = resume_of(text, dated=date(2020, 1, 15)).experience
    assert (told.years, told.least) == (5, 2)


def test_a_file_without_a_date_is_of_this_month(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(experience, "_this_month", lambda: 2021 * 12)
    assert own_month(document_of("Experience\nJan 2015 - Mar 2018\n")) == 2021 * 12


@pytest.mark.parametrize(
    "text",
    [
        "Experience\nEngineer, Acme\n- Python\n",
        "Education\n2010 - 2014 BSc\n",
        "Projects\n2010 - 2014 a compiler\n",
        "Volunteer experience\n2010 - 2014 soup kitchen\n",
        "Jane Roe\nPython\n",
    ],
)
def test_without_a_dated_job_nothing_is_known(text: str) -> None:
    assert resume_of(text).total_years is None


MONTHS = st.integers(24_000, 24_300)


def job(first: int, length: int) -> Job:
    """Return a job of so many months, one that goes on where there are fewer than none."""
    after = first + length if length >= 0 else None
    return Job(None, None, DateRange(first, after, 0, 1), after is None, 0, 1)


@given(st.lists(st.builds(job, MONTHS, st.integers(-1, 120))), st.integers(24_300, 24_400))
def test_every_month_counts_once(jobs: list[Job], now: int) -> None:
    ends = [now + 1 if job.dates.after is None else job.dates.after for job in jobs]
    months = {month for job, end in zip(jobs, ends, strict=True) for month in range(job.dates.first, end)}
    assert months_worked(jobs, now) == len(months)
