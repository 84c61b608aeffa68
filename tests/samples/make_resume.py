"""Draw resources/samples/resume.pdf, the resume of somebody who doesn't exist, from resume.toml.

Usage, at the root: QT_QPA_PLATFORM=offscreen python -m tests.samples.make_resume FOLDER_OF_LATO [OUTPUT]

The layout is one that tools misread: a sidebar beside the main column. The font is Lato, which the Open Font
License lets anyone embed.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTENT = Path(__file__).with_name("resume.toml")
OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "samples" / "resume.pdf"
RESOLUTION = 1200
POINT = RESOLUTION / 72
PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0  # A4; this and all other measures are in points
SIDEBAR_WIDTH, TOP, SIDE_MARGIN, OUTER_MARGIN = 188.0, 38.0, 24.0, 30.0
INK, SOFT, ACCENT, PANEL, RULE = "#23272b", "#5b636b", "#1f4e5f", "#edf2f3", "#b9c8cd"
BODY, SMALL, HEADING = 9.2, 8.8, 10.5


def lato(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font without ligatures, so that every letter is extracted as itself."""
    font = QFont("Lato")
    font.setPointSizeF(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@dataclass
class Column:
    """Write downwards from `y` between `left` and `left + width`."""

    painter: QPainter
    left: float
    width: float
    y: float = TOP

    def write(
        self,
        text: str,
        font: QFont,
        color: str = INK,
        *,
        indent: float = 0.0,
        after: float = 0.0,
        right: bool = False,
    ) -> None:
        """Write one wrapped paragraph and move below it."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self.painter.device())
        document.setDefaultFont(font)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        document.setDefaultTextOption(QTextOption(side))
        document.setHtml(f'<p style="color:{color}; line-height:118%">{escape(text)}</p>')
        document.setTextWidth((self.width - indent) * POINT)
        self.painter.save()
        self.painter.translate(QPointF((self.left + indent) * POINT, self.y * POINT))
        document.drawContents(self.painter)
        self.painter.restore()
        self.y += document.size().height() / POINT + after

    def heading(self, text: str) -> None:
        """Write a heading over a thin rule."""
        self.write(text, lato(HEADING, QFont.Weight.Bold), ACCENT, after=1.5)
        rule = QRectF(self.left * POINT, self.y * POINT, self.width * POINT, 0.6 * POINT)
        self.painter.fillRect(rule, QColor(RULE))
        self.y += 6.5

    def lines(self, texts: Iterable[str]) -> None:
        """Write short paragraphs."""
        for text in texts:
            self.write(text, lato(SMALL), after=2.4)
        self.y += 12.0

    def entry(self, entry: dict[str, Any]) -> None:
        """Write a job or project: title with its dates at the right, the place, a bullet for each point."""
        top = self.y
        self.write(entry["dates"], lato(SMALL), SOFT, right=True)
        self.y = top
        self.write(entry["title"], lato(BODY + 0.8, QFont.Weight.Bold), after=0.5)
        self.write(entry["place"], lato(SMALL), ACCENT, after=3.5)
        for point in entry["points"]:
            top = self.y
            self.write("•", lato(BODY), ACCENT)
            self.y = top
            self.write(point, lato(BODY), indent=10.0, after=2.6)
        self.y += 8.0


def draw_sidebar(column: Column, content: dict[str, Any]) -> None:
    """Draw contact, skills, education, certificates and languages on a tinted ground."""
    column.painter.fillRect(QRectF(0, 0, SIDEBAR_WIDTH * POINT, PAGE_HEIGHT * POINT), QColor(PANEL))
    column.heading("Contact")
    column.lines(content["contact"])
    column.heading("Skills")
    for name, skills in content["skills"].items():
        column.write(name, lato(SMALL, QFont.Weight.Bold), after=1.0)
        column.write(skills, lato(SMALL), after=7.0)
    column.y += 7.0
    column.heading("Education")
    for degree in content["education"]:
        column.write(degree["title"], lato(SMALL, QFont.Weight.Bold), after=1.0)
        column.lines([degree["place"], degree["dates"]])
    for title in ("certificates", "languages"):
        column.heading(title.title())
        column.lines(content[title])


def draw_main(column: Column, content: dict[str, Any]) -> None:
    """Draw the name, the summary, jobs and projects."""
    column.y -= 6.0
    column.write(content["name"], lato(27, QFont.Weight.Bold), ACCENT)
    column.write(content["title"], lato(13), SOFT, after=8.0)
    column.write(content["summary"], lato(BODY + 0.3), after=13.0)
    for title in ("experience", "projects"):
        column.heading(title.title())
        for entry in content[title]:
            column.entry(entry)
        column.y += 4.0


def draw(content: dict[str, Any], output: Path) -> None:
    """Draw both columns of the page."""
    writer = QPdfWriter(str(output))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(RESOLUTION)
    writer.setTitle(f"{content['name']}, {content['title']}")
    writer.setCreator("gapgui's sample documents")
    painter = QPainter(writer)
    draw_sidebar(Column(painter, SIDE_MARGIN, SIDEBAR_WIDTH - 2 * SIDE_MARGIN), content)
    left = SIDEBAR_WIDTH + SIDE_MARGIN
    draw_main(Column(painter, left, PAGE_WIDTH - left - OUTER_MARGIN), content)
    painter.end()


def main(fonts: Path, output: Path) -> None:
    """Load the fonts, which needn't be installed, and draw."""
    _application = QGuiApplication(sys.argv[:1])
    for file in sorted(fonts.glob("Lato-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    if "Lato" not in QFontDatabase.families():
        sys.exit(f"{fonts} holds no Lato-Regular.ttf: name the folder of the font's files")
    draw(tomllib.loads(CONTENT.read_text(encoding="utf-8")), output)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else OUTPUT)
