"""Look up the ids that the commands of own changes want: of skills and of categories."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.output import print_line
from gapgui.errors import GapError
from gapgui.matching.names.laid_index import name_owners
from gapgui.report.telling.words import any_of, track_word
from gapgui.saying import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Iterable, Sequence

    from gapgui.matching.names.index import Index
    from gapgui.taxonomy.taxonomy import Category, Skill

_MOST_SHOWN = 20
_MOST_MEANT = 3
# Letters for each slip of the pen; what is further off is another word.
_EACH_SLIP, _MOST_SLIPS = 4, 3


def categories(options: argparse.Namespace) -> int:
    """Print the id, track, number of skills and name of every category."""
    taxonomy = index_in_use(options).taxonomy
    counts = Counter(skill.category for skill in taxonomy.skills.values())
    widest = max(map(len, taxonomy.categories), default=0)
    for each in taxonomy.categories.values():
        print_line(f"{each.id:{widest}}  {track_word(each.track):7}  {counts[each.id]:5}  {each.name}")
    return 0


def find(options: argparse.Namespace) -> int:
    """Print the skills with a name, whole, then those with a name like it, a line each."""
    words, index = " ".join(options.words), index_in_use(options)
    exact = _called(words, index)
    others = _with_words(words, index, exact)
    for skill in exact:
        _print_skill(skill, index.taxonomy.categories[skill.category])
    for skill in others[:_MOST_SHOWN]:
        print_line(f"{skill.id}: {skill.name} ({skill.category})")
    if len(others) > _MOST_SHOWN:
        print_line(say("Own", "... and {count} more: add a word.", count=len(others) - _MOST_SHOWN))
    if exact or others:
        return 0
    near = _spelled_like(words, index)
    raise GapError(
        "bad_taxonomy",
        "No skill is called “{name}”; did you mean {meant}?" if near else "No skill is called “{name}”.",
        name=words,
        meant=_quoted(near),
    )


def _print_skill(skill: Skill, category: Category) -> None:
    print_line(f"{skill.id}: {skill.name} ({category.id})")
    for name, told in (
        (say("Own", "also written"), ", ".join(skill.aliases)),
        (say("Own", "category"), category.name),
    ):
        if told:
            print_line(f"    {name}: {told}")


def _called(name: str, index: Index) -> list[Skill]:
    """Return the skills with an id, or with a name in any spelling."""
    skills = index.taxonomy.skills
    found = name_owners(name, index) | ({name} & skills.keys())
    return [skills[each] for each in sorted(found)]


def _with_words(words: str, index: Index, exact: Collection[Skill]) -> list[Skill]:
    """Return the other skills with a name in which each of some words begins one, by their ids."""
    skills = sorted(index.taxonomy.skills.values(), key=lambda skill: skill.id)
    return [skill for skill in skills if skill not in exact and _has(words, (skill.id, *skill.names))]


def _has(words: str, texts: Iterable[str]) -> bool:
    begun = [f" {word}" for word in _plain(words).split()]
    return any(all(word in f" {_plain(text)}" for word in begun) for text in texts)


def _spelled_like(name: str, index: Index) -> list[str]:
    """Return the ids of the few skills that have a name in another spelling, or one that is a slip or two away."""
    if exact := _called(name, index):
        return [skill.id for skill in exact[:_MOST_MEANT]]
    skills = index.taxonomy.skills.values()
    texts = [(_plain(text), skill.id) for skill in skills for text in (skill.id, *skill.names)]
    return _nearest(name, texts, len(name) // _EACH_SLIP)


def _nearest(name: str, texts: Sequence[tuple[str, str]], slips: int) -> list[str]:
    """Return the ids of the few texts that are a slip or two away from a name."""
    found = process.extract(
        _plain(name),
        [text for text, _id in texts],
        scorer=OSA.distance,
        processor=None,
        score_cutoff=min(slips, _MOST_SLIPS),
        limit=None,
    )
    return list(dict.fromkeys(texts[at][1] for _text, _slips, at in found))[:_MOST_MEANT]


def no_skill(name: str, index: Index) -> GapError:
    """Return the error of an id that no skill has."""
    near = _spelled_like(name, index)
    return GapError(
        "bad_taxonomy",
        "There is no skill “{id}”; did you mean {meant}?"
        if near
        else "There is no skill “{id}”: “gapgui taxonomy find WORD” looks ids up.",
        id=name,
        meant=_quoted(near),
    )


def no_category(name: str, known: Collection[Category]) -> GapError:
    """Return the error of an id that no category has, with those that are like it."""
    near = _categories_like(name, known)
    return GapError(
        "bad_taxonomy",
        "There is no category “{category}”; did you mean {meant}? “gapgui taxonomy categories” lists all."
        if near
        else "There is no category “{category}”: “gapgui taxonomy categories” lists all.",
        category=name,
        meant=_quoted(near),
    )


def _categories_like(name: str, known: Collection[Category]) -> list[str]:
    if begun := [each.id for each in known if _has(name, (each.id, each.name))]:
        return begun[:_MOST_MEANT]
    # there are so few that a slip in a short word leads astray no more
    words = (
        (word, each) for each in known for word in (*_plain(each.id).split(), *_plain(each.name).split())
    )
    return _nearest(name, [(word, each.id) for word, each in words], max(1, len(name) // _EACH_SLIP))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").split())


def _quoted(ids: Iterable[str]) -> str:
    quoted = [f"“{each}”" for each in ids]
    return any_of(quoted) if quoted else ""
