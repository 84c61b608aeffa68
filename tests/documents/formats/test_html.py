from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.html import read_html
from gapgui.documents.source_file import SourceFile, load_file
from gapgui.errors import GapError
from tests.conftest import SHARED

if TYPE_CHECKING:
    from pathlib import Path

POSTINGS = sorted((SHARED / "data" / "postings").glob("*.html"))


def source(html: str | bytes) -> SourceFile:
    data = html.encode() if isinstance(html, str) else html
    return SourceFile("p.html", "html", hashlib.sha256(data).hexdigest(), data)


def text_of(html: str | bytes) -> str:
    return read_html(source(html)).text


def test_inline_tags_do_not_split_words() -> None:
    assert text_of("<p><b>Py</b><b>Torch</b> and <i>Go</i>lang</p>") == "PyTorch and Golang\n"


def test_headings_stand_alone_and_are_known() -> None:
    document = read_html(
        source("<h2>You <em>have</em></h2><p>Python</p><p><strong>Nice to have</strong></p><p>Go</p>")
    )

    assert document.text == "You have\n\nPython\n\nNice to have\n\nGo\n"
    assert [document.text[a:b] for a, b in document.headings] == ["You have", "Nice to have"]


def test_bold_sentence_is_no_heading() -> None:
    assert read_html(source("<p><b>We build things.</b></p><p>Go</p>")).headings == ()


def test_lists_keep_their_items_and_what_stands_under_which() -> None:
    html = "<ul><li><p>Python</p></li><li>Go<ul><li>gRPC<ol><li>Streams</li></ol></li></ul></li></ul><ol><li>Apply</li><li>Wait</li></ol>"

    assert [line for line in text_of(html).split("\n") if line] == [
        "• Python",
        "• Go",
        "  • gRPC",
        "    1. Streams",
        "1. Apply",
        "2. Wait",
    ]


def test_line_breaks_stay() -> None:
    assert text_of("<div>Python<br>Go<br/>Rust</div><div>C</div>") == "Python\nGo\nRust\nC\n"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a = 'Java'</script>",
        "<style>.java{}</style>",
        "<div style='display: none'>Java</div>",
        "<span style='visibility:hidden'>Java</span>",
        "<p hidden>Java</p>",
        "<!-- Java -->",
        "<template><p>Java</p></template>",
        "<noscript>Java</noscript>",
        "<select><option>Java</option></select>",
    ],
)
def test_what_a_browser_does_not_show_is_left_out(hidden: str) -> None:
    assert text_of(f"<p>Python {hidden}and Go</p>").split() == ["Python", "and", "Go"]


def test_styled_text_is_shown() -> None:
    assert text_of("<p style='color: red; font-size: 10px'>Python</p>") == "Python\n"


def test_tables_are_read_by_rows_or_cell_by_cell() -> None:
    rows = "<table><tr><th>Level</th><td>Senior</td></tr><tr><th>Place</th><td>Berlin</td></tr></table>"
    layout = "<table><tr><td><p>Python</p><p>Go</p></td><td><ul><li>Remote</li></ul></td></tr></table>"

    assert text_of(rows) == "Level\tSenior\nPlace\tBerlin\n"
    assert text_of(layout).split("\n\n") == ["Python", "Go", "• Remote\n"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>Py&#1;thon</ul>", "• Python\n"),
        ("<h1>Go\x01</h1>", "Go\n"),
        ("<li>a\x0bb\ufffe", "• a b\n"),
        ("<p>&#xE001;Rust &#xE000;here</p>", "Rust here\n"),
    ],
)
def test_characters_that_are_no_text_do_no_harm(html: str, expected: str) -> None:
    document = read_html(source(html))

    assert document.text == expected
    assert len(document.headings) == html.count("<h1>")


def test_charset_that_the_page_names() -> None:
    assert text_of("<meta charset=iso-8859-2><p>Łódź</p>".encode("iso-8859-2")) == "Łódź\n"


@pytest.mark.parametrize("html", ["<p> </p>", "<script>1</script>", "<!-- -->", "   "])
def test_page_without_text_is_empty(html: str) -> None:
    with pytest.raises(GapError) as caught:
        text_of(html)

    assert caught.value.code == "empty"


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(GapError) as caught:
        text_of("<div>" * 5000 + "Python" + "</div>" * 5000)

    assert caught.value.code == "too_large"


def test_entities_are_not_expanded_into_a_bomb() -> None:
    html = "<!DOCTYPE html [<!ENTITY a 'Java'><!ENTITY b '&a;&a;&a;'>]><html><body><p>Python &b;</p></body></html>"

    assert "JavaJava" not in text_of(html)


@pytest.mark.skipif(not POSTINGS, reason="the shared folder is not here")
@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.stem)
def test_real_posting_says_what_its_text_says(path: Path) -> None:
    document = read_html(load_file(path))
    words = re.findall(r"\w+", document.text)
    expected = re.findall(r"\w+", path.with_suffix(".txt").read_text("utf-8"))

    assert words == expected[len(expected) - len(words) :]  # the partner has a title and company above
    assert len(words) > 300


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Kafka</dt><dd>Redis</dd></dl>",
        "<section>Kafka</section><section>Redis</section>",
        "Kafka<hr>Redis",
        "<details><summary>Kafka</summary>Redis</details>",
        "Kafka<form>Redis</form>",
        "<center>Kafka</center>Redis",
        "Kafka<menu><li>Redis</menu>",
    ],
)
def test_a_block_ends_a_line(html: str) -> None:
    lines = [line.removeprefix("• ") for line in text_of(html).split("\n") if line]
    assert lines == ["Kafka", "Redis"]


@pytest.mark.parametrize(
    "struck",
    [
        "<s>Perl</s>",
        "<strike>Perl</strike>",
        "<del>Perl</del>",
        '<span style="color: red; text-decoration: line-through">Perl</span>',
        '<span style="text-decoration-line: line-through">Perl</span>',
    ],
)
def test_struck_text_is_left_out_and_joins_no_neighbours(struck: str) -> None:
    assert text_of(f"<p>Kafka{struck}Redis</p>") == "Kafka Redis\n"


def test_an_item_that_is_struck_is_no_item() -> None:
    assert text_of("<ul><li><s>Perl</s></li><li>Redis</li></ul>") == "• Redis\n"


def test_underlined_text_is_kept() -> None:
    assert text_of('<p><u style="text-decoration: underline">Kafka</u></p>') == "Kafka\n"
