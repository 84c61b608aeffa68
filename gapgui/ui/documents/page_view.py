"""The pages of a resume as they look, with marks over them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from gapgui.ui.documents.page_cache import PageCache
from gapgui.ui.documents.page_layout import GAP, PageLayout, clamped, fitting_zoom, lay_out, next_zoom
from gapgui.ui.documents.page_marks import (
    PlacedMark,
    marks_in_order,
    paint_focus,
    paint_found,
    paint_marks,
    paint_ring,
    place_marks,
)
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.theme import around_pages, colors_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QFocusEvent,
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from gapgui.documents.document import Box, Page
    from gapgui.documents.page_image import PageImage
    from gapgui.ui.documents.page_layout import PlacedPage
    from gapgui.ui.telling.marks import Mark

_SETTLE = 60  # milliseconds without a change of zoom or place before pages are drawn anew
_WHEEL_STEP = 120


class PageView(QAbstractScrollArea):
    """Show pages below one another; those in sight are drawn by `renderer(number, scale, then)`.

    With the keyboard, the keys N and P go to the next mark and the one before, and Enter shows its row.

    Signals:
        mark_clicked: the Mark that was clicked.
        view_changed: zoom or page in sight changed.
    """

    mark_clicked = Signal(object)
    view_changed = Signal()

    def __init__(
        self,
        renderer: Callable[[int, float, Callable[[PageImage], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._pages: Sequence[Page] = ()
        self._cache = PageCache()
        self._layout: PageLayout = lay_out((), 1.0, 0)
        self._all_marks: Sequence[Mark] = ()
        self._shows_unasked = False
        self._marks: dict[int, list[PlacedMark]] = {}
        self._chosen: frozenset[str] = frozenset()
        self._found: Sequence[tuple[int, Box]] = ()
        self._at: Mark | None = None
        self._generation = 0
        self.zoom = 1.0
        self.fits_width = True
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._draw_visible)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the resume"))
        self.setAccessibleDescription(
            self.tr("N and P go to the next mark and the one before, Enter shows its row.")
        )
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)

    @property
    def pages(self) -> Sequence[Page]:
        """Return the pages that are shown."""
        return self._pages

    @property
    def page_in_sight(self) -> int:
        """Return the number of the page that takes most of the view."""
        top = self.verticalScrollBar().value()
        return self._layout.most_visible(top, top + self.viewport().height())

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Show other pages, from their top."""
        self._pages = pages
        self._generation += 1
        self._cache.clear()
        self._all_marks, self._marks, self._found = (), {}, ()
        self.verticalScrollBar().setValue(0)
        self._arrange()
        self._draw_visible()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks."""
        self._all_marks, self._at = marks, None
        self._marks = place_marks(mark for mark in marks if mark.asked or self._shows_unasked)
        self.viewport().update()

    def show_unasked(self, shown: bool) -> None:
        """Show or hide the marks of what the posting doesn't ask for."""
        self._shows_unasked = shown
        self.set_marks(self._all_marks)

    def choose_rows(self, rows: frozenset[str], *, scroll: bool) -> None:
        """Outline the marks of these rows, and bring the first of them into view."""
        self._chosen = rows
        self.viewport().update()
        first = min(
            (
                placed.mark
                for marks in self._marks.values()
                for placed in marks
                if rows & set(placed.mark.rows)
            ),
            key=lambda mark: mark.start,
            default=None,
        )
        if scroll and first:
            self.show_mark(first)

    def step_mark(self, direction: int) -> None:
        """Go to the next mark (1) or the one before (-1), and say what it says."""
        marks = marks_in_order(self._marks)
        if not marks:
            return
        at = marks.index(self._at) + direction if self._at in marks else 0 if direction > 0 else -1
        self._at = mark = marks[at % len(marks)]
        self.show_mark(mark)
        self.viewport().update()
        QToolTip.showText(self._below(mark), wrapped_tip(mark.tip), self)

    def show_mark(self, mark: Mark) -> None:
        """Scroll to a mark unless it is in view already."""
        if mark.boxes:
            self._show_box(*mark.boxes[0])

    def show_found(self, boxes: Sequence[tuple[int, Box]]) -> None:
        """Show where words were found, and scroll there; none takes the frame away."""
        self._found = boxes
        self.viewport().update()
        if boxes:
            self._show_box(*boxes[0])

    def _below(self, mark: Mark) -> QPoint:
        """Return the place on the screen under a mark's first line."""
        number, box = mark.boxes[0]
        page = next(page for page in self._layout.pages if page.number == number)
        scale, seen = self._layout.scale, self._seen()
        place = QPointF(page.x + box.x0 * scale - seen.x(), page.y + box.bottom * scale - seen.y())
        return self.viewport().mapToGlobal(place.toPoint())

    def _show_box(self, number: int, box: Box) -> None:
        page = next((page for page in self._layout.pages if page.number == number), None)
        if page is None:
            return
        scale = self._layout.scale
        area = QRectF(
            page.x + box.x0 * scale, page.y + box.top * scale, (box.x1 - box.x0) * scale, 12 * scale
        )
        if not QRectF(self._seen()).contains(area):
            self.verticalScrollBar().setValue(int(area.center().y() - self.viewport().height() / 3))
            self.horizontalScrollBar().setValue(int(area.center().x() - self.viewport().width() / 2))

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a zoom (1 is their size on paper); what is in the middle stays there."""
        self.fits_width = False
        self._zoom_to(clamped(zoom))

    def step_zoom(self, direction: int) -> None:
        """Zoom in (1) or out (-1) by a step."""
        self.set_zoom(next_zoom(self.zoom, direction))

    def fit_width(self) -> None:
        """Let pages fill the width, now and when the view changes its size."""
        self.fits_width = True
        self._zoom_to(fitting_zoom(self._pages, self.viewport().width()))

    def place_at(self, point: QPointF) -> tuple[int, float, float] | None:
        """Return the page under a point of the viewport, and the place on it in points; None beside the pages."""
        seen = self._seen()
        return self._layout.page_at(point.x() + seen.x(), point.y() + seen.y())

    def mark_under(self, point: QPointF) -> Mark | None:
        """Return the mark at a point of the viewport."""
        place = self.place_at(point)
        if place is None:
            return None
        number, x, y = place
        return next((p.mark for p in self._marks.get(number, ()) if p.contains(x, y)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), around_pages(self.palette()))
        seen = self._seen()
        painter.translate(-seen.topLeft())
        for page in self._layout.visible(seen.top(), seen.bottom() + 1):
            self._paint_page(painter, page, event.rect().translated(seen.topLeft()))
        if self.hasFocus():
            painter.resetTransform()
            paint_focus(painter, QRectF(self.viewport().rect()), self.palette().highlight().color())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._settle.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's signature
        self.viewport().update()
        if not self._settle.isActive():
            self._settle.start()
        self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * 1.1 ** (event.angleDelta().y() / _WHEEL_STEP))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        targets = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        steps = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
        if event.key() in targets:
            bar.setValue(targets[Qt.Key(event.key())])
        elif event.key() in steps and not event.modifiers():
            self.step_mark(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.mark_clicked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.mark_under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_under(event.position())
        if mark and event.button() == Qt.MouseButton.LeftButton:
            self.mark_clicked.emit(mark)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == event.Type.ToolTip:
            self._explain(event)  # type: ignore[arg-type]
            return True
        return super().viewportEvent(event)

    def _explain(self, event: QHelpEvent) -> None:
        mark = self.mark_under(QPointF(event.pos()))
        if mark:
            QToolTip.showText(event.globalPos(), wrapped_tip(mark.tip), self)
        else:
            QToolTip.hideText()

    def _seen(self) -> QRect:
        size = self.viewport().size()
        return QRect(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value(), size.width(), size.height()
        )

    def _zoom_to(self, zoom: float) -> None:
        seen, before = self._seen(), self._layout.scale
        self.zoom = zoom
        self._arrange()
        factor = self._layout.scale / before
        self.verticalScrollBar().setValue(int(seen.center().y() * factor - seen.height() / 2))
        self.horizontalScrollBar().setValue(int(seen.center().x() * factor - seen.width() / 2))
        self._settle.start()

    def _arrange(self) -> None:
        if self.fits_width and self._pages:
            self.zoom = fitting_zoom(self._pages, self.viewport().width())
        view = self.viewport().size()
        self._layout = lay_out(self._pages, self.zoom, view.width())
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setRange(0, max(0, int(self._layout.height) - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, int(self._layout.width) - view.width()))
        self.viewport().update()
        self.view_changed.emit()

    def _pixel_scale(self) -> float:
        """Return device pixels a point, rounded so that tiny changes of width reuse pictures."""
        return round(self._layout.scale * self.devicePixelRatioF(), 3)

    def _draw_visible(self) -> None:
        seen, scale, generation = self._seen(), self._pixel_scale(), self._generation
        for page in self._layout.visible(seen.top() - GAP, seen.bottom() + GAP):
            if not self._cache.has(page.number, scale):
                self._renderer(page.number, scale, partial(self._take, page.number, scale, generation))

    def _take(self, number: int, scale: float, generation: int, image: PageImage) -> None:
        if generation == self._generation:
            self._cache.put(number, scale, image)
            self.viewport().update()

    def _paint_page(self, painter: QPainter, page: PlacedPage, dirty: QRect) -> None:
        area = QRectF(page.x, page.y, page.width, page.height)
        picture = self._cache.get(page.number)
        if picture is None:
            painter.fillRect(area, Qt.GlobalColor.white)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, picture)
        painter.setPen(colors_of(self.palette()).line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        marks = self._marks.get(page.number, [])
        highlight = self.palette().highlight().color()
        corner = QPointF(page.x, page.y)
        paint_marks(painter, marks, corner, self._layout.scale, self._chosen, highlight, dirty)
        if self._at and self.hasFocus():
            paint_ring(
                painter, [p for p in marks if p.mark is self._at], corner, self._layout.scale, highlight
            )
        found = [box for number, box in self._found if number == page.number]
        paint_found(painter, found, corner, self._layout.scale, highlight)
