"""Own changes over a taxonomy, as the tests write them down; a full rebuild to hold them against."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gapgui.matching.names.index import Index, build_index
from gapgui.matching.names.laid_index import lay_index, name_owners
from gapgui.taxonomy.loading import finish_taxonomy
from gapgui.taxonomy.own.laying import Laid, lay_over
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.taxonomy import SKILL_LISTS
from tests.taxonomy.core import core_index, index_of

if TYPE_CHECKING:
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.taxonomy import Taxonomy

FILE = Path("my_skills.yaml")

SMALL = """
python: {name: Python, plain: [Python]}
kafka: {name: Kafka, aliases: [Apache Kafka], implies: [messaging], related: [pulsar]}
pulsar: {name: Pulsar, plain: [Pulsar]}
messaging: {name: message brokers, implies: [middleware]}
middleware: {name: integration middleware}
go: {name: Go, aliases: [Golang], case: [Go], ambiguous: [Go], contexts: [goroutines]}
"""


@cache
def small_index() -> Index:
    """Return the index of a taxonomy of a few skills in the category `tools`."""
    return index_of(SMALL)


def own_of(text: str) -> OwnChanges:
    """Return what the lines below `overlay: 1` change; they have no problem of their own."""
    own, problems = parse_own(f"overlay: 1\n{text}".encode(), FILE)
    assert [str(problem) for problem in problems] == []
    return own


def laid(text: str, base: Index | None = None) -> Laid:
    """Return the small taxonomy with changes over it."""
    index = base or small_index()
    return lay_over(index.taxonomy, own_of(text), lambda name: name_owners(name, index))


def indexed(text: str, base: Index | None = None) -> Index:
    """Return the index of a taxonomy, that of the core's tests if none is given, with changes over it."""
    return lay_index(base or core_index(), own_of(text))[0]


def told(text: str, base: Index | None = None) -> list[str]:
    """Return the problems of changes as `line:column: text`."""
    return [str(problem).removeprefix(f"{FILE}:") for problem in laid(text, base).problems]


def rebuilt(taxonomy: Taxonomy) -> Taxonomy:
    """Return a taxonomy of the same skills, made from nothing."""
    whole = finish_taxonomy(
        taxonomy.file, taxonomy.sha256, dict(taxonomy.categories), dict(taxonomy.skills.items())
    )
    return replace(whole, own=taxonomy.own)


def rebuilt_index(index: Index) -> Index:
    """Return an index made from nothing; it corrects nothing that only names taken away hold, as the laid one does."""
    return replace(build_index(rebuilt(index.taxonomy)), known_words=index.known_words)


def as_file(taxonomy: Taxonomy) -> str:
    """Return a taxonomy as the text of its file."""
    categories: dict[str, dict[str, Any]] = {
        category.id: {"name": category.name, "track": category.track, "skills": {}}
        for category in taxonomy.categories.values()
    }
    for skill in taxonomy.skills.values():
        lists = {what: list(getattr(skill, what)) for what in SKILL_LISTS if getattr(skill, what)}
        categories[skill.category]["skills"][skill.id] = {"name": skill.name, **lists}
    return json.dumps({"categories": categories}, ensure_ascii=False)
