"""The window as a whole, its menus, and the program that shows it."""

__all__ = [
    "about",
    "answer_strip",
    "application",
    "commands",
    "correcting",
    "crash_dialog",
    "crashes",
    "dialogs",
    "empty_state",
    "handover",
    "main_window",
    "menus",
    "parts",
    "placing",
    "problems",
    "restoring",
    "settings",
    "status_line",
    "windows",
    "workspace",
]
