from __future__ import annotations

import pytest

from tests.matching.naming import named, skills_in
from tests.taxonomy.core import index_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("supervised and unsupervised learning", ["supervised", "unsupervised learning"]),
        ("supervised, unsupervised and deep learning", ["supervised", "unsupervised", "deep learning"]),
        ("supervised/unsupervised learning", ["supervised", "unsupervised learning"]),
        ("model training and evaluation", ["model training", "evaluation"]),
        ("model evaluation, training", ["model evaluation", "training"]),
    ],
)
def test_names_that_share_a_word_are_all_found(text: str, expected: list[str]) -> None:
    assert [words for _, words in named(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("supervised and deep", []),
        ("model training and evaluation metrics", ["model training"]),
        ("model training. Evaluation follows", ["model training"]),
        ("model training; evaluation", ["model training"]),
        ("Docker and unsupervised learning", ["Docker", "unsupervised learning"]),
        ("trained and deep learning", ["deep learning"]),
    ],
)
def test_words_that_share_nothing_are_left_alone(text: str, expected: list[str]) -> None:
    assert [words for _, words in named(text)] == expected


_AZURE = index_of(
    "azure: {name: Azure, plain: [Azure]}\nfunctions: {name: Azure Functions}\nstorage: {name: Azure Storage}\n"
    "app: {name: Azure App Service}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Azure Functions, Storage and App Services", ["functions", "storage", "app"]),
        ("Azure (Functions, Storage, App Service)", ["azure", "functions", "storage", "app"]),
        ("Azure (money, Storage)", ["azure"]),
        ("Azure Functions, Storage rooms", ["functions"]),
        ("Azure, Storage", ["azure"]),
    ],
)
def test_products_share_the_name_of_their_owner(text: str, skills: list[str]) -> None:
    assert skills_in(text, _AZURE) == skills


_KINDS = index_of(
    "rl: {name: Reinforcement learning, aliases: [RL]}\noffline: {name: Offline RL}\n"
    "react: {name: React, aliases: [React.js], plain: [React]}\nhooks: {name: React Hooks}\n"
    "supervised: {name: Supervised learning}\nunsupervised: {name: Unsupervised learning}\nml: {name: Machine learning, aliases: [ML], plain: [ML]}\n"
    "security: {name: Data security}\ngovernance: {name: Data governance}\n"
    "clean: {name: Clean code, aliases: [maintainable code]}\n"
    "schemas: {name: Schema design}\nmanagement: {name: Schema management}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("RL (offline, online)", ["rl", "offline"]),
        ("React.js (hooks, routing)", ["react", "hooks"]),
        ("ML (supervised and unsupervised)", ["ml", "supervised", "unsupervised"]),
        ("machine learning (supervised, unsupervised)", ["ml", "supervised", "unsupervised"]),
        ("machine learning (bring your own)", ["ml"]),
    ],
)
def test_a_bracket_holds_kinds_and_parts_of_what_stands_before_it(text: str, skills: list[str]) -> None:
    assert skills_in(text, _KINDS) == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("data security, and governance", ["security", "governance"]),
        ("data security, compliance, and governance frameworks", ["security", "governance"]),
        ("data security, compliance and governance", ["security"]),
        ("data security, compliance, taxes and governance frameworks", ["security"]),
        ("data security and governance boards", ["security"]),
        ("clean, maintainable code", ["clean", "clean"]),
        ("your desk will be clean, maintainable code is what we write", ["clean"]),
        ("schema design and management", ["schemas", "management"]),
        ("schema design and management for a team of four", ["schemas"]),
    ],
)
def test_a_word_is_shared_past_what_adds_nothing_and_by_nothing_else(text: str, skills: list[str]) -> None:
    assert skills_in(text, _KINDS) == skills


_SUFFIXES = index_of(
    "server: {name: Server-side rendering}\nclient: {name: Client-side rendering}\n"
    "bulk: {name: Bulk RNA-seq}\nsingle: {name: Single-cell RNA-seq}\n"
    "gcp: {name: Google Cloud}\ngcs: {name: Google Cloud Storage}\nrun: {name: Google Cloud Run}\n"
    "storage: {name: Storage, ambiguous: [Storage]}\ndocker: {name: Docker}\n"
    "infrastructure: {name: Infrastructure as code}\npipelines: {name: Pipelines as code}\n"
    "both: {name: Learning theory, aliases: [supervised unsupervised learning]}\nunsupervised: {name: Unsupervised learning}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("server- and client-side rendering", ["server", "client"]),
        ("pipelines, infrastructure as code", ["infrastructure"]),
        ("bulk and single-cell RNA-seq", ["bulk", "single"]),
        ("Google Cloud (Run, Storage)", ["gcp", "run", "gcs"]),
        ("Docker, Storage", ["docker", "storage"]),
        ("Google Cloud, Storage", ["gcp", "storage"]),
        ("supervised, unsupervised learning", ["unsupervised"]),
    ],
)
def test_what_is_shared_may_be_longer_than_a_word(text: str, skills: list[str]) -> None:
    assert skills_in(text, _SUFFIXES) == skills


_REGRESSIONS = index_of(
    "linear: {name: Linear, ambiguous: [Linear], case: [Linear]}\nlinear-regression: {name: Linear regression}\n"
    "logistic: {name: Logistic regression}\nmoderation: {name: Moderation analysis}\ndata: {name: Data analysis}\n"
    "java: {name: Java}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Linear / logistic regression", ["linear-regression", "logistic"]),
        ("strong linear, logistic regression", ["linear-regression", "logistic"]),
        ("Linear, Java", ["linear", "java"]),
        ("test moderation, data analysis", ["data"]),
        ("moderation, data analysis", ["moderation", "data"]),
        ("Write moderation, data analysis", ["moderation", "data"]),
        ("tools including moderation, data analysis", ["moderation", "data"]),
    ],
)
def test_what_shares_a_word_is_a_whole_item_and_no_product(text: str, skills: list[str]) -> None:
    assert skills_in(f"- Much to do\n- {text}\n- Good English\n", _REGRESSIONS) == skills
