from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest

from gapgui import __version__
from gapgui.__main__ import main
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

POSTING = "Engineer\n\nRequirements\n- Python or Java\n- Kafka\n"
PERSONAL_RESUME = (
    "Jane Roe\njane@example.org\n\nExperience\nDeveloper, Papermoth Books, Bath\n2019 - 2021\n"
    "- Python for the tide tables of Papermoth\n\nEducation\nB.Sc., Severnside University, 2014 - 2017\n"
)
RESUME = "Jane Roe\n\nExperience\n- Wrote Python\n"


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    return written(tmp_path / "p.txt", POSTING)


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    return written(tmp_path / "r.txt", RESUME)


def written(file: Path, text: str, encoding: str = "utf-8") -> Path:
    file.write_bytes(text.encode(encoding))
    return file


def called(*arguments: object) -> int:
    return main(["--taxonomy", str(CORE_FILE), *map(str, arguments)])


def json_lines(text: str) -> list[dict[str, Any]]:
    assert text.endswith("\n")
    return [json.loads(line) for line in text.removesuffix("\n").split("\n")]


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


def test_errors_as_text_are_one_sentence_on_standard_error(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("posting", tmp_path / "gone.txt", posting) == 1
    out, err = capsys.readouterr()
    assert err.startswith("gapgui: gone.txt was not found")
    assert err.count("\n") == 1
    assert "Kafka" in out


def test_analyze_as_json_holds_everything(
    resume: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    assert (line["schema"], line["gapgui"]) == ("gapgui.report/1", __version__)
    assert line["taxonomy"]["file"] == str(CORE_FILE)
    assert line["resume"]["schema"] == "gapgui.resume/1"
    assert line["posting"]["schema"] == "gapgui.posting/1"
    assert [(r["any_of"], r["status"]) for r in line["requirements"]] == [
        (["python", "java"], "covered"),
        (["kafka"], "missing"),
    ]
    assert line["requirements"][0]["because"][0]["relation"] == "same"
    assert line["summary"]["general"]["required"] == {"covered": 1, "partial": 0, "missing": 1}


@pytest.mark.parametrize("kind", ["text", "markdown", "html", "csv"])
def test_analyze_writes_a_report_to_a_file_or_to_standard_output(
    kind: str, resume: Path, posting: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "report"
    assert called("analyze", resume, posting, "--format", kind) == 0
    printed = capsysbinary.readouterr().out
    assert b"Kafka" in printed
    assert called("analyze", resume, posting, "--format", kind, "--output", target) == 0
    assert capsysbinary.readouterr().out == b""
    assert b"Kafka" in target.read_bytes()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["text", "json", "markdown", "html", "csv", "pdf"])
def test_analyze_leaves_out_what_it_is_told_to(
    tmp_path: Path, posting: Path, capsysbinary: pytest.CaptureFixture[bytes], kind: str
) -> None:
    resume = written(tmp_path / "jane_roe.txt", PERSONAL_RESUME)
    wanted = ["--leave-out", "personal", "--leave-out", "employers", "--leave-out", "schools"]
    wanted += ["--leave-out-word", "tide  TABLES"]
    assert called("analyze", resume, posting, "--format", kind, *wanted) == 0
    out, err = capsysbinary.readouterr()
    told = text_of_pdf(out) if kind == "pdf" else out.decode("utf-8-sig")
    assert err == b""
    assert "Python" in told
    private = ("Jane", "Roe", "jane_roe", "example.org", "Papermoth", "Severnside", "tide tables")
    assert [word for word in private if word.casefold() in told.casefold()] == []


def test_analyze_leaves_out_each_kind_by_itself(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resume = written(tmp_path / "r.txt", PERSONAL_RESUME)
    assert called("analyze", resume, posting, "--format", "json", "--leave-out", "schools") == 0
    (told,) = json_lines(capsys.readouterr().out)
    assert "Severnside" not in told["resume"]["text"]
    assert told["resume"]["text"].startswith("Jane Roe")
    assert told["resume"]["jobs"][0]["employer"] == "Papermoth Books"


def test_a_word_to_leave_out_that_stands_nowhere_is_told(
    resume: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--leave-out-word", "Quillfin") == 0
    assert capsys.readouterr().err == "gapgui: “Quillfin” stands nowhere in the resume as a whole word.\n"


def text_of_pdf(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join([*map(str, pdf.metadata.values()), *(page.extract_text() for page in pdf.pages)])


def test_analyze_refuses_an_unreadable_file_with_its_sentence(
    resume: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, tmp_path / "gone.txt", "--format", "json") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "gapgui: gone.txt was not found; it may have been moved or renamed.\n"


def test_a_report_that_can_not_be_written_is_said(
    resume: Path, posting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--output", tmp_path / "no" / "such" / "folder" / "r.txt") == 1
    assert capsys.readouterr().err.startswith("gapgui: ")


def test_taxonomy_check_tells_every_problem_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = written(tmp_path / "bad.yaml", "categories:\n  tools:\n    nmae: Tools\n    track: mll\n")
    assert main(["taxonomy", "check", str(bad)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{bad}:3:5: ") for line in lines)
    assert any(line.startswith(f"{bad}:4:12: ") for line in lines)


def test_taxonomy_check_is_content_with_a_good_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["taxonomy", "check", str(CORE_FILE)]) == 0
    assert "no problems" in capsys.readouterr().out


def test_taxonomy_check_of_a_missing_file_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["taxonomy", "check", str(tmp_path / "none.yaml")]) == 1
    assert "There is no taxonomy file" in capsys.readouterr().err


def test_taxonomy_path_names_the_file_in_use(config_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["taxonomy", "path"]) == 0
    assert capsys.readouterr().out.strip() == str(ROOT / "skill_taxonomy.yaml")
    config_dir.mkdir(parents=True)
    own = written(config_dir / "skill_taxonomy.yaml", "categories:\n")
    assert main(["taxonomy", "path"]) == 0
    assert capsys.readouterr().out.strip() == str(own)
    assert called("taxonomy", "path") == 0
    assert capsys.readouterr().out.strip() == str(CORE_FILE)


def test_a_bad_taxonomy_stops_every_command_with_its_first_problem(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = written(tmp_path / "bad.yaml", "categories: [")
    assert main(["posting", str(posting), "--taxonomy", str(bad), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("gapgui: The taxonomy can't be used: ")
    assert str(bad) in err


def test_options_may_stand_before_or_after_the_command(
    posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["posting", str(posting), "--taxonomy", str(CORE_FILE), "--format", "json"]) == 0
    after = capsys.readouterr().out
    assert called("posting", posting, "--format", "json") == 0
    assert capsys.readouterr().out == after


@pytest.mark.parametrize(
    "arguments",
    [
        ["posting"],
        ["nonsense"],
        ["posting", "x", "--format", "pdf"],
        ["analyze", "one"],
        ["analyze", "one", "two", "--leave-out", "age"],
        ["taxonomy"],
        ["--nope"],
    ],
)
def test_wrong_usage_ends_with_2_and_a_hint(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: gapgui" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"gapgui {__version__}\n"


def test_a_user_who_breaks_off_sees_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    assert called("posting", "-") == 130
    assert capsys.readouterr() == ("", "")


BREAKER = """
import sys

class Breaker:
    def find_spec(self, name, path, target=None):
        if name == "gapgui.documents.formats.html":
            import gapgui.documents.formats.plain_text as plain_text

            plain_text._CHARSET = None

sys.meta_path.insert(0, Breaker())
"""


def test_a_bug_is_shown_as_python_shows_it_and_without_the_text(tmp_path: Path) -> None:
    page = written(tmp_path / "r.html", "<p>Jane Roe, Python</p>")
    # Python runs this as each process starts; in the worker it breaks the reader of HTML
    written(tmp_path / "sitecustomize.py", BREAKER)

    done = subprocess.run(
        [sys.executable, "-m", "gapgui", "resume", page],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Traceback")
    assert "in decode_html\n" in done.stderr
    assert done.stderr.endswith("\nAttributeError\n")
    assert "damaged" not in done.stderr
    assert "Roe" not in done.stderr
