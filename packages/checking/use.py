"""What an installed program has to do: give the same report as the sources, and open its window on the sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from packages.checking.screen import open_screen, wait_for_window

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ("resume.pdf", "posting.txt")


@dataclass(frozen=True, slots=True)
class Program:
    """Hold how an installed gapgui is called, and the folder in which it finds the samples.

    `documents` is what the program itself calls that folder: in a bare root it is another name than ours.
    """

    name: str
    command: tuple[str, ...]
    documents: str
    environment: dict[str, str] = field(default_factory=dict)

    def arguments(self, *arguments: str) -> list[str]:
        """Return the words that call it with some arguments."""
        return [*self.command, *arguments]

    def samples(self) -> list[str]:
        """Return the names of the resume and the posting."""
        return [f"{self.documents}/{name}" for name in SAMPLES]


@dataclass(frozen=True, slots=True)
class Used:
    """Hold the seconds that a report took the second time, and those until something of the window was seen."""

    report: float
    window: float


def from_source() -> Program:
    """Return the program that runs from this very folder."""
    command = (sys.executable, "-P", "-m", "gapgui")
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
    return Program("from source", command, str(ROOT / "resources" / "samples"), environment)


def use(program: Program, pictures: Path) -> Used:
    """Have a program report on the samples and show them; exits where it doesn't. The picture is kept."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "LANG": "C.UTF-8", **program.environment}
        if report_of(program, environment) != report_of(
            from_source(), {**environment, **from_source().environment}
        ):
            sys.exit(f"{program.name}: the report is another than from source")
        started = time.monotonic()
        report_of(program, environment)
        report = time.monotonic() - started
        return Used(report, _show(program, environment, pictures))


def report_of(program: Program, environment: dict[str, str]) -> dict[str, Any]:
    """Return the report on the samples, less where the taxonomy is."""
    told = output(program, environment, "analyze", *program.samples(), "--format", "json")
    report: dict[str, Any] = json.loads(told)
    del report["taxonomy"]["file"]
    return report


def output(program: Program, environment: dict[str, str], *arguments: str) -> str:
    """Return what a program prints; exits where it fails or complains."""
    done = subprocess.run(  # noqa: S603
        program.arguments(*arguments), env=environment, cwd="/", capture_output=True, text=True
    )
    if done.returncode or done.stderr:
        sys.exit(f"{program.name}: {arguments[0]} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def _show(program: Program, environment: dict[str, str], pictures: Path) -> float:
    with open_screen() as screen:
        shown = {**environment, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        # as a desktop names them, in an order that says nothing
        words = program.arguments(*reversed(program.samples()))
        with (
            tempfile.TemporaryFile() as complaints,
            subprocess.Popen(words, env=shown, cwd="/", stderr=complaints) as process,  # noqa: S603
        ):
            try:
                seconds, picture = wait_for_window(screen, process)
            except SystemExit:
                complaints.seek(0)
                print(complaints.read().decode(errors="replace"), file=sys.stderr)
                raise
            finally:
                process.terminate()
    pictures.mkdir(parents=True, exist_ok=True)
    picture.save(pictures / f"{program.name.replace(' ', '-')}.png")
    return seconds
