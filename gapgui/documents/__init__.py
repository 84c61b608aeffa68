"""A file or a paste becomes a Document; untrusted bytes are parsed in an isolated worker only."""
