"""One reader for each format, from a source file to a document: PDF, Word, HTML, plain text.

PDF, Word and HTML are read within the isolated process only; plain text anywhere.
"""

__all__ = ["docx", "html", "pdf", "plain_text", "word_chunks", "word_package", "word_rows", "word_styles"]
