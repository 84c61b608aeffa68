"""The frozen folder: gapgui with its own Python and Qt, for a computer that has neither."""

__all__ = ["build", "content", "icons", "licences"]
