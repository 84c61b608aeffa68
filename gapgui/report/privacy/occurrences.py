"""Where words stand in a text, however they are spaced."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.report.excerpt import Span

_APOSTROPHE = late_pattern(r"['’]")
# Chinese and Japanese are written without blanks: there no border of a word can be asked for.
_UNSPACED = late_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]")


def occurrences(text: str, names: Iterable[str], *, exact: bool = False) -> Iterator[Span]:
    """Yield the places of names as whole words, in any casing unless `exact`; of two that begin together the longer."""
    written = sorted({" ".join(name.split()) for name in names} - {""}, key=lambda name: (-len(name), name))
    if written:
        pattern = re.compile("|".join(map(_as_written, written)), 0 if exact else re.IGNORECASE)
        yield from (match.span() for match in pattern.finditer(text))


def _as_written(name: str) -> str:
    spaced = r"\s+".join("['’]".join(map(re.escape, _APOSTROPHE.split(word))) for word in name.split())
    before = "" if _UNSPACED.match(name[0]) else r"(?<!\w)"
    after = "" if _UNSPACED.match(name[-1]) else r"(?!\w)"
    return f"{before}{spaced}{after}"


def folded(word: str) -> str:
    """Return the letters of a word as an address would have them: é as e, no signs."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalnum() and c.isascii())


def overlaps(span: Span, spans: Iterable[Span]) -> bool:
    """Tell whether a place shares a character with one of others."""
    return any(a < span[1] and span[0] < b for a, b in spans)
