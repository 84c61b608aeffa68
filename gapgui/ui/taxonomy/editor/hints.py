"""What is to be said of a value while it is typed; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.names.laid_index import other_holders
from gapgui.saying import say
from gapgui.taxonomy.names import name_key, needs_mark
from gapgui.taxonomy.own.telling import shortened
from gapgui.taxonomy.taxonomy import SKILL_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.taxonomy import Skill

_NAMES = ("name", "aliases", "titles")
_EDGES = ("implies", "related")


def hint_for(what: str, text: str, skill: Skill, index: Index, names: Iterable[str]) -> str:
    """Return what is wrong with what was typed so far for a field of a skill, or what it would do; mostly nothing."""
    shown = shortened(text)
    if what in _EDGES:
        folded = text.casefold()
        if not any(folded in name.casefold() for name in names):
            return say("Editor", "There is no skill with “{text}” in its name.", text=shown)
    elif what in SKILL_MARKS:
        if not any(name.startswith(text) for name in skill.names):
            return say("Editor", "“{text}” is neither the name nor another name of this skill.", text=shown)
    elif not name_key(text):
        return say("Editor", "“{text}” has no letter or digit to find it by.", text=shown)
    elif what in _NAMES:
        return _hint_for_name(text, skill, index)
    return ""


def _hint_for_name(text: str, skill: Skill, index: Index) -> str:
    shown = shortened(text)
    if holders := other_holders(text, index, skill.id):
        return say(
            "Editor",
            "“{text}” is a name of {skill} until now; it would mean this skill instead.",
            text=shown,
            skill=holders[0].name,
        )
    if needs_mark(text) and text not in skill.names:
        return say(
            "Editor",
            "“{text}” is an English word, so it counts only where what stands around it settles it.",
            text=shown,
        )
    return ""
