"""What somebody types into a search box, as SQLite's full-text search takes it."""

from __future__ import annotations

from gapgui.reading.patterns import late_pattern

# As the table of words is cut: letters, digits, and the signs of C++ and C#.
_WORD = late_pattern(r"[^\W_]|[+#]")
_MOST_WORDS = 32


def match_expression(query: str) -> str:
    """Return an expression that all words of a query satisfy, the last of them as a beginning; empty where there is none.

    Each word is quoted, so that nothing in it is taken for an operator; "Node.js" looks for "node" before "js".
    """
    plain = query.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    words = [word for word in plain.split() if _WORD.search(word)][:_MOST_WORDS]
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " AND ".join(quoted) + "*" if quoted else ""
