"""The time part of the history panel: risk curve, axis and lanes, for mouse and keyboard.

Wheel over the curve or the axis zooms; over the lanes, and wherever these have no room, it
scrolls, and zooms with Ctrl. Dragging pans, a double click shows all. Keys: up and down choose a
lane, left and right step through its values (with Shift they pan), + and − zoom, Home shows all,
Enter opens the study at the cursor, Escape lets go.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from medviewer.history.records.record import Record, RiskCurve
from medviewer.ui.history.axis.lanes import Heading, StudyMark
from medviewer.ui.history.axis.paint_scene import paint_moving
from medviewer.ui.history.axis.readout import paint_readout
from medviewer.ui.history.axis.scene import Layout, Scene, describe, lay_out, study_at
from medviewer.ui.history.axis.steps import step_cursor, step_row, study_at_cursor
from medviewer.ui.history.axis.still import StillPicture
from medviewer.ui.history.axis.style import Style, style_of
from medviewer.ui.history.axis.time import Window
from medviewer.ui.translation import mark, tr

ZOOM_STEP = 0.8
CLICK_PX = 4
HELP = mark(
    "Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. "
    "Keys: up and down choose a line, left and right its values, + and − zoom, "
    "Shift with left and right moves, Home shows all, Enter opens a study."
)
PAN_SHARE = 0.15
NOTHING = Record("", {}, ())


class HistoryCanvas(QAbstractScrollArea):
    """Shows a Scene and lets one move in it.

    Signals: ``readoutChanged`` with what is under the cursor in words (empty: nothing),
    ``variableChosen`` with the chosen variable (empty: none), ``studyActivated`` with a
    Study Instance UID.
    """

    readoutChanged = Signal(str)
    variableChosen = Signal(str)
    studyActivated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene(NOTHING)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._at: QPointF | None = None
        self._readout: list[str] = []
        self._still = StillPicture()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Patient history over time"))
        self.setWhatsThis(tr(HELP))
        self.setMinimumSize(QSize(240, 120))
        self._keys: dict[int, Callable[[QKeyEvent], None]] = {
            Qt.Key.Key_Left: self._go_sideways,
            Qt.Key.Key_Right: self._go_sideways,
            Qt.Key.Key_Up: lambda _: self._step_row(-1),
            Qt.Key.Key_Down: lambda _: self._step_row(1),
            Qt.Key.Key_Plus: lambda _: self.zoom(ZOOM_STEP, self.scene.cursor),
            Qt.Key.Key_Equal: lambda _: self.zoom(ZOOM_STEP, self.scene.cursor),
            Qt.Key.Key_Minus: lambda _: self.zoom(1 / ZOOM_STEP, self.scene.cursor),
            Qt.Key.Key_Home: lambda _: self.show_all(),
            Qt.Key.Key_0: lambda _: self.show_all(),
            Qt.Key.Key_Return: lambda _: self._activate(study_at_cursor(self.scene)),
            Qt.Key.Key_Enter: lambda _: self._activate(study_at_cursor(self.scene)),
            Qt.Key.Key_Escape: lambda _: self._let_go_of_all(),
        }

    def show_scene(self, scene: Scene) -> None:
        """Show another scene."""
        self.scene = scene
        self._at = self._pressed = None
        self._say([])
        self.verticalScrollBar().setValue(0)
        self._refresh()
        self._scroll_to_row()

    def style_now(self) -> Style:
        """Colours and fonts of the palette in use."""
        return style_of(self.palette(), self.font())

    def layout_now(self) -> Layout:
        """Where everything is now."""
        rect = QRectF(self.viewport().rect())
        return lay_out(self.scene, rect, self.style_now(), float(self.verticalScrollBar().value()))

    def choose(self, variable: str) -> None:
        """Choose a variable's lane and scroll to it; an unknown or empty one chooses none."""
        if variable != self.scene.variable:
            self.scene.choose(variable)
            self._scroll_to_row()
            self._refresh()

    def show_what_if(self, curve: RiskCurve | None) -> None:
        """Draw the curve with one value changed beside the others; None takes it away."""
        self.scene.what_if = curve
        self._still.forget()
        self.viewport().update()

    def set_window(self, window: Window) -> None:
        """Show a stretch of time, moved into what there is."""
        self.scene.window = window.inside(self.scene.limits)
        self._refresh()

    def zoom(self, factor: float, about_hours: float | None = None) -> None:
        """Show ``factor`` times as long a stretch, around a time or the middle."""
        window = self.scene.window
        about = (window.start + window.end) / 2 if about_hours is None else about_hours
        self.set_window(window.zoomed(factor, about))

    def show_all(self) -> None:
        """Show the whole record."""
        self.set_window(self.scene.home)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene and, near the cursor, what it says."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style, layout = self.style_now(), self.layout_now()
            whole = QRectF(self.viewport().rect())
            size, ratio = self.viewport().size(), self.devicePixelRatioF()
            still = self._still.of(self.scene, layout, style, size, ratio)
            painter.drawPixmap(0, 0, still)
            paint_moving(painter, self.scene, layout, style)
            if self.hasFocus():
                painter.setPen(style.selection)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
            if self._readout and self._at is not None:
                paint_readout(painter, whole, self._at, self._readout, style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bar."""
        super().resizeEvent(event)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new font or palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while a button is down, else point at what is under the mouse."""
        layout, point = self.layout_now(), event.position()
        if self._pressed is None:
            self._point_at(point, layout)
            return
        moved = point.x() - self._pressed.x()
        if self._dragged or abs(moved) > CLICK_PX:
            self._dragged = True
            self._pressed = point
            self.set_window(self.scene.window.moved(-moved * layout.scale.hours_per_px))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag opens a study or chooses a lane."""
        was_click = self._pressed is not None and not self._dragged
        self._pressed = None
        if not was_click:
            return
        layout = self.layout_now()
        study = study_at(self.scene, layout, event.position())
        if study is not None:
            self._activate(study)
            return
        row = layout.lane_at(event.position())
        self._choose_row(None if row == self.scene.row else row)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show all again."""
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop pointing."""
        super().leaveEvent(event)
        self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom over the curve and with Ctrl, pan sideways and with Shift, else scroll.

        Where the canvas is low the curve scrolls with the lanes, and so does the wheel over it.
        """
        layout, turn = self.layout_now(), event.angleDelta()
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = turn.x() or (turn.y() if with_shift else 0)
        if sideways:
            self.set_window(self.scene.window.moved(-sideways / 1200 * self.scene.window.span))
        elif with_ctrl or not (layout.is_low or layout.lanes.contains(event.position())):
            about = layout.scale.time(max(event.position().x(), layout.scale.left))
            self.zoom(ZOOM_STEP ** (turn.y() / 120), about)
        else:
            super().wheelEvent(event)
        self._point_at(event.position(), self.layout_now())  # another line is under it now
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the canvas's keys from the window's shortcuts while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the module."""
        act = self._keys.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act(event)

    def _go_sideways(self, event: QKeyEvent) -> None:
        sign = -1 if event.key() == Qt.Key.Key_Left else 1
        window = self.scene.window
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_window(window.moved(PAN_SHARE * sign * window.span))
            return
        if not step_cursor(self.scene, sign) or self.scene.cursor is None:
            return
        if not window.contains(self.scene.cursor):
            self.set_window(window.moved(self.scene.cursor - (window.start + window.end) / 2))
        self._read_at_cursor()

    def _step_row(self, sign: int) -> None:
        if step_row(self.scene, sign):
            self._choose_row(self.scene.row)
            self._scroll_to_row()
            self._read_at_cursor()

    def _activate(self, study: StudyMark | None) -> None:
        if study is not None:
            self.studyActivated.emit(study.study_instance_uid)

    def _point_at(self, point: QPointF, layout: Layout) -> None:
        number = layout.lane_at(point)
        if layout.scale.left <= point.x() <= layout.scale.right:
            self.scene.cursor = layout.scale.time(point.x())
            self._at = point
            inside = number is not None or layout.risk.contains(point)
            lines = describe(self.scene, layout.scale, number, self.scene.cursor) if inside else []
            self._say(lines)
        else:
            self.scene.cursor = None
            self._say([])
        over_study = study_at(self.scene, layout, point) is not None
        shape = Qt.CursorShape.PointingHandCursor if over_study else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def _read_at_cursor(self) -> None:
        """Say what the chosen lane is at the cursor, beside it."""
        if self.scene.cursor is None:
            return
        layout, row = self.layout_now(), self.scene.row
        rect = layout.lane_rect(row) if row is not None else layout.risk
        self._at = QPointF(layout.scale.x(self.scene.cursor), rect.center().y())
        self._say(describe(self.scene, layout.scale, row, self.scene.cursor))
        self.viewport().update()

    def _choose_row(self, row: int | None) -> None:
        if row is not None and isinstance(self.scene.lanes[row], Heading):
            row = None
        self.scene.row = row
        self.variableChosen.emit(self.scene.variable)
        self.viewport().update()

    def _let_go(self) -> None:
        self.scene.cursor = None
        self._at = None
        self._say([])
        self.viewport().update()

    def _let_go_of_all(self) -> None:
        self._let_go()
        self._choose_row(None)

    def _say(self, lines: list[str]) -> None:
        if lines != self._readout:
            self._readout = lines
            text = " · ".join(lines)
            self.setAccessibleDescription(text)
            self.readoutChanged.emit(text)

    def _scroll_to_row(self) -> None:
        if self.scene.row is None:
            return
        layout, bar = self.layout_now(), self.verticalScrollBar()
        rect = layout.lane_rect(self.scene.row)
        if rect.top() < layout.lanes.top():
            bar.setValue(int(bar.value() - (layout.lanes.top() - rect.top())))
        elif rect.bottom() > layout.lanes.bottom():
            bar.setValue(int(bar.value() + rect.bottom() - layout.lanes.bottom() + 1))

    def _refresh(self) -> None:
        """Fit the scroll bar to the lanes and draw again."""
        layout, bar = self.layout_now(), self.verticalScrollBar()
        bar.setRange(0, int(layout.hidden + 0.999))
        bar.setPageStep(max(int(layout.lanes.height()), 1))
        bar.setSingleStep(24)
        self.viewport().update()
