"""The inbox: terms that look like skills and are in no taxonomy, to be taken in one by one."""

__all__ = ["inbox", "terms"]
