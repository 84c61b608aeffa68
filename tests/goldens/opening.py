"""Open what the goldens are read from; what was read once is kept while the tests run."""

from __future__ import annotations

import tomllib
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import read_text_file
from gapgui.documents.isolation.parsing import read_file
from gapgui.documents.source_file import load_file
from gapgui.matching.names.index import build_index
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.loading import load_taxonomy
from tests.goldens.drawn import DRAWN

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.documents.source_file import SourceFile
    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.taxonomy import Taxonomy

DOCUMENTS = Path(__file__).with_name("documents")
POSTINGS = sorted((DOCUMENTS / "postings").iterdir())
RESUMES = sorted((DOCUMENTS / "resumes").iterdir())


@cache
def shipped() -> Taxonomy:
    return load_taxonomy(shipped_taxonomy())


@cache
def shipped_index() -> Index:
    return build_index(shipped())


@cache
def opened(file: Path) -> Document:
    """Read a file in this process; each is known to be harmless."""
    source = _source(file)
    if source.format in ("text", "markdown"):
        return read_text_file(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as the process that reads files does
        return read_file(source, None)


def _source(file: Path) -> SourceFile:
    suffix = "".join(file.suffixes[-2:])
    if suffix in DRAWN:
        return DRAWN[suffix](tomllib.loads(file.read_text(encoding="utf-8")))
    return load_file(file)
