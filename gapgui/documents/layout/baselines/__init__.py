"""Characters on one baseline: pieces of a line, the lines of a column, and which way they are written."""

__all__ = [
    "lines",
    "raised",
    "rows",
    "segments",
    "wrapped_cells",
    "writing_direction",
]
