"""What made each kind of work's share of a posting: sentences, words of its title, skills that it asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.posting.kinds_of_work.skills import (
    beside_models,
    beyond_title,
    is_of_models,
    kind_of_engineers,
    kind_spoken_for,
    ml_part,
    part_with_ml,
)
from gapgui.posting.kinds_of_work.titles import title_line, title_words
from gapgui.posting.posting import ARCHETYPES, MAX_CHARACTERS
from gapgui.reading.signs import with_plain_blanks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Archetype, ArchetypeEvidence, AskedSkill, Posting


@dataclass(frozen=True, slots=True)
class Sources:
    """Give what speaks for one kind of work: sentences, weightiest first, the place of words in the title, and skills.

    `models` are skills of machine learning that make software work into software with ML.
    """

    sentences: tuple[ArchetypeEvidence, ...]
    title: tuple[int, int] | None
    skills: tuple[AskedSkill, ...]
    models: tuple[AskedSkill, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sentences or self.title or self.skills)


NOTHING = Sources((), None, ())


def find_sources(posting: Posting) -> dict[Archetype, Sources]:
    """Return what made the share of each kind of work, by the rules by which it was judged."""
    text = with_plain_blanks(posting.document.text[:MAX_CHARACTERS])
    start, end = title_line(text)
    words = title_words(text[start:end])
    skills = beyond_title(posting.skills, end)
    found = {kind: _speaking(kind, posting, skills) for kind in ARCHETYPES}
    for kind, (first, last) in words.items():
        found[kind] = replace(found[kind], title=(start + first, start + last))
    if skills and not any(found.values()):
        found[kind_of_engineers(ml_part(skills))] = Sources((), None, tuple(skills))
    found["swe_with_ml"] = _with_ml(found["swe_with_ml"], found["software"], skills)
    return found


def _speaking(kind: Archetype, posting: Posting, skills: Sequence[AskedSkill]) -> Sources:
    sentences = tuple(each for each in posting.archetype_evidence if each.archetype == kind)
    return Sources(sentences, None, tuple(s for s in skills if kind_spoken_for(s) == kind))


def _with_ml(own: Sources, software: Sources, skills: Sequence[AskedSkill]) -> Sources:
    """Return what made the share of software with ML: software work counts as such as far as models are asked for."""
    if not beside_models(ml_part(skills)):
        own = NOTHING
    if not software or not part_with_ml(skills):
        return own
    sentences = sorted((*own.sentences, *software.sentences), key=lambda each: (-each.weight, each.start))
    return Sources(
        tuple(sentences),
        own.title or software.title,
        software.skills,
        tuple(skill for skill in skills if is_of_models(skill)),
    )
