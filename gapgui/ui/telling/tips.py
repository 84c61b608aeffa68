"""Tips over rows and marks, in lines short enough to be read."""

from __future__ import annotations

import textwrap

WIDTH = 60
"""Characters a line; Qt breaks no line of a plain tip by itself."""


def wrapped_tip(text: str) -> str:
    """Return a tip with its long lines broken between words."""
    lines = (textwrap.fill(line, WIDTH, break_long_words=False) for line in text.splitlines())
    return "\n".join(lines)
