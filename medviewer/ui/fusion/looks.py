"""How a second series is shown: its opacity, its window and its colours, each a step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypedDict, Unpack

from PySide6.QtCore import QObject

from medviewer.findings.reading.measurement import now
from medviewer.findings.reading.reading import Reading
from medviewer.image.fusion import DIFFERENCE, Fusion, difference_window, usual_window
from medviewer.image.window import Window
from medviewer.ui.fusion.shown import ShownFusions


class _Look(TypedDict, total=False):
    """What of it can be changed, as in ``FusedSeries``."""

    opacity: float
    window: Window
    colours: str


class Looks(QObject):
    """Changes how the second series of the active viewport is shown.

    Parameters
    ----------
    active_key
        Says over which series it lies.
    author
        Says who reads.
    """

    def __init__(
        self,
        shown: ShownFusions,
        reading: Reading,
        active_key: Callable[[], str],
        author: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shown, self._reading = shown, reading
        self._active_key, self._author = active_key, author

    def preview(self, opacity: float) -> None:
        """Show the second series of the active pane with another opacity for the moment."""
        fusion = self._shown.of(self._active_key())
        if fusion is not None:
            self._shown.preview(self._active_key(), replace(fusion, opacity=opacity))

    def change(self, **changes: Unpack[_Look]) -> None:
        """Show the second series of the active pane with another opacity, window or colours.

        Steps of the same one that follow each other are undone together.
        """
        kept = self._shown.kept(self._active_key())
        if kept is None or self._shown.of(self._active_key()) is None:
            return
        changed = replace(kept, **changes)
        if changed != kept:
            names = {
                "opacity": self.tr("Opacity {} %").format(f"{100 * changed.opacity:.0f}"),
                "window": self.tr("Values of the second series"),
                "colours": self.tr("Colours of the second series"),
            }
            changed = replace(changed, author=self._author(), time=now())
            self._reading.put(names[next(iter(changes))], changed, control=" ".join(changes))

    def show_as(self, colours: str) -> None:
        """Show the second series of the active pane in other colours, or the difference of both.

        A difference covers the first series, and has a window about 0.
        """
        fusion = self._shown.of(self._active_key())
        if fusion is None or fusion.colours == colours:
            return
        if colours == DIFFERENCE:
            window = difference_window(fusion.second)
            self.change(colours=colours, window=window, opacity=1.0)
        elif fusion.subtracts:
            window = usual_window(fusion.second)
            self.change(colours=colours, window=window, opacity=Fusion.opacity)
        else:
            self.change(colours=colours)

    def step_opacity(self, step: float) -> None:
        """More or less of the second series by ``step`` (of 1)."""
        fusion = self._shown.of(self._active_key())
        if fusion is not None:
            self.change(opacity=round(max(0.0, min(1.0, fusion.opacity + step)), 2))
