"""Text that lies on a page without being part of it: filled form fields and typed notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_rect, mult_matrix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pdfminer.pdfinterp import PDFPageInterpreter

_TEXTUAL = ("Widget", "FreeText")
_HIDDEN = 0b10_0010  # hidden, or not for the screen (ISO 32000-1, table 165)
_FAR = 1e9  # points; no page reaches there, and some integers of damaged files fit no float


def draw_annotations(interpreter: PDFPageInterpreter, page: Any, ctm: Any, most: int) -> None:
    """Let the interpreter draw the fields and notes of a page as they appear (ISO 32000-1, 12.5.5)."""
    for annotation in list(_textual_annotations(page))[:most]:
        appearance = _appearance(annotation)
        rect = _numbers(annotation.get("Rect"), 4)
        if appearance is None or rect is None:
            continue
        box = _numbers(appearance.get("BBox"), 4) or (0.0, 0.0, rect[2] - rect[0], rect[3] - rect[1])
        matrix = _numbers(appearance.get("Matrix"), 6) or (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        fitted = mult_matrix(mult_matrix(matrix, _fit(apply_matrix_rect(matrix, box), rect)), ctm)
        interpreter.render_contents(
            resolve1(appearance.get("Resources")) or page.resources, [appearance], ctm=fitted
        )


def _textual_annotations(page: Any) -> Iterator[dict[str, Any]]:
    references = resolve1(page.annots)
    for reference in references if isinstance(references, list) else ():
        annotation = resolve1(reference)
        if not isinstance(annotation, dict):
            continue
        subtype, flags = resolve1(annotation.get("Subtype")), resolve1(annotation.get("F"))
        hidden = isinstance(flags, int) and flags & _HIDDEN
        if isinstance(subtype, PSLiteral) and subtype.name in _TEXTUAL and not hidden:
            yield annotation


def _appearance(annotation: dict[str, Any]) -> Any | None:
    appearances = resolve1(annotation.get("AP"))
    normal = resolve1(appearances.get("N")) if isinstance(appearances, dict) else None
    if isinstance(normal, dict):
        state = resolve1(annotation.get("AS"))
        normal = resolve1(normal.get(state.name)) if isinstance(state, PSLiteral) else None
    return normal if isinstance(normal, PDFStream) else None


def _numbers(value: Any, count: int) -> Any | None:
    value = resolve1(value)
    numbers = [resolve1(part) for part in value] if isinstance(value, list) else []
    return tuple(map(float, numbers)) if len(numbers) == count and all(map(_is_number, numbers)) else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < _FAR


def _fit(box: Any, rect: Any) -> Any:
    """Return the matrix that maps one rectangle onto another."""
    x0, x1 = sorted((rect[0], rect[2]))
    y0, y1 = sorted((rect[1], rect[3]))
    across = (x1 - x0) / (box[2] - box[0]) if box[2] != box[0] else 1.0
    along = (y1 - y0) / (box[3] - box[1]) if box[3] != box[1] else 1.0
    return (across, 0.0, 0.0, along, x0 - box[0] * across, y0 - box[1] * along)
