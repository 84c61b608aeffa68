"""Bring resources/translations/*.ts up to date with the texts in the sources; `make translations` runs it.

A text is what stands in `say`, `Sentence`, the errors and problems that are sentences, a widget's `self.tr`, and
`say` in the templates of the report. What is new comes without a translation, what is gone goes.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import jinja2
from jinja2 import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
Text = tuple[str, str]
"""Its context, and the English."""

# Where the context and the text stand in the call; a name is a context that all such calls share.
CALLS: dict[str, tuple[int | str, int]] = {
    "say": (0, 1),
    "Sentence": (0, 1),
    "GapError": (0, 1),
    "QualityProblem": (0, 1),
    "complain": ("Taxonomy", 1),
    "YamlError": ("Taxonomy", 2),
}
METHODS = {"complain", "tr"}
SAMPLE: Text = ("Numbers", "1,234.5%")


def texts_in_sources() -> list[Text]:
    """Return every text that can be told, each once, sorted."""
    found = {SAMPLE}
    for file in sorted((ROOT / "gapgui").rglob("*.py")):
        found.update(_texts_in_code(file))
    for file in sorted((ROOT / "resources" / "report").glob("*.j2")):
        found.update(_texts_in_template(file))
    return sorted(found)


def read_translations(file: Path) -> dict[Text, str]:
    """Return the finished translations of a .ts file."""
    found = {}
    for group in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in group.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[group.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def written(language: str, texts: Iterable[Text], translations: dict[Text, str]) -> str:
    """Return a .ts file with these texts and what translations there are of them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    open_context = ""
    for context, text in texts:
        if context != open_context:
            lines += ["</context>"] if open_context else []
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            open_context = context
        translation = translations.get((context, text), "")
        unfinished = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{unfinished}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>"]) + "\n"


def _texts_in_code(file: Path) -> Iterator[Text]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    passing_on = {id(call) for function in ast.walk(tree) for call in _calls_that_pass_on(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call) == "tr":
                    yield from ((node.name, text) for text in _literals(call.args[0], file))
        if isinstance(node, ast.Call) and _name(node) in CALLS and id(node) not in passing_on:
            yield from _texts_of_call(node, file)


def _calls_that_pass_on(function: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls in a function that hand on a text which it was given, or which a sentence holds."""
    if not isinstance(function, ast.FunctionDef):
        return
    given = {argument.arg for argument in (*function.args.posonlyargs, *function.args.args)}
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and _name(call) in CALLS:
            text = call.args[CALLS[_name(call)][1]]
            if isinstance(text, ast.Attribute) or (isinstance(text, ast.Name) and text.id in given):
                yield call


def _texts_of_call(call: ast.Call, file: Path) -> Iterator[Text]:
    context, at = CALLS[_name(call)]
    for text in _literals(call.args[at], file):
        if isinstance(context, str):
            yield context, text
        else:
            yield from ((name, text) for name in _literals(call.args[context], file))


def _literals(node: ast.expr, file: Path) -> Iterator[str]:
    """Yield a text, or those that a condition chooses from."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body, file)
        yield from _literals(node.orelse, file)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        sys.exit(f"{file.relative_to(ROOT)}:{node.lineno}: write the text itself here, so that it is found")


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr if function.attr in METHODS else ""  # a banner says something, too
    name: str = getattr(function, "id", "")
    return "" if name in METHODS else name  # a command complains, too


def _texts_in_template(file: Path) -> Iterator[Text]:
    template = jinja2.Environment(autoescape=True).parse(file.read_text(encoding="utf-8"))
    for call in template.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say":
            context, text = (node.as_const() for node in call.args)
            yield context, text


def main() -> None:
    """Write every .ts file anew."""
    texts = texts_in_sources()
    for file in sorted(FOLDER.glob("*.ts")):
        translations = read_translations(file)
        file.write_text(written(file.stem.rpartition("_")[2], texts, translations), encoding="utf-8")
        lacking = sum(text not in translations for text in texts)
        print(f"{file.relative_to(ROOT)}: {len(texts)} texts, {lacking} not translated")


if __name__ == "__main__":
    main()
