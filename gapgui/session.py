"""What another program needs to read documents and find gaps: a taxonomy, its index and one isolated process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.gaps import GapReport, find_gaps
from gapgui.library.comparison import Comparison, compare
from gapgui.matching.names.laid_index import load_laid
from gapgui.paths import base_taxonomy, own_changes_in_use, user_cache_dir
from gapgui.posting.posting import Posting
from gapgui.posting.reading import read_posting
from gapgui.report.comparison.plain import plain_comparison
from gapgui.report.plain.reading import plain_posting, plain_resume
from gapgui.report.plain.report import plain_report
from gapgui.resume.reading import read_resume

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike
    from typing import Self

    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy, TaxonomyProblem

    AnyPath = str | PathLike[str]


class Session:
    """Read resumes and postings with one taxonomy, and find the gaps between them.

    Use it in a `with` statement, or close it: the process that parses files ends with it. What it returns is immutable
    and outlives it. Any thread may call; files are read one at a time.
    """

    def __init__(self, taxonomy: AnyPath | None = None, own: AnyPath | None = None) -> None:
        """Load a taxonomy; no process is started before a file needs it.

        Args:
            taxonomy: the file; None is what the commands use: the user's copy, else the one that comes with gapgui.
            own: the file of own changes that lies over it, or "none"; None is the user's own, and nothing over a
                taxonomy that is named.

        Raises:
            GapError: `not_found` or `bad_taxonomy`.
        """
        chosen = Path(taxonomy) if taxonomy is not None else None
        changes = own_changes_in_use(chosen, str(own) if own is not None else None)
        self._index, self._problems = load_laid(base_taxonomy(chosen), changes, user_cache_dir())
        self._worker = DocumentWorker()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    @property
    def taxonomy(self) -> Taxonomy:
        """Return the taxonomy in use, own changes laid over it."""
        return self._index.taxonomy

    @property
    def problems(self) -> tuple[TaxonomyProblem, ...]:
        """Return what can't be done of the own changes; the rest of them counts."""
        return self._problems

    def resume(self, path: AnyPath, *, password: str | None = None, ocr: bool = False) -> Resume:
        """Return what a resume shows.

        Args:
            path: a PDF, Word, HTML, Markdown or text file.
            password: opens an encrypted PDF.
            ocr: have Tesseract read the pages of a scan, if it is installed.

        Raises:
            GapError: the file can't be read; its `code` says why.
            WorkerBugError: gapgui's own code went wrong.
        """
        read = self._worker.recognise if ocr else self._worker.read
        return read_resume(read(Path(path), password), self._index)

    def posting(
        self,
        path: AnyPath | None = None,
        *,
        password: str | None = None,
        text: str | None = None,
        name: str = "posting",
    ) -> Posting:
        """Return what a posting asks for: that of a file, or of a text.

        Args:
            path: a PDF, Word, HTML, Markdown or text file.
            password: opens an encrypted PDF.
            text: the posting itself, instead of a file.
            name: what to call a text in reports.

        Raises:
            GapError: there is nothing that can be read; its `code` says why.
            WorkerBugError: gapgui's own code went wrong.
            TypeError: neither or both of `path` and `text` are given.
        """
        if (path is None) == (text is None):
            raise TypeError("give a path or text=, one of them")
        if path is not None:
            return read_posting(self._worker.read(Path(path), password), self._index)
        return read_posting(document_from_text(text or "", name), self._index)

    def gaps(self, resume: Resume, posting: Posting) -> GapReport:
        """Return which requirements of a posting a resume covers, and why; both read in this session."""
        return find_gaps(posting, resume, self.taxonomy)

    def compare(self, resumes: Iterable[Resume], postings: Iterable[Posting]) -> Comparison:
        """Return the reports of all pairs: `reports[posting][resume]`, by their places."""
        return compare([*resumes], [*postings], self.taxonomy)

    def close(self) -> None:
        """End the process; no file can be read afterwards."""
        self._worker.close()


def plain(result: Posting | Resume | GapReport | Comparison) -> dict[str, Any]:
    """Return a result as what JSON holds, in the shape that the commands print and the schemas describe."""
    if isinstance(result, Posting):
        return plain_posting(result)
    if isinstance(result, GapReport):
        return plain_report(result)
    if isinstance(result, Comparison):
        return plain_comparison(result)
    return plain_resume(result)
