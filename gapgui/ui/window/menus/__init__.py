"""The menus and the toolbar, a module each."""

__all__ = [
    "actions",
    "edit_menu",
    "focused_text",
    "possible",
    "postings_menu",
    "recent_menu",
    "taxonomy_menu",
    "toolbar",
    "view_menu",
]
