"""Scans made of ordinary pages, and a Tesseract that says what it is told to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pypdfium2

from tests.documents.pdf_builder import PdfBuilder

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SCALE = 200 / 72


def scan_of(data: bytes) -> bytes:
    """Return a PDF whose pages are pictures of the pages of another, as they are displayed."""
    builder = PdfBuilder()
    root, tree = builder.add(b""), builder.add(b"")
    kids = []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        bitmap = page.render(scale=SCALE, grayscale=True)
        pixels, stride = bytes(bitmap.buffer), bitmap.stride
        rows = b"".join(pixels[y * stride : y * stride + bitmap.width] for y in range(bitmap.height))
        size = (bitmap.width, bitmap.height)
        picture = builder.add_stream(
            rows,
            b"/Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8" % size,
            flate=True,
        )
        shown = page.get_size()
        drawing = builder.add_stream(b"%d 0 0 %d 0 0 cm /I Do" % shown)
        kids.append(
            builder.add(
                b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R"
                b" /Resources << /XObject << /I %d 0 R >> >> >>" % (tree, *shown, drawing, picture)
            )
        )
    document.close()
    numbers = b" ".join(b"%d 0 R" % kid for kid in kids)
    builder.objects[tree - 1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), numbers)
    builder.objects[root - 1] = b"<< /Type /Catalog /Pages %d 0 R >>" % tree
    return builder.finish(root)


def table_of(*lines: tuple[str, float, float]) -> str:
    """Return Tesseract's table of lines given as text, left edge and baseline in points; 10 point type."""
    header = [
        "level",
        "page_num",
        "block_num",
        "par_num",
        "line_num",
        "word_num",
        "left",
        "top",
        "width",
        "height",
        "conf",
        "text",
    ]
    rows = ["\t".join(header), "1\t1\t0\t0\t0\t0\t0\t0\t2479\t3508\t-1\t"]
    for number, (text, x, baseline) in enumerate(lines, start=1):
        for at, word in enumerate(text.split(), start=1):
            box = (x, baseline - 7.2, 5 * len(word), 7.2)
            left, top, width, height = (round(part * 300 / 72) for part in box)
            rows.append(f"5\t1\t{number}\t1\t1\t{at}\t{left}\t{top}\t{width}\t{height}\t96\t{word}")
            x += 5 * len(word) + 3
    return "\n".join(rows) + "\n"


def install_tesseract(folder: Path, patch: pytest.MonkeyPatch, script: str, languages: str = "eng") -> None:
    """Put a shell script in the place of Tesseract."""
    program = folder / "tesseract"
    listed = "; ".join(f"echo {language}" for language in ("List", *languages.split()))
    program.write_text(f'#!/bin/sh\nif [ "$1" = --list-langs ]; then {listed}; exit; fi\n{script}\n')
    program.chmod(0o755)
    patch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def answer(folder: Path, table: str) -> str:
    """Return the script of a Tesseract that gives this table for whatever picture."""
    (folder / "table.tsv").write_text(table, encoding="utf-8")
    return f"cat > /dev/null; cat '{folder / 'table.tsv'}'"
