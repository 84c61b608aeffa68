"""The small taxonomy that the tests of the core share; nothing here depends on the shipped one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.matching.names.index import Index, build_index
from gapgui.taxonomy.loading import load_taxonomy, parse_taxonomy

if TYPE_CHECKING:
    from gapgui.taxonomy.taxonomy import Taxonomy, TaxonomyProblem

CORE_FILE = Path(__file__).parent.parent / "data" / "core_taxonomy.yaml"


@cache
def core_taxonomy() -> Taxonomy:
    return load_taxonomy(CORE_FILE)


@cache
def core_index() -> Index:
    return build_index(core_taxonomy())


def parsed(text: str) -> tuple[Taxonomy, tuple[TaxonomyProblem, ...]]:
    return parse_taxonomy(text.encode(), Path("t.yaml"))


def with_skills(skills: str) -> str:
    """Return a taxonomy file of one category; `skills` are its entries, not indented."""
    indented = "\n".join("      " + line for line in skills.strip("\n").split("\n"))
    return f"categories:\n  tools:\n    name: Tools\n    track: general\n    skills:\n{indented}\n"


def index_of(skills: str) -> Index:
    taxonomy, problems = parsed(with_skills(skills))
    assert problems == ()
    return build_index(taxonomy)
