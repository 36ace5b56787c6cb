"""A measurement while it is being drawn: points come in from the mouse. No Qt.

Every kind can be drawn by dragging or by clicking: a press sets a point, a release far
from the press sets the next. Points are image coordinates.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from medviewer.findings.finding import Point
from medviewer.findings.reading.measurement import Kind
from medviewer.image.measuring.measure import area_mm2
from medviewer.ui.measuring.shapes.axes import crossing_axis, spanned_axis

REACH_PIXELS = 5.0
"""Screen pixels of ``Drawing.reach``."""

FREEHAND_STEP = 1.5
"""Points of a freehand line are this many screen pixels apart at least."""


def has_extent(kind: Kind, points: Sequence[Point], aspect: float) -> bool:
    """Whether what is drawn has a size: no line or axis is a point, no outline a line.

    ``aspect`` is row spacing / column spacing. Angles, points and texts have none to have.
    """
    if kind in (Kind.LENGTH, Kind.POLYLINE, Kind.ARROW):
        return any(point != points[0] for point in points)
    if kind is Kind.BIDIRECTIONAL:
        return points[0] != points[1] and points[2] != points[3]
    if kind in (Kind.RECTANGLE, Kind.ELLIPSE):
        return points[0][0] != points[1][0] and points[0][1] != points[1][1]
    if kind in (Kind.POLYGON, Kind.FREEHAND):
        return area_mm2(points, aspect, 1.0) > 0
    return True


@dataclass
class Drawing:
    """Points of a measurement that is not finished yet.

    Attributes
    ----------
    kind
        What is drawn.
    aspect
        Row spacing / column spacing, by which short axes stand upright on long ones.
    reach
        How near a point counts as on another, and how far a drag is no click, in image
        columns: a few screen pixels.
    fixed
        The points that are set.
    floating
        Where the mouse is, which the next point would be; None while nothing follows it.
    """

    kind: Kind
    aspect: float
    reach: float
    fixed: list[Point] = field(default_factory=list)
    floating: Point | None = None
    finished: bool = False
    _pressed: Point | None = None
    _crossing: Point | None = None
    """Where the short of two axes was begun, while the button is down."""

    @property
    def points(self) -> tuple[Point, ...]:
        """All points as they would be if the drawing ended here."""
        if self.floating is None or self.finished:
            return tuple(self.fixed)
        if self.kind is Kind.BIDIRECTIONAL and len(self.fixed) == 2:
            return (*self.fixed, *self._short_axis(self.floating))
        return (*self.fixed, self.floating)

    @property
    def is_whole(self) -> bool:
        """True when ``points`` are enough for the kind."""
        return len(self.points) >= self.kind.points

    def press(self, point: Point) -> None:
        """The button goes down."""
        self._pressed = point
        if self.kind is Kind.FREEHAND:
            self.fixed, self.floating = [point], None
            return
        if self.kind is Kind.POLYGON and len(self.fixed) >= 3 and self._near(point, self.fixed[0]):
            self.end()
            return
        if self.kind is Kind.BIDIRECTIONAL and len(self.fixed) == 2:
            self._crossing = self.floating = point
            return
        if self._follows and self._near(point, self.fixed[-1]):
            return  # the second press of a double click, or of a hand that trembles
        self._set(point)

    def move(self, point: Point, *, down: bool) -> None:
        """The mouse moves, with the button held ``down`` or not."""
        if self.kind is Kind.FREEHAND:
            if down and self.fixed and self._apart(point, self.fixed[-1]) >= self._step:
                self.fixed.append(point)
        elif self._follows:
            self.floating = point

    def release(self, point: Point) -> None:
        """The button goes up: far from where it went down, that sets a point as well."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.finished:
            return
        if self._crossing is not None:
            self.fixed += self._short_axis(point)
            self._crossing = self.floating = None
            self.finished = True
            return
        if self.kind is Kind.FREEHAND:
            drawn = any(not self._near(each, self.fixed[0]) for each in self.fixed)
            self.finished = drawn and len(self.fixed) >= self.kind.points
            if not self.finished:
                self.fixed = []
        elif not self._near(point, pressed):
            self._set(point)

    def end(self) -> None:
        """End a drawing of any number of points (Enter, double click, right click)."""
        self.floating = None
        self.finished = self.kind.is_open_ended and len(self.fixed) >= self.kind.points

    def take_back(self) -> bool:
        """Forget the last point (Backspace); False when there is none left."""
        self._crossing = None
        if self.fixed:
            self.fixed.pop()
        if not self._follows:
            self.floating = None
        return bool(self.fixed)

    def _set(self, point: Point) -> None:
        self.fixed.append(point)
        self.floating = None
        if len(self.fixed) >= self.kind.points and not self.kind.is_open_ended:
            self.finished = True
        elif self._follows:
            self.floating = point

    def _short_axis(self, point: Point) -> tuple[Point, Point]:
        """From edge to edge where it is dragged; else as far beyond the long axis as ``point``."""
        begun = self._crossing
        if begun is not None and not self._near(point, begun):
            dragged = spanned_axis(self.fixed, begun, point, self.aspect)
            if dragged is not None:
                return dragged
        return crossing_axis(self.fixed, point, self.aspect)

    @property
    def _follows(self) -> bool:
        """True when the next point hangs on the mouse; Cobb's second line begins anew."""
        return bool(self.fixed) and not (self.kind is Kind.COBB and len(self.fixed) == 2)

    @property
    def _step(self) -> float:
        return self.reach * FREEHAND_STEP / REACH_PIXELS

    def _near(self, one: Point, other: Point) -> bool:
        return self._apart(one, other) <= self.reach

    def _apart(self, one: Point, other: Point) -> float:
        return math.hypot(one[0] - other[0], (one[1] - other[1]) * self.aspect)
