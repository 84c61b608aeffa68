r"""The small language in which cues are written down, and the patterns it stands for.

    would be a plus         words, in any case; a blank is any white space
    (good|nice)-to-have     one of these; a hyphen may be a blank or nothing
    [a|an] [big] plus       one of these or none
    [is|also]{5} preferred  up to five of these, one after another
    proficien*, *erfahrung  the beginning of a word, its end (*gehalt* any part);  * alone is any one word
    # years                 a number
    with ..3 team           up to three words in between
    ship* ...60 model       up to 60 characters in between;  ..,40 as many within one clause
    don't                   either apostrophe
    401 [\(]k               a sign of this language itself
    nothing more $          the end

Nothing repeats without bound, so that no phrase takes longer than its text's length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from gapgui.reading.patterns import late_pattern

_WORD = r"[\w'’/+#.&-]++"
_FILLER = late_pattern(r"\.\.(?P<kind>[.,]?)(?P<most>\d+)")
_TIMES = late_pattern(r"\{(\d)\}")
_CLOSING = {"(": ")", "[": "]"}

# Whether the first word of a phrase is told in full, up to a place where any letters may follow, or so far.
_Told = Literal["whole", "beginning", "open"]
_Firsts = frozenset[tuple[str, _Told]]
_NOTHING: _Firsts = frozenset({("", "open")})


class First(NamedTuple):
    """Give a word that a phrase may begin with, in lower case, or a part of one."""

    word: str
    part: Literal["whole", "beginning", "ending", "inside"]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Hold the pattern of a part of a phrase and its possible beginnings; a `filler` is what may stand between words.

    `behind` are the words of which one stands behind the beginning, where the phrase tells some.
    """

    pattern: str
    firsts: _Firsts
    optional: bool = False
    filler: Literal["", "words", "characters"] = ""
    behind: frozenset[str] = frozenset()


class _Reader:
    """Read a phrase from left to right."""

    def __init__(self, say: str) -> None:
        self.say = say
        self.at = 0

    def alternatives(self) -> _Piece:
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        if len(options) == 1:
            return options[0]
        firsts: _Firsts = frozenset().union(*(option.firsts for option in options))
        return _Piece(f"(?:{'|'.join(option.pattern for option in options)})", firsts)

    def sequence(self) -> _Piece:
        terms = [self.term()]
        while self.peek() == " ":
            self.at += 1
            terms.append(self.term())
        return _sequence(self.say, terms)

    def term(self) -> _Piece:
        filler = _FILLER.match(self.say, self.at)
        if filler:
            self.at = filler.end()
            return _filler(filler)
        atoms = []
        while self.peek() not in {"", " ", "|", ")", "]"}:
            atoms.append(self.atom())
        if len(atoms) == 1:
            return atoms[0]
        firsts = _NOTHING
        for atom in atoms:
            firsts = _followed(firsts, atom)
        return _Piece("".join(f"{a.pattern}?" if a.optional else a.pattern for a in atoms), firsts)

    def atom(self) -> _Piece:
        sign = self.say[self.at]
        self.at += 1
        if sign in _CLOSING:
            inner = self.alternatives()
            if self.peek() != _CLOSING[sign]:
                raise ValueError(f"a bracket of the phrase {self.say!r} is not closed")
            self.at += 1
            return self.repeated(inner, optional=sign == "[")
        if sign == "*":
            return self.star()
        if sign == "#":
            return _Piece(r"\d{1,3}\+?", frozenset({("", "beginning")}))
        if sign == "-":
            return _Piece(r"[\s-]?", frozenset({("", "whole"), ("", "open")}))
        if sign == "$":
            return _Piece(r"\Z", frozenset({("", "whole")}))
        if sign == "\\":
            self.at += 1
            return _Piece(re.escape(self.say[self.at - 1]), frozenset({("", "whole")}))
        if sign in "'’":
            return _Piece("['’]", frozenset({("", "whole")}))
        if not sign.isalnum():
            return _Piece(re.escape(sign), frozenset({("", "whole")}))
        begin = self.at - 1
        while self.peek().isalnum():
            self.at += 1
        letters = self.say[begin : self.at]
        return _Piece(letters, frozenset({(letters.lower(), "open")}))

    def star(self) -> _Piece:
        begins = self.at < 2 or self.say[self.at - 2] in " |(["
        if not begins:
            return _Piece(r"\w*+", frozenset({("", "beginning")}))
        if self.peek().isalpha():
            return _Piece(r"\w*", frozenset({("*", "open")}))
        return _Piece(_WORD, frozenset({("", "beginning")}))

    def repeated(self, inner: _Piece, *, optional: bool) -> _Piece:
        times = _TIMES.match(self.say, self.at)
        if times is None:
            return _Piece(f"(?:{inner.pattern})", inner.firsts, optional)
        self.at = times.end()
        more = rf"(?:\s++{inner.pattern}){{0,{int(times[1]) - 1}}}"
        return _Piece(f"(?:{inner.pattern}{more})", inner.firsts, optional)

    def peek(self) -> str:
        return self.say[self.at : self.at + 1]


def pattern_of(say: str) -> str:
    """Return the pattern of a phrase, which neither begins nor ends within a word. Raises ValueError for a bad one."""
    return rf"(?<!\w){rest_of(say)}"


def rest_of(say: str) -> str:
    """Return the pattern of a phrase that goes on where another ended."""
    border = r"(?!\w)" if say[-1:].isalnum() or say[-1:] in ")]}*" else ""
    return _read(say).pattern + border


def first_words(say: str) -> frozenset[First]:
    """Return the words with one of which a phrase begins. Raises ValueError where it may begin with any."""
    firsts = _read(say).firsts
    if any(not word.strip("*") for word, _ in firsts):
        raise ValueError(f"the phrase {say!r} may begin with any word")
    return frozenset(_first(word, told) for word, told in firsts)


def words_behind(say: str) -> frozenset[str]:
    """Return words, in lower case, of which one stands behind the beginning of a phrase wherever it is found.

    None where the phrase doesn't tell; a text without any of them needn't be searched.
    """
    return _read(say).behind


def _first(word: str, told: _Told) -> First:
    if word.startswith("*"):
        return First(word[1:], "inside" if told == "beginning" else "ending")
    return First(word, "beginning" if told == "beginning" else "whole")


@cache
def _read(say: str) -> _Piece:
    reader = _Reader(say)
    piece = reader.alternatives()
    if reader.peek():
        raise ValueError(f"a bracket of the phrase {say!r} was never opened")
    return piece


def _filler(match: re.Match[str]) -> _Piece:
    most = int(match["most"])
    if not match["kind"]:
        return _Piece(rf"{{0,{most}}}?", _NOTHING, filler="words")
    signs = "." if match["kind"] == "." else "[^.;:,]"
    return _Piece(rf"{signs}{{0,{most}}}?(?<!\w)", _NOTHING, filler="characters")


def _followed(firsts: _Firsts, atom: _Piece) -> _Firsts:
    """Return how a word may begin that is told so far and goes on with an atom."""
    closed = {(word, told) for word, told in firsts if told != "open"}
    begun = [word for word, told in firsts if told == "open"]
    longer = {(word + more, told) for word in begun for more, told in atom.firsts}
    return frozenset(closed | longer | ({(word, "open") for word in begun} if atom.optional else set()))


def _sequence(say: str, terms: list[_Piece]) -> _Piece:
    """Return terms with blanks between them; beside what may be left out the blank is left out with it."""
    needed = [at for at, term in enumerate(terms) if not term.optional and not term.filler]
    if not needed:
        raise ValueError(f"the phrase {say!r} may be nothing at all")
    parts = []
    for at, term in enumerate(terms[: needed[-1]]):
        into_filler = terms[at + 1].filler == "characters"
        gap = r"(?!\w)" if into_filler else r"\s++"
        if term.filler == "words":
            parts.append(rf"(?:{_WORD}[\s,]++){term.pattern}")
        elif term.filler:
            parts.append(term.pattern)
        else:
            parts.append(f"(?:{term.pattern}{gap})?" if term.optional else term.pattern + gap)
    parts.append(terms[needed[-1]].pattern)
    parts += [_tail(term) for term in terms[needed[-1] + 1 :]]
    firsts: set[tuple[str, _Told]] = set()
    for at, term in enumerate(terms[: needed[0] + 1]):
        more = at + 1 < len(terms)
        firsts |= {(word, "whole" if more and told == "open" else told) for word, told in term.firsts}
    return _Piece("".join(parts), frozenset(firsts), behind=_behind(terms, needed[1:]))


def _behind(terms: list[_Piece], needed: list[int]) -> frozenset[str]:
    """Return the words that the first term begins with, of those that are needed, which tells all its words."""
    told = (frozenset(word.strip("*") for word, _ in terms[at].firsts) for at in needed)
    return next((words for words in told if all(words)), frozenset())


def _tail(term: _Piece) -> str:
    """Return the pattern of a term behind the last one that is needed."""
    if term.filler == "words":
        return rf"(?:[\s,]++{_WORD}){term.pattern}"
    return rf"(?:\s++{term.pattern})?"
