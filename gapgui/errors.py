"""The errors a user can mend. Each message is the sentence that is shown."""

from __future__ import annotations

from typing import Literal

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
]


class GapError(Exception):
    """Say in one sentence what happened and what to do about it."""

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code: ErrorCode = code
        self.message = message

    def __reduce__(self) -> tuple[type[GapError], tuple[ErrorCode, str]]:
        # the default would rebuild it from the message alone and fail on its way out of the worker
        return type(self), (self.code, self.message)
