"""Tells the gaps: the sentences (in `telling`), what stands where, and each format that a report is written in."""

__all__ = [
    "comparison",
    "contents",
    "csv_table",
    "depth",
    "evidence",
    "excerpt",
    "explaining",
    "export",
    "html",
    "json_lines",
    "kinds",
    "markdown",
    "market",
    "pdf",
    "pdf_process",
    "plain",
    "privacy",
    "telling",
    "text",
]
