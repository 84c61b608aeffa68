"""How the lists of a skill are called, and what is to be written there."""

from __future__ import annotations

from gapgui.saying import say


def field_texts() -> dict[str, tuple[str, str]]:
    """Return the title of each list and what is to be written there."""
    return {**_of_names(), **_of_edges(), **_of_words()}


def _of_names() -> dict[str, tuple[str, str]]:
    return {
        "aliases": (
            say("Editor", "Other names"),
            say("Editor", "Every other name that people write for the same skill."),
        ),
        "titles": (
            say("Editor", "Job titles"),
            say("Editor", "Titles whose holder shows the skill; they count in resumes only."),
        ),
        "case": (
            say("Editor", "Only in this spelling"),
            say("Editor", "Names that count only as written here."),
        ),
        "ambiguous": (
            say("Editor", "Names that are words too"),
            say("Editor", "Names that count only where what stands around them settles it."),
        ),
        "plain": (
            say("Editor", "Words that always mean it"),
            say("Editor", "Names that are English words and mean this skill wherever they stand."),
        ),
    }


def _of_edges() -> dict[str, tuple[str, str]]:
    return {
        "implies": (
            say("Editor", "Shows as well"),
            say("Editor", "Skills that whoever shows this one shows beyond doubt; they count as covered."),
        ),
        "related": (
            say("Editor", "Near to"),
            say("Editor", "Skills that are near but not the same; they count as covered in part, both ways."),
        ),
    }


def _of_words() -> dict[str, tuple[str, str]]:
    return {
        "contexts": (
            say("Editor", "Words that speak for it"),
            say(
                "Editor",
                "Words that settle a name which is a word too, when they stand in the same sentence.",
            ),
        ),
        "not_in": (
            say("Editor", "Phrases that bar it"),
            say("Editor", "Phrases in which the name is not this skill: “go to market”."),
        ),
    }
