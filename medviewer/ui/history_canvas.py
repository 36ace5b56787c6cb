"""The time part of the history panel: risk curve, axis and lanes, for mouse and keyboard.

Wheel over the curve or the axis zooms; over the lanes it scrolls, and zooms with
Ctrl. Dragging pans, a double click shows all. Keys: up and down choose a lane, left
and right step through its values (with Shift they pan), + and − zoom, Home shows
all, Enter opens the study at the cursor, Escape lets go.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from medviewer.history.record import RiskCurve
from medviewer.ui.history_lanes import Heading
from medviewer.ui.history_paint_scene import paint_moving, paint_still
from medviewer.ui.history_readout import paint_readout
from medviewer.ui.history_scene import Layout, Scene, describe, lay_out, study_at
from medviewer.ui.history_steps import step_cursor, step_row, study_at_cursor
from medviewer.ui.history_style import Style, style_of
from medviewer.ui.history_time import Window

ZOOM_STEP = 0.8
CLICK_PX = 4
HELP = (
    "Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. "
    "Keys: up and down choose a line, left and right its values, + and − zoom, "
    "Shift with left and right moves, Home shows all, Enter opens a study."
)
OWN_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Plus,
    Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Home, Qt.Key.Key_0, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Escape,
}  # fmt: skip


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
        self.scene: Scene | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._at: QPointF | None = None
        self._readout: list[str] = []
        self._still: QPixmap | None = None
        self._still_state: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Patient history over time")
        self.setWhatsThis(HELP)
        self.setMinimumSize(QSize(240, 120))

    def show_scene(self, scene: Scene | None) -> None:
        """Show another scene; None shows nothing."""
        self.scene = scene
        self._at = self._pressed = None
        self._say([])
        self.verticalScrollBar().setValue(0)
        self._refresh()
        self._scroll_to_row()

    def style_now(self) -> Style:
        """Colours and fonts of the palette in use."""
        return style_of(self.palette(), self.font())

    def layout_now(self) -> Layout | None:
        """Where everything is now."""
        if self.scene is None:
            return None
        rect = QRectF(self.viewport().rect())
        return lay_out(self.scene, rect, self.style_now(), float(self.verticalScrollBar().value()))

    def choose(self, variable: str) -> None:
        """Choose a variable's lane and scroll to it; an unknown or empty one chooses none."""
        if self.scene is None or variable == self.scene.variable:
            return
        self.scene.choose(variable)
        self._scroll_to_row()
        self._refresh()

    def show_what_if(self, curve: RiskCurve | None) -> None:
        """Draw the curve with one value changed beside the others; None takes it away."""
        if self.scene is not None:
            self.scene.what_if = curve
            self.viewport().update()

    def set_window(self, window: Window) -> None:
        """Show a stretch of time, moved into what there is."""
        if self.scene is not None:
            self.scene.window = window.inside(self.scene.limits)
            self._refresh()

    def zoom(self, factor: float, about_hours: float | None = None) -> None:
        """Show ``factor`` times as long a stretch, around a time or the middle."""
        if self.scene is not None:
            window = self.scene.window
            about = (window.start + window.end) / 2 if about_hours is None else about_hours
            self.set_window(window.zoomed(factor, about))

    def show_all(self) -> None:
        """Show the whole record."""
        if self.scene is not None:
            self.set_window(self.scene.home)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene and, near the cursor, what it says."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = self.style_now()
        layout = self.layout_now()
        if self.scene is None or layout is None:
            painter.fillRect(self.viewport().rect(), style.base)
            return
        painter.drawPixmap(0, 0, self._still_picture(self.scene, layout, style))
        paint_moving(painter, self.scene, layout, style)
        if self.hasFocus():
            painter.setPen(style.selection)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._readout and self._at is not None:
            paint_readout(painter, QRectF(self.viewport().rect()), self._at, self._readout, style)

    def _still_picture(self, scene: Scene, layout: Layout, style: Style) -> QPixmap:
        """What does not follow the cursor, drawn anew only when something of it changed."""
        ratio = self.devicePixelRatioF()
        state = (scene, layout, scene.row, id(scene.what_if), style, ratio)
        if self._still is None or self._still_state != state:
            still = QPixmap(self.viewport().size() * ratio)
            still.setDevicePixelRatio(ratio)
            still.fill(style.base)
            painter = QPainter(still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_still(painter, scene, layout, style)
            painter.end()
            self._still, self._still_state = still, state
        return self._still

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
        layout = self.layout_now()
        if self.scene is None or layout is None:
            return
        point = event.position()
        if self._pressed is not None:
            moved = point.x() - self._pressed.x()
            if self._dragged or abs(moved) > CLICK_PX:
                self._dragged = True
                self._pressed = point
                self.set_window(self.scene.window.moved(-moved * layout.scale.hours_per_px))
            return
        self._point_at(point, layout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag opens a study or chooses a lane."""
        was_click = self._pressed is not None and not self._dragged
        self._pressed = None
        layout = self.layout_now()
        if not was_click or self.scene is None or layout is None:
            return
        study = study_at(self.scene, layout, event.position())
        if study is not None:
            self.studyActivated.emit(study.study_instance_uid)
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
        """Zoom over the curve and with Ctrl, pan sideways, else scroll the lanes."""
        layout = self.layout_now()
        if self.scene is None or layout is None:
            return
        turn = event.angleDelta()
        wants_zoom = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = turn.x() or (
            turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if sideways:
            self.set_window(self.scene.window.moved(-sideways / 1200 * self.scene.window.span))
        elif wants_zoom or not layout.lanes.contains(event.position()):
            about = layout.scale.time(max(event.position().x(), layout.scale.left))
            self.zoom(ZOOM_STEP ** (turn.y() / 120), about)
        else:
            super().wheelEvent(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the canvas's keys from the window's shortcuts while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in OWN_KEYS
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the module."""
        if self.scene is None or not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        assert self.scene is not None  # noqa: S101 - keyPressEvent looked
        key = event.key()
        sign = -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.set_window(self.scene.window.moved(0.15 * sign * self.scene.window.span))
            else:
                self._step_cursor(sign)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_row(sign)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / ZOOM_STEP if key == Qt.Key.Key_Minus else ZOOM_STEP
            self.zoom(factor, self.scene.cursor)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            study = study_at_cursor(self.scene)
            if study is not None:
                self.studyActivated.emit(study.study_instance_uid)
        elif key == Qt.Key.Key_Escape and (
            self.scene.cursor is not None or self.scene.row is not None
        ):
            self._let_go()
            self._choose_row(None)
        else:
            return False
        return True

    def _point_at(self, point: QPointF, layout: Layout) -> None:
        assert self.scene is not None  # noqa: S101 - the caller looked
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

    def _step_cursor(self, sign: int) -> None:
        assert self.scene is not None  # noqa: S101 - the caller looked
        if not step_cursor(self.scene, sign) or self.scene.cursor is None:
            return
        time, window = self.scene.cursor, self.scene.window
        if not window.contains(time):
            self.set_window(window.moved(time - (window.start + window.end) / 2))
        self._read_at_cursor()

    def _step_row(self, sign: int) -> None:
        assert self.scene is not None  # noqa: S101 - the caller looked
        if step_row(self.scene, sign):
            self._choose_row(self.scene.row)
            self._scroll_to_row()
            self._read_at_cursor()

    def _read_at_cursor(self) -> None:
        """Say what the chosen lane is at the cursor, beside it."""
        layout = self.layout_now()
        if self.scene is None or layout is None or self.scene.cursor is None:
            return
        row = self.scene.row
        rect = layout.lane_rect(row) if row is not None else layout.risk
        self._at = QPointF(layout.scale.x(self.scene.cursor), rect.center().y())
        self._say(describe(self.scene, layout.scale, row, self.scene.cursor))
        self.viewport().update()

    def _choose_row(self, row: int | None) -> None:
        if self.scene is None:
            return
        if row is not None and isinstance(self.scene.lanes[row], Heading):
            row = None
        self.scene.row = row
        self.variableChosen.emit(self.scene.variable)
        self.viewport().update()

    def _let_go(self) -> None:
        if self.scene is not None:
            self.scene.cursor = None
        self._at = None
        self._say([])
        self.viewport().update()

    def _say(self, lines: list[str]) -> None:
        if lines != self._readout:
            self._readout = lines
            text = " · ".join(lines)
            self.setAccessibleDescription(text)
            self.readoutChanged.emit(text)

    def _scroll_to_row(self) -> None:
        layout = self.layout_now()
        if self.scene is None or layout is None or self.scene.row is None:
            return
        rect = layout.lane_rect(self.scene.row)
        bar = self.verticalScrollBar()
        if rect.top() < layout.lanes.top():
            bar.setValue(int(bar.value() - (layout.lanes.top() - rect.top())))
        elif rect.bottom() > layout.lanes.bottom():
            bar.setValue(int(bar.value() + rect.bottom() - layout.lanes.bottom() + 1))

    def _refresh(self) -> None:
        """Fit the scroll bar to the lanes and draw again."""
        layout = self.layout_now()
        bar = self.verticalScrollBar()
        visible = layout.lanes.height() if layout else 0.0
        hidden = layout.content_height - visible if layout else 0.0
        bar.setRange(0, max(int(hidden + 0.999), 0))
        bar.setPageStep(max(int(visible), 1))
        bar.setSingleStep(24)
        self.viewport().update()
