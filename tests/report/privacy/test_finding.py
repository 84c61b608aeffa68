from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Box, Document, Word
from gapgui.report.privacy.finding import find_personal_data
from gapgui.report.privacy.left_out import cuts
from gapgui.report.privacy.naming.names import find_name
from gapgui.resume.reading import read_resume
from tests.report.privacy.conftest import EVERYTHING, found_in

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from tests.report.privacy.conftest import ReadText


@pytest.mark.parametrize(
    "contact",
    [
        "jo.reed@example.org",
        "+44 117 496 0142",
        "(555) 123-4567",
        "030 1234567",
        "0541 999 99 99",
        "12 Harbour View Road",
        "Hafenstraße 12",
        "Musterweg 5, 12345 Berlin",
        "Hauptstr. 12, 04109 Leipzig",
        "Unter den Linden 5 · 10117 Berlin",
        "12 rue de la Paix, 75002 Paris",
        "Via Roma 15, 20121 Milano (MI)",
        "1015 CJ Amsterdam, Keizersgracht 123",
        "221B Baker Street, London NW1 6XE",
        "1234 Elm St., Apt 5, Bath, IL 62704",
        "P.O. Box 123, Bath",
        "12345 Berlin",
        "Bath, Somerset, 95112",
        "Berlin",
        "Boston MA",
        "Phone 5551234567",
        "Mobile: 98765 43210",
        "jo (at) example (dot) org",
        "29 years old",
        "Born 3 May 1990 in Ulm",
        "Bath, United Kingdom",
        "Date of birth: 3 May 1990",
        "Né le : 03/05/1990",
        "Nationality: Dutch",
        "12 bis, rue des Mites, Bât. C, esc. 2",
        "06 12 34 56 78",
        "Tél : 04.72.11.22.33",
        "C/ Polilla, 5, 3º izda.",
        "DNI 12345678Z",
        "Av. Mariposa, 1578, apto 42",
        "CPF 123.456.789-09",
        "H.No. 8-2-120/45, Road No 2, Mothara Hills, Hyderabad",
        "2-11-3 Meguro, Meguro-ku",
        "서울특별시 강남구 테헤란로 123",
        "ул. Ленина, д. 5, кв. 12",
        "Gül Sok. No:12 D:4 Kadıköy/İstanbul",
        "ul. Piękna 24/26 m. 5",
        "Mothgatan 44, lgh 1203",
        "1234, boul. Quillon O., bureau 500",
        "Keizersgracht 123-II, 1015 CJ Amsterdam",
        "lindenallee 3, 50668 köln",
        "c/o Quillfin",
        "ledig, Staatsangehörigkeit deutsch",
        "Born 1990 in Bonn, married",
        "jo at example dot org",
    ],
)
def test_ways_to_reach_a_person_are_found(contact: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\nEngineer\n{contact}\n\nSkills\n\nPython, Docker\n")
    assert found_in(resume, "contact") == [contact]


def test_a_street_above_its_town_goes_with_it(read_text: ReadText) -> None:
    resume = read_text("Jo Reed\nVia Roma 15\n20121 Milano\njo@example.org\n\nSkills\n\nPython, Docker\n")
    assert found_in(resume, "contact") == ["Via Roma 15", "20121 Milano", "jo@example.org"]


@pytest.mark.parametrize("behind", [", 34", " (34)", ", Berlin, 34 Jahre", " geb. Mothlang"])
def test_what_stands_behind_the_name_goes(behind: str, read_text: ReadText) -> None:
    resume = read_text(f"Priya Quillfin{behind}\npriya@example.org\n\nSkills\n\nPython\n")
    found = " ".join(found_in(resume, "name") + found_in(resume, "contact"))
    assert set(re.findall(r"\w+", behind)) <= set(re.findall(r"\w+", found))


def test_plain_words_with_a_number_beside_an_address_are_one(read_text: ReadText) -> None:
    resume = read_text("Jo Reed\nAm Hang 3 | D-53111 Bonn | 2 Kinder\n\nSkills\n\nPython\n")
    assert "".join(found_in(resume, "contact")) == "Am Hang 3D-53111 Bonn2 Kinder"


@pytest.mark.parametrize("village", ["Little Snoring", "Nether Wallop"])
def test_a_village_between_the_lines_of_an_address_goes_with_them(village: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\n12 Church Lane\n{village}\nNorfolk NR21 0HZ\n\nSkills\n\nPython\n")
    assert village in found_in(resume, "contact")


@pytest.mark.parametrize(
    "harmless",
    [
        "5+ Jahre Erfahrung mit Datenplattformen",
        "Baut seit 2015 Datenplattformen",
        "Softwareentwicklerin in 12 Werken",
        "Python 3, Docker 24 und Quillonna",
        "I have served 12 towns around Quillonna with maps",
        "Scrum, 99.95 % Verfügbarkeit",
        "Softwarearchitektin",
        "Deutsch C2, English C1",
        "CET, 40 h per week, notice 3 months",
        "Python 3.11, 2019 Berlin office",
        "Windows 10, 2019 Server",
        "Spark 3, 10000 Nodes",
        "Release 12, 45000 Users",
        "Team of 12, 2021 Kaggle",
    ],
)
def test_numbers_at_the_head_are_no_streets(harmless: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\n{harmless}\njo@example.org\n\nSkills\n\nPython, Docker\n")
    assert found_in(resume, "contact") == ["jo@example.org"]


@pytest.mark.parametrize(
    "link",
    [
        "linkedin.com/in/joreed",
        "https://joreed.example.org/work",
        "joreed.dev",
        "GitHub: jo-the-reed",
        "0000-0002-1825-0097",
    ],
)
def test_links_are_found(link: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\nEngineer\n{link}\n\nSkills\n\nPython, Docker\n")
    assert found_in(resume, "link") == [link]


@pytest.mark.parametrize(
    "harmless",
    [
        "2014 - 2017",
        "Mar 2022 – Present",
        "1,500,000 users",
        "Node.js and ASP.NET",
        "03/2019 - 04/2021",
        "99.95 %",
    ],
)
def test_dates_figures_and_products_are_no_addresses(harmless: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\n\nExperience\n\n{harmless}\n")
    assert found_in(resume, "contact") + found_in(resume, "link") == []


@pytest.mark.parametrize(
    "work",
    [
        "- Built the routing service for 40 Park Lane shops with Python",
        "- Handled 0800 1000 2000 4000 requests with Docker",
        "- Call center 555-123-4567 bot in Python",
        "- Ran 12 Harbour View Road cameras and their maps",
        "served 40 Park Lane shops and their 12 owners with maps",
        "- Passport service for 12 towns, Python 3.11, 2019",
    ],
)
def test_numbers_in_sentences_of_jobs_are_no_addresses(work: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\n\nExperience\nClerk, Papermoth, 2019 - 2021\n{work}\n\nSkills\nPython\n")
    assert found_in(resume, "contact") == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- Call me: 0171 / 2345 678, for Python", "Call me: 0171 / 2345 678"),
        ("- Python, Tél : 04.72.11.22.33", "Tél : 04.72.11.22.33"),
        ("- Python, +49 171 2345678", "+49 171 2345678"),
        ("DNI 12345678Z", "DNI 12345678Z"),
        ("- Born 1990 in Bonn, married, Python", "Born 1990 in Bonn, married"),
    ],
)
def test_what_says_itself_that_it_is_personal_is_found_in_jobs_too(
    line: str, found: str, read_text: ReadText
) -> None:
    resume = read_text(f"Jo Reed\n\nExperience\nClerk, Papermoth, 2019 - 2021\n{line}\n\nSkills\nPython\n")
    assert found_in(resume, "contact") == [found]


def test_a_line_of_contact_is_found_address_by_address(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\nBath, UK jo@example.org , +44 117 496 0142 , joreed.dev/cv\n\nSkills\nPython\n"
    )
    assert found_in(resume, "contact") == ["Bath, UK", "jo@example.org", "+44 117 496 0142"]
    assert found_in(resume, "link") == ["joreed.dev/cv"]


def test_the_town_that_is_home_goes_wherever_it_stands(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\nBath, UK | jo@example.org\n\nExperience\nPapermoth\tBath, UK\nClerk\t2019 - 2021\n"
    )
    assert found_in(resume, "contact").count("Bath, UK") == 2


@pytest.mark.parametrize("home", ["Bremen, Germany", "Mottenweg 3, 28195 Bremen", "28195 Bremen"])
@pytest.mark.parametrize("line", ["Clerk, Papermoth, Bremen, 2019", "Clerk\tBremen", "Bremen, 3.5.2024"])
def test_the_town_that_is_home_goes_without_its_country_too(
    home: str, line: str, read_text: ReadText
) -> None:
    resume = read_text(f"Jo Reed\n{home}\njo@example.org\n\nExperience\n{line}\n- Sat in the Bremen team\n")
    assert found_in(resume, "contact").count("Bremen") == 1


def test_papers_and_sites_farther_down_lead_to_the_person(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\n\nProjects\nSold the shop MothCart.com.\n\nPublications\nOn moths, 10.1234/moth.2021.77\n"
    )
    assert found_in(resume, "link") == ["MothCart.com", "10.1234/moth.2021.77"]


def test_names_on_the_net_are_found_without_their_address(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\nmothjo | jo@example.org\n\nProjects\nPublished as mothjo and github.com/moth42/wing\nmoth42\n"
    )
    assert found_in(resume, "link") == ["mothjo", "mothjo", "github.com/moth42/wing", "moth42"]


@pytest.mark.parametrize("written", ["Jo Reed", "JO REED", "Reed, Jo", "J. Reed", "Reed, J.", "Reed"])
def test_a_name_is_found_however_it_is_turned(written: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo Reed\njo@example.org\n\nPublications\n{written} and others: On moths\n")
    assert "".join(found_in(resume, "name")[1:]).replace(" ", "") == written.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Jo Reed-Quillfin", "Quillfin"),
        ("Jo Reed-Quillfin", "Reed"),
        ("Jo Reed-Quillfin", "Reed–Quillfin"),
        ("Jo Reed-Quillfin", "Jo"),
        ("Jo van der Quill", "van der Quill"),
        ("Jo van der Quill", "J. v. d. Quill"),
        ("Jo van der Quill", "van der Quill, J."),
        ("Jo Maria Reed", "J. M. Reed"),
        ("Jo Maria Reed", "Reed, J.M."),
        ("Jürgen Müllquill", "Juergen Muellquill"),
        ("Jürgen Müllquill", "JÜRGEN MÜLLQUILL"),
        ("Zoe\u0308 A\u0308quill", "Zoë Äquill"),
        ("PRIYA R. QUILLFIN", "Priya"),
        ("王小明 (Xiaoming Wang)", "Xiaoming Wang"),
        ("王小明 Xiaoming Wang", "Wang"),
        ("Jo Reed (Jo Quillfin)", "Quillfin"),
        ("Jo da Quillona e Moth", "Jo da Quillona e Moth"),
        ("Jo de la Quill y Moth", "Quill"),
        ("Omar al-Quill", "Omar"),
        ("Anne-Marie d'Quillfin", "Anne-Marie d'Quillfin"),
        ("Jan van 't Quill", "Jan van 't Quill"),
        ("Max von und zu Quill", "Quill"),
        ("J. R. R. van den Quill", "van den Quill"),
        ("Prof. Dr. med. Jo Quillfin", "Jo Quillfin"),
        ("Maria Teresa Josefa Antonia von Quillburg zu Mothringen", "Mothringen"),
        ("أحمد حسن", "أحمد"),
        ("P R I Y A   Q U I L L", "PRIYA QUILL"),
        ("P R I Y A   Q U I L L", "Priya"),
        ("Priya Quill geb. Mothlang", "Mothlang"),
        ("Priya Quill, 34", "Quill"),
        ("Priya Quill (née Mothlang)", "Mothlang"),
        ("Priya K. Quillfin S/O Vijay Mothlang", "Quillfin"),
        ("Maren Quill", "Marens"),
    ],
)
def test_a_name_goes_in_all_its_forms(name: str, told: str, read_text: ReadText) -> None:
    resume = read_text(f"{name}\njo@example.org\n\nSummary\nIt was {told} who led it.\n")
    assert found_in(resume, "name")[-1] == told


@pytest.mark.parametrize("told", ["der", "Vandalism", "Greene", "Re-read"])
def test_other_words_than_those_of_the_name_stay(told: str, read_text: ReadText) -> None:
    resume = read_text(f"Jo van der Green-Reed\njo@example.org\n\nSummary\nIt was {told} that led it.\n")
    assert found_in(resume, "name") == ["Jo van der Green-Reed"]


@pytest.mark.parametrize("handle", ["zoe.aequill", "zoe_aquill", "aequill", "reedquillfin"])
def test_names_run_together_are_found_without_their_accents(handle: str, read_text: ReadText) -> None:
    name = "Jo Reed-Quillfin" if handle == "reedquillfin" else "Zoë Äquill"
    resume = read_text(f"{name}\n\nProjects\nPublished as {handle} in 2020\n")
    assert found_in(resume, "link") == [handle]


def test_a_month_is_no_name(read_text: ReadText) -> None:
    resume = read_text(
        "Jo May\njo@example.org\n\nExperience\nClerk, Papermoth, May 2018 - June 2019\n\nSummary\nIt was May who led it.\n"
    )
    assert found_in(resume, "name") == ["Jo May", "May"]


@pytest.mark.parametrize("plain", ["An engineer of tides", "Bath, MA", "He or she"])
def test_short_names_are_not_taken_for_words(plain: str, read_text: ReadText) -> None:
    resume = read_text(f"An Ma\nan.ma@example.org\n\nSummary\n{plain}\nLed by An, with thanks to Ma.\n")
    assert found_in(resume, "name") == ["An Ma", "An", "Ma"]


def test_a_name_in_a_script_without_blanks_is_found_inside_a_line(read_text: ReadText) -> None:
    resume = read_text("王小明\nxm@example.org\n\nSummary\n我是王小明的简历\n")
    assert found_in(resume, "name") == ["王小明", "王小明"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jo Reed\nEngineer\n", "Jo Reed"),
        ("CURRICULUM VITAE\nJO REED\njo.reed@example.org\n", "JO REED"),
        ("Renée van den Berg | rvdberg@example.org\n", "Renée van den Berg"),
        ("Machine Learning Engineer\nSan Francisco\nJo Reed\njoreed@example.org", "Jo Reed"),
        ("王小明\n软件\n", "王小明"),
        ("Иван Петров\nEngineer\n", "Иван Петров"),
        ("Jo O’Neil-Smith\nEngineer\n", "Jo O’Neil-Smith"),
        ("J. Random Reed\nEngineer\n", "J. Random Reed"),
        ("Resume of Jo Reed\nEngineer\n", "Jo Reed"),
        ("CV – Jo Reed\nEngineer\n", "Jo Reed"),
        ("Name: Jo Reed\nEngineer\n", "Jo Reed"),
        ("Jo Reed, PhD\nEngineer\n", "Jo Reed"),
        ("Jo Reed (she/her)\nEngineer\n", "Jo Reed"),
        ('Jo "Moth" Reed\nEngineer\n', 'Jo "Moth" Reed'),
        ("Jo Reed, Senior Engineer\n", "Jo Reed"),
        ("Reed, Jo\nEngineer\n", "Reed, Jo"),
        ("jo quillfin\nEngineer\n", "jo quillfin"),
        ("Software Engineer\nExperience\nPython since 2014\n", None),
        ("# Jo Reed-Quillfin\nTel. 0046-70-555 01 23\n", "Jo Reed-Quillfin"),
        ("**Jo Reed**\nEngineer\n", "Jo Reed"),
        ("Jo Reed's Resume\nEngineer\n", "Jo Reed"),
        ("ENGINEER RESUME\nPRIYA R. QUILLFIN\nPython developer\n", "PRIYA R. QUILLFIN"),
        ("Data Engineer\nPriya Quillfin\nPython, Docker\n", "Priya Quillfin"),
        ("Bath, UK\nPriya Quillfin\nData Engineer\n", "Priya Quillfin"),
        ("Quillonna\nEngineer\n\nExperience\nEngineer, Papermoth, 2019 - 2023\n", "Quillonna"),
        ("Resume\nQuillonna\n\nExperience\n", "Quillonna"),
        ("Grace\nEngineer\ngrace@example.org\n", "Grace"),
        ("PRIYA\nQUILLFIN\nData Engineer\n", "PRIYA QUILLFIN"),
        ("Data Engineer Priya Quillfin\npriya@example.org\n", "Priya Quillfin"),
        ("Priya Quillfin Senior Data Engineer\npriya@example.org\n", "Priya Quillfin"),
        ("Jo Reed III\nEngineer\n", "Jo Reed"),
        ("Leiter Abteilung Datenbanken\nPython\n", None),
        ("Data Engineer Berlin Friedrichshain\nPython\n", None),
        ("Kaffee und Quillona\nPython\n", None),
        ("Data Engineer\nDeep Learning\nPython\n", None),
        ("Data Engineer\nSan Francisco\nPython\n", None),
        ("Data Engineer\nPapermoth Robotics Ltd\n2019 - 2021\n", None),
        ("Data Engineer\n\nExperience\nPapermoth Quill\nData Engineer\n", None),
        ("Confidential\nEngineer\n", None),
        ("Data Scientist - Deep Learning\nPython\n", None),
        ("Profile\nEngineer\n", None),
        ("Engineer\nExperience\n", None),
        ("Berlin\nEngineer\n", None),
        ("Quillonna is a shop that sells moths.\nEngineer\n", None),
        ("Quillonna\nsells moths all over the town\n", None),
    ],
)
def test_the_name_is_found_by_its_place_and_by_the_address(text: str, name: str | None) -> None:
    handles = {match.split("@")[0] for match in re.findall(r"\S+@", text)}
    assert find_name(Document("r.pdf", "pdf", "0" * 64, text), handles) == name


def test_a_skill_alone_in_the_first_line_is_no_name(read_text: ReadText) -> None:
    assert found_in(read_text("Kubernetes\nEngineer\n\nSkills\nPython, Kubernetes\n"), "name") == []
    assert found_in(read_text("Data Engineer\nKubernetes Docker\n\nSkills\nPython\n"), "name") == []


def test_the_name_is_found_in_large_type_below_a_sidebar() -> None:
    text = "Contact\njr@example.org\n\nSkills\nPython\n\nLanguages\nDutch\n\nJo Reed\nSoftware Engineer\n"
    words = tuple(
        Word(m.start(), m.end(), 1, Box(0, 0, 1, 24 if m.group() in {"Jo", "Reed"} else 10))
        for m in re.finditer(r"\S+", text)
    )
    headings = tuple(
        m.span() for m in re.finditer("Contact|Skills|Languages|Jo Reed|Software Engineer", text)
    )
    assert find_name(Document("r.pdf", "pdf", "0" * 64, text, words, headings=headings), {"jr"}) == "Jo Reed"


@given(st.text("ab@.com +0123456789 JoReed\n-|,/", max_size=200))
def test_any_text_keeps_what_is_not_left_out(index: Index, text: str) -> None:
    resume = read_resume(Document("r.txt", "text", "0" * 64, text), index)
    assert all(0 <= item.start < item.end <= len(text) for item in find_personal_data(resume))
    assert all(first.end <= second.start for first, second in pairwise(cuts(resume, EVERYTHING)))
