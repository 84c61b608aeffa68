"""How strongly a place in a posting asks for what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength

_BY_SECTION: dict[SectionKind | None, Strength] = {"requirements": "required", "preferred": "preferred"}


def asks_know_how(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of know-how, whoever has it."""
    return sentence.says("know_how")


def sentence_strength(sentence: Sentence, *, sectioned: bool) -> Strength:
    """Return how strongly a sentence asks for what it names, its softening words aside.

    `sectioned` says whether the posting has a section of requirements; without one its sentences speak for themselves.
    """
    by_section = _BY_SECTION.get(sentence.section)
    if by_section and not sentence.bullet and _is_of_us(sentence):
        return "mentioned"
    if by_section:
        return by_section
    if sentence.says("begins"):
        return "required"
    if asks_know_how(sentence) and (not sectioned or sentence.says("reader")):
        return "required"
    return "mentioned"


def _is_of_us(sentence: Sentence) -> bool:
    """Tell whether the employer speaks of itself; below a list of requirements fewer words show it."""
    if asks_know_how(sentence):
        return False
    return sentence.says("us", "ours" if sentence.after_list else "we")
