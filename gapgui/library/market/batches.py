"""Postings in batches, the smallest piece of work that is handed out and kept.

Where a batch ends is decided by the postings themselves, so that some more in the middle of the input change the one
batch they are in, and no other has to be read again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.library.market.sources.advertised import Advertised

MOST = 32
MEAN = 16
MOST_CHARACTERS = 400_000


@dataclass(frozen=True, slots=True)
class Batch:
    """Hold some postings in a row; `key` is a hash of their texts and titles and of what they are read by."""

    postings: tuple[Advertised, ...]
    key: bytes


def batches(postings: Iterable[Advertised], digest: str) -> Iterator[Batch]:
    """Yield postings in batches; `digest` tells what they are read by."""
    held: list[Advertised] = []
    key = hashlib.sha256(digest.encode())
    characters = 0
    for posting in postings:
        held.append(posting)
        told = _hash(posting)
        key.update(told)
        characters += len(posting.document.text)
        if told[0] % MEAN == 0 or len(held) >= MOST or characters >= MOST_CHARACTERS:
            yield Batch(tuple(held), key.digest()[:16])
            held, key, characters = [], hashlib.sha256(digest.encode()), 0
    if held:
        yield Batch(tuple(held), key.digest()[:16])


def _hash(posting: Advertised) -> bytes:
    document = posting.document
    told = hashlib.sha256()
    for part in (document.format, repr(document.headings), posting.title, document.text):
        data = part.encode("utf-8", errors="replace")
        told.update(b"%d " % len(data) + data)
    return told.digest()
