"""The characters of a PDF page with their places, taken from pdfminer's interpreter as it draws.

pdfplumber's own `page.chars` costs twice the time (a dictionary for every character and path) and knows
neither whether a character is drawn at all nor where its baseline lies.
"""

from __future__ import annotations

import math
import re
import time
from statistics import median
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFType3Font, PDFUnicodeNotDefined
from pdfminer.utils import apply_matrix_rect

from gapgui.documents.glyph import UNKNOWN, Face, Glyph, PageInk
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from pdfminer.pdfinterp import PDFResourceManager

    from gapgui.documents.glyph import Ink
    from gapgui.documents.limits import Limits

USUAL_WIDTH = 0.52
"""Of a letter, in ems."""

_LETTER = (0, 0, 612, 792)  # the page of a file that gives none, as viewers take it
_INVISIBLE_MODES = (3, 7)  # ISO 32000-1, table 106
_FAKE_BOLD_MODE = 2  # filled and stroked
_TINY = 1.5  # points; nobody reads such type, and at 72 dots an inch it has no pixel
_FARTHEST = 3.0
_BOLD = late_pattern(
    r"bold|black|heavy|semibold|demi|[-,]bd|(?<=[a-z])bd(?:it)?$|cmbx|sfbx|[-_]b$|extrab", re.I
)
_ICONS = late_pattern(
    r"awesome|fa-(?:solid|brands|regular)|icon|material ?(?:symbols|design)|academicons|marvosym|glyphs?$"
    r"|entypo|feather|themify|typicon|segoe ?mdl|segoe ?fluent|remix|phosphor|boxicons|devicon|emoji",
    re.I,
)
_DINGBATS = late_pattern(r"wingdings|webdings|dingbats", re.I)


class Enough(Exception):  # noqa: N818 - a signal, not an error
    """Leave the interpreter: the page holds more than will be read."""


class GlyphDevice(PDFTextDevice):
    """Collect the characters of one page; give up on the rest at `deadline` (of `time.monotonic`)."""

    def __init__(self, resources: PDFResourceManager, deadline: float, limits: Limits) -> None:
        super().__init__(resources)
        self.page = PageInk(0, 0, [])
        self.page_matrix: Any = (1, 0, 0, 1, 0, 0)
        self._deadline = deadline
        self._limits = limits
        self._faces: dict[int, tuple[Any, Face]] = {}
        self._left = self._top = 0.0
        self._mode = 0
        self._steps = 0
        self._actual_texts: list[str | None] = []

    def begin_page(self, page: Any, ctm: Any) -> None:
        """Find the displayed part of the page: the crop box within the media box, turned."""
        self.page_matrix = ctm
        media, crop = page.mediabox, page.cropbox or page.mediabox
        box = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
        if box[0] >= box[2] or box[1] >= box[3]:
            box = media if media[0] < media[2] and media[1] < media[3] else _LETTER
        if not all(map(math.isfinite, box)):
            box = _LETTER
        left, bottom, right, top = apply_matrix_rect(ctm, box)
        self._left, self._top = min(left, right), max(top, bottom)
        self.page = PageInk(abs(right - left), abs(top - bottom), [])

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        """Note how the text is drawn, which pdfminer does not hand on."""
        self._mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Any,
        font: Any,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        _colour_space: Any,
        state: Any,
    ) -> float:
        """Add one character and return how far it moves the pen."""
        self._step()
        try:
            advance = float(font.char_width(cid) * fontsize * scaling)
            text = self._replaced(_meaning(font, cid))
            if text:
                self._add(text, matrix, font, fontsize, advance, rise, state)
        except OverflowError:  # an integer of a damaged file that fits no float: it stands nowhere
            return 0.0
        return advance

    def _replaced(self, text: str) -> str:
        """Return the text that the file itself gives in place of the drawn characters, once."""
        for level, actual in enumerate(self._actual_texts):
            if actual is not None:
                self._actual_texts[level] = ""
                return actual
        return text

    def _add(
        self, text: str, matrix: Any, font: Any, fontsize: float, advance: float, rise: float, state: Any
    ) -> None:
        a, b, c, d, e, f = matrix
        x, y = e + c * rise - self._left, self._top - (f + d * rise)
        along_x, along_y = (0.0, 1.0) if font.is_vertical() else (a * fontsize, -b * fontsize)
        length = math.hypot(a, b) * abs(advance)
        angle = round(math.degrees(math.atan2(along_y, along_x))) % 360 if along_y or along_x < 0 else 0
        face = self._face(font)
        size = abs(fontsize) * math.hypot(c, d)
        size *= face.em
        if angle:
            turn = math.radians(angle)
            x, y = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
        if not all(map(math.isfinite, (x, length, y, size))):
            return
        bold = face.bold or self._mode == _FAKE_BOLD_MODE
        self.page.glyphs.append(
            Glyph(text, x, x + length, y, size, angle, bold, face, self._ink(size, state))
        )

    def _ink(self, size: float, state: Any) -> Ink:
        if self._mode in _INVISIBLE_MODES or size < _TINY:
            return "none"
        return "pale" if _is_pale(state.ncolor) and self._mode in (0, 4) else "drawn"

    def _face(self, font: Any) -> Face:
        known = self._faces.get(id(font))
        if known is None:
            known = self._faces[id(font)] = (font, face_of(font))
        return known[1]

    def _step(self) -> None:
        self._steps += 1
        full = len(self.page.glyphs) >= self._limits.page_glyphs
        if full or (self._steps & 255 == 0 and time.monotonic() > self._deadline):
            self.page.complete = False
            raise Enough

    def paint_path(self, *_: Any) -> None:
        """Count a path."""
        self._step()
        self.page.paths += 1

    def render_image(self, name: str, stream: Any) -> None:  # noqa: ARG002
        """Add up how much of the page pictures cover."""
        assert self.ctm is not None
        x0, y0, x1, y1 = apply_matrix_rect(self.ctm, (0, 0, 1, 1))
        self.page.image_area += abs((x1 - x0) * (y1 - y0))
        if len(self.page.pictures) < self._limits.page_pictures:
            left, right = sorted((x0 - self._left, x1 - self._left))
            top, bottom = sorted((self._top - y1, self._top - y0))
            self.page.pictures.append((left, top, right, bottom))

    def begin_tag(self, tag: Any, props: Any = None) -> None:  # noqa: ARG002
        """Keep the replacement text of marked content (ISO 32000-1, 14.9.4)."""
        actual = props.get("ActualText") if isinstance(props, dict) else None
        self._actual_texts.append(_decode(actual) if isinstance(actual, bytes) else None)

    def end_tag(self) -> None:
        """Leave marked content."""
        if self._actual_texts:
            self._actual_texts.pop()


def _meaning(font: Any, cid: int) -> str:
    try:
        return str(font.to_unichr(cid))
    except PDFUnicodeNotDefined:
        return UNKNOWN


def face_of(font: Any) -> Face:
    """Sum up a pdfminer font; names carry the weight more often than descriptors do."""
    name = font.fontname
    name = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    weight = font.descriptor.get("FontWeight") if isinstance(font.descriptor, dict) else None
    bold = bool(_BOLD.search(name)) or (isinstance(weight, int | float) and weight >= 600)
    ascent, descent = font.get_ascent(), -font.get_descent()
    # descriptors are often empty or absurd; these bounds hold for every text face
    ascent = ascent if 0.6 <= ascent <= 1.0 else 0.75
    descent = descent if 0.1 <= descent <= 0.35 else 0.22
    em = _em_of_drawings(font) if isinstance(font, PDFType3Font) else 1.0
    return Face(name, bold, bool(_ICONS.search(name)), bool(_DINGBATS.search(name)), ascent, descent, em)


def _em_of_drawings(font: PDFType3Font) -> float:
    """Return the em of a font whose glyphs are drawings in units of its own.

    Its box gives it, but is often empty or absurd; the usual width of its glyphs is half an em.
    """
    box = abs(font.get_ascent() - font.get_descent())
    widths = [width for width in font.widths.values() if isinstance(width, int | float) and width]
    by_width = abs(median(widths) * font.hscale) / USUAL_WIDTH if widths else box
    plausible = by_width / _FARTHEST < box < by_width * _FARTHEST
    return box if plausible else by_width or 1.0


def _is_pale(colour: Any) -> bool:
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    if not parts or not all(isinstance(part, int | float) for part in parts):
        return False
    if len(parts) == 4:  # CMYK: no ink is white
        return sum(parts) < 0.1
    return bool(min(parts) > 0.93)


def _decode(text: bytes) -> str:
    if text.startswith(b"\xfe\xff"):
        return text[2:].decode("utf-16-be", errors="replace")
    return text.decode("latin-1")
