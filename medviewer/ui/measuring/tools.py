"""The tools that draw measurements, one a kind."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.kinds import kind_name
from medviewer.ui.measuring.painting import draw_caption, draw_handles, draw_shape
from medviewer.ui.measuring.shapes.drawing import REACH_PIXELS, Drawing, has_extent
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Tool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.translation import tr


class MeasureTool(Tool):
    """Draws one kind of measurement, with its numbers as it goes.

    ``ask`` is called when something is drawn that the reader must say something of
    (arrow, text, a line of known length); all else goes into the reading.
    ``draft`` is what the drawing would be if it ended here; None while it is none.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self, kind: Kind, desk: Desk, ask: Callable[[Viewport, Measurement], None]
    ) -> None:
        self.kind = kind
        self.name = kind.value
        self._desk = desk
        self._ask = ask
        self._asks = kind in (Kind.ARROW, Kind.TEXT)
        self._drawing: Drawing | None = None
        self.draft: Measurement | None = None
        self._where: tuple[Viewport, Volume, int] | None = None
        self._met_picture = False

    @property
    def is_drawing(self) -> bool:
        """True while something is half drawn."""
        return self._drawing is not None

    def holds(self, measurement: Measurement) -> bool:
        """True for what a press takes hold of instead of drawing, although it is not chosen."""
        return False

    # What is seen

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw what is being drawn."""
        drawing = self._drawing
        if drawing is None or self._where is None or self._where[0] is not view:
            return
        if not self._is_here(view):
            return
        to_screen = view.model.to_screen()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(OWN_COLOUR)
        if self.draft is not None:
            draw_shape(painter, self.draft, colour, to_screen)
            words, area = caption(self.draft), view.area
            draw_caption(painter, self.draft, words, colour, to_screen, area, view.labels)
        else:
            self._paint_beginning(painter, drawing, view)
        draw_handles(painter, (to_screen.apply(point) for point in drawing.fixed[:1]))

    def _paint_beginning(self, painter: QPainter, drawing: Drawing, view: Viewport) -> None:
        """A drawing of too few points to be one, as a line."""
        points = [view.model.to_screen().apply(point) for point in drawing.points]
        painter.setPen(QColor(OWN_COLOUR))
        for (x0, y0), (x1, y1) in pairwise(points):
            painter.drawLine(round(x0), round(y0), round(x1), round(y1))

    # Hands

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Set a point; the first one begins a drawing."""
        volume = view.model.volume
        if volume is None or not volume.loaded[view.model.index]:
            return False
        if self._drawing is None or not self._is_here(view):
            reach = REACH_PIXELS / view.model.zoom
            self._drawing = Drawing(self.kind, view.model.picture.aspect, reach)
            self._where = (view, volume, view.model.index)
            self._met_picture = False
        self._drawing.press(self._taken(view, hand))
        self._follow(view)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Go on with the button held."""
        self._move(view, hand, down=True)

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Let the next point follow the mouse."""
        self._move(view, hand, down=False)
        return None

    def release(self, view: Viewport, hand: Hand) -> None:
        """Set the next point at the end of a drag."""
        if self._drawing is not None and self._is_here(view):
            self._drawing.release(self._taken(view, hand))
            self._follow(view)

    def double_click(self, view: Viewport, hand: Hand) -> bool:
        """End a drawing of any number of points; give one up that has its first point alone."""
        ended = self.end()
        drawing = self._drawing
        if drawing is not None and len(drawing.fixed) <= 1:
            self.leave()
        return ended or drawing is not None or not self.kind.is_open_ended

    def key(self, view: Viewport, event: QKeyEvent) -> bool:
        """Enter ends a drawing, Backspace takes its last point back."""
        if self._drawing is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.end()
        if event.key() == Qt.Key.Key_Backspace:
            if not self._drawing.take_back():
                self.leave()
            self._follow(view)
            return True
        return False

    def claims(self, view: Viewport, event: QKeyEvent) -> bool:
        """Enter and Backspace are this tool's while something is drawn."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
        return self._drawing is not None and event.key() in keys

    def end(self) -> bool:
        """End a drawing of any number of points; False when there is none."""
        if self._drawing is None or self._where is None or not self.kind.is_open_ended:
            return False
        self._drawing.end()
        self._follow(self._where[0])
        return True

    def leave(self) -> None:
        """Give up what is half drawn."""
        where, self._drawing, self.draft, self._where = self._where, None, None, None
        if where is not None:
            where[0].update()

    def cancel(self) -> bool:
        """Give up what is half drawn; False when nothing is."""
        drawing = self.is_drawing
        self.leave()
        return drawing

    def _move(self, view: Viewport, hand: Hand, *, down: bool) -> None:
        if self._drawing is not None and self._is_here(view):
            self._drawing.move(_inside(view, hand.place), down=down)
            self._met_picture |= down and self.kind is Kind.FREEHAND and _is_in(view, hand.place)
            self._follow(view)

    def _taken(self, view: Viewport, hand: Hand) -> Point:
        """The place of a point that is set, in the picture; one beside it alone draws nothing."""
        self._met_picture |= _is_in(view, hand.place)
        return _inside(view, hand.place)

    def _is_here(self, view: Viewport) -> bool:
        """True while the view shows the slice that is drawn on."""
        if self._where is None:
            return False
        there, volume, index = self._where
        return view is there and view.model.volume is volume and view.model.index == index

    def _follow(self, view: Viewport) -> None:
        """Work the numbers out anew; put what is finished into the reading."""
        drawing, where = self._drawing, self._where
        if drawing is None or where is None:
            return
        self.draft, points = None, drawing.points
        if drawing.is_whole and has_extent(self.kind, points, drawing.aspect):
            self.draft = self._desk.draft(self.kind, points, where[1], where[2])
        if drawing.finished:
            done = self.draft
            self.leave()
            if done is not None and self._met_picture:
                self.finish(view, done)
        view.update()

    def finish(self, view: Viewport, drawn: Measurement) -> None:
        """Put what is drawn into the reading, or ask what it says first."""
        if self.kind is Kind.POINT and not quantities(drawn):
            view.tools.told.emit(_nothing_to_read(view))
        elif self._asks:
            self._ask(view, drawn)
        else:
            self._desk.add(kind_name(self.kind), drawn)


def _nothing_to_read(view: Viewport) -> str:
    """Why a point has no value."""
    if view.model.volume is not None and view.model.volume.is_colour:
        return tr("A picture in colour has no values to go by.")
    return tr("There is no value at this place.")


class CalibrationTool(MeasureTool):
    """Draws a line of which the reader knows how long it is."""

    def __init__(self, desk: Desk, ask: Callable[[Viewport, Measurement], None]) -> None:
        super().__init__(Kind.LENGTH, desk, ask)
        self.name = "calibrate"
        self._asks = True


def measure_tools(
    desk: Desk, ask: Callable[[Viewport, Measurement], None]
) -> dict[str, MeasureTool]:
    """A tool a kind, by the kinds' names."""
    return {kind.value: MeasureTool(kind, desk, ask) for kind in Kind}


def _is_in(view: Viewport, place: Point) -> bool:
    return _inside(view, place) == place


def _inside(view: Viewport, place: Point) -> Point:
    """The nearest place in the picture: nothing is measured beside it."""
    picture = view.model.picture
    return min(max(place[0], 0.0), picture.columns), min(max(place[1], 0.0), picture.rows)
