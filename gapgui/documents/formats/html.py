"""HTML -> Document: the text a browser shows, headings and bullets kept, hidden parts and scripts left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import lxml.html
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.html_engine import Inscriptis
from inscriptis.model.config import ParserConfig
from lxml.etree import ParserError, iterwalk

from gapgui.documents.document import Document
from gapgui.documents.formats.plain_text import decode_html, require_length
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.source_file import SourceFile

# Marks that survive the way through inscriptis, one character each; the input is cleared of them first.
_CELL, _HEADING_START, _HEADING_END, _INDENT = "\ue000", "\ue001", "\ue002", "\ue003"
_BLANKS = late_pattern("[\x0b\x0c]")
# what lxml reads, written as it is or as &#1;, and then refuses to be given
_NO_TEXT = late_pattern(f"[{_CELL}-{_INDENT}\x00-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

_NOT_SHOWN = (
    "//script|//style|//noscript|//template|//svg|//iframe|//object|//select|//textarea|//head|//title"
    "|//*[@hidden]|//*[@style]|//input[@type='hidden']|//comment()|//processing-instruction()"
)
_HIDING_STYLE = late_pattern(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)",
    re.I,
)
_HEADINGS = "//h1|//h2|//h3|//h4|//h5|//h6|//*[@role='heading']"
# Blocks that inscriptis takes for parts of a line.
_MORE_BLOCKS = frozenset(
    [
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "dl",
        "dt",
        "fieldset",
        "form",
        "legend",
        "menu",
        "search",
        "section",
        "summary",
    ]
)
_BLOCKS = _MORE_BLOCKS | frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "div",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)
_STRUCK = "//s|//strike|//del|//*[contains(@style, 'line-through')]"
_STRIKING_STYLE = late_pattern(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.I)
_LONGEST_HEADING = 90
# Items that stand within more items than this look like the others.
_DEEPEST = 6


def read_html(source: SourceFile, limits: Limits = LIMITS) -> Document:
    """Read an HTML page or a rich paste.

    Raises:
        GapError: empty, too_large or damaged.
    """
    html = decode_html(source.data).replace("\x00", "")
    require_length(html, source.name, limits)
    tree = _parsed(html, source.name, limits)
    _clear_texts(tree)
    _drop_hidden(tree)
    _drop_struck(tree)
    _mark_headings(tree)
    _write_bullets(tree)
    _end_lines(tree)
    _flatten_tables(tree)
    shown = Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"])).get_text()
    text, headings = _unmarked(_tidy(shown))
    require_length(text, source.name, limits)
    return Document(source.name, "html", source.sha256, text, headings=headings)


def _parsed(html: str, name: str, limits: Limits) -> Any:
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html)
    try:
        tree = lxml.html.document_fromstring(html, parser=lxml.html.HTMLParser(huge_tree=True))
    except ParserError:
        raise GapError("empty", "{name} holds no text; choose another file.", name=name) from None
    elements, depth, deepest = 0, 0, 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        deepest = max(deepest, depth)
    if elements > limits.html_elements or deepest > limits.html_depth:
        raise GapError(
            "too_large", "{name} is far more than a resume or a posting; save it as text.", name=name
        )
    return tree


def _clear_texts(tree: Any) -> None:
    for element in tree.iter():
        for attribute in ("text", "tail"):
            text = getattr(element, attribute)
            if text and (_NO_TEXT.search(text) or _BLANKS.search(text)):
                setattr(element, attribute, _NO_TEXT.sub("", _BLANKS.sub(" ", text)))


def _drop_hidden(tree: Any) -> None:
    for element in tree.xpath(_NOT_SHOWN):
        style = element.get("style") if isinstance(element.tag, str) else None
        hidden = element.get("hidden") is not None if isinstance(element.tag, str) else True
        styled_only = (
            style is not None and not hidden and element.tag not in ("script", "style", "svg", "iframe")
        )
        if (not styled_only or _HIDING_STYLE.search(style or "")) and element.getparent() is not None:
            element.drop_tree()


def _drop_struck(tree: Any) -> None:
    """Leave out what is struck through: it no longer holds. Its neighbours stay words of their own."""
    for element in tree.xpath(_STRUCK):
        styled = element.tag not in ("s", "strike", "del")
        if styled and not _STRIKING_STYLE.search(element.get("style")):
            continue
        if element.getparent() is None or element.tag == "body" or not element.text_content():
            continue
        if element.tag in ("td", "th"):
            for child in list(element):
                element.remove(child)
            element.text = ""
        else:
            element.tail = " " + (element.tail or "")
            element.drop_tree()


def _mark_headings(tree: Any) -> None:
    """Mark headings, and paragraphs that are bold throughout, which is how most rich text makes them."""
    for element in tree.xpath("//p|//div"):
        if _is_bold_line(element):
            element.tag = "h4"
    for element in tree.xpath(_HEADINGS):
        if element.text_content().strip():
            _prefix(element, _HEADING_START)
            if len(element):
                element[-1].tail = (element[-1].tail or "") + _HEADING_END
            else:
                element.text = (element.text or "") + _HEADING_END


def _is_bold_line(element: Any) -> bool:
    text = element.text_content().strip()
    if (
        not text
        or len(text) > _LONGEST_HEADING
        or any(child.tag in _BLOCKS for child in element.iterdescendants())
    ):
        return False
    bold = "".join(
        part.text_content()
        for part in element.xpath(".//b[not(ancestor::strong)]|.//strong[not(ancestor::b)]")
    )
    return bold.strip() == text and text[-1] not in ".,;"


def _write_bullets(tree: Any) -> None:
    for item in tree.xpath("//li"):
        parent = item.getparent()
        number = parent.index(item) + 1 if parent is not None and parent.tag == "ol" else None
        inner = max(0, sum(1 for _ in item.iterancestors("ul", "ol")) - 1)
        _prefix(item, _INDENT * min(inner, _DEEPEST) + (f"{number}. " if number else "• "))
    for element in tree.xpath("//ul|//ol|//li"):
        element.tag = "div"


def _end_lines(tree: Any) -> None:
    for element in tree.iter(*_MORE_BLOCKS):
        element.tag = "div"
    for rule in tree.iter("hr"):
        rule.tag = "br"


def _prefix(element: Any, mark: str) -> None:
    """Put a mark before the first visible character of an element, unless that belongs to an item within it."""
    for owner, attribute in _texts(element):
        text = getattr(owner, attribute)
        if text and text.strip():
            inner = owner if attribute == "text" else owner.getparent()
            nearest = next(
                (a for a in (inner, *inner.iterancestors()) if a is element or a.tag == "li"), element
            )
            if nearest is element or mark[0] == _HEADING_START:
                setattr(owner, attribute, mark + text.lstrip())
            return


def _texts(element: Any) -> Iterator[tuple[Any, str]]:
    yield element, "text"
    for child in element:
        yield from _texts(child)
        yield child, "tail"


def _flatten_tables(tree: Any) -> None:
    """Make rows of short cells into lines with tabs, and cells that hold more into blocks, read one by one."""
    for row in tree.xpath("//tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        simple = not any(child.tag in _BLOCKS for cell in cells for child in cell.iterdescendants())
        for cell in cells:
            if simple and cell is not cells[0]:
                cell.text = _CELL + (cell.text or "")
            cell.tag = "span" if simple else "div"
    for element in tree.xpath("//table|//tbody|//thead|//tfoot|//tr|//caption"):
        element.tag = "div"


def _tidy(text: str) -> str:
    lines = [
        re.sub(rf"(?<! ) *+{_CELL} *+", _CELL, line.replace("\xa0", " ").strip()) for line in text.split("\n")
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines).replace(_INDENT, "  ")).strip("\n") + "\n"


def _unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    parts: list[str] = []
    headings: list[tuple[int, int]] = []
    length, start = 0, None
    for part in re.split(f"([{_CELL}-{_HEADING_END}])", text):
        if part == _HEADING_START:
            start = length
        elif part == _HEADING_END:
            if start is not None and length > start:
                headings.append((start, length))
            start = None
        else:
            parts.append("\t" if part == _CELL else part)
            length += len(parts[-1])
    return "".join(parts), tuple(headings)
