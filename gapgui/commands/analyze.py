"""The command that reports the gaps between a resume and a posting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.commands.documents import open_document
from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.leaving_out import left_out_by, tell_idle_words
from gapgui.commands.output import files_of, print_error, refuse_inputs, write_output
from gapgui.document_kind import kind_signs
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.gaps import find_gaps
from gapgui.paths import resource
from gapgui.posting.reading import read_posting
from gapgui.report.export import export_report
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.resume.reading import read_resume
from gapgui.saying import say

if TYPE_CHECKING:
    import argparse

    from gapgui.documents.document import Document


def run(options: argparse.Namespace) -> int:
    """Read both and write the report."""
    index = index_in_use(options)
    if options.output:
        refuse_inputs(
            options.output, [Path(options.resume_file), Path(options.posting_file), *files_of(index)]
        )
    with DocumentWorker() as worker:
        document = open_document(options.resume_file, worker, options.password, recognise=options.ocr)
        resume = read_resume(document, index)
        posting = read_posting(open_document(options.posting_file, worker, None), index)
    _tell_swapped(resume.document, posting.document)
    left_out = left_out_by(options)
    tell_idle_words([resume], left_out)
    report = without_personal_data(find_gaps(posting, resume, index.taxonomy), left_out)
    write_output(export_report(report, options.format, resource("report")), options.output)
    return 0


def _tell_swapped(resume: Document, posting: Document) -> None:
    """Say where the two read like each other, since then nothing of the report is true; it is written all the same."""
    if kind_signs(resume).kind == "posting":
        print_error(
            say("Analyze", "{name} reads like a posting: the resume is named first.", name=resume.name)
        )
    if kind_signs(posting).kind == "resume":
        print_error(
            say("Analyze", "{name} reads like a resume: the posting is named second.", name=posting.name)
        )
