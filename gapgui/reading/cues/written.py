"""The cues as they are written down, in YAML; who finds them asks `arranged`, which may know them from before."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gapgui.reading.cues.cue import Cue
from gapgui.reading.patterns import late_pattern

_NAME = late_pattern(r"<([a-z-]+)>")


@cache
def cues_of(subject: str) -> tuple[Cue, ...]:
    """Return the cues of a subject in the order of its file. Raises ValueError for a field that no cue has."""
    return read_cues(subject, Path(__file__).with_name(f"{subject}.yaml").read_text("utf-8"))


def read_cues(subject: str, written: str) -> tuple[Cue, ...]:
    """Return the cues of a file's text; `<name>` in a phrase stands for one of the file's word lists."""
    content = yaml.load(written, Loader=yaml.CSafeLoader)
    words: dict[str, str] = content.get("words", {})
    return tuple(_cue(subject, at, entry, words) for at, entry in enumerate(content["cues"]))


def _cue(subject: str, number: int, entry: dict[str, Any], words: dict[str, str]) -> Cue:
    unknown = entry.keys() - {field.name for field in fields(Cue)}
    if unknown:
        raise ValueError(f"the cue {entry['say']!r} of {subject} has unknown fields: {sorted(unknown)}")
    spelled: dict[str, Any] = {
        key: _with_words(value, words) if isinstance(value, str) and key != "example" else value
        for key, value in entry.items()
    }
    return Cue(subject=subject, number=number, **spelled)


def _with_words(say: str, words: dict[str, str]) -> str:
    return _NAME.sub(lambda name: _with_words(words[name[1]], words), say)
