"""Why a posting is read as it is: each sentence with its section, its cues, how far they reach, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.kinds_of_work.judging import spoken_for
from gapgui.posting.kinds_of_work.titles import title_line, title_words
from gapgui.report.telling.facts import wanted_degree_text
from gapgui.report.telling.words import archetype_word, ignored_word, section_word, strength_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.posting.asks import Ask, Reading
    from gapgui.posting.outline import Sentence
    from gapgui.posting.reading import CloseReading
    from gapgui.posting.sections import Section
    from gapgui.reading.cues.finding import Hit
    from gapgui.reading.enumerations import Enumeration
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_QUOTE = 300
"""Characters of a sentence that are quoted."""


def explained_posting(close: CloseReading, taxonomy: Taxonomy) -> str:
    """Return the reading of a posting, sentence by sentence, as lines of text; told from the values that decide."""
    told = _Told(close, taxonomy)
    lines: list[str] = []
    said = dict(zip((reading.sentence.start for reading in close.readings), close.readings, strict=True))
    asks = dict(zip(said, close.asks, strict=True))
    for section in close.outline.sections:
        lines += ["", _section_line(section)]
        for start in (span.start for line in section.lines for span in line.sentences):
            lines += _explained(told, said[start], asks[start])
    return "\n".join(lines[1:])


class _Told:
    """Quote a posting and name its skills."""

    def __init__(self, close: CloseReading, taxonomy: Taxonomy) -> None:
        self.document = close.document
        self.text = close.document.text
        self.skills = taxonomy.skills
        self.title = title_line(self.text)

    def quote(self, start: int, end: int) -> str:
        words = " ".join(self.text[start:end].split())
        return words if len(words) <= MAX_QUOTE else words[:MAX_QUOTE] + " …"

    def cue(self, hit: Hit) -> str:
        subject = hit.cue.subject.replace("_", " ")
        return say(
            "Explained", "“{words}” ({subject})", words=self.quote(hit.start, hit.end), subject=subject
        )


def _section_line(section: Section) -> str:
    word = section_word(section.kind)
    told_by = section.told_by if section.heading or section.told_by != "heading" else "before"
    told = {
        "heading": say("Explained", "by its heading, “{heading}”", heading=section.heading),
        "content": say("Explained", "by what its bullets say"),
        "before": say("Explained", "as before"),
    }[told_by]
    return f"[{word}: {told}]"


def _explained(told: _Told, reading: Reading, asks: tuple[Ask, ...]) -> list[str]:
    sentence = reading.sentence
    line = told.document.line_of(sentence.start)
    return [
        f"{line:>4}  {told.quote(sentence.start, sentence.end)}",
        *(f"        {fact}" for fact in _facts(told, reading, asks)),
    ]


def _facts(told: _Told, reading: Reading, asks: tuple[Ask, ...]) -> Iterator[str]:
    sentence = reading.sentence
    if sentence.left_out:
        reason = ignored_word(sentence.left_out)
        by = sentence.left_out_by
        yield (
            say("Explained", "left out, {reason}: {cue}", reason=reason, cue=told.cue(by))
            if by
            else say("Explained", "left out with its section, {reason}", reason=reason)
        )
        return
    if reading.told_by and reading.told_by.cue.subject == "us":
        yield say("Explained", "the employer speaks of itself: {cue}", cue=told.cue(reading.told_by))
    elif reading.told_by:
        yield say(
            "Explained",
            "the sentence asks: {strength}, for {cue}",
            strength=strength_word(reading.strength),
            cue=told.cue(reading.told_by),
        )
    yield from _reaches(told, reading)
    yield from (_list_line(told, one) for one in reading.lists if len(one.items) > 1)
    yield from _qualifications(told, reading)
    yield from _kinds(told, sentence)
    yield from _mentions(told, reading, asks)


def _kinds(told: _Told, sentence: Sentence) -> Iterator[str]:
    """Yield for which kinds of work a sentence speaks; the title has a voice of its own, and its words no other."""
    start, end = told.title
    if sentence.start == start:
        for kind in title_words(told.text[start:end]):
            yield say("Explained", "as the title it speaks for {kind}", kind=archetype_word(kind))
    elif sentence.start >= end:
        for kind, weight in spoken_for(told.text, sentence).items():
            yield say("Explained", "speaks for {kind}: {weight}", kind=archetype_word(kind), weight=weight)


def _reaches(told: _Told, reading: Reading) -> Iterator[str]:
    for reach in reading.reaches:
        reached = told.text[reach.start : reach.end]
        if reading.sentence.heading or not any(map(str.isalpha, reached)):
            continue
        yield say(
            "Explained",
            "{cue} makes it {strength}: “{reached}”",
            cue=told.cue(reach.cue),
            strength=strength_word(reach.strength),
            reached=told.quote(reach.start, reach.end),
        )


def _list_line(told: _Told, one: Enumeration) -> str:
    items = [told.quote(item.start, item.end) + ("" if item.known is not None else "?") for item in one.items]
    signs = ["/".join(sorted(signs)) for signs in one.signs]
    joined = items[0] + "".join(f" {sign} {item}" for sign, item in zip(signs, items[1:], strict=True))
    return say("Explained", "a list: {items}", items=f"{one.announced} {joined}".strip())


def _qualifications(told: _Told, reading: Reading) -> Iterator[str]:
    for years in reading.years:
        yield say(
            "Explained",
            "years: {years} in all, for “{reached}”" if years.overall else "years: {years}, for “{reached}”",
            years=years.years,
            reached=told.quote(years.reach_start, years.reach_end),
        )
    if reading.degree:
        asked = wanted_degree_text(reading.degree.level, or_experience=reading.degree.or_experience)
        yield say("Explained", "degree: {level}", level=asked)


def _mentions(told: _Told, reading: Reading, asks: tuple[Ask, ...]) -> Iterator[str]:
    for aside in reading.set_aside:
        reason = ignored_word(aside.reason)
        name = told.skills[aside.mention.skill].name
        yield say("Explained", "{skill}: asks for nothing, {reason}", skill=name, reason=reason) + (
            f", {told.cue(aside.cue)}" if aside.cue else ""
        )
    for ask in asks:
        facts = [strength_word(ask.strength)]
        facts += [told.cue(cue) for cue in ask.cues]
        facts += [say("Explained", "{years} years", years=ask.years)] if ask.years else []
        facts += [say("Explained", "one of alternatives ({number})", number=ask.group)] if ask.group else []
        name = told.skills[ask.mention.skill].name
        yield f"{name} (“{ask.mention.text}”): {', '.join(facts)}"
