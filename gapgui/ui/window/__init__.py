"""The window as a whole, its menus, and the program that shows it."""

__all__ = [
    "about",
    "application",
    "commands",
    "crash_dialog",
    "crashes",
    "dialogs",
    "empty_state",
    "handover",
    "incidents",
    "main_window",
    "menus",
    "parts",
    "placing",
    "restoring",
    "settings",
    "status_line",
    "strips",
    "windows",
    "workspace",
]
