from __future__ import annotations

import pickle
import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError, system_reason
from gapgui.saying import ENGLISH, Language, Sentence, say, speak, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Numbers</name>
<message><source>1,234.5%</source><translation>1.234,5 %</translation></message>
</context>
<context><name>Test</name>
<message><source>{count:,} skills since {month:%m/%Y}</source><translation>Seit {month:%m/%Y} {count:,} Kenntnisse</translation></message>
<message><source>{share:.1%} of it</source><translation>{share:.1%} davon</translation></message>
<message><source>line {line}</source><translation>Zeile {line}</translation></message>
<message><source>not yet</source><translation type="unfinished"></translation></message>
</context>
<context><name>empty</name>
<message><source>{what}: {name} is empty.</source><translation>{what}: {name} ist leer.</translation></message>
<message><source>A file</source><translation>Eine Datei</translation></message>
</context>
</TS>
"""


@pytest.fixture
def german(tmp_path: Path) -> Iterator[Language]:
    file = tmp_path / "test_de.ts"
    file.write_text(CATALOGUE, encoding="utf-8")
    speak(Language("de", file))
    yield spoken()
    speak(ENGLISH)


def test_english_is_what_the_source_says() -> None:
    told = say("Test", "{count:,} skills since {month:%m/%Y}", count=6335, month=date(2024, 6, 1))
    assert told == "6,335 skills since 06/2024"
    assert say("Test", "{share:.1%} of it", share=0.1234) == "12.3% of it"


@pytest.mark.usefixtures("german")
def test_a_language_has_its_own_words_and_numbers() -> None:
    told = say("Test", "{count:,} skills since {month:%m/%Y}", count=6335, month=date(2024, 6, 1))
    assert told == "Seit 06/2024 6.335 Kenntnisse"
    assert say("Test", "{share:.1%} of it", share=0.1234) == "12,3 % davon"
    assert say("Test", "line {line}", line=6335) == "Zeile 6335"


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_is_told_in_english() -> None:
    assert say("Test", "not yet") == "not yet"
    assert say("Test", "{count:,} of them", count=1200) == "1.200 of them"


@pytest.mark.usefixtures("german")
def test_every_thread_speaks_the_language() -> None:
    told: list[str] = []
    thread = threading.Thread(target=lambda: told.append(say("Test", "line {line}", line=3)))
    thread.start()
    thread.join()
    assert told == ["Zeile 3"]


def test_a_sentence_is_told_in_the_language_of_whoever_reads_it(german: Language) -> None:
    speak(ENGLISH)
    sentence = Sentence("empty", "{what}: {name} is empty.", name="{a}.pdf", what=Sentence("empty", "A file"))
    arrived = pickle.loads(pickle.dumps(sentence))
    assert str(arrived) == "A file: {a}.pdf is empty."
    speak(german)
    assert str(arrived) == "Eine Datei: {a}.pdf ist leer."
    assert arrived.english == "A file: {a}.pdf is empty."
    assert arrived == sentence
    assert hash(arrived) == hash(sentence)


def test_an_error_crosses_a_process_with_its_code_and_is_told_where_it_arrives(german: Language) -> None:
    speak(ENGLISH)
    error = GapError("empty", "{what}: {name} is empty.", name="a.pdf", what="A file")
    arrived = pickle.loads(pickle.dumps(error))
    assert (arrived.code, arrived.message, str(arrived)) == (
        "empty",
        "A file: a.pdf is empty.",
        "A file: a.pdf is empty.",
    )
    speak(german)
    assert (arrived.message, str(arrived)) == ("A file: a.pdf ist leer.", "A file: a.pdf ist leer.")


def test_why_the_system_refused_is_told_in_its_words_where_there_are_no_others() -> None:
    assert str(system_reason(PermissionError(13, "Permission denied"))) == "Permission denied"
    assert str(system_reason(OSError(9999, "Moon in the way"))) == "Moon in the way"
    assert str(system_reason(OSError())) == "OSError"
