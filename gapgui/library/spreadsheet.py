"""Cells of CSV that no spreadsheet takes for formulas."""

from __future__ import annotations

# A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guard(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe goes before one that looks like it."""
    return "'" + cell if cell.lstrip(" ").startswith(_FORMULA) else cell


def guard_for_return(cell: str) -> str:
    """Return a guarded cell of which `unguarded` makes the same again, though it began like a guarded one."""
    return "'" + cell if _looks_guarded(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and _looks_guarded(cell[1:]) else cell


def _looks_guarded(cell: str) -> bool:
    return cell.lstrip("' ").startswith(_FORMULA)
