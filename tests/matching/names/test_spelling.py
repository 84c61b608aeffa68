from __future__ import annotations

import pytest

from gapgui.matching.names.spelling import correct
from tests.matching.naming import named, skills_in
from tests.taxonomy.core import core_index, index_of


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("pytroch", "pytorch"),
        ("kubernets", "kubernetes"),
        ("kuberntees", "kubernetes"),
        ("tensorflw", "tensorflow"),
        ("postgersql", "postgresql"),
        ("djanog", "django"),
    ],
)
def test_one_slip_or_two_in_a_long_word_are_mended(word: str, meant: str) -> None:
    correction = correct(word, core_index())
    assert correction is not None
    assert correction.word == meant
    assert 70 < correction.score < 100


@pytest.mark.parametrize(
    "word",
    [
        "kafak3",  # not letters alone
        "scal",  # too short
        "qython",  # another first letter
        "pythonista",  # too many slips
        "opportunity",  # English
        "airflows",  # a plural of a name
        "docker",  # a name
        "dockers",
        "moments",
    ],
)
def test_other_words_stay_as_they_are(word: str) -> None:
    assert correct(word, core_index()) is None


def test_a_word_between_two_names_is_neither() -> None:
    index = index_of("one: {name: Quxbar}\ntwo: {name: Quxbaz}")
    assert correct("quxbax", index) is None
    assert correct("quxxbar", index) is not None


def test_an_ambiguous_or_cased_name_is_never_a_correction() -> None:
    index = index_of("one: {name: Quxbar, ambiguous: [Quxbar]}\ntwo: {name: Fluxom, case: [Fluxom]}")
    assert skills_in("Quxbra, fluxmo, Fluxmo", index) == []


def test_a_misspelled_word_is_found_within_a_longer_name() -> None:
    assert named("we do machne learning here") == [("machine-learning", "machne learning")]


def test_a_name_is_found_after_its_words_stood_apart() -> None:
    assert named("a machine, learning. Then machine learning") == [("machine-learning", "machine learning")]


def test_a_misspelled_word_is_found_again_after_it_stood_alone() -> None:
    assert named("a machne shop. Then machne learning") == [("machine-learning", "machne learning")]


_TOOLS = index_of(
    "actioniq: {name: ActionIQ}\nalation: {name: Alation}\nsharepoint: {name: SharePoint}\nqlora: {name: QLoRA}\n"
    "deepspeed: {name: DeepSpeed}\ncouchbase: {name: Couchbase}\nkubernetes: {name: Kubernetes}\n"
    "code-signing: {name: Code signing}\ndocker: {name: Docker}\ncelebrate: {name: Celebrale}\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "experience with ablations, Docker",
        "experience with actioning, Docker",
        "DeepSpeech, Docker",
        "StartPoint, Docker",
        "Cloudbase, Docker",
        "KUBERNTES, Docker",
        "cérébrale, Docker",
        "Kubernetis, Docker. We at Kubernetis",
        "co-designing and Docker",
        "répandre avec kuberntes dans le Docker",
        "Writing on Quora about Docker",
        "We met Qlara there",
        "Docker at Kubernets Homes",
        "Work for Kubernets, Docker",
    ],
)
def test_another_word_is_no_slip(text: str) -> None:
    assert set(skills_in(text, _TOOLS)) <= {"docker"}


@pytest.mark.parametrize(
    "text",
    [
        "- Kuberentes\n- Docker",
        "Docker, Kubernets",
        "Experience with Kuberntees",
        "Deploying to Kuberentes beside Docker",
        "strong Kuberentes skills",
        "code singing, Docker and Kuberentes",
    ],
)
def test_a_slip_is_found_where_a_skill_may_stand(text: str) -> None:
    assert "kubernetes" in skills_in(text, _TOOLS)
