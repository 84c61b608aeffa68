"""How documents come in: dialogs, dropped files, passwords, text recognition."""

__all__ = ["doubt", "drop_hint", "drops", "ocr", "opening", "roles"]
