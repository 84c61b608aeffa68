"""Any sequence of corrections, edits, packs, undo and redo: the file can be read, and no comment is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.given.packs import import_pack
from gapgui.taxonomy.own.keeping import read_own, redo, save_own, undo
from gapgui.taxonomy.own.merging import facts
from tests.taxonomy.core import core_index
from tests.taxonomy.own.test_rewriting import BLOCK, FLOW, NAMES, SKILLS, STEPS, comments_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Side

    Correction = Callable[[OwnChanges], OwnChanges]
    Step = Callable[[Path], object]

LISTS = st.sampled_from(["aliases", "titles", "implies", "related", "case", "plain", "contexts", "not_in"])
SHIPPED = core_index().taxonomy.skills["kubernetes"]
EDITS: st.SearchStrategy[Correction] = st.one_of(
    STEPS,
    st.builds(lambda s, w, n: lambda own: corrections.add_to(own, s, w, [n]), SKILLS, LISTS, NAMES),
    st.builds(lambda s, w, n: lambda own: corrections.take_from(own, s, w, [n]), SKILLS, LISTS, NAMES),
    st.builds(lambda s, w, n: lambda own: corrections.forget(own, s, w, n), SKILLS, LISTS, NAMES),
    st.builds(lambda s, n: lambda own: corrections.rename(own, s, n, None), SKILLS, NAMES),
    st.builds(lambda s: lambda own: corrections.move(own, s, "clouds", None), SKILLS),
    st.builds(lambda s: lambda own: corrections.without_skill(own, s), SKILLS),
    st.builds(lambda s: lambda own: corrections.merge_skills(own, SHIPPED, s, ["kubernetes"]), SKILLS),
)


def saved(edit: Correction) -> Step:
    return lambda path: save_own(read_own(path), edit(read_own(path).own))


def imported(name: str, edits: list[Correction], take: Side) -> Step:
    def step(path: Path) -> None:
        pack = path.with_name(f"{name}.yaml")
        pack.write_text(f"overlay: 1\npack: {name}\n", encoding="utf-8")
        for edit in edits:
            save_own(read_own(pack), edit(read_own(pack).own))
        import_pack(pack, path, take=take)

    return step


ANY_STEP: st.SearchStrategy[Step] = st.one_of(
    st.builds(saved, EDITS),
    st.builds(saved, EDITS),
    st.just(undo),
    st.just(redo),
    st.builds(
        imported,
        st.sampled_from(["team", "other"]),
        st.lists(EDITS, max_size=3),
        st.sampled_from(["mine", "theirs"]),
    ),
)


@settings(max_examples=60, deadline=None)
@given(text=st.sampled_from([BLOCK, FLOW, "", "# nothing yet\n"]), steps=st.lists(ANY_STEP, max_size=8))
def test_any_sequence_can_be_read_keeps_every_comment_and_comes_back_to_the_byte(
    text: str, steps: list[Step]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "my_skills.yaml"
        if text:
            path.write_bytes(text.encode())
        problems = [problem.sentence for problem in read_own(path).problems]
        for step in steps:
            former = read_own(path)
            step(path)
            now = read_own(path)
            assert [p.sentence for p in now.problems if p.sentence not in problems] == []
            assert not Counter(comments_in(text)) - Counter(comments_in(now.data.decode()))
            if facts(now.own) == facts(former.own) and step not in (undo, redo):
                assert now.data == former.data
        if len(steps) < 8:
            end = read_own(path).data
            back = 0
            while undo(path):
                back += 1
            assert read_own(path).data == text.encode()
            assert path.exists() == bool(text)
            for _ in range(back):
                redo(path)
            assert read_own(path).data == end or not back


def test_a_pack_is_never_half_in(tmp_path: Path) -> None:
    path, pack = tmp_path / "my_skills.yaml", tmp_path / "team.yaml"
    pack.write_text("overlay: 1\npack: team\ndismissed: [a]\n", encoding="utf-8")
    path.write_text("overlay: 1\nskills: [\n", encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(GapError, match="can't be edited as they stand"):
        import_pack(pack, path)
    assert path.read_bytes() == before
    assert not (tmp_path / "my_skills-packs").exists()
