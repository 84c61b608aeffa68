"""Keep whole readings as JSON, and tell in a few lines what another reading does otherwise."""

from __future__ import annotations

import json
import os
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UPDATE = "UPDATE_GOLDENS"
MAX_WIDTH = 150
MAX_DIFFERENCES = 25


def updating() -> bool:
    """Tell whether goldens are to be stored rather than compared."""
    return bool(os.environ.get(UPDATE))


def check_golden(file: Path, reading: dict[str, Any]) -> None:
    """Fail where a reading differs from the stored one; with UPDATE_GOLDENS=1 store it instead."""
    if updating():
        file.write_text(laid_out(reading) + "\n", encoding="utf-8", newline="\n")
        return
    if not file.is_file():
        pytest.fail(f"{file.name} is not there; {UPDATE}=1 stores what is read now", pytrace=False)
    stored = json.loads(file.read_text(encoding="utf-8"))
    found = list(islice(differences(stored, json.loads(json.dumps(reading))), MAX_DIFFERENCES + 1))
    if found:
        more = ["..."] if len(found) > MAX_DIFFERENCES else []
        told = "\n  ".join(found[:MAX_DIFFERENCES] + more)
        pytest.fail(
            f"{file.stem} is read otherwise:\n  {told}\n{UPDATE}=1 stores what is read now", pytrace=False
        )


def differences(stored: Any, read: Any, place: str = "") -> Iterator[str]:
    """Yield a line for each thing that changed, with its place: `skills kafka strength: required -> preferred`."""
    if stored == read:
        return
    if isinstance(stored, dict) and isinstance(read, dict):
        for key in dict.fromkeys((*stored, *read)):
            yield from _of_key(stored, read, key, f"{place} {key}".strip())
    elif _has_ids(stored) and _has_ids(read):
        yield from differences(_by_id(stored), _by_id(read), place)
        if [item["id"] for item in stored] != [item["id"] for item in read]:
            yield f"{place}: the order or the number changed"
    elif isinstance(stored, list) and isinstance(read, list):
        yield from (f"{place}: no more {_short(item)}" for item in stored if item not in read)
        yield from (f"{place}: now also {_short(item)}" for item in read if item not in stored)
        if sorted(map(_short, stored)) == sorted(map(_short, read)):
            yield f"{place}: the order changed"
    else:
        yield f"{place}: {_short(stored)} -> {_short(read)}"


def _of_key(stored: dict[str, Any], read: dict[str, Any], key: str, place: str) -> Iterator[str]:
    if key not in read:
        yield f"{place}: gone, was {_short(stored[key])}"
    elif key not in stored:
        yield f"{place}: new, {_short(read[key])}"
    else:
        yield from differences(stored[key], read[key], place)


def _has_ids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) and "id" in item for item in value)


def _by_id(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {item["id"]: item for item in items}


def _short(value: Any) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= MAX_WIDTH else written[:MAX_WIDTH] + "..."


def laid_out(value: Any, indent: int = 0) -> str:
    """Return JSON in which what fits stands on one line, so that a change shows as few changed lines."""
    whole = json.dumps(value, ensure_ascii=False)
    if len(whole) + indent <= MAX_WIDTH or not isinstance(value, dict | list) or not value:
        return whole
    keys = [f"{json.dumps(key)}: " for key in value] if isinstance(value, dict) else [""] * len(value)
    inner = value.values() if isinstance(value, dict) else value
    parts = [
        " " * (indent + 1) + key + laid_out(item, indent + 1) for key, item in zip(keys, inner, strict=True)
    ]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + ",\n".join(parts) + f"\n{' ' * indent}{closing}"
