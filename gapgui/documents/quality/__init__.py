"""How well a document could be read, and what other programs would make of it: counts and codes, no drawing."""

__all__ = ["other_readers", "verdict"]
