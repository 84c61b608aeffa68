"""The market from inputs to counts: the same however it is read, and taken up where it was left."""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError
from gapgui.library.market import reading, running
from gapgui.library.market.engines import engines, pools
from gapgui.library.market.engines.index_source import index_of, source_of
from gapgui.library.market.running import Plan, study_market
from gapgui.library.market.sources.feeding import Inputs
from gapgui.mistakes import WorkerBugError
from gapgui.posting.reading import read_posting
from gapgui.report.market.plain import plain_market
from tests.library.market.market_of import BACKEND, INDEX, ML, here, jsonl, market_of, numbered, read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.library.market.reading import BatchRead
    from gapgui.library.market.running import Progress
    from gapgui.library.market.sources.advertised import Advertised, Unread
    from gapgui.matching.names.index import Index


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that are read in this process, as they are."""
    texts: list[str] = []

    def noted(batch: Sequence[Advertised], index: Index) -> BatchRead:
        texts.extend(posting.document.text for posting in batch)
        return reading.read_batch(batch, index)

    monkeypatch.setattr(engines, "read_batch", noted)
    return texts


def test_files_and_rows_are_counted_alike(tmp_path: Path) -> None:
    folder = tmp_path / "postings"
    folder.mkdir()
    (folder / "a.txt").write_text(ML, encoding="utf-8")
    (folder / "b.csv").write_text(f'title,text\nSRE,"{BACKEND}"\n,\n', encoding="utf-8")
    (folder / "c.jsonl").write_text(json.dumps({"text": ML, "title": 7}) + "\n{broken\n", encoding="utf-8")
    unread: list[Unread] = []
    market = market_of([folder], unread=unread)
    assert market.postings == 3
    assert [(title.title, title.postings) for title in market.titles] == [("ML Engineer", 2), ("SRE", 1)]
    counts = {count.skill.id: (count.of("required"), count.of("preferred")) for count in market.skills}
    assert counts["kubernetes"] == (3, 0)
    assert counts["python"] == (2, 1)
    assert (market.unread.without_text, market.unread.unreadable) == (1, 1)
    assert [(one.name.rpartition("postings")[2].strip("/\\"), one.error is None) for one in unread] == [
        ("b.csv:2", True),
        ("c.jsonl:2", False),
    ]


def test_each_posting_is_read_as_the_posting_command_reads_it(tmp_path: Path) -> None:
    market = market_of([jsonl(tmp_path / "p.jsonl", [BACKEND])])
    alone = read_posting(document_from_text(BACKEND, "p"), INDEX)
    assert {
        (c.skill.id, s) for c in market.skills for s in ("required", "preferred", "mentioned") if c.of(s)
    } == {(skill.skill.id, skill.strength) for skill in alone.skills}
    assert market.titles[0].title == alone.title


def test_two_processes_count_what_one_does(tmp_path: Path) -> None:
    file = jsonl(tmp_path / "p.jsonl", numbered(60))
    assert plain_market(market_of([file], jobs=2)) == plain_market(market_of([file]))


def test_progress_ends_where_the_input_does(tmp_path: Path) -> None:
    files = [jsonl(tmp_path / name, numbered(40)) for name in ("a.jsonl", "b.jsonl")]
    progress: list[Progress] = []
    market_of(files, progress=progress)
    done = [each.done for each in progress]
    assert done == sorted(done)
    assert len(done) > 2
    assert (progress[-1].postings, progress[-1].done) == (80, progress[-1].total)
    assert progress[-1].total == sum(file.stat().st_size for file in files)


def test_a_second_run_reads_only_the_rest(tmp_path: Path, read_here: list[str]) -> None:
    texts = numbered(200)
    parts = tmp_path / "parts"
    first = market_of([jsonl(tmp_path / "p.jsonl", texts)], parts=parts)
    assert len(read_here) == 200
    read_here.clear()
    again = market_of([jsonl(tmp_path / "p.jsonl", texts)], parts=parts)
    assert read_here == []
    assert plain_market(again) == plain_market(first)
    more = market_of([jsonl(tmp_path / "p.jsonl", [*texts[:100], ML, *texts[100:]])], parts=parts)
    assert ML in read_here
    assert len(read_here) < 100
    assert more.postings == 201


def test_what_was_stopped_is_gone_on_with(
    tmp_path: Path, read_here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, parts = jsonl(tmp_path / "p.jsonl", numbered(200)), tmp_path / "parts"

    def stop(progress: Progress) -> None:
        if progress.postings > 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        study_market(Plan(Inputs([file], read, here), parts=parts), INDEX, stop, lambda _: None)
    read_before = len(read_here)
    assert 100 < read_before < 200
    assert market_of([file], parts=parts).postings == 200
    assert len(read_here) == 200


def test_a_part_that_tells_no_reading_is_read_anew(tmp_path: Path, read_here: list[str]) -> None:
    file, parts = jsonl(tmp_path / "p.jsonl", numbered(40)), tmp_path / "parts"
    first = market_of([file], parts=parts)
    for part in parts.rglob("*.part"):
        reads = json.loads(zlib.decompress(part.read_bytes()))
        reads[-1][2] = reads[-1][2][:2]
        part.write_bytes(zlib.compress(json.dumps(reads).encode()))
    read_here.clear()
    assert plain_market(market_of([file], parts=parts)) == plain_market(first)
    assert len(read_here) == 40


@pytest.mark.parametrize("damage", [b"", b"half", None])
def test_a_damaged_part_is_read_anew(tmp_path: Path, read_here: list[str], damage: bytes | None) -> None:
    file, parts = jsonl(tmp_path / "p.jsonl", numbered(40)), tmp_path / "parts"
    first = market_of([file], parts=parts)
    for part in parts.rglob("*.part"):
        part.write_bytes(part.read_bytes()[:-3] if damage is None else damage)
    read_here.clear()
    assert plain_market(market_of([file], parts=parts)) == plain_market(first)
    assert len(read_here) == 40


def test_another_taxonomy_is_another_part(tmp_path: Path) -> None:
    source = source_of(INDEX)
    assert source.digest != replace(source, data=source.data + b"\n").digest
    assert source.digest != replace(source, own_data=b"overlay: 1\n").digest
    assert source.digest != replace(source, version="0").digest


def test_a_worker_of_another_version_refuses(tmp_path: Path) -> None:
    with pytest.raises(GapError, match="another version of gapgui"):
        index_of(replace(source_of(INDEX), version="0"), None)


def test_the_index_that_is_carried_is_the_one_in_use() -> None:
    carried = index_of(source_of(INDEX), None)
    assert carried.taxonomy.sha256 == INDEX.taxonomy.sha256
    assert list(carried.taxonomy.skills) == list(INDEX.taxonomy.skills)


def test_what_a_process_cannot_begin_with_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = replace(source_of(INDEX), version="0")
    monkeypatch.setattr(running, "source_of", lambda _: other)
    with pytest.raises(GapError, match="another version of gapgui"):
        market_of([jsonl(tmp_path / "p.jsonl", numbered(40))], jobs=2)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(GapError) as error:
        market_of([jsonl(tmp_path / "p.jsonl", [ML])], parts=tmp_path / "file" / "parts")
    assert error.value.code == "cannot_write"


def test_a_mistake_over_one_posting_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(document: object, index: object) -> object:
        if "Backend" in document.text:  # type: ignore[attr-defined]
            raise ZeroDivisionError
        return whole(document, index)  # type: ignore[arg-type]

    whole = read_posting
    monkeypatch.setattr(reading, "read_posting", mistaken)
    market = market_of([jsonl(tmp_path / "p.jsonl", [ML, BACKEND, ML])])
    assert (market.postings, market.unread.unreadable) == (2, 1)
    assert market.unread.errors[0][1].code == "bug"


def _die_once(postings: tuple[Advertised, ...]) -> BatchRead:
    """Stand in for reading in a process; the first that comes ends its process."""
    from pathlib import Path

    flag = Path(postings[0].name.rpartition(":")[0]).with_suffix(".died")
    if not flag.exists():
        flag.write_text("", encoding="utf-8")
        os._exit(9)
    return pools._read_prepared(postings)


def test_a_process_that_dies_midway_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = jsonl(tmp_path / "p.jsonl", numbered(60))
    alone = plain_market(market_of([file]))
    monkeypatch.setattr(pools, "_read_prepared", _die_once)
    assert plain_market(market_of([file], jobs=2)) == alone
    assert file.with_suffix(".died").exists()


def _die_of_backend(postings: tuple[Advertised, ...]) -> BatchRead:
    if any("Reference 7\n" in posting.document.text for posting in postings):
        os._exit(9)
    return pools._read_prepared(postings)


def test_what_ends_every_process_costs_itself_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = jsonl(tmp_path / "p.jsonl", numbered(20))
    monkeypatch.setattr(pools, "_read_prepared", _die_of_backend)
    market = market_of([file], jobs=2)
    assert (market.postings, market.unread.unreadable) == (19, 1)


def test_a_mistake_over_one_document_costs_no_other(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ML, encoding="utf-8")

    def mistaken(path: Path) -> Document:
        if path.name == "a.txt":
            raise WorkerBugError("a.txt", "in line 1")
        return read(path)

    plan = Plan(Inputs([tmp_path], mistaken, here))
    market = study_market(plan, INDEX, lambda _: None, lambda _: None)
    assert (market.postings, [error.code for _, error in market.unread.errors]) == (1, ["bug"])
