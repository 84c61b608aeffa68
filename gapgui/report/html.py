"""A gap report as HTML: one file that needs nothing else, for screens and paper."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from gapgui.colors import DARK, LIGHT
from gapgui.report.contents import lay_out
from gapgui.report.telling.places import place_of_term
from gapgui.report.telling.words import meanings
from gapgui.saying import say, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport

PAGE = "report.html.j2"
STYLE = "report.css.j2"


def report_html(report: GapReport, templates: Path) -> str:
    """Return a report as one HTML file without scripts; `templates` is the folder of the template and its style."""
    return render_template(report, templates, PAGE, STYLE)


def render_template(report: GapReport, templates: Path, page: str, style: str) -> str:
    """Return a report rendered by one of the templates."""
    return render_page(templates, page, style, report=lay_out(report), meanings=meanings())


def render_page(templates: Path, page: str, style: str, **values: Any) -> str:
    """Return a template filled with values; every one of them is escaped, the style alone is not."""
    template = _environment(templates).get_template(page)
    return template.render(style=_css(templates, style), language=spoken().code, **values)


@cache
def _environment(templates: Path) -> jinja2.Environment:
    """Return what reads the templates of a folder, each once: that takes longer than to fill it."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(say=say, place_of_term=place_of_term)
    return environment


@cache
def _css(templates: Path, style: str) -> Markup:
    colored = _environment(templates).from_string((templates / style).read_text(encoding="utf-8"))
    return Markup(colored.render(light=LIGHT, dark=DARK))  # noqa: S704 - our own file and colours
