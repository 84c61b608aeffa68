"""PDF -> Document: characters, words, lines and columns of each page, written in reading order."""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from gapgui.documents.characters import clean
from gapgui.documents.document import Document, Page
from gapgui.documents.glyph import UNKNOWN
from gapgui.documents.ink.hidden_text import is_scan_with_text, visible_glyphs
from gapgui.documents.ink.pages import PdfPages, is_readable, read_pages
from gapgui.documents.layout.baselines.lines import lines_of
from gapgui.documents.layout.baselines.segments import segments_of
from gapgui.documents.layout.columns.rails import find_rail, without_rail
from gapgui.documents.layout.headings import body_type
from gapgui.documents.layout.reading_order import reading_order
from gapgui.documents.layout.running import running_lines
from gapgui.documents.layout.threads import threaded
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.quality.other_readers import OtherReading, other_reading, summed
from gapgui.documents.quality.verdict import ReadingFacts, judge
from gapgui.documents.scans.tesseract import can_recognise
from gapgui.documents.text.hyphens import divides_words
from gapgui.documents.text.page_text import Region, TextRules, WrittenText, write_region
from gapgui.errors import GapError
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from gapgui.documents.glyph import Glyph, PageInk
    from gapgui.documents.layout.baselines.segments import Segment
    from gapgui.documents.layout.headings import BodyType
    from gapgui.documents.scans.recognised import RecognisedPage
    from gapgui.documents.source_file import SourceFile

_PDF_DATE = late_pattern(r"(?:D:)?\s*((?:19|20)\d\d)(\d\d)?(\d\d)?")
_LIGATURES = late_pattern("[\ufb00-\ufb06]")
_TORN_WORD = late_pattern(rf"(?<![^\W\d_])[^\W\d_]++{UNKNOWN}[^\W\d_][\w{UNKNOWN}]*")
_PICTURE_SHARE = 0.4  # of the page
_PORTRAIT_SHARE = 0.07
_LEAST_CONFIDENCE = 75.0  # a clean scan at 150 dots an inch has 90


@dataclass(frozen=True, slots=True)
class _SegmentedPage:
    """Hold each writing direction of a page with its number of characters and its segments, the main one first."""

    directions: tuple[tuple[int, int, list[Segment]], ...]
    hidden: int

    @property
    def main(self) -> list[Segment]:
        return self.directions[0][2] if self.directions else []


@dataclass(frozen=True, slots=True)
class _ReadPage:
    page: Page
    regions: tuple[Region, ...]
    at_edge: tuple[Region, ...]
    hidden: int
    elsewhere: OtherReading


def read_pdf(
    source: SourceFile,
    password: str | None = None,
    recognised: Mapping[int, RecognisedPage] | None = None,
    limits: Limits = LIMITS,
) -> Document:
    """Read a PDF in the order in which a person does; `recognised` characters stand in for those of their pages.

    Raises:
        GapError: encrypted, wrong_password, damaged, no_text or empty.
    """
    deadline = time.monotonic() + limits.layout_seconds
    drawn = read_pages(source, password, limits)
    recognised = {number: page for number, page in (recognised or {}).items() if page.glyphs}
    for number, page in recognised.items():
        drawn.inks[number - 1].glyphs = page.glyphs
    pages = _read_layout(drawn.inks, deadline)
    written = _write(pages, drawn.metadata)
    if not written.text.strip(f"{UNKNOWN} \t\n"):
        raise _without_text(source.name, drawn)
    facts = _facts(drawn, pages, written.text, recognised)
    return Document(
        source.name,
        "pdf",
        source.sha256,
        written.text,
        tuple(written.words),
        tuple(page.page for page in pages),
        tuple(written.headings),
        judge(facts),
        _dated(drawn.metadata),
    )


def pages_without_text(source: SourceFile, password: str | None, limits: Limits) -> tuple[int, ...]:
    """Return the numbers of the pages that show something, but have no characters with a meaning.

    Errors as for `read_pdf`.
    """
    inks = read_pages(source, password, limits).inks
    return tuple(number for number, ink in enumerate(inks, start=1) if _needs_recognition(ink))


def _needs_recognition(ink: PageInk) -> bool:
    signs = [glyph.text for glyph in ink.glyphs if glyph.ink != "none" and not glyph.text.isspace()]
    if not signs:
        return not is_scan_with_text(ink) and bool(ink.glyphs or ink.image_area or ink.paths)
    return 2 * sum(map(is_readable, signs)) < len(signs)


def _read_layout(inks: Sequence[PageInk], deadline: float) -> list[_ReadPage]:
    pages = [_segmented(ink, deadline) for ink in inks]
    running = running_lines([page.main for page in pages], [ink.height for ink in inks])
    return [
        _read_page(ink, number, page, running)
        for number, (ink, page) in enumerate(zip(inks, pages, strict=True), start=1)
    ]


def _segmented(ink: PageInk, deadline: float) -> _SegmentedPage:
    if ink.glyphs and time.monotonic() > deadline:
        ink.glyphs, ink.complete = [], False
    shown, hidden = visible_glyphs(ink)
    glyphs = clean(glyph for glyph in shown if _on_page(glyph, ink))
    by_angle = Counter(glyph.angle for glyph in glyphs)
    return _SegmentedPage(
        tuple(
            (angle, count, segments_of([glyph for glyph in glyphs if glyph.angle == angle]))
            for angle, count in by_angle.most_common()  # the main direction first, turned text after it
        ),
        len(hidden.replace(" ", "")),
    )


def _read_page(ink: PageInk, number: int, page: _SegmentedPage, running: AbstractSet[int]) -> _ReadPage:
    regions: list[Region] = []
    columns = 1
    total = sum(count for _, count, _ in page.directions)
    for angle, count, segments in page.directions:
        parts, side_by_side = reading_order([s for s in segments if id(s) not in running])
        regions += [Region(tuple(lines_of(part)), number, angle) for part in parts if part]
        columns = max(columns, side_by_side if 2 * count > total else 1)
    apart = [segment for segment in page.main if id(segment) in running]
    at_edge = [Region(tuple(lines_of(apart)), number, page.directions[0][0])] if apart else []
    return _ReadPage(
        Page(number, ink.width, ink.height, columns),
        tuple(regions),
        tuple(at_edge),
        page.hidden,
        other_reading(regions, ink.stored),
    )


def _on_page(glyph: Glyph, ink: PageInk) -> bool:
    """Tell whether a character lies on the displayed page; what the crop box hides is not read."""
    middle, above = (glyph.x0 + glyph.x1) / 2, glyph.top - glyph.baseline
    if not glyph.angle:
        return 0 <= middle <= ink.width and glyph.baseline >= 0 and glyph.baseline + above <= ink.height
    turn = math.radians(glyph.angle)
    y = glyph.baseline + above / 2
    shown_x, shown_y = (
        middle * math.cos(turn) - y * math.sin(turn),
        middle * math.sin(turn) + y * math.cos(turn),
    )
    return 0 <= shown_x <= ink.width and 0 <= shown_y <= ink.height


def _write(pages: Sequence[_ReadPage], metadata: Mapping[str, str]) -> WrittenText:
    regions = [region for page in pages for region in page.regions]
    at_edge = [region for page in pages for region in page.at_edge]
    segments = [s for region in (*regions, *at_edge) for line in region.lines for s in line.segments]
    known = frozenset(word.text.strip(".,;:!?()[]“”\"'").lower() for s in segments for word in s.words)
    producer = f"{metadata.get('Producer', '')} {metadata.get('Creator', '')}"
    rules = TextRules(body_type(segments), known, divides_words(producer))
    written = WrittenText()
    for region in _without_rails(_in_threads(pages, rules.body), rules.body):
        write_region(written, region, rules)
    for region in at_edge:
        write_region(written, region, rules)
    return written


def _in_threads(pages: Sequence[_ReadPage], body: BodyType) -> list[Region]:
    """Return all regions in the order in which they are read; turned text follows its page."""
    upright = [[r for r in page.regions if r.angle == page.regions[0].angle] for page in pages]
    order = threaded([[region.lines for region in regions] for regions in upright], body)
    last = {number: at for at, (number, _) in enumerate(order)}
    result: list[Region] = []
    for at, (number, part) in enumerate(order):
        result.append(upright[number][part])
        if last[number] == at:
            result += [r for r in pages[number].regions if r.angle != upright[number][0].angle]
    return result


def _without_rails(regions: list[Region], body: BodyType) -> Iterator[Region]:
    """Put the titles at the left edge above their sections; a page after the first may have one only."""
    rails = [find_rail(region.lines, body) for region in regions]
    known = next(filter(None, rails), None)
    for region, own in zip(regions, rails, strict=True):
        rail = own or (known if region.page > 1 else None)
        yield replace(region, lines=without_rail(region.lines, rail, body)) if rail else region


def _without_text(name: str, drawn: PdfPages) -> GapError:
    if any(ink.glyphs for ink in drawn.inks):
        return GapError(
            "no_text",
            "The characters of {name} have no meaning in the file, only a shape; "
            "export it again from the program it was written in, with another font.",
            name=name,
        )
    if any(ink.image_area or ink.paths for ink in drawn.inks):
        return GapError(
            "no_text",
            "{name} is a scan or a picture and holds no text; export it as PDF from the program it was written in, "
            "or have its text recognised (OCR; on the command line with --ocr)."
            if can_recognise()
            else "{name} is a scan or a picture and holds no text; export it as PDF from the program it was written in, "
            "or install Tesseract (tesseract-ocr), and its text can be recognised (OCR).",
            name=name,
        )
    return GapError("empty", "The pages of {name} are blank; choose another file.", name=name)


def _facts(
    drawn: PdfPages, pages: list[_ReadPage], text: str, recognised: Mapping[int, RecognisedPage]
) -> ReadingFacts:
    numbered = list(enumerate(drawn.inks, start=1))
    return ReadingFacts(
        characters=sum(not character.isspace() for character in text),
        unknown=text.count(UNKNOWN),
        torn_words=tuple(_TORN_WORD.findall(text)),
        hidden=sum(page.hidden for page in pages),
        columns=max(page.page.columns for page in pages),
        elsewhere=summed(page.elsewhere for page in pages),
        ligatures=any(_LIGATURES.search(glyph.text) for ink in drawn.inks for glyph in ink.glyphs),
        pages=drawn.page_count,
        pages_read=len(drawn.inks),
        pages_failed=tuple(drawn.failed),
        pages_cut=tuple(n for n, ink in numbered if not ink.complete and n not in drawn.failed),
        pages_pictured=tuple(n for n, ink in numbered if _is_picture(ink)),
        pages_illustrated=tuple(n for n, ink in numbered if _has_picture(ink)),
        pages_recognised=tuple(
            n for n, ink in numbered if n in recognised or (ink.glyphs and is_scan_with_text(ink))
        ),
        pages_doubtful=tuple(n for n, page in recognised.items() if page.confidence < _LEAST_CONFIDENCE),
    )


def _is_picture(ink: PageInk) -> bool:
    return not ink.glyphs and ink.image_area > _PICTURE_SHARE * ink.width * ink.height


def _has_picture(ink: PageInk) -> bool:
    """Tell whether a page of text also shows a picture that is larger than a portrait and no background."""
    if not ink.glyphs:
        return False
    for left, top, right, bottom in ink.pictures:
        large = (right - left) * (bottom - top) > _PORTRAIT_SHARE * ink.width * ink.height
        shown = left < ink.width and right > 0 and top < ink.height and bottom > 0
        if large and shown and not any(_lies_in(g, left, top, right, bottom) for g in ink.glyphs):
            return True
    return False


def _lies_in(glyph: Glyph, left: float, top: float, right: float, bottom: float) -> bool:
    return not glyph.angle and left < glyph.x0 < right and top < glyph.baseline < bottom


def _dated(metadata: Mapping[str, str]) -> date | None:
    """Return when the file was last changed, else made, by its own account."""
    for key in ("ModDate", "CreationDate"):
        found = _PDF_DATE.match(metadata.get(key, ""))
        if found:
            try:
                return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
            except ValueError:
                continue
    return None
