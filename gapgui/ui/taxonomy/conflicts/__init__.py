"""What two sides say differently, shown side by side, so that one decides what counts."""

__all__ = ["conflict_dialog", "conflict_model"]
