"""The skills that a newer version of gapgui brings: told once, in the window."""

__all__ = ["arrivals", "arrivals_dialog"]
