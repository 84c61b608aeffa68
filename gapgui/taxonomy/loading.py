"""Load a taxonomy file, with all its problems at once."""

from __future__ import annotations

import hashlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.saying import Sentence
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.edges import both_ways, check_edges, close_implications
from gapgui.taxonomy.names import check_names
from gapgui.taxonomy.schema import FlawedError, read_schema
from gapgui.taxonomy.source import read_taxonomy_bytes
from gapgui.taxonomy.taxonomy import Taxonomy, TaxonomyProblem
from gapgui.taxonomy.yaml_nodes import YamlError, read_nodes, require_size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.taxonomy.schema import Draft
    from gapgui.taxonomy.taxonomy import Category, Skill


def load_taxonomy(path: Path) -> Taxonomy:
    """Return a taxonomy that has no problem.

    Raises:
        GapError: `bad_taxonomy`, naming the first problem and how many there are; `not_found`.
    """
    return usable(*check_taxonomy(path))


def usable(taxonomy: Taxonomy, problems: Sequence[TaxonomyProblem]) -> Taxonomy:
    """Return a taxonomy that was checked.

    Raises:
        GapError: `bad_taxonomy`, if there are problems.
    """
    if problems:
        raise GapError(
            "bad_taxonomy",
            "The taxonomy can't be used: {problem} (and {more} more; 'gapgui taxonomy check' lists them)."
            if len(problems) > 1
            else "The taxonomy can't be used: {problem}.",
            problem=problems[0],
            more=len(problems) - 1,
        )
    return taxonomy


def check_taxonomy(path: Path) -> tuple[Taxonomy, tuple[TaxonomyProblem, ...]]:
    """Return what can be used of a taxonomy file and every problem in it, in the order of the file.

    Raises:
        GapError: `not_found` or `bad_taxonomy` where there is no text to look at.
    """
    return parse_taxonomy(read_taxonomy_bytes(path), path)


def parse_taxonomy(data: bytes, path: Path) -> tuple[Taxonomy, tuple[TaxonomyProblem, ...]]:
    """Return what can be used of a taxonomy's bytes and every problem in them."""
    digest = hashlib.sha256(data).hexdigest()
    file = str(path)
    try:
        require_size(len(data))
        text = data.decode("utf-8-sig")
        with no_collection():  # until all that is read only to be thrown away is gone
            return _parsed(text, path, digest)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Taxonomy(path, digest), (
            TaxonomyProblem(
                file, line, 1, Sentence("Taxonomy", "this is not UTF-8 text; save the file as UTF-8")
            ),
        )
    except YamlError as error:
        return Taxonomy(path, digest), (TaxonomyProblem(file, error.line, error.column, error.sentence),)


def _parsed(text: str, path: Path, digest: str) -> tuple[Taxonomy, tuple[TaxonomyProblem, ...]]:
    draft = _read_hastily(text, str(path)) or _checked(read_schema(read_nodes(text), str(path)))
    problems = tuple(sorted(draft.problems, key=lambda problem: (problem.line, problem.column)))
    return finish_taxonomy(path, digest, draft.categories, draft.skills), problems


def _read_hastily(text: str, file: str) -> Draft | None:
    """Return what was read, None at the first problem: a hasty reading doesn't know where each stands."""
    try:
        return _checked(read_schema(read_nodes(text, hasty=True), file, stops=True))
    except FlawedError:
        return None


def _checked(draft: Draft) -> Draft:
    check_edges(draft)
    check_names(draft)
    return draft


def finish_taxonomy(
    path: Path, digest: str, categories: dict[str, Category], skills: dict[str, Skill]
) -> Taxonomy:
    """Return a taxonomy with its edges closed."""
    return Taxonomy(
        file=path,
        sha256=digest,
        categories=MappingProxyType(categories),
        skills=MappingProxyType(skills),
        umbrellas=close_implications(skills),
        near=both_ways(skills),
    )
