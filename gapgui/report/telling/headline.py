"""Tell how many of the skills asked for are missing, and which, by track: the answer that is read in ten seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.telling.named import names_of, one_named, tracks_named, tracks_of
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy, Track


def headline(report: GapReport) -> Iterator[str]:
    """Yield the sentences that answer of a report that compares: what is required, or all that is named where nothing is.

    What is missing is named; only where nothing is, what is near, too short or merely preferred.
    """
    required = [r for r in report.requirements if r.strength == "required"]
    asked = required or report.requirements
    if not required:
        yield say("Summary", "The posting marks no skill as required.")
    counts = _Counts(report.taxonomy, len(asked), is_required=bool(required))
    missing = [r for r in asked if r.status == "missing"]
    partial = [r for r in asked if r.status == "partial"]
    guessed = [r for r in partial if all(reason.relation == "guess" for reason in r.because)]
    near = [r for r in partial if r not in guessed]
    if missing:
        yield counts.missing(missing)
        yield from _more(near, guessed)
        return
    if near:
        if len(asked) > 1 and not guessed:
            yield counts.none_missing()
        yield counts.near(near)
        yield from _more([], guessed)
    elif guessed:
        yield counts.guessed(guessed)
    else:
        yield counts.all_shown()
    yield from _fewer_years(asked)
    if required:
        yield from _preferred_missing(report)


@dataclass(frozen=True, slots=True)
class _Counts:
    """Tell parts of the skills that are asked for: those that are required, or all that are named where none is."""

    taxonomy: Taxonomy
    total: int
    is_required: bool

    def missing(self, missing: Sequence[Requirement]) -> str:
        if len(missing) == 1:
            return self._one_missing(missing[0])
        values = {"total": self.total, "missing": len(missing)}
        tracks = tracks_of(missing)
        if len(tracks) > 1:
            told = say(
                "Summary",
                "{missing} of {total} required skills are missing."
                if self.is_required
                else "{missing} of {total} named skills are missing.",
                **values,
            )
            return f"{told} {tracks_named(missing, self.taxonomy)}"
        return say(
            "Summary",
            "{missing} of {total} required skills are missing, {side}: {names}."
            if self.is_required
            else "{missing} of {total} named skills are missing, {side}: {names}.",
            side=_all_of_side(tracks[0]),
            names=names_of(missing, self.taxonomy),
            **values,
        )

    def _one_missing(self, missing: Requirement) -> str:
        name = one_named(missing, self.taxonomy)
        if self.total == 1:
            return say(
                "Summary",
                "The one required skill is missing: {name}."
                if self.is_required
                else "The one named skill is missing: {name}.",
                name=name,
            )
        return say(
            "Summary",
            "1 of {total} required skills is missing: {name}."
            if self.is_required
            else "1 of {total} named skills is missing: {name}.",
            total=self.total,
            name=name,
        )

    def none_missing(self) -> str:
        return say(
            "Summary", "No required skill is missing." if self.is_required else "No named skill is missing."
        )

    def near(self, near: Sequence[Requirement]) -> str:
        tracks, values = tracks_of(near), {"total": self.total, "near": len(near)}
        if len(near) == 1:
            return self._one_near(near[0])
        if len(tracks) > 1:
            told = say(
                "Summary",
                "{near} of {total} are partial: only something near or more general is shown.",
                **values,
            )
            return f"{told} {tracks_named(near, self.taxonomy)}"
        return say(
            "Summary",
            "{near} of {total} are partial, {side}: {names}. Only something near or more general is shown.",
            side=_all_of_side(tracks[0]),
            names=names_of(near, self.taxonomy),
            **values,
        )

    def _one_near(self, near: Requirement) -> str:
        name = one_named(near, self.taxonomy)
        if self.total == 1:
            return say(
                "Summary",
                "The one required skill is partial: {name}. Only something near or more general is shown."
                if self.is_required
                else "The one named skill is partial: {name}. Only something near or more general is shown.",
                name=name,
            )
        return say(
            "Summary",
            "1 of {total} is partial: {name}. Only something near or more general is shown.",
            total=self.total,
            name=name,
        )

    def guessed(self, guessed: Sequence[Requirement]) -> str:
        return say(
            "Summary",
            "{guessed} of {total} may be there, spelled in another way: {names}.",
            guessed=len(guessed),
            total=self.total,
            names=self._few(guessed),
        )

    def _few(self, requirements: Sequence[Requirement]) -> str:
        if len(requirements) == 1:
            return one_named(requirements[0], self.taxonomy)
        return names_of(requirements, self.taxonomy)

    def all_shown(self) -> str:
        if self.total == 1:
            return say(
                "Summary",
                "Your resume shows the one required skill."
                if self.is_required
                else "Your resume shows the one named skill.",
            )
        return say(
            "Summary",
            "Your resume shows all {total} required skills."
            if self.is_required
            else "Your resume shows all {total} named skills.",
            total=self.total,
        )


def _more(near: Sequence[Requirement], guessed: Sequence[Requirement]) -> Iterator[str]:
    """Tell what is neither missing nor covered, without names."""
    if near:
        yield say(
            "Summary",
            "Besides, 1 is partial: only something near or more general is shown."
            if len(near) == 1
            else "Besides, {count} are partial: only something near or more general is shown.",
            count=len(near),
        )
    if guessed:
        yield say("Summary", "{count} more may be there, spelled in another way.", count=len(guessed))


def _all_of_side(track: Track) -> str:
    return say("Summary", "all ML-specific" if track == "ml" else "all general engineering")


def _fewer_years(asked: Sequence[Requirement]) -> Iterator[str]:
    short = sum(r.status == "covered" and r.years is not None and r.years.verdict == "short" for r in asked)
    if short:
        yield say(
            "Summary",
            "1 is shown for fewer years than asked."
            if short == 1
            else "{count} are shown for fewer years than asked.",
            count=short,
        )


def _preferred_missing(report: GapReport) -> Iterator[str]:
    preferred = [r for r in report.requirements if r.strength == "preferred"]
    missing = [r for r in preferred if r.status == "missing"]
    if not missing:
        return
    if len(preferred) == 1:
        yield say(
            "Summary",
            "The one preferred skill is missing: {name}.",
            name=one_named(missing[0], report.taxonomy),
        )
    elif len(missing) == 1:
        yield say(
            "Summary",
            "1 of {total} preferred skills is missing: {name}.",
            total=len(preferred),
            name=one_named(missing[0], report.taxonomy),
        )
    elif len(tracks_of(missing)) > 1:
        yield say(
            "Summary",
            "{missing} of {total} preferred skills are missing.",
            missing=len(missing),
            total=len(preferred),
        )
        yield tracks_named(missing, report.taxonomy)
    else:
        yield say(
            "Summary",
            "{missing} of {total} preferred skills are missing, {side}: {names}.",
            missing=len(missing),
            total=len(preferred),
            side=_all_of_side(missing[0].track),
            names=names_of(missing, report.taxonomy),
        )
