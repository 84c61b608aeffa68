"""An index that is laid over another finds what one of the whole would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from gapgui.matching.laid_index import lay_index
from gapgui.matching.matcher import find_mentions
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.changes import Misreading, OwnChanges, SkillChange
from tests.taxonomy.core import core_index, core_taxonomy, parsed
from tests.taxonomy.own.said import as_file, own_of, rebuilt, rebuilt_index

if TYPE_CHECKING:
    from collections.abc import Callable

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
