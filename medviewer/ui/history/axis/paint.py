"""Painters of the time axis and its lanes, the same for the screen, pictures and paper.

Each gets the rectangle of the whole lane, the label's gutter included; the plot
lies between ``scale.left`` and ``scale.right``, narrow notes to its right.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from medviewer.ui.history.axis.lanes import Heading, Lane, ValueLane
from medviewer.ui.history.axis.style import Style, faded
from medviewer.ui.history.axis.time import Clock, Scale, Window
from medviewer.ui.translation import figure

Floats = NDArray[np.float64]

RIGHT_MARGIN = 46.0
PAD = 6.0
MOST_LINES = 8
PERCENT_STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5)

LEFT_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_CENTRE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def gutter_width(width: float) -> float:
    """How much of a canvas of this width the labels get."""
    return float(np.clip(0.26 * width, 112.0, 190.0))


def lane_height(kind: type[Lane], style: Style) -> float:
    """How high a lane of a kind is, from the height of its font."""
    line = QFontMetricsF(style.font).height()
    if kind is ValueLane:
        return 2 * line + QFontMetricsF(style.small).height() * 0.5 + 6
    return line + (4 if kind is Heading else 6)


def plot_rect(rect: QRectF, scale: Scale) -> QRectF:
    """The part of a lane in which time runs."""
    return QRectF(scale.left, rect.top(), scale.right - scale.left, rect.height())


def paint_axis(painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style) -> None:
    """Ticks and labels along the bottom of ``rect``'s plots, the axis' title in the gutter."""
    painter.setPen(QPen(style.faint, 1))
    painter.drawLine(QLineF(scale.left, rect.top() + 0.5, scale.right, rect.top() + 0.5))
    painter.setFont(style.small)
    metrics = QFontMetricsF(style.small)
    for tick in clock.ticks(scale.window, scale.right - scale.left):
        x = scale.x(tick.time_hours)
        painter.drawLine(QLineF(x, rect.top(), x, rect.top() + 4))
        width = metrics.horizontalAdvance(tick.label) + 2
        box = QRectF(x - width / 2, rect.top() + 4, width, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.label)
    room = scale.left - rect.left() - 2 * PAD
    font, title = fitted_title(clock, scale.window, style, room)
    painter.setFont(font)
    painter.drawText(QRectF(rect.left() + PAD, rect.top() + 1, room, rect.height()), title)


def fitted_title(clock: Clock, window: Window, style: Style, width: float) -> tuple[QFont, str]:
    """The title of the axis, in full, shorter or in narrow letters, as ``width`` pixels allow."""
    title = clock.axis_title(window)
    if QFontMetricsF(style.small).horizontalAdvance(title) <= width:
        return style.small, title
    short = clock.short_title(window)
    if QFontMetricsF(style.small).horizontalAdvance(short) <= width:
        return style.small, short
    return style.narrow, elided(short, style.narrow, width)


def paint_cursor_time(
    painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style, cursor: float
) -> None:
    """The time at the cursor, on the axis."""
    text = clock.bare_text(cursor, scale.window)
    metrics = QFontMetricsF(style.small)
    width = metrics.horizontalAdvance(text) + 8
    left = float(np.clip(scale.x(cursor) - width / 2, scale.left, scale.right - width))
    box = QRectF(left, rect.top() + 2, width, metrics.height() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.text)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(style.base)
    painter.setFont(style.small)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_grid(painter: QPainter, rect: QRectF, scale: Scale, clock: Clock, style: Style) -> None:
    """Faint vertical lines at the ticks, through all lanes."""
    painter.setPen(QPen(style.grid, 1))
    for tick in clock.ticks(scale.window, scale.right - scale.left):
        x = scale.x(tick.time_hours)
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))


def paint_shades(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    shades: tuple[Floats, Floats],
    style: Style,
    darkest: float = 0.45,
) -> None:
    """Columns behind a plot: how much a variable raised or lowered the risk at each time.

    ``darkest`` is the opacity of the largest effect.
    """
    times, log_odds = shades
    if not len(times):
        return
    largest = float(np.abs(log_odds).max()) or 1.0
    middles = (times[1:] + times[:-1]) / 2
    half = scale.window.span * 0.01
    edges = np.concatenate([[times[0] - half], middles, [times[-1] + half]])
    x0 = np.clip(scale.xs(edges[:-1]), scale.left, scale.right)
    x1 = np.clip(scale.xs(edges[1:]), scale.left, scale.right)
    for number in np.flatnonzero((x1 > x0) & (log_odds != 0)).tolist():
        colour = style.raises if log_odds[number] > 0 else style.lowers
        width = max(float(x1[number] - x0[number]), 1.0)
        painter.fillRect(
            QRectF(float(x0[number]), rect.top(), width, rect.height()),
            faded(colour, darkest * abs(float(log_odds[number])) / largest),
        )


def cut_to(xs: Floats, ys: Floats, left: float, right: float) -> tuple[Floats, Floats]:
    """The part of a line that lies between two pixels, cut where it crosses them.

    ``xs`` ascends. Lines that reach far out of the picture would be slow to draw.
    """
    inside = (xs >= left) & (xs <= right)
    parts_x, parts_y = [xs[inside]], [ys[inside]]
    if len(xs) and xs[0] < left <= xs[-1]:
        parts_x.insert(0, np.array([left]))
        parts_y.insert(0, np.array([np.interp(left, xs, ys)]))
    if len(xs) and xs[0] <= right < xs[-1]:
        parts_x.append(np.array([right]))
        parts_y.append(np.array([np.interp(right, xs, ys)]))
    return np.concatenate(parts_x), np.concatenate(parts_y)


def paint_percent_axis(
    painter: QPainter, rect: QRectF, plot: QRectF, largest: float, style: Style
) -> float:
    """Lines and percents from 0 to a round share of at least ``largest``, which is returned."""
    line = QFontMetricsF(style.small).height()
    most = max(min(int(plot.height() / (2 * line)), MOST_LINES), 1)
    step = next((step for step in PERCENT_STEPS if largest / step <= most), 1.0)
    count = max(math.ceil(largest / step - 1e-9), 1)
    painter.setFont(style.small)
    for number in range(count + 1):
        y = plot.bottom() - number / count * plot.height()
        painter.setPen(QPen(style.grid, 1))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(style.faint)
        box = QRectF(rect.left(), y - line / 2, plot.left() - rect.left() - PAD, line)
        painter.drawText(box, RIGHT_CENTRE, figure(f"{100 * number * step:.3g} %"))
    return step * count


def polygon(xs: Floats, ys: Floats) -> QPolygonF:
    """Points for Qt."""
    return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])


def elided(text: str, font: QFont, width: float) -> str:
    """``text`` shortened with an ellipsis where it does not fit."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def fitted(text: str, style: Style, width: float) -> tuple[QFont, str]:
    """The largest font that has room for all of ``text``; in the narrow one it may be shortened."""
    for font in (style.font, style.small):
        if QFontMetricsF(font).horizontalAdvance(text) <= width:
            return font, text
    return style.narrow, elided(text, style.narrow, width)


def in_lines(text: str, style: Style, width: float) -> tuple[QFont, list[str]]:
    """``fitted``, but on two lines where words are parted by spaces and one would be narrow."""
    font, whole = fitted(text, style, width)
    parts = text.split(" ")
    if font != style.narrow or len(parts) == 1:
        return font, [whole]
    pairs = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    for font in (style.small, style.narrow):
        room = QFontMetricsF(font).horizontalAdvance
        best = min(pairs, key=lambda pair: max(map(room, pair)))
        if max(map(room, best)) <= width:
            break
    return font, [elided(line, font, width) for line in best]
