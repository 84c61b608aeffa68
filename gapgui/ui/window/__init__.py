"""The window as a whole, its menus, and the program that shows it."""

__all__ = [
    "about",
    "application",
    "commands",
    "crash_dialog",
    "crashes",
    "dialogs",
    "empty_state",
    "main_window",
    "parts",
    "status_line",
    "windows",
    "workspace",
]
