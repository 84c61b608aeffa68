"""One JSON object a line."""

from __future__ import annotations

import json
from typing import Any

from gapgui.printable import COMMANDS

# JSON itself escapes only those below U+0020
_ESCAPED = {code: f"\\u{code:04x}" for code in COMMANDS}


def json_line(plain: dict[str, Any]) -> str:
    """Return a plain value as one line of JSON, without the line's end.

    Lone surrogates, which no UTF-8 can hold, become question marks; what could command a terminal is escaped.
    """
    line = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    line = line.translate(_ESCAPED)
    return line.encode("utf-8", errors="replace").decode("utf-8")
