"""Words that a line's end divides.

A hyphen that exists only because the line ended (a soft one, or one that an engine marks so) goes. Any other
might be the word's own; so the document itself is asked first: if the word stands elsewhere joined or with
its hyphen, that settles it. Else a hyphen stays beside a capital or a digit (GPT-4), or in a word that has
one already; it goes if the joined word is English (down-load), and stays after a part that forms compounds
(cross-functional). Else it goes if the second part is no word by itself (al-gorithm), or if the program that
made the file divides words (TeX, Typst, InDesign; word processors and browsers leave that off unless told)
and the second part is no English word (Kuber-netes, but scikit-learn); else it stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.documents.characters import SOFT_HYPHENS
from gapgui.reading import signs
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

HYPHENS = signs.HYPHENS + SOFT_HYPHENS
_DIVIDING_PROGRAMS = late_pattern(
    r"tex\b|typst|indesign|[gt]roff|\bprince\b|\bcontext\b|\blout\b|quark|publisher", re.I
)
# parts that form compounds often; from resumes and postings
_FIRST_PARTS = frozenset(
    re.findall(
        "[a-z]+",
        """
    after all anti auto back best bi bottom box browser by client close cloud co code computer cost cross
    customer data decision deep deployment detail device domain down dual early edge end energy
    engineering enterprise error ever evidence ex event face fact family fast fault feature field fine
    first five four front full fully game gender general goal gold good graph half hands hard head heavy
    high highly home hot human hybrid image in industry information intra job key kernel knowledge large
    last later lead lean left level life light like line live load long loosely low machine macro main man
    market mass master matrix memory meta micro mid mind mini mission mobile model modern multi national
    native near network new next no node non object off on one online open out over page pair paper part
    peer per performance pixel plug point policy post power pre price privacy pro problem process product
    production project proof pseudo purpose python quality quasi query question quick rapid rate real
    record red re resource result rich right risk role root round rule run sales scale school second
    security self semi senior sensor server service short side sign silver single site six skill small
    smart social soft software solution source space speech speed stand start state step store strong
    structured student sub super system table target task team tech ten test text third three tightly time
    token top total trade transfer two type ultra under unit up use user value vendor vice vision voice
    web week weekly well wide word work world world year zero
        """,
    )
)
_SYLLABLE = 3  # letters; a dividing program leaves in-, pro-, per-, re- of single words too
_HANGING = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "e"})
# what remains of a word whose start is gone; whole words that look like it ("learning") have longer stems
_WORD_TAIL = late_pattern(
    r"[a-z]?(?:tions?|sions?|ments?|ness|ings?|it(?:y|ies)|ally|ically|ed|ers?|ors?|[ae]nc(?:e|es)|[ai]ble|ical|ics"
    r"|isms?|ists?|i[sz](?:e[ds]?|ing|ation)|at(?:e[ds]?|ing|ion|ive)|ous|ious|ures?|logy|gies|phy|gorithms?|rithms?"
    r"|tems?|tives?|cal|c(?:y|ies)|r(?:y|ies)|tial|ware)"
)


def divides_words(producer: str) -> bool:
    """Tell from a file's producer and creator whether the program hyphenates by itself."""
    return bool(_DIVIDING_PROGRAMS.search(producer))


def ends_divided(word: str) -> bool:
    """Tell whether a word at a line's end ends in a hyphen that a letter or digit precedes."""
    return len(word) > 1 and word[-1] in HYPHENS and word[-2].isalnum()


def joined(first: str, second: str, known: AbstractSet[str], *, dividing: bool) -> str | None:
    """Return the word that `first`, with its hyphen, and `second` form, or None where they are two.

    `known` holds the document's other words in lower case; `dividing`, whether its program hyphenates.
    """
    if not ends_divided(first) or not second[:1].isalnum():
        return None
    stem, bare = first[:-1], second.rstrip(".,;:!?)]}”’\"'").lower()
    if bare in _HANGING:
        return None
    if first[-1] in SOFT_HYPHENS:
        return stem + second
    start = re.split(r"[^\w-]", stem)[-1].lower()
    if f"{start}{bare}" in known:
        return stem + second
    if f"{start}-{bare}" in known or not _is_plain(stem, start, second):
        return f"{stem}-{second}"
    words = english_words()
    if f"{start}{bare}" in words:
        return stem + second
    compound = start in _FIRST_PARTS and (not dividing or len(start) > _SYLLABLE)
    if _WORD_TAIL.fullmatch(bare) or (dividing and not compound and bare not in words):
        return stem + second
    return f"{stem}-{second}"


def _is_plain(stem: str, start: str, second: str) -> bool:
    """Tell whether both parts are ordinary lower-case text, which alone a program divides."""
    return second[0].islower() and start.isalpha() and "-" not in stem and not stem[-2:].isupper()
