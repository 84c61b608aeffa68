from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.reading import read_posting
from gapgui.ui.taxonomy.inbox.terms import likely_category

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("Docker, Terraform, Flowgrain", "engineering"),
        ("Docker, PyTorch, Flowgrain", ""),
        ("Docker, Flowgrain", ""),
    ],
)
def test_a_category_is_likely_only_where_the_skills_beside_it_share_it(
    line: str, category: str, index: Index
) -> None:
    posting = read_posting(document_from_text(f"Engineer\n\nRequirements\n- {line}\n", "p.txt"), index)
    assert [term.text for term in posting.unknown_terms] == ["Flowgrain"]
    assert likely_category(posting, "flowgrain") == category
