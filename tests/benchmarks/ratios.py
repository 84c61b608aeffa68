"""What `make bench` measured as one table: how long we take as a multiple of a yardstick measured in the same run.

    python -m tests.benchmarks.ratios MEASURED.json [--keep]

The ratios of the last run that was kept stand beside them, so that a loss is seen; --keep puts these in their place.
"""

from __future__ import annotations

import argparse
import json
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KEPT = Path(__file__).parent / "ratios.json"
# A ratio that is higher by a tenth is more than the noise of a shared machine.
NOISE = 1.1


@dataclass(frozen=True, slots=True)
class Ratio:
    """Name two tests whose times are divided, and the most that the quotient is to be."""

    what: str
    ours: str
    yardstick: str
    aim: float


RATIOS = (
    Ratio("start to first paint / a bare window", "test_start[gapgui]", "test_start[bare]", 1.3),
    Ratio("matching 1,000 words / flashtext", "test_gapgui", "test_flashtext", 3),
    Ratio("matching 1,000 words / RapidFuzz over all n-grams", "test_gapgui", "test_naive_fuzzy", 1 / 50),
    Ratio("kept index / libyaml's events of the file", "test_index_kept", "test_events", 0.8),
    Ratio("cold index / libyaml's events of the file", "test_index_cold", "test_events", 3),
    Ratio("the sample resume / pdfplumber", "test_gapgui[sample]", "test_pdfplumber[sample]", 1),
    Ratio("the shared resumes / pdfplumber", "test_gapgui[shared]", "test_pdfplumber[shared]", 1),
    Ratio("gapgui posting FILE / gapgui --version", "test_whole_command", "test_version", 6),
    Ratio("reading 8 times the words / once", "test_words[8]", "test_words[1]", 8.8),
    Ratio("matching with 16 times the skills / once", "test_skills[16]", "test_skills[1]", 1.3),
)


def measured(file: Path) -> dict[str, float]:
    """Return the least seconds of each test, by its name; a name that two files share is that of the first."""
    found: dict[str, float] = {}
    for test in json.loads(file.read_text("utf-8"))["benchmarks"]:
        found.setdefault(test["name"], test["stats"]["min"])
    return found


def quotients(seconds: Mapping[str, float]) -> dict[str, float]:
    """Return the ratios of which both sides were measured, by what they say."""
    return {
        ratio.what: round(seconds[ratio.ours] / seconds[ratio.yardstick], 4)
        for ratio in RATIOS
        if ratio.ours in seconds and ratio.yardstick in seconds
    }


def table(now: Mapping[str, float], before: Mapping[str, float]) -> Iterator[str]:
    """Yield the lines of the table: what, now, aim, before, and a word where it is missed or was lost."""
    yield f"{'ratio':52}{'now':>9}{'aim':>9}{'before':>9}"
    for ratio in RATIOS:
        if ratio.what not in now:
            continue
        value, former = now[ratio.what], before.get(ratio.what)
        said = "missed" if value > ratio.aim else ""
        lost = "slower than before" if former and value > former * NOISE else ""
        kept = f"{former:9.3f}" if former else " " * 9
        yield f"{ratio.what:52}{value:9.3f}{ratio.aim:9.3f}{kept}  {', '.join(filter(None, (said, lost)))}".rstrip()


def main() -> None:
    """Print the table, and keep the ratios where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measured", type=Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    now = quotients(measured(options.measured))
    before = json.loads(KEPT.read_text("utf-8"))["ratios"] if KEPT.exists() else {}
    print("\n".join(table(now, before)))
    if options.keep:
        told = {"gapgui": __version__, "python": platform.python_version(), "ratios": now}
        KEPT.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
