from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.json_lines import json_line
from gapgui.report.plain.reading import plain_error, plain_posting, plain_resume
from gapgui.report.plain.report import plain_report
from gapgui.resume.reading import read_resume
from tests.goldens.opening import shipped_index
from tests.resume.showing import document_of

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport


def test_a_report_has_the_shape_that_scripts_rely_on(report: GapReport) -> None:
    plain = plain_report(report)
    assert plain["schema"] == "gapgui.report/1"
    assert {"gapgui", "taxonomy", "resume", "posting", "requirements", "summary"} <= set(plain)
    assert plain["summary"]["ml"]["required"] == {"covered": 2, "partial": 1, "missing": 0}
    group = next(r for r in plain["requirements"] if "python" in r["any_of"])
    assert group["any_of"] == ["python", "java", "go"]
    assert (group["track"], group["min_years"], group["status"]) == ("general", 5, "covered")
    assert {"skill": "python", "relation": "same"}.items() <= group["because"][0].items()


def test_places_in_a_posting_are_offsets_into_its_text(report: GapReport) -> None:
    text = report.posting.document.text
    for skill in plain_posting(report.posting)["skills"]:
        for mention in skill["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            assert text.count("\n", 0, mention["start"]) + 1 == mention["line"]


def test_places_in_a_resume_are_boxes_on_pages(pdf_report: GapReport) -> None:
    plain = plain_resume(pdf_report.resume)
    mentions = [mention for skill in plain["skills"] for mention in skill["mentions"]]
    assert plain["pages"] == 1
    assert mentions
    for mention in mentions:
        x0, top, x1, bottom = mention["box"]
        assert mention["page"] == 1
        assert 0 <= x0 < x1 <= 596
        assert 0 <= top < bottom <= 843
        assert plain["text"][mention["start"] : mention["end"]] == mention["text"]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Wrote Python", False),
        ("Wrote Python, taught data science", True),
        ("Joined the data science team", True),
    ],
)
def test_what_only_titles_show_stands_apart(line: str, *, named: bool) -> None:
    text = f"Experience\nData Scientist, Norfold, 2018 - 2020\n- {line}\n"
    plain = plain_resume(read_resume(document_of(text), shipped_index()))
    ids = {part: {skill["id"] for skill in plain[part]} for part in ("skills", "by_title")}
    assert ("data-science" in ids["skills"]) is named
    assert ("data-science" in ids["by_title"]) is not named
    assert ids["skills"].isdisjoint(ids["by_title"])


def test_what_only_a_title_shows_has_the_shape_of_a_skill_and_covers_what_is_asked() -> None:
    index = shipped_index()
    text = "Experience\nData Scientist, Norfold, 2018 - 2020\n- Wrote Python\n"
    resume = read_resume(document_of(text), index)
    (shown,) = (skill for skill in plain_resume(resume)["by_title"] if skill["id"] == "data-science")
    assert (shown["claim"], shown["months"], shown["jobs"]) == ("used", 24, [0])
    assert [mention["text"] for mention in shown["mentions"]] == ["Data Scientist"]
    posting = read_posting(document_from_text("Requirements\n- Data science\n", "p.txt"), index)
    (requirement,) = find_gaps(posting, resume, index.taxonomy).requirements
    assert requirement.status == "covered"


def test_a_text_has_no_places_on_pages(report: GapReport) -> None:
    mention = plain_resume(report.resume)["skills"][0]["mentions"][0]
    assert (mention["page"], mention["box"], mention["boxes"]) == (None, None, [])


def test_a_file_that_cannot_be_read_has_a_line_of_its_own() -> None:
    assert plain_error("a.pdf", GapError("encrypted", "It needs a password.")) == {
        "file": "a.pdf",
        "error": {"code": "encrypted", "message": "It needs a password."},
    }


def test_a_line_of_json_is_one_line_that_utf_8_can_hold() -> None:
    line = json_line({"text": "a\nb\u2028 ü \udcff"})
    assert "\n" not in line
    assert json.loads(line.encode("utf-8")) == {"text": "a\nb\u2028 ü ?"}


def test_documents_in_another_language_are_not_counted(make_report: MakeReport) -> None:
    german = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n- Dienste mit Python\n\nKenntnisse\nPython, Docker"
    plain = plain_report(
        make_report(german, "Engineer\n\nRequirements\n- 5 years of experience\n- SHAP\n- BSc")
    )
    assert plain["resume"]["language"] == "de"
    assert [problem["code"] for problem in plain["resume"]["quality"]["problems"]] == ["not_english"]
    assert plain["summary"]["ml"] == {"required": {}, "preferred": {}, "mentioned": {}}
    assert {"short"}.isdisjoint((plain["experience"]["verdict"], plain["degree"]["verdict"]))
    assert {skill["id"] for skill in plain["resume"]["skills"]} == {"python", "docker"}
