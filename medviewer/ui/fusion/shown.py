"""The reading's fusions in the viewports: each over all slices and planes of its first series."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.fused import FusedSeries, fusion_key
from medviewer.findings.reading.reading import Reading
from medviewer.image.fusion import Fusion, Second
from medviewer.image.registration.alignment import Alignments
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane

SPARE = 1
"""Second series that are kept in memory when they were taken away, for undo."""


class ShownFusions:
    """Follows the reading: what it says is fused is shown, what it says is registered links.

    Attributes
    ----------
    missing
        Called with what a viewport should show while its second series is not in memory.
    changed
        Called when something else may lie over the active viewport.
    """

    def __init__(self, grid: ViewportGrid, reading: Reading, alignments: Alignments) -> None:
        self._grid, self._reading, self._alignments = grid, reading, alignments
        self.missing: Callable[[FusedSeries], None] = lambda _: None
        self.changed: Callable[[], None] = lambda: None
        self._seconds: dict[str, Second] = {}
        self._made: dict[str, tuple[FusedSeries, Fusion]] = {}
        self._volumes: dict[ViewportModel, Volume | None] = {}
        grid.follow_panes(self._follow)
        grid.paneRemoved.connect(lambda pane: self._volumes.pop(pane.model, None))
        reading.listeners.append(self._follow_reading)

    def kept(self, key: str) -> FusedSeries | None:
        """What the reading says lies over the series ``key``."""
        item = self._reading.items.get(fusion_key(key))
        return item if isinstance(item, FusedSeries) else None

    def of(self, key: str) -> Fusion | None:
        """What is shown over the series ``key``."""
        kept = self.kept(key)
        second = None if kept is None else self._seconds.get(kept.second.key)
        if kept is None or second is None:
            self._made.pop(key, None)
            return None
        made = self._made.get(key)
        if made is None or made[1].second is not second or made[0].kept != kept.kept:
            self._made[key] = (kept, kept.fusion(second))
        elif made[0] != kept:  # what was worked out for its movement holds
            self._made[key] = (kept, kept.looks(made[1]))
        return self._made[key][1]

    def volume_of(self, key: str) -> Volume | None:
        """A second series that is in memory."""
        second = self._seconds.get(key)
        return None if second is None else second.volume

    def hold(self, second: Second) -> None:
        """Keep a series that is ready to be shown over another."""
        self._seconds.pop(second.volume.series.key, None)
        self._seconds[second.volume.series.key] = second

    def preview(self, key: str, fusion: Fusion) -> None:
        """Show another look, or another place, until the reading says otherwise."""
        kept = self.kept(key)
        if kept is not None:
            self._made[key] = (kept, fusion)
            self.refresh()

    def end_preview(self, key: str) -> None:
        """Show what the reading says again."""
        self._made.pop(key, None)
        self.refresh()

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Let all other series go."""
        for key in self._seconds.keys() - set(series_keys):
            del self._seconds[key]
        for key in list(self._made):
            self.of(key)  # lets go what was made of a series that went
        self.refresh()

    def forget(self) -> None:
        """Let all series go."""
        self._seconds.clear()
        self._made.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show in every viewport what holds for it."""
        for pane in self._grid.panes:
            self._show_in(pane.model)
        self.changed()

    def _follow_reading(self) -> None:
        self._alignments.clear()
        for each in self._reading.registrations():
            self._alignments.add(each.fixed, each.moving, each.kept.alignment())
        self.refresh()
        used = {each.second.key for each in self._reading.fused()}
        unused = [key for key in self._seconds if key not in used]
        for key in unused[:-SPARE]:
            del self._seconds[key]

    def _show_in(self, model: ViewportModel) -> None:
        key = "" if model.volume is None else model.volume.series.stack_key
        fusion, kept = self.of(key), self.kept(key)
        if model.fusion is not fusion:
            model.show_fusion(fusion)
        if fusion is None and kept is not None:
            self.missing(kept)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.model))

    def _take_change(self, model: ViewportModel) -> None:
        """Another volume, or other planes of it, came into a pane."""
        if self._volumes.get(model) is model.volume:
            return
        self._volumes[model] = model.volume
        self._show_in(model)
        if model is self._grid.active.model:
            self.changed()
