"""Patterns that are compiled when a text is first searched for them.

Compiling all patterns of the program takes longer than reading most documents, and each document needs a part of them.
"""

from __future__ import annotations

import re
from typing import Any, cast

_USES = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))


class LatePattern:
    """Hold what a pattern is made of, and from the first use on all that `re.Pattern` has; a bad one shows only then."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile: nothing but `pattern` is there yet. From then on each name is found without asking here."""
        if name not in _USES:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = self.compiled()
        self.__dict__.update((use, getattr(compiled, use)) for use in _USES)
        return self.__dict__[name]

    def compiled(self) -> re.Pattern[str]:
        """Return the pattern as `re` knows it, compiled for this call."""
        return re.compile(self.pattern, self._flags)


def late_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used: call its methods, for `re`'s own functions it is none.

    The `re` of a match is what was compiled; whose it is tells its `pattern`.
    """
    return cast("re.Pattern[str]", LatePattern(source, flags))
