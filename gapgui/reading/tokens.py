"""Cut text into tokens that names and documents share."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from gapgui.reading.addresses import find_addresses
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANK, HYPHENS, UNSEEN

# The letters of scripts without blanks between words, or with other words at their border: Hangul, kana, Han.
_UNSPACED = r"\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"


# A word with its signs: C++, C#, F#, .NET; what nobody sees and combining accents inside are no borders,
# and neither is the blank in "C ++" and ". NET". A change to a script without blanks is one.
def _token(letters: str) -> str:
    return (
        rf"{letters}(?:[\u0300-\u036f]++(?:{letters})?|[{UNSEEN}]++{letters})*+"
        rf"(?:(?<=[A-Za-z])[{UNSEEN}]?(?:\+[{UNSEEN}]?\+|\#)(?![^\W_]*\#)|(?<=\b[CF])[ ](?:\#|\+\+)(?!\w))?"
        r"|(?:\.|(?:(?<![^\s(,/])|(?<=\bASP)|(?<=\bVB))\.[ ](?=NET))(?:NET|Net|net)\b"
    )


_TOKEN = late_pattern(_token(r"[^\W_]++"))
# Compiling so many letters takes longer than reading a posting that has none of them.
_TOKEN_OF_ANY_SCRIPT = late_pattern(_token(rf"(?:[^\W_{_UNSPACED}]++|[{_UNSPACED}]++)"))
# What ".NET" may be glued to; elsewhere ".net" ends the name of a site.
_BEFORE_NET = late_pattern(r"(?:^|[^\w.]|\b(?:asp|vb|ado|ml))$", re.IGNORECASE)
_POSSESSIVE = late_pattern(r"['’]s\b")
_UNSEEN = late_pattern(f"[{UNSEEN}]")
_BRITISH = (
    (late_pattern(r"is(ation|ations|ing|ed|er|ers|e|es)$"), r"iz\1"),
    (late_pattern(r"(?<!l)ll(ing|ed|er|ers)$"), r"l\1"),
    (late_pattern(r"avi(our)"), "avior"),
    (late_pattern(r"colour"), "color"),
    (late_pattern(r"alogue(s?)$"), r"alog\1"),
    (late_pattern(r"queue(ing|ed)$"), r"queu\1"),
)
# They end as "status" and "analysis" do, and are plurals.
_ACRONYM_PLURALS = frozenset(["clis", "cpus", "dpus", "gpus", "guis", "kpis", "mcus", "npus", "tpus"])

# How two neighbouring tokens are joined.
JOINED = 1  # a space, a hyphen, a dot, one line break: one name may run across
SLASHED = 2  # a slash, an ampersand or a plus: only a name that has such a sign runs across
BROKEN = 3  # anything else

_SOFT_GAP = late_pattern(rf"{BLANK}*+(?:[‒–_.'’{HYPHENS}]?{BLANK}*+|[{HYPHENS}]?\r?\n{BLANK}*+)")
_SLASH_GAP = late_pattern(rf"{BLANK}*+[/&+]{BLANK}*+\n?|[:*@]|\*[ ]|![ ]")


# Characters; more than that between two words is no blank.
_MAX_GAP = 12
_MAX_REMEMBERED, _MAX_REMEMBERED_LENGTH = 50_000, 40
# The words of what stood between two blanks, each with its start and end.
_Words = tuple[tuple[str, int, int], ...]
_REMEMBERED: dict[str, _Words] = {}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Give the words of a text, side by side: the forms in which they are compared, and their places in the text."""

    norms: list[str]
    starts: list[int]
    ends: list[int]


def fold(word: str) -> str:
    """Return the form in which words are compared: no case, accents or invisible signs, American spelling."""
    if word.isascii():
        folded = word.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", _UNSEEN.sub("", word))
        folded = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    if len(folded) > 6 and _may_be_british(folded):
        for pattern, american in _BRITISH:
            folded = pattern.sub(american, folded)
    return folded


def _may_be_british(lower: str) -> bool:
    """Tell whether a part of one of the British spellings is there, which spares most words the patterns."""
    return "is" in lower or "ll" in lower or "our" in lower or "alogue" in lower or "queue" in lower


def tokenize(text: str) -> Tokens:
    """Return the words of a text in order; addresses of pages and mail are no words.

    A document says most of its words often, so each stretch between blanks is cut once and remembered.
    """
    norms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    add_norm, add_start, add_end = norms.append, starts.append, ends.append
    at = 0
    for written in _between_blanks(text):
        words = _REMEMBERED.get(written)
        for norm, start, end in _remember(written) if words is None else words:
            add_norm(norm)
            add_start(at + start)
            add_end(at + end)
        at += len(written) + 1
    return Tokens(norms, starts, ends)


def _between_blanks(text: str) -> list[str]:
    """Return what stands between the blanks and line breaks of a text; a line is whole where a word may hold a blank."""
    if not _has_blank_within(text):
        return text.replace("\n", " ").split(" ")
    found: list[str] = []
    for line in text.split("\n"):
        found += (line,) if _has_blank_within(line) else line.split(" ")
    return found


def _remember(written: str) -> _Words:
    """Return the words of what stands between two blanks, and remember them unless it is so long that it hardly recurs."""
    words = _cut(written)
    if len(written) < _MAX_REMEMBERED_LENGTH:
        if len(_REMEMBERED) >= _MAX_REMEMBERED:
            _REMEMBERED.clear()
        _REMEMBERED[written] = words
    return words


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in the forms in which they are compared; names are asked for often.

    Most are made of ASCII letters, digits, blanks and hyphens, which need no pattern.
    """
    plain = name.replace("-", " ")
    if plain.isascii() and plain.replace(" ", "0").isalnum():
        lower = plain.lower()
        return tuple(map(fold, lower.split()) if _may_be_british(lower) else lower.split())
    if "\n" in name or _has_blank_within(name):
        return tuple(tokenize(name).norms)
    return tuple(
        [word[0] for written in name.split(" ") for word in _REMEMBERED.get(written) or _remember(written)]
    )


def _has_blank_within(line: str) -> bool:
    """Tell whether a word of a line may hold a blank: "C ++", "C #", ". NET"."""
    return " +" in line or " #" in line or ". N" in line


def _is_unspaced(text: str) -> bool:
    """Tell whether letters of `_UNSPACED` may stand in a text; false only where none does."""
    return not text.isascii() and any(
        "\u1100" <= sign <= "\u11ff" or "\u3040" <= sign <= "\ud7af" for sign in set(text)
    )


def _cut(text: str) -> _Words:
    """Return the words of a text, each with its start and end, without looking anything up."""
    if text.isalpha() and text.isascii():
        return ((fold(text), 0, len(text)),)
    masked = list(find_addresses(text))
    masked.append((len(text) + 1, len(text) + 1))
    found: list[tuple[str, int, int]] = []
    mask_start, mask_end = masked[0]
    at = 0
    for match in (_TOKEN_OF_ANY_SCRIPT if _is_unspaced(text) else _TOKEN).finditer(text):
        start, end = match.span()
        while mask_end <= start:
            at += 1
            mask_start, mask_end = masked[at]
        if mask_start <= start:
            continue
        written = match.group().replace(" ", "")
        if end - start == 1 and written in "sStTdDmM" and _is_suffix(text, start):
            continue
        if written[0] == "." and written != ".NET" and not _BEFORE_NET.search(text, max(0, start - 4), start):
            start, written = start + 1, written[1:]
        found.append((fold(written), start, end))
    return tuple(found)


def _is_suffix(text: str, start: int) -> bool:
    """Tell whether the letter at `start` is the end of "Kong's" or "don't" rather than a word of its own."""
    return start > 1 and text[start - 1] in "'’" and text[start - 2].isalnum()


def gap_kind(text: str, end: int, start: int) -> int:
    """Return how the token that ends at `end` is joined to the one that starts at `start`."""
    if end == start:
        return JOINED
    gap = text[end:start]
    if gap in {" ", "-"}:
        return JOINED
    if len(gap) <= _MAX_GAP and not gap.isascii():
        gap = _UNSEEN.sub("", gap)
    if len(gap) > _MAX_GAP:
        return BROKEN
    if gap[:1] in "'’":
        gap = _POSSESSIVE.sub("", gap)
    if not gap:
        return JOINED
    if "." in gap and len(gap) > 1:
        return BROKEN
    if _SOFT_GAP.fullmatch(gap):
        return JOINED
    return SLASHED if _SLASH_GAP.fullmatch(gap) else BROKEN


def singulars(norm: str) -> tuple[str, ...]:
    """Return what a folded word may be the plural of; empty where it isn't one."""
    if len(norm) < 3 or not norm.endswith("s") or norm.endswith("ss"):
        return ()
    if norm.endswith(("us", "is")) and not norm.endswith("apis") and norm not in _ACRONYM_PLURALS:
        return ()
    if norm.endswith("ies") and len(norm) > 4:
        return (norm[:-3] + "y", norm[:-1])
    if norm.endswith(("ches", "shes", "xes", "sses", "zes")):
        return (norm[:-2], norm[:-1])
    return (norm[:-1],)
