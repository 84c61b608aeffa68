"""What the user chose: remembered values, and the language."""

__all__ = ["choices", "language", "settings", "store"]
