"""What becomes of columns in programs that read straight across, or in the order of the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import rows_of
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.text.page_text import Region

_LEAST_WORDS = 3  # of a line that is looked for in another program's text
_EXAMPLE = 60  # characters
# pdfium gives the code where a font says nothing of it; two such signs it makes itself, for hyphens and line ends
_SIGNLESS = late_pattern(r"(?<=\w)[\x00-\x01\x03-\x08\x0b\x0c\x0e-\x1f\ufffd]+(?=\w)")


@dataclass(frozen=True, slots=True)
class OtherReading:
    """Count what other programs make of a file, the columns of its pages above all.

    Of `lines`, as many as `mixed` share their row with another column's, as in `example`. Of the longer ones
    that were `looked_for` in the order of the file, that order `kept` some whole. `signless` characters have
    no meaning there.
    """

    lines: int = 0
    mixed: int = 0
    looked_for: int = 0
    kept: int = 0
    example: str = ""
    signless: int = 0

    @property
    def keeps_order(self) -> bool:
        """Tell whether the order of the file leaves nearly all lines whole."""
        return self.kept >= 0.95 * self.looked_for


def other_reading(regions: Sequence[Region], stored: str) -> OtherReading:
    """Compare a page's regions with its rows and with the text in the order of the file (pdfium's)."""
    home = {id(s): at for at, region in enumerate(regions) for line in region.lines for s in line.segments}
    rows = rows_of(s for region in regions for line in region.lines for s in line.segments)
    mixed = [row for row in rows if len({home[id(segment)] for segment in row}) > 1]
    texts = [
        " ".join(s.text for s in line.segments)
        for region in regions
        for line in region.lines
        if sum(len(s.words) for s in line.segments) >= _LEAST_WORDS
    ]
    squeezed = _squeezed(stored)
    texts = texts if squeezed else []  # a scan has no order of its own
    return OtherReading(
        lines=sum(len(region.lines) for region in regions),
        mixed=sum(len({home[id(segment)] for segment in row}) for row in mixed),
        looked_for=len(texts),
        kept=sum(_squeezed(text) in squeezed for text in texts),
        example=_example(mixed),
        signless=len(_SIGNLESS.findall(stored)),
    )


def summed(readings: Iterable[OtherReading]) -> OtherReading:
    """Add up the pages of a file; the first example is kept."""
    total = OtherReading()
    for one in readings:
        total = OtherReading(
            total.lines + one.lines,
            total.mixed + one.mixed,
            total.looked_for + one.looked_for,
            total.kept + one.kept,
            total.example or one.example,
            total.signless + one.signless,
        )
    return total


def _example(mixed: list[Row]) -> str:
    texts = [" ".join(segment.text for segment in row) for row in mixed]
    telling = [text for text in texts if len(text.split()) >= _LEAST_WORDS]
    text = max(telling, key=lambda text: min(len(text), _EXAMPLE), default="")
    return text if len(text) <= _EXAMPLE else text[:_EXAMPLE].rsplit(" ", 1)[0] + " …"


def _squeezed(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
