"""Install what was packed in clean places and use it there: `make package-check`."""

__all__ = ["contents", "places", "screen", "use"]
