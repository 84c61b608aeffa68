"""Fonts that TeX sets in bitmaps: their glyphs have numbers for names, and the numbers follow TeX's encodings.

Without this, `fi` and a dash are signs without a meaning: "Air�ow", "2018 � 2021".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pdfminer.pdffont import PDFType3Font
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBERED = late_pattern(r"a(\d{1,3})")  # how pdfTeX and dvips name the glyphs of a bitmap font
# the codes at which Knuth's text encoding (OT1) and Cork's (T1) differ from ASCII and Latin-1;
# LaTeX Companion, 2nd edition, tables 7.32 and 7.33
_OT1 = dict(zip(range(11, 16), ("ff", "fi", "fl", "ffi", "ffl"), strict=True)) | {
    25: "ß",
    26: "æ",
    27: "œ",
    28: "ø",
    29: "Æ",
    30: "Œ",
    31: "Ø",
    34: "”",
    39: "’",
    60: "¡",
    62: "¿",
    92: "“",
    96: "‘",
    123: "–",
    124: "—",
}
_T1 = {
    13: "‚",
    14: "‹",
    15: "›",
    16: "“",
    17: "”",
    18: "„",
    19: "«",
    20: "»",
    21: "–",
    22: "—",
    27: "ff",
    28: "fi",
    29: "fl",
    30: "ffi",
    31: "ffl",
    39: "’",
    96: "‘",
    127: "-",
    255: "ß",
    **{code: chr(code) for code in range(192, 255) if code not in (215, 223)},
    215: "Œ",
}
# of the fonts of symbols, the signs that a resume has between its words (cmsy and TS1)
_SYMBOLS = {1: "·", 3: "*", 15: "•", 106: "|", 136: "•"}
_ONLY_IN_T1 = frozenset((21, 22, *range(128, 256)))
_LIGATURES_OF_OT1 = frozenset(range(11, 16))


class FontResources(PDFResourceManager):
    """Hand out pdfminer's fonts, the bitmap ones with a meaning for their glyphs."""

    def get_font(self, objid: Any, spec: Any) -> Any:
        """Return the font of a dictionary, from the cache where it was met before."""
        known = objid in self._cached_fonts
        font = super().get_font(objid, spec)
        if not known and isinstance(font, PDFType3Font) and font.unicode_map is None:
            font.cid2unicode = {**font.cid2unicode, **_meanings(spec)}
        return font


def _meanings(spec: Mapping[str, Any]) -> dict[int, str]:
    encoding = resolve1(spec.get("Encoding"))
    names = resolve1(encoding.get("Differences")) if isinstance(encoding, dict) else None
    codes = frozenset(_numbered(names if isinstance(names, list) else []))
    if not any(chr(code).isascii() and chr(code).isalpha() for code in codes):
        return {code: _SYMBOLS[code] for code in codes if code in _SYMBOLS}
    table = _OT1 if codes & _LIGATURES_OF_OT1 and not codes & _ONLY_IN_T1 else _T1
    return {code: table.get(code, chr(code)) for code in codes if code in table or 32 < code < 127}


def _numbered(names: list[Any]) -> list[int]:
    """Return the codes whose glyph is named after its own number."""
    codes, code = [], 0
    for name in names:
        if isinstance(name, int):
            code = name
            continue
        found = (
            _NUMBERED.fullmatch(name.name)
            if isinstance(name, PSLiteral) and isinstance(name.name, str)
            else None
        )
        if found and int(found[1]) == code:
            codes.append(code)
        code += 1
    return codes
