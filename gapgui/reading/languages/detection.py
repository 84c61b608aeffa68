"""Which language a text is written in, by the words that every text of a language is full of."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

# Words that the other languages here don't have, or hardly use; some twenty make three words in ten of running text.
# A table is enough to tell a posting's language and needs no library: those that are kept up carry models of many
# megabytes, those that are small are not kept up.
_WORDS = {
    "en": "the and of to with for you our we are is your will have this from or on be as by that not it at",
    "de": "und der die das mit für wir sie ist ein eine du zu den von im auf dem bei auch nicht oder als dich uns",
    "fr": "et les des du une pour vous nous avec dans est le la sur au aux votre notre qui ou en un par",
    "es": "y los las una con para por el del en un se su nuestro tu que es como más o al",
    "pt": "e os uma com para do da em um você não no na dos das que se sua nossa ou ao às são",
    "it": "e il di che per con della nel gli una le un del dei la si alla sono delle nella ed lo",
    "nl": "en het een van voor met je wij ons de op te is in zijn aan jij bij naar ook niet of",
    "sv": "och att det som en på är av för med du vi har till den inte ett om eller dig oss",
    "da": "og at det som en på er af for med du vi har til den ikke et om eller dig os",
    "no": "og å det som en på er av for med du vi har til den ikke et om eller deg oss",
    "fi": "ja on ei se että kun tai myös sekä olet ovat joka meillä sinulla kanssa",
    "pl": "i w na z do oraz się jest dla nie o po lub jako od przez za",
    "cs": "a v na se je pro s do z že nebo jako o po za jsme",
    "tr": "ve bir için ile bu da de olan veya olarak en çok gibi",
    "hu": "és a az egy hogy nem is vagy mint van meg",
    "ro": "și de în la cu pe o un pentru care este din sau să",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_NO_WORDS: Mapping[str, frozenset[str]] = MappingProxyType({})
_WORD = late_pattern(r"[^\W\d_]++")
# Scripts of one language each, as far as resumes and postings go.
_SCRIPTS = (
    ("ja", late_pattern("[\u3040-\u30ff]")),
    ("ko", late_pattern("[\uac00-\ud7af]")),
    ("zh", late_pattern("[\u4e00-\u9fff]")),
    ("ru", late_pattern("[\u0400-\u04ff]")),
    ("el", late_pattern("[\u0370-\u03ff]")),
    ("he", late_pattern("[\u0590-\u05ff]")),
    ("ar", late_pattern("[\u0600-\u06ff]")),
)
# Characters that are looked at.
_ENOUGH = 2_000
# Of all letters that many must be of a script, of all words that many of a language's ...
_OF_SCRIPT, _OF_WORDS = 0.2, 0.08
# ... and by so much more than of any other's.
_AHEAD = 1.25
# Of an English text's words so many are of its own, of no other's.
_ENGLISH = 0.2
# Fewer words of a language tell nothing, nor does one that stands many times.
MIN_WORDS, MIN_DIFFERENT = 4, 3


def language_of(text: str, of_its_kind: Mapping[str, frozenset[str]] = _NO_WORDS) -> str:
    """Return the language of a text as two letters of ISO 639-1; empty where too little of it tells.

    `of_its_kind` are further words by language, those that texts of one kind are full of.
    """
    text = text[:_ENOUGH]
    return _by_script(text) or _by_words(text, of_its_kind)


def _by_script(text: str) -> str:
    if not any("\u0370" <= sign <= "\u06ff" or "\u3040" <= sign <= "\ud7af" for sign in set(text)):
        return ""
    letters = sum(map(str.isalpha, text))
    for language, script in _SCRIPTS:
        if letters and len(script.findall(text)) >= _OF_SCRIPT * letters:
            return language
    return ""


def _share(words: Counter[str], language: str) -> float:
    return sum(words[word] for word in _SETS[language]) / max(MIN_WORDS * 10, words.total())


def _by_words(text: str, of_its_kind: Mapping[str, frozenset[str]]) -> str:
    words = Counter(_WORD.findall(text.lower()))
    if _share(words, "en") >= _ENGLISH:
        return "en"
    told: dict[str, Set[str]] = {
        language: words.keys() & (own | of_its_kind.get(language, frozenset()))
        for language, own in _SETS.items()
    }
    counts = {language: sum(words[word] for word in own) for language, own in told.items()}
    (best, most), (_, second) = Counter(counts).most_common(2)
    if most < max(MIN_WORDS, _OF_WORDS * words.total()) or len(told[best]) < MIN_DIFFERENT:
        return ""
    return best if most >= _AHEAD * second else ""
