"""The errors a user can mend. Each message is the sentence that is shown, in the language in use."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any, Literal, cast

from gapgui.saying import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

ErrorCode = Literal[
    "not_found",
    "not_a_pdf",
    "encrypted",
    "wrong_password",
    "damaged",
    "no_text",
    "empty",
    "too_large",
    "too_slow",
    "unsupported",
    "bad_taxonomy",
    "cannot_write",
    "bug",
]
STOPPED = 130
"""The exit status of who was stopped by Ctrl+C, as shells tell it."""
_SYSTEM_REASONS: dict[int, Sentence] = {
    errno.EACCES: Sentence("System", "Permission denied"),
    errno.EPERM: Sentence("System", "Operation not permitted"),
    errno.ENOENT: Sentence("System", "No such file or directory"),
    errno.ENOTDIR: Sentence("System", "Not a directory"),
    errno.EISDIR: Sentence("System", "Is a directory"),
    errno.ENOSPC: Sentence("System", "No space left on device"),
    errno.EROFS: Sentence("System", "Read-only file system"),
    errno.ENAMETOOLONG: Sentence("System", "File name too long"),
    errno.EIO: Sentence("System", "Input/output error"),
    errno.EBUSY: Sentence("System", "Device or resource busy"),
    errno.EFBIG: Sentence("System", "File too large"),
}


class GapError(Exception):
    """Say in one sentence what happened and what to do about it.

    The text is English and names its values in braces; its code is its context in the catalogue.
    """

    def __init__(self, code: ErrorCode, text: str, /, **values: Any) -> None:
        self.sentence = Sentence(code, text, **values)
        super().__init__(self.sentence)

    @property
    def code(self) -> ErrorCode:
        """Return the code, for programs."""
        return cast("ErrorCode", self.sentence.context)

    @property
    def message(self) -> str:
        """Return the sentence, in the language in use."""
        return str(self.sentence)

    def __reduce__(self) -> tuple[Callable[[Sentence], GapError], tuple[Sentence]]:
        # the default would rebuild it from the sentence alone and fail on its way out of the worker
        return _rebuilt, (self.sentence,)


def system_reason(error: OSError | ValueError) -> Sentence | str:
    """Return why the system refused, without a full stop; what it seldom says is told in its own words.

    A ValueError is what Python raises for a name that no file can have.
    """
    if isinstance(error, ValueError):
        return Sentence("System", "Its name is not valid")
    return _SYSTEM_REASONS.get(error.errno or 0) or error.strerror or type(error).__name__


def _rebuilt(sentence: Sentence) -> GapError:
    return GapError(cast("ErrorCode", sentence.context), sentence.template, **dict(sentence.values))
