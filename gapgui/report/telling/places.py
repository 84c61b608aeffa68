"""Where something stands in a document, in words."""

from __future__ import annotations

from typing import Literal

from gapgui.saying import say

Side = Literal["posting", "resume"]


def place(page: int | None, line: int, last_line: int | None = None) -> str:
    """Return "page 2", or "line 34" where there are no pages; a stretch may go on to a later line."""
    if page:
        return say("Places", "page {page}", page=page)
    if last_line and last_line != line:
        return say("Places", "lines {line} to {last}", line=line, last=last_line)
    return say("Places", "line {line}", line=line)


def place_in(side: Side, page: int | None, line: int) -> str:
    """Return a place with its document: "Resume, page 2", "Posting, line 34"."""
    if side == "resume":
        return say("Places", "Resume, page {page}" if page else "Resume, line {line}", page=page, line=line)
    return say("Places", "Posting, page {page}" if page else "Posting, line {line}", page=page, line=line)


def place_of_term(line: int, count: int) -> str:
    """Return where a term first stands, and how often it does."""
    return say(
        "Places", "line {line}, {count:,} times" if count > 1 else "line {line}", line=line, count=count
    )
