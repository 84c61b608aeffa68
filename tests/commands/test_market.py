"""What many postings ask for, from the command line."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from gapgui.commands.progress import ProgressLine
from gapgui.library.market import running
from tests.conftest import ROOT
from tests.library.market.market_of import BACKEND, ML, TAXONOMY_FILE, jsonl, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TITLED = json.dumps({"text": ML, "title": "Data Scientist", "id": 7})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    postings = tmp_path / "postings"
    postings.mkdir()
    (postings / "a.txt").write_text(ML, encoding="utf-8")
    (postings / "b.txt").write_text(BACKEND, encoding="utf-8")
    (postings / "c.jsonl").write_text(TITLED + '\n{"title": "no text"}\n', encoding="utf-8")
    return postings


def market(*arguments: object) -> int:
    return main(["market", *map(str, arguments), "--taxonomy", str(TAXONOMY_FILE)])


def test_json_has_the_shape_that_is_fixed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert market(folder, "--format", "json") == 0
    out, err = capsys.readouterr()
    assert out.count("\n") == 1
    told = json.loads(out)
    assert (told["schema"], told["postings"], told["without_text"]) == ("gapgui.market/1", 3, 1)
    assert "1 row holds no text." in err
    kubernetes = next(skill for skill in told["skills"] if skill["id"] == "kubernetes")
    assert (kubernetes["name"], kubernetes["track"]) == ("Kubernetes", "general")
    assert (kubernetes["required"], kubernetes["preferred"], kubernetes["mentioned"]) == (3, 0, 0)
    by_kind = kubernetes["by_archetype"].values()
    assert sum(counts["required"] for counts in by_kind) == 3
    titles = {title["title"]: title for title in told["titles"]}
    assert {name: title["postings"] for name, title in titles.items()} == {
        "ML Engineer": 1,
        "Backend Engineer": 1,
        "Data Scientist": 1,
    }
    assert sum(titles["ML Engineer"]["archetype_shares"].values()) == pytest.approx(1, abs=0.01)
    pairs = {tuple(sorted(pair["skills"])): pair["postings"] for pair in told["pairs"]}
    assert pairs["docker", "kubernetes"] == 1
    assert pairs["kubernetes", "python"] == 3


def test_text_tells_tables_by_track_and_kind(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert market(folder) == 0
    out = capsys.readouterr().out
    assert out.startswith("3 postings were read. 1 row holds no text.\n")
    for title in (
        "What they really are",
        "ML-specific",
        "General engineering",
        "Required or wished for together",
    ):
        assert f"\n{title}\n" in out
    assert "Data Scientist" in out


def test_a_spreadsheet_has_a_row_for_all_that_is_counted(folder: Path, tmp_path: Path) -> None:
    (folder / "d.csv").write_text(f'text,title\n"{ML}","=HYPERLINK(1)"\n', encoding="utf-8")
    assert market(folder, "--format", "csv", "--output", tmp_path / "m.csv") == 0
    text = (tmp_path / "m.csv").read_text("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text))
    assert {row[0] for row in rows} == {"skill", "kind of work", "title", "pair"}
    assert {len(row) for row in rows} == {len(head)}
    kubernetes = dict(zip(head, next(row for row in rows if row[1] == "kubernetes"), strict=True))
    assert (kubernetes["postings"], kubernetes["required"]) == ("4", "4")
    assert "'=HYPERLINK(1)" in {row[2] for row in rows}


def test_html_is_one_page_into_which_no_title_can_write(folder: Path, tmp_path: Path) -> None:
    (folder / "d.jsonl").write_text(
        json.dumps({"text": ML, "title": "<script>alert(1)</script>"}), encoding="utf-8"
    )
    assert market(folder, "--format", "html", "--output", tmp_path / "m.html") == 0
    page = (tmp_path / "m.html").read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert page.count("<table>") == 5


def test_what_cannot_be_read_is_told_and_the_others_are_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.pdf").write_bytes(b"no page in here")
    (folder / "d.jsonl").write_text("{\n", encoding="utf-8")
    (folder / "e.csv").write_text("id,body\n1,Python\n", encoding="utf-8")
    assert market(folder, folder / "gone.txt", "--format", "json") == 1
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert (told["postings"], told["unreadable"]) == (3, 4)
    assert [error["error"]["code"] for error in told["errors"]] == [
        "not_a_pdf",
        "damaged",
        "unsupported",
        "not_found",
    ]
    assert "4 files or rows could not be read." in err
    assert "name one of these with --text-column: id, body" in err
    assert "Traceback" not in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_what_is_no_file_is_told_and_not_opened(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever opens a pipe waits for ever for somebody to write into it."""
    pipes = [f"pipe.{suffix}" for suffix in ("txt", "pdf", "csv", "jsonl", "parquet")]
    for name in pipes:
        os.mkfifo(folder / name)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "loop.tsv").symlink_to(folder / "loop.tsv")
    (folder / "zero.html").symlink_to("/dev/zero")
    assert market(folder) == 1
    out, err = capsys.readouterr()
    assert out.startswith("3 postings were read. 1 row holds no text. 8 files or rows could not be read.")
    for name in (*pipes, "zero.html"):
        assert f"{name} is not an ordinary file" in err
    assert "gone.txt was not found" in err
    assert "loop.tsv can't be opened: Too many levels of symbolic links." in err


def test_one_table_that_is_broken_ends_no_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = "".join(f"{at},Engineer,Python and Go {at}\n" for at in range(40))
    (folder / "head.csv").write_text("text," + "x" * 200_000 + f"\n{BACKEND!r},1\n", encoding="utf-8")
    (folder / "mac.csv").write_bytes(b"title,text\rA,Python\rB,Java\r")
    (folder / "open.csv").write_text(f'id,title,text\n0,"open,Rust\n{plain}', encoding="utf-8")
    assert market(folder) == 1
    out, err = capsys.readouterr()
    assert out.startswith("46 postings were read. 1 row holds no text. 1 file or row could not be read.")
    assert "open.csv, line 2: the row is far longer than a posting" in err


def test_of_many_errors_some_are_told_and_all_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.jsonl").write_text("{\n" * 500, encoding="utf-8")
    assert market(tmp_path / "p.jsonl", "--format", "json") == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["unreadable"] == 500
    assert len(json.loads(out)["errors"]) == running.MOST_ERRORS
    assert len(err.splitlines()) < 30


def test_titles_and_file_names_do_not_command_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.jsonl").write_text(
        json.dumps({"text": ML, "title": "\x1b]0;owned\x07ML \x9b31m\u202eEngineer"}), encoding="utf-8"
    )
    (tmp_path / "x.pdf").write_bytes(b"no page in here")
    bad = (
        (tmp_path / "x.pdf").rename(tmp_path / "\x1b[2J.pdf")
        if sys.platform != "win32"
        else tmp_path / "x.pdf"
    )
    assert market(tmp_path / "p.jsonl", bad) == 1
    out, err = capsys.readouterr()
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out + err)
    assert "ML" in out


@pytest.mark.parametrize("suffix", [".csv", ".txt", ".parquet"])
def test_the_output_takes_the_place_of_nothing_that_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    assert market(folder, "--output", folder / f"new{suffix}") == 1
    assert "choose another place" in capsys.readouterr().err
    link = folder.parent / f"link{suffix}"
    link.symlink_to(folder / "a.txt")
    assert market(folder / "a.txt", "--output", link) == 1
    assert (folder / "a.txt").read_text("utf-8") == ML


@pytest.mark.parametrize(
    "wrong",
    [
        ["--jobs", "0"],
        ["--jobs", "many"],
        ["--engine", "dask"],
        ["--scheduler", "tcp://localhost:8786"],
        ["--format", "pdf"],
    ],
)
def test_wrong_usage_is_2(folder: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        market(folder, *wrong)
    assert stopped.value.code == 2


def test_an_extra_that_is_not_there_is_told_with_what_to_type(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module in ("pyarrow", "distributed"):
        monkeypatch.setitem(sys.modules, module, None)
    assert market(folder, "--output", tmp_path / "rows.parquet") == 1
    assert (
        capsys.readouterr().err
        == "gapgui: Parquet files need pyarrow: type “pip install 'gapgui[parquet]'”.\n"
    )
    monkeypatch.delitem(sys.modules, "gapgui.library.market.engines.cluster", raising=False)
    assert market(folder, "--engine", "dask", "--scheduler", "tcp://localhost:1") == 1
    assert (
        capsys.readouterr().err == "gapgui: --engine dask needs Dask: type “pip install 'gapgui[cluster]'”.\n"
    )


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def ticking(seconds: float) -> Iterator[float]:
    now = 0.0
    while True:
        yield now
        now += seconds


def test_a_terminal_shows_a_bar_with_an_end_and_then_none() -> None:
    stream, clock = Terminal(), ticking(10)
    line = ProgressLine(stream, lambda: next(clock))
    line.tell(50, 0.25)
    assert stream.getvalue().endswith("] 50 postings, 25%, 0:30 left")
    line.say("something happened")
    assert stream.getvalue().endswith("\r\033[Kgapgui: something happened\n")
    line.tell(200, 1.0)
    line.clear()
    assert stream.getvalue().endswith("\r\033[K")
    assert "\n[" in stream.getvalue().replace("\r\033[K", "")


def test_a_pipe_gets_lines_now_and_then_and_nothing_where_that_is_asked() -> None:
    stream, clock = io.StringIO(), ticking(4)
    line = ProgressLine(stream, lambda: next(clock))
    for done in range(1, 10):
        line.tell(done * 10, done / 10)
    assert stream.getvalue().splitlines()[0] == "30 postings, 30%, 0:28 left"
    assert len(stream.getvalue().splitlines()) == 3
    silent = io.StringIO()
    quiet = ProgressLine(silent, lambda: next(clock), quiet=True)
    quiet.tell(10, 0.5)
    quiet.clear()
    assert silent.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_ctrl_c_stops_can_be_gone_on_with(tmp_path: Path, jobs: str) -> None:
    file, parts = jsonl(tmp_path / "p.jsonl", numbered(1500)), tmp_path / "parts"
    command = [sys.executable, "-m", "gapgui", "market", str(file), "--jobs", jobs, "--resume", str(parts)]
    command += ["--taxonomy", str(TAXONOMY_FILE), "--format", "json", "--quiet"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        while running.poll() is None and not any(parts.rglob("*.part")):
            pass
        running.send_signal(signal.SIGINT)
        out, err = running.communicate()
    assert (running.returncode, out) == (130, "")
    assert (
        err == f"gapgui: Stopped. What is finished is kept in {parts}: the same command goes on from there.\n"
    )
    kept = {part: part.read_bytes() for part in parts.rglob("*.part")}
    assert kept
    assert not list(parts.rglob("*.tmp"))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert json.loads(done.stdout)["postings"] == 1500
    assert all(part.read_bytes() == data for part, data in kept.items())
