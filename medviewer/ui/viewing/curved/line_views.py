"""Pictures that are made of a drawn line, and follow it while it is dragged, changed or deleted."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import Kind, Measurement, measurement_key
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Plane, same_frame
from medviewer.image.reformat import Slab
from medviewer.message import Message
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_grid import LARGEST, ViewportGrid
from medviewer.ui.picture.viewport_pane import Planes, ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.slabs import slab_words

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

FOLLOWS_MS = 30

Layout = tuple[int, int]


class MadeOfLine(Planes, Protocol):
    """A picture, or a stack of them, that was made of a line."""

    slab: Slab

    @property
    def true_slab(self) -> Slab:
        """As thick as it is."""


Made = TypeVar("Made", bound=MadeOfLine)


@dataclass(eq=False)
class LineView(Generic[Made]):
    """A line, and the viewport that shows what was made of it.

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
    layout
        Rows and columns before a viewport was added for it; None where none was.
    """

    line: Measurement
    source: Volume
    base: Volume
    made: Made | None = None
    pane: ViewportPane | None = None
    before: Series | None = None
    layout: Layout | None = None

    @property
    def is_shown(self) -> bool:
        """True while nothing else was put there."""
        shown = None if self.pane is None else self.pane.model.volume
        return self.made is not None and shown is self.made.volume


@dataclass(frozen=True)
class Surroundings:
    """What such pictures work with.

    Attributes
    ----------
    mpr
        Whose slab the pictures have too.
    open_series
        Shows a series in a pane, as if it had been chosen there.
    say, show_error
        Tell the reader something, or what could not be done.
    """

    grid: ViewportGrid
    linking: Linking
    measuring: Measuring
    mpr: Mpr
    open_series: Callable[[Series, ViewportPane], None]
    say: Callable[[str], object]
    show_error: Callable[[Exception], object]


class LineViews(QObject, Generic[Made]):
    """What the command of such pictures does, and that these follow their lines."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        measuring, mpr = around.measuring, around.mpr
        self._grid, self._linking, self._mpr = around.grid, around.linking, mpr
        self._desk, self._reading = measuring.desk, measuring.reading
        self._open_series, self._show_error = around.open_series, around.show_error
        self._say = around.say
        self._going_on = measuring.told.emit  # in the line at the bottom
        self._views: list[LineView[Made]] = []
        self._dragged: dict[str, Measurement] = {}
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWS_MS)
        self._soon.timeout.connect(self._follow_drag)
        measuring.layer.drag_listeners.append(self._note_drag)
        measuring.reading.listeners.append(self._follow_reading)
        mpr.slab_listeners.append(self._follow_slab)

    # What each kind of picture has of its own

    @abstractmethod
    def name_in(self, key: str) -> str:
        """The name of the line whose picture has this key as a series; "" for any other key."""

    @abstractmethod
    def _make(self, base: Volume, plane: Plane, line: Measurement) -> Made:
        """The picture of a line that was drawn on this plane; MedviewerError where none is."""

    def _compute(
        self, view: LineView[Made], made: Made, then: Callable[[], object] = lambda: None
    ) -> None:
        """See to it that the picture is shown once it is ready, and call ``then``."""
        self._show(view, made)
        then()

    def _forget(self, key: str) -> None:
        """The picture of this line is not wanted any more, even if it is being computed."""

    def _first_index(self, made: Made) -> int:
        """Which of its pictures is shown first."""
        return 0

    def _index_after(self, before: Made, index: int, made: Made) -> int:
        """Which is shown of a line that has another course now."""
        return 0

    def _state_as(self, pane: ViewportPane) -> SoftcopyState | None:
        """The presentation state that it is shown by, as the picture of a pane is; None: none."""
        return None

    @abstractmethod
    def _place_beside(self, view: LineView[Made], made: Made, pane: ViewportPane) -> ViewportPane:
        """The viewport to show it in, while the line stays seen in ``pane``."""

    # The command

    @property
    def busy(self) -> bool:
        """True while a picture will soon follow its line."""
        return self._soon.isActive()

    def close(self) -> bool:
        """Stop, for good; False if a thread did not end in time."""
        self._soon.stop()
        return True

    def shown(self) -> list[LineView[Made]]:
        """The lines whose pictures are seen."""
        self._views = [v for v in self._views if v.pane in self._grid.panes and v.is_shown]
        return list(self._views)

    def of_line(self, key: str) -> list[LineView[Made]]:
        """What is seen of this line."""
        return [view for view in self.shown() if view.line.key == key]

    def toggle(self) -> None:
        """Show what is made of the chosen line, or what was shown there before."""
        here = [view for view in self.shown() if view.pane is self._grid.active]
        line = self._asked()
        if not here and line is not None:
            here = self.of_line(line.key)
        if here:
            self._end(here[0])
        elif line is None:
            self._say(
                tr("Draw a polyline along the structure on a slice or a plane, and choose it.")
            )
        else:
            self._start_or_tell(line)

    def show_line_of(self, key: str, then: Callable[[], object]) -> bool:
        """Show the picture of this series' key, then call ``then``; False: its line is gone."""
        line = self._reading.measurement(measurement_key(self.name_in(key)))
        if line is None or self._pane_with(line) is None:
            return False
        if self.of_line(line.key):
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
            view = LineView[Made](line, pane.source, base_for_planes(pane.source))
            made = self._made(view, line)
        except MedviewerError as error:
            self._show_error(error)
        else:
            self._compute(view, made, then)

    def _made(self, view: LineView[Made], line: Measurement) -> Made:
        plane = line.image.plane
        if plane is None:
            raise MedviewerError(
                Message("This picture does not say where it lies in the patient."),
                Message("Draw the line on a slice or a reformatted plane."),
            )
        return self._make(view.base, plane, line)

    # The picture

    def _show(self, view: LineView[Made], made: Made) -> None:
        if view.pane is None:
            self._show_first(view, made)
        elif view.made is not None and view.is_shown:
            index = self._index_after(view.made, view.pane.model.index, made)
            view.made = made
            view.pane.exchange_planes(made, index)
        else:
            return  # something else was put there meanwhile
        if view.pane is not None:
            view.pane.model.set_note(slab_words(made.true_slab))
        for pane in self._grid.panes:  # all show where it is
            pane.viewport.update()

    def _show_first(self, view: LineView[Made], made: Made) -> None:
        beside = self._pane_with(view.line)
        if beside is None or beside.source is not view.source:
            return  # closed meanwhile
        if self._reading.measurement(view.line.key) is None:
            return  # deleted meanwhile
        with self._linking.apart():
            if self._grid.large is not None:
                self._grid.toggle_large(self._grid.large)
            view.pane = self._place_beside(view, made, beside)
            view.before = None if view.pane.source is None else view.pane.source.series
            state, window = self._state_as(beside), beside.model.window
            if state is None and beside.model.state is not None:  # it may read values otherwise
                window = first_window(view.source, len(view.source.voxels) // 2)
            view.made = made
            view.pane.show_planes(made, self._first_index(made), window, view.source, state)
        self._views.append(view)
        self._follow_reading()  # the line may have been moved meanwhile

    def _added(self, view: LineView[Made], wanted: Layout) -> ViewportPane:
        """A viewport of a layout with more of them, which is taken back when the picture goes."""
        grid = self._grid
        view.layout, panes = (grid.rows, grid.columns), set(grid.panes)
        grid.set_layout(*wanted)
        return next(each for each in grid.panes if each not in panes)

    def _end(self, view: LineView[Made]) -> None:
        """Show what was shown before; what was added for it goes again."""
        self._views = [each for each in self._views if each is not view]
        self._forget(view.line.key)
        pane, grid = view.pane, self._grid
        if pane is None:
            return
        if view.before is not None:
            self._open_series(view.before, pane)
            return
        pane.clear()
        filled = [each for each in grid.tiled if each.series is not None]
        if view.layout is None or not filled:
            return
        rows, columns = (1, 1) if len(filled) == 1 else view.layout
        if len(filled) <= rows * columns < len(grid.tiled):
            if grid.active not in filled:
                grid.activate(filled[0])
            grid.set_layout(rows, columns)

    # What it follows

    def _note_drag(self, line: Measurement) -> None:
        if self.of_line(line.key):
            self._dragged[line.key] = line
            if not self._soon.isActive():
                self._soon.start()

    def _follow_drag(self) -> None:
        dragged, self._dragged = self._dragged, {}
        for key, line in dragged.items():
            for view in self.of_line(key):
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

    def _follow(self, view: LineView[Made], line: Measurement, *, final: bool = True) -> None:
        """Show what is made of the line as it is now; a drag may go on to where something can."""
        try:
            made = self._made(view, line)
        except MedviewerError as error:
            if final:
                self._end(view)
                self._show_error(error)
            return
        view.line = line
        self._compute(view, made)


def with_room(rows: int, columns: int) -> Layout | None:
    """A layout with more places; None where there is none."""
    if columns < LARGEST and columns <= rows + 1:
        return rows, columns + 1
    return (rows + 1, columns) if rows < LARGEST else None


def lies_with(view: LineView[Made], volume: Volume | None) -> bool:
    """True where positions in the picture's series and in this volume mean the same places."""
    if volume is None:
        return False
    own = view.source.series
    return volume.series.stack_key == own.key or same_frame(own, volume.series)
