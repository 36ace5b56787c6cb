"""Pictures that are made of a drawn line, and follow it while it is dragged, changed or deleted."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QObject, QTimer

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import Kind, Measurement, measurement_key
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import Plane
from medviewer.message import Message
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.message_bar import words_for
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.row import Row, neighbours
from medviewer.ui.picture.viewport_grid import LARGEST, ViewportGrid
from medviewer.ui.picture.viewport_pane import Planes, ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.curved.line_view import Layout, LineView, Made, MadeOfLine
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.slabs import slab_words

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

FOLLOWS_MS = 30
AT_ONCE = 500_000
"""So many places are interpolated within 50 ms; more are in the background."""


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

    def _first_index(self, view: LineView[Made], made: Made) -> int:
        """Which of its pictures is shown first."""
        return 0

    def _index_after(self, before: Made, index: int, made: Made) -> int:
        """Which is shown of a line that has another course now."""
        return 0

    def _state_as(self, pane: ViewportPane) -> SoftcopyState | None:
        """The presentation state that it is shown by, as the picture of a pane is; None: none."""
        return None

    @abstractmethod
    def _places_beside(
        self, view: LineView[Made], made: Made, pane: ViewportPane
    ) -> list[ViewportPane]:
        """The viewports to show it in, while the line stays seen in ``pane``."""

    def _planes(self, view: LineView[Made], made: Made, pane: ViewportPane) -> Planes:
        """What a viewport is given, which asks it for its pictures."""
        return made

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
        self._views = [each for each in self._views if each.is_shown]
        return list(self._views)

    def of_line(self, key: str) -> list[LineView[Made]]:
        """What is seen of this line."""
        return [view for view in self.shown() if view.line.key == key]

    def toggle(self) -> None:
        """Show what is made of the chosen line, or what was shown there before."""
        line, view = self._line_and_view()
        if view is not None:
            self._end(view)
        elif line is not None:
            self._start_or_tell(line)

    def _line_and_view(self) -> tuple[Measurement | None, LineView[Made] | None]:
        """The line that is meant and what is seen of it; tells the reader where none is."""
        shown = self.shown()
        here = [view for view in shown if self._grid.active in view.showing]
        line = here[0].line if here else self._asked()
        if line is None and len(shown) == 1:
            here, line = shown, shown[0].line
        if not here and line is not None:
            here = self.of_line(line.key)
        if line is None:
            self._say(
                tr("Draw a polyline along the structure on a slice or a plane, and choose it.")
            )
        return line, here[0] if here else None

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
            if line.image.plane is None:  # another is to be drawn: an error would outlast it
                self._say(words_for(error))
            else:
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
        if not view.panes:
            self._show_first(view, made)
        elif view.made is not None and view.is_shown:
            self._exchange(view, view.made, made)
        else:
            return  # something else was put there meanwhile
        for pane in view.showing:
            pane.model.set_note(slab_words(made.true_slab))
        for pane in self._grid.panes:  # all show where it is
            pane.viewport.update()

    def _exchange(self, view: LineView[Made], before: Made, made: Made) -> None:
        """Show the picture of the line as it is now where that of before is seen."""
        panes = view.showing
        middle = panes[len(panes) // 2].model
        index = self._index_after(before, middle.index, made)
        for pane in panes:
            pane.model.row = None  # until each has the new ones
        view.made = made
        # neighbours lead one another nowhere while they come
        with nullcontext() if len(panes) == 1 else self._linking.apart():
            for pane, its in _side_by_side(panes, index, made):
                pane.exchange_planes(self._planes(view, made, pane), its)
        self._join(panes)

    def _show_first(self, view: LineView[Made], made: Made) -> None:
        beside = self._pane_with(view.line)
        if beside is None or beside.source is not view.source:
            return  # closed meanwhile
        if self._reading.measurement(view.line.key) is None:
            return  # deleted meanwhile
        with self._linking.apart():
            if self._grid.large is not None:
                self._grid.toggle_large(self._grid.large)
            view.panes = self._places_beside(view, made, beside)
            sources = ((each, each.source) for each in view.panes)
            view.before = {each: its.series for each, its in sources if its is not None}
            state, window = self._state_as(beside), beside.model.window
            if state is None and beside.model.state is not None:  # it may read values otherwise
                window = first_window(view.source, len(view.source.voxels) // 2)
            view.made = made
            for pane, its in _side_by_side(view.panes, self._first_index(view, made), made):
                planes = self._planes(view, made, pane)
                pane.show_planes(planes, its, window, view.source, state)
        self._join(view.panes)
        self._views.append(view)
        self._follow_reading()  # the line may have been moved meanwhile

    def _join(self, panes: Sequence[ViewportPane]) -> None:
        """Let neighbours be scrolled together."""
        if len(panes) > 1:
            Row([each.model for each in panes])

    def _added(self, view: LineView[Made], wanted: Layout) -> list[ViewportPane]:
        """The viewports of a layout with more of them, which is taken back with the picture."""
        grid = self._grid
        view.layout, panes = (grid.rows, grid.columns), set(grid.panes)
        grid.set_layout(*wanted)
        return [each for each in grid.panes if each not in panes]

    def _end(self, view: LineView[Made]) -> None:
        """Show what was shown before; what was added for it goes again."""
        self._views = [each for each in self._views if each is not view]
        self._forget(view.line.key)
        grid = self._grid
        for pane in view.showing:
            if pane in view.before:
                self._open_series(view.before[pane], pane)
            else:
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


def _side_by_side(
    panes: Sequence[ViewportPane], index: int, made: MadeOfLine
) -> list[tuple[ViewportPane, int]]:
    """Which picture each viewport shows, with ``index`` in the middle of them."""
    count = len(made.volume.voxels)
    return list(zip(panes, neighbours(index, len(panes), count), strict=True))


def layout_for(count: int, *, filled: bool) -> Layout | None:
    """The layout with the fewest places for so many, as square as it goes; None: there is none.

    Where places that are too many will be ``filled`` it is one of the same number of rows and
    columns, or a column more: in these pictures are large.
    """
    sizes = range(1, LARGEST + 1)
    wide = [
        (rows, columns)
        for rows, columns in product(sizes, sizes)
        if rows * columns >= count and 0 <= columns - rows <= (1 if filled else LARGEST)
    ]
    return min(wide, key=lambda each: (each[0] * each[1], each[1]), default=None)
