"""Curved reformations in the window: each is made of a drawn line, and follows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.curved.reformation import Curved, curved, line_of
from medviewer.image.curved.sections import line_cut
from medviewer.image.planes import Plane
from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.curved.line_view import LineView
from medviewer.ui.viewing.curved.line_views import AT_ONCE, LineViews, Surroundings, layout_for


class CurvedViews(LineViews[Curved]):
    """The surfaces on lines, laid flat; what takes longer is computed in the background."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._waiting: set[str] = set()
        self._delivery = Delivery(self)
        self._queue = JobQueue("curved", deliver=self._delivery)

    @property
    def busy(self) -> bool:
        """True while a picture that was asked for is computed: Esc stops it."""
        return any(not self.of_line(each) for each in self._waiting)

    @property
    def follows(self) -> bool:
        """True while a picture that is shown does not show its line as it is; Esc leaves that."""
        return bool(self._waiting) or super().busy

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"curved": self.toggle}

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        super().close()
        self._delivery.close()
        return self._queue.close()

    def name_in(self, key: str) -> str:
        """The name of the line whose surface has this key."""
        return line_of(key)

    def _make(self, base: Volume, plane: Plane, line: Measurement) -> Curved:
        return curved(base, plane, line.points, line.identifier, self._mpr.slab)

    def cancel(self) -> None:
        """Stop what would be shown; what is shown goes on following its line."""
        for key in [each for each in self._waiting if not self.of_line(each)]:
            self._forget(key)
            self._going_on(tr("Stopped: {}").format(tr("Curved reformation")))

    def _start_or_tell(self, line: Measurement, then: Callable[[], object] = lambda: None) -> None:
        super()._start_or_tell(line, then)
        if line.key in self._waiting:
            self._going_on(tr("{}… Esc stops it.").format(tr("Curved reformation")))

    def _compute(
        self, view: LineView[Curved], made: Curved, then: Callable[[], object] = lambda: None
    ) -> None:
        key = view.line.key
        self._forget(key)
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

    def _forget(self, key: str) -> None:
        self._queue.cancel(key)
        self._waiting.discard(key)

    def _take(self, view: LineView[Curved], made: Curved, then: Callable[[], object]) -> None:
        self._waiting.discard(view.line.key)
        first = not view.panes
        self._show(view, made)
        if first:
            self._going_on(tr("The curved reformation is shown."))
        then()

    def _fail(self, key: str, error: Exception) -> None:
        self._waiting.discard(key)
        self._show_error(error)

    def _places_beside(
        self, view: LineView[Curved], made: Curved, pane: ViewportPane
    ) -> list[ViewportPane]:
        """Where the line stays seen: an empty viewport, or one with another such picture.

        A picture that is wider than high goes below a single one, any other beside it. Cross
        sections stay, as long as there is room; of several side by side the last gives way.
        """
        grid = self._grid
        others = [each for each in grid.panes if each is not pane]
        if not others:
            rows, columns = made.volume.voxels.shape[1:3]
            return self._added(view, (2, 1) if columns > rows else (1, 2))
        free = [each for each in others if each.series is None or not line_cut(each.series.key)]
        rows_of = [each for each in others if each.model.row is not None]
        if not free and rows_of:
            return rows_of[-1:]
        room = None if free else layout_for(len(grid.tiled) + 1, filled=False)
        if room is not None:
            return self._added(view, room)[:1]
        others = free or others
        curved_ones = [each.pane for each in self.shown()]
        planes = [each for each in others if self._mpr.plane_in(each)]

        def order(each: ViewportPane) -> tuple[bool, bool, bool]:
            return each.series is not None, each not in curved_ones, each in planes

        return [min(others, key=order)]
