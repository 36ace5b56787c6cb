"""What the time part of the history panel shows, where everything is, and what lies under a point.

The scene is plain state and arithmetic; nothing here draws.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from medviewer.history.records.record import Prediction, Record, RiskCurve
from medviewer.ui.history.axis.lanes import (
    IntervalLane,
    Lane,
    StudyLane,
    StudyMark,
    ValueLane,
    home_window,
    lanes_of,
    limits_of,
)
from medviewer.ui.history.axis.paint import RIGHT_MARGIN, gutter_width, lane_height
from medviewer.ui.history.axis.paint_lanes import study_box
from medviewer.ui.history.axis.risk import nearest, risk_lines
from medviewer.ui.history.axis.style import Style
from medviewer.ui.history.axis.time import Clock, Scale, Window
from medviewer.ui.translation import tr

LEAST_LANES = 2  # lanes of values below the curve; where there are fewer, it makes room
MOST_SPANS = 6
KIND_PX = 6.0


@dataclass(eq=False)
class Scene:
    """A record on its time axis.

    ``window`` is what is seen of it, ``cursor`` the time that is pointed at (None:
    nothing), ``row`` the index of the chosen lane (None: none), ``what_if`` the curve
    with one value changed.
    """

    record: Record
    prediction: Prediction | None = None
    curve: RiskCurve | None = None
    studies: tuple[StudyMark, ...] = ()
    what_if: RiskCurve | None = None
    cursor: float | None = None
    row: int | None = None
    lanes: list[Lane] = field(init=False)
    clock: Clock = field(init=False)
    home: Window = field(init=False)
    limits: Window = field(init=False)
    window: Window = field(init=False)

    def __post_init__(self) -> None:
        self.lanes = lanes_of(self.record, self.curve, self.studies)
        self.clock = Clock(self.record.zero)
        self.home = self.window = home_window(self.record, self.prediction, self.studies)
        self.limits = limits_of(self.home, self.record, self.studies)

    @property
    def variable(self) -> str:
        """The chosen variable; empty when none is."""
        lane = self.lanes[self.row] if self.row is not None else None
        return lane.variable if isinstance(lane, ValueLane) else ""

    def choose(self, variable: str) -> bool:
        """Choose the lane of a variable; False when it has none."""
        self.row = next(
            (
                number
                for number, lane in enumerate(self.lanes)
                if isinstance(lane, ValueLane) and lane.variable == variable
            ),
            None,
        )
        return self.row is not None

    def resume(self, before: Scene) -> None:
        """Stay where another scene of the same record was: its window and chosen variable."""
        if before.window != before.home:
            self.window = before.window.inside(self.limits)
        if before.variable:
            self.choose(before.variable)


@dataclass(frozen=True)
class Layout:
    """Where the parts of a scene are on a surface, in its logical pixels.

    The risk curve and the axis stay; the lanes below scroll by ``scroll``. Where hardly a lane
    has room below them (``is_low``), the curve goes up and away first, by ``away``.
    """

    risk: QRectF
    axis: QRectF
    lanes: QRectF
    scale: Scale
    tops: tuple[float, ...]
    content_height: float
    scroll: float = 0.0
    is_low: bool = False
    away: float = 0.0

    @property
    def hidden(self) -> float:
        """How far there is to scroll in all."""
        return max(self.content_height - (self.lanes.height() - self.away), 0.0)

    def lane_rect(self, number: int) -> QRectF:
        """Where a lane is now."""
        top = self.lanes.top() + self.tops[number] - self.scroll
        return QRectF(
            self.lanes.left(), top, self.lanes.width(), self.tops[number + 1] - self.tops[number]
        )

    @property
    def visible(self) -> list[int]:
        """Indices of the lanes that are seen, wholly or in part."""
        first = bisect_right(self.tops, self.scroll) - 1
        last = bisect_left(self.tops, self.scroll + self.lanes.height())
        return list(range(max(first, 0), min(last, len(self.tops) - 1)))

    @property
    def filled(self) -> QRectF:
        """The part of ``lanes`` that has lanes."""
        empty = self.lanes.height() - (self.content_height - self.scroll)
        return self.lanes.adjusted(0, 0, 0, -max(empty, 0.0))

    def lane_at(self, point: QPointF) -> int | None:
        """Index of the lane under a point."""
        if not self.lanes.contains(point):
            return None
        number = bisect_right(self.tops, point.y() - self.lanes.top() + self.scroll) - 1
        return number if number < len(self.tops) - 1 else None


def lay_out(
    scene: Scene, rect: QRectF, style: Style, scroll: float = 0.0, risk_height: float | None = None
) -> Layout:
    """Share ``rect`` among the risk curve, the axis and the lanes.

    ``scroll`` is how far the reader went down in all.
    """
    gutter = gutter_width(rect.width())
    scale = Scale(
        scene.window,
        rect.left() + gutter,
        max(rect.right() - RIGHT_MARGIN, rect.left() + gutter + 10),
    )
    if scene.curve is None:
        risk_height = 0.0
    elif risk_height is None:
        risk_height = min(max(0.36 * rect.height(), 84.0), 230.0)
    axis_height = QFontMetricsF(style.small).height() + 7
    is_low = rect.height() - risk_height - axis_height < LEAST_LANES * lane_height(ValueLane, style)
    away = min(scroll, risk_height) if is_low else 0.0
    risk = QRectF(rect.left(), rect.top() - away, rect.width(), risk_height)
    axis = QRectF(rect.left(), risk.bottom(), rect.width(), axis_height)
    lanes = QRectF(
        rect.left(), axis.bottom(), rect.width(), max(rect.bottom() - axis.bottom(), 0.0)
    )
    heights = {kind: lane_height(kind, style) for kind in {type(lane) for lane in scene.lanes}}
    tops = [0.0, *accumulate(heights[type(lane)] for lane in scene.lanes)]
    return Layout(risk, axis, lanes, scale, tuple(tops), tops[-1], scroll - away, is_low, away)


def kindness_hours(scale: Scale) -> float:
    """How far from a value one may point and still mean it: a few pixels."""
    return KIND_PX * scale.hours_per_px


def study_at(scene: Scene, layout: Layout, point: QPointF) -> StudyMark | None:
    """The imaging study whose mark lies under a point, with a few pixels of kindness."""
    number = layout.lane_at(point)
    lane = scene.lanes[number] if number is not None else None
    if number is None or not isinstance(lane, StudyLane):
        return None
    rect = layout.lane_rect(number)
    for study in lane.studies:
        box = study_box(rect, layout.scale, study.time_hours).adjusted(-4, -5, 4, 5)
        if box.contains(point):
            return study
    return None


def describe(scene: Scene, scale: Scale, number: int | None, time_hours: float) -> list[str]:
    """What a lane (None: the risk curve) says at a time, a line each; empty when nothing."""
    lane = scene.lanes[number] if number is not None else None
    clock, window = scene.clock, scale.window
    if isinstance(lane, ValueLane):
        return _describe_value(lane, scene, scale, time_hours)
    if isinstance(lane, StudyLane):
        study = min(lane.studies, key=lambda study: abs(study.time_hours - time_hours))
        return [study.description or tr("Imaging study"), clock.text(study.time_hours, window)]
    if isinstance(lane, IntervalLane):
        spans = [clock.span_text(i.start_hours, i.end_hours, window) for i in lane.intervals]
        return [lane.name, *spans[:MOST_SPANS]]
    if number is None and scene.curve is not None:
        index = nearest(scene.curve.time_hours, time_hours)
        return risk_lines(scene.curve, index, clock, scale) if index is not None else []
    return []


def _describe_value(lane: ValueLane, scene: Scene, scale: Scale, time_hours: float) -> list[str]:
    index = lane.at(time_hours, kindness_hours(scale))
    if index is None:
        return [lane.label, tr("no value yet") if len(lane.values) else tr("no usable value")]
    when = scene.clock.text(float(lane.times[index]), scale.window)
    lines = [f"{lane.label} {lane.text(index)}", when]
    if lane.reference is not None:
        lines.append(f"{tr('Reference')} {lane.reference.words()} ({lane.reference.source})")
    return lines
