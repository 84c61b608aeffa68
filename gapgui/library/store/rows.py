"""Postings as rows of the database."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from gapgui.library.store.kept_posting import NOT_YET, FormerText, KeptPosting
from gapgui.library.store.likeness import sketch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.store.kept_posting import Span

_OF_NO_TEXT = "0" * 64
POSTING_COLUMNS = (
    *("text", "title", "employer", "named", "name", "headings", "source", "tags", "notes", "apply_by"),
    *("kept", "changed", "sha256", "sketch"),
)


def posting_row(posting: KeptPosting) -> dict[str, Any]:
    """Return a posting as its columns, but its number."""
    text = sound(posting.text)
    return {
        "text": text,
        "title": sound(posting.title),
        "employer": sound(posting.employer),
        "named": int(posting.named),
        "name": sound(posting.name),
        "headings": told_spans(posting.headings),
        "source": sound(posting.source),
        "tags": sound("\n".join(posting.tags)),
        "notes": sound(posting.notes),
        "apply_by": posting.apply_by.isoformat() if posting.apply_by else None,
        "kept": posting.kept.isoformat(),
        "changed": posting.changed.isoformat(),
        # of what is read again, or it would not be known as the same; what is damaged stays so
        "sha256": _OF_NO_TEXT if posting.is_damaged else replace(posting, text=text).sha256,
        "sketch": sketch_of(text),
    }


def posting_of(row: Sequence[Any]) -> KeptPosting:
    """Return a posting of its number and columns, without sketch; what another program put there is left out."""
    (
        number,
        text,
        title,
        employer,
        named,
        name,
        headings,
        source,
        tags,
        notes,
        apply_by,
        kept,
        changed,
        told,
    ) = row
    text = text_of(text)
    posting = KeptPosting(
        text=text,
        title=text_of(title),
        employer=text_of(employer),
        named=bool(named),
        name=text_of(name),
        headings=spans_of(headings, len(text)),
        source=text_of(source),
        tags=tuple(filter(None, text_of(tags).split("\n"))),
        notes=text_of(notes),
        apply_by=day_of(apply_by),
        id=number,
        kept=time_of(kept),
        changed=time_of(changed),
    )
    return replace(posting, is_damaged=told != posting.sha256)


def former_of(row: Sequence[Any]) -> FormerText:
    """Return a former text of its columns."""
    text, headings, until = row
    text = text_of(text)
    return FormerText(text, spans_of(headings, len(text)), time_of(until))


def told_spans(spans: Sequence[Span]) -> str:
    """Return spans as JSON."""
    return json.dumps(spans, separators=(",", ":"))


def text_of(value: object) -> str:
    """Return a text that can be written; empty where it is none."""
    return sound(value) if isinstance(value, str) else ""


def spans_of(told: object, length: int) -> tuple[Span, ...]:
    """Return the spans in JSON that lie within a text of some length; none where it holds anything else."""
    try:
        values = json.loads(told) if isinstance(told, str) else told
        found = [(int(start), int(end)) for start, end in values] if isinstance(values, list) else []
    except (TypeError, ValueError, OverflowError, RecursionError):
        return ()
    return tuple((start, end) for start, end in found if 0 <= start < end <= length)


def day_of(told: object) -> date | None:
    """Return the day that a text in ISO 8601 names; None where it names none."""
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def time_of(told: object) -> datetime:
    """Return the time that a text in ISO 8601 names, in UTC; one long ago where it names none."""
    try:
        time = datetime.fromisoformat(told) if isinstance(told, str) else NOT_YET
        return time.astimezone(UTC) if time.tzinfo and time != NOT_YET else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # east of Greenwich the first day of all is before it
        return NOT_YET


def sound(text: str) -> str:
    """Return a text that can be written: half a surrogate pair can't."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
