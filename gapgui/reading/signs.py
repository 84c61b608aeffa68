"""Signs that are no letters: blanks, dashes, and the bullets and numbers that begin a list's items.

The strings stand within the brackets of a pattern (a hyphen is always their last sign), the patterns within others.
"""

from __future__ import annotations

import re

from gapgui.reading.patterns import late_pattern

SPACES = " \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""What parts words: the no-break, thin, ideographic space as well."""

BLANKS = "\t" + SPACES
"""Every white space within a line; a tab may part cells."""

SPACE, BLANK = f"[{SPACES}]", f"[{BLANKS}]"

HYPHENS = "\u2010\u2011-"
"""What joins the parts of a word; the soft hyphen is none of them, nobody sees it."""

RULES = "\u2012–—―−"
"""The dashes that part clauses and cells, or mean "to"."""

DASHES = RULES + HYPHENS

ZERO_WIDTH = "\u200b-\u200d\u2060\ufeff"
UNSEEN = "\u00ad" + ZERO_WIDTH
"""What stands within a word and nobody sees: the soft hyphen, joiners, blanks of no width."""

SURE_BULLETS = "•●▪▫◦‣∙⁃·○■□◆◇❖♦⚫⬤➢➤►▶✓✔✅✦🔹🔸👉⭐"
"""What begins an item even with no blank after it; within a line such a sign parts items or cells."""

LOST_BULLETS = "•●▪▫◦‣○■□◆◇❖⚫⬤➢➤►▶🔹🔸👉"
"""Those that nobody sets within a line; where one stands there, the text lost its line breaks."""

BULLETS = SURE_BULLETS + "→»>+*–—-"
"""All bullets. The last ones mean other things elsewhere: they begin an item only before a blank."""

BULLET = rf"(?:[{SURE_BULLETS}]\ufe0f?{BLANK}*+|[→»>+*–—-]\ufe0f?{BLANK}++)"

NUMBER_SIGN = rf"(?:\(?\d{{1,2}}[.)]{BLANK}++|\(?[a-z]\){BLANK}++|o{BLANK}{{1,3}}(?=[A-Z]))"
"""The number or letter of an item: "1.", "(2)", "b)"; and the hollow bullet that copies as an o."""

ITEM_START = rf"{BLANK}*+(?:{BULLET}|{NUMBER_SIGN})++"
"""How a line begins that is an item, all its blanks and bullets."""


CELL_BORDER = rf"[\t|{SURE_BULLETS}]|[{BLANKS}]{{2,}}|{BLANK}[{DASHES}]{BLANK}"
"""What parts the cells of a line: a title, an employer, a place."""


def with_plain_blanks(text: str) -> str:
    """Return a text whose lines end as Unix ends them and whose blanks are spaces; every character stays at its offset.

    Before a sign that Markdown escapes, and at a line's start, what nobody sees is no part of the text either.
    """
    text = text.replace("\r\n", " \n").replace("\r", "\n")
    if _OTHER_BLANK.search(text):
        text = text.translate(_PLAIN_BLANKS)
    text = _UNSEEN_START.sub(_as_spaces, text)
    return _ESCAPE.sub("\u2060", text) if "\\" in text else text


def begins_item(line: str) -> bool:
    """Tell whether a line begins with a bullet of any kind; numbers are none."""
    bare = line.lstrip()
    if bare[:1] not in _BULLET_SET:
        return False
    return bare[0] in _SURE_SET or bare[1:2].isspace()


_SURE_SET = frozenset(SURE_BULLETS)
_BULLET_SET = frozenset(BULLETS)
_OTHER_BLANKS = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_OTHER_BLANK = late_pattern(f"[{_OTHER_BLANKS}]")
_PLAIN_BLANKS = dict.fromkeys(map(ord, _OTHER_BLANKS), " ")
_UNSEEN_START = late_pattern(rf"^[{ZERO_WIDTH}]++", re.MULTILINE)
# What may stand within a name ("C\+\+", "scikit\-learn"); before a bullet it is none.
_ESCAPE = late_pattern(r"(?<=\w)\\(?=[+#.\-/&_])|(?<=\w\\\+)\\(?=\+)")


def _as_spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())
