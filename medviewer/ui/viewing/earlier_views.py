"""How a series is seen in a viewport, and the views of before, to come back to them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Self
from weakref import WeakKeyDictionary

from medviewer.image.window import Window
from medviewer.ui.picture.placement import Picture, Placement
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState
    from medviewer.ui.viewing.mpr import Mpr
    from medviewer.ui.viewing.mpr_parts import Turned

REST_SECONDS = 0.7
"""What follows sooner belongs to the same change: a drag, some turns of the wheel."""
MOST_VIEWS = 100


@dataclass(frozen=True)
class View:
    """Grey levels, colours, the picture's place and the state that is followed; not the slice.

    Of reformatted planes also how all of them are turned.
    """

    window: Window
    file_window: int | None
    inverted: bool
    colours: str
    filter: str
    placement: Placement
    state: SoftcopyState | None = None
    turned: Turned | None = None

    @classmethod
    def of(cls, model: ViewportModel, turned: Turned | None = None) -> Self:
        """How a viewport shows its series now."""
        return cls(
            model.window,
            model.file_window,
            model.inverted,
            model.colours,
            model.filter,
            model.placement,
            model.state,
            turned,
        )

    def show_in(self, model: ViewportModel) -> None:
        """See it so again."""
        model.state = self.state
        self.show_but_levels_in(model)
        if self.file_window is None:
            model.set_window(self.window)
        else:
            model.show_file_window(self.file_window)

    def show_but_levels_in(self, model: ViewportModel) -> None:
        """See it so again, but for the grey levels, which may be of another unit by now."""
        model.inverted, model.colours, model.filter = self.inverted, self.colours, self.filter
        model.place(self.placement)

    def is_like(self, other: View) -> bool:
        """True for what the reader sees as the same: each slice may have its file's own window."""
        if self.file_window is None or self.file_window != other.file_window:
            return replace(self, file_window=other.file_window) == other
        return replace(self, window=other.window) == other


@dataclass
class _Past:
    """What was seen in one viewport of a series with one meaning of its values, or of its planes.

    ``view`` is the newest one, ``changed_at`` when it came (seconds of the clock).
    """

    series: tuple[str, int, Picture | None]
    view: View
    changed_at: float
    earlier: list[View] = field(default_factory=list)
    later: list[View] = field(default_factory=list)


class EarlierViews:
    """The views of each viewport, as a browser's pages: one goes back to them, and forward.

    They are no part of the reading, and so not of its undo: who takes back a measurement
    does not want the zoom taken back first.
    """

    def __init__(
        self, grid: ViewportGrid, mpr: Mpr, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._grid, self._mpr = grid, mpr
        self._clock = clock
        self._pasts: WeakKeyDictionary[ViewportModel, _Past] = WeakKeyDictionary()
        self._moving: ViewportModel | None = None
        grid.follow_panes(self._follow)
        mpr.turn_listeners.append(self._take_turn)

    def go_back(self) -> None:
        """See the active viewport's series as before the last change."""
        past = self._pasts.get(self._grid.active.model)
        if past is not None:
            self._step(past, past.earlier, past.later)

    def go_forward(self) -> None:
        """See it again as before the last step back."""
        past = self._pasts.get(self._grid.active.model)
        if past is not None:
            self._step(past, past.later, past.earlier)

    def _step(self, past: _Past, ahead: list[View], behind: list[View]) -> None:
        """Go to the next view that is another: planes may be back already, from beside."""
        while ahead and ahead[-1].is_like(past.view):
            ahead.pop()
        if not ahead:
            return
        behind.append(past.view)
        view, self._moving = ahead.pop(), self._grid.active.model
        if view.turned is not None and view.turned != self._mpr.turned_in(self._moving):
            self._mpr.turn(view.turned.by_plane())
        view.show_in(self._moving)
        past.view = self._view(self._moving)
        past.changed_at = self._clock() - REST_SECONDS
        self._moving = None

    def _view(self, model: ViewportModel) -> View:
        return View.of(model, self._mpr.turned_in(model))

    def _take_turn(self) -> None:
        """Planes were turned, by a hand in another plane that shows what it did."""
        for view in self._mpr.views.values():
            self._take_change(view.model)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.model))

    def _take_change(self, model: ViewportModel) -> None:
        """Something changed in a viewport: maybe how its series is seen."""
        if model.volume is None or model is self._moving:
            return
        shown, view, now = model.volume.series, self._view(model), self._clock()
        # turned planes may be larger; the views before have the planes that they are of
        size = model.picture if view.turned is None else None
        series = (shown.stack_key, shown.slices[0].meaning, size)
        past = self._pasts.get(model)
        if past is None or past.series != series:
            self._pasts[model] = _Past(series, view, now - REST_SECONDS)
        elif self._moving is not None:  # it follows the active one, whose step this is
            past.view = view
        elif not view.is_like(past.view):
            if now - past.changed_at >= REST_SECONDS:
                past.earlier = [*past.earlier[1 - MOST_VIEWS :], past.view]
                past.later.clear()
            past.view, past.changed_at = view, now
