"""Reports on resumes that somebody looked at: nothing of what tells who they are about is left in any format."""

from __future__ import annotations

import csv
import hashlib
import html
import io
import json
import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pdfplumber
import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import find_gaps
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting
from gapgui.report.export import export_report
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT, SHARED
from tests.report.privacy.conftest import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.gaps import GapReport
    from gapgui.matching.names.index import Index
    from gapgui.report.export import ReportKind

DEV = SHARED / "eval" / "dev"
RESUMES = sorted((DEV / "pdfs").glob("*.pdf"))
# An acronym of letters and a digit, with no word of schooling beside it, in a line of its own outside of education.
NOT_FOUND = {"5dc78ebbc66beb2e9b3dde0f": "jankapunkt_latexcv-004"}
# Where a word begins, or a sign that begins an address.
BORDER = re.compile(r"(?<!\w)\S")

pytestmark = pytest.mark.skipif(not RESUMES, reason="needs the shared resumes")


@pytest.fixture(scope="module")
def full_index() -> Index:
    return build_index(load_taxonomy(ROOT / "skill_taxonomy.yaml"))


@pytest.fixture(scope="module", params=RESUMES, ids=lambda path: path.stem)
def anonymous(
    request: pytest.FixtureRequest, worker: DocumentWorker, full_index: Index
) -> tuple[str, GapReport]:
    """Give a resume's id and a report without who it is about, which quotes it wherever it shows a skill."""
    file: Path = request.param
    resume = read_resume(worker.read(file, None), full_index)
    asked = "".join(f"- {shown.skill.name}\n" for shown in resume.skills)
    posting = read_posting(document_from_text(f"Engineer\n\nRequirements\n{asked}", "p.txt"), full_index)
    return file.stem, without_personal_data(find_gaps(posting, resume, full_index.taxonomy), EVERYTHING)


def test_nothing_of_it_is_left(anonymous: tuple[str, GapReport], templates: Path) -> None:
    # JSON holds the whole text and every quote; the other formats are looked through by `make slow`
    assert_nothing_is_left(*anonymous, templates, "json")


def assert_nothing_is_left(stem: str, report: GapReport, templates: Path, kind: ReportKind) -> None:
    """Look through a report in one format for what somebody read off the resume's pages."""
    told = flat(read_back(export_report(report, kind, templates), kind))
    assert [seen for seen in looked_at()[stem] if seen.digest not in NOT_FOUND and seen.stands_in(told)] == []
    # "Microsoft SQL Server" is a skill wherever Microsoft was the employer: without it the report would be false
    for skill in (*names_of_skills(report), "[Employer]"):
        told = told.replace(flat(skill), " ")
    assert [name for name in employers(stem) if stands_in(name, told)] == []


def test_what_the_rules_miss_is_known(anonymous: tuple[str, GapReport]) -> None:
    stem, report = anonymous
    told = flat(report.resume.document.text)
    left = {seen.digest for seen in looked_at()[stem] if seen.stands_in(told)}
    assert left == {digest for digest, of in NOT_FOUND.items() if of == stem}


class Seen(NamedTuple):
    """Hold what somebody read off a page: its kind, its length and a digest of it, since nobody's data belong here."""

    kind: str
    length: int
    digest: str

    def stands_in(self, told: str) -> bool:
        """Tell whether it stands in a flat text by itself, an address also over the ends of lines."""
        starts = [match.start() for match in BORDER.finditer(told)]
        if any(self._is(told, start) for start in starts):
            return True
        squeezed = told.replace(" ", "")
        return self.kind == "contact" and any(self._is(squeezed, start) for start in range(len(squeezed)))

    def _is(self, text: str, start: int) -> bool:
        end = start + self.length
        is_whole = end <= len(text) and not text[end : end + 1].isalnum()
        return is_whole and hashlib.sha256(text[start:end].encode()).hexdigest().startswith(self.digest)


@cache
def looked_at() -> dict[str, list[Seen]]:
    """Return what was read off the pages by eye: names, contact lines and schools, by resume."""
    found: dict[str, list[Seen]] = defaultdict(list)
    with (ROOT / "tests" / "data" / "names.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found[row["file"]].append(Seen(row["kind"], int(row["length"]), row["sha256"]))
    return found


def employers(stem: str) -> Iterator[str]:
    """Yield the names in what the labels give as employers: "Alphabet / Google Fiber - Customer Experience" has two.

    What follows a dash or a comma is a department, but for the house that the first is a part of.
    """
    labels = json.loads((DEV / "resumes" / f"{stem}.json").read_text("utf-8"))
    for job in labels["jobs"]:
        yield job["employer"]
        for name in job["employer"].split(" / "):
            first, *rest = name.split(" - ")[0].split(", ")
            yield from (first, *(part for part in rest if "University" in part))


def names_of_skills(report: GapReport) -> set[str]:
    """Return what the report may name since it is a skill: as the taxonomy calls it, and as it is written."""
    names = {shown.skill.name for shown in report.resume.skills}
    return names | {m.mention.text for shown in report.resume.skills for m in shown.mentions}


def read_back(data: bytes, kind: ReportKind) -> str:
    """Return all the text of an exported file, a PDF's title and author too."""
    if kind == "pdf":
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            pages = [page.extract_text() for page in pdf.pages]
            return "\n".join([*map(str, pdf.metadata.values()), *pages])
    text = data.decode("utf-8-sig")
    return (
        html.unescape(text)
        if kind == "html"
        else "\n".join(strings(json.loads(text)))
        if kind == "json"
        else text
    )


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, str):
        yield value


def flat(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()


def stands_in(name: str, told: str) -> bool:
    """Tell whether a name stands in a flat text."""
    return re.search(rf"(?<!\w){re.escape(flat(name))}(?!\w)", told) is not None
