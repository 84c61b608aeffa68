"""Find every mention of a skill in a text."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from gapgui.matching.candidates import Candidate, find_candidates
from gapgui.matching.gate.capitals import is_unexplained
from gapgui.matching.gate.context import (
    REACH,
    has_context,
    has_cue,
    in_list_with,
    is_among_tags,
    is_barred,
    is_free,
    is_known,
    is_made_in,
    is_made_with,
    is_rated,
    runs_of_items,
    shares_line,
    stands_alone,
)
from gapgui.matching.gate.small_letters import small_items
from gapgui.matching.mention import MatchKind, Mention
from gapgui.matching.split_names.contained import split_contained, unhidden
from gapgui.matching.split_names.coordination import with_elliptic
from gapgui.matching.split_names.stages import with_stages
from gapgui.matching.split_names.told_work import told_work
from gapgui.reading.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index
    from gapgui.reading.tokens import Tokens
    from gapgui.taxonomy.taxonomy import Skill

Span = tuple[int, int]

# A misspelled word of fewer letters may as well be somebody's name (Tyler is not Typer): a list or a cue must hold it;
# of a longer one its line must name another skill.
SURE_LENGTH = 8
# Characters; a list of tools is about as long.
LIST_REACH = 120
# Characters around a name beyond which nothing settles it.
SURROUNDINGS = 2 * REACH
_is_limited = attrgetter("limited")


class _Firm(NamedTuple):
    """Hold the skills that need nothing around them, and their places."""

    skills: set[str]
    places: list[Span]


def find_mentions(text: str, index: Index, *, in_resume: bool = False) -> tuple[Mention, ...]:
    """Return all mentions in the order of the text; none overlaps another, the longer name wins.

    In a resume a job's title names its field, and an ambiguous phrase of several words counts without context:
    "wrote the drift detection" is worth more to a person than the chance that it was another drift costs.
    """
    tokens = tokenize(text)
    candidates = _unbarred(text, find_candidates(text, tokens, index), index, in_resume=in_resume)
    settled = _settled(text, candidates, index, in_resume=in_resume)
    firm = select(unhidden(text, tokens, settled, index))
    whole = with_stages(text, tokens, with_elliptic(text, tokens, firm, index), index)
    both = list(split_contained(text, tokens, whole, index))
    if in_resume:
        both = [*both, *_told(text, tokens, both, index)]
    mentions = [_mention(text, candidate) for candidate in both]
    return tuple(sorted(mentions, key=attrgetter("start")))


def _told(text: str, tokens: Tokens, chosen: list[Candidate], index: Index) -> Iterator[Candidate]:
    """Yield the work that is told of: its whole place, or its verb where its object names something else."""
    taken = sorted((candidate.start, candidate.end) for candidate in chosen)
    for told in told_work(text, tokens, index):
        verb = told._replace(last=told.first, end=tokens.ends[told.first])
        places = (each for each in (told, verb) if is_free(each.start, each.end, taken))
        yield from islice(places, 1)


def select(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates that remain when the leftmost, then the longest, takes its words."""
    chosen: list[Candidate] = []
    free_from = 0
    for candidate in candidates:
        if candidate.first >= free_from:
            chosen.append(candidate)
            free_from = candidate.last + 1
    return chosen


def _unbarred(text: str, candidates: list[Candidate], index: Index, *, in_resume: bool) -> list[Candidate]:
    """Return the candidates less the entries that count for nothing at their place."""
    skills = index.taxonomy.skills
    kept: list[Candidate] = []
    for candidate in candidates:
        if not any(map(_is_limited, candidate.entries)):
            kept.append(candidate)
            continue
        entries = [
            entry
            for entry in candidate.entries
            if (in_resume or not entry.title)
            and not is_barred(text, candidate.start, candidate.end, skills[entry.skill])
        ]
        if entries:
            kept.append(_only(candidate, entries))
    return kept


def _settled(text: str, candidates: list[Candidate], index: Index, *, in_resume: bool) -> list[Candidate]:
    """Return the candidates that count: those with a plain name, and ambiguous ones whose surroundings settle them."""
    plain: list[Candidate] = []
    waiting: list[Candidate] = []
    for candidate in candidates:
        if candidate.small:
            continue
        entries = [] if _is_guess(candidate) else [e for e in candidate.entries if not e.ambiguous]
        if entries:
            plain.append(candidate if len(entries) == len(candidate.entries) else _only(candidate, entries))
        else:
            waiting.append(candidate)
    small = [c for c in candidates if c.small and _unique(c)]
    accepted = _settled_open(text, plain, waiting, index, in_resume=in_resume) if waiting else plain
    settled = small_items(text, small, select(accepted), index) if small else []
    return _merged(accepted, settled) if settled else accepted


def _settled_open(
    text: str, plain: list[Candidate], waiting: list[Candidate], index: Index, *, in_resume: bool
) -> list[Candidate]:
    chosen = select(plain)
    firm = _Firm({entry.skill for c in chosen for entry in c.entries}, [(c.start, c.end) for c in chosen])
    settled: list[Candidate] = []
    still: list[Candidate] = []
    known: dict[tuple[str, int, int], list[Entry]] = {}
    for candidate in waiting:
        entries = _settled_again(text, candidate, firm, index, known, in_resume=in_resume)
        (settled.append(_only(candidate, entries)) if entries else still.append(candidate))
    accepted = _merged(plain, settled)
    while still:
        spans = [(c.start, c.end) for c in select(accepted)]
        beside = _in_lists(text, still, spans, in_resume=in_resume)
        beside = beside or [c for run in runs_of_items(text, _exact_items(text, still, spans)) for c in run]
        if not beside:
            break
        decided = [_unique(c) or _of_its_list(c, accepted, index) for c in beside]
        accepted = _merged(accepted, [c for c in decided if c])
        done = {(c.first, c.last) for c in beside}
        still = [c for c in still if (c.first, c.last) not in done]
    return accepted


def _in_lists(text: str, waiting: list[Candidate], spans: list[Span], *, in_resume: bool) -> list[Candidate]:
    """Return the candidates beside a settled place of a list, and those beside one that is settled thereby."""
    found: dict[tuple[int, int], Candidate] = {}
    # once from the left and once from the right: a list of a thousand names would take a thousand rounds
    for way in (waiting, waiting[::-1]):
        reached: list[Span] = []
        for candidate in way:
            place, span = (candidate.first, candidate.last), (candidate.start, candidate.end)
            sure = _unique(candidate) is not None
            beside = place in found or in_list_with(text, *span, spans)
            beside = beside or (in_resume and candidate.score == 100 and is_among_tags(text, *span, spans))
            # who shares a name waits until the rest of its list is settled
            if beside or (sure and in_list_with(text, *span, reached)):
                found[place] = candidate
                reached = [span] if sure else []
    return list(found.values())


def _is_guess(candidate: Candidate) -> bool:
    """Tell whether a candidate is one word that is a slip away from a name."""
    return candidate.score < 100 and candidate.first == candidate.last


def _settled_again(
    text: str,
    candidate: Candidate,
    firm: _Firm,
    index: Index,
    known: dict[tuple[str, int, int], list[Entry]],
    *,
    in_resume: bool,
) -> list[Entry]:
    """Return the ambiguous entries that need no list, as before where the same words stand around the same name."""
    if candidate.score < 100:
        return _settled_alone(text, candidate, firm, index, in_resume=in_resume)
    begin = max(0, candidate.start - SURROUNDINGS)
    around = text[begin : candidate.end + SURROUNDINGS]
    place = (around, candidate.start - begin, candidate.end - begin)
    entries = known.get(place)
    if entries is None:
        entries = known[place] = _settled_alone(text, candidate, firm, index, in_resume=in_resume)
    return entries


def _settled_alone(
    text: str, candidate: Candidate, firm: _Firm, index: Index, *, in_resume: bool
) -> list[Entry]:
    """Return the ambiguous entries that need no list to settle them."""
    start, end = candidate.start, candidate.end
    if candidate.score < 100:
        fits = _fits_guess(text, start, end, firm, in_resume=in_resume)
        return list(candidate.entries) if fits else []
    skills = index.taxonomy.skills
    if _unique(candidate):
        is_settled = _is_settled(
            text, candidate, skills[candidate.entries[0].skill], firm, in_resume=in_resume
        ) or (in_resume and _is_told(text, candidate, index))
        return list(candidate.entries) if is_settled else []
    by_context = [e for e in candidate.entries if has_context(text, start, end, skills[e.skill])]
    return by_context if len({e.skill for e in by_context}) == 1 else []


def _is_settled(text: str, candidate: Candidate, skill: Skill, firm: _Firm, *, in_resume: bool) -> bool:
    """Tell whether a candidate for one skill needs no list to settle it, asking first what is told soonest."""
    start, end = candidate.start, candidate.end
    as_a_name = candidate.entries[0].cased or text[start].isupper()
    if (as_a_name and skill.id in firm.skills) or (in_resume and candidate.last > candidate.first):
        return True
    if has_context(text, start, end, skill):
        return True
    if not as_a_name:
        return is_known(text, start)
    return has_cue(text, start, end) or stands_alone(text, start, end) or is_unexplained(text, start, end)


def _is_told(text: str, candidate: Candidate, index: Index) -> bool:
    """Tell whether somebody who tells of work means it: what something was made in, or how well it is known."""
    start, end = candidate.start, candidate.end
    if not (candidate.entries[0].cased or text[start].isupper()):
        return False
    if is_rated(text, start, end) or is_made_with(text, start, end):
        return True
    category = index.taxonomy.skills[candidate.entries[0].skill].category
    return not index.taxonomy.categories[category].broader and is_made_in(text, start, end)


def _fits_guess(text: str, start: int, end: int, firm: _Firm, *, in_resume: bool) -> bool:
    """Tell whether a word a slip away from a name stands where a name may stand.

    In a resume a long word needs no more: a guess is told as one there, and what is overlooked is told as a gap.
    """
    is_long = end - start >= SURE_LENGTH
    if is_long and (
        in_resume or shares_line(text, start, end, firm.places) or stands_alone(text, start, end)
    ):
        return True
    # one writes on a site, too
    if text[max(0, start - 4) : start].lower() == " on ":
        return False
    return has_cue(text, start, end) or (is_long and is_unexplained(text, start, end))


def _exact_items(text: str, candidates: list[Candidate], taken: list[Span]) -> list[Candidate]:
    """Return the open candidates, one a place, that are written as a name would be."""
    free = [c for c in select(candidates) if text[c.start].isupper() and is_free(c.start, c.end, taken)]
    return [c for c in free if _unique(c)]


def _unique(candidate: Candidate) -> Candidate | None:
    """Return the candidate if it can mean one skill only."""
    entries = candidate.entries
    return candidate if len(entries) == 1 or len({entry.skill for entry in entries}) == 1 else None


def _of_its_list(candidate: Candidate, firm: list[Candidate], index: Index) -> Candidate | None:
    """Return the candidate as the one skill that is of a kind with what stands around it: Triton beside vLLM serves models."""
    skills = index.taxonomy.skills
    near = [c for c in firm if abs(c.start - candidate.start) < LIST_REACH]
    kinds = Counter(skills[entry.skill].category for c in near for entry in c.entries)
    counts = {entry.skill: kinds[skills[entry.skill].category] for entry in candidate.entries}
    best = max(counts, key=lambda skill: counts[skill])
    if not counts[best] or list(counts.values()).count(counts[best]) > 1:
        return None
    return _only(candidate, [entry for entry in candidate.entries if entry.skill == best])


def _only(candidate: Candidate, entries: list[Entry]) -> Candidate:
    """Return the candidate with those of its entries that remain."""
    if len(entries) == len(candidate.entries):
        return candidate
    return candidate._replace(entries=tuple(entries))


def _merged(a: list[Candidate], b: list[Candidate]) -> list[Candidate]:
    return sorted([*a, *b], key=lambda candidate: (candidate.first, -candidate.last))


def _mention(text: str, candidate: Candidate) -> Mention:
    written = text[candidate.start : candidate.end]
    entry = candidate.entries[0]
    if entry.name != written:
        entry = next((e for e in candidate.entries if e.name == written), entry)
    kind: MatchKind = "spelling"
    if candidate.score < 100:
        kind = "fuzzy"
    elif entry.name == written:
        kind = "exact" if entry.canonical else "alias"
    return Mention(entry.skill, candidate.start, candidate.end, written, kind, candidate.score, entry.name)
