"""A tour of four steps over the sample, in a strip at the foot of the window: never a dialog, never unasked."""

__all__ = ["tour"]
