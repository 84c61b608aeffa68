"""Postings as plain values that JSON knows, for files that the user takes elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import (
    NOT_YET,
    PASTE,
    FormerText,
    KeptPosting,
    Whole,
    named_as_read,
    tags_of,
)
from gapgui.library.store.rows import day_of, spans_of, text_of, time_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from gapgui.library.store.kept_posting import Span

SCHEMA = "gapgui.kept/1"


def values_of(whole: Whole) -> dict[str, Any]:
    """Return all of a posting but its number."""
    posting = whole.posting
    return {
        "title": posting.title,
        "employer": posting.employer,
        "named": posting.named,
        "tags": list(posting.tags),
        "notes": posting.notes,
        "apply_by": posting.apply_by.isoformat() if posting.apply_by else "",
        "source": posting.source,
        "name": posting.name,
        "kept": _time(posting.kept),
        "changed": _time(posting.changed),
        "headings": [list(span) for span in posting.headings],
        "text": posting.text,
        "former": [
            {"text": f.text, "headings": [list(span) for span in f.headings], "until": _time(f.until)}
            for f in whole.former
        ],
    }


def whole_of(values: Mapping[str, Any], source: str = PASTE) -> Whole:
    """Return the posting in values, of which only the text must be there; what is no such value is left out.

    Raises:
        GapError: empty or too_large.
    """
    text, headings = _lines_in(values)
    title = _text(values, "title").strip()
    posting = KeptPosting(
        text=text,
        title=title,
        employer=_text(values, "employer").strip(),
        named=_flag(values.get("named"), otherwise=bool(title)),
        name=_text(values, "name"),
        headings=headings,
        source=_text(values, "source") or source,
        tags=_tags(values.get("tags")),
        notes=_text(values, "notes"),
        apply_by=day_of(_text(values, "apply_by")),
        kept=time_of(_text(values, "kept") or None),
        changed=time_of(_text(values, "changed") or None),
    )
    return Whole(named_as_read(posting), tuple(_former(values.get("former"))))


def plain_lines(text: str, headings: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return a text with single characters at the ends of its lines, and its headings where their places are the same."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return plain, headings if len(plain) == len(text) else ()


def require_text(values: object, column: str) -> None:
    """Refuse values that hold no text by the name of a column.

    Raises:
        GapError: `empty`.
    """
    if not isinstance(values, dict) or not _text(values, column).strip():
        raise GapError("empty", 'There is no text under "{column}".', column=column)


def _time(time: datetime) -> str:
    return "" if time == NOT_YET else time.isoformat()


def _lines_in(values: Mapping[str, Any]) -> tuple[str, tuple[Span, ...]]:
    text = _text(values, "text")
    return plain_lines(text, spans_of(values.get("headings"), len(text)))


def _text(values: Mapping[str, Any], key: str) -> str:
    return text_of(values.get(key))


def _flag(value: object, *, otherwise: bool) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(str(value).casefold(), otherwise)


def _tags(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(dict.fromkeys(tag for each in value if (tag := " ".join(text_of(str(each)).split()))))
    return tags_of(value) if isinstance(value, str) else ()


def _former(value: object) -> Iterator[FormerText]:
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict) and isinstance(each.get("text"), str):
            yield FormerText(*_lines_in(each), time_of(each.get("until")))
