"""Lines without an end that make careless patterns run away."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

NASTY = {
    "spaces": " ",
    "tabs": "\t",
    "dots": ".",
    "commas": ",",
    "letters": "a",
    "capitals": "A",
    "brackets": "(",
    "closed brackets": ")",
    "hyphens": "-",
    "slashes": "/",
    "digits": "1",
    "conjunctions": "and ",
    "alternatives": "or ",
    "years": "1 year ",
    "examples": "e.g. ",
    "short words": "a ",
    "short items": "A, ",
    "bullets": "- ",
    "stars": "*",
    "apostrophes": "'",
    "line ends": "\n",
    "joined words": "a.b",
    "known skills": "Python, ",
    "softened": "is a plus, ",
    "degrees": "degree in ",
    "dates": "Jan 2018 - ",
    "wishes": "learning ",
}
PROGRAM = """
import json, sys
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from tests.taxonomy.core import core_index
kind, length, units = json.loads(sys.argv[1])
read = {"posting": read_posting, "resume": read_resume}[kind]
for unit in units:
    print(repr(unit), flush=True)
    document = document_from_text("a" + unit * (length // len(unit)) + "a", "nasty.txt")
    assert read(document, core_index()).document.text is document.text
print("all", flush=True)
"""


def last_read(kind: str, units: Iterable[str], length: int, patience: float) -> str:
    """Read lines of some units, as postings or as resumes, in a process of its own; return the last that was begun, or "all".

    `length` counts characters, `patience` seconds for each line.
    """
    units = tuple(units)
    command = [sys.executable, "-c", PROGRAM, json.dumps([kind, length, units])]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            told, _ = process.communicate(timeout=patience * len(units))
        except subprocess.TimeoutExpired:
            process.kill()
            told, _ = process.communicate()
    return told.splitlines()[-1]
