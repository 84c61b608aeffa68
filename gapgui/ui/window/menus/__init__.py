"""The menus and the toolbar, a module each."""

__all__ = [
    "actions",
    "edit_menu",
    "focused_text",
    "possible",
    "recent_menu",
    "taxonomy_menu",
    "toolbar",
    "view_menu",
]
