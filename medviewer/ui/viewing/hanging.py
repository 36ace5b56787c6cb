"""Arranges a study by the hanging protocol that fits, and remembers arrangements."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from medviewer.dicom.series import Series, same_patient
from medviewer.errors import MedviewerError
from medviewer.image.window import Window
from medviewer.library.folders import data_folder
from medviewer.library.hanging import Made, arrange, remembered, study_of
from medviewer.library.hanging_file import forget_own, load_protocols, save_own
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.hung_views import HungViews
from medviewer.ui.viewing.viewing import Viewing


class Hanging:
    """Hanging protocols at work in the window.

    Parameters
    ----------
    viewing
        Makes the planes and 3-D views of an arrangement.
    listed
        Gives all series that are listed, those of earlier studies included.
    open_series
        Shows a series in a pane, as if it had been chosen there.
    tell, show_error
        Say something to the reader.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        viewing: Viewing,
        listed: Callable[[], Sequence[Series]],
        open_series: Callable[[Series, ViewportPane], None],
        tell: Callable[[str], None],
        show_error: Callable[[Exception], None],
    ) -> None:
        self._grid, self._linking = grid, linking
        self._listed = listed
        self._open_series = open_series
        self._tell = tell
        self._viewing = viewing
        self._show_error = show_error
        self.views = HungViews(grid, viewing, show_error)

    def hang(self) -> bool:
        """Arrange the study of the active viewport; False when no protocol fits."""
        current, earlier = self._study()
        if not current:
            return False
        try:
            found = arrange(load_protocols(data_folder()), current, earlier)
        except MedviewerError as error:
            self._show_error(error)
            return False
        if found is None:
            return False
        self._grid.set_layout(*found.protocol.layout)
        shown = list(zip(self._grid.panes, found.series, found.protocol.slots, strict=False))
        for pane, series, slot in shown:  # all are wanted before one is opened
            key = None if pane.series is None else pane.series.key
            if series is not None and (slot.view or key != series.key):
                pane.await_series(series)
        self.views.expect({pane: Made(slot.view, slot.slab) for pane, _, slot in shown})
        for pane, series, slot in shown:
            if series is None:
                pane.clear()
                continue
            if pane.volume is None:
                self._open_series(series, pane)
            if slot.window is not None:
                with self._linking.apart():  # each viewport has the window of its own slot
                    pane.begin_with(Window(*slot.window))
        self._grid.activate(self._grid.panes[0])
        return True

    def hang_or_tell(self) -> None:
        """Arrange the study; say so when no protocol fits it."""
        if not self.hang():
            words = tr("No arrangement is known for this study. Arrange it, and remember that.")
            self._tell(words)

    def remember(self) -> None:
        """Show studies of this kind as they are shown now, from now on."""
        shown = self._shown()
        current, earlier = self._study(self._newest_shown())
        if not current:
            return
        layout = (self._grid.rows, self._grid.columns)
        made = self.views.shown()
        protocol = remembered(layout, shown, current, self._windows(), made)
        try:
            save_own(protocol, data_folder(), current, earlier)
        except MedviewerError as error:
            self._show_error(error)
        else:
            words = tr("Remembered for studies such as this: {}").format(protocol.name)
            if self._viewing.mpr.is_turned:
                words += ". " + tr("Planes that are turned will come back straight.")
            self._tell(words)

    def forget(self) -> None:
        """Arrange studies of this kind as if the reader had not remembered how."""
        current, earlier = self._study(self._newest_shown())
        if not current:
            return
        try:
            gone = forget_own(data_folder(), current, earlier)
        except MedviewerError as error:
            self._show_error(error)
        else:
            self._tell(
                tr("You remembered no arrangement for studies such as this.")
                if gone is None
                else tr("Forgotten for studies such as this: {}").format(gone.name)
            )

    def _windows(self) -> dict[int, tuple[float, float]]:
        """Centre and width that the reader set, by viewport: of a CT, whose values are HU.

        What a width of an MR shows is another thing in every patient.
        """
        windows = {
            number: pane.own_window
            for number, pane in enumerate(self._grid.panes)
            if pane.series is not None
            and pane.series.modality == "CT"
            and (not pane.is_derived or self._viewing.mpr.plane_in(pane))
        }
        return {n: (one.center, one.width) for n, one in windows.items() if one is not None}

    def _shown(self) -> list[Series | None]:
        """The series of every viewport, or what its picture is made of."""
        panes = self._grid.panes
        return [pane.series if pane.source is None else pane.source.series for pane in panes]

    def _newest_shown(self) -> Series | None:
        """Of the newest study that is shown, the current one, whichever viewport is active."""
        active = self._grid.active.series
        own = [one for one in self._shown() if one and active and same_patient(one, active)]
        return max(own, key=lambda one: one.study_date, default=None)

    def _study(self, series: Series | None = None) -> tuple[list[Series], list[Series]]:
        """What ``study_of`` finds for ``series``, or for that of the active viewport."""
        listed = list(self._listed())
        active = series or self._grid.active.series or (listed[0] if listed else None)
        return ([], []) if active is None else study_of(active, listed)
