"""The middle of the window: viewport panes in rows and columns, one of them active."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from medviewer.dicom.series import Series
from medviewer.ui.picture.empty import invitation
from medviewer.ui.picture.tool import ToolBox
from medviewer.ui.picture.torn_off import TornOff
from medviewer.ui.picture.viewport_pane import ViewportPane

LARGEST = 4
GAP = 2


class ViewportGrid(QWidget):
    """Panes from 1×1 to 4×4; commands work on the active one.

    The active pane has a bright frame as soon as there is more than one. A double click
    shows one pane alone, and another one brings the rest back.

    Signals
    -------
    activeChanged
        Another pane is the active one.
    planesShown
        The active pane shows planes, or views, that were made of a series.
    planesRenamed
        The planes of the active pane have another name, or are more or fewer.
    layoutChanged
        Rows and columns.
    paneAdded
        A ``ViewportPane`` that has just been made; those that exist are in ``panes``.
    paneRemoved
        A ``ViewportPane`` that is about to go.
    seriesDropped
        The ``ViewportPane``, and the key of the series that was dragged onto it.
    findingClicked
        A finding's identifier; its pane is the active one.
    menuRequested
        The place on the screen where the right button was clicked.
    """

    activeChanged = Signal()
    planesShown = Signal()
    planesRenamed = Signal()
    layoutChanged = Signal(int, int)
    paneAdded = Signal(object)
    paneRemoved = Signal(object)
    seriesDropped = Signal(object, str)
    findingClicked = Signal(str)
    menuRequested = Signal(object)

    def __init__(self, tools: ToolBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._tiled: list[ViewportPane] = []
        self._torn: list[TornOff] = []
        self.rows = self.columns = 1
        self.large: ViewportPane | None = None
        self._switches: dict[str, bool] = {}
        self._heat_map_opacity = 0.5
        self._invitation = invitation()
        self.number_of: Callable[[Series], int] = lambda _: 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self.active = self._add_pane()
        self.set_layout(1, 1)

    @property
    def panes(self) -> list[ViewportPane]:
        """All panes in reading order, then those in windows of their own."""
        return [*self._tiled, *(window.pane for window in self._torn)]

    @property
    def tiled(self) -> list[ViewportPane]:
        """The panes of the layout in reading order, not those in windows of their own."""
        return list(self._tiled)

    @property
    def seen_panes(self) -> list[ViewportPane]:
        """The panes that are not hidden behind a large one."""
        return [pane for pane in self.panes if self.large in (None, pane) or self._is_torn(pane)]

    def follow_panes(self, follow: Callable[[ViewportPane], object]) -> None:
        """Call ``follow`` with every pane that there is, and with each that comes later."""
        for pane in self.panes:
            follow(pane)
        self.paneAdded.connect(follow)

    # Layout

    def set_layout(self, rows: int, columns: int) -> None:
        """Show so many panes, 1 to 4 each way; of more the first with a picture stay.

        So does the active one, unless it is empty and there is no room beside pictures.

        Raises
        ------
        ValueError
            There is no such layout.
        """
        if not (1 <= rows <= LARGEST and 1 <= columns <= LARGEST):
            raise ValueError(f"no layout has {rows} rows and {columns} columns")
        self.rows, self.columns, self.large = rows, columns, None
        wanted = rows * columns
        excess = self._in_excess(wanted)
        if self.active in excess:
            self.activate(next(pane for pane in self._tiled if pane not in excess))
        for pane in excess:
            self._tiled.remove(pane)
            self._remove_pane(pane)
        while len(self._tiled) < wanted:
            self._add_pane()
        self._place_panes()
        self.layoutChanged.emit(rows, columns)

    def free_pane(self) -> ViewportPane | None:
        """An empty pane among all of the layout, which grows by a column or a row without one.

        None where it is as large as can be.
        """
        if self.large is not None:
            self.toggle_large(self.large)
        if all(pane.series is not None for pane in self._tiled):
            wider = self.columns <= self.rows
            rows, columns = self.rows + (not wider), self.columns + wider
            if max(rows, columns) > LARGEST:
                return None
            self.set_layout(rows, columns)
        return next(pane for pane in self._tiled if pane.series is None)

    def _in_excess(self, wanted: int) -> list[ViewportPane]:
        """The panes to take away, the last first."""

        def counts(pane: ViewportPane) -> tuple[bool, bool]:
            return pane.series is None, pane is not self.active

        return sorted(self._tiled, key=counts)[wanted:][::-1]

    def toggle_large(self, pane: ViewportPane) -> None:
        """Show one pane alone, or all again."""
        if len(self._tiled) > 1 and pane in self._tiled:
            self.large = None if self.large is not None else pane
            self._place_panes()

    def exchange(self, one: ViewportPane, other: ViewportPane) -> None:
        """Let two panes that are seen change places, with all that they show."""
        places, active = {id(one): other, id(other): one}, self.active
        self._tiled = [places.get(id(pane), pane) for pane in self._tiled]
        for window in self._torn:
            if id(window.pane) in places:
                window.hold(places[id(window.pane)])
        self.large = None if self.large is None else places.get(id(self.large), self.large)
        self._place_panes()
        self.activate(active)  # the focus may have gone elsewhere on the way to another window

    def _is_torn(self, pane: ViewportPane) -> bool:
        return any(window.pane is pane for window in self._torn)

    def activate(self, pane: ViewportPane) -> None:
        """Let the commands work on this pane."""
        if pane is self.active or pane not in self.panes:
            return
        self.active = pane
        if self.large is not None and pane in self._tiled:
            self.large = pane
            self._place_panes()
        self._draw_frames()
        self.activeChanged.emit()

    def tear_off(self) -> TornOff:
        """A further pane in a window of its own, on a second screen where there is one.

        It is the active one, and goes when its window is closed.
        """
        pane = self._make_pane()
        window = TornOff(pane, self)
        window.closed.connect(partial(self._take_back, window))
        self._torn.append(window)
        self.paneAdded.emit(pane)
        window.show()
        self.activate(pane)
        return window

    def _take_back(self, window: TornOff) -> None:
        if window not in self._torn:
            return
        self._torn.remove(window)
        if self.active is window.pane:
            self.active = self._tiled[0]
        self._remove_pane(window.pane)
        window.deleteLater()
        self._draw_frames()
        self.activeChanged.emit()

    def activate_next(self, step: int) -> None:
        """Let the commands, and the keyboard, work on the pane ``step`` places further on."""
        place = self.panes.index(self.active) + step
        self.activate(self.panes[place % len(self.panes)])
        self.active.viewport.setFocus()

    def _place_panes(self) -> None:
        for pane in self._tiled:
            self._layout.removeWidget(pane)
        for number in range(LARGEST):
            alone = self.large is not None
            self._layout.setRowStretch(number, int(number < (1 if alone else self.rows)))
            self._layout.setColumnStretch(number, int(number < (1 if alone else self.columns)))
        for number, pane in enumerate(self._tiled):
            shown = self.large is None or pane is self.large
            row, column = divmod(number, self.columns) if self.large is None else (0, 0)
            if shown:
                self._layout.addWidget(pane, row, column)
            pane.setVisible(shown)
        self._order_tabs()
        self._draw_frames()

    def _order_tabs(self) -> None:
        """Tab goes from one picture to the next, and then to the panels; Qt: as they were made."""
        here = [pane for pane in self._tiled if pane.window() is self.window()]
        stops: list[QWidget] = [each for pane in here for each in (pane.viewport, pane.slider)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _draw_frames(self) -> None:
        alone = len(self.panes) == 1
        palette = QApplication.palette()  # high contrast has other colours
        for pane in self.panes:
            colour = palette.accent() if pane is self.active else palette.button()
            pane.set_frame(None if alone else colour.color().name())

    def _add_pane(self) -> ViewportPane:
        pane = self._make_pane()
        self._tiled.append(pane)
        self.paneAdded.emit(pane)
        return pane

    def _make_pane(self) -> ViewportPane:
        pane = ViewportPane(self.tools, self)
        for name, value in self._switches.items():
            pane.model.set_switch(name, value)
        pane.model.set_heat_map_opacity(self._heat_map_opacity)
        pane.model.listeners.append(self._tell_patients)
        pane.invite(self._invitation)
        pane.activated.connect(partial(self.activate, pane))
        pane.planesShown.connect(partial(self._tell_of_planes, pane, self.planesShown))
        pane.planesRenamed.connect(partial(self._tell_of_planes, pane, self.planesRenamed))
        pane.seriesDropped.connect(partial(self.seriesDropped.emit, pane))
        pane.findingClicked.connect(self.findingClicked)
        pane.viewport.menuRequested.connect(self.menuRequested)
        pane.viewport.doubleClicked.connect(partial(self.toggle_large, pane))
        return pane

    def _tell_patients(self) -> None:
        """A picture tells its patient from others' only while there are pictures of several."""
        shown = [pane.volume.series for pane in self.panes if pane.volume is not None]
        several = len({(each.patient_id, each.patient_name) for each in shown}) > 1
        for pane in self.panes:
            number = self.number_of(pane.volume.series) if several and pane.volume else 0
            model = pane.model
            if (model.several_patients, model.patient_number) != (several, number):
                model.several_patients, model.patient_number = several, number
                pane.viewport.update()

    def _tell_of_planes(self, pane: ViewportPane, told: SignalInstance) -> None:
        if pane is self.active:
            told.emit()

    def _remove_pane(self, pane: ViewportPane) -> None:
        self.tools.left.leave()  # what is half drawn may be drawn here
        self.paneRemoved.emit(pane)
        self._layout.removeWidget(pane)
        pane.clear()
        pane.model.listeners.clear()
        pane.hide()
        pane.deleteLater()

    # What holds for all panes

    def invite(self, words: str) -> None:
        """Say in every pane without a picture what to do, in later ones too."""
        self._invitation = words
        for pane in self.panes:
            pane.invite(words)

    def showing(self, series_key: str) -> list[ViewportPane]:
        """The panes that a series was chosen for."""
        return [
            pane for pane in self.panes if pane.series is not None and pane.series.key == series_key
        ]

    def with_slices(self) -> ViewportPane:
        """The active pane; where it shows planes, one with the slices that they were made of."""
        source = self.active.source
        if source is None or not self.active.is_derived:
            return self.active
        return next(iter(self.showing(source.series.key)), self.active)

    def series_keys(self) -> set[str]:
        """The keys of all series that were chosen for a pane."""
        return {pane.series.key for pane in self.panes if pane.series is not None}

    def clear(self) -> None:
        """Show nothing anywhere."""
        for pane in self.panes:
            pane.clear()

    def set_switch(self, name: str, value: bool) -> None:
        """Set a switch of ``ViewportModel.set_switch`` in every pane, later ones too."""
        self._switches[name] = value
        for pane in self.panes:
            pane.model.set_switch(name, value)

    def set_heat_map_opacity(self, opacity: float) -> None:
        """Set how much of the heat map covers the pictures, 0 to 1."""
        self._heat_map_opacity = opacity
        for pane in self.panes:
            pane.model.set_heat_map_opacity(opacity)
