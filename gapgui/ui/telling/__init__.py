"""What rows, marks and tallies are made of, and what only the window tells; no widget is known here, and no thread.

The sentences that a report tells as well are in `report.telling`.
"""

__all__ = [
    "analysis",
    "mark_tips",
    "marks",
    "offsets",
    "passages",
    "placed_marks",
    "quotes",
    "reasons",
    "row_filter",
    "rows",
    "standing",
    "tally",
    "tips",
    "verdict",
]
