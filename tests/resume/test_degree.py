from __future__ import annotations

from datetime import date

import pytest

from tests.resume.showing import resume_of


def degree(text: str) -> str:
    return resume_of(text, dated=date(2022, 6, 1)).degree


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("PhD in Physics, 2015 - 2019", "phd"),
        ("Ph.D. Computer Science, 2019", "phd"),
        ("M.Sc. Statistics 2012 - 2014", "master"),
        ("Master of Science in Computer Science, 2014", "master"),
        ("MS in Computer Science, 2014", "master"),
        ("MBA, 2016", "master"),
        ("Bachelor of Engineering, 2010 - 2014", "bachelor"),
        ("BSc Mathematics, 2012", "bachelor"),
        ("MA Linguistics, 2008", "master"),
        ("BE Computer Science, 2012", "bachelor"),
        ("Sc.B. Applied Math, Brown University, 2012", "bachelor"),
        ("Bakk. rer. soc. oec., 2012", "bachelor"),
        ("Post Graduate Diploma in Management, 2012", "master"),
        ("Alder College, Boston, MA, 2008", "none"),
        ("B.Tech in Electronics, 2010", "bachelor"),
        ("Diplom Informatik, 2009", "master"),
        ("High school, 2008", "none"),
        ("BSC (HONS) COMPUTER SCIENCE, 2014", "bachelor"),
        ("B.TECH (CSE), JNTU, 2015", "bachelor"),
        ("B-Tech Computer Science, 2015", "bachelor"),
        ("BTECH (CSE), 2014", "bachelor"),
        ("BA (Hons) English, 2012", "bachelor"),
        ("A.B. in Computer Science, Harvard College, 2017", "bachelor"),
        ("S.B., MIT, 2016", "bachelor"),
        ("B.F.A. in Graphic Design, 2013 - 2017", "bachelor"),
        ("BFA Interaction Design, 2016", "bachelor"),
        ("BSCS, Purdue, 2015", "bachelor"),
        ("BSEE, Purdue, 2015", "bachelor"),
        ("BArch, Leeds, 2015", "bachelor"),
        ("LLB in Law, 2015", "bachelor"),
        ("Licence en informatique, Lyon, 2012", "bachelor"),
        ("Licence Informatique, Lyon, 2012", "bachelor"),
        ("Laurea triennale in Informatica, 2012", "bachelor"),
        ("Licenciatura en Informática, 2012", "bachelor"),
        ("Laurea magistrale in Informatica, 2014", "master"),
        ("MSC DATA SCIENCE, 2016", "master"),
        ("MENG COMPUTING, 2016", "master"),
        ("MTECH, IIT, 2016", "master"),
        ("MSCS, Georgia Tech, 2019", "master"),
        ("MASc, Waterloo, 2015", "master"),
        ("MFA, Yale, 2015", "master"),
        ("BS/MS Computer Science, 2015", "master"),
        ("Dipl.-Ing. Informatik, TU Wien, 2010", "master"),
        ("Diplom-Informatiker, TU Wien, 2010", "master"),
        ("Magister, Graz, 2009", "master"),
        ("Máster en Ingeniería, Madrid, 2012", "master"),
        ("Dr. rer. nat., Physik, 2018", "phd"),
        ("Doktor der Naturwissenschaften, 2018", "phd"),
        ("DSc, Leeds, 2018", "phd"),
        ("Doctorat en physique, Lyon, 2018", "phd"),
        ("Scrum Master certificate, 2019", "none"),
        ("BIT Mesra, 2010", "none"),
        ("Driving licence, 2010", "none"),
    ],
)
def test_the_degree_is_known_by_its_many_names(line: str, level: str) -> None:
    assert degree(f"Jane Roe\n\nEducation\n{line}\nSome University\n") == level


def test_the_highest_counts() -> None:
    assert degree("Education\nBSc Mathematics, 2010 - 2013\nMSc Statistics, 2013 - 2015\n") == "master"


@pytest.mark.parametrize(
    "line",
    [
        "PhD in Physics, 2020 - present",
        "PhD in Physics, expected 2024",
        "PhD candidate in Physics",
        "PhD in Physics, 2021 - 2025",
        "PhD in Physics (dropped out)",
        "PhD Physics, ABD, 2014 - 2018",
        "Coursework toward a PhD in Physics, 2018",
        "30 credits towards an MSc in Physics, 2018",
        "MSc Data Science, Leeds, 2019 (first semester only)",
        "MSc Physics, 2016 - 2018, not completed",
        "Leeds University\tExpected Graduation: May 2031\nMSc Physics\nMinor in Japanese",
        "Leeds University\tExpected 2031\nMSc Physics\nPhD Chemistry\nKansai Institute\tSep 2020 - July 2021",
        "MSc Physics\nLeeds University\nExpected graduation: May 2031",
        "Completed 3 of 4 years of a BSc in Physics, 2012",
        "One year of MSc studies, 2012",
        "Started a PhD in 2016, left it in 2017",
        "PhD in Physics (started 2016)",
        "Accepted to a PhD programme, did not start",
        "Declined an MSc place at Leeds, 2014",
        "MSc Physics, 2016 - 2018, thesis failed",
        "MSc Informatik, 2016 - 2018, nicht abgeschlossen",
    ],
)
def test_an_unfinished_degree_does_not_count(line: str) -> None:
    assert degree(f"Education\n{line}\n\nBSc Mathematics, 2012 - 2015\n") == "bachelor"


@pytest.mark.parametrize("line", ["MS Office and MS Excel", "MS SQL Server", "Scrum Masterclass"])
def test_other_words_are_no_degree(line: str) -> None:
    assert degree(f"Education\nHigh school, 2008\n{line}\n") == "none"


@pytest.mark.parametrize(
    "line",
    [
        "Supervised PhD students",
        "Supervised bachelor's and master's theses, 2018",
        "Betreuung von Bachelorarbeiten, 2018",
        "Tutor for bachelor students",
        "Taught in the master's programme, 2018",
        "Erasmus semester in a master's programme, 2018",
        "Married to a PhD",
        "Honorary doctorate, 2018",
        "Master craftsman certificate, 2018",
    ],
)
def test_what_others_study_and_an_honour_are_no_degree(line: str) -> None:
    assert degree(f"Education\nHigh school, 2008\n{line}\n") == "none"


@pytest.mark.parametrize(
    "line",
    [
        "Started an MSc in 2014, completed 2016",
        "Started an MSc, 2014 - 2016",
        "MSc, left in 2015 with distinction",
        "Taught Master's in Physics, 2015",
        "MSc Physics, teaching assistant for bachelor students, 2014",
        "MSc student, Leeds, 2012 - 2014",
        "MSc in Physics, supervised by Prof. Roe, 2014",
        "MSc Physics, Erasmus semester in Lyon, 2014",
        "MA, Leeds University, 2014",
    ],
)
def test_a_degree_of_ones_own_beside_such_words_counts(line: str) -> None:
    assert degree(f"Education\nHigh school, 2008\n{line}\n") == "master"


def test_a_degree_of_somebody_else_elsewhere_does_not_count() -> None:
    text = "Experience\nSupervised PhD students, 2018 - 2020\n\nEducation\nBSc Mathematics, 2012\n"
    assert degree(text) == "bachelor"


@pytest.mark.parametrize(
    "lines",
    [
        "MSc Physics, Leeds, 2014 - 2016\nRelevant coursework: optics",
        "Leeds University, 2014 - 2016\nMSc Physics",
        "MSc Physics\nLeeds University\t2016",
        "Leeds University\nMSc Physics, 2016\nBath College\nBSc Physics, expected distinction 2013",
    ],
)
def test_a_finished_degree_stays_one(lines: str) -> None:
    assert degree(f"Education\n{lines}\n") == "master"


@pytest.mark.parametrize("line", ["Ran BFA and MSE as measures", "MIS reports", "AB tests"])
def test_short_forms_count_below_a_heading_of_education_only(line: str) -> None:
    assert degree(f"Experience\nEngineer, Acme, 2014 - 2016\n- {line}\n") == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Summary\nHonours degree in Physics, ten years of Python",
        "Summary\nBSc (Hons) Physics",
        "Education\nHonours degree in Physics, Leeds, 2012",
        "Education\nB.Sc. (Hons.) in Physics, Leeds, 2012 - 2015",
        "Education\nPhysics (Hons), Leeds, 2012 - 2015",
        "Education\nFirst class honours in Physics, Leeds, 2012 - 2015",
        "Education\nBA Hons, Leeds, 2012 - 2015",
    ],
)
def test_honours_are_of_a_bachelors_degree(text: str) -> None:
    assert degree(f"Jane Roe\n\n{text}\n") == "bachelor"


@pytest.mark.parametrize(
    "line",
    ["Honors Diploma, Leeds High School", "Honour roll, Leeds High School", "Second place, Honours list"],
)
def test_honours_of_a_school_are_no_degree(line: str) -> None:
    assert degree(f"Education\n{line}, 2010 - 2012\n") == "none"


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("Alder University, B.Sc. Physics 2017 (Ph.D. started 2018, not finished)", "bachelor"),
        ("dropped out of a PhD in physics (Univ. of Alder); M.Sc. Physics 2011", "master"),
        ("PhD candidate (M.Sc. 2016)", "master"),
        ("M.Sc. Physics (not completed), 2011", "none"),
        ("M.Sc. Physics; thesis never finished", "none"),
    ],
)
def test_what_became_of_another_degree_in_the_same_line_is_not_told_of_this_one(
    line: str, level: str
) -> None:
    assert degree(f"Jane Roe\n\nEducation\n{line}\n") == level
