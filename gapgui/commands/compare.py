"""The command that lays many postings beside one or many resumes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gapgui.commands import output
from gapgui.commands.documents import paths_of
from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.leaving_out import left_out_by, tell_idle_words
from gapgui.commands.progress import ProgressLine
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError, system_reason
from gapgui.library.comparison import compare
from gapgui.paths import resource
from gapgui.posting.reading import read_posting
from gapgui.printable import printable
from gapgui.report.comparison.export import export_comparison
from gapgui.report.comparison.nameless import posting_name, resume_name, without_personal_data
from gapgui.report.comparison.pair_names import pair_names
from gapgui.report.export import export_report
from gapgui.report.plain.reading import plain_error
from gapgui.resume.reading import read_resume
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.report.plain.reading import Plain
    from gapgui.resume.resume import Resume

_T = TypeVar("_T")
_SUFFIXES = frozenset([".pdf", ".docx", ".docm", ".dotx", ".dotm", ".txt", ".md", ".html", ".htm"])


@dataclass(frozen=True, slots=True)
class _Unread:
    """Say which of the files, by its place among them, could not be read, and why; `called` where names are left out."""

    file: Path
    called: str
    error: GapError

    def plain(self, *, nameless: bool) -> Plain:
        """Return it as it stands in JSON."""
        if not nameless:
            return plain_error(str(self.file), self.error)
        name = self.called + self.file.suffix.lower()
        values = {
            key: name if str(value) in {self.file.name, str(self.file)} else value
            for key, value in self.error.sentence.values
        }
        return plain_error(name, GapError(self.error.code, self.error.sentence.template, **values))


@dataclass(frozen=True, slots=True)
class _Readings:
    """Gather what could be read with its place among the files given, counted from 1, and what could not."""

    worker: DocumentWorker
    password: str | None
    line: ProgressLine
    files: int
    """How many there are in all."""
    unread: list[_Unread] = field(default_factory=list)

    def of(
        self,
        files: Sequence[Path],
        read: Callable[[Document], _T],
        called: Callable[[int], str],
        before: int = 0,
    ) -> dict[int, _T]:
        """Return the readings of files, `before` of which others were read; what can't be read is told and passed over."""
        readings: dict[int, _T] = {}
        for number, file in enumerate(files, start=1):
            try:
                readings[number] = read(self.worker.read(file, self.password))
            except GapError as error:
                self.unread.append(_Unread(file, called(number), error))
                self.line.say(printable(error.message))
            self.line.tell(before + number, (before + number) / self.files)
        return readings


def run(options: argparse.Namespace) -> int:
    """Compare and write; 1 where a file could not be read, which is told and passed over."""
    index = index_in_use(options)
    named = paths_of([*options.resumes, *options.postings])
    if options.output:
        output.refuse_inputs(
            options.output,
            [*named, *output.files_of(index)],
            is_read=lambda suffix: suffix.lower() in _SUFFIXES,
        )
    if options.reports:
        output.refuse_folders(options.reports, named)
    readings, resumes, postings = _read_all(options, index)
    left_out = left_out_by(options)
    if resumes:
        tell_idle_words([*resumes.values()], left_out)
    comparison = without_personal_data(
        compare([*resumes.values()], [*postings.values()], index.taxonomy),
        left_out,
        [*resumes],
        [*postings],
    )
    errors = [unread.plain(nameless=bool(left_out.kinds)) for unread in readings.unread]
    output.write_output(
        export_comparison(comparison, options.format, resource("report"), errors), options.output
    )
    if options.reports:
        _write_reports(comparison, options)
    return 1 if errors else 0


def _read_all(
    options: argparse.Namespace, index: Index
) -> tuple[_Readings, dict[int, Resume], dict[int, Posting]]:
    """Read everything, and tell how far that is."""
    first, second = [*files_of(options.resumes)], [*files_of(options.postings)]
    line = ProgressLine(counted="files", quiet=options.quiet)
    try:
        with DocumentWorker() as worker:
            readings = _Readings(worker, options.password, line, len(first) + len(second))
            resumes = readings.of(first, lambda document: read_resume(document, index), resume_name)
            postings = readings.of(
                second, lambda document: read_posting(document, index), posting_name, len(first)
            )
    finally:
        line.clear()
    return readings, resumes, postings


def _write_reports(comparison: Comparison, options: argparse.Namespace) -> None:
    """Write a report of each pair; what is read is never written over."""
    folder: Path = options.reports
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise GapError(
            "cannot_write",
            "{path} can't be written: {reason}. Choose another place.",
            path=folder,
            reason=system_reason(error),
        ) from None
    own = [file for file in files_of([*options.resumes, *options.postings]) if file.parent.exists()]
    read = {file.name for file in own if file.parent.samefile(folder)}
    for names, reports in zip(pair_names(comparison, read), comparison.reports, strict=True):
        for name, report in zip(names, reports, strict=True):
            write_file(folder / name, export_report(report, "html", resource("report")))


def files_of(named: Iterable[str]) -> Iterator[Path]:
    """Yield files, and of folders the documents in them in the order of their names.

    A folder that can't be looked into is yielded itself, for whoever reads it to be told why.
    """
    for name in named:
        path = Path(name)
        try:
            yield from _documents_in(path) if path.is_dir() else [path]
        except OSError:
            yield path


def _documents_in(folder: Path) -> list[Path]:
    """Return what is called as a document is: also a pipe, or a link that leads nowhere, for whoever reads it to be told."""
    return sorted(each for each in folder.iterdir() if each.suffix.lower() in _SUFFIXES and not each.is_dir())
