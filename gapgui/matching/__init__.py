"""Finds the skills of a taxonomy in any text.

Nothing here knows whether the text is a posting or a resume, but for one flag.
"""

__all__ = [
    "beginnings",
    "candidates",
    "capitals",
    "contained",
    "context",
    "coordination",
    "entries",
    "index",
    "index_cache",
    "laid_index",
    "loose_lists",
    "matcher",
    "mention",
    "small_letters",
    "spelling",
    "stages",
    "told_work",
]
