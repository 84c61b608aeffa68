"""An index that is laid over another finds what one of the whole would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.matching.matcher import find_mentions
from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import lay_index, load_laid, name_owners
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.changes import Misreading, OwnChanges, SkillChange
from tests.matching.naming import named, skills_in
from tests.taxonomy.core import CORE_FILE, core_index, core_taxonomy, parsed
from tests.taxonomy.own.said import as_file, indexed, own_of, rebuilt, rebuilt_index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.matching.names.index import Index

    Step = Callable[[OwnChanges], OwnChanges]

IDS = (*core_taxonomy().skills, "own-one", "own-two")
FREE = (
    "kube",
    "Kube",
    "container platform",
    "house toolkits",
    "X/Y board",
    "Fooo",
    "Rare & Sons",
    "message buses",
)
NAMES = (*FREE, *(name for skill in core_taxonomy().skills.values() for name in skill.names))
SKILLS, WORDS = st.sampled_from(IDS), st.sampled_from(NAMES)
LISTS = st.sampled_from(["aliases", "titles", "ambiguous", "case", "plain", "contexts", "not_in"])
EDGES = st.sampled_from(["implies", "related"])
CATEGORIES = st.sampled_from(list(core_taxonomy().categories))
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda s, n: lambda own: corrections.add_names(own, s, [n]), SKILLS, WORDS),
    st.builds(lambda s, f, n: lambda own: corrections.add_to(own, s, f, [n]), SKILLS, LISTS, WORDS),
    st.builds(lambda s, f, n: lambda own: corrections.take_from(own, s, f, [n]), SKILLS, LISTS, WORDS),
    st.builds(lambda s, f, o: lambda own: corrections.add_to(own, s, f, [o]), SKILLS, EDGES, SKILLS),
    st.builds(lambda s, f, o: lambda own: corrections.take_from(own, s, f, [o]), SKILLS, EDGES, SKILLS),
    st.builds(
        lambda s, n, c: lambda own: corrections.add_skill(own, s, n, c, [n]), SKILLS, WORDS, CATEGORIES
    ),
    st.builds(lambda s, n: lambda own: corrections.with_skill(own, SkillChange(s, name=n)), SKILLS, WORDS),
    st.builds(
        lambda s, c: lambda own: corrections.with_skill(own, SkillChange(s, category=c)), SKILLS, CATEGORIES
    ),
    st.builds(lambda s: lambda own: corrections.remove_skill(own, s, core_taxonomy().skills), SKILLS),
    st.builds(
        lambda s, o: (
            lambda own: corrections.merge_skills(own, core_taxonomy().skills[s], o, core_taxonomy().skills)
        ),
        st.sampled_from(list(core_taxonomy().skills)),
        SKILLS,
    ),
    st.builds(lambda s, n: lambda own: corrections.misread(own, Misreading(n, s, f"the {n}")), SKILLS, WORDS),
    st.builds(lambda s: lambda own: corrections.restore(own, s), SKILLS),
)
JOINTS = st.sampled_from([", ", " ", " and ", "/", ". ", "\n- ", " goroutines ", "-"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    words = draw(st.lists(WORDS, min_size=1, max_size=12))
    forms = [draw(st.sampled_from([word, word.lower(), f"{word}s", word.replace(" ", "")])) for word in words]
    return "".join(form + draw(JOINTS) for form in forms)


@settings(max_examples=300)
@given(steps=st.lists(STEPS, min_size=1, max_size=6), text=texts())
def test_any_corrections_are_found_as_in_a_taxonomy_made_anew(steps: list[Step], text: str) -> None:
    own = own_of("")
    for step in steps:
        own = step(own)
    index, _ = lay_index(core_index(), own)
    assert find_mentions(text, index) == find_mentions(text, rebuilt_index(index))
    whole = rebuilt(index.taxonomy)
    assert dict(index.taxonomy.umbrellas.items()) == dict(whole.umbrellas.items())
    assert dict(index.taxonomy.near.items()) == dict(whole.near.items())


@settings(max_examples=300)
@given(steps=st.lists(STEPS, min_size=1, max_size=9))
def test_whatever_is_corrected_leaves_a_taxonomy_without_problems(steps: list[Step]) -> None:
    own = own_of("")
    for step in steps:
        own = step(own)
    index, _ = lay_index(core_index(), own)
    _, problems = parsed(as_file(index.taxonomy))
    # a name that is found through another of its skill is of no harm
    assert [p.message for p in problems if "already found through" not in p.message] == []


@pytest.fixture(scope="module")
def shipped() -> Index:
    return load_index(shipped_taxonomy(), None)


SHIPPED_OWN = """skills:
  kubernetes: {aliases: {add: [kube, container platform]}, related: {remove: [nomad]}}
  house-style-toolkit: {name: House Style Toolkit, category: frontend-frameworks, aliases: [HST], implies: [javascript]}
  openstack: {removed: true}
  deep-learning: {removed: true}
  kafka: {name: Event Bus Zeta, category: ml-frameworks}
  pulsar: {aliases: {add: [Apache Kafka, K8S]}}
  pytorch: {implies: {add: [statistics]}}
readings:
  - {text: Quora, not: qlora}
  - {text: Go, within: Go Jauntly, not: go}
"""
SENTENCE = (
    "OpenStack, kube and container platforms, HST, Kafka or Apache Kafka, event bus zeta, K8s, PyTorch, Deep Learning, "
    "Quora, Go Jauntly, Go, Golang, House-Style-Toolkit, Kubernetes"
)


def test_over_the_shipped_taxonomy_it_finds_what_one_made_anew_finds(
    shipped: Index, sample_posting: Path
) -> None:
    index, _ = lay_index(shipped, own_of(SHIPPED_OWN))
    anew = rebuilt_index(index)
    for text in (SENTENCE, sample_posting.read_text("utf-8")):
        assert find_mentions(text, index) == find_mentions(text, anew)
    assert {m.skill for m in find_mentions(SENTENCE, index)} >= {
        "kubernetes",
        "house-style-toolkit",
        "pulsar",
        "kafka",
    }
    whole = rebuilt(index.taxonomy)
    assert all(index.taxonomy.umbrellas[key] == whole.umbrellas[key] for key in whole.skills)
    assert all(index.taxonomy.near[key] == whole.near[key] for key in whole.skills)
    assert "machine-learning" in index.taxonomy.umbrellas["pytorch"]


def test_the_index_below_is_left_as_it_was(shipped: Index) -> None:
    before = find_mentions(SENTENCE, shipped)
    lay_index(shipped, own_of(SHIPPED_OWN))
    assert find_mentions(SENTENCE, shipped) == before


@pytest.mark.parametrize(
    ("name", "skills"),
    [
        ("apache kafka", {"kafka"}),
        ("ApacheKafka", {"kafka"}),
        ("neural network", {"neural-networks"}),
        ("Mercury", {"mercury-queue", "mercury-ml"}),
        ("Kaf", set()),
        ("Apache", set()),
        ("!!", set()),
    ],
)
def test_whose_name_it_is(name: str, skills: set[str]) -> None:
    assert name_owners(name, core_index()) == skills


def test_a_name_of_a_thousand_words_is_found() -> None:
    words = " ".join(f"word{number}" for number in range(1000))
    assert skills_in(
        f"{words} and Kafka", indexed(f"skills: {{python: {{aliases: {{add: ['{words}']}}}}}}")
    ) == [
        "python",
        "kafka",
    ]


def test_own_changes_from_a_file_lie_over_a_taxonomy_from_a_file(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    assert load_laid(CORE_FILE, None, None)[0].taxonomy.own is None
    assert load_laid(CORE_FILE, own, None)[0].taxonomy.own is None
    own.write_text(
        "overlay: 1\nskills: {kafka: {aliases: {add: [kbus]}}, nothing: {removed: true}}\n", encoding="utf-8"
    )
    index, problems = load_laid(CORE_FILE, own, None)
    assert named("kbus", index) == [("kafka", "kbus")]
    assert index.taxonomy.own is not None
    assert index.taxonomy.own.file == own
    assert [str(problem) for problem in problems] == [f"{own}:2:43: there is no skill 'nothing' to take away"]


def test_own_changes_that_can_not_be_read_are_a_problem_and_no_end(tmp_path: Path) -> None:
    index, (problem,) = load_laid(CORE_FILE, tmp_path, None)
    assert named("Kafka", index) == [("kafka", "Kafka")]
    assert "can't be read" in problem.message
    with pytest.raises(GapError):
        load_laid(tmp_path / "none.yaml", None, None)
