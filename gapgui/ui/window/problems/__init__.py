"""What goes wrong in a window, and the strip that says so until it is over."""

__all__ = ["incidents", "problem_strip"]
