from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.catalogue import CATALOGUES, translations_script

if TYPE_CHECKING:
    from pathlib import Path

ADVICE = "make translations, put what is new into the .ts file in resources/translations, and make them again"
each = pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)


@each
def test_every_text_is_translated(file: Path) -> None:
    script = translations_script()
    translated = script.read_translations(file)
    assert [text for text in script.texts_in_sources() if text not in translated] == [], ADVICE


@each
def test_the_file_is_as_it_is_made(file: Path) -> None:
    script = translations_script()
    language = file.stem.rpartition("_")[2]
    fresh = script.written(language, script.texts_in_sources(), script.read_translations(file))
    assert file.read_text(encoding="utf-8") == fresh, ADVICE


@each
def test_a_translation_names_the_same_values_in_the_same_form(file: Path) -> None:
    for (context, text), translation in translations_script().read_translations(file).items():
        assert values_in(text) == values_in(translation), (context, text)


def values_in(text: str) -> list[str]:
    return sorted(re.findall(r"{\w[^}]*}", text))


@each
def test_numbers_are_written_as_the_sample_shows(file: Path) -> None:
    script = translations_script()
    assert re.fullmatch(r"1\D234\D5\D*%\D*", script.read_translations(file)[script.SAMPLE])


def test_a_text_that_is_not_written_where_it_is_told_is_refused(tmp_path: Path) -> None:
    script = translations_script()
    script.ROOT = tmp_path
    source = tmp_path / "gapgui" / "a.py"
    source.parent.mkdir()
    source.write_text('def f(name):\n    text = "Hello"\n    return say("A", text)\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"a[.]py:3: write the text itself"):
        script.texts_in_sources()


def test_texts_are_found_wherever_they_are_told(tmp_path: Path) -> None:
    script = translations_script()
    script.ROOT = tmp_path
    source, template = tmp_path / "gapgui" / "a.py", tmp_path / "resources" / "report" / "a.j2"
    for file in (source, template):
        file.parent.mkdir(parents=True)
    source.write_text(
        """class Pane(QWidget):
    def show(self, place, text):
        self.label = self.tr("title")
        say("A", "1 page" if count == 1 else "{count} pages", count=count)
        raise GapError("empty", "{name} is empty; " "choose.", name=f"{x}")
        draft.complain(place, "'{id}' is odd", id=key)
        self.banner.say("not ours")
        return say("A", text)
""",
        encoding="utf-8",
    )
    told = """<p title="{{ say("B", "it's") }}">{{ say("B", "of {n}", n=2) }}</p>"""
    template.write_text(told, encoding="utf-8")
    assert script.texts_in_sources() == [
        ("A", "1 page"),
        ("A", "{count} pages"),
        ("B", "it's"),
        ("B", "of {n}"),
        ("Numbers", "1,234.5%"),
        ("Pane", "title"),
        ("Taxonomy", "'{id}' is odd"),
        ("empty", "{name} is empty; choose."),
    ]
