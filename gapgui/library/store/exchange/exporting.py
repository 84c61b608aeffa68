"""Kept postings as files to take elsewhere: JSON lines, a table, or a folder of texts."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason
from gapgui.library.spreadsheet import guard_for_return
from gapgui.library.store.exchange.values import SCHEMA, values_of
from gapgui.reading.patterns import late_pattern
from gapgui.whole_file import is_absent, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from gapgui.library.store.kept_posting import KeptPosting, Whole

COLUMNS = (
    *("title", "employer", "named", "tags", "notes", "apply_by", "source", "name"),
    *("kept", "changed", "headings", "text"),
)
"""Of the table; former texts are not in it."""
LIST = "kept-postings.jsonl"
"""The file of a folder that says what its texts don't: tags, notes and so on."""
FOLDER = "kept-postings"
"""What a new folder is called in one that is not empty."""
_UNFIT = late_pattern(r"[^\w .,&+#()-]+")
_MOST_OF_NAME = 80


def as_jsonl(postings: Iterable[Whole]) -> bytes:
    """Return a line for each posting, with its former texts."""
    return b"".join(_line({"schema": SCHEMA, **values_of(whole)}) for whole in postings)


def as_csv(postings: Iterable[Whole]) -> bytes:
    """Return a table after RFC 4180, as spreadsheets take it: tags apart by "; ", no cell a formula."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for whole in postings:
        values = values_of(whole)
        values |= {
            "tags": "; ".join(values["tags"]),
            "named": str(values["named"]).lower(),
            "headings": json.dumps(values["headings"]) if values["headings"] else "",
        }
        writer.writerow([guard_for_return(values[column]) for column in COLUMNS])
    return table.getvalue().encode("utf-8-sig", "replace")


def write_folder(folder: Path, postings: Iterable[Whole]) -> tuple[Path, ...]:
    """Write a text file for each posting, and one more that says the rest; return the texts.

    Raises:
        GapError: `cannot_write`; what was written before stays.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GapError(
            "cannot_write",
            "{path} can't be written: {reason}. Choose another place.",
            path=folder,
            reason=system_reason(error),
        ) from None
    lines, files = [], []
    for number, whole in enumerate(postings, start=1):
        file = folder / f"{number:03} {file_name(whole.posting)}.txt"
        write_file(file, whole.posting.text.encode("utf-8", "replace"))
        files.append(file)
        values = values_of(whole)
        del values["text"]
        lines.append(_line({"schema": SCHEMA, "file": file.name, **values}))
    write_file(folder / LIST, b"".join(lines))
    return tuple(files)


def folder_for(chosen: Path) -> Path:
    """Return the folder that an export is to go into: the chosen one, or a new one in it where something is there already.

    Nothing is written over then, and what an earlier export has left does not come back with this one.
    """
    try:
        is_free = not any(chosen.iterdir())
    except OSError:
        return chosen  # there is none yet, or writing tells why not
    number, free = 1, chosen if is_free else chosen / FOLDER
    while not is_free and not is_absent(free):
        number += 1
        free = chosen / f"{FOLDER}-{number}"
    return free


def file_name(posting: KeptPosting) -> str:
    """Return what a file of a posting is called: its title and employer, without signs that some disks refuse."""
    named = ", ".join(filter(None, (posting.title, posting.employer)))
    return " ".join(_UNFIT.sub(" ", named).split())[:_MOST_OF_NAME].strip(" .") or "posting"


def _line(values: dict[str, object]) -> bytes:
    return (json.dumps(values, ensure_ascii=False) + "\n").encode("utf-8", "replace")
