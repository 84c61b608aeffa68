from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.matching.names.index import Index, build_index
from gapgui.posting.kinds_of_work.sources import find_sources
from gapgui.posting.reading import read_posting
from gapgui.report.telling.work import sources_text, told_shares
from tests.taxonomy.core import parsed

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting

TAXONOMY = """categories:
  languages: {name: L, track: general, skills: {java: {name: Java}}}
  backend-frameworks: {name: B, track: general, skills: {django: {name: Django}, flask: {name: Flask}}}
  workflow-orchestrators: {name: W, track: general, skills: {airflow: {name: Airflow}}}
  ml-frameworks: {name: M, track: ml, skills: {pytorch: {name: PyTorch}}}
"""


@cache
def index() -> Index:
    return build_index(parsed(TAXONOMY)[0])


def asking(title: str, *skills: str) -> Posting:
    text = f"{title}\n\nRequirements\n" + "".join(f"- {skill}\n" for skill in skills)
    return read_posting(document_from_text(text, "p.txt"), index())


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("Data Scientist", "Java"), ["from its title (“Data Scientist”) alone"]),
        (("Tinkerer", "Java"), ["from 1 skill (Java)"]),
        (("Airflow Tinkerer", "Airflow"), ["from 1 skill (Airflow)"]),
        (("Tinkerer", "Django", "Flask", "Java", "Java", "PyTorch"), [
            "from 2 skills (Django and Flask) and the ML asked for beside it (PyTorch)",
            "from 2 skills (Django and Flask)",
        ]),
    ],
)  # fmt: skip
def test_every_share_that_is_told_says_what_made_it(asked: tuple[str, ...], told: list[str]) -> None:
    posting = asking(*asked)
    sources = find_sources(posting)
    assert [sources_text(sources[kind], posting) for kind, _ in told_shares(posting)] == told


def test_a_first_line_that_is_no_title_is_not_called_one() -> None:
    posting = asking("We build machine learning for you.\n\nJob title: Gardener", "Java")
    assert "its first line (“machine learning”)" in sources_text(
        find_sources(posting)["ml_engineering"], posting
    )
