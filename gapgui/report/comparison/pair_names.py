"""The names of the files that hold one report a pair."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.library.comparison import Comparison

# What a name may not hold on one of the systems; a file system counts bytes, most allow 255.
_FORBIDDEN = late_pattern(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_MAX_BYTES = 100


def pair_names(comparison: Comparison, taken: Iterable[str] = ()) -> tuple[tuple[str, ...], ...]:
    """Return a file's name for each pair, `[posting][resume]`: "resume__posting.html", each but once in any casing.

    `taken` are names that are not to be used.
    """
    return names_of_pairs(
        [Path(resume.document.name).stem for resume in comparison.resumes],
        [Path(posting.document.name).stem for posting in comparison.postings],
        taken,
    )


def names_of_pairs(
    resumes: Sequence[str], postings: Sequence[str], taken: Iterable[str] = (), suffix: str = ".html"
) -> tuple[tuple[str, ...], ...]:
    """Return the same for documents that are called so, without suffixes."""
    used = {_folded(name) for name in taken}
    asked = _stems(postings)
    shown = _stems(resumes)
    return tuple(tuple(_free(f"{resume}__{posting}", suffix, used) for resume in shown) for posting in asked)


def _stems(names: Sequence[str]) -> list[str]:
    """Return the names as files may have them; the second of two that are the same is numbered."""
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


def _free(name: str, suffix: str, used: set[str]) -> str:
    number, free = 1, name + suffix
    while _folded(free) in used:
        number += 1
        free = f"{name}-{number}{suffix}"
    used.add(_folded(free))
    return free


def _stem(name: str) -> str:
    written = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name))
    cut = written.encode("utf-8", errors="replace")[:_MAX_BYTES].decode("utf-8", errors="ignore")
    return cut.strip(" .") or "_"


def _folded(name: str) -> str:
    """Return a name as file systems compare it that know no casing."""
    return unicodedata.normalize("NFC", name.casefold())
