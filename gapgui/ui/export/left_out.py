"""What an export leaves out of the resume on wish, as it is typed."""

from __future__ import annotations

from gapgui.report.privacy.left_out import NOTHING_LEFT_OUT, LeftOut

__all__ = ["NOTHING_LEFT_OUT", "LeftOut", "split_words"]


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a line in which commas part them."""
    return tuple(word.strip() for word in text.split(",") if word.strip())
