"""The menus and the toolbar, a module each."""

__all__ = ["actions", "edit_menu", "focused_text", "possible", "toolbar", "view_menu"]
