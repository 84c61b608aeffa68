"""The window as a whole, its menus, and the program that shows it."""

__all__ = [
    "about",
    "application",
    "commands",
    "crash_dialog",
    "empty_state",
    "main_window",
    "status_line",
    "windows",
    "workspace",
]
