"""What a person claims of a skill where it is named: used, listed, lacked, or nothing, since others did it."""

__all__ = ["beside", "claims", "not_shown"]
