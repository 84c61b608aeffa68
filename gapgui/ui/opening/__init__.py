"""How documents come in: dialogs, dropped files, passwords, text recognition."""

__all__ = ["drops", "ocr", "opening", "roles"]
