from __future__ import annotations

import pytest

from gapgui.reading.languages.detection import language_of

TEXTS = {
    "en": "We are looking for an engineer with experience in Python to join our team",
    "de": "Wir suchen eine Entwicklerin mit Erfahrung in Python, die mit uns an der Plattform baut",
    "fr": "Nous cherchons une ingénieure avec une expérience de Python pour notre équipe",
    "es": "Buscamos una ingeniera con experiencia en Python para nuestro equipo de datos",
    "pt": "Procuramos uma engenheira com experiência em Python para a nossa equipe de dados",
    "it": "Cerchiamo una sviluppatrice con esperienza di Python per il nostro team che lavora con i dati",
    "nl": "Wij zoeken een ontwikkelaar met ervaring in Python voor ons team en jij bent de juiste",
    "sv": "Vi söker en utvecklare med erfarenhet av Python till vårt team och du har",
    "pl": "Szukamy programisty z doświadczeniem w Python i SQL do naszego zespołu oraz",
    "zh": "我们正在寻找一位有Python经验的工程师",
    "ja": "Pythonの経験があるエンジニアを募集しています",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_language_is_told_by_its_small_words(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Python, Java, Kubernetes, Docker, AWS, SQL, Terraform, Kafka, Spark, Airflow, dbt, Snowflake, C, R, Go",
        "Ines Okafor\nEXPERIENCE\nAnalyst, Ministry\nJan 2018 - Dec 2020",
        "en en en en en en",
    ],
)
def test_too_little_tells_nothing(text: str) -> None:
    assert language_of(text) == ""
