"""The measurements over the pictures: seen, and taken hold of whatever the tool is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.measuring.captions import caption_over
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.kept_drawing import KeptDrawing
from medviewer.ui.measuring.kinds import name_of
from medviewer.ui.measuring.shapes.drawing import REACH_PIXELS
from medviewer.ui.measuring.shapes.handles import Grip, Part, dragged, grip_at, tidied
from medviewer.ui.measuring.tools import MeasureTool
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.translation import tr

CLICK_PIXELS = 3.0


@dataclass
class _Hold:
    """A measurement that is being dragged: as it was, by what, from where; and as it is now."""

    before: Measurement
    grip: Grip | None
    start: Point
    now: Measurement
    view: Viewport
    index: int
    moved: bool = False


class MeasurementLayer(Layer):
    """Paints the measurements of the slice; a press on a line, handle or text takes hold of it.

    ``edit`` is called with the view and a measurement that was double clicked; while
    ``drawing`` says so, every press is the tool's. ``pending`` is drawn as well: what is
    not in the reading yet, while its text is being written. ``dragged`` is told what a
    measurement is while it is dragged, before that is in the reading.
    """

    def __init__(
        self,
        desk: Desk,
        edit: Callable[[Viewport, Measurement], None],
        drawing: Callable[[], bool] = lambda: False,
    ) -> None:
        self._drawing = drawing
        self._desk = desk
        self._edit = edit
        self._hold: _Hold | None = None
        self._drawn: WeakKeyDictionary[Viewport, KeptDrawing] = WeakKeyDictionary()
        self.visible = True
        self.pending: Measurement | None = None
        self.drag_listeners: list[Callable[[Measurement], object]] = []

    def caption_of(self, view: Viewport, key: str) -> QRectF | None:
        """Where a measurement's caption was painted last in a viewport."""
        drawn = self._drawn.get(view)
        return None if drawn is None else drawn.captions.get(key)

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw what lies on this slice, and nothing else."""
        volume = view.model.volume
        slab = "" if volume is None else volume.slab
        drawn = self._drawn.setdefault(view, KeptDrawing())
        drawn.paint(
            painter,
            self._here(view),
            "" if view.on_paper else self._desk.chosen,
            view.model.to_screen(),
            view.area,
            lambda each: caption_over(self._desk.words(each), each, slab),
            slab,
            view.labels,
        )
        view.labels += drawn.captions.values()

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """A hand over what can be taken hold of."""
        found = self._under(view, hand)
        if found is None:
            return None
        grip = found[1]
        if grip is None:
            return Qt.CursorShape.SizeAllCursor
        if grip.part is Part.POINT:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.SizeAllCursor

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Choose what is under the mouse, and hold it; a press beside everything unchooses."""
        found = self._under(view, hand)
        if found is None:
            if not self._drawing():
                self._desk.choose("")
            return False
        measurement, grip = found
        self._desk.choose(measurement.key)
        self._hold = _Hold(measurement, grip, hand.place, measurement, view, view.model.index)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Drag what is held; its numbers follow."""
        hold, volume = self._hold, view.model.volume
        if hold is None or volume is None or view.model.index != hold.index:
            return
        zoom = view.model.zoom
        way = (hand.place[0] - hold.start[0], hand.place[1] - hold.start[1])
        far = 0 if hand.by_keys else CLICK_PIXELS
        hold.moved = hold.moved or max(map(abs, way)) * zoom > far
        if not hold.moved:
            return
        if hold.grip is None:
            hold.now = replace(hold.before, text_offset=self._offset(view, hold, way))
        else:
            changed = dragged(hold.before, hold.grip, hold.start, hand.place, _reach(view))
            hold.now = complete(changed, self._desk.values(volume, hold.index))
            self._tell(hold.now)
        view.update()

    def release(self, view: Viewport, hand: Hand) -> None:
        """Put what was dragged into the reading, as one change."""
        hold, self._hold = self._hold, None
        volume = view.model.volume
        if hold is None or not hold.moved or volume is None:
            return
        verb = tr("Move {}") if hold.grip and hold.grip.part is Part.BODY else tr("Change {}")
        if hold.grip is None:
            verb = tr("Move the text of {}")
        done = complete(tidied(hold.now), self._desk.values(volume, hold.index))
        self._desk.change(verb.format(name_of(done)), done)

    def double_click(self, view: Viewport, hand: Hand) -> bool:
        """Name what was double clicked."""
        found = self._under(view, hand)
        self._hold = None
        if found is None:
            return False
        self._edit(view, found[0])
        return True

    def at(self, view: Viewport, hand: Hand) -> Measurement | None:
        """The measurement under the mouse, whatever tool is chosen."""
        found = None if self._drawing() else self._found(view, hand, _any)
        return None if found is None else found[0]

    def chosen_on(self, view: Viewport) -> Measurement | None:
        """The chosen measurement as it is drawn now, where it lies on the slice that is shown."""
        found = (each for each in self._here(view) if each.key == self._desk.chosen)
        return next(found, None)

    def _tell(self, held: Measurement) -> None:
        for listener in self.drag_listeners:
            listener(held)

    def cancel(self) -> bool:
        """Give up a drag: everything is where it was. False when nothing is held."""
        hold, self._hold = self._hold, None
        if hold is not None:
            self._tell(hold.before)
            hold.view.update()
        return hold is not None

    def _here(self, view: Viewport) -> list[Measurement]:
        volume: Volume | None = view.model.volume
        if volume is None or not self.visible:
            return []
        found = self._desk.on_image(volume, view.model.index)
        if self.pending is not None and _lies_on(self.pending, volume, view.model.index):
            found = [each for each in found if each.key != self.pending.key] + [self.pending]
        if self._hold is None:
            return found
        now = self._hold.now
        return [now if each.key == now.key else each for each in found]

    def _under(self, view: Viewport, hand: Hand) -> tuple[Measurement, Grip | None] | None:
        """What can be held under the mouse.

        While a measuring tool is chosen only the chosen measurement can be held, and what the
        tool holds, so that there is room to draw beside and across the others; while another
        one is to which clicks are points, such as on a nodule that was measured, none.
        """
        tool = view.tools.left
        if self._drawing():
            return None
        if tool.leaves_lines:
            return self._found(view, hand, _any)
        return self._found(view, hand, tool.holds) if isinstance(tool, MeasureTool) else None

    def _found(
        self, view: Viewport, hand: Hand, others: Callable[[Measurement], bool]
    ) -> tuple[Measurement, Grip | None] | None:
        """What lies under the mouse, the chosen and the newest first; no grip: its caption.

        ``others`` tells which can be found beside the chosen one.
        """
        here = self._here(view)
        found = [each for each in here if each.key == self._desk.chosen]
        found += [each for each in reversed(here) if each not in found and others(each)]
        for each in found:
            grip = grip_at(each, hand.place, _reach(view))
            if grip is not None and (each.kind is not Kind.TEXT):
                return each, grip
        at = QPointF(*hand.screen)
        for each in found:
            place = self.caption_of(view, each.key)
            if place is not None and place.contains(at):
                return each, (Grip(Part.BODY) if each.kind is Kind.TEXT else None)
        return None

    def _offset(self, view: Viewport, hold: _Hold, way: Point) -> Point:
        """Where the text was, from the first point, and ``way`` further, in image pixels."""
        x, y = hold.before.points[0]
        offset = hold.before.text_offset
        if offset is None:
            place = self.caption_of(view, hold.before.key)
            corner = (place.x(), place.y()) if place is not None else (0.0, 0.0)
            left, top = view.model.to_image(corner)
            offset = (left - x, top - y)
            hold.before = replace(hold.before, text_offset=offset)
        return offset[0] + way[0], offset[1] + way[1]


def _any(_: Measurement) -> bool:
    return True


def _reach(view: Viewport) -> float:
    """A few screen pixels in image columns."""
    return REACH_PIXELS / view.model.zoom


def _lies_on(measurement: Measurement, volume: Volume, index: int) -> bool:
    return measurement.image.image_key == volume.series.slices[index].image_key
