"""Curved reformations in the window: each is made of a drawn line, and follows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import Kind, Measurement, measurement_key
from medviewer.image.curved.reformation import Curved, curved, line_of
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.jobs.queue import JobQueue
from medviewer.message import Message
from medviewer.ui.delivery import Delivery
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.slabs import slab_words

AT_ONCE = 500_000
"""So many places are interpolated within 50 ms; more are in the background."""

FOLLOWS_MS = 30


@dataclass(eq=False)
class CurvedView:
    """A line, and the viewport that shows the surface on it.

    Attributes
    ----------
    line
        As the picture shows it, even while it is dragged.
    source, base
        The series that it was drawn on, and what the picture is made of.
    made
        The picture; None before there is one.
    pane
        Where it is shown; None likewise.
    before
        What was shown there; None for nothing.
    widened
        The viewport was added for it.
    """

    line: Measurement
    source: Volume
    base: Volume
    made: Curved | None = None
    pane: ViewportPane | None = None
    before: Series | None = None
    widened: bool = False

    @property
    def is_shown(self) -> bool:
        """True while nothing else was put there."""
        shown = None if self.pane is None else self.pane.model.volume
        return self.made is not None and shown is self.made.volume


class CurvedViews(QObject):
    """What the command of curved reformations does, and that the pictures follow their lines.

    Parameters
    ----------
    mpr
        Whose slab the pictures have too.
    open_series
        Shows a series in a pane, as if it had been chosen there.
    say, show_error
        Tell the reader something, or what could not be done.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        measuring: Measuring,
        mpr: Mpr,
        open_series: Callable[[Series, ViewportPane], None],
        say: Callable[[str], object],
        show_error: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._grid, self._linking, self._mpr = grid, linking, mpr
        self._desk, self._reading = measuring.desk, measuring.reading
        self._going_on = measuring.told.emit  # in the line at the bottom
        self._open_series, self._say, self._show_error = open_series, say, show_error
        self._views: list[CurvedView] = []
        self._waiting: set[str] = set()
        self._dragged: dict[str, Measurement] = {}
        self._delivery = Delivery(self)
        self._queue = JobQueue("curved", deliver=self._delivery)
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWS_MS)
        self._soon.timeout.connect(self._follow_drag)
        measuring.layer.dragged = self._note_drag
        measuring.reading.listeners.append(self._follow_reading)
        mpr.follow_slab = self._follow_slab

    @property
    def busy(self) -> bool:
        """True while a picture is computed, or soon will be."""
        return bool(self._waiting) or self._soon.isActive()

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"curved": self.toggle}

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._soon.stop()
        self._delivery.close()
        return self._queue.close()

    def shown(self) -> list[CurvedView]:
        """The lines whose pictures are seen."""
        self._views = [v for v in self._views if v.pane in self._grid.panes and v.is_shown]
        return list(self._views)

    def toggle(self) -> None:
        """Show the surface on the chosen line, or what was shown there before."""
        here = [view for view in self.shown() if view.pane is self._grid.active]
        line = self._asked()
        if not here and line is not None:
            here = self._of(line.key)
        if here:
            self._end(here[0])
        elif line is None:
            self._say(
                tr("Draw a polyline along the structure on a slice or a plane, and choose it.")
            )
        else:
            self._start_or_tell(line)

    def cancel(self) -> None:
        """Stop what would be shown; what is shown goes on following its line."""
        for key in [each for each in self._waiting if not self._of(each)]:
            self._queue.cancel(key)
            self._waiting.discard(key)
            self._going_on(tr("Stopped: {}").format(tr("Curved reformation")))

    def show_line_of(self, key: str, then: Callable[[], object]) -> bool:
        """Show the picture of this series' key, then call ``then``; False: its line is gone."""
        line = self._reading.measurement(measurement_key(line_of(key)))
        if line is None or self._pane_with(line) is None:
            return False
        if self._of(line.key):
            then()
        else:
            self._start_or_tell(line, then)
        return True

    # The line

    def _asked(self) -> Measurement | None:
        """The chosen line, or the only one on the picture that is worked with."""
        chosen, model = self._desk.chosen_measurement(), self._grid.active.model
        found = [] if chosen is None else [chosen]
        if not found and model.volume is not None:
            found = self._desk.on_image(model.volume, model.index)
        lines = [each for each in found if each.kind is Kind.POLYLINE]
        return lines[0] if len(lines) == 1 else None

    def _pane_with(self, line: Measurement) -> ViewportPane | None:
        """A pane with the series that the line was drawn on, or with planes made of it."""
        panes, key = (self._grid.active, *self._grid.panes), line.image.stack_key
        has = (p for p in panes if p.source is not None and p.source.series.key == key)
        return next(has, None)

    def _start_or_tell(self, line: Measurement, then: Callable[[], object] = lambda: None) -> None:
        pane = self._pane_with(line)
        if pane is None or pane.source is None:
            return
        try:
            pane.must_be_whole()
            view = CurvedView(line, pane.source, base_for_planes(pane.source))
            made = self._made(view, line)
        except MedviewerError as error:
            self._show_error(error)
        else:
            self._compute(view, made, then)
            if line.key in self._waiting:
                self._going_on(tr("{}… Esc stops it.").format(tr("Curved reformation")))

    def _made(self, view: CurvedView, line: Measurement) -> Curved:
        plane = line.image.plane
        if plane is None:
            raise MedviewerError(
                Message("This picture does not say where it lies in the patient."),
                Message("Draw the line on a slice or a reformatted plane."),
            )
        return curved(view.base, plane, line.points, line.identifier, self._mpr.slab)

    # The picture

    def _compute(
        self, view: CurvedView, made: Curved, then: Callable[[], object] = lambda: None
    ) -> None:
        key = view.line.key
        self._queue.cancel(key)
        self._waiting.discard(key)
        if made.places <= AT_ONCE:
            made.fill(0)
            self._show(view, made)
            then()
            return
        self._waiting.add(key)
        self._queue.submit(
            key,
            partial(made.fill, 0),
            on_result=lambda _: self._take(view, made, then),
            on_error=partial(self._fail, key),
        )

    def _take(self, view: CurvedView, made: Curved, then: Callable[[], object]) -> None:
        self._waiting.discard(view.line.key)
        first = view.pane is None
        self._show(view, made)
        if first:
            self._going_on(tr("The curved reformation is shown."))
        then()

    def _fail(self, key: str, error: Exception) -> None:
        self._waiting.discard(key)
        self._show_error(error)

    def _show(self, view: CurvedView, made: Curved) -> None:
        if view.pane is None:
            self._show_first(view, made)
        elif view.is_shown:
            view.made = made
            view.pane.exchange_planes(made, 0)
        else:
            return  # something else was put there meanwhile
        if view.pane is not None:
            view.pane.model.set_note(slab_words(made.true_slab))
        for pane in self._grid.panes:  # all show where the surface is
            pane.viewport.update()

    def _show_first(self, view: CurvedView, made: Curved) -> None:
        beside = self._pane_with(view.line)
        if beside is None or beside.source is not view.source:
            return  # closed meanwhile
        if self._reading.measurement(view.line.key) is None:
            return  # deleted meanwhile
        with self._linking.apart():
            view.pane = self._place_beside(view, made, beside)
            view.before = None if view.pane.source is None else view.pane.source.series
            state = beside.model.state
            window = beside.model.window
            if state is not None:  # it may read the values otherwise
                window = first_window(view.source, len(view.source.voxels) // 2)
            view.made = made
            view.pane.show_planes(made, 0, window, view.source)
        self._views.append(view)
        self._follow_reading()  # the line may have been moved meanwhile

    def _place_beside(self, view: CurvedView, made: Curved, pane: ViewportPane) -> ViewportPane:
        """Where the line stays seen: an empty viewport, or one with another such picture.

        A picture that is wider than high goes below a single one, any other beside it.
        """
        others = [each for each in self._grid.panes if each is not pane]
        if self._grid.large is not None:
            self._grid.toggle_large(self._grid.large)
        if not others:
            rows, columns = made.volume.voxels.shape[1:3]
            self._grid.set_layout(*((2, 1) if columns > rows else (1, 2)))
            view.widened = True
            return next(each for each in self._grid.panes if each is not pane)
        curved_ones = [each.pane for each in self.shown()]
        planes = [each for each in others if self._mpr.plane_in(each)]

        def order(each: ViewportPane) -> tuple[bool, bool, bool]:
            return each.series is not None, each not in curved_ones, each in planes

        return min(others, key=order)

    def _end(self, view: CurvedView) -> None:
        """Show what was shown before; what was added for it goes again."""
        self._views = [each for each in self._views if each is not view]
        self._queue.cancel(view.line.key)
        self._waiting.discard(view.line.key)
        pane, grid = view.pane, self._grid
        if pane is None:
            return
        if view.before is not None:
            self._open_series(view.before, pane)
            return
        pane.clear()
        if view.widened and len(grid.tiled) == 2:
            grid.activate(next(each for each in grid.tiled if each is not pane))
            grid.set_layout(1, 1)

    # What it follows

    def _of(self, key: str) -> list[CurvedView]:
        return [view for view in self.shown() if view.line.key == key]

    def _note_drag(self, line: Measurement) -> None:
        if self._of(line.key):
            self._dragged[line.key] = line
            if not self._soon.isActive():
                self._soon.start()

    def _follow_drag(self) -> None:
        dragged, self._dragged = self._dragged, {}
        for key, line in dragged.items():
            for view in self._of(key):
                self._follow(view, line, final=False)

    def _follow_reading(self) -> None:
        for view in self.shown():
            line = self._reading.measurement(view.line.key)
            self._dragged.pop(view.line.key, None)
            if line is None:
                self._end(view)
            elif (line.points, line.image) != (view.line.points, view.line.image):
                self._follow(view, line)

    def _follow_slab(self) -> None:
        for view in self.shown():
            if view.made is not None and view.made.slab != self._mpr.slab:
                self._follow(view, view.line)

    def _follow(self, view: CurvedView, line: Measurement, *, final: bool = True) -> None:
        """Show the surface on the line as it is now; a drag may go on to where one can be made."""
        try:
            made = self._made(view, line)
        except MedviewerError as error:
            if final:
                self._end(view)
                self._show_error(error)
            return
        view.line = line
        self._compute(view, made)


def is_of(view: CurvedView, series: Series) -> bool:
    """True of the series that the line was drawn on, and of planes made of it."""
    return series.stack_key == view.source.series.key
