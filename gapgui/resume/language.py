"""Which language a resume is written in: one with few sentences is told by its headings as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.document import QualityProblem
from gapgui.reading.languages.detection import language_of
from gapgui.reading.languages.names import NAMES

if TYPE_CHECKING:
    from gapgui.documents.document import Document

# Words of headings and of entries. Those that a language shares with English tell neither.
_WORDS = {
    "en": "experience education skills summary projects languages certifications publications employment awards"
    " engineer developer scientist analyst manager intern present university led built developed designed wrote"
    " using team work years",
    "de": "lebenslauf berufserfahrung erfahrung werdegang kenntnisse fähigkeiten ausbildung bildungsweg studium abschluss"
    " projekte sprachen sprachkenntnisse zertifikate interessen praktikum werkstudent heute seit entwickler entwicklerin"
    " entwicklung leitung muttersprache fließend universität hochschule",
    "fr": "expérience expériences professionnelle professionnelles compétences formation formations diplôme diplômes"
    " langues projets intérêt présent développeur développeuse développement ingénieur ingénieure stage licence"
    " université école",
    "es": "experiencia laboral profesional habilidades competencias conocimientos educación formación idiomas proyectos"
    " actualidad actualmente desarrollador desarrolladora desarrollo ingeniero ingeniera universidad licenciatura",
    "pt": "experiência experiências profissional habilidades competências formação educação idiomas projetos atual"
    " atualmente desenvolvedor desenvolvedora desenvolvimento engenheiro engenheira universidade licenciatura",
    "it": "esperienza esperienze professionale professionali lavorativa lavorative competenze istruzione formazione lingue"
    " progetti oggi sviluppatore sviluppatrice sviluppo ingegnere università laurea",
    "nl": "werkervaring ervaring opleiding opleidingen vaardigheden talen projecten heden ontwikkelaar ontwikkeling"
    " universiteit hogeschool",
    "sv": "arbetslivserfarenhet erfarenhet utbildning färdigheter kunskaper språk utvecklare utveckling universitet",
    "da": "erhvervserfaring erfaring uddannelse færdigheder kompetencer sprog udvikler udvikling universitet",
    "no": "arbeidserfaring erfaring utdanning ferdigheter kompetanse språk utvikler utvikling universitet",
    "fi": "työkokemus kokemus koulutus taidot osaaminen kielet kielitaito yliopisto",
    "pl": "doświadczenie zawodowe wykształcenie umiejętności języki obecnie programista uniwersytet politechnika",
    "cs": "zkušenosti pracovní vzdělání dovednosti znalosti jazyky současnost univerzita",
    "tr": "deneyim eğitim beceriler yetenekler diller üniversitesi mühendisi",
    "hu": "tapasztalat tanulmányok végzettség készségek nyelvek egyetem",
    "ro": "experiență educație competențe limbi universitatea inginer",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}


def resume_language(text: str) -> str:
    """Return the language of a resume as two letters of ISO 639-1; empty where too little of it tells."""
    return language_of(text, _SETS)


def is_english(language: str) -> bool:
    """Tell whether a resume in a language is read as one in English: that, or none that is known."""
    return language in {"", "en"}


def not_english(language: str) -> QualityProblem:
    """Return what is said of a resume in another language."""
    return QualityProblem(
        "not_english",
        "This resume looks {language}; gapgui reads English, so what was found in it may not be all and is not "
        "compared.",
        language=NAMES[language],
    )


def with_language(document: Document, language: str) -> Document:
    """Return a resume's document with a problem more where it is in another language than English."""
    return document if is_english(language) else document.with_problem(not_english(language))
