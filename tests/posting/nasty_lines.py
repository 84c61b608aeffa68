"""Lines of a megabyte that make careless patterns run away, each read in a process of its own."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

LENGTH = 1_000_000
PATIENCE = 60  # seconds; the slowest takes two or three
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
import sys
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from tests.taxonomy.core import core_index
read = {"posting": read_posting, "resume": read_resume}[sys.argv[1]]
line = "a" + sys.argv[2] * (int(sys.argv[3]) // len(sys.argv[2])) + "a"
document = document_from_text(line, "nasty.txt")
assert read(document, core_index()).document.text is document.text
"""


def read_nasty_line(kind: str, unit: str) -> None:
    """Read one as a posting or a resume; raises where it takes too long or fails."""
    command = [sys.executable, "-c", PROGRAM, kind, unit, str(LENGTH)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
