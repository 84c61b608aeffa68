"""What the options say is to be left out of resumes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gapgui.printable import printable
from gapgui.report.privacy.left_out import LeftOut, idle_word_text, idle_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from gapgui.resume.resume import Resume


def left_out_by(options: argparse.Namespace) -> LeftOut:
    """Return what is to be left out."""
    return LeftOut(
        person="personal" in options.leave_out,
        employers="employers" in options.leave_out,
        words=tuple(options.leave_out_word),
        schools="schools" in options.leave_out,
    )


def tell_idle_words(resumes: Sequence[Resume], left_out: LeftOut) -> None:
    """Tell, on standard error, of words that stand in none of some resumes."""
    idle = set.intersection(*(set(idle_words(resume, left_out.words)) for resume in resumes))
    for word in left_out.words:
        if word in idle:
            print(f"gapgui: {printable(idle_word_text(word))}", file=sys.stderr)
