"""Fictional postings to keep."""

from __future__ import annotations

from gapgui.library.store.kept_posting import KeptPosting

ACME = """Senior Machine Learning Engineer
Harbour Lane Robotics, Bristol

What you'll do
- Train ranking models in PyTorch and serve them
- Own the pipelines in Airflow

Requirements
- 5+ years of Python
- Kubernetes or Nomad
"""
BIRK = """Backend Engineer
Birk & Sons

Requirements
- C++ and Go
- Node.js is a plus
- Café tooling
"""


def acme(**other: object) -> KeptPosting:
    return KeptPosting(ACME, **other)  # type: ignore[arg-type]


def birk(**other: object) -> KeptPosting:
    return KeptPosting(BIRK, **other)  # type: ignore[arg-type]


def long_posting(words: int = 400, salt: str = "") -> str:
    """Return a text in which no run of words comes twice."""
    lines = [
        f"- duty {salt}{at} needs tool{at} for field{salt}{at % 7} number {at}" for at in range(words // 8)
    ]
    return "\n".join(("Data Engineer", "", *lines))
