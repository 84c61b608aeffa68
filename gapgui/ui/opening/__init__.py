"""How documents come in: dialogs, dropped files, passwords, text recognition."""

__all__ = ["asked_files", "doubt", "drop_hint", "drops", "ocr", "opening", "roles"]
