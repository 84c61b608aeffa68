"""The dialog of what the user may choose once for all."""

__all__ = ["export_defaults", "reading_choices", "settings_dialog", "taxonomy_choice", "window_choices"]
