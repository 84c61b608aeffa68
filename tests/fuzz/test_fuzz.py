"""Whatever is read gives a value, a sentence or problems with their places, and nothing else.

A few examples run with all tests; `make fuzz` runs thousands. What it finds stands as an example here, and is mended.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gapgui.document_kind import kind_signs
from gapgui.documents.formats.docx import read_docx
from gapgui.documents.formats.html import read_html
from gapgui.documents.formats.plain_text import document_from_text, read_text_file
from gapgui.documents.isolation.tasks import explained
from gapgui.documents.source_file import SourceFile, recognise_format
from gapgui.errors import ErrorCode, GapError
from gapgui.library.market.sources.rows import csv_rows, jsonl_rows
from gapgui.library.store.exchange.exporting import COLUMNS
from gapgui.library.store.exchange.importing import from_csv, from_jsonl
from gapgui.library.store.library import Library
from gapgui.report.json_lines import json_line
from gapgui.report.markdown import report_markdown
from gapgui.report.plain.reading import plain_posting, plain_resume
from gapgui.report.text.reading import posting_text, resume_text
from gapgui.taxonomy.loading import parse_taxonomy
from gapgui.taxonomy.own.schema import parse_own
from gapgui.ui.telling.analysis import analyse
from tests.taxonomy.core import CORE_FILE, core_index

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from gapgui.documents.document import Document, DocumentFormat

EXAMPLES = int(os.environ.get("GAPGUI_FUZZ", "25"))
CODES = get_args(ErrorCode)
fuzz = settings(max_examples=EXAMPLES)

# What the rules look at, beside any sign there is.
PIECES = (
    *(
        "Python",
        "Go",
        "R",
        "C++",
        "machine learning",
        "k8s",
        "Kubernets",
        "5+ years",
        "2018 – 2020",
        "Jan 2019",
        "PhD",
    ),
    *(
        "\n",
        "\n\n",
        " ",
        "\t",
        "- ",
        "• ",
        "# ",
        "1. ",
        ", ",
        " and ",
        " or ",
        "/",
        "(",
        ")",
        ": ",
        ". ",
        "? ",
        "…",
        "e.g. ",
    ),
    *(
        "Requirements",
        "Nice to have:",
        "Experience",
        "Education",
        "Skills: ",
        "We offer",
        "must ",
        "not ",
        "learning ",
    ),
    *(
        "\u200b",
        "\ufeff",
        "\u202e",
        "\x1b[31m",
        "\0",
        "\ud800",
        "İ",
        "ß",
        "ﬁ",
        "中",
        "é",
        "\u0301",
        "🐍",
        "me@x.example",
        "https://x.example",
    ),
)
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join)
TAGS = (
    "p",
    "b",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "h2",
    "pre",
    "script",
    "style",
    "br",
    "a",
    "div",
    "template",
)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from([*(f"<{tag}>" for tag in TAGS), *(f"</{tag}>" for tag in TAGS)]),
        st.sampled_from(
            [
                "<!--",
                "-->",
                "<![CDATA[",
                "&amp;",
                "&#0;",
                "&#x110000;",
                "<td colspan=999999>",
                "<p hidden>",
                "<",
                '"',
            ]
        ),
        st.sampled_from(PIECES),
        st.text(max_size=6),
    ),
    max_size=40,
).map("".join)
YAML = st.lists(
    st.sampled_from(
        [
            *"\n:-[]{}#&*!|>'\"%@`,? ",
            "  ",
            "      ",
            "categories:",
            "skills:",
            "overlay: 1",
            "name: ",
            "aliases: ",
            "implies: ",
            "track: ml",
            "a:",
            "b-c",
            "Go",
            "add: ",
            "remove: ",
            "removed: true",
            "readings:",
            "text: ",
            "dismissed: ",
            "\t",
            "é",
            "\ufeff",
            "~",
        ]
    ),
    max_size=40,
).map("".join)


def source(data: bytes, kind: DocumentFormat, name: str = "x") -> SourceFile:
    return SourceFile(name, kind, hashlib.sha256(data).hexdigest(), data)


def is_reason(error: GapError, codes: Container[str] = CODES) -> None:
    assert error.code in codes
    assert error.message


def is_told(document: Document) -> None:
    """Read a document as both, compare it with itself, and tell all of that in every plain format."""
    found = analyse(core_index(), document, document)
    kind_signs(document)
    assert found.posting
    assert found.resume
    assert found.report
    for mark in (*found.posting_marks, *found.resume_marks):
        assert 0 <= mark.start < mark.end <= len(document.text)
    for told in (plain_posting(found.posting), plain_resume(found.resume)):
        json.loads(json_line(told))
    assert posting_text(found.posting)
    assert resume_text(found.resume)
    assert report_markdown(found.report)


@fuzz
@given(TEXTS)
def test_any_text_is_read_and_told(text: str) -> None:
    try:
        document = document_from_text(text, "x.txt")
    except GapError as error:
        is_reason(error, {"empty", "too_large"})
        return
    is_told(document)


@fuzz
@given(st.binary(max_size=300), st.sampled_from(["x", "x.pdf", "x.docx", "x.html", "x.txt", "x.md"]))
def test_any_bytes_have_a_format_or_a_reason_for_none(data: bytes, name: str) -> None:
    try:
        kind = recognise_format(name, data)
        if kind in ("text", "markdown"):
            assert read_text_file(source(data, kind, name)).text.strip()
    except GapError as error:
        is_reason(error)


@fuzz
@given(MARKUP)
def test_any_markup_is_read(markup: str) -> None:
    try:
        document = read_html(source(markup.encode("utf-8", "replace"), "html"))
    except GapError as error:
        is_reason(error, {"empty", "no_text", "too_large", "damaged"})
        return
    is_told(document)


@fuzz
@given(
    st.one_of(
        YAML,
        st.text(max_size=60),
        st.integers(0, 2_000).map(lambda at: CORE_FILE.read_text("utf-8")[at : at + 900]),
    )
)
def test_any_yaml_is_a_taxonomy_and_own_changes_or_has_problems_with_places(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    for problems in (parse_taxonomy(data, Path("t.yaml"))[1], parse_own(data, Path("o.yaml"))[1]):
        for problem in problems:
            assert problem.line >= 1
            assert problem.column >= 1
            assert problem.message


def word_parts() -> dict[str, bytes]:
    document = docx.Document()
    document.add_heading("Experience")
    document.add_paragraph("Python and Go since 2016")
    document.add_table(2, 2).cell(0, 0).text = "Docker"
    file = io.BytesIO()
    document.save(file)
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist()}


PARTS = word_parts()
READ_PARTS = sorted(name for name in PARTS if name.endswith((".xml", ".rels")))


@fuzz
@given(
    st.sampled_from(READ_PARTS),
    st.integers(0, 5_000),
    st.integers(0, 200),
    st.one_of(st.binary(max_size=20), MARKUP.map(lambda t: t.encode("utf-8", "replace"))),
)
def test_any_change_of_a_word_file_is_read_or_told(name: str, at: int, length: int, put: bytes) -> None:
    """Cut out and put in bytes of a part; what a reader raises becomes a sentence, and no bug of ours."""
    at %= len(PARTS[name]) + 1
    changed = {**PARTS, name: PARTS[name][:at] + put + PARTS[name][at + length :]}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for part, data in changed.items():
            package.writestr(part, data)
    try:
        document = read_docx(source(file.getvalue(), "docx", "x.docx"))
    except Exception as error:
        told = explained(error, "x.docx")
        assert isinstance(told, GapError), told
        return
    is_told(document)


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        TEXTS,
        st.sampled_from(["2020-01-01", "0001-01-01T00:00+09:00"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(COLUMNS), inner, max_size=3)
    ),
    max_leaves=8,
)
KEPT = st.fixed_dictionaries(
    {"text": TEXTS}, optional=dict.fromkeys((*COLUMNS[:-1], "former", "until"), VALUES)
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = Library(tmp_path_factory.mktemp("fuzz") / "library.sqlite")
    yield opened
    opened.close()


@fuzz
@given(values=st.dictionaries(st.sampled_from(["text", *COLUMNS]), VALUES, max_size=6) | KEPT)
def test_any_json_is_a_posting_that_can_be_kept_or_is_told(
    values: dict[str, object], library: Library
) -> None:
    line = json.dumps({**values, "former": [values]}).encode()
    for brought in (from_jsonl(line, "x.jsonl"), from_csv(b"text,headings\n" + line + b',"[["\n', "x.csv")):
        for problem in brought.problems:
            is_reason(problem.error)
        taken = library.take_in(*brought.postings)
        for kept in taken.added:
            assert library.posting(kept.id) == kept
            assert library.former_texts(kept.id) is not None


@fuzz
@given(
    st.one_of(
        st.binary(max_size=200),
        st.lists(st.sampled_from([*PIECES, '"', ";", "text", "title", "\r", "\n"]), max_size=30).map(
            lambda parts: ("text,title\n" + "".join(parts)).encode("utf-16", "replace")
        ),
    )
)
def test_any_bytes_are_rows_or_are_told(data: bytes) -> None:
    stream = io.BytesIO(data)
    for read in (jsonl_rows, csv_rows):
        stream.seek(0)
        try:
            for _, row in read(stream, "x", "text", "title"):
                assert stream.tell() >= 0
                if isinstance(row, GapError):
                    is_reason(row)
        except GapError as error:
            is_reason(error, {"unsupported"})
