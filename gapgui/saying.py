"""Tell what a person reads in the language in use: the sources hold the English texts, a catalogue those of another.

The language is one for the whole program, whatever thread asks. Commands speak English; the window chooses its own.
What crosses the border of a process is a `Sentence`, told where it arrives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_NUMBER = "1,234.5%"
"""A text of the catalogue, too: its translation shows how numbers are written."""


@dataclass(frozen=True, slots=True)
class Language:
    """Name a language, and the file with its texts where it is not English (Qt's .ts)."""

    code: str = "en"
    catalogue: Path | None = None


ENGLISH = Language()


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """Hold a text and its values, to be told later, by `str`, in the language that is in use then.

    The values are what the text names in braces, sentences among them. `context` groups texts for translators.
    """

    context: str
    template: str
    values: tuple[tuple[str, Any], ...]

    def __init__(self, context: str, template: str, /, **values: Any) -> None:
        object.__setattr__(self, "context", context)
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", tuple(values.items()))

    def __str__(self) -> str:
        return say(self.context, self.template, **dict(self.values))

    @property
    def english(self) -> str:
        """Return the sentence for programs that read it, in English whatever is spoken."""
        values = {
            name: value.english if isinstance(value, Sentence) else value for name, value in self.values
        }
        return self.template.format(**values) if values else self.template


def say(context: str, text: str, /, **values: Any) -> str:
    """Return a text in the language in use, its values filled in as that language writes numbers.

    `{count:,}` parts thousands, `{share:.0%}` is a share in per cent, `{month:%m/%Y}` a month.
    """
    speech = _speech
    told = speech.texts.get((context, text), text)
    if not values:
        return told
    return speech.formatter.vformat(told, (), values) if speech.formatter else told.format(**values)


def speak(language: Language) -> None:
    """Use a language from now on; what its catalogue lacks is told in English."""
    global _speech
    texts = learn(language.catalogue)
    sample = texts.get(("Numbers", _NUMBER))
    _speech = _Speech(language, texts, _NumberFormatter(sample) if sample else None)


@lru_cache(maxsize=4)
def learn(catalogue: Path | None) -> Mapping[tuple[str, str], str]:
    """Return the texts of a catalogue, which takes 20 ms when it is read first; none without one."""
    return dict(_read(catalogue)) if catalogue else {}


def spoken() -> Language:
    """Return the language in use."""
    return _speech.language


class _NumberFormatter(Formatter):
    """Write numbers as in a sample: "1.234,5 %"."""

    def __init__(self, sample: str) -> None:
        self._signs = str.maketrans({",": sample[1], ".": sample[5], "%": sample[7:]})

    def format_field(self, value: Any, format_spec: str) -> str:
        told: str = super().format_field(value, format_spec)
        return told.translate(self._signs) if format_spec and isinstance(value, int | float) else told


@dataclass(frozen=True, slots=True)
class _Speech:
    language: Language = ENGLISH
    texts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    formatter: Formatter | None = None


_speech = _Speech()


def _read(catalogue: Path) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the texts of a catalogue that are translated; it came with the program, so its XML is trusted."""
    from xml.etree import ElementTree

    for group in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314
        context = group.findtext("name", "")
        for message in group.iter("message"):
            translation = message.findtext("translation")
            if translation:
                yield (context, message.findtext("source", "")), translation
