"""What stands beside one another: columns and the gutters between them, and what is none, such as dates and labels."""

__all__ = [
    "bands",
    "cell_starts",
    "columns",
    "margins",
    "rails",
]
