"""The command that prints what a posting asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.documents import print_readings
from gapgui.posting.reading import read_closely, read_posting
from gapgui.report.explaining.posting import explained_posting
from gapgui.report.json_lines import json_line
from gapgui.report.plain.reading import plain_posting
from gapgui.report.text.reading import posting_text

if TYPE_CHECKING:
    import argparse

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index


def run(options: argparse.Namespace) -> int:
    """Print each posting; 1 where one could not be read."""

    def told(document: Document, index: Index) -> str:
        if options.explain:
            return explained_posting(read_closely(document, index), index.taxonomy)
        posting = read_posting(document, index)
        return json_line(plain_posting(posting)) if options.format == "json" else posting_text(posting)

    return print_readings(options, told)
