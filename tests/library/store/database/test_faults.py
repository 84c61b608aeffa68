"""What can happen to the file: nothing that was kept is lost, and each thing is one sentence."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.library.store.database.connection import connect
from gapgui.library.store.database.schema import STEPS
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from tests.conftest import ROOT
from tests.library.store.made import ACME, acme, birk, long_posting

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 60
PAGE = 4096


def filled(file: Path, count: int = MANY) -> tuple[KeptPosting, ...]:
    library = Library(file)
    kept = library.keep(
        *(KeptPosting(long_posting(200, f"w{at}x"), tags=(f"tag{at}",)) for at in range(count))
    )
    first = library.change(kept[0], replace(kept[0], text=kept[0].text + "\nmore"))
    library.close()
    assert first
    return (first, *kept[1:])


def spoil(file: Path, start: int, length: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(b"\xa5" * length)


def told(error: GapError | None, code: str) -> str:
    assert error is not None
    assert error.code == code
    assert error.message.count(". ") == 0
    return error.message


@pytest.mark.parametrize(
    ("start", "length", "least"),
    [
        (0, 16, MANY),  # the name of the format
        (0, PAGE, MANY),  # the page that says where the tables are
        (60 * PAGE, 2 * PAGE, MANY - 12),
        (20 * PAGE, PAGE, MANY - 12),
    ],
)
def test_of_a_damaged_file_all_that_can_be_read_is_rescued(
    file: Path, start: int, length: int, least: int
) -> None:
    kept = {posting.id: posting for posting in filled(file)}
    spoil(file, start, length)
    damaged = file.read_bytes()
    library = Library(file)
    found = library.postings()
    assert len(found) >= least
    assert all(kept[posting.id] == posting for posting in found)
    assert library.search("duty") is not None
    sentence = told(library.incident, "damaged")
    assert f"{len(found)} postings could be rescued" in sentence
    assert "library.sqlite.bak" in sentence
    assert file.with_name("library.sqlite.bak").read_bytes() == damaged
    (new,) = library.keep(acme())
    assert new.id not in kept
    library.close()
    again = Library(file)
    assert again.incident is None
    assert len(again.postings()) == len(found) + 1
    again.close()


def test_with_the_first_page_gone_former_texts_are_rescued_too(file: Path) -> None:
    kept = filled(file)
    spoil(file, 0, PAGE)
    library = Library(file)
    assert [len(library.former_texts(posting.id)) for posting in kept[:2]] == [1, 0]
    library.close()


def test_a_file_that_was_cut_off_is_rescued_as_far_as_it_goes(file: Path) -> None:
    filled(file)
    whole = file.stat().st_size
    os.truncate(file, whole // PAGE // 2 * PAGE)
    library = Library(file)
    assert library.incident
    assert library.postings()
    library.close()


@pytest.mark.parametrize(
    "rubbish", [b"no database at all", b"\0" * 3 * PAGE, b"SQLite format 3\0" + b"\xff" * 9000]
)
def test_what_is_no_database_is_set_aside(file: Path, rubbish: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(rubbish)
    library = Library(file)
    assert "0 postings could be rescued" in told(library.incident, "damaged")
    assert library.postings() == ()
    assert library.keep(acme())
    library.close()
    assert file.with_name("library.sqlite.bak").read_bytes() == rubbish


def test_each_damaged_file_keeps_its_own_log(file: Path) -> None:
    for log in (b"first", b"second"):
        Library(file).close()
        # as it is when the program is ended after it has rescued what it could
        shutil.copyfile(file, file.with_name("library.sqlite.rescued"))
        file.write_bytes(b"no database at all")
        file.with_name("library.sqlite-wal").write_bytes(log)
    Library(file).close()
    assert file.with_name("library.sqlite.bak-wal").read_bytes() == b"first"
    assert file.with_name("library.sqlite.bak2-wal").read_bytes() == b"second"


def test_what_is_still_in_the_log_is_rescued(file: Path) -> None:
    library = Library(file)
    library.keep(acme())
    with closing(sqlite3.connect(file)) as reader:  # keeps the log from being taken in
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM postings").fetchone()
        library.keep(birk())
        copy = file.parent.with_name("crashed")
        copy.mkdir(mode=0o700)
        for name in ("library.sqlite", "library.sqlite-wal"):
            copy.joinpath(name).write_bytes(file.with_name(name).read_bytes())
    library.close()
    crashed = Library(copy / "library.sqlite")
    assert [posting.text for posting in crashed.postings()] == [posting.text for posting in (acme(), birk())]
    crashed.close()


def test_a_damaged_index_of_words_is_made_again(file: Path) -> None:
    filled(file)
    with closing(connect(file, 1)) as connection:
        connection.execute("UPDATE words_data SET block = x'00ff00ff00ff00ff00ff' WHERE id > 10")
    library = Library(file)
    assert library.incident is None
    assert len(library.search("duty") or ()) == MANY
    library.close()


def test_a_rescue_that_was_cut_short_is_finished(file: Path) -> None:
    """The program ended when the rescued file was whole and the damaged one still had its name."""
    kept = filled(file, 3)
    file.with_name("library.sqlite.rescued").write_bytes(file.read_bytes())
    spoil(file, 0, 2 * PAGE)
    library = Library(file)
    assert library.postings() == kept
    library.close()
    assert file.with_name("library.sqlite.bak").exists()
    assert not file.with_name("library.sqlite.rescued").exists()


def test_another_window_goes_on_with_the_rescued_file(file: Path) -> None:
    kept = filled(file, 3)
    first = Library(file)
    rescued = file.with_name("library.sqlite.rescued")
    rescued.write_bytes(file.read_bytes())
    second = Library(file)  # puts the rescued file in its place
    (new,) = first.keep(acme())
    assert second.postings() == (*kept, new)
    first.close()
    second.close()


def test_a_file_that_is_taken_away_is_made_anew(library: Library, file: Path) -> None:
    library.keep(acme())
    for each in file.parent.iterdir():
        each.unlink()
    assert library.postings() == ()
    assert library.keep(birk())


def test_a_file_that_another_program_holds_is_told(file: Path) -> None:
    filled(file, 2)
    library = Library(file, patience=0.05)
    with closing(connect(file, 1)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GapError) as caught:
            library.keep(acme())
        assert "try again when it is done" in told(caught.value, "cannot_write")
        assert len(library.postings()) == 2  # what is there can be read meanwhile
        other.execute("ROLLBACK")
    assert library.keep(acme())
    library.close()


def test_a_full_disk_is_told_and_nothing_is_half_written(file: Path) -> None:
    kept = filled(file, 2)
    library = Library(file)
    with library.database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(GapError) as caught:
        library.keep(acme(), *(KeptPosting(long_posting(4000, f"f{at}")) for at in range(20)))
    assert "No space left on device" in told(caught.value, "cannot_write")
    assert library.postings() == kept
    assert library.search("pytorch") == ()
    assert library.remove(kept[1].id)
    library.close()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_a_disk_that_fills_up_while_it_is_written_is_told(file: Path) -> None:
    kept = filled(file, 2)
    script = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = Library(file)
limit = file.stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    for number in range(500):
        library.keep(KeptPosting(long_posting(800, f"f{number}x")))
        print("kept", flush=True)
except GapError as error:
    print(error.code)
"""
    lines = child(file, script).split()
    assert lines[-1] == "cannot_write"
    library = Library(file)
    assert library.incident is None
    assert len(library.postings()) == len(kept) + len(lines) - 1
    library.close()


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="has no such users")
def test_a_folder_where_nothing_can_be_written_is_told(file: Path) -> None:
    kept = filled(file, 2)
    file.chmod(0o444)
    file.parent.chmod(0o555)
    script = """
import os
from gapgui.library.store.kept_posting import named_as_read
named_as_read(KeptPosting("Engineer"))  # what else is loaded, is now
if os.geteuid() == 0:
    os.seteuid(65534)
library = Library(file)
print(len(library.postings()), sorted(library.search("duty")))
try:
    library.keep(KeptPosting("Engineer"))
except GapError as error:
    print(error.code, error.message)
library.close()
try:
    Library(file.parent / "below" / "library.sqlite")
except GapError as error:
    print(error.code, error.message)
"""
    try:
        with everybody_may_enter(file.parent.parent):
            lines = child(file, script).splitlines()
    finally:
        file.parent.chmod(0o700)
        file.chmod(0o600)
    assert lines[0] == f"{len(kept)} [1, 2]"
    assert lines[1].startswith("cannot_write The kept postings can't be written to ")
    assert lines[2].startswith("cannot_write ")
    assert "Permission denied" in lines[1]
    assert "Permission denied" in lines[2]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="has no such signal")
def test_a_process_that_is_killed_while_it_writes_loses_nothing_it_was_promised(file: Path) -> None:
    script = """
library = Library(file)
for number in range(100_000):
    (kept,) = library.keep(KeptPosting(f"{number}\\n" + long_posting(100)))
    library.change(kept, replace(kept, notes="done"))
    print(number, flush=True)
"""
    for promised in (3, 8):
        with subprocess.Popen(
            [sys.executable, "-c", START + script, str(file)], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout
            seen = [int(process.stdout.readline()) for _ in range(promised)]
            process.kill()
        library = Library(file)
        assert library.incident is None
        done = [p for p in library.postings() if p.notes == "done"]
        assert {int(p.text.split("\n")[0]) for p in done} >= set(seen)
        assert len(library.search("duty") or ()) == len(library.postings())
        library.remove(*(p.id for p in library.postings()))
        library.close()


def test_two_programs_and_two_threads_write_at_once_and_nothing_is_lost(file: Path) -> None:
    script = """
library = Library(file, patience=60)
for number in range(25):
    library.keep(KeptPosting(f"child {number}"))
print(len(library.postings()))
"""
    library = Library(file, patience=60)

    def write(who: str) -> None:
        for number in range(25):
            library.keep(KeptPosting(f"{who} {number}"))

    threads = [threading.Thread(target=write, args=(who,)) for who in ("one", "two")]
    for thread in threads:
        thread.start()
    child(file, script)
    for thread in threads:
        thread.join()
    texts = {posting.text for posting in library.postings()}
    assert texts == {f"{who} {number}" for who in ("one", "two", "child") for number in range(25)}
    library.close()


START = """
import sys
from dataclasses import replace
from pathlib import Path
from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from tests.library.store.made import long_posting
file = Path(sys.argv[1])
"""


@contextmanager
def everybody_may_enter(folder: Path) -> Iterator[None]:
    """Open the temporary folders to a user who is not the one that runs the tests, for a while."""
    below = [each for each in (folder, *folder.parents) if Path(tempfile.gettempdir()) in each.parents]
    modes = [each.stat().st_mode for each in below]
    for each in below:
        each.chmod(0o755)
    yield
    for each, mode in zip(below, modes, strict=True):
        each.chmod(mode & 0o7777)


def child(file: Path, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", START + script, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_newer_program_that_grew_the_file_meanwhile_is_no_harm(library: Library, file: Path) -> None:
    """A window that is still open goes on with the tables it knows."""
    library.keep(acme())
    newer = Library(file, (*STEPS, ("ALTER TABLE postings ADD COLUMN stars INTEGER NOT NULL DEFAULT 0",)))
    assert library.keep(birk())
    assert [posting.text for posting in newer.postings()] == [ACME, birk().text]
    newer.close()
