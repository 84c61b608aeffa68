"""The command that prints what is read from a resume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.documents import print_readings
from gapgui.report.explaining.resume import explained_resume
from gapgui.report.json_lines import json_line
from gapgui.report.plain.reading import plain_resume
from gapgui.report.text.reading import resume_text
from gapgui.resume.reading import read_resume, read_resume_closely

if TYPE_CHECKING:
    import argparse

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index


def run(options: argparse.Namespace) -> int:
    """Print each resume; 1 where one could not be read."""

    def told(document: Document, index: Index) -> str:
        if options.explain:
            return explained_resume(read_resume_closely(document, index), index)
        resume = read_resume(document, index)
        return json_line(plain_resume(resume)) if options.format == "json" else resume_text(resume)

    return print_readings(options, told)
