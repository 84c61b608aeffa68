"""What is read, and a report, as plain values: the shapes that scripts rely on."""

__all__ = ["reading", "report"]
