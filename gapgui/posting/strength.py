"""How strongly a place in a posting asks for what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength
    from gapgui.reading.cues.finding import Hit

_BY_SECTION: dict[SectionKind | None, Strength] = {"requirements": "required", "preferred": "preferred"}


def asks_know_how(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of know-how, whoever has it."""
    return sentence.says("know_how")


class SentenceStrength(NamedTuple):
    """Give how strongly a sentence asks, and what tells it: a cue, or its section where there is none."""

    strength: Strength
    cue: Hit | None = None


def sentence_strength(sentence: Sentence, *, sectioned: bool) -> SentenceStrength:
    """Return how strongly a sentence asks for what it names, its softening words aside.

    `sectioned` says whether the posting has a section of requirements; without one its sentences speak for themselves.
    """
    by_section = _BY_SECTION.get(sentence.section)
    if by_section:
        us = None if sentence.bullet else _of_us(sentence)
        return SentenceStrength("mentioned", us) if us else SentenceStrength(by_section)
    begins = sentence.first_hit("begins")
    if begins:
        return SentenceStrength("required", begins)
    know_how, reader = sentence.first_hit("know_how"), sentence.first_hit("reader")
    # "Our founders bring 20 years of experience"
    asks = know_how and (reader or not (sectioned or sentence.says("us", "we")))
    return SentenceStrength("required", reader or know_how) if asks else SentenceStrength("mentioned")


def _of_us(sentence: Sentence) -> Hit | None:
    """Return the cue with which the employer speaks of itself; below a list of requirements fewer words show it."""
    if asks_know_how(sentence):
        return None
    return sentence.first_hit("us", "ours" if sentence.after_list else "we")
