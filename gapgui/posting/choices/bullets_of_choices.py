"""Bullets that are alternatives because of the line over them: "any of these:"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gapgui.posting.choices.alternatives import asks_for_one_below

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.posting.outline import Sentence


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
            end = _end_of_bullets(text, sentences, at)
            if end > at:
                yield range(at, end)
            at = end


def _end_of_bullets(text: str, sentences: Sequence[Sentence], first: int) -> int:
    """Return behind which sentence the bullets end that stand under the line before `first`."""
    over = _begin(text, sentences[first - 1])
    for at in range(first, len(sentences)):
        own = _begin(text, sentences[at])
        nested = own is None or over is None or not over.sign or _is_under(own, over)
        if not sentences[at].bullet or not nested:
            return at
    return len(sentences)


def _is_under(own: _Begin, over: _Begin) -> bool:
    return own.indent > over.indent or (own.indent == over.indent and own.sign != over.sign)


def _begin(text: str, sentence: Sentence) -> _Begin | None:
    before = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    if any(sign.isalpha() for sign in before):
        return None
    return _Begin(len(before) - len(before.lstrip()), before.strip())
