"""The installer for Windows."""

__all__ = ["build"]
