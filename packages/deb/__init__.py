"""The Debian package: the frozen folder below /usr/lib/gapgui, and what the desktop and the shells look for."""

__all__ = ["build"]
