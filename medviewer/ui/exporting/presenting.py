"""Shows series as presentation states of files say, and as acquired again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from medviewer.ui.message_bar import MessageBar
from medviewer.ui.picture.corner_text import state_name
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr

if TYPE_CHECKING:
    from medviewer.dicom.volume import Volume
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

MM_PER_INCH = 25.4


class Presenting:
    """The states that were read, and which of them each series is shown by.

    A series that comes into a viewport is shown by the state that was chosen for it last.
    """

    def __init__(self, grid: ViewportGrid, messages: MessageBar) -> None:
        self._grid, self._messages = grid, messages
        self._known: dict[str, list[SoftcopyState]] = defaultdict(list)
        self._chosen: dict[str, SoftcopyState | None] = {}
        self._seen: WeakKeyDictionary[ViewportModel, ref[Volume]] = WeakKeyDictionary()
        for pane in grid.panes:
            self._follow(pane)
        grid.paneAdded.connect(self._follow)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"next_state": self.show_next, "as_acquired": self.show_as_acquired}

    def take(self, state: SoftcopyState) -> None:
        """Show its series by it, where they are shown; the active one from its first slice on."""
        for key in state.series_keys:
            self._known[key].append(state)
            self._chosen[key] = state
            for pane in self._grid.showing(key):
                if pane.model.volume is not None and pane.model.volume.series.key == key:
                    self._present(pane, state)
        model = self._grid.active.model
        if model.state is state and model.stated_here is None and model.volume is not None:
            model.go_to(state.of_series(model.volume.series.key)[0])

    def is_followed(self, state: SoftcopyState) -> bool:
        """True where a viewport that is seen goes by it, and says above the picture what of it."""
        return any(pane.model.state is state for pane in self._grid.seen_panes)

    def told(self, state: SoftcopyState) -> str:
        """What was read, in a sentence."""
        count = len(state.slices)
        one = tr("The presentation state {} is of 1 image.")
        many = tr("The presentation state {} is of {n} images.").replace("{n}", str(count))
        return (one if count == 1 else many).format(state_name(state))

    def clear(self) -> None:
        """Forget all: other images are listed."""
        self._known.clear()
        self._chosen.clear()
        for pane in self._grid.panes:
            if pane.model.state is not None:
                self._present(pane, None)

    def show_next(self) -> None:
        """The active viewport by the next of its series' states; after the last as acquired."""
        pane = self._grid.active
        known = self._states_of(pane)
        if not known:
            self._messages.show_done(tr("No presentation state of this series was opened."))
            return
        order = [*known, None]
        place = order.index(pane.model.state) if pane.model.state in known else len(known)
        self._choose(pane, order[(place + 1) % len(order)])

    def show_as_acquired(self) -> None:
        """The active viewport without a state."""
        if self._grid.active.model.state is None:
            self._messages.show_done(tr("No presentation state is followed here."))
            return
        self._choose(self._grid.active, None)

    def _choose(self, pane: ViewportPane, state: SoftcopyState | None) -> None:
        if pane.model.volume is not None:
            self._chosen[pane.model.volume.series.key] = state
            self._present(pane, state)

    def _states_of(self, pane: ViewportPane) -> list[SoftcopyState]:
        """The states of the series in a viewport; planes made of it have none."""
        volume = pane.model.volume
        return [] if volume is None else self._known.get(volume.series.key, [])

    def _present(self, pane: ViewportPane, state: SoftcopyState | None) -> None:
        screen = pane.screen()
        dots = screen.physicalDotsPerInch() / MM_PER_INCH
        pane.model.present(state, (dots, pane.viewport.devicePixelRatioF()))

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, ref(pane)))

    def _take_change(self, of: ref[ViewportPane]) -> None:
        """Something changed in a viewport: maybe another series has come."""
        pane = of()
        volume = None if pane is None else pane.model.volume
        if pane is None or volume is None:
            return
        before = self._seen.get(pane.model)
        if before is None or before() is not volume:
            self._seen[pane.model] = ref(volume)
            state = self._chosen.get(volume.series.key)
            if state is not None and pane.model.state is None:
                self._present(pane, state)
