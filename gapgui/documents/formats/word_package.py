"""The parts of a Word file that hold its text, found as Word finds them: by their relationships, not their types.

So a template, a document with macros, a part that is named but missing and the namespaces of Strict Open XML
(ISO/IEC 29500-1) read like any other document; python-docx refuses all four.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from gapgui.errors import GapError
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.limits import Limits
    from gapgui.documents.source_file import SourceFile

_STRICT = b"http://purl.oclc.org/ooxml/"
_SAME_NAMESPACES = tuple(
    (_STRICT + strict, b"http://schemas.openxmlformats.org/" + usual)
    for strict, usual in (
        (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
        (b"drawingml/main", b"drawingml/2006/main"),
        (b"drawingml/wordprocessingDrawing", b"drawingml/2006/wordprocessingDrawing"),
    )
)
_USUAL_BODY = "word/document.xml"
_CHANGED = ("{http://purl.org/dc/terms/}modified", "{http://purl.org/dc/terms/}created")
_DAY = late_pattern(r"\s*(\d{4})-(\d\d)-(\d\d)")
_SHOWN_ON = ("default", "first", "even")


@dataclass(frozen=True, slots=True)
class Relation:
    """Say what another part is to this one, by the last word of the relationship's type, and where it is."""

    kind: str
    target: str


@dataclass(slots=True)
class WordPackage:
    """Give the parts of a Word file; one that is missing or damaged beside the main one is None."""

    body: Any
    styles: Any | None
    theme: Any | None
    dated: date | None
    relations: dict[str, Relation]
    _parts: _Parts

    def margins(self, kind: str) -> Iterator[Any]:
        """Yield the headers or footers (`kind`) of all sections, each once."""
        seen: set[str] = set()
        for section in self.body.iter(qn("w:sectPr")):
            named = {r.get(qn("w:type"), "default"): r for r in section.findall(qn(f"w:{kind}Reference"))}
            if section.find(qn("w:titlePg")) is None:
                named.pop("first", None)
            for shown_on in _SHOWN_ON:
                identity = named[shown_on].get(qn("r:id"), "") if shown_on in named else ""
                relation = self.relations.get(identity)
                part = self._parts.xml(relation.target) if relation else None
                text = "".join(part.itertext()) if part is not None else ""
                if text.strip() and text not in seen:
                    seen.add(text)
                    yield part

    def embedded(self, identity: str) -> tuple[str, bytes] | None:
        """Return name and bytes of the part that has this relationship, if the file holds it."""
        relation = self.relations.get(identity)
        data = self._parts.read(relation.target) if relation else None
        return (relation.target, data) if relation and data is not None else None


@dataclass(slots=True)
class _Parts:
    """Read the parts of an archive; names are taken as Word takes them, in any case and with either slash."""

    archive: zipfile.ZipFile
    names: dict[str, str] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        stored = self.names.get(name.lower())
        return self.archive.read(stored) if stored is not None else None

    def xml(self, name: str) -> Any | None:
        data = self.read(name)
        if data is None:
            return None
        if _STRICT in data:
            for strict, usual in _SAME_NAMESPACES:
                data = data.replace(strict, usual)
        return parse_xml(data)

    def relations(self, name: str) -> dict[str, Relation]:
        folder, file = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for relation in root if root is not None else ():
            target = relation.get("Target") if isinstance(relation.tag, str) else None
            if target and relation.get("TargetMode") != "External":
                kind = relation.get("Type", "").rpartition("/")[2]
                found[relation.get("Id", "")] = Relation(kind, _resolved(folder, target))
        return found


def open_package(source: SourceFile, limits: Limits) -> WordPackage:
    """Open a Word file and read its main part.

    Raises:
        GapError: too_large or damaged; what the readers of archives and XML raise passes through.
    """
    archive = zipfile.ZipFile(io.BytesIO(source.data))
    _refuse_bomb(archive, source.name, limits)
    parts = _Parts(archive, {name.replace("\\", "/").lower(): name for name in archive.namelist()})
    whole = parts.relations("").values()
    main = _first(whole, "officeDocument") or _USUAL_BODY
    document = parts.xml(main)
    body = document.find(qn("w:body")) if document is not None else None
    if body is None:  # its root may be anything
        raise GapError("damaged", "{name} is damaged: it has no body; save it again.", name=source.name)
    relations = parts.relations(main)
    styles, theme = (parts.xml(_first(relations.values(), kind)) for kind in ("styles", "theme"))
    properties = parts.xml(_first(whole, "core-properties"))
    return WordPackage(body, styles, theme, _changed(properties), relations, parts)


def _refuse_bomb(archive: zipfile.ZipFile, name: str, limits: Limits) -> None:
    sizes = [(entry.filename, entry.file_size) for entry in archive.infolist()]
    xml = max((size for part, size in sizes if part.lower().endswith((".xml", ".rels"))), default=0)
    if xml > limits.docx_part_bytes or sum(size for _, size in sizes) > limits.docx_bytes:
        raise GapError(
            "too_large", "{name} unpacks to far more than a resume holds; save it again.", name=name
        )


def _resolved(folder: str, target: str) -> str:
    path = target.replace("\\", "/")
    joined = path if path.startswith("/") else posixpath.join(folder, path)
    return posixpath.normpath(joined).lstrip("/")


def _first(relations: Any, kind: str) -> str:
    return next((relation.target for relation in relations if relation.kind == kind), "")


def _changed(properties: Any | None) -> date | None:
    texts = [properties.findtext(name) for name in _CHANGED] if properties is not None else []
    for text in filter(None, texts):
        if found := _DAY.match(text):
            try:
                return date(*map(int, found.groups()))
            except ValueError:
                continue
    return None
