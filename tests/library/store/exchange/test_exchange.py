"""What is taken elsewhere and brought back is the same."""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.library.spreadsheet import guard, guard_for_return, unguarded
from gapgui.library.store.exchange import importing
from gapgui.library.store.exchange.exporting import LIST, as_csv, as_jsonl, file_name, write_folder
from gapgui.library.store.exchange.importing import Brought, brought_from, from_csv, from_folder, from_jsonl
from gapgui.library.store.kept_posting import FormerText, KeptPosting, Whole
from gapgui.library.store.library import Library
from tests.library.store.made import ACME, BIRK, acme, birk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Return another user's library, which is empty."""
    opened = Library(tmp_path / "elsewhere" / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def kept(library: Library) -> tuple[Whole, ...]:
    first, _ = library.keep(
        acme(
            title="=SUM(A1)",
            employer="'=x",
            named=True,
            headings=((0, 32),),
            source="https://jobs.example/1",
            tags=("remote", "C++ & more"),
            notes='-2 days; "maybe"\n+ later\u2028end',
            apply_by=date(2026, 4, 1),
        ),
        birk(),
        now=NOON,
    )
    library.change(first, replace(first, text=ACME + "\n- and gRPC\n"), now=NOON)
    return library.whole()


def without_numbers(wholes: tuple[Whole, ...]) -> list[Whole]:
    return [replace(whole, posting=replace(whole.posting, id=0)) for whole in wholes]


def test_json_lines_bring_back_everything(kept: tuple[Whole, ...], other: Library) -> None:
    brought = from_jsonl(as_jsonl(kept), "kept.jsonl")
    assert brought.problems == ()
    assert len(other.take_in(*brought.postings).added) == 2
    assert without_numbers(other.whole()) == without_numbers(kept)
    assert other.search("grpc") == (other.postings()[0].id,)


def test_a_table_brings_back_all_but_former_texts(kept: tuple[Whole, ...], other: Library) -> None:
    data = as_csv(kept)
    other.take_in(*from_csv(data, "kept.csv").postings)
    expected = [replace(whole, former=()) for whole in without_numbers(kept)]
    assert without_numbers(other.whole()) == expected


def test_no_cell_of_a_table_is_a_formula(kept: tuple[Whole, ...]) -> None:
    cells = [c for row in csv.reader(io.StringIO(as_csv(kept).decode("utf-8-sig"), newline="")) for c in row]
    assert "'=SUM(A1)" in cells
    assert all(cell == guard(cell) for cell in cells)


def test_a_folder_brings_back_everything(
    kept: tuple[Whole, ...], other: Library, tmp_path: Path, worker: DocumentWorker
) -> None:
    folder = tmp_path / "out"
    files = write_folder(folder, kept)
    assert [file.name for file in files] == ["001 SUM(A1), x.txt", "002 Backend Engineer, Birk & Sons.txt"]
    other.take_in(*from_folder(folder, worker.read).postings)
    assert without_numbers(other.whole()) == without_numbers(kept)


def test_documents_in_a_folder_are_postings_and_the_others_are_told(
    tmp_path: Path, worker: DocumentWorker
) -> None:
    (tmp_path / "b.txt").write_bytes(BIRK.replace("\n", "\r\n").encode())
    (tmp_path / "a.html").write_text("<h2>Data Scientist</h2><ul><li>SQL</li></ul>", encoding="utf-8")
    (tmp_path / "c.pdf").write_bytes(b"no PDF")
    (tmp_path / "notes.xyz").write_text("x", encoding="utf-8")
    (tmp_path / LIST).write_text('{"file": "b.txt", "tags": "good, far"}\nrubbish\n[]\n', encoding="utf-8")
    brought = from_folder(tmp_path, worker.read)
    html, text = (whole.posting for whole in brought.postings)
    assert (html.title, html.source) == ("Data Scientist", str(tmp_path / "a.html"))
    assert html.text[slice(*html.headings[0])] == "Data Scientist"
    assert (text.text, text.tags) == (BIRK, ("good", "far"))
    assert [(problem.place, problem.error.code) for problem in brought.problems] == [("c.pdf", "not_a_pdf")]
    with pytest.raises(GapError, match="can't be read"):
        from_folder(tmp_path / "nowhere", worker.read)


def test_what_is_kept_already_gets_the_new_tags_and_notes_and_stays_one(library: Library) -> None:
    (kept,) = library.keep(acme(tags=("a",), notes="first"), now=NOON)
    taken = library.take_in(
        Whole(KeptPosting(f"\n{ACME}", tags=("a", "b"), notes="second", apply_by=date(2026, 5, 1))),
        Whole(birk()),
        Whole(birk(tags=("twice",))),
    )
    assert [posting.id for posting in taken.known] == [kept.id, taken.added[0].id]
    first, second = library.postings()
    assert (first.text, first.tags, first.notes, first.apply_by) == (
        ACME,
        ("a", "b"),
        "first\nsecond",
        date(2026, 5, 1),
    )
    assert second.tags == ("twice",)
    assert library.take_in(Whole(first)).known == (first,)


def test_a_table_of_others_is_taken_by_the_name_of_its_columns() -> None:
    table = 'title;Company;body\r\nData Engineer;Acme;"Spark\nand SQL"\r\n;;\r\nEmpty;x; \r\n'
    brought = from_csv(table.encode("cp1252"), "jobs.csv", text_column="body")
    (posting,) = (whole.posting for whole in brought.postings)
    assert (posting.title, posting.named, posting.text, posting.source) == (
        "Data Engineer",
        True,
        "Spark\nand SQL",
        "jobs.csv",
    )
    assert [(problem.place, problem.error.code) for problem in brought.problems] == [("5", "empty")]


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n"])
def test_what_is_no_such_table_is_told(data: bytes) -> None:
    with pytest.raises(GapError, match=r"jobs\.csv") as caught:
        from_csv(data, "jobs.csv")
    assert caught.value.code == "unsupported"


def test_a_quote_that_is_never_closed_hides_none_of_the_rows_behind_it() -> None:
    rows = b"".join(b"%d,Job %d,Python and Go\n" % (at, at) for at in range(3))
    brought = from_csv(b'id,title,text\n1,"open,Rust\n' + rows, "jobs.csv")
    assert [whole.posting.title for whole in brought.postings] == ["Job 0", "Job 1", "Job 2"]
    assert [(problem.place, problem.error.code) for problem in brought.problems] == [("2", "damaged")]


def test_a_text_whose_quote_is_never_closed_is_told() -> None:
    (problem,) = from_csv(b'id,title,text\n4,T,"Lisp\n- Go\n', "jobs.csv").problems
    assert (problem.place, "never closed" in problem.error.message) == ("2", True)


def test_a_row_that_is_far_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_LONGEST_CELL", 1_000)
    brought = from_csv(b"text\n" + b"x" * 2_000 + b"\nPython\n", "jobs.csv")
    assert [problem.place for problem in brought.problems] == ["2"]
    assert len(brought.postings) == 1


def test_a_long_posting_fits_into_a_cell(other: Library) -> None:
    text = "Engineer\n" + "many words " * 15_000
    (back,) = from_csv(as_csv([Whole(KeptPosting(text, title="x", named=True))]), "t.csv").postings
    assert back.posting.text == text
    assert other.take_in(back).added


def test_lines_that_are_wrong_keep_nobody_from_the_others() -> None:
    lines = [
        "{",
        "[1]",
        '{"text": 3}',
        '{"text": "  "}',
        json.dumps({"text": BIRK, "tags": 5, "kept": "noon"}),
        "",
    ]
    brought = from_jsonl("\n".join(lines).encode(), "x.jsonl")
    assert [problem.place for problem in brought.problems] == ["1", "2", "3", "4"]
    (whole,) = brought.postings
    assert (whole.posting.title, whole.posting.tags, whole.former) == ("Backend Engineer", (), ())


def test_json_that_is_deeper_than_any_posting_is_told() -> None:
    assert from_jsonl(b"[" * 200_000, "x.jsonl").problems


@given(st.text(alphabet="'=+-@ \t\nab＝"))
def test_a_guarded_cell_comes_back_as_it_was(cell: str) -> None:
    assert unguarded(guard_for_return(cell)) == cell
    assert guard(guard_for_return(cell)) == guard_for_return(cell)


TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\0"), min_size=1).filter(
    str.strip
)


@given(
    st.builds(
        KeptPosting,
        text=TEXTS,
        title=TEXTS.map(str.strip),
        employer=TEXTS.map(str.strip),
        named=st.just(True),
        name=TEXTS,
        source=TEXTS,
        notes=TEXTS,
        tags=st.sets(st.text("abc+'=-", min_size=1), max_size=3).map(tuple),
        kept=st.just(NOON),
        changed=st.just(NOON),
        apply_by=st.dates() | st.none(),
    )
)
def test_whatever_is_written_comes_back(posting: KeptPosting) -> None:
    whole = Whole(posting)
    assert from_jsonl(as_jsonl([whole]), "x") == Brought((whole,), ())
    assert from_csv(as_csv([whole]), "x") == Brought((whole,), ())


def test_former_texts_that_hold_no_text_are_left_out() -> None:
    values = {"text": BIRK, "former": [{"text": ACME, "until": NOON.isoformat()}, {"text": 1}, "x"]}
    (whole,) = from_jsonl(json.dumps(values).encode(), "x").postings
    assert whole.former == (FormerText(ACME, (), NOON),)


@pytest.mark.parametrize(
    ("title", "name"),
    [('A/B: "x" <y>?', "A B x y"), ("..", "posting"), ("é" * 200, "é" * 80), ("", "posting")],
)
def test_files_have_names_that_every_disk_takes(title: str, name: str) -> None:
    assert file_name(KeptPosting("x", title=title)) == name


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_what_is_no_file_is_told_and_not_opened(tmp_path: Path, worker: DocumentWorker) -> None:
    """Whoever opens a pipe waits for ever for somebody to write into it."""
    for name in ("a.txt", "table.csv"):
        os.mkfifo(tmp_path / name)
    (tmp_path / "b.md").symlink_to(tmp_path / "nowhere")
    brought = brought_from([tmp_path, tmp_path / "table.csv"], worker.read)
    assert brought.postings == ()
    assert [problem.place for problem in brought.problems] == ["a.txt", "b.md", "table.csv"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(GapError, match="Choose another place") as caught:
        write_folder(tmp_path / "file" / "below", [])
    assert caught.value.code == "cannot_write"


@pytest.mark.parametrize(
    "more",
    [
        '"headings": [[0, 1e999]]',
        '"headings": [[2, 90000]]',
        '"headings": "' + "[" * 100_000 + '"',
        '"kept": "0001-01-01T00:00:00+05:00"',
        '"former": [{"text": "Go\\ud800", "headings": [[1, 9000]], "until": "0001-01-01T00:00:00+14:00"}]',
        '"title": "Go \\ud800", "tags": ["\\udfff"]',
    ],
)
def test_values_that_mean_nothing_keep_no_posting_out(more: str, other: Library) -> None:
    line = f'{{"text": "We need \\ud83d Python.", {more}}}'
    brought = from_jsonl(line.encode(), "a.jsonl")
    assert brought.problems == ()
    (added,) = other.take_in(*brought.postings).added
    assert other.posting(added.id) == added
    assert added.headings == ()
    assert other.take_in(*from_jsonl(line.encode(), "a.jsonl").postings).known == (added,)
    assert all(former.headings == () for former in other.former_texts(added.id))


def test_a_table_with_lists_as_deep_as_it_is_long_is_taken() -> None:
    table = f'text,headings\nWe need Python.,"{"[" * 100_000}"\n'
    (whole,) = from_csv(table.encode(), "a.csv").postings
    assert whole.posting.headings == ()
