"""Which viewports show a time of a dynamic series: they go through time together when linked."""

from __future__ import annotations

from collections.abc import Sequence

from medviewer.dicom.series import Series
from medviewer.image.times import partner, times_of
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane


def times_in(pane: ViewportPane, listed: Sequence[Series]) -> list[Series]:
    """All times of the series that a viewport shows, one for a series of no others; in order."""
    if pane.series is None or pane.is_derived:
        return []
    return times_of(pane.series, listed)


def times_beside(
    grid: ViewportGrid, pane: ViewportPane, listed: Sequence[Series]
) -> dict[ViewportPane, list[Series]]:
    """The other viewports that show a time of a dynamic series, each with all its times."""
    others = {each: times_in(each, listed) for each in grid.panes if each is not pane}
    return {each: times for each, times in others.items() if len(times) > 1}


def partners(
    grid: ViewportGrid, pane: ViewportPane, wanted: Series, listed: Sequence[Series]
) -> dict[ViewportPane, Series]:
    """What other viewports are to show when ``pane`` goes to ``wanted``, another of its times."""
    own = times_in(pane, listed)
    place = next((n for n, each in enumerate(own) if each.key == wanted.key), None)
    if place is None:
        return {}
    beside = times_beside(grid, pane, listed).items()
    found = {each: times[partner(place, own, times)] for each, times in beside}
    return {
        each: series
        for each, series in found.items()
        if each.series is not None and each.series.key != series.key
    }
