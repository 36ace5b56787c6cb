"""Shows series as presentation states of files say, and as acquired again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from medviewer.image.first_window import first_window
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.picture.painting.corner_text import state_name
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.words import either

if TYPE_CHECKING:
    from medviewer.dicom.volume import Volume
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

MM_PER_INCH = 25.4


class Presenting:
    """The states that were read, and which of them each series is shown by.

    A series that comes into a viewport is shown by the state that was chosen for it last. Planes
    of it go by the grey levels of a state, all of them by the same one; 3-D views by none.
    """

    def __init__(self, grid: ViewportGrid, messages: MessageBar) -> None:
        self._grid, self._messages = grid, messages
        self._known: dict[str, list[SoftcopyState]] = defaultdict(list)
        self._chosen: dict[str, SoftcopyState | None] = {}
        self._seen: WeakKeyDictionary[ViewportModel, ref[Volume]] = WeakKeyDictionary()
        grid.follow_panes(self._follow)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"next_state": self.show_next, "as_acquired": self.show_as_acquired}

    def take(self, state: SoftcopyState) -> None:
        """Show its series by it, where they or planes of them are shown.

        The active one is shown from the first slice on that it is about.
        """
        for key in state.series_keys:
            self._known[key].append(state)
            self._chosen[key] = state
            for pane in self._grid.showing(key):
                if pane.model.volume is not None and pane.model.volume.series.key == key:
                    self._present(pane, state)
        self._present_planes(state, state.series_keys)
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
        many = tr("The presentation state {} is of %n images.", count)
        return either(count, one, many).format(state_name(state))

    def chosen_for(self, key: str) -> SoftcopyState | None:
        """The state that was chosen for a series last; None: as acquired."""
        return self._chosen.get(key)

    def present_chosen(self, pane: ViewportPane) -> None:
        """Show the series of a pane by the state that was chosen for it last."""
        self._present(pane, self.chosen_for(_key(pane)))

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Forget what was read and chosen of other series."""
        for known in (self._known, self._chosen):
            for key in known.keys() - set(series_keys):
                del known[key]

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
        if pane.is_derived:
            if pane.model.plane is None:
                self._messages.show_done(
                    tr("3-D views and curved reformations follow no presentation state.")
                )
                return
            known = [each for each in known if self._for_planes(each, _key(pane)) is not None]
            if not known:
                words = tr("No presentation state of this series says grey levels for planes.")
                self._messages.show_done(words)
                return
        order = [*known, None]
        followed = pane.model.state and pane.model.state.itself
        place = order.index(followed) if followed in known else len(known)
        self._choose(pane, order[(place + 1) % len(order)])

    def show_as_acquired(self) -> None:
        """The active viewport without a state."""
        if self._grid.active.model.state is None:
            self._messages.show_done(tr("No presentation state is followed here."))
            return
        self._choose(self._grid.active, None)

    def _choose(self, pane: ViewportPane, state: SoftcopyState | None) -> None:
        if pane.is_derived:
            self._present_planes(state, (_key(pane),))
        elif pane.model.volume is not None:
            self._chosen[_key(pane)] = state
            self._present(pane, state)

    def _states_of(self, pane: ViewportPane) -> list[SoftcopyState]:
        """The states of the series in a viewport, or of that which its planes are made of."""
        return self._known.get(_key(pane), [])

    def _present_planes(self, state: SoftcopyState | None, keys: tuple[str, ...]) -> None:
        """All planes of some series by the grey levels of a state, if it says any."""
        made = {key: None if state is None else self._for_planes(state, key) for key in keys}
        for pane in self._grid.panes:
            key, source = _key(pane), pane.source
            if not pane.is_derived or pane.model.plane is None or source is None:
                continue
            if key in made and (state is None or made[key] is not None):
                usual = first_window(source, len(source.voxels) // 2)
                pane.model.present_grey(made[key], usual)

    def _for_planes(self, state: SoftcopyState, key: str) -> SoftcopyState | None:
        """A state on planes of a series: as on the slice that is shown, else the middle one."""
        seen = (pane.model for pane in self._grid.showing(key) if pane.model.state is state)
        shown = (one.stated_here for one in seen)
        indices = state.of_series(key)
        like = next(filter(None, shown), state.of(key, indices[len(indices) // 2]))
        return None if like is None else state.for_planes(like)

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
        if pane is None:
            return
        if volume is None:
            self._seen.pop(pane.model, None)  # what comes next has come anew, the same one too
            return
        before = self._seen.get(pane.model)
        if before is None or before() is not volume:
            self._seen[pane.model] = ref(volume)
            state = self.chosen_for(volume.series.key)
            if state is not None and pane.model.state is None:
                self._present(pane, state)


def _key(pane: ViewportPane) -> str:
    """The series in a viewport, or that which its planes are made of; "" for none."""
    volume = pane.model.volume
    return "" if volume is None else volume.series.stack_key
