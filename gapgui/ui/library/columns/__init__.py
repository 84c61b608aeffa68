"""What every table is made of that has a column for each posting: the heads, and cells that are drawn at once."""

__all__ = ["head", "heads", "tints", "view"]
