"""What is read, and a report, as text for a terminal."""

__all__ = ["reading", "report"]
