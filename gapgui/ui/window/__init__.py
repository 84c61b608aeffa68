"""The window as a whole, its menus, and the program that shows it."""

__all__ = [
    "about",
    "answer_strip",
    "correcting",
    "dialogs",
    "empty_state",
    "guide",
    "handover",
    "in_order",
    "main_window",
    "menus",
    "parts",
    "placing",
    "problems",
    "program",
    "restoring",
    "settings",
    "status_line",
    "tour",
    "views",
    "workspace",
]
