"""The strip for problems above everything: each stays until it is over, or is put away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.ui.widgets.banner import Banner, Tone

Subject = Literal[
    "taxonomy", "update", "copy", "refused", "posting", "cut", "analysis", "export", "keeping", "guide"
]


@dataclass(frozen=True, slots=True)
class _Problem:
    text: str
    tone: Tone
    actions: dict[str, Callable[[], None]] = field(default_factory=dict)


class ProblemStrip:
    """Say one problem for each subject, the newest in sight; what is over makes room for the one before."""

    def __init__(self, banner: Banner) -> None:
        self._banner = banner
        self._said: dict[Subject, _Problem] = {}

    def say(
        self,
        subject: Subject,
        text: str,
        tone: Tone = "warning",
        actions: dict[str, Callable[[], None]] | None = None,
    ) -> None:
        """Say a problem, in place of what was said of its subject."""
        self._forget_what_was_put_away()
        self._said.pop(subject, None)
        self._said[subject] = _Problem(text, tone, actions or {})
        self._show()

    def settle(self, *subjects: Subject) -> None:
        """Say no more of what has gone well."""
        self._forget_what_was_put_away()
        over = [subject for subject in subjects if self._said.pop(subject, None)]
        if over:
            self._show()

    def _forget_what_was_put_away(self) -> None:
        if self._banner.isHidden():
            self._said.clear()

    def _show(self) -> None:
        if not self._said:
            self._banner.hide()
            return
        problem = next(reversed(self._said.values()))
        self._banner.say(problem.text, problem.tone, problem.actions)
