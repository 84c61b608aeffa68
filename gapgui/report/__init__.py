"""Writes a gap report as JSON, Markdown, HTML, CSV or PDF."""
