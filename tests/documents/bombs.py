"""Small files that would hang, crash or bloat a careless reader; all of them made here."""

from __future__ import annotations

import io
import random
import zipfile
from typing import TYPE_CHECKING

from tests.documents.pdf_builder import PdfBuilder, PdfPage, Text, build_pdf, column

if TYPE_CHECKING:
    from collections.abc import Iterator

GOOD_PDF = build_pdf([PdfPage(column(40, 60, ["Python and Go", "since 2016"]))], {"Producer": "x"})
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_TEXT = b"BT /Helvetica 10 Tf 40 400 Td (Python) Tj ET"


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield a file name and the bytes of each bomb."""
    for number, (what, content) in enumerate(_contents()):
        yield f"{number}-{what}.pdf", build_pdf([PdfPage(content=content)], flate=True)
    yield "flate.pdf", build_pdf([PdfPage(content=b" " * 300_000_000)], flate=True)
    yield "pages.pdf", build_pdf(PdfPage([Text(40, 60, f"page {n}")]) for n in range(5_000))
    yield "page-size.pdf", build_pdf([PdfPage([Text(40, 60, "Python")], width=1e9, height=1e9)])
    yield "picture.pdf", _picture()
    yield "forms.pdf", _nested_forms()
    yield "tree.pdf", _endless_tree()
    yield "deep-object.pdf", _deep_object()
    yield "zip.docx", docx(f'<w:document xmlns:w="{_WORD}"><w:body>' + " " * 400_000_000)
    yield "entities.docx", docx(_entities())
    yield "tables.docx", docx(_nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5_000))
    yield "paragraphs.docx", docx(_nested("", "", 0, "<w:p><w:r><w:t>Go</w:t></w:r></w:p>" * 300_000))
    yield "deep.html", b"<div>" * 200_000 + b"Python"
    yield "wide.html", b"<html><body>" + b"<p>Python<td><tr><table>" * 50_000
    yield "entities.html", b"<html><body>" + b"&amp;" * 2_000_000
    yield "line.txt", b"Python " * 3_000_000
    yield "nulls.txt", b"\0" * 100_000


def fuzzed(count: int) -> Iterator[tuple[str, bytes]]:
    """Yield files that were sound before some of their bytes were changed, cut out or repeated."""
    chance = random.Random(5)
    sound = (("pdf", GOOD_PDF), ("docx", docx(_nested("", "", 0, "<w:p><w:r><w:t>Go</w:t></w:r></w:p>"))))
    for number in range(count):
        suffix, data = sound[number % len(sound)]
        broken = bytearray(data)
        for _ in range(chance.randint(1, 12)):
            at, length = chance.randrange(len(broken)), chance.randint(1, 40)
            change = chance.choice((b"", chance.randbytes(length), bytes(broken[at : at + length]) * 2))
            broken[at : at + length] = change
        yield f"fuzzed-{number}.{suffix}", bytes(broken) or b"x"


def docx(body: str) -> bytes:
    """Wrap the XML of a Word document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", body)
    return out.getvalue()


def _contents() -> Iterator[tuple[str, bytes]]:
    start = b"BT /Helvetica 10 Tf 1 0 0 1 40 400 Tm "
    yield "characters", start + b"(Python) Tj " * 40_000 + b"ET"
    yield "overlapping", start + b"(P) Tj -5 0 Td " * 40_000 + b"ET"
    yield "vectors", b"0 0 m 1 1 l S " * 200_000 + _TEXT
    yield "clips", b"0 0 500 500 re W n " * 50_000 + _TEXT
    yield "states", b"q " * 100_000 + _TEXT
    yield "arrays", b"[" * 100_000 + _TEXT
    yield "dictionaries", b"<< " * 50_000 + _TEXT
    yield "strings", b"(" * 100_000 + _TEXT
    yield "tags", b"/Span BMC " * 100_000 + _TEXT
    yield "numbers", start + b"9" * 100_000 + b" 0 Td (Python) Tj ET"
    yield "huge-type", b"BT /Helvetica 1e30 Tf 40 400 Td (Python) Tj ET"
    yield "empty-matrix", b"0 0 0 0 0 0 cm " + _TEXT


def _picture() -> bytes:
    """Say that a picture of a few bytes has ten thousand million dots."""
    builder = PdfBuilder()
    picture = builder.add_stream(
        b"\0" * 1_000_000,
        b"/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
        flate=True,
    )
    return _one_page(builder, b"500 0 0 500 0 0 cm /F Do", picture)


def _nested_forms() -> bytes:
    """Nest forms so that a page draws the innermost one 10 to the power of 7 times."""
    builder = PdfBuilder()
    form = builder.add_stream(b"0 0 m 1 1 l S", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    for _ in range(7):
        inner = b"/Resources << /XObject << /F %d 0 R >> >>" % form
        form = builder.add_stream(b"/F Do " * 10, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + inner)
    return _one_page(builder, b"/F Do " * 10, form)


def _one_page(builder: PdfBuilder, content: bytes, drawn: int) -> bytes:
    stream = builder.add_stream(content)
    page = builder.add(
        b"<< /Type /Page /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /XObject << /F %d 0 R >> >> >>"
        % (stream, drawn)
    )
    tree = builder.add(b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % page)
    return builder.finish(builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree))


def _endless_tree() -> bytes:
    builder = PdfBuilder()
    builder.add(b"<< /Type /Pages /Count 1000000 /Kids [%s] >>" % (b"1 0 R " * 1_000))
    return builder.finish(builder.add(b"<< /Type /Catalog /Pages 1 0 R >>"))


def _deep_object() -> bytes:
    builder = PdfBuilder()
    deep = builder.add(b"[" * 50_000 + b"]" * 50_000)
    tree = builder.add(b"<< /Type /Pages /Count 1 /Kids %d 0 R >>" % deep)
    return builder.finish(builder.add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree))


def _entities() -> str:
    """Repeat a word ten times, and that ten times, nine levels high."""
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    text = (
        f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>'
    )
    return f'<!DOCTYPE x [<!ENTITY e0 "lol">{levels}]>{text}'


def _nested(opening: str, closing: str, depth: int, inner: str = "") -> str:
    body = opening * depth + (inner or "<w:p><w:r><w:t>Go</w:t></w:r></w:p>") + closing * depth
    return f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
