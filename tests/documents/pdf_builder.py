"""Write small PDFs by hand: texts at given places, and whatever raw objects a test needs."""

from __future__ import annotations

import hashlib
import math
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.documents.source_file import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WIDTH, HEIGHT = 595, 842
FONTS = ("Helvetica", "Helvetica-Bold", "Courier", "ZapfDingbats")


@dataclass(frozen=True)
class Text:
    """Place a text by its left end and baseline, in points from the top left; `angle` turns it clockwise."""

    x: float
    y: float
    text: str | bytes
    size: float = 10
    font: str = "Helvetica"
    angle: float = 0
    mode: int = 0
    gray: float = 0
    spacing: float = 0


@dataclass
class PdfPage:
    """Describe a page; `content` is drawn before the texts."""

    texts: Iterable[Text] = ()
    content: bytes = b""
    attributes: bytes = b""
    resources: bytes = b""
    width: float = WIDTH
    height: float = HEIGHT


@dataclass
class PdfBuilder:
    """Collect numbered objects and write them with a cross-reference table."""

    objects: list[bytes] = field(default_factory=list)

    def add(self, body: bytes) -> int:
        """Add an object and return its number."""
        self.objects.append(body)
        return len(self.objects)

    def add_stream(self, data: bytes, attributes: bytes = b"", *, flate: bool = False) -> int:
        """Add a stream and return its number."""
        if flate:
            data, attributes = zlib.compress(data, 9), attributes + b" /Filter /FlateDecode"
        return self.add(b"<< %s /Length %d >>\nstream\n%s\nendstream" % (attributes, len(data), data))

    def finish(self, root: int, info: Mapping[str, str] | None = None, trailer: bytes = b"") -> bytes:
        """Return the file."""
        if info:
            entries = b" ".join(b"/%s (%s)" % (k.encode(), v.encode("cp1252")) for k, v in info.items())
            trailer += b" /Info %d 0 R" % self.add(b"<< %s >>" % entries)
        out, offsets = bytearray(b"%PDF-1.7\n"), []
        for number, body in enumerate(self.objects, start=1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        out += b"trailer << /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
            len(offsets) + 1,
            root,
            trailer,
            start,
        )
        return bytes(out)


def build_pdf(
    pages: Iterable[PdfPage], info: Mapping[str, str] | None = None, *, flate: bool = False
) -> bytes:
    """Write a PDF of these pages."""
    builder = PdfBuilder()
    root, tree = builder.add(b""), builder.add(b"")
    fonts = b" ".join(
        b"/%s %d 0 R"
        % (
            name.encode(),
            builder.add(
                b"<< /Type /Font /Subtype /Type1 /BaseFont /%s%s >>"
                % (name.encode(), b"" if name == "ZapfDingbats" else b" /Encoding /WinAnsiEncoding")
            ),
        )
        for name in FONTS
    )
    numbers = []
    for page in pages:
        content = page.content + b"\n" + b"\n".join(_drawn(text, page.height) for text in page.texts)
        stream = builder.add_stream(content, flate=flate)
        numbers.append(
            builder.add(
                b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %g %g] /Contents %d 0 R %s"
                b" /Resources << /Font << %s >> %s >> >>"
                % (tree, page.width, page.height, stream, page.attributes, fonts, page.resources)
            )
        )
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    builder.objects[tree - 1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(numbers), kids)
    builder.objects[root - 1] = b"<< /Type /Catalog /Pages %d 0 R >>" % tree
    return builder.finish(root, info)


def _drawn(text: Text, height: float) -> bytes:
    data = text.text if isinstance(text.text, bytes) else text.text.encode("cp1252")
    escaped = data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    turn = math.radians(-text.angle)
    matrix = (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), text.x, height - text.y)
    return b"BT /%s %g Tf %g Tr %g g %g Tc %s Tm (%s) Tj ET" % (
        text.font.encode(),
        text.size,
        text.mode,
        text.gray,
        text.spacing,
        b" ".join(b"%.5f" % part for part in matrix),
        escaped,
    )


def column(x: float, y: float, lines: Iterable[str], *, pitch: float = 13, size: float = 10) -> list[Text]:
    """Set lines one under the other; an empty one leaves a gap, one that begins with # is a heading."""
    return [
        Text(x, y + i * pitch, line.lstrip("#"), size + 3 * line.startswith("#"), _face(line))
        for i, line in enumerate(lines)
        if line
    ]


def _face(line: str) -> str:
    return "Helvetica-Bold" if line.startswith("#") else "Helvetica"


def as_source(data: bytes, name: str = "resume.pdf") -> SourceFile:
    """Wrap the bytes of a PDF as they come from `load_file`."""
    return SourceFile(name, "pdf", hashlib.sha256(data).hexdigest(), data)
