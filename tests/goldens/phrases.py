"""Examples of single phrases, kept as data: each stands in a frame, and beside it stands what is read then.

A file holds the frame, a line of three hyphens, and one example a line with its reading behind an arrow. In an
example `¶` is a line's end; a frame says with `{}` where the example goes, in all its places.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.posting.posting import AskedSkill, Posting
    from gapgui.resume.resume import Resume

ARROW = " => "
RULE = "\n---\n"


@dataclass(frozen=True, slots=True)
class Table:
    """Hold the examples of one file with their readings, in order."""

    frame: str
    examples: dict[str, str]

    def text(self, example: str) -> str:
        """Return the document that an example makes."""
        return self.frame.replace("{}", example.replace("¶", "\n"))


def load_table(file: Path) -> Table:
    """Read a file of examples; one that has no reading yet has an empty one."""
    frame, _, rest = file.read_text(encoding="utf-8").partition(RULE)
    parted = (line.partition(ARROW) for line in rest.splitlines() if line.strip())
    return Table(frame, {example: reading for example, _, reading in parted})


def store_table(file: Path, table: Table) -> None:
    """Write a file of examples with their readings."""
    lines = (f"{example}{ARROW}{reading}" for example, reading in table.examples.items())
    file.write_text(table.frame + RULE + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def told_posting(posting: Posting) -> str:
    """Return all that is read from a posting as one line; its title only where the text doesn't begin with it."""
    text = posting.document.text
    facts = [_asked(skill) for skill in posting.skills]
    facts += [f"{text[i.start : i.end]!r} {i.reason}" for i in posting.ignored]
    facts += [f"unknown {term.text!r}" for term in posting.unknown_terms]
    facts += [f"total {posting.total_years}y"] if posting.total_years else []
    facts += [f"degree {posting.degree.level} {posting.degree.strength}"] if posting.degree else []
    facts += [] if text.startswith(posting.title) else [f"title {posting.title!r}"]
    shares = " ".join(f"{kind} {share}" for kind, share in posting.archetype_shares if 0 < share < 1)
    facts += [f"archetype {posting.archetype}" + f" ({shares})" * bool(shares)]
    facts += [f"{e.archetype} {e.weight}" for e in posting.archetype_evidence]
    return "; ".join(facts)


def _asked(skill: AskedSkill) -> str:
    group = f" {skill.group}" if skill.group else ""
    years = f" {skill.min_years}y" if skill.min_years else ""
    return f"{skill.skill.id} {skill.strength}{group}{years}"


def told_resume(resume: Resume) -> str:
    """Return all that is read from a resume as one line."""
    facts = [f"{skill.skill.id} {skill.claim}" for skill in resume.skills]
    experience = resume.experience
    facts += [f"{experience.years}y"] if experience.years is not None else []
    facts += [f"counted to {experience.counted_to}, at least {experience.least}y"] * bool(
        experience.counted_to
    )
    return "; ".join([*facts, f"degree {resume.degree}"])
