"""The words for states, strengths, tracks and kinds of work, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.reading import MAX_CHARACTERS
from gapgui.report.wording import IGNORED_NAMES
from gapgui.ui.preferences.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.gaps import Status
    from gapgui.posting.posting import Archetype, Strength
    from gapgui.taxonomy.taxonomy import Track


def status_word(status: Status) -> str:
    """Return the word that stands beside the sign."""
    return {
        "covered": translate("Words", "covered"),
        "partial": translate("Words", "partial"),
        "missing": translate("Words", "missing"),
    }[status]


def strength_word(strength: Strength) -> str:
    """Return how strongly a skill is asked for."""
    return {
        "required": translate("Words", "required"),
        "preferred": translate("Words", "preferred"),
        "mentioned": translate("Words", "mentioned"),
    }[strength]


def track_title(track: Track) -> str:
    """Return the title of a track's card."""
    return {
        "ml": translate("Words", "ML-specific"),
        "general": translate("Words", "General engineering"),
    }[track]


def track_word(track: Track) -> str:
    """Return the track as a cell names it."""
    return {"ml": translate("Words", "ML"), "general": translate("Words", "general")}[track]


def archetype_word(archetype: Archetype) -> str:
    """Return the name of a kind of work."""
    return {
        "research": translate("Words", "research"),
        "ml_engineering": translate("Words", "ML engineering"),
        "swe_with_ml": translate("Words", "software with ML"),
        "data_science": translate("Words", "data science"),
        "data_engineering": translate("Words", "data engineering"),
        "software": translate("Words", "software"),
    }[archetype]


def ignored_word(reason: str) -> str:
    """Return why a stretch of the posting was left out."""
    known = {
        "benefits": translate("Words", "benefits and pay"),
        "equal_opportunity": translate("Words", "equal opportunity and legal text"),
        "company_policy": translate("Words", "the employer's rules and trainings"),
        "process": translate("Words", "how to apply"),
        "location": translate("Words", "place and terms of work"),
        "company_name": translate("Words", "the employer's own name"),
        "degree_subject": translate("Words", "subjects of a degree"),
        "too_long": translate("Words", "beyond the first {count} characters").format(
            count=f"{MAX_CHARACTERS:,}"
        ),
        "team_name": translate("Words", "names of teams"),
        "set_aside": translate("Words", "named only to be set aside"),
    }
    return known.get(reason) or IGNORED_NAMES.get(reason, reason)


def capital(word: str) -> str:
    """Return a word with a capital first letter, the rest as it is."""
    return word[:1].upper() + word[1:]


def listed(names: Sequence[str], word: str) -> str:
    """Return names as a list in a sentence; `word` goes before the last one."""
    return f"{', '.join(names[:-1])} {word} {names[-1]}" if len(names) > 1 else "".join(names)


def all_of(names: Sequence[str]) -> str:
    """Return "A, B and C"."""
    return listed(names, translate("Words", "and"))


def any_of(names: Sequence[str]) -> str:
    """Return "A, B or C"."""
    return listed(names, translate("Words", "or"))
