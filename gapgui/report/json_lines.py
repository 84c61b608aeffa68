"""One JSON object a line."""

from __future__ import annotations

import json
from typing import Any


def json_line(plain: dict[str, Any]) -> str:
    """Return a plain value as one line of JSON, without the line's end.

    Lone surrogates, which no UTF-8 can hold, become question marks.
    """
    line = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return line.encode("utf-8", errors="replace").decode("utf-8")
