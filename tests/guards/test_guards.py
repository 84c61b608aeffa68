"""The guards that every test runs under do catch what they are there for."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.guards.network_guard import NetworkForbiddenError

pytest_plugins = ["pytester"]

CONFTEST = """
pytest_plugins = ["tests.guards.leak_guard", "tests.guards.network_guard"]

def pytest_configure():
    from tests.guards import leak_guard
    leak_guard.PATIENCE = 0.05
"""
TESTS = """
import socket, subprocess, sys, threading
from PySide6.QtCore import QThread

kept = {}

def test_leaks_a_thread():
    threading.Thread(target=threading.Event().wait, name="forgotten thread", daemon=True).start()

def test_leaks_a_process():
    wait = [sys.executable, "-c", "input()", "forgotten process"]
    kept["process"] = subprocess.Popen(wait, stdin=subprocess.PIPE)

def test_ends_the_process():
    kept["process"].communicate()

def test_leaks_a_qt_thread(qapp):
    kept["thread"] = QThread()
    kept["thread"].setObjectName("forgotten Qt thread")
    kept["thread"].start()

def test_ends_the_qt_thread(qapp):
    kept["thread"].quit()
    assert kept["thread"].wait(5000)

def test_swallows_what_the_network_guard_says():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
    except Exception:
        pass

def test_ends_what_it_starts():
    thread = threading.Thread(target=print)
    thread.start()
    subprocess.run([sys.executable, "-c", ""], check=True)
    thread.join()
"""


def test_a_guard_fails_the_guilty_and_nobody_else(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parent.parent))
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=7, errors=4)
    result.stdout.fnmatch_lines(
        [
            "*ERROR at teardown of test_leaks_a_thread*",
            "left running:",
            "*forgotten thread*started at:",
            "*, in test_leaks_a_thread",
            "*ERROR at teardown of test_leaks_a_process*",
            "*forgotten process*started at:",
            "*ERROR at teardown of test_leaks_a_qt_thread*",
            "*forgotten Qt thread*",
            "*ERROR at teardown of test_swallows_what_the_network_guard_says*",
            "reached for the network:",
        ]
    )


def test_the_network_is_forbidden_and_local_pipes_are_not(network_attempts: list[str]) -> None:
    with socket.socket() as outward, pytest.raises(NetworkForbiddenError):
        outward.connect(("192.0.2.1", 80))
    with pytest.raises(NetworkForbiddenError):
        socket.getaddrinfo("example.com", 80)
    network_attempts.clear()
    here, there = socket.socketpair()
    with here, there:
        here.sendall(b"still there")
        assert there.recv(11) == b"still there"
