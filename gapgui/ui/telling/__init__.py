"""What rows, marks, tallies and sentences are made of; no widget is known here, and no thread."""

__all__ = [
    "analysis",
    "marks",
    "offsets",
    "passages",
    "quotes",
    "reasons",
    "row_filter",
    "rows",
    "standing",
    "summary",
    "tally",
    "verdict",
    "words",
]
