from __future__ import annotations

import errno
import io
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.calling import POSTING, RESUME, called, json_lines, written

if TYPE_CHECKING:
    from pathlib import Path


def test_a_posting_as_text_names_what_is_asked(posting: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called("posting", posting) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert all(name in out for name in ("Python", "Java", "Kafka"))


def test_json_has_one_line_a_file_in_order_and_errors_on_their_line(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = written(tmp_path / "empty.txt", "")
    picture = tmp_path / "p.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    gone = tmp_path / "gone.txt"
    assert called("posting", gone, posting, empty, picture, posting, "--format", "json") == 1
    out, err = capsys.readouterr()
    lines = json_lines(out)
    assert [line.get("error", {}).get("code") for line in lines] == [
        "not_found",
        None,
        "empty",
        "unsupported",
        None,
    ]
    assert [line["file"] for line in lines if "error" in line] == [str(gone), str(empty), str(picture)]
    assert all(line["error"]["message"] for line in lines if "error" in line)
    assert lines[1] == lines[4]
    assert err == ""


@pytest.mark.parametrize("command", ["posting", "resume"])
def test_why_a_document_is_read_as_it_is_can_be_told(
    command: str, posting: Path, resume: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = {"posting": posting, "resume": resume}[command]
    assert called(command, "--explain", file) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "Python (“Python”)" in out
    assert "by its heading" in out


def test_the_json_of_a_posting_has_its_fixed_shape(posting: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called("posting", posting, "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    assert {
        "schema",
        "file",
        "sha256",
        "title",
        "archetype",
        "archetype_shares",
        "total_years",
        "degree",
    } <= set(line)
    assert (line["schema"], line["title"]) == ("gapgui.posting/1", "Engineer")
    python = next(skill for skill in line["skills"] if skill["id"] == "python")
    assert {key: python[key] for key in ("name", "track", "category", "strength", "group", "min_years")} == {
        "name": "Python",
        "track": "general",
        "category": "languages",
        "strength": "required",
        "group": "g1",
        "min_years": None,
    }
    (mention,) = python["mentions"]
    assert POSTING[mention["start"] : mention["end"]] == mention["text"] == "Python"
    assert (mention["line"], mention["match"], mention["score"]) == (4, "exact", 100.0)


def test_the_json_of_a_resume_has_its_fixed_shape(resume: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called("resume", resume, "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    assert (line["schema"], line["text"], line["degree"]) == ("gapgui.resume/1", RESUME, "none")
    assert [(skill["id"], skill["claim"]) for skill in line["skills"]] == [("python", "used")]


def test_a_mark_at_the_start_of_a_file_shifts_no_offset(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    marked = written(tmp_path / "marked.txt", POSTING.replace("\n", "\r\n"), "utf-8-sig")
    assert called("posting", marked, "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    text = POSTING.replace("\n", "\r\n")
    for skill in line["skills"]:
        for mention in skill["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            assert mention["line"] == text.count("\n", 0, mention["start"]) + 1


def test_a_hyphen_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + POSTING.encode()))
    monkeypatch.setattr(sys, "stdin", typed)
    assert called("posting", "-", "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    assert line["file"] == "-"
    kafka = line["skills"][-1]
    assert (kafka["id"], kafka["mentions"][0]["start"]) == ("kafka", POSTING.index("Kafka"))


def test_empty_standard_input_is_an_error_on_its_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"  \n")))
    assert called("posting", "-", "--format", "json") == 1
    (line,) = json_lines(capsys.readouterr().out)
    assert line["error"]["code"] == "empty"


class Unreadable(io.BytesIO):
    """What standard input is where a folder is given for it."""

    def read(self, _size: int | None = -1, /) -> bytes:
        raise IsADirectoryError(errno.EISDIR, "Is a directory")


@pytest.mark.parametrize(
    ("stdin", "told"),
    [
        (None, "Standard input is closed: name a file."),  # it was closed before the start
        (io.TextIOWrapper(Unreadable()), "Standard input can't be read: Is a directory."),
    ],
)
@pytest.mark.parametrize("command", ["posting", "analyze"])
def test_standard_input_that_cannot_be_read_is_told(
    resume: Path,
    command: str,
    stdin: io.TextIOWrapper | None,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    files = ["-"] if command == "posting" else [resume, "-"]
    assert called(command, *files) == 1
    assert capsys.readouterr() == ("", f"gapgui: {told}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["posting", ""],
        ["resume", ""],
        ["analyze", "", "p.txt"],
        ["compare", "", "--with", "p.txt"],
        ["compare", "r.txt", "--with", ""],
        ["market", ""],
        ["market", "p.txt", ""],
    ],
)
def test_an_empty_name_is_not_the_current_folder(
    arguments: list[str], posting: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(posting.parent)
    written(posting.parent / "r.txt", RESUME)
    assert called(*arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "gapgui: An empty name can't be opened: name a file or a folder.\n"


def test_errors_as_text_are_one_sentence_on_standard_error(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("posting", tmp_path / "gone.txt", posting) == 1
    out, err = capsys.readouterr()
    assert err.startswith("gapgui: gone.txt was not found")
    assert err.count("\n") == 1
    assert "Kafka" in out
