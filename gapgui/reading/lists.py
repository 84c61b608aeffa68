"""What stands between two items of one list."""

from __future__ import annotations

CONJUNCTION = r"\b(?:and/or|and|or|und|oder)\b"

JOINT = rf"(?:,(?:\s*+(?:{CONJUNCTION}|&))?|[/&]|{CONJUNCTION})"
"""A comma, a slash, an ampersand or a conjunction, or a comma and one of these; blanks around it are not part of it."""

ALTERNATIVELY = r"\b(?:alternatively|alternativ|beziehungsweise|bzw\b\.?)(?!\w)"
"""What leaves the choice between two items as "or" does."""

ANNOUNCEMENT = r"\b(?:(?:vs|like|including|such\s+as)\b|(?:e\.\s?g|incl|vs)\.)"
"""What may stand where a list's examples begin; what precedes it is of their kind ("orchestration tools, e.g. Airflow")."""
