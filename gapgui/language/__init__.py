"""Words and sentences: what both the taxonomy's names and the documents' text are cut into."""
