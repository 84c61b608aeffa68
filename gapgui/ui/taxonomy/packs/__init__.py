"""Packs in the window: one's own changes given to others, and theirs taken in."""

__all__ = ["packs"]
