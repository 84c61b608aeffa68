"""How much a file may ask of this computer: every clock and every size, in one place.

A resume comes nowhere near any of them; they hold what is damaged, absurd or made to do harm. Whoever reads hands
its limits on to what it calls.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Hold the limits; clocks are in seconds, and those within the reading of a PDF end before its own."""

    # Clocks
    disk_seconds: float = 10.0
    """For the bytes of a file; 50 MB take one over a slow network."""
    start_seconds: float = 60.0
    """For a fresh process to come up, on a machine that is busy with other things; it takes 0.3."""
    file_seconds: float = 15.0
    """For one file, or for drawing one page. A resume takes 0.1 to 1."""
    ink_seconds: float = 9.0
    """For the characters of all pages of a PDF; those that come after are left out."""
    layout_seconds: float = 11.0
    """For characters and reading order together; the pages that come after are left out, and it is said."""
    recognition_seconds: float = 60.0
    """For Tesseract on one page; a full one takes two to four."""
    languages_seconds: float = 10.0
    """For Tesseract to list its languages."""
    print_seconds: float = 60.0
    """For the PDF of a report; one of some pages takes one."""

    # Memory, in bytes of address space
    reader_memory: int = 750_000_000
    """Of the process that parses; a resume takes some 120 million, most of it the parsers themselves."""
    recognition_memory: int = 600_000_000
    """Of Tesseract; a page at 300 dots an inch takes 250 million."""

    # Sizes
    file_bytes: int = 50_000_000
    """Of a file. A resume with photographs has some 10 MB; the rest is room."""
    text_characters: int = 2_000_000
    """Of a text. The longest real posting has some 20,000."""
    pages: int = 30
    """That are read of a PDF. A resume has one to three, an academic one perhaps fifteen."""
    page_glyphs: int = 30_000
    """Characters on one page. A dense page of a resume has 6,000; time grows with their number."""
    page_notes: int = 500
    """Fields and notes that are drawn on one page."""
    page_pictures: int = 50
    """Places of pictures that are kept of one page."""
    page_drawings: int = 2_000
    """Paths and pictures that are counted on one page where pdfium reads it."""
    picture_pixels: int = 40_000_000
    """Of the picture of a page. A4 at 500 dots an inch has 24 million; more would be too much memory anyway."""
    docx_part_bytes: int = 20_000_000
    """Of one unpacked XML part of a Word document; python-docx needs some thirty times as much memory."""
    docx_bytes: int = 200_000_000
    """Of all that a Word document unpacks to."""
    html_elements: int = 100_000
    """Of an HTML page."""
    html_depth: int = 200
    """Elements of HTML in one another; a crowded web page has some fifty."""
    languages: int = 3
    """That Tesseract looks for; each one more makes it slower."""
    files_a_process: int = 200
    """That one process reads; a fresh one now and then gives back what the parsers' caches hold."""


LIMITS = Limits()
"""The limits that hold unless a test asks for others."""
