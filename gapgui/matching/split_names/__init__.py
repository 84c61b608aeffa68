"""Names that are not written in one piece: shared by an "and", hidden in another's, or told with words between."""

__all__ = [
    "contained",
    "coordination",
    "stages",
    "told_work",
]
