"""The program that shows windows: how it starts, which are open, and what a bug shows."""

__all__ = [
    "application",
    "crash_dialog",
    "crashes",
    "interrupts",
    "windows",
]
