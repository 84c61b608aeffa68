"""Two postings side by side in words: a sentence, what each asks, and all of it as text or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.comparison.words import posting_name, really_is
from gapgui.report.evidence import asked_in
from gapgui.report.markdown import escape
from gapgui.report.telling.facts import degree_asked_text, least_years_text
from gapgui.report.telling.words import any_of, strength_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.gaps import Requirement
    from gapgui.library.difference import Difference, Kind, Pair
    from gapgui.posting.posting import Posting
    from gapgui.taxonomy.taxonomy import Taxonomy

Names = tuple[str, str]
_NOTHING = "–"


def names_of(difference: Difference) -> Names:
    """Return what the two postings are called; where that is the same, by their files too, or by their sides."""
    a, b = difference.a.posting, difference.b.posting
    name, files = posting_name(a), (a.document.name, b.document.name)
    if name != posting_name(b):
        return name, posting_name(b)
    if all(files) and files[0] != files[1]:
        return f"{name} ({files[0]})", f"{name} ({files[1]})"
    return (
        say("Difference", "{posting} (left)", posting=name),
        say("Difference", "{posting} (right)", posting=name),
    )


def headline(difference: Difference, names: Names) -> str:
    """Return the answer: how much each asks for that the other doesn't, and how much both ask for differently."""
    counts = {kind: len(difference.asked(kind)) for kind in ("only_a", "only_b", "differs")}
    if not any(counts.values()):
        return say("Difference", "Both ask for the same skills.")
    told = [
        _only(names[0], names[1], counts["only_a"]),
        _only(names[1], names[0], counts["only_b"]),
        _differently(counts["differs"]),
    ]
    return " ".join(filter(None, told))


def _only(name: str, other: str, count: int) -> str:
    if not count:
        return ""
    return say(
        "Difference",
        "{posting} asks for 1 skill that {other} doesn't."
        if count == 1
        else "{posting} asks for {count} skills that {other} doesn't.",
        posting=name[:1].upper() + name[1:],
        other=other,
        count=count,
    )


def _differently(count: int) -> str:
    if not count:
        return ""
    return say(
        "Difference",
        "1 skill is asked for differently." if count == 1 else "{count} skills are asked for differently.",
        count=count,
    )


def kind_title(kind: Kind, names: Names) -> str:
    """Return the title above the pairs of a kind."""
    if kind == "differs":
        return say("Difference", "Asked for differently")
    if kind == "same":
        return say("Difference", "Asked for alike")
    return say("Difference", "Only {posting}", posting=names[kind == "only_b"])


def counted_title(title: str, asked: int, count: int) -> str:
    """Return a title with how much stands below it, what is only mentioned apart."""
    if asked == count:
        return say("Difference", "{title}: {count}", title=title, count=count)
    return say(
        "Difference",
        "{title}: {asked} asked for, {mentioned} only mentioned",
        title=title,
        asked=asked,
        mentioned=count - asked,
    )


def pair_name(pair: Pair, taxonomy: Taxonomy) -> str:
    """Return what a pair asks for; where the alternatives differ, what both name."""
    skills = dict.fromkeys(skill for side in (pair.a, pair.b) if side for skill in side.any_of)
    shared = [skill for skill in skills if all(skill in side.any_of for side in (pair.a, pair.b) if side)]
    return any_of([taxonomy.skills[skill].name for skill in shared])


def asked_text(side: Requirement | None, pair: Pair, taxonomy: Taxonomy) -> str:
    """Return how one posting asks: "required, 3 years or more"; its alternatives too where the other has others."""
    if side is None:
        return _NOTHING
    told = [strength_word(side.strength)]
    if side.min_years:
        told.append(least_years_text(side.min_years))
    if "alternatives" in pair.aspects:
        told.append(any_of([taxonomy.skills[skill].name for skill in side.any_of]))
    return ", ".join(told)


def facts(difference: Difference) -> tuple[tuple[str, str, str, bool], ...]:
    """Return what is said of each as a whole: the fact's name, both sides, and whether they differ."""
    a, b = difference.a.posting, difference.b.posting
    return (
        (say("Difference", "What it really is"), really_is(a), really_is(b), really_is(a) != really_is(b)),
        (say("Difference", "Experience"), _years(a), _years(b), difference.differs_in_years),
        (say("Difference", "Degree"), _degree(a), _degree(b), difference.differs_in_degree),
    )


def _years(posting: Posting) -> str:
    return least_years_text(posting.total_years) if posting.total_years else _NOTHING


def _degree(posting: Posting) -> str:
    return degree_asked_text(posting.degree) if posting.degree else _NOTHING


def difference_text(difference: Difference, names: Names | None = None) -> str:
    """Return two postings side by side as text, each difference with the sentences that make it."""
    return "\n".join(text for text, _ in _lines(difference, names or names_of(difference)))


def difference_markdown(difference: Difference, names: Names | None = None) -> str:
    """Return the same as Markdown; text of the postings can't become markup."""
    told: list[str] = []
    for text, level in _lines(difference, names or names_of(difference)):
        if level < 0:
            told += ["", f"{'#' * -level} {escape(text)}", ""] if text else []
        else:
            told.append(f"{'  ' * level}- {escape(text.strip())}")
    return "\n".join(told).strip() + "\n"


def _lines(difference: Difference, names: Names) -> Iterator[tuple[str, int]]:
    """Yield lines with their level: headings below 0, items from 0."""
    yield say("Difference", "{a} beside {b}", a=names[0], b=names[1]), -1
    yield headline(difference, names), 0
    for name, a, b, _differs in facts(difference):
        yield f"{name}: {a} | {b}", 0
    for kind in ("only_a", "only_b", "differs", "same"):
        pairs = difference.of_kind(kind)
        if pairs:
            yield counted_title(kind_title(kind, names), len(difference.asked(kind)), len(pairs)), -2
        for pair in pairs:
            yield from _pair_lines(pair, difference, names)


def _pair_lines(pair: Pair, difference: Difference, names: Names) -> Iterator[tuple[str, int]]:
    taxonomy = difference.a.taxonomy
    told = (
        f"{asked_text(pair.a, pair, taxonomy)} | {asked_text(pair.b, pair, taxonomy)}"
        if pair.a and pair.b
        else asked_text(pair.either, pair, taxonomy)
    )
    yield f"  {pair_name(pair, taxonomy)}: {told}", 0
    if pair.kind != "same":
        sides = ((pair.a, difference.a.posting, names[0]), (pair.b, difference.b.posting, names[1]))
        yield from (
            (f"    {name}: “{quoted}”", 1)
            for side, posting, name in sides
            for quoted in _quotes(side, posting)
        )


def _quotes(side: Requirement | None, posting: Posting) -> Sequence[str]:
    return [excerpt.text for excerpt in asked_in(posting, side)[:1]] if side else []
