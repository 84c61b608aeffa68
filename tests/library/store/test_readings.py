"""Postings as they were read are kept, and come back only where nothing that decides it has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.store import readings
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.posting_json import posting_from_json, posting_json
from gapgui.library.store.readings import keep_readings, read_kept
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting
from gapgui.taxonomy.loading import load_taxonomy
from gapgui.taxonomy.taxonomy import OwnPart
from tests.conftest import ROOT, SAMPLES, SHARED
from tests.library.store.made import acme, birk

if TYPE_CHECKING:
    from gapgui.library.store.library import Library
    from gapgui.matching.names.index import Index


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(load_taxonomy(ROOT / "tests" / "data" / "ui_taxonomy.yaml"))


@pytest.fixture(scope="module")
def whole_index() -> Index:
    return build_index(load_taxonomy(ROOT / "skill_taxonomy.yaml"))


@pytest.mark.parametrize(
    "text",
    [
        (SAMPLES / "posting.txt").read_text("utf-8"),
        "Engineer\n\nBachelor's degree or equivalent experience, 3+ years of Python\u00a03 or Go\nPyhton is a plus\n",
        "Flur\u200bb\U0001f600\r\n- Kuber\u00adnetes required",
        "x",
    ],
)
def test_a_reading_comes_back_the_same(whole_index: Index, text: str) -> None:
    posting = read_posting(document_from_text(text, "p.txt"), whole_index)
    assert posting_from_json(posting_json(posting), posting.document, whole_index.taxonomy) == posting


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is absent")
def test_readings_of_real_postings_come_back_the_same(whole_index: Index) -> None:
    for file in sorted((SHARED / "eval" / "dev" / "texts").glob("*.txt"))[::5]:
        posting = read_posting(document_from_text(file.read_text("utf-8"), file.name), whole_index)
        assert posting_from_json(posting_json(posting), posting.document, whole_index.taxonomy) == posting


def read_all(library: Library, index: Index) -> None:
    read = [(posting, read_posting(posting.document, index)) for posting in library.postings()]
    keep_readings(library.database, read, index.taxonomy)


def test_a_kept_reading_is_found_again(library: Library, index: Index) -> None:
    first, second = library.keep(acme(), birk())
    assert read_kept(library.database, [first, second], index.taxonomy) == {}
    read_all(library, index)
    found = read_kept(library.database, library.postings(), index.taxonomy)
    assert found[first.id] == read_posting(first.document, index)
    assert set(found) == {first.id, second.id}


def test_another_text_or_look_is_read_anew(library: Library, index: Index) -> None:
    first, second = library.keep(acme(), birk())
    read_all(library, index)
    library.change(first, replace(first, text=first.text + " "))
    library.change(second, replace(second, headings=((0, 16),)))
    assert read_kept(library.database, library.postings(), index.taxonomy) == {}


def test_tags_and_title_change_no_reading(library: Library, index: Index) -> None:
    (kept,) = library.keep(acme())
    read_all(library, index)
    library.change(kept, replace(kept, tags=("x",), title="Mine", named=True))
    assert kept.id in read_kept(library.database, library.postings(), index.taxonomy)


def test_another_taxonomy_own_file_or_program_reads_anew_and_the_one_before_is_remembered(
    library: Library, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept,) = library.keep(acme())
    read_all(library, index)
    taxonomy = index.taxonomy
    own = replace(taxonomy, own=OwnPart(ROOT, "ab", frozenset(), {}))
    assert read_kept(library.database, [kept], replace(taxonomy, sha256="other")) == {}
    assert read_kept(library.database, [kept], own) == {}
    keep_readings(library.database, [(kept, read_posting(kept.document, index))], own)
    assert read_kept(library.database, [kept], own)
    assert read_kept(library.database, [kept], taxonomy)
    keep_readings(
        library.database, [(kept, read_posting(kept.document, index))], replace(own, sha256="third")
    )
    assert read_kept(library.database, [kept], taxonomy) == {}
    monkeypatch.setattr(readings, "program_version", lambda: "another")
    assert read_kept(library.database, [kept], own) == {}


def test_the_reading_of_a_posting_that_went_meanwhile_is_not_kept(library: Library, index: Index) -> None:
    (kept,) = library.keep(acme())
    read = read_posting(kept.document, index)
    library.remove(kept.id)
    keep_readings(library.database, [(kept, read)], index.taxonomy)
    with library.database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM readings").fetchone() == (0,)


def test_a_reading_of_a_skill_that_is_gone_or_of_no_sense_is_made_anew(
    library: Library, index: Index
) -> None:
    first, second = library.keep(acme(), birk())
    read_all(library, index)
    with library.database.writing() as connection:
        told = connection.execute("SELECT value FROM readings WHERE posting = 1").fetchone()[0][8:]
        gone, senseless = readings.sealed(told.replace('"python"', '"gone"')), readings.sealed("[1, 2")
        connection.execute("UPDATE readings SET value = ? WHERE posting = 1", (gone,))
        connection.execute("UPDATE readings SET value = ? WHERE posting = 2", (senseless,))
    assert read_kept(library.database, [first, second], index.taxonomy) == {}


@pytest.mark.parametrize(
    "damage",
    [
        "replace(value, '0.', '1.')",
        "substr(value, 1, 20)",
        "CAST(value AS BLOB)",
        "7",
        "x'ff'",
        "value || ' '",
    ],
)
def test_a_reading_that_is_not_as_it_was_written_is_made_anew(
    library: Library, index: Index, damage: str
) -> None:
    first, second = library.keep(acme(), birk())
    read_all(library, index)
    with library.database.writing() as connection:
        connection.execute(f"UPDATE readings SET value = {damage} WHERE posting = 1")
    assert set(read_kept(library.database, [first, second], index.taxonomy)) == {second.id}


def test_the_program_is_known_by_all_that_decides_a_reading() -> None:
    assert all((ROOT / "gapgui" / room).is_dir() for room in readings.ROOMS)
    assert len(readings.program_version()) == 64


def test_many_are_asked_for_at_once(library: Library, index: Index) -> None:
    kept = library.keep(*(KeptPosting(f"Engineer {number}\n- Python") for number in range(600)))
    keep_readings(library.database, [(p, read_posting(p.document, index)) for p in kept[:3]], index.taxonomy)
    assert set(read_kept(library.database, kept, index.taxonomy)) == {p.id for p in kept[:3]}
