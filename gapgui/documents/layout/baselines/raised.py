"""Superscripts, subscripts and lowered letters: pieces that belong to the line they stand beside."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from gapgui.documents.characters import NO_TEXT

if TYPE_CHECKING:
    from gapgui.documents.glyph import Glyph

_LONGEST_RAISED = 6  # characters
_MOST_HOSTS = 40


def with_raised(pieces: list[list[Glyph]]) -> list[list[Glyph]]:
    """Put superscripts and subscripts into the line that they belong to."""
    hosts = sorted((piece for piece in pieces if len(piece) > 1), key=lambda p: p[0].baseline)
    baselines = [host[0].baseline for host in hosts]
    reach = 0.6 * max((host[0].size for host in hosts), default=0.0)
    result: list[list[Glyph]] = []
    for piece in pieces:
        first = bisect_left(baselines, piece[0].baseline - reach)
        last = bisect_right(baselines, piece[0].baseline + reach)
        small = len(piece) <= _LONGEST_RAISED
        near = hosts[first : min(last, first + _MOST_HOSTS)] if small else []
        host = next((host for host in near if host is not piece and _carries(host, piece)), None)
        if host is None:
            result.append(piece)
        else:
            host.extend(piece)
            host.sort(key=lambda g: g.x0)
    return result


def _carries(host: list[Glyph], piece: list[Glyph]) -> bool:
    em = host[0].size
    if piece[0].size > 0.85 * em or not -0.3 * em < host[0].baseline - piece[0].baseline < 0.6 * em:
        return False
    x0, x1 = piece[0].x0, max(glyph.x1 for glyph in piece)
    slack = (0.45 if len(piece) == 1 else 0.1) * em  # the A of LaTeX lies over its neighbours
    drawn = [glyph for glyph in host if glyph.text not in NO_TEXT]
    if not any(-max(slack, 0.3 * em) < x0 - glyph.x1 < 0.3 * em for glyph in drawn):
        return False
    return not any(glyph.x0 + slack < x1 and x0 < glyph.x1 - slack for glyph in drawn)
