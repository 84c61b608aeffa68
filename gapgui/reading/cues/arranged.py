"""The cues of some subjects, arranged for finding them: once, where the program is told a folder to keep that in.

Reading the files and all phrases in them takes longer than reading most postings.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.kept_file import keep, read_kept
from gapgui.reading.cues.cue import Cue
from gapgui.reading.cues.finding import Lexicon, Phrase, lexicon_of
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = ("whole", "beginnings", "endings", "insides")
_values_of = attrgetter(*(part.name for part in fields(Cue)))
_folder: Path | None = None


def keep_cues_in(folder: Path | None) -> None:
    """Keep from now on what is arranged, for the whole program; None keeps nothing."""
    global _folder
    _folder = folder


@cache
def lexicon(subjects: tuple[str, ...]) -> Lexicon:
    """Return the cues of some subjects, arranged for finding them."""
    kind = f"cues-{_short(hashlib.sha256(repr(subjects).encode()))}"
    kept = _folder / f"{kind}-{_version()}.json" if _folder else None
    found = _read(kept) if kept else None
    if found:
        return found
    arranged = lexicon_of(_written(subjects))
    if kept:
        keep(kept, _told(arranged).encode("utf-8"), others=f"{kind}-*")
    return arranged


def _written(subjects: tuple[str, ...]) -> list[Cue]:
    """Return the cues as they are written; YAML is imported where they were not kept."""
    from gapgui.reading.cues.written import cues_of

    return [cue for subject in subjects for cue in cues_of(subject)]


def _version() -> str:
    """Return what changes whenever the cues or the code that arranges them do."""
    digest = hashlib.sha256(__version__.encode())
    for file in sorted(Path(__file__).parent.iterdir()):
        if file.suffix in {".py", ".yaml"}:  # a frozen program has no sources, and another version
            digest.update(file.read_bytes())
    return _short(digest)


def _short(digest: hashlib._Hash) -> str:
    return digest.hexdigest()[:12]


def _told(arranged: Lexicon) -> str:
    """Return a lexicon as JSON: its cues with their phrases, and by their places among these what each word begins."""
    parts: list[Mapping[str, tuple[Cue, ...]]] = [getattr(arranged, part) for part in _PARTS]
    places = {cue: at for at, cue in enumerate(arranged.phrases)}
    words = [{word: [places[cue] for cue in own] for word, own in part.items()} for part in parts]
    cues = [(_values_of(cue), *phrase) for cue, phrase in arranged.phrases.items()]
    return json.dumps([cues, words], ensure_ascii=False, separators=(",", ":"))


def _read(kept: Path) -> Lexicon | None:
    try:
        told = read_kept(kept)
        if told is None:
            return None
        values, words = json.loads(told)
        cues = [Cue(*row) for row, _, _ in values]
        phrases = {
            cue: Phrase(source, tuple(behind)) for cue, (_, source, behind) in zip(cues, values, strict=True)
        }
        whole, beginnings, endings, insides = (
            {word: tuple(cues[at] for at in own) for word, own in part.items()} for part in words
        )
        return Lexicon(whole, beginnings, endings, insides, phrases)
    # whatever a file holds that others have made is made anew
    except (ValueError, TypeError, LookupError, AttributeError, RuntimeError):
        return None
