"""How the text of a Word file looks, as far as it matters: hidden, bold, or white on white.

A property stands in the run, in a style of characters or of paragraphs (or one that these extend), or in the
defaults; the nearest counts, and hidden and bold are toggled by each kind of style (ISO/IEC 29500-1, 17.7.3).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.documents.formats.word_package import WordPackage

_OFF = frozenset(("0", "false", "off"))
_DEEPEST = 10
_TINY = 3  # half points; as in PDF, nobody reads such type
_WHITE = 0xEE  # of each colour; as in PDF, such ink is seen on something darker only
_HEADINGS = ("Heading", "heading", "Title", "Subtitle", "title")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHAPES = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_VML = "{urn:schemas-microsoft-com:vml}"
_ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
_THEME_NAMES = {
    "background1": "lt1",
    "light1": "lt1",
    "text1": "dk1",
    "dark1": "dk1",
    "background2": "lt2",
    "light2": "lt2",
    "text2": "dk2",
    "dark2": "dk2",
}


@dataclass(slots=True)
class WordStyles:
    """Answer for the look of runs and paragraphs."""

    styles: dict[str, Any]
    colours: dict[str, str]
    """Of the theme, as six hexadecimal digits."""
    backed: bool
    """Whether something may lie behind the text of the whole page: a colour, a shape, a picture."""
    usual: str | None
    """The style of paragraphs that name none."""
    defaults: Any | None
    _chains: dict[str | None, list[Any]] = field(default_factory=dict)

    def is_heading(self, paragraph: Any) -> bool:
        """Tell whether a paragraph's style is a heading by name, by outline level or by the style it extends."""
        return any(
            style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") is not None
            or _name(style).startswith(_HEADINGS)
            for style in self._chain(_style_of(paragraph, "w:p"))
        )

    def is_list(self, paragraph: Any) -> bool:
        """Tell whether a paragraph is an item of a list, by itself or by its style."""
        numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
        style = self.styles.get(_style_of(paragraph, "w:p") or "")
        return numbered or (style is not None and _name(style).startswith("List"))

    def stands_out(self, run: Any) -> bool:
        """Tell whether a run is set bold or in capitals."""
        kinds = self._kinds(run)
        return any(self._toggled(kinds, name) for name in ("w:b", "w:caps", "w:smallCaps"))

    def is_hidden(self, run: Any) -> bool:
        """Tell whether nobody sees a run: by its own property, a style's, or for want of size or contrast."""
        kinds = self._kinds(run)
        if self._toggled(kinds, "w:vanish"):
            return True
        size = _first(kinds, "w:sz")
        if size is not None and (digits := size.get(qn("w:val"), "")).isdigit() and int(digits) < _TINY:
            return True
        return self._is_white(kinds) and not self.backed and not self._is_backed(run, kinds)

    def _kinds(self, run: Any) -> list[list[Any]]:
        """Return the run's own properties, those of its styles and the defaults, the nearest first."""
        own = run.find(qn("w:rPr"))
        paragraph = next(run.iterancestors(qn("w:p")), None)
        style = _style_of(paragraph, "w:p") if paragraph is not None else None
        return [
            [own] if own is not None else [],
            self._properties(_style_of(run, "w:r")),
            self._properties(style or self.usual),
            [self.defaults] if self.defaults is not None else [],
        ]

    def _properties(self, style: str | None) -> list[Any]:
        found = (each.find(qn("w:rPr")) for each in self._chain(style))
        return [properties for properties in found if properties is not None]

    def _chain(self, style: str | None) -> list[Any]:
        """Return a style and those it extends."""
        if style not in self._chains:
            chain: list[Any] = []
            name = style
            while name in self.styles and len(chain) < _DEEPEST:
                chain.append(self.styles[name])
                extended = chain[-1].find(qn("w:basedOn"))
                name = extended.get(qn("w:val")) if extended is not None else None
            self._chains[style] = chain
        return self._chains[style]

    def _toggled(self, kinds: list[list[Any]], name: str) -> bool:
        own, by_characters, by_paragraph, default = (
            next((on for each in kind if (on := _toggle(each, name)) is not None), None) for kind in kinds
        )
        if own is not None:
            return own
        return bool(default) or (bool(by_characters) is not bool(by_paragraph))

    def _is_white(self, kinds: list[list[Any]]) -> bool:
        filled = _first(kinds, f"{_WORD_2010}textFill")
        if filled is not None:
            if filled.find(f"{_WORD_2010}noFill") is not None:
                return _first(kinds, f"{_WORD_2010}textOutline") is None
            colour = filled.find(f"{_WORD_2010}solidFill/*")
            value = colour.get(f"{_WORD_2010}val", "") if colour is not None and len(colour) == 0 else ""
            return _is_white(self.colours.get({"bg1": "lt1"}.get(value, value), value))
        colour = _first(kinds, "w:color")
        return colour is not None and _is_white(self._value(colour, "w:val", "w:theme", "Color"))

    def _value(self, element: Any, plain: str, theme: str, what: str) -> str:
        """Return a colour; what the theme says goes before the value that is kept for older programs."""
        named = element.get(qn(f"{theme}{what}"))
        mixed = any(element.get(qn(f"{theme}{what}{mix}")) for mix in ("Shade", "Tint")) or any(
            element.get(qn(f"{theme}{mix}")) for mix in ("Shade", "Tint")
        )
        value: str = element.get(qn(plain), "")
        return self.colours.get(_THEME_NAMES.get(named, named), value) if named and not mixed else value

    def _is_backed(self, run: Any, kinds: list[list[Any]]) -> bool:
        """Tell whether what lies behind a run is anything but white."""
        mark = _first(kinds, "w:highlight")
        if mark is not None and mark.get(qn("w:val")) not in ("none", "white"):
            return True
        for shade in self._shades(run, kinds):
            return not _is_white(self._value(shade, "w:fill", "w:theme", "Fill"))
        return any(
            table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}") is not None
            for table in run.iterancestors(qn("w:tbl"))
        ) or any(_is_filled(box) for box in run.iterancestors(qn("w:txbxContent")))

    def _shades(self, run: Any, kinds: list[list[Any]]) -> Iterator[Any]:
        """Yield the shadings behind a run that say a colour, the nearest first."""
        shades = [_first(kinds, "w:shd")]
        for holder in run.iterancestors(qn("w:p"), qn("w:tc"), qn("w:tbl")):
            kind = holder.tag.rpartition("}")[2]
            shades.append(holder.find(f"{qn(f'w:{kind}Pr')}/{qn('w:shd')}"))
            if kind == "p":
                chain = self._chain(_style_of(holder, "w:p") or self.usual)
                shades += [style.find(f"{qn('w:pPr')}/{qn('w:shd')}") for style in chain]
        for shade in shades:
            if shade is not None and (
                shade.get(qn("w:fill"), "auto") != "auto" or shade.get(qn("w:themeFill")) is not None
            ):
                yield shade


def styles_of(package: WordPackage, parts: Iterable[Any]) -> WordStyles:
    """Collect the styles of a file; `parts` are all that is shown on its pages: body, headers, footers."""
    root = package.styles
    every = root.findall(qn("w:style")) if root is not None else []
    place = "/".join(map(qn, ("w:docDefaults", "w:rPrDefault", "w:rPr")))
    usual = next(
        (s.get(qn("w:styleId")) for s in every if s.get(qn("w:type")) == "paragraph" and _is_default(s)), None
    )
    defaults = root.find(place) if root is not None else None
    styles = {style.get(qn("w:styleId"), ""): style for style in every}
    return WordStyles(styles, _theme_colours(package), _has_backing(package, parts), usual, defaults)


def _is_default(style: Any) -> bool:
    return style.get(qn("w:default"), "0") not in _OFF


def _theme_colours(package: WordPackage) -> dict[str, str]:
    scheme = next(package.theme.iter(f"{_DRAWING}clrScheme"), ()) if package.theme is not None else ()
    colours = {}
    for entry in scheme:
        value = next(iter(entry), None) if isinstance(entry.tag, str) else None
        if value is not None:
            colours[entry.tag.rpartition("}")[2]] = value.get("lastClr") or value.get("val", "")
    return colours


def _has_backing(package: WordPackage, parts: Iterable[Any]) -> bool:
    """Tell whether the pages have a colour, or anything drawn lies behind the text."""
    root = package.body.getparent()
    page = root.find(qn("w:background")) if root is not None else None
    if page is not None and not _is_white(page.get(qn("w:color"), "")):
        return True
    return any(
        anchor.tag != _ANCHOR or anchor.get("behindDoc") in ("1", "true")
        for part in parts
        for anchor in part.iter(_ANCHOR, f"{_VML}rect", f"{_VML}shape", f"{_VML}background")
        if not any(mark.tag.endswith("}Fallback") for mark in anchor.iterancestors())
    )


def _is_filled(box: Any) -> bool:
    """Tell whether a text box has a colour of its own, or may have one."""
    shape = next(box.iterancestors(f"{_SHAPES}wsp"), None)
    drawn = shape.find(f"{_SHAPES}spPr") if shape is not None else None
    if drawn is None:
        return True
    if drawn.find(f"{_DRAWING}noFill") is not None:
        return False
    white = drawn.find(f"{_DRAWING}solidFill/{_DRAWING}srgbClr")
    return white is None or not _is_white(white.get("val", ""))


def _is_white(colour: str) -> bool:
    if len(colour) != 6:
        return False
    try:
        return min(bytes.fromhex(colour)) >= _WHITE
    except ValueError:
        return False


def _first(kinds: list[list[Any]], name: str) -> Any | None:
    """Return the property of this name that stands nearest."""
    tag = name if name.startswith("{") else qn(name)
    return next((found for kind in kinds for each in kind if (found := each.find(tag)) is not None), None)


def _toggle(properties: Any | None, name: str) -> bool | None:
    mark = properties.find(qn(name)) if properties is not None else None
    return None if mark is None else mark.get(qn("w:val")) not in _OFF


def _style_of(element: Any, tag: str) -> str | None:
    style = element.find(f"{qn(f'{tag}Pr')}/{qn(f'{tag}Style')}")
    return style.get(qn("w:val")) if style is not None else None


def _name(style: Any) -> str:
    named = style.find(qn("w:name"))
    return named.get(qn("w:val"), "") if named is not None else ""
