"""The names of the files that hold one report a pair."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.library.comparison import Comparison

_SUFFIX = ".html"
# What a name may not hold on one of the systems; a file system counts bytes, most allow 255.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_MAX_BYTES = 100


def pair_names(comparison: Comparison, taken: Iterable[str] = ()) -> tuple[tuple[str, ...], ...]:
    """Return a file's name for each pair, `[posting][resume]`: "resume__posting.html", each but once in any casing.

    `taken` are names that are not to be used.
    """
    resumes = _stems([resume.document.name for resume in comparison.resumes])
    postings = _stems([posting.document.name for posting in comparison.postings])
    used = {_folded(name) for name in taken}
    return tuple(
        tuple(_free(f"{resume}__{posting}", used) + _SUFFIX for resume in resumes) for posting in postings
    )


def _stems(names: Sequence[str]) -> list[str]:
    """Return the names without their suffixes; the second of two that are the same is numbered."""
    stems = [_stem(name) for name in names]
    return list(_numbered(stems, {_folded(stem) for stem in stems}))


def _numbered(stems: Iterable[str], wanted: set[str]) -> Iterator[str]:
    used: set[str] = set()
    for stem in stems:
        if _folded(stem) not in used:
            used.add(_folded(stem))
            yield stem
            continue
        number = 2
        while _folded(f"{stem}-{number}") in wanted | used:
            number += 1
        used.add(_folded(f"{stem}-{number}"))
        yield f"{stem}-{number}"


def _free(name: str, used: set[str]) -> str:
    number, free = 1, name
    while _folded(free + _SUFFIX) in used:
        number += 1
        free = f"{name}-{number}"
    used.add(_folded(free + _SUFFIX))
    return free


def _stem(name: str) -> str:
    written = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", Path(name).stem))
    cut = written.encode("utf-8", errors="replace")[:_MAX_BYTES].decode("utf-8", errors="ignore")
    return cut.strip(" .") or "_"


def _folded(name: str) -> str:
    """Return a name as file systems compare it that know no casing."""
    return unicodedata.normalize("NFC", name.casefold())
