"""What an export leaves out of the resume on wish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.privacy.redaction import without_personal_data

if TYPE_CHECKING:
    from gapgui.gaps import GapReport


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Say whether name and contact lines go, employers with them, and which further words; alone they do nothing."""

    person: bool = False
    employers: bool = False
    words: tuple[str, ...] = ()

    def apply(self, report: GapReport) -> GapReport:
        """Return the report without what is to be left out."""
        if not self.person:
            return report
        return without_personal_data(report, employers=self.employers, also=self.words)


NOTHING_LEFT_OUT = LeftOut()


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a line in which commas part them."""
    return tuple(word.strip() for word in text.split(",") if word.strip())
