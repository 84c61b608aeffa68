"""What a Linux desktop knows of gapgui: its menu entry, its page in a software centre, its manual."""

__all__ = ["share"]
