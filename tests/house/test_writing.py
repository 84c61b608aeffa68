"""Who writes files."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.house.sources import name_of, python_files, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITERS = {
    *("write_text", "write_bytes", "mkstemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"),
    *("fdopen", "touch", "copyfile", "copy2", "QSaveFile", "QTemporaryFile", "QFile", "QSettings"),
}


def test_only_one_module_writes_files() -> None:
    """What is half written is what a reader finds after a crash; `whole_file` writes all or nothing."""
    found = {
        f"{name_of(path)}: {call}"
        for path in python_files("gapgui")
        if name_of(path) != "gapgui/whole_file.py"
        for call in writing_calls(syntax(path))
    }
    assert (
        found
        == {
            # the null device, in place of a pipe that nobody reads, or of a closed stream
            "gapgui/documents/isolation/reader_process.py: open",  # of the null device, for what a dying worker says
            "gapgui/commands/output.py: fdopen",
            "gapgui/commands/output.py: open",
            "gapgui/ui/preferences/settings.py: QSettings",  # only read: what version 0.1 remembered
        }
    )


def writing_calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in WRITERS or (name == "open" and may_write(node)):
            yield name


def may_write(opening: ast.Call) -> bool:
    """Return whether a call of `open` asks for more than reading, by a mode or by flags."""
    modes = [*opening.args, *(keyword.value for keyword in opening.keywords if keyword.arg == "mode")]
    texts = [mode.value for mode in modes if isinstance(mode, ast.Constant) and isinstance(mode.value, str)]
    flags = [part.attr for mode in modes for part in ast.walk(mode) if isinstance(part, ast.Attribute)]
    return any(re.fullmatch(r"[rwaxbt+]*[wax+][rwaxbt+]*", text) for text in texts) or bool(
        {"O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND"} & set(flags)
    )
