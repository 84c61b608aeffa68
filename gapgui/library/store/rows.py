"""Postings as rows of the database."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from gapgui.library.store.kept_posting import NOT_YET, FormerText, KeptPosting
from gapgui.library.store.likeness import sketch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.store.kept_posting import Span

POSTING_COLUMNS = (
    *("text", "title", "employer", "named", "name", "headings", "source", "tags", "notes", "apply_by"),
    *("kept", "changed", "sha256", "sketch"),
)


def posting_row(posting: KeptPosting) -> dict[str, Any]:
    """Return a posting as its columns, but its number."""
    return {
        "text": _sound(posting.text),
        "title": _sound(posting.title),
        "employer": _sound(posting.employer),
        "named": int(posting.named),
        "name": _sound(posting.name),
        "headings": told_spans(posting.headings),
        "source": _sound(posting.source),
        "tags": _sound("\n".join(posting.tags)),
        "notes": _sound(posting.notes),
        "apply_by": posting.apply_by.isoformat() if posting.apply_by else None,
        "kept": posting.kept.isoformat(),
        "changed": posting.changed.isoformat(),
        "sha256": posting.sha256,
        "sketch": sketch_of(posting.text),
    }


def posting_of(row: Sequence[Any]) -> KeptPosting:
    """Return a posting of its number and columns, of which hash and sketch may be left out."""
    number, text, title, employer, named, name, headings, source, tags, notes, apply_by, kept, changed = row[
        :13
    ]
    return KeptPosting(
        text=text,
        title=title,
        employer=employer,
        named=bool(named),
        name=name,
        headings=spans_of(headings),
        source=source,
        tags=tuple(tags.split("\n")) if tags else (),
        notes=notes,
        apply_by=day_of(apply_by),
        id=number,
        kept=time_of(kept),
        changed=time_of(changed),
    )


def former_of(row: Sequence[Any]) -> FormerText:
    """Return a former text of its columns."""
    text, headings, until = row
    return FormerText(text, spans_of(headings), time_of(until))


def told_spans(spans: Sequence[Span]) -> str:
    """Return spans as JSON."""
    return json.dumps(spans, separators=(",", ":"))


def spans_of(told: object) -> tuple[Span, ...]:
    """Return the spans in JSON; none where it holds anything else."""
    try:
        values = json.loads(told) if isinstance(told, str) else told
        return tuple((int(start), int(end)) for start, end in values) if isinstance(values, list) else ()
    except (TypeError, ValueError):
        return ()


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
    except ValueError:
        return NOT_YET
    return time.astimezone(UTC) if time.tzinfo and time != NOT_YET else time.replace(tzinfo=UTC)


def _sound(text: str) -> str:
    """Return a text that can be written: half a surrogate pair can't."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
