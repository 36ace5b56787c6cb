"""The reader chooses what the values of a parametric map mean; the map is seen as before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.once_here import OnceHere
from medviewer.ui.viewing.shown_before import Seen


class Meanings:
    """Asks for the meaning, and shows the map by it wherever it is seen.

    Place, turn and colours stay; the grey levels are those of the new values, and planes that were
    made of the old ones give way to the slices.
    """

    def __init__(self, session: Session, mpr: Mpr, window: QWidget) -> None:
        self._session, self._mpr, self._window = session, mpr, window
        self._grid = session.parts.grid
        self._once_here = OnceHere()
        self._grid.follow_panes(self._follow)
        session.seriesExchanged.connect(self._show)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"meaning": self._ask}

    def _ask(self) -> None:
        from medviewer.dicom.meanings import meanings_of

        source = self._session.pane.source
        offered = () if source is None else meanings_of(source.series)
        if source is None or len(offered) < 2:
            words = self._window.tr(
                "Only a parametric map whose file gives its values several meanings has a choice."
            )
            self._session.parts.messages.show_done(words)
            return
        from medviewer.ui.studies.meaning_dialog import MeaningDialog

        dialog = MeaningDialog(offered, source.series.slices[0].meaning, self._window)
        dialog.answered.connect(partial(self._choose, source.series))
        dialog.open()

    def _choose(self, series: Series, number: int) -> None:
        if any(pane.is_derived for pane in self._showing(series)):
            self._mpr.stop()
        self._session.opening.show_meaning(series, number)

    def _show(self, series: Series) -> None:
        """Show a series that is listed anew wherever the older one is seen, as it is seen."""
        showing = self._showing(series)
        for pane in showing:
            seen = Seen.of(pane)
            pane.await_series(series)  # all are wanted before one is opened
            if seen is not None:
                self._once_here.expect(pane.model, series, seen.show_but_levels_in)
        for pane in showing:
            self._session.open_series(series, pane)

    def _showing(self, series: Series) -> list[ViewportPane]:
        """The panes with a series, or with planes that were made of it."""
        shown = (
            (pane, pane.series if pane.source is None else pane.source.series)
            for pane in self._grid.panes
        )
        return [pane for pane, own in shown if own is not None and own.key == series.key]

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._once_here.take_change, pane.model))
