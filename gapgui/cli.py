"""The commands that need no window.

Imported late, by `__main__`; behind it are two more doors, in `report.export`: the template engine and Qt, for the
formats that need them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.commands import adopt, compare, market, own
from gapgui.commands.leaving_out import left_out_by, tell_idle_words
from gapgui.commands.output import (
    files_of,
    let_go_of_output,
    refuse_inputs,
    stand_in_for_closed,
    telling_a_full_output,
    write_output,
)
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError
from gapgui.gaps import find_gaps
from gapgui.matching.laid_index import load_laid
from gapgui.paths import base_taxonomy, own_changes_in_use, resource, user_cache_dir
from gapgui.posting.reading import read_closely, read_posting
from gapgui.printable import printable
from gapgui.report.explaining.posting import explained_posting
from gapgui.report.explaining.resume import explained_resume
from gapgui.report.export import export_report
from gapgui.report.json_lines import json_line
from gapgui.report.plain import plain_error, plain_posting, plain_resume
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.report.text import posting_text, resume_text
from gapgui.resume.reading import read_resume, read_resume_closely
from gapgui.taxonomy.loading import check_taxonomy
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from gapgui.documents.document import Document
    from gapgui.matching.index import Index


def run(options: argparse.Namespace) -> int:
    """Carry out a command and return its exit status: 0 well, 1 unreadable input or a failed check."""
    stand_in_for_closed()
    for stream in (sys.stdout, sys.stderr):
        # a pipe on Windows would otherwise refuse what isn't in its code page
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "resume": _read_files,
        "posting": _read_files,
        "analyze": _analyze,
        "compare": lambda options: compare.run(options, _index(options)),
        "market": lambda options: market.run(options, _index(options)),
        "taxonomy": _taxonomy,
    }
    try:
        status = commands[options.command](options)
        with telling_a_full_output():
            sys.stdout.flush()
    except GapError as error:
        _complain(error.message)
        return 1
    except BrokenPipeError:
        # whoever reads has seen enough
        let_go_of_output()
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _read_files(options: argparse.Namespace) -> int:
    index = _index(options)
    status = 0
    with DocumentWorker() as worker:
        for file in options.files:
            try:
                _print(_read_one(file, worker, index, options))
            except GapError as error:
                status = 1
                if options.format == "json":
                    _print(json_line(plain_error(file, error)))
                else:
                    _complain(error.message)
    return status


def _print(text: str) -> None:
    """Print what a program may read at once; nothing of it commands a terminal."""
    with telling_a_full_output():
        print(printable(text), flush=True)


def _complain(sentence: str) -> None:
    print(f"gapgui: {printable(sentence)}", file=sys.stderr)


def _read_one(file: str, worker: DocumentWorker, index: Index, options: argparse.Namespace) -> str:
    document = _open(file, worker, options.password, recognise=options.ocr)
    if options.command == "posting" and options.explain:
        return explained_posting(read_closely(document, index), index.taxonomy)
    if options.command == "posting":
        posting = read_posting(document, index)
        return json_line(plain_posting(posting)) if options.format == "json" else posting_text(posting)
    if options.explain:
        return explained_resume(read_resume_closely(document, index), index)
    resume = read_resume(document, index)
    return json_line(plain_resume(resume)) if options.format == "json" else resume_text(resume)


def _open(file: str, worker: DocumentWorker, password: str | None, *, recognise: bool = False) -> Document:
    if file == "-":
        return document_from_text(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"), "-")
    return (worker.recognise if recognise else worker.read)(Path(file), password)


def _analyze(options: argparse.Namespace) -> int:
    index = _index(options)
    if options.output:
        refuse_inputs(
            options.output, [Path(options.resume_file), Path(options.posting_file), *files_of(index)]
        )
    with DocumentWorker() as worker:
        document = _open(options.resume_file, worker, options.password, recognise=options.ocr)
        resume = read_resume(document, index)
        posting = read_posting(_open(options.posting_file, worker, None), index)
    left_out = left_out_by(options)
    tell_idle_words([resume], left_out)
    report = without_personal_data(find_gaps(posting, resume, index.taxonomy), left_out)
    write_output(export_report(report, options.format, resource("report")), options.output)
    return 0


def _taxonomy(options: argparse.Namespace) -> int:
    if options.action in own.CHANGES:
        return own.change(options)
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": _check,
        "path": _path,
        "diff": own.diff,
        "export": own.export,
        "import": own.import_,
        "adopt": adopt.adopt,
    }
    return actions[options.action](options)


def _path(options: argparse.Namespace) -> int:
    print(base_taxonomy(options.taxonomy))
    changes = own_changes_in_use(options.taxonomy, options.own)
    if changes and not is_absent(changes):
        print(changes)
    return 0


def _check(options: argparse.Namespace) -> int:
    file = options.file or base_taxonomy(options.taxonomy)
    changes = own.own_file_to_read(options, options.file)
    taxonomy, problems = check_taxonomy(file)
    if changes and not problems:
        taxonomy, problems = own.check_laid(file, changes)
    for problem in problems:
        _print(str(problem))
    if problems:
        return 1
    names = sum(len(skill.names) for skill in taxonomy.skills.values())
    print(f"{file}: {len(taxonomy.skills)} skills with {names} names, no problems")
    return 0


def _index(options: argparse.Namespace) -> Index:
    """Return the index in use; what of the own changes can't be done is told and passed over."""
    changes = own.own_file_to_read(options)
    index, problems = load_laid(base_taxonomy(options.taxonomy), changes, user_cache_dir())
    for problem in problems:
        _complain(str(problem))
    return index
