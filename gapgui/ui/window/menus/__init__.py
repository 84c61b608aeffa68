"""The menus and the toolbar, a module each; `commands` makes them."""

__all__ = [
    "actions",
    "commands",
    "edit_menu",
    "focused_text",
    "possible",
    "postings_menu",
    "recent_menu",
    "taxonomy_menu",
    "toolbar",
    "view_menu",
]
