"""What a PDF's pages draw: the only room, `formats` aside, that knows the engines (pdfminer, pdfium).

It gives `Glyph` and `PageInk`, or pictures of pages, and knows nothing of lines and columns.
"""

__all__ = [
    "annotations",
    "bitmap_fonts",
    "glyph_device",
    "hidden_text",
    "page_drawing",
    "pages",
    "pdfium_file",
    "pdfium_glyphs",
]
