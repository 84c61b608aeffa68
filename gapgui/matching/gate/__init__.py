"""Names that are English words too: they count only where their surroundings settle it."""

__all__ = [
    "capitals",
    "context",
    "loose_lists",
    "small_letters",
]
