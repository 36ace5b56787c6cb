"""Where measurements lie: shows them in a pane, whose series is opened if need be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Measurement
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane


class Whereabouts(QObject):
    """Brings measurements of the desk's reading into view.

    Signals
    -------
    seriesRequested
        The key of a series that a measurement lies on and no pane shows.
    wentTo
        The active viewport shows the chosen measurement now.
    """

    seriesRequested = Signal(str)
    wentTo = Signal()

    def __init__(self, grid: ViewportGrid, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._desk = desk
        self._awaited: Measurement | None = None
        self._awaits_whole = False

    @property
    def awaits(self) -> bool:
        """True while what is to be shown has not come."""
        return self._awaited is not None

    def go_to_key(self, key: str) -> None:
        """Show and choose the measurement of a key, if it is still there."""
        measurement = self._desk.reading.measurement(key)
        if measurement is not None:
            self.go_to(measurement)

    def go_to_lesion(self, key: str) -> None:
        """Show the region of a key, if it is still there, and choose all of its lesion."""
        region = self._desk.reading.measurement(key)
        if region is not None:
            self.go_to(region, whole=True)

    def go_to(self, measurement: Measurement, *, whole: bool = False) -> None:
        """Show the slice of a measurement, and choose it or the ``whole`` lesion that it is of.

        Its series is opened if need be.
        """
        panes = self.panes_with(measurement)
        if not panes:
            self._awaited, self._awaits_whole = measurement, whole
            self.seriesRequested.emit(measurement.image.series_key)
            return
        self._awaited = None
        self._turn_to(measurement, panes)
        self._desk.choose(measurement.key, whole=whole)
        self.wentTo.emit()

    def bring_into_sight(self, changed: Sequence[Measurement]) -> bool:
        """Show what was changed together, or where it was that is gone; False: no pane shows any.

        A slice that is seen stays; else it is that of a lesion's largest region, or of the last.
        """
        there = [one for one in changed if self.panes_with(one)]
        if not there:
            return False
        largest = [each.largest for each in lesion_volumes(there)]
        seen = [one for one in there if self._is_seen(one)]
        one = (seen or largest or there)[-1]
        if self._desk.reading.measurement(one.key) is None:
            self._turn_to(one, self.panes_with(one))
        else:
            self.go_to(one)
        return True

    def _is_seen(self, measurement: Measurement) -> bool:
        panes = self.panes_with(measurement)
        return any(slice_of(measurement, pane) == pane.model.index for pane in panes)

    def _turn_to(self, measurement: Measurement, panes: Sequence[ViewportPane]) -> None:
        """Show its slice in the active pane if that is one of the panes, else in the first.

        Of a row of neighbours one shows it perhaps.
        """
        pane = self._grid.active if self._grid.active in panes else panes[0]
        if pane.model.row is not None:
            seen = (p for p in panes if slice_of(measurement, p) == p.model.index)
            pane = next(seen, pane)
        self._grid.activate(pane)
        index = slice_of(measurement, pane)
        if index is not None and index != pane.model.index:
            pane.model.go_to(index)

    def follow_volume(self) -> None:
        """A volume has come into a pane: perhaps the one that is waited for.

        What no pane shows any more is not chosen any more: nobody would see it deleted.
        """
        if self._awaited is not None and self.panes_with(self._awaited):
            self.go_to(self._awaited, whole=self._awaits_whole)
        chosen = self._desk.chosen_measurement()
        if chosen is not None and not self.panes_with(chosen):
            self._desk.choose("")

    def panes_with(self, measurement: Measurement) -> list[ViewportPane]:
        """The panes whose series or planes hold the slice of a measurement."""
        panes = self._grid.showing(measurement.image.series_key)
        return [pane for pane in panes if slice_of(measurement, pane) is not None]


def slice_of(measurement: Measurement, pane: ViewportPane) -> int | None:
    """The slice of a pane's volume that a measurement lies on."""
    return None if pane.volume is None else measurement.image.index_in(pane.volume.series)
