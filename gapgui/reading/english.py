"""Which words are plain English, so that no spelling correction ever touches them."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def english_words() -> frozenset[str]:
    """Return some 65,000 lower-case words without accents or proper names (SCOWL, see NOTICE)."""
    return frozenset(Path(__file__).with_name("english_words.txt").read_text("utf-8").split())


# Words that join or introduce others: a name is never split or joined across one of them.
FUNCTION_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "do",
        "each",
        "for",
        "from",
        "has",
        "have",
        "how",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "may",
        "more",
        "my",
        "no",
        "nor",
        "not",
        "of",
        "on",
        "one",
        "or",
        "other",
        "our",
        "own",
        "per",
        "so",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "up",
        "us",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "you",
        "your",
    ]
)
