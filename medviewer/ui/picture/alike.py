"""Mammograms beside one another are fitted to the same scale: the two breasts are compared."""

from __future__ import annotations

import math

from medviewer.ui.picture.placement import fitting_zoom
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane

LEAST_SHARE = 2 / 3
"""A picture that would be drawn smaller than this part of its own fit is of another kind: a view
with magnification. Of detectors of 18 x 24 and 24 x 30 cm it is 3 / 4."""


class AlikeFits:
    """Sees to it that fitted pictures that hang (``Placement.against``) have one scale."""

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid, self._busy = grid, False
        grid.follow_panes(lambda pane: pane.model.listeners.append(self._take_change))
        grid.paneRemoved.connect(self._take_change)

    def _take_change(self, *_: object) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            self._fit_alike()
        finally:
            self._busy = False

    def _fit_alike(self) -> None:
        fits = {pane: fit for pane in self._grid.panes if (fit := _pixels_per_mm(pane))}
        least = min(fits.values(), default=0.0)
        for pane in self._grid.panes:
            model, fit = pane.model, fits.get(pane)
            limit, mm = math.inf, pane.viewport.pixel_size.column_mm
            if fit is not None and mm is not None and least < fit and least >= LEAST_SHARE * fit:
                limit = least * mm
            if model.largest_fit != limit:
                model.largest_fit = limit
                model.announce()


def _pixels_per_mm(pane: ViewportPane) -> float | None:
    """Screen pixels a mm at which a picture that hangs fits; None of others and enlarged ones."""
    model, mm = pane.model, pane.viewport.pixel_size.column_mm
    placement = model.placement
    if model.volume is None or placement.against is None or placement.zoom is not None or not mm:
        return None
    return fitting_zoom(placement, model.picture, *model.size) / mm
