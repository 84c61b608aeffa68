from __future__ import annotations

import stat
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting, tags_of
from gapgui.library.store.library import FORMER, Library
from tests.library.store.made import ACME, acme, birk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=1)


def test_nothing_is_kept_unasked(library: Library) -> None:
    assert library.postings() == ()


def test_a_posting_is_kept_as_it_was_pasted(library: Library, file: Path) -> None:
    spans = ((0, 32), (63, 77))
    (kept,) = library.keep(
        acme(
            headings=spans,
            name="acme.html",
            source="acme.html",
            tags=("remote",),
            notes="ask Jo",
            apply_by=date(2026, 4, 1),
        ),
        now=NOON,
    )
    assert (kept.text, kept.headings, kept.name, kept.kept, kept.changed) == (
        ACME,
        spans,
        "acme.html",
        NOON,
        NOON,
    )
    assert kept.title == "Senior Machine Learning Engineer"
    assert kept.document.headings == spans
    library.close()
    again = Library(file)
    assert again.postings() == (kept,)
    again.close()


def test_what_the_user_calls_it_is_not_read_anew(library: Library) -> None:
    (kept,) = library.keep(acme(title="The one by the sea", employer="Harbour", named=True))
    changed = library.change(kept, replace(kept, text="Data Scientist\n\nRequirements\n- SQL\n"))
    assert changed
    assert (changed.title, changed.employer) == ("The one by the sea", "Harbour")


def test_another_text_is_named_as_it_reads(library: Library) -> None:
    (kept,) = library.keep(acme())
    changed = library.change(kept, replace(kept, text="Data Scientist\n\nRequirements\n- SQL\n"))
    assert changed
    assert changed.title == "Data Scientist"


def test_a_posting_without_text_is_refused(library: Library) -> None:
    with pytest.raises(GapError, match="holds no text") as caught:
        library.keep(birk(), KeptPosting("  \n"))
    assert caught.value.code == "empty"
    assert library.postings() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such modes")
def test_only_the_user_may_look(library: Library, file: Path) -> None:
    library.keep(acme())
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()} == {0o600}


def test_the_last_five_former_texts_are_kept_the_newest_first(library: Library) -> None:
    (kept,) = library.keep(acme(), now=NOON)
    for number in range(FORMER + 2):
        changed = library.change(
            kept, replace(kept, text=f"{ACME}\n{number}"), now=NOON + timedelta(days=number)
        )
        assert changed
        kept = changed
    former = library.former_texts(kept.id)
    assert [each.text.removeprefix(ACME).strip() for each in former] == ["5", "4", "3", "2", "1"]
    assert former[0].until == NOON + timedelta(days=6)


def test_a_change_of_tags_makes_no_former_text(library: Library) -> None:
    (kept,) = library.keep(acme(), now=NOON)
    changed = library.change(kept, replace(kept, tags=("remote",)), now=LATER)
    assert changed
    assert (changed.tags, changed.kept, changed.changed) == (("remote",), NOON, LATER)
    assert library.former_texts(kept.id) == ()


def test_what_is_removed_comes_back_whole_by_its_number(library: Library) -> None:
    first, second = library.keep(acme(tags=("a",)), birk())
    first = library.change(first, replace(first, text=ACME + "\nmore")) or first
    removed = library.remove(first.id)
    assert library.postings() == (second,)
    assert library.search("pytorch") == ()
    assert library.former_texts(first.id) == ()
    library.keep(birk(title="Another", named=True))  # takes no number that was used
    assert library.put_back(*removed) == (first,)
    assert library.posting(first.id) == first
    assert [each.text for each in library.former_texts(first.id)] == [ACME]
    assert library.search("pytorch") == (first.id,)


def test_of_what_is_removed_no_word_stays_in_any_file(library: Library, file: Path) -> None:
    """Not in free pages, in the index of words or in the log, while the program runs."""
    (kept, _other) = library.keep(acme(notes="quokka"), birk())
    changed = library.change(kept, replace(kept, text=f"{ACME}\nQuokka\n" * 40)) or kept
    library.change(changed, replace(changed, text=ACME, notes=""))
    library.remove(kept.id)
    assert [each.name for each in file.parent.iterdir() if b"quokka" in each.read_bytes().lower()] == []


def test_what_another_window_changed_meanwhile_stays(library: Library, file: Path) -> None:
    (kept,) = library.keep(acme(tags=("a", "b"), notes="mine"))
    other = Library(file)
    assert other.change(
        kept, replace(kept, tags=("a", "c"), notes="mine\ntheirs", title="Theirs", named=True)
    )
    changed = library.change(kept, replace(kept, tags=("b", "d"), notes="mine too", text=ACME + "\nmore"))
    other.close()
    assert changed
    assert changed == library.posting(kept.id)
    assert set(changed.tags) == {"b", "c", "d"}
    assert changed.notes.split("\n") == ["mine too", "mine", "theirs"]
    assert changed.title == "Theirs"
    assert changed.text == ACME + "\nmore"


def test_a_text_that_two_windows_changed_is_kept_as_a_former_one(library: Library, file: Path) -> None:
    (kept,) = library.keep(acme())
    other = Library(file)
    other.change(kept, replace(kept, text=ACME + "\ntheirs"))
    before = library.version()
    other.change(kept, replace(kept, tags=("x",)))
    assert library.version() != before
    changed = library.change(kept, replace(kept, text=ACME + "\nmine"))
    other.close()
    assert changed
    assert changed.text == ACME + "\nmine"
    assert [each.text for each in library.former_texts(kept.id)] == [ACME + "\ntheirs", ACME]


def test_a_posting_that_another_window_removed_is_not_changed(library: Library, file: Path) -> None:
    (kept,) = library.keep(acme())
    other = Library(file)
    other.remove(kept.id)
    other.close()
    assert library.change(kept, replace(kept, notes="x")) is None
    assert library.remove(kept.id) == ()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("pytorch", {1}),
        ("python kube", {1}),
        ("kube python", set()),  # only the last word may be a beginning
        ("C++", {2}),
        ("C#", set()),
        ("Node.js", {2}),
        ("node.j", {2}),
        ("cafe", {2}),
        ("harbour", {1}),
        ("engineer", {1, 2}),
        ("remote", {1}),
        ("ask jo", {1}),
        ("title:backend", set()),
        ("backend OR pytorch", set()),
        ('"', None),
        ("  ", None),
        ("- * ()", None),
    ],
)
def test_a_search_finds_what_has_all_words(library: Library, query: str, found: set[int] | None) -> None:
    library.keep(acme(tags=("remote",), notes="Ask Jo about it"), birk())
    hits = library.search(query)
    assert (hits if hits is None else set(hits)) == found


@given(st.text(alphabet=st.sampled_from('a"*-^:(){}[]+#.\0 NEAROT\ud800é'), max_size=20) | st.text())
def test_no_query_is_too_odd(searched: Library, query: str) -> None:
    assert isinstance(searched.search(query), tuple | None)


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = Library(tmp_path_factory.mktemp("searched") / "library.sqlite")
    opened.keep(acme(), birk())
    yield opened
    opened.close()


def test_half_a_character_does_not_keep_a_posting_out(library: Library) -> None:
    (kept,) = library.keep(acme(notes="\ud83d", tags=("\udc00",)))
    assert library.posting(kept.id) is not None


def test_tags_are_taken_as_they_are_written() -> None:
    assert tags_of(" remote,  second  choice; Remote,,\nuk") == ("remote", "second choice", "uk")
