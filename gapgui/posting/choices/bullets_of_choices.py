"""Bullets that are alternatives because of the line over them: "any of these:"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gapgui.posting.choices.alternatives import asks_for_one_below

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.posting.outline import Sentence


# Characters; a line of one item is no sentence.
MAX_ITEM = 40


class _Begin(NamedTuple):
    """Give how the line of a sentence begins; of one that stands later in its line, nothing."""

    indent: int
    sign: str


def bullets_of_choices(text: str, sentences: Sequence[Sentence]) -> Iterator[range]:
    """Yield the runs of sentences, by their numbers, of whose skills any one is accepted."""
    at = 0
    while at < len(sentences):
        sentence = sentences[at]
        at += 1
        if asks_for_one_below(text, sentence):
            end = end_of_bullets(text, sentences, at) or _end_of_lines(text, sentences, at)
            if end > at:
                yield range(at, end)
            at = end


def end_of_bullets(text: str, sentences: Sequence[Sentence], first: int) -> int:
    """Return behind which sentence the bullets end that stand under the line before `first`; 0 where none do."""
    over = _begin(text, sentences[first - 1])
    for at in range(first, len(sentences)):
        own = _begin(text, sentences[at])
        nested = own is None or over is None or not over.sign or _is_under(own, over)
        if not sentences[at].bullet or not nested:
            return at if at > first else 0
    return len(sentences) if len(sentences) > first else 0


def _end_of_lines(text: str, sentences: Sequence[Sentence], first: int) -> int:
    """Return behind which sentence the lines of one item each end that stand under a colon without bullets."""
    over = sentences[first - 1]
    at, end = first, over.end
    while at < len(sentences) and text[over.end - 1] == ":" and not over.bullet:
        own = sentences[at]
        parted = text.count("\n", end, own.start)
        if parted < 1 or (parted > 1 and at > first) or own.bullet or own.heading or not _is_item(text, own):
            break
        at, end = at + 1, own.end
    return at


def _is_item(text: str, sentence: Sentence) -> bool:
    words = text[sentence.start : sentence.end]
    return len(words) <= MAX_ITEM and words[-1] not in ".:;!?" and sentence.left_out is None


def _is_under(own: _Begin, over: _Begin) -> bool:
    return own.indent > over.indent or (own.indent == over.indent and own.sign != over.sign)


def _begin(text: str, sentence: Sentence) -> _Begin | None:
    before = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    if any(sign.isalpha() for sign in before):
        return None
    # numbers are one sign
    sign = re.sub(r"[\da-z]+", "1", before.strip())
    return _Begin(len(before) - len(before.lstrip()), sign)
