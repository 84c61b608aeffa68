"""Text of documents and file names, made so that a terminal shows it and does not obey it."""

from __future__ import annotations

_KEPT = "\n\t"
# C0, DEL and C1 hold the beginnings of all control sequences; the others turn the direction of what follows.
COMMANDS = (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""The characters that command a terminal."""
_SHOWN = {code: "\N{REPLACEMENT CHARACTER}" for code in COMMANDS if chr(code) not in _KEPT}


def printable(text: str) -> str:
    """Return a text with a sign in the place of every character that commands a terminal; line ends and tabs stay."""
    return text.replace("\r\n", "\n").translate(_SHOWN)
