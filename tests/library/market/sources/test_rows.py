"""What stands in tables that people and programs write, well and badly."""

from __future__ import annotations

import io
import json

import pytest

from gapgui.errors import GapError
from gapgui.library.market.sources import rows
from gapgui.library.market.sources.rows import csv_rows, jsonl_rows


def of_jsonl(data: bytes) -> list[object]:
    found = jsonl_rows(io.BytesIO(data), "p.jsonl", "text", "title")
    return [(number, value.code if isinstance(value, GapError) else value) for number, value in found]


def of_csv(data: bytes, text: str = "text", title: str | None = None) -> list[object]:
    found = csv_rows(io.BytesIO(data), "p.csv", text, title)
    return [(number, value.code if isinstance(value, GapError) else value) for number, value in found]


def test_a_line_is_a_row_and_blank_ones_are_none() -> None:
    data = b'{"text": "one", "title": "T", "more": [1]}\n\n   \r\n{"text": "two"}'
    assert of_jsonl(data) == [(1, ("one", "T")), (4, ("two", None))]


@pytest.mark.parametrize(
    "line", [b"{", b"[1]", b"null", b'"text"', b"\x00\x01\x02", b"[" * 100_000, b'{"text": ' + b"9" * 5000]
)
def test_a_broken_line_costs_no_other(line: bytes) -> None:
    assert of_jsonl(line + b'\n{"text": "two"}\n') == [(1, "damaged"), (2, ("two", None))]


def test_control_characters_within_a_text_are_read() -> None:
    assert of_jsonl(b'{"text": "a\x00b\tc"}\n') == [(1, ("a\0b\tc", None))]


def test_each_line_has_its_own_encoding() -> None:
    data = "\ufeff".encode() + '{"text": "Zürich"}\n'.encode() + '{"text": "Köln"}\n'.encode("cp1252")
    assert of_jsonl(data) == [(1, ("Zürich", None)), (2, ("Köln", None))]
    data = '{"text": "Zürich"}\n{"text": "Köln"}\n'.encode("utf-16")
    assert of_jsonl(data) == [(1, ("Zürich", None)), (2, ("Köln", None))]


def test_a_line_that_never_ends_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_LINE", 50)
    long = json.dumps({"text": "x" * 500}).encode()
    assert of_jsonl(long + b'\n{"text": "two"}\n' + long) == [
        (1, "too_large"),
        (2, ("two", None)),
        (3, "too_large"),
    ]
    assert of_csv(b"text\n" + b"x" * 500 + b"\ntwo\n") == [(1, "too_large"), (2, ("two", None))]


def test_no_more_of_a_file_is_held_than_a_line_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_LINE", 50)
    asked: list[int] = []

    class Endless(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            asked.append(size or 0)
            return b"x" * (size or 0) if len(asked) < 100 else b""

    assert of_jsonl_stream(Endless(b"xxxx")) == [(1, "too_large")]
    assert max(asked) <= 51


def of_jsonl_stream(stream: io.BytesIO) -> list[object]:
    return [
        (n, v.code if isinstance(v, GapError) else v) for n, v in jsonl_rows(stream, "p", "text", "title")
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_head_shows_what_parts_columns(delimiter: str) -> None:
    head = delimiter.join(("id", "title", "text"))
    row = delimiter.join(("1", "T", '"Python\nand ""Go"", or C"'))
    assert of_csv(f"{head}\r\n{row}\r\n".encode()) == [(1, ('Python\nand "Go", or C', "T"))]


def test_short_rows_formulas_and_nul_bytes_are_only_text() -> None:
    data = b"title,text\n=1+1,=cmd|'/c calc'!A0\nalone\n\nT,a\x00b\n"
    assert of_csv(data) == [(1, ("=cmd|'/c calc'!A0", "=1+1")), (2, (None, "alone")), (3, ("a\0b", "T"))]


def test_a_quote_that_is_never_closed_costs_only_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_LINE", 50)
    found = of_csv(b'text\n"open\n' + b"line of twenty signs\n" * 20)
    assert "too_large" in {value for _, value in found}  # type: ignore[misc,has-type]
    assert len(found) > 5


def test_a_column_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(GapError) as error:
        of_csv(b"id;description\n1;Python\n")
    assert (
        str(error.value.message)
        == "p.csv has no column “text”; name one of these with --text-column: id, description."
    )
    with pytest.raises(GapError, match="--title-column"):
        of_csv(b"id;text\n1;Python\n", title="name")
    with pytest.raises(GapError):
        of_csv(b"")


@pytest.mark.parametrize("head", ["text," + "x" * 200_000, "title," + "x" * 200_000])
def test_a_head_is_as_long_as_it_is(head: str) -> None:
    data = f"{head}\nGo,1\n".encode()
    if head.startswith("text"):
        assert of_csv(data) == [(1, ("Go", None))]
    else:
        with pytest.raises(GapError, match="no column “text”"):
            of_csv(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_lines_may_end_as_on_old_macs(encoding: str) -> None:
    data = 'text,"a, b",title\r\r"Go\rKöln, or\nRust",,1\rJava,,2'.encode(encoding)
    assert of_csv(data) == [(1, ("Go\rKöln, or\nRust", "1")), (2, ("Java", "2"))]


def test_lines_that_lost_their_end_to_a_converter_are_read() -> None:
    assert of_csv(b"text,title\r\r\nGo,1\r\r\nC,2\r\r\n") == [(1, ("Go", "1")), (2, ("C", "2"))]


def test_a_carriage_return_alone_ends_no_line_where_the_head_ends_otherwise() -> None:
    data = b'title,text\r\n1,"Go\rRust"\r\n2,Java\rKotlin\r\n3,C\r\n'
    assert of_csv(data) == [(1, ("Go\rRust", "1")), (2, "too_large"), (3, ("C", "3"))]


def test_a_line_that_is_too_long_is_passed_over_on_old_macs_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_LINE", 50)
    assert of_csv(b"text\r" + b"x" * 500 + b"\rtwo\r") == [(1, "too_large"), (2, ("two", None))]


def told(data: bytes) -> list[str]:
    return [
        value.message
        for _, value in csv_rows(io.BytesIO(data), "p.csv", "text", None)
        if isinstance(value, GapError)
    ]


PLAIN = [f"{at},title {at},Python and Go {at}\n" for at in range(30)]


@pytest.mark.parametrize("behind", [3, 30])
def test_a_quote_that_is_never_closed_hides_none_of_the_rows_behind_it(behind: int) -> None:
    data = ("id,title,text\n" + PLAIN[0] + '1,"open,Rust\n' + "".join(PLAIN[:behind])).encode()
    found = of_csv(data)
    assert found[:3] == [
        (1, ("Python and Go 0", "title 0")),
        (2, "damaged"),
        (3, ("Python and Go 0", "title 0")),
    ]
    assert len(found) == 2 + behind
    (sentence,) = told(data)
    assert sentence.startswith(
        "p.csv, line 3: the row is far longer than a posting, for a quote in it is not closed"
    )


def test_a_quote_that_is_closed_by_that_of_another_row_hides_none_between_them() -> None:
    lines = "".join(PLAIN)
    data = f'id,title,text\n1,"open,Rust\n{lines}2,T,"C, or C++"\n3,T,Java\n'.encode()
    found = of_csv(data)
    assert found[0] == (1, "damaged")
    assert found[-2:] == [(32, ("C, or C++", "T")), (33, ("Java", "T"))]
    assert len(told(data)) == 1


def test_a_quote_that_is_far_from_the_end_costs_only_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_LINE", 200)
    data = ('id,title,text\n1,"open,Rust\n' + "".join(PLAIN)).encode()
    assert len(of_csv(data)) == 31
    assert len(told(data)) == 1


def test_what_may_be_the_text_of_an_open_quote_is_not_taken_for_rows() -> None:
    data = b'id,title,text\n1,T,Go\n2,T,"Engineer\n- Rust, C, and Go\n- Java\n- Python, R, and C\n'
    assert of_csv(data) == [(1, ("Go", "T")), (2, "damaged")]
    (sentence,) = told(data)
    assert sentence.startswith(
        "p.csv, line 3: a quote in this row is never closed, so that nothing is read from there"
    )
    alone = b'text\nGo\n"Engineer\nRust\nJava\nC\n'
    assert of_csv(alone) == [(1, ("Go", None)), (2, "damaged")]


def test_a_long_text_of_many_lines_is_a_text() -> None:
    text = "\n".join(f"- Python, R, {at} years" if at % 7 else "Requirements" for at in range(3000))
    assert of_csv(f'id,title,text\n1,T,"{text}"\n2,T,Go\n'.encode()) == [(1, (text, "T")), (2, ("Go", "T"))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_how_far_a_stream_is_can_be_told_to_its_end(encoding: str) -> None:
    stream = io.BytesIO('text,title\nGo,1\n"never closed'.encode(encoding))
    rows = [(row, stream.tell()) for row in csv_rows(stream, "a.csv", "text", None)]
    assert [row for row, _ in rows] == [(1, ("Go", "1")), (2, ("never closed", None))]
    assert rows[-1][1] == len(stream.getvalue())
