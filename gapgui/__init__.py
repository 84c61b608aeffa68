"""Shows which skills a job posting asks for that a resume does not show, ML-specific and general apart.

The public names are loaded when first asked for: the isolated worker imports this package as well, and needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from gapgui.version import __version__

if TYPE_CHECKING:
    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.errors import GapError
    from gapgui.gaps import GapReport, find_gaps
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import build_index
    from gapgui.posting.posting import Posting
    from gapgui.posting.reading import read_posting
    from gapgui.resume.reading import read_resume
    from gapgui.resume.resume import Resume
    from gapgui.session import Session, plain
    from gapgui.taxonomy.loading import load_taxonomy

__all__ = [
    "Comparison",
    "DocumentWorker",
    "GapError",
    "GapReport",
    "Posting",
    "Resume",
    "Session",
    "__version__",
    "build_index",
    "find_gaps",
    "load_taxonomy",
    "plain",
    "read_posting",
    "read_resume",
]

_HOMES = {
    "Comparison": "gapgui.library.comparison",
    "DocumentWorker": "gapgui.documents.isolation.worker",
    "GapError": "gapgui.errors",
    "GapReport": "gapgui.gaps",
    "Posting": "gapgui.posting.posting",
    "Resume": "gapgui.resume.resume",
    "Session": "gapgui.session",
    "build_index": "gapgui.matching.names.index",
    "find_gaps": "gapgui.gaps",
    "load_taxonomy": "gapgui.taxonomy.loading",
    "plain": "gapgui.session",
    "read_posting": "gapgui.posting.reading",
    "read_resume": "gapgui.resume.reading",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'gapgui' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
