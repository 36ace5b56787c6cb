"""The plot of curves over time: mean and spread, the time that is shown, and the hand on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from medviewer.image.measuring.enhancement import TimeCurve
from medviewer.ui.colours import CLASS_COLOURS
from medviewer.ui.measuring.over_time.words import value_words, when_words
from medviewer.ui.round_ticks import ticks
from medviewer.ui.translation import figure

LEFT, TOP, RIGHT, BOTTOM = 64, 26, 26, 44
DOT = 3.0
BAND_OPACITY = 0.25
HEADROOM = 0.06
"""Share of the values' range that is left free above and below."""
BESIDE = 0.02
"""Share of the time that is left free before the first and after the last."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class Drawn:
    """What is drawn: the curves, which of them is chosen, and which time is shown."""

    curves: tuple[TimeCurve, ...] = field(default=())
    chosen: int = 0
    now: int | None = None


@dataclass(frozen=True)
class _Frame:
    """Where values lie on the screen."""

    room: QRectF
    first: float
    last: float
    low: float
    high: float

    def at(self, moment: float, value: float) -> QPointF:
        return QPointF(self.x(moment), self.y(value))

    def x(self, moment: float) -> float:
        share = (moment - self.first) / (self.last - self.first)
        return self.room.left() + share * self.room.width()

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.room.bottom() - share * self.room.height()


def colour_of(number: int, palette: QPalette) -> QColor:
    """Of the curve of this number, from 0: safe for the colour-blind, clear on light and dark."""
    colour = QColor(CLASS_COLOURS[number % len(CLASS_COLOURS)])
    return (
        colour if palette.color(QPalette.ColorRole.Base).lightness() < 128 else colour.darker(150)
    )


class CurvePlot(QWidget):
    """Curves over time; a click, or the arrow keys, ask for a time.

    Signals
    -------
    timeChosen
        The time (from 0) that the reader wants to see.
    """

    timeChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = Drawn()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Curve over time"))

    def sizeHint(self) -> QSize:
        """Room for some dozens of times."""
        return QSize(520, 300)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(300, 180)

    def show_drawn(self, drawn: Drawn) -> None:
        """Draw this from now on."""
        self.drawn = drawn
        self.update()

    @property
    def chosen(self) -> TimeCurve | None:
        """The curve that has its spread drawn and is told of in words."""
        return self.drawn.curves[self.drawn.chosen] if self.drawn.curves else None

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The time nearest to the pointer is asked for."""
        if event.button() == Qt.MouseButton.LeftButton:
            time = self.time_at(event.position().x())
            if time is not None:
                self.timeChosen.emit(time)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The time before or after, the first or the last."""
        curve, now = self.chosen, self.drawn.now
        key = Qt.Key(event.key())
        if curve is None or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        last = len(curve.means) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        time = ends.get(key, (now or 0) + _STEPS.get(key, 0))
        if 0 <= time <= last and time != now:
            self.timeChosen.emit(time)

    def event(self, event: QEvent) -> bool:
        """The numbers of the time under the pointer, as a tip."""
        curve = self.chosen
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and curve:
            time = self.time_at(event.pos().x())
            if time is not None:
                words = f"{when_words(curve, time)}: {value_words(curve, time)}"
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def time_at(self, x: float) -> int | None:
        """The time (from 0) nearest to a place across."""
        curve = self.chosen
        if curve is None:
            return None
        frame, moments = self._frame(), _moments(curve)
        return min(range(len(moments)), key=lambda time: abs(frame.x(moments[time]) - x))

    def x_of(self, time: int) -> float:
        """Where a time (from 0) lies across."""
        curve = self.chosen
        return 0.0 if curve is None else self._frame().x(_moments(curve)[time])

    # The picture

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw axes, the spread of the chosen curve, all curves, and the time that is shown."""
        curve = self.chosen
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self.palette().base())
            if curve is None or not curve.known:
                return
            frame = self._frame()
            self._paint_axes(painter, frame, curve)
            if self.drawn.now is not None:
                x = frame.x(_moments(curve)[self.drawn.now])
                painter.setPen(QPen(self.palette().text().color(), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QLineF(x, frame.room.top(), x, frame.room.bottom()))
            self._paint_band(painter, frame, curve)
            for number, each in enumerate(self.drawn.curves):
                self._paint_curve(painter, frame, number, each)

    def _frame(self) -> _Frame:
        room = QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
        moments = [moment for each in self.drawn.curves for moment in _moments(each)]
        values = [each.mean(time) for each in self.drawn.curves for time in each.known]
        curve = self.chosen
        if curve is not None:
            values += [value for _, *ends in _spread(curve) for value in ends]
        low, high = min(values, default=0.0), max(values, default=1.0)
        margin = (high - low) * HEADROOM or abs(high) * HEADROOM or 1.0
        first, last = min(moments), max(moments)
        beside = (last - first) * BESIDE
        return _Frame(room, first - beside, last + beside, low - margin, high + margin)

    def _paint_axes(self, painter: QPainter, frame: _Frame, curve: TimeCurve) -> None:
        room, text = frame.room, self.palette().text().color()
        grid = QColor(text)
        grid.setAlphaF(0.18)
        height = painter.fontMetrics().height()
        for value in ticks(frame.low, frame.high):
            painter.setPen(QPen(grid, 1))
            y = frame.y(value)
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            painter.setPen(text)
            place = QRectF(0, y - height / 2, LEFT - 6, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, figure(f"{value:g}"))
        for moment in ticks(frame.first, frame.last):
            if curve.seconds is None and moment != int(moment):
                continue
            x = frame.x(moment)
            painter.drawLine(QLineF(x, room.bottom(), x, room.bottom() + 4))
            place = QRectF(x - 40, room.bottom() + 5, 80, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, figure(f"{moment:g}"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.bottomLeft(), room.topLeft())
        painter.drawText(QPointF(6, 6 + painter.fontMetrics().ascent()), curve.unit)
        below = QRectF(room.left(), room.bottom() + 6 + height, room.width(), height)
        timed = self.tr("Seconds after the first time")
        numbered = self.tr("Number of the time (the files do not say when)")
        words = numbered if curve.seconds is None else timed
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_band(self, painter: QPainter, frame: _Frame, curve: TimeCurve) -> None:
        """Mean and standard deviation of the pixels inside, up and down."""
        spread = _spread(curve)
        upper = [frame.at(moment, high) for moment, _, high in spread]
        lower = [frame.at(moment, low) for moment, low, _ in reversed(spread)]
        colour = colour_of(self.drawn.chosen, self.palette())
        colour.setAlphaF(BAND_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*upper, *lower]))

    def _paint_curve(self, painter: QPainter, frame: _Frame, number: int, curve: TimeCurve) -> None:
        """A line through the times that are known, a dot each, a ring about the one shown."""
        colour, moments = colour_of(number, self.palette()), _moments(curve)
        points = {time: frame.at(moments[time], curve.mean(time)) for time in curve.known}
        is_chosen = number == self.drawn.chosen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.2 if is_chosen else 1.2))
        for one, other in pairwise(points.values()):
            painter.drawLine(one, other)
        painter.setBrush(colour)
        for point in points.values():
            painter.drawEllipse(point, DOT, DOT)
        if self.drawn.now in points and is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(points[self.drawn.now], 2.5 * DOT, 2.5 * DOT)
        if len(self.drawn.curves) > 1 and points:
            end = points[curve.known[-1]]
            painter.drawText(QPointF(end.x() + 2 * DOT, end.y() + DOT), f"{number + 1}")


def _moments(curve: TimeCurve) -> tuple[float, ...]:
    """Where the times lie across: in seconds, or by their numbers from 1."""
    return curve.seconds or tuple(float(time + 1) for time in range(len(curve.means)))


def _spread(curve: TimeCurve) -> list[tuple[float, float, float]]:
    """When, and mean less and plus the standard deviation, at the times that are known."""
    moments = _moments(curve)
    return [
        (
            moments[time],
            curve.mean(time) - (curve.deviations[time] or 0.0),
            curve.mean(time) + (curve.deviations[time] or 0.0),
        )
        for time in curve.known
    ]
