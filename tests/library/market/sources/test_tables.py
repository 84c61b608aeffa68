"""Parquet files, where pyarrow is installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.documents.limits import LIMITS
from gapgui.errors import GapError
from gapgui.library.market.sources import tables
from tests.library.market.market_of import BACKEND, ML, here, market_of, numbered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

pyarrow: Any = pytest.importorskip("pyarrow")
parquet: Any = pytest.importorskip("pyarrow.parquet")


def table(path: Path, **columns: Sequence[object]) -> Path:
    parquet.write_table(pyarrow.table(columns), path)
    return path


def test_rows_of_parquet_are_postings(tmp_path: Path) -> None:
    file = table(tmp_path / "p.parquet", id=[1, 2, 3], text=[ML, None, BACKEND], title=["A", "B", None])
    market = market_of([file])
    assert [(title.title, title.postings) for title in market.titles] == [("A", 1), ("Backend Engineer", 1)]
    assert market.unread.without_text == 1


def test_columns_can_be_named(tmp_path: Path) -> None:
    file = table(tmp_path / "p.parquet", body=[ML], name=["A"], title=["B"])
    market = market_of([file], text_column="body", title_column="name")
    assert market.titles[0].title == "A"
    with pytest.raises(GapError, match="body, name, title"):
        list(tables.parquet_rows(file, "p.parquet", "text", None, here))


def test_what_is_no_parquet_is_told_and_costs_no_other(tmp_path: Path) -> None:
    whole = table(tmp_path / "a.parquet", text=numbered(500))
    (tmp_path / "b.parquet").write_bytes(b"PAR1 not really PAR1")
    (tmp_path / "c.parquet").write_bytes(whole.read_bytes()[:-100])
    market = market_of([tmp_path])
    assert (market.postings, market.unread.unreadable) == (500, 2)
    assert {error.code for _, error in market.unread.errors} == {"damaged"}


def test_a_file_that_is_not_there_is_told_as_that(tmp_path: Path) -> None:
    market = market_of([tmp_path / "gone.parquet"])
    assert [error.code for _, error in market.unread.errors] == ["not_found"]


def test_of_two_columns_of_one_name_the_first_is_read(tmp_path: Path) -> None:
    columns = [pyarrow.array([ML]), pyarrow.array(["nothing"])]
    parquet.write_table(pyarrow.Table.from_arrays(columns, names=["text", "text"]), tmp_path / "p.parquet")
    assert market_of([tmp_path / "p.parquet"]).titles[0].title == "ML Engineer"


def test_a_process_that_is_replaced_goes_on_where_the_former_one_was(tmp_path: Path) -> None:
    file = tmp_path / "p.parquet"
    texts = numbered(2_000)
    parquet.write_table(pyarrow.table({"text": texts}), file, row_group_size=700)

    def forgetful(task: Any, _name: str, *arguments: object) -> object:
        tables._open.clear()
        return task(*arguments)

    rows = list(tables.parquet_rows(file, "p.parquet", "text", None, forgetful))
    assert [row for row, _ in rows] == [(at, (text, None)) for at, text in enumerate(texts, start=1)]
    assert rows[-1][1] == 1


def test_what_needs_too_much_is_told_and_costs_no_other(tmp_path: Path) -> None:
    file = tmp_path / "p.parquet"
    parquet.write_table(pyarrow.table({"text": ["y" * 60_000_000] * 5}), file, compression="zstd")
    with DocumentWorker(replace(LIMITS, reader_memory=300_000_000)) as worker:
        with pytest.raises(GapError) as error:
            list(tables.parquet_rows(file, "p.parquet", "text", None, worker.carry_out))
        assert error.value.code == "too_large"
        assert "smaller groups" in error.value.message
        small = table(tmp_path / "q.parquet", text=[ML])
        assert [*tables.parquet_rows(small, "q.parquet", "text", None, worker.carry_out)] == [
            ((1, (ML, None)), 1)
        ]


def test_a_row_is_written_for_each_posting_and_skill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "GROUP", 3)
    (tmp_path / "a.txt").write_text(ML, encoding="utf-8")
    (tmp_path / "b.txt").write_text(BACKEND, encoding="utf-8")
    output = tmp_path / "rows.parquet"
    market_of([tmp_path / "a.txt", tmp_path / "b.txt"], rows=output)
    written = parquet.read_table(output)
    assert written.schema.names == [
        "posting",
        "title",
        "archetype",
        "skill",
        "track",
        "strength",
        "group",
        "min_years",
    ]
    assert str(written.schema.field("min_years").type) == "int32"
    rows = written.to_pylist()
    assert len(rows) == 7
    python = next(row for row in rows if row["skill"] == "python" and row["min_years"])
    assert python == {
        "posting": str(tmp_path / "b.txt"),
        "title": "Backend Engineer",
        "archetype": python["archetype"],
        "skill": "python",
        "track": "general",
        "strength": "preferred",
        "group": None,
        "min_years": 3,
    }
    either = [row for row in rows if row["group"]]
    assert {row["skill"] for row in either} == {"python", "go"}
    assert len({row["group"] for row in either}) == 1


def test_no_posting_gives_a_file_without_rows(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    market_of([tmp_path / "empty.jsonl"], rows=tmp_path / "rows.parquet")
    assert parquet.read_table(tmp_path / "rows.parquet").num_rows == 0


def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(GapError) as error:
        market_of([tmp_path / "gone.txt"], rows=tmp_path / "no" / "rows.parquet")
    assert error.value.code == "cannot_write"
