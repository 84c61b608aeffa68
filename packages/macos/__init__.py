"""The disk image for macOS."""

__all__ = ["build"]
