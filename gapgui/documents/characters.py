"""From drawn characters to written ones: icons and overprints out, ligatures and accents in order."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.glyph import UNKNOWN, Glyph
from gapgui.reading.signs import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SOFT_HYPHENS = "\u00ad\ufffe\x02"
"""Hyphens that exist only because a line ended: Unicode's own, and those two engines make of it."""

# Blocks whose characters are only other shapes of ordinary ones: alphabetic and Arabic presentation forms,
# full width, mathematical letters, Kangxi radicals. NFKC on anything else would lose meaning (x², ™, ½).
_PRESENTATION_FORMS = (
    (0x2F00, 0x2FD5),
    (0xFB00, 0xFDFF),
    (0xFE70, 0xFEFC),
    (0xFF01, 0xFFEE),
    (0x1D400, 0x1D7FF),
)
_BOLD_SHIFT = 0.005  # ems; drawn twice in the very same place, a letter is no bolder
ICON = "\ufffc"
"""Stands where an icon was: no text, but no white gap either."""

NO_TEXT = (" ", ICON)

_BULLET = "•"
# where Word's Symbol and Wingdings fonts keep their bullets
_SYMBOL_BULLETS = frozenset(
    "\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0e0\uf0e8\uf071\uf06e\uf0a8\uf0b2\uf09f\uf0be\uf02d"
)
_COMBINING = {
    "´": "\u0301", "ˊ": "\u0301", "`": "\u0300", "ˋ": "\u0300", "^": "\u0302", "ˆ": "\u0302", "¨": "\u0308",
    "~": "\u0303", "˜": "\u0303", "¯": "\u0304", "ˉ": "\u0304", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a",
    "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip


def clean(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Return the glyphs as written characters, in the order drawn; spaces stay as single blanks."""
    return list(_without_overprints(_with_accents(list(_written(glyphs)))))


def _written(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    for glyph in glyphs:
        text = glyph.text
        if text.isascii() and text.isprintable() and not (glyph.face.icons or glyph.face.dingbats):
            yield glyph
            continue
        text = written_text(glyph)
        if text:
            yield glyph if text == glyph.text else replace(glyph, text=text)


def written_text(glyph: Glyph) -> str:
    """Return what a reader would type for the glyph, `ICON` for a picture and nothing for a control."""
    if glyph.face.icons:
        return " " if glyph.text.isspace() else ICON
    if glyph.face.dingbats:
        return " " if glyph.text.isspace() else _BULLET
    return "".join(map(_written_character, glyph.text))


def _written_character(character: str) -> str:
    if character in _SYMBOL_BULLETS:
        return _BULLET
    if character in SOFT_HYPHENS or character == UNKNOWN:
        return character
    category = unicodedata.category(character)
    if category == "Zs" or character in "\t\n\r\f":
        return " "
    if category == "Co":
        return ICON
    if category in ("Cc", "Cf", "Cn", "Cs", "Zl", "Zp"):
        return ""
    if character in HYPHENS:
        return "-"
    code = ord(character)
    if any(first <= code <= last for first, last in _PRESENTATION_FORMS):
        return unicodedata.normalize("NFKC", character)
    return character


def _with_accents(glyphs: list[Glyph]) -> list[Glyph]:
    """Put an accent that was drawn over a letter (TeX's OT1 fonts) and the letter together."""
    if not any(glyph.text in _COMBINING or _is_mark(glyph.text) for glyph in glyphs):
        return glyphs
    result = list(glyphs)
    for i, accent in enumerate(glyphs):
        mark = _COMBINING.get(accent.text) or (accent.text if _is_mark(accent.text) else None)
        for j in (i + 1, i - 1) if mark else ():
            if 0 <= j < len(glyphs) and (composed := _composed(accent, mark or "", result[j])):
                result[j] = replace(result[j], text=composed)
                result[i] = replace(accent, text="")
                break
    return [glyph for glyph in result if glyph.text]


def _is_mark(text: str) -> bool:
    return len(text) == 1 and unicodedata.combining(text) > 0


def _composed(accent: Glyph, mark: str, letter: Glyph) -> str | None:
    middle = (accent.x0 + accent.x1) / 2
    over = letter.x0 - 0.05 * letter.size < middle < letter.x1 + 0.05 * letter.size
    if not over or abs(accent.baseline - letter.baseline) > letter.size or not letter.text[-1:].isalpha():
        return None
    base = {"ı": "i", "ȷ": "j"}.get(letter.text, letter.text)
    composed = unicodedata.normalize("NFC", base + mark)
    return composed if len(composed) == len(base) else None


def _without_overprints(glyphs: Iterable[Glyph]) -> Iterable[Glyph]:
    """Drop a character drawn again within a sixth of an em: that is how some programs fake bold and shadows."""
    kept: list[Glyph] = []
    seen: dict[tuple[str, int, int, int], int] = {}
    for glyph in glyphs:
        step = glyph.size / 3 or 1.0
        column, row = round(glyph.x0 / step), round(glyph.baseline / step)
        near = (
            seen.get((glyph.text, glyph.angle, column + dx, row + dy))
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        )
        again = next((at for at in near if at is not None and _same_place(glyph, kept[at])), None)
        if again is None:
            seen[glyph.text, glyph.angle, column, row] = len(kept)
            kept.append(glyph)
        elif not kept[again].bold and abs(glyph.x0 - kept[again].x0) > _BOLD_SHIFT * glyph.size:
            kept[again] = replace(kept[again], bold=True)
    return kept


def _same_place(a: Glyph, b: Glyph) -> bool:
    reach = min(a.size, b.size, 2 * (b.x1 - b.x0) or b.size) / 6
    return abs(a.x0 - b.x0) < reach and abs(a.baseline - b.baseline) < reach
