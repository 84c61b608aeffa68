"""Ways to write the same document otherwise: other bullets, headings, blank lines and line ends."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume

SIGNS = "-*•▪➤▶✓■→–·"
_BULLET = re.compile(rf"^([ ]*)[{re.escape(SIGNS)}✔✅□](?=[ ])", re.MULTILINE)
# A short line by itself over others that are no title and end no sentence.
_HEADING = re.compile(
    r"(?<=\n\n)(?P<words>[^\W\d][^\n.,;|]{2,40}?)(?P<colon>:?)(?=\n\n?[^\n])(?!\n[^\n]*\n\n[^\n]*:\n)"
)
MAX_WORDS = 5
# Employers stand alone on lines too, and have one spelling.
NAMES = re.compile(r"Wheatfield|MongoDB")


def with_bullets(text: str, sign: str) -> str:
    """Write every bullet with one sign."""
    return _BULLET.sub(rf"\g<1>{sign}", text)


def with_headings(text: str, write: Callable[[str], str]) -> str:
    """Write every heading otherwise."""
    return _HEADING.sub(lambda heading: _rewritten(heading, write), text)


def _rewritten(heading: re.Match[str], write: Callable[[str], str]) -> str:
    words = heading["words"]
    is_name = NAMES.search(words) is not None
    return heading.group() if is_name or len(words.split()) > MAX_WORDS else write(words)


def titled(words: str) -> str:
    """Write each word with a capital, as titles are."""
    return " ".join(word[:1].upper() + word[1:] for word in words.split(" "))


def bullets_apart(text: str) -> str:
    """Put a blank line between bullets."""
    return re.sub(rf"\n(?=[ ]*[{re.escape(SIGNS)}][ ])", "\n\n", text)


def headings_close(text: str) -> str:
    """Take out the blank lines below headings."""
    return re.sub(rf"{_HEADING.pattern}\n\n", r"\g<words>\g<colon>\n", text)


def headings_apart(text: str) -> str:
    """Put two blank lines over headings and one below."""
    return re.sub(rf"{_HEADING.pattern}\n+", "\n\\g<words>\\g<colon>\n\n", text)


WAYS: dict[str, Callable[[str], str]] = {
    **{f"bullet {sign}": partial(with_bullets, sign=sign) for sign in SIGNS},
    "heading plain": lambda text: with_headings(text, str),
    "heading with colon": lambda text: with_headings(text, "{}:".format),
    "heading in markdown": lambda text: with_headings(text, "## {}".format),
    "heading in bold": lambda text: with_headings(text, "**{}**".format),
    "heading in capitals": lambda text: with_headings(text, str.upper),
    "heading in title case": lambda text: with_headings(text, titled),
    "heading in sentence case": lambda text: with_headings(text, str.capitalize),
    "blank lines between bullets": bullets_apart,
    "no blank lines below headings": headings_close,
    "more blank lines around headings": headings_apart,
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
}


def asked(posting: Posting) -> dict[str, object]:
    """Return what a posting asks for, whatever the places."""
    partners = {
        skill.skill.id: sorted(o.skill.id for o in posting.skills if o.group and o.group == skill.group)
        for skill in posting.skills
    }
    skills: dict[str, object] = {
        s.skill.id: (s.strength, partners[s.skill.id], s.min_years) for s in posting.skills
    }
    return {**skills, "degree": posting.degree, "years": posting.total_years}


def shown(resume: Resume) -> dict[str, object]:
    """Return what a resume shows, whatever the places."""
    skills: dict[str, object] = {skill.skill.id: skill.claim for skill in resume.skills}
    return {**skills, "degree": resume.degree, "years": resume.total_years}
