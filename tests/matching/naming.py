"""Which skills a text names, as the tests of matching write it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.matcher import find_mentions
from tests.taxonomy.core import core_index

if TYPE_CHECKING:
    from gapgui.matching.mention import Mention
    from gapgui.matching.names.index import Index


def mentions_in(text: str, index: Index | None = None) -> tuple[Mention, ...]:
    return find_mentions(text, index or core_index())


def named(text: str, index: Index | None = None) -> list[tuple[str, str]]:
    """Return pairs of a skill and the words that name it, in the order of the text."""
    return [(mention.skill, mention.text) for mention in mentions_in(text, index)]


def skills_in(text: str, index: Index | None = None) -> list[str]:
    return [mention.skill for mention in mentions_in(text, index)]
