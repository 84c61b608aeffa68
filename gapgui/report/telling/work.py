"""What a posting really is: the shares worth telling, and in words what made each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.kinds_of_work.titles import title_line
from gapgui.report.telling.words import all_of, in_whole_percent
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.posting.kinds_of_work.sources import Sources
    from gapgui.posting.posting import Archetype, AskedSkill, Posting

_MAX_NAMED = 3


def told_shares(posting: Posting) -> list[tuple[Archetype, float]]:
    """Return the shares of a posting in whole per cents, without those of none, the largest first."""
    return [(kind, share) for kind, share in in_whole_percent(posting.archetype_shares) if share]


def sources_text(sources: Sources, posting: Posting) -> str:
    """Return "from its title (“ML Engineer”), 3 sentences and 2 skills (Kafka and dbt)"."""
    parts = list(_parts(sources, posting))
    if len(parts) == 1 and sources.title:
        return say("Kinds", "from {title} alone", title=parts[0])
    return say("Kinds", "from {sources}", sources=all_of(parts))


def title_text(sources: Sources, posting: Posting) -> str:
    """Return "its title (“ML Engineer”)"; empty where the title says nothing of the kind."""
    if not sources.title:
        return ""
    text = posting.document.text
    line, words = (" ".join(text[slice(*at)].split()) for at in (title_line(text), sources.title))
    return say(
        "Kinds",
        "its title (“{words}”)" if posting.title and posting.title in line else "its first line (“{words}”)",
        words=words,
    )


def skills_text(skills: Sequence[AskedSkill]) -> str:
    """Return "1 skill (Kafka)", "4 skills (Airflow, Kafka, Spark and dbt)"."""
    return say(
        "Kinds",
        "1 skill ({names})" if len(skills) == 1 else "{count:,} skills ({names})",
        count=len(skills),
        names=_names(skills),
    )


def models_text(skills: Sequence[AskedSkill]) -> str:
    """Return which skills make software work into software with ML."""
    return say("Kinds", "the ML asked for beside it ({names})", names=_names(skills))


def _parts(sources: Sources, posting: Posting) -> Iterator[str]:
    if sources.title:
        yield title_text(sources, posting)
    count = len(sources.sentences)
    if count:
        yield say("Kinds", "1 sentence" if count == 1 else "{count:,} sentences", count=count)
    if sources.skills:
        yield skills_text(sources.skills)
    if sources.models:
        yield models_text(sources.models)


def _names(skills: Sequence[AskedSkill]) -> str:
    names = [asked.skill.name for asked in skills]
    # "and 1 more" takes about the room of its name
    if len(names) > _MAX_NAMED + 1:
        names = [*names[:_MAX_NAMED], say("Kinds", "{count} more", count=len(names) - _MAX_NAMED)]
    return all_of(names)
