"""Forbid the network: an attempt raises where it is made and fails the test even if swallowed there."""

from __future__ import annotations

import socket
import sys
import traceback
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_FAMILIES = (socket.AF_INET, socket.AF_INET6)
_SENDING = ("socket.connect", "socket.sendto", "socket.sendmsg")
_RESOLVING = ("socket.getaddrinfo", "socket.gethostbyname")
_attempts: list[str] = []


class NetworkForbiddenError(Exception):
    """Is no OSError, so that code which expects a broken network doesn't take it for one."""


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    outward = event in _RESOLVING or (
        event in _SENDING and isinstance(arguments[0], socket.socket) and arguments[0].family in _FAMILIES
    )
    if outward:
        _attempts.append(f"{event} {arguments}, from:\n" + "".join(traceback.format_stack(limit=5)[:-1]))
        raise NetworkForbiddenError(f"a test reached for the network: {event} {arguments}")


# An audit hook sees the calls of C code too, and nothing can go around it. It can't be taken back.
sys.addaudithook(_forbid)


@pytest.fixture
def network_attempts() -> list[str]:
    """Return what was tried so far; a test that tries on purpose empties it."""
    return _attempts


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    _attempts.clear()
    yield
    if _attempts:
        pytest.fail("reached for the network:\n" + "\n".join(_attempts), pytrace=False)
