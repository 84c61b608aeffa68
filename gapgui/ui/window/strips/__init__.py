"""The strips of a window: what is wrong, and the answer while it is folded."""

__all__ = ["answer_strip", "problem_strip"]
