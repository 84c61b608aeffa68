"""Each phrase that speaks for a kind of work is heard where it stands, in English and in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.reading.cues.written import cues_of
from tests.posting.asking import posting_of

if TYPE_CHECKING:
    from gapgui.reading.cues.cue import Cue


@pytest.mark.parametrize("cue", cues_of("archetypes"), ids=lambda cue: cue.example)
def test_each_example_speaks_for_its_kind(cue: Cue) -> None:
    posting = posting_of(f"Engineer\n\nResponsibilities\n- {cue.example}\n")
    assert cue.kind in {evidence.archetype for evidence in posting.archetype_evidence}


@pytest.mark.parametrize(
    ("duties", "kind"),
    [
        (
            "Du forschst an neuartigen Verfahren\n- Du schreibst Publikationen für Fachkonferenzen\n- Grundlagenforschung im Team",
            "research",
        ),
        (
            "Du trainierst Modelle mit PyTorch\n- Du bringst Modelle in Produktion\n- Überwachung der Modelle im Betrieb",
            "ml_engineering",
        ),
        (
            "Du leitest Handlungsempfehlungen ab\n- Statistische Analysen und Prognosen\n- Auswertungen für die Fachbereiche",
            "data_science",
        ),
        (
            "Du baust Datenpipelines\n- Du verantwortest unsere Datenplattform\n- Du sicherst die Datenqualität",
            "data_engineering",
        ),
        (
            "Du baust Webanwendungen in Java\n- Fehlerbehebung und automatisierte Tests\n- Softwarearchitektur",
            "software",
        ),
    ],
)
def test_german_duties_tell_what_the_work_is(duties: str, kind: str) -> None:
    posting = posting_of(
        f"Mitarbeiter (m/w/d)\n\nDeine Aufgaben\n- {duties}\n\nDein Profil\n- Gute Deutschkenntnisse\n"
    )
    assert posting.archetype == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Datenwissenschaftler (m/w/d)", "data_science"),
        ("Softwareentwicklerin", "software"),
        ("Dateningenieur", "data_engineering"),
        ("KI-Forscher", "research"),
    ],
)
def test_german_titles_name_the_work(title: str, kind: str) -> None:
    assert posting_of(f"{title}\n\nDein Profil\n- Gute Deutschkenntnisse\n").archetype == kind


def test_what_is_done_not_only_speaks() -> None:
    posting = posting_of("Engineer\n\nResponsibilities\n- You will not only train models but serve them\n")
    assert posting.archetype == "ml_engineering"


@pytest.mark.parametrize(
    "words",
    [
        "Du arbeitest in flexiblen Arbeitszeitmodellen",
        "Flexible working models for all",
        "You do 3D modelling and train your colleagues",
        "Wir bieten Weiterbildung und Training",
        "You will not train models",
        "Modelle trainierst du nicht",
        "Du trainierst keine Modelle",
        "Our research team publishes at NeurIPS; you do not.",
        "We publish a magazine about models",
        "Our models decide what stands in the warehouse",
        "We run a large warehouse for groceries",
    ],
)
def test_other_models_and_trainings_speak_for_nothing(words: str) -> None:
    assert posting_of(f"Engineer\n\nResponsibilities\n- {words}\n").archetype_evidence == ()
