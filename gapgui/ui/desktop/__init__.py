"""The way to the desktop, which opens files and shows folders."""

__all__ = ["files"]
