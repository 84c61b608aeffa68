"""What in a text is written like a name; no Qt."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.utils import default_process

from gapgui.reading.patterns import late_pattern

OFFERED = 8
MAX_WORDS = 3
_MIN_SCORE = 60
_WORD = late_pattern(r"(?<![+#./-])[\w+#./-]*\w[\w+#/-]*")


def phrases_like(name: str, text: str) -> list[str]:
    """Return the phrases of up to three words of a line that are written most like a name, the likest first."""
    phrases: dict[str, None] = {}
    for line in text.split("\n"):
        words = _WORD.findall(line)
        for size in range(1, MAX_WORDS + 1):
            for at in range(len(words) - size + 1):
                phrases.setdefault(" ".join(words[at : at + size]))
    others = [phrase for phrase in phrases if name.casefold() not in phrase.casefold()]
    found = process.extract(
        name,
        others,
        scorer=token_sort_ratio,
        processor=default_process,
        limit=OFFERED,
        score_cutoff=_MIN_SCORE,
    )
    return [phrase for phrase, _score, _at in found]
