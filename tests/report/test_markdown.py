from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gapgui.report.export import export_report
from gapgui.report.markdown import escape, report_markdown
from tests.report.conftest import RESUME
from tests.report.snapshot import check_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

markdown_it = pytest.importorskip("markdown_it")

HOSTILE = """\
# Boss <script>alert(1)</script> [x](http://evil.example) | ![i](y)

Requirements
- Docker `rm` | cell **bold** <img src=x onerror=alert(1)> and Kubernetes
- > Python <!-- and SQL
- ***
- 1. Terraform ~~gone~~ $E=mc^2$ &lt; [ref]: http://evil.example
"""


def test_the_report_reads_as_it_was_when_last_looked_at(report: GapReport, templates: Path) -> None:
    check_snapshot("report.md", export_report(report, "markdown", templates))


def test_text_of_the_posting_makes_no_markup(make_report: MakeReport) -> None:
    tokens = tokens_of(report_markdown(make_report(RESUME, HOSTILE)))
    assert not {"link", "image", "s", "html_block", "fence", "hr"} & {kind for kind, _ in tokens}
    hashes = [content for kind, content in tokens if kind == "code_inline"]
    assert [len(content) for content in hashes] == [64, 64, 64]
    # emphasis of ours that cannot be told by stars
    assert {content for kind, content in tokens if kind == "html_inline"} <= {"<b>", "</b>"}


def test_headings_are_ours_alone(report: GapReport, make_report: MakeReport) -> None:
    def headings(text: str) -> int:
        return sum(kind == "heading_open" and content == "h2" for kind, content in tokens_of(text))

    hostile = report_markdown(
        make_report(RESUME, "Engineer\n\nRequirements\n- ## Docker\n- Setext\n===\nPython")
    )
    assert headings(hostile) <= headings(report_markdown(report))


def test_names_with_signs_are_emphasised(make_report: MakeReport) -> None:
    text = report_markdown(make_report(RESUME, "Engineer\n\nRequirements\n- Fluent in C++, daily"))
    assert "Fluent in <b>C++</b>, daily" in text


@given(st.text(min_size=1, max_size=60))
@example("0@0")
def test_escaped_text_reads_as_it_stands(text: str) -> None:
    # the comment that parts an address of mail, which would be a link
    tokens = [token for token in tokens_of(escape(text)) if token != ("html_inline", "<!-- -->")]
    shown = "".join(content for kind, content in tokens if kind == "text")
    kinds = {kind for kind, _ in tokens}
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert shown.strip() == " ".join(shown.split())


def tokens_of(text: str) -> list[tuple[str, str]]:
    """Return kind and content of all tokens; the tag in place of a heading's content."""
    found = []
    for token in markdown_it.MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        for inner in (token, *(token.children or ())):
            kind = inner.type.removesuffix("_open") if inner.type in {"link_open", "s_open"} else inner.type
            found.append((kind, inner.tag if kind == "heading_open" else inner.content))
    return found


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/x",
        "HTTP://evil.example",
        "ftp://evil.example",
        "www.evil.example",
        "WWW.EVIL.EXAMPLE/a",
    ],
)
def test_a_bare_address_is_no_link(address: str) -> None:
    """Attack: GitHub and others make links of what merely looks like one."""
    written = escape(f"see {address} now")
    assert address not in written
    rendered = markdown_it.MarkdownIt("commonmark").render(written)
    assert rendered.strip() == f"<p>see {address} now</p>"


def test_an_address_of_a_mail_is_parted_by_what_nobody_sees() -> None:
    written = escape("mail me@evil.example, or +@ and a @b")
    assert "me@evil" not in written
    rendered = markdown_it.MarkdownIt("commonmark").render(written)
    assert rendered.replace("<!-- -->", "").strip() == "<p>mail me@evil.example, or +@ and a @b</p>"
