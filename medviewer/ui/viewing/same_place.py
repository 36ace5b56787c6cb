"""From one series to the next at the same place: through time, echoes, b-values, phases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from medviewer.dicom.series import Series
from medviewer.image.planes import Vector
from medviewer.image.same_places import neighbour
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.earlier_views import View
from medviewer.ui.viewing.linked_times import partners
from medviewer.ui.viewing.once_here import Act, OnceHere


class SamePlace:
    """Exchanges the series of the active viewport for another one that shows the same place.

    Where times are linked, dynamic series in other viewports go to the times that belong to it.
    Place, zoom and turn stay; grey levels and colours stay within one DICOM series, and
    elsewhere where grey levels are linked.

    Parameters
    ----------
    listed
        Gives all series that are listed.
    open_series
        Shows a series in a pane, as if it had been chosen there.
    say
        Tells the reader where it goes no further.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        listed: Callable[[], Sequence[Series]],
        open_series: Callable[[Series, ViewportPane], None],
        say: Callable[[str], None],
    ) -> None:
        self._grid = grid
        self._linking = linking
        self._listed = listed
        self._open_series = open_series
        self._say = say
        self._once_here = OnceHere()
        grid.follow_panes(self._follow)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "next_same_place": partial(self.step, 1),
            "previous_same_place": partial(self.step, -1),
        }

    def step(self, step: int) -> None:
        """Show the same place in the series ``step`` places further on in the list."""
        pane = self._grid.active
        if pane.series is None:
            return
        if pane.is_derived:
            self._say(tr("Planes and 3-D views stay with their series."))
            return
        wanted = neighbour(pane.series, self._listed(), step)
        if wanted is None or not self.show(wanted):
            self._say(tr("No further series shows this place."))

    def show(self, wanted: Series) -> bool:
        """Show the same place in another series; False where nobody knows what is seen now."""
        pane = self._grid.active
        act = None if pane.series is None else self._as_seen(pane, pane.series)
        if act is None:
            return False
        going = {pane: (wanted, act)}
        if self._linking.times:
            for each, series in partners(self._grid, pane, wanted, self._listed()).items():
                its_act = None if each.series is None else self._as_seen(each, each.series)
                if its_act is not None:
                    going[each] = (series, its_act)
        for each, (series, its_act) in going.items():  # all are wanted before one is opened
            self._once_here.expect(each.model, series, its_act)
            each.await_series(series)
        for each, (series, _) in going.items():
            if each.volume is None:  # else it has come with another one's
                self._open_series(series, each)
        return True

    def _as_seen(self, pane: ViewportPane, series: Series) -> Act | None:
        """What shows another series as ``series`` is seen, or will be when it is there."""
        model, plane = pane.model, pane.model.plane
        if model.volume is None:
            return self._once_here.expected(model, series)
        if plane is None:
            return None
        middle = plane.to_patient(model.picture.middle)
        return partial(self._show, series, model.volume.unit, middle, View.of(model))

    def _show(
        self, before: Series, unit: str, middle: Vector, view: View, model: ViewportModel
    ) -> None:
        """See the series that has come as the one before was seen."""
        volume = model.volume
        found = model.stack.nearest(middle)
        if volume is None or found is None:
            return
        model.go_to(found[0])
        same_series = volume.series.series_instance_uid == before.series_instance_uid
        alike = (before.modality, unit) == (volume.series.modality, volume.unit)
        if same_series or (self._linking.windows and alike):
            view.show_in(model)
        else:
            model.place(view.placement)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._once_here.take_change, pane.model))
