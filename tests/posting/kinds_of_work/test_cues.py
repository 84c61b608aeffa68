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
    "words",
    [
        "Du arbeitest in flexiblen Arbeitszeitmodellen",
        "Flexible working models for all",
        "You do 3D modelling and train your colleagues",
        "Wir bieten Weiterbildung und Training",
    ],
)
def test_other_models_and_trainings_speak_for_nothing(words: str) -> None:
    assert posting_of(f"Engineer\n\nResponsibilities\n- {words}\n").archetype_evidence == ()
