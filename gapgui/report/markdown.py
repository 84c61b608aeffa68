"""A gap report as GitHub-style Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.report.contents import lay_out
from gapgui.report.excerpt import readable
from gapgui.report.telling.places import place_of_term
from gapgui.report.telling.words import meanings, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.report.contents import Contents, Row, StatusPart
    from gapgui.report.excerpt import Excerpt

# Any of these could begin markup, a link, an entity, a table cell or a formula inside a line.
_INLINE = late_pattern(r"([\\`*_\[\]<>|~&$#])")
# Addresses would become links by themselves. That of a mail does so even where its sign is escaped: only a comment parts it.
_ADDRESS = late_pattern(r"(?<=[a-z])(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
_MAIL = late_pattern(r"(?<=[\w.+-])(?=@[\w-])")
_PARTED = "<!-- -->"
# At the beginning of a line these would make a list, a rule or an underlined heading.
_OPENING = late_pattern(r"^(\s*)([-+=:]|\d+(?=[.)]))")


def report_markdown(report: GapReport) -> str:
    """Return a report as Markdown; text from the documents can't become markup."""
    return "\n".join(_lines(lay_out(report))) + "\n"


def escape(text: str) -> str:
    """Return text as Markdown that shows it as it stands, on one line; addresses in it are no links."""
    escaped = _INLINE.sub(r"\\\1", readable(text).strip())
    escaped = _MAIL.sub(_PARTED, _ADDRESS.sub(r"\\", escaped))
    return _OPENING.sub(_escape_opening, escaped)


def _escape_opening(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # a digit can't be escaped, the mark after it can; an entity does for both
    return f"{space}&#{ord(mark[0])};{mark[1:]}" if mark[0].isdigit() else f"{space}\\{mark}"


def _lines(contents: Contents) -> Iterator[str]:
    yield f"# {escape(contents.title)}"
    yield ""
    yield say(
        "Report",
        "Gap report: {resume} beside {posting}",
        resume=escape(contents.resume_name),
        posting=escape(contents.posting_name),
    )
    yield ""
    yield f"**{escape(contents.answer)}**"
    if contents.warning:
        yield ""
        yield f"> {escape(contents.warning)}"
    if contents.is_counted:
        yield from _summary(contents)
    yield from _facts(contents)
    if contents.is_compared:
        yield ""
        yield from (f"- {sign} **{word}**: {meaning}" for _, sign, word, meaning in meanings())
    for part in contents.gaps:
        yield from _part_of(part, counted=contents.is_counted)
    yield from _kinds(contents)
    for part in contents.covered:
        yield from _part_of(part, counted=True)
    yield from _left_out(contents)
    yield from _reading(contents)
    yield from _making(contents)


def _summary(contents: Contents) -> Iterator[str]:
    yield from ("", f"| | {track_title('ml')} | {track_title('general')} |", "| --- | --- | --- |")
    tallies = list(zip(*(track.tallies for track in contents.tracks), strict=True))
    for ml, general in tallies:
        yield f"| {ml.name} | {ml.sentence} | {general.sentence} |"
    if not tallies:
        nothing = say("Report", "nothing")
        yield f"| {say('Report', 'asked for')} | {nothing} | {nothing} |"


def _kinds(contents: Contents) -> Iterator[str]:
    if contents.kinds:
        yield from ("", f"## {say('Report', 'What the posting really is')}", "")
    for kind in contents.kinds:
        yield f"- **{kind.name}** {kind.percent}, {escape(kind.source)}"
        yield from (f"  - {_quote(quote)}" for quote in kind.quotes)


def _facts(contents: Contents) -> Iterator[str]:
    if contents.facts:
        asks, shows = say("Report", "The posting asks for"), say("Report", "The resume shows")
        yield from ("", f"| | {asks} | {shows} |", "| --- | --- | --- |")
        yield from (
            f"| {name} | {escape(asked)} | {escape(shown)} |" for name, asked, shown in contents.facts
        )


def _part_of(part: StatusPart, *, counted: bool) -> Iterator[str]:
    yield from ("", f"## {part.name} ({part.total})" if counted else f"## {part.name}")
    for _, name, rows in part.tracks:
        yield from ("", f"### {name} ({len(rows)})" if counted else f"### {name}", "")
        for row in rows:
            yield from _row(row)


def _row(row: Row) -> Iterator[str]:
    told = "; ".join(filter(None, (row.because, row.depth)))
    because = f": {escape(told)}" if told else ""
    yield f"- {escape(row.sign)} **{escape(row.name)}** ({row.terms}) {row.status}{because}"
    yield from (f"  - {quote.place_in('posting')}: {_quoted(quote)}" for quote in row.asked)
    yield from (f"  - {quote.place_in('resume')}: {_quoted(quote)}" for quote in row.shown)


def _quote(quote: Excerpt) -> str:
    return f"{quote.place}: {_quoted(quote)}"


def _quoted(quote: Excerpt) -> str:
    return say("Report", "“{quote}”", quote="".join(_part(*part) for part in quote.parts))


def _part(text: str, emphasised: bool) -> str:
    escaped = _INLINE.sub(r"\\\1", text)
    if not emphasised:
        return escaped
    # two stars beside a space or a sign need not be emphasis: C++ and .NET
    if text[:1].isalnum() and text[-1:].isalnum():
        return f"**{escaped}**"
    return f"<b>{escaped}</b>"


def _left_out(contents: Contents) -> Iterator[str]:
    if contents.left_out:
        yield from ("", f"## {say('Report', 'Left out of the posting')}", "")
    for part in contents.left_out:
        yield f"- {escape(part.reason)}"
        yield from (f"  - {_quote(quote)}" for quote in part.quotes)
    if contents.unknown_terms:
        yield from ("", f"## {say('Report', 'Terms the taxonomy does not know')}", "")
        yield say("Report", "They may be skills; they were not compared.")
        yield ""
        yield from (
            f"- {escape(term.text)} ({place_of_term(term.line, term.count)})"
            for term in contents.unknown_terms
        )


def _reading(contents: Contents) -> Iterator[str]:
    yield from ("", f"## {say('Report', 'How well the resume could be read')}", "")
    yield " ".join(escape(sentence) for sentence in contents.reading)
    if contents.problems:
        yield ""
        yield from (f"- {escape(problem)}" for problem in contents.problems)


def _making(contents: Contents) -> Iterator[str]:
    yield from ("", f"## {say('Report', 'How this report was made')}", "")
    yield say(
        "Report",
        "gapgui {version}, on this computer alone. The same input gives the same report; a job that goes on counts to the file's date or to this month.",
        version=contents.version,
    )
    yield from ("", f"| | {say('Report', 'file')} | | SHA-256 |", "| --- | --- | --- | --- |")
    for source in contents.sources:
        yield f"| {source.name} | {escape(source.file)} | {source.remark} | `{source.sha256}` |"
