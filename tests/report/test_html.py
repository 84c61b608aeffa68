from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from gapgui.report.html import report_html
from gapgui.ui.widgets.theme import colors_of
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

VOID = {"meta", "br", "img", "link", "input", "hr"}


class Page(HTMLParser):
    """Collect the tags and the visible text, and complain where tags don't match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="module")
def page(report: GapReport, templates: Path) -> Page:
    return Page(report_html(report, templates))


def test_the_gaps_stand_first_then_what_the_posting_is_then_what_is_covered(page: Page) -> None:
    told = (
        "1 of 9 required skills is missing",
        "ML-specific",
        "Experience5 years or more✓ as asked",
        "Missing 5 ML-specific 2",
        "✗ missing gRPC",
        "Partial 3",
        "What the posting really is",
        "Covered 9 ML-specific 5",
        "Left out of the posting",
    )
    places = [page.text.index(part) for part in told]
    assert places == sorted(places)


def test_the_two_cards_are_those_of_the_tracks(page: Page) -> None:
    cards = [
        attributes for tag, attributes in page.tags if (attributes.get("class") or "").startswith("card ")
    ]
    assert [card["class"] for card in cards] == ["card ml", "card general"]


def test_each_status_is_told_by_sign_and_word(page: Page) -> None:
    assert all(told in page.text for told in ("✗ missing gRPC", "~ partial Apache Kafka", "✓ covered Docker"))


def test_each_gap_stands_with_its_sentence_and_each_match_with_the_resumes(page: Page) -> None:
    assert "Posting, line 6“Offer predictions as REST APIs and gRPC services”" in page.text
    assert "“Serve it with FastAPI in Docker containers on Google Cloud.”" in page.text


def test_shares_come_with_counts_and_there_is_no_score(page: Page) -> None:
    assert re.findall(r"\d+%", page.text) == re.findall(r"(\d+%), from (?:its title|\d+ )", page.text)
    assert "score" not in page.text.lower()


def test_the_file_needs_nothing_else(report: GapReport, templates: Path) -> None:
    html = report_html(report, templates)
    tags = Page(html).tags
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in tags}
    assert not {"src", "href", "onload", "onclick"} & {name for _, attributes in tags for name in attributes}
    assert "url(" not in html
    assert "@import" not in html
    assert "default-src 'none'" in html


def test_text_of_the_documents_makes_no_markup(make_report: MakeReport, templates: Path) -> None:
    planted = "<script>alert(1)</script><style>*{display:none}</style>\"'><img src=x onerror=alert(1)>"
    posting = f"Boss {planted}\n\nRequirements\n- Docker {planted}\n- Flowgrain{planted} or so\n"
    html = report_html(make_report(RESUME + planted, posting), templates)
    tags = [tag for tag, _ in Page(html).tags]
    assert tags.count("style") == 1
    assert not {"script", "img"} & set(tags)
    assert "<script>alert(1)</script>" in Page(html).text


def test_it_is_told_how_the_report_was_made(page: Page, report: GapReport) -> None:
    for document in (report.resume.document, report.posting.document):
        assert document.name in page.text
        assert document.sha256[:12] in page.text
    assert report.taxonomy.sha256[:12] in page.text
    assert "48 skills" in page.text


@pytest.mark.parametrize(
    ("resume", "posting", "told"),
    [
        (RESUME, "Gardener wanted.", "nothing to compare"),
        ("Jo Reed, gardener", POSTING, "it was not compared"),
        (
            "Docker and PyTorch",
            "Requirements\n- Docker\n- PyTorch",
            "Your resume shows all 2 required skills.",
        ),
    ],
)
def test_extremes_are_said_aloud(
    make_report: MakeReport, templates: Path, resume: str, posting: str, told: str
) -> None:
    assert told in Page(report_html(make_report(resume, posting), templates)).text


def test_a_resume_that_tells_nothing_gets_no_bars(make_report: MakeReport, templates: Path) -> None:
    page = Page(report_html(make_report("Jo Reed, gardener", POSTING), templates))
    assert "bar" not in [attributes.get("class") for _, attributes in page.tags]
    assert "? not compared" in page.text
    assert "missing" not in page.text


def test_text_can_be_read_on_its_ground_in_light_and_dark(report: GapReport, templates: Path) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1."""
    css = report_html(report, templates)
    light, dark = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part)) for part in css.split("@media", 1))
    dark = light | dark
    pairs = [*product(("text", "quiet"), ("page", "raised")), ("text", "mark")]
    pairs += [(status, f"{status}-tint") for status in ("covered", "partial", "missing")]
    pairs += [(track, "page") for track in ("ml", "general")]
    pairs += [("text", f"{track}-tint") for track in ("ml", "general")]
    low = [
        (words, ground)
        for palette in (light, dark)
        for words, ground in pairs
        if contrast(palette[words], palette[ground]) < 4.5
    ]
    assert light != dark
    assert low == []


def test_the_colours_are_those_of_the_window(report: GapReport, templates: Path) -> None:
    html = report_html(report, templates)
    shown = colors_of(QPalette())
    for track in shown.inks:
        assert f"--{track}: {shown.inks[track].name()};" in html
        assert f"--{track}-tint: {shown.tints[track].name()};" in html
    for status in shown.states:
        assert f"--{status}: {shown.states[status].name()};" in html


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
