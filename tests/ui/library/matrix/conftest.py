"""Three postings beside one resume, in the small world of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.comparison import compare
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.ui.library.matrix.values import matrix_values
from tests.ui.conftest import RESUME

if TYPE_CHECKING:
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index
    from gapgui.ui.library.matrix.values import MatrixValues

POSTINGS = (
    "ML Engineer\nCorvane Labs\n\nRequirements\n- 5+ years of Python or Go\n- PyTorch\n- Kubernetes\n- Terraform\n",
    "Senior ML Engineer\nBirkholm Data\n\nRequirements\n- Go or Python\n- Docker\n\nNice to have\n- Kubernetes\n",
    "Platform Engineer\nAshgrove Works\n\nRequirements\n- Kubernetes\n- Docker\n- Golang\n",
)
ML, SENIOR_ML, PLATFORM = range(3)


@pytest.fixture(scope="session")
def comparison(index: Index) -> Comparison:
    postings = [
        read_posting(document_from_text(text, f"posting-{at}.txt"), index) for at, text in enumerate(POSTINGS)
    ]
    resume = read_resume(document_from_text(RESUME, "resume.txt"), index)
    return compare([resume], postings, index.taxonomy)


@pytest.fixture(scope="session")
def values(comparison: Comparison) -> MatrixValues:
    return matrix_values(comparison)
