from __future__ import annotations

import pytest

from gapgui.resume.language import resume_language
from tests.resume.showing import resume_of

OTHERS = {
    "de": """Ann Beispiel

Berufserfahrung
Softwareentwicklerin, Norfold GmbH, Jan 2018 - Dez 2020
- Entwicklung von Diensten mit Python

Ausbildung
Hochschule Musterstadt, 2014 - 2017

Kenntnisse
Python, Go
""",
    "fr": "Anne Exemple\n\nExpérience professionnelle\nIngénieure, Norfold, 2018 - présent\n\nFormation\nUniversité du Nord\n",
    "es": "Ana Ejemplo\n\nExperiencia laboral\nDesarrolladora, Norfold, 2018 - actualidad\n\nEducación\nUniversidad de Norte\n",
    "it": "Anna Esempio\n\nEsperienza lavorativa\nSviluppatrice, Norfold, 2018 - oggi\n\nIstruzione\nUniversità di Nord\n",
    "ko": "김도희\n\nEXPERIENCE\n개발자, Norfold, Jan 2018 - Dec 2020\n- Python을 사용하여 Kubernetes에 배포\n",
}
# Names of schools, towns and people of another language make no resume of that language.
ENGLISH = """Max Muster

Experience
Engineer, Technische Universität Musterstadt, 2018 - 2020
- Built models at the Hochschule für Technik und Wirtschaft

Education
Universität am Fluss

Skills
Python
"""


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_a_resume_with_few_sentences_is_told_by_its_headings(language: str, text: str) -> None:
    assert resume_language(text) == language


def test_names_of_another_language_make_no_other_language() -> None:
    assert resume_language(ENGLISH) == "en"
    assert not resume_of(ENGLISH).document.quality.problems


def test_too_little_tells_no_language() -> None:
    resume = resume_of("Ines Okafor\nPython, Go, Docker\n2018 - 2020")
    assert resume.language == ""
    assert not resume.document.quality.problems


def test_another_language_is_told_and_what_is_found_stays() -> None:
    resume = resume_of(OTHERS["de"])
    (problem,) = resume.document.quality.problems
    assert problem.code == "not_english"
    assert "looks German" in problem.message
    assert {shown.skill.id for shown in resume.skills} >= {"python", "go"}
    assert [(job.dates.begins, job.dates.ends) for job in resume.jobs] == [("2018-01", "2020-12")]
