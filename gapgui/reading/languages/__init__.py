"""The languages that a text may be written in."""

__all__ = ["detection", "names"]
