"""Pages without text of their own: Tesseract is found and run, and its words become characters on a page."""

__all__ = ["recognised", "tesseract"]
