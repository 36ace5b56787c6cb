"""Plays what viewports show: their slices at the file's own rate, or another run of frames."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from medviewer.dicom.volume import Volume
from medviewer.image.films.cine import Playback, frame_times_ms, is_film, playing_order
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import Figure, tr

SPEED_STEP = 2**0.5
SLOWEST, FASTEST = 1 / 8, 8.0


class Run(Protocol):
    """What is played in one viewport: frames that follow one another.

    Attributes
    ----------
    pane
        The viewport.
    count
        How many frames there are.
    times_ms
        How long each of them stands.
    order
        Which of them follow one another before the first comes again; empty for all in turn.
    """

    pane: ViewportPane
    count: int
    times_ms: tuple[float, ...]
    order: tuple[int, ...]

    @property
    def also(self) -> Sequence[ViewportPane]:
        """Further viewports that it moves."""

    def place(self) -> int | None:
        """Which frame is seen, from 0; None when the viewport shows something else."""

    def go_to(self, place: int) -> None:
        """Show a frame."""

    def words(self, place: int, rate: float) -> str:
        """What the viewport says while frame ``place`` is played at ``rate`` frames a second."""

    def end(self) -> None:
        """It is played no more."""


class SliceRun:
    """The slices of a viewport in the order of scrolling, or a film as its file says."""

    def __init__(self, pane: ViewportPane, volume: Volume) -> None:
        self.pane, self._model, self._volume = pane, pane.model, volume
        self.count = pane.model.slice_count
        self.also: Sequence[ViewportPane] = ()
        header = volume.series.header
        self.times_ms, self._source = frame_times_ms(header, self.count)
        self.order = playing_order(header, self.count) if is_film(volume.series) else ()
        if pane.model.row is not None:
            self.order = tuple(pane.model.row.reach(pane.model))

    def place(self) -> int | None:
        """Which slice is seen; None when another series is."""
        return self._model.scroll_place if self._model.volume is self._volume else None

    def go_to(self, place: int) -> None:
        """Show a slice."""
        self._model.go_to_place(place)

    def words(self, place: int, rate: float) -> str:
        """The rate, and whether the file says it."""
        words = tr("{:.1f} frames/s").format(Figure(rate))
        if not self._source:
            words += "  " + tr("(not from the file)")
        if self.order and len(set(self.order)) < self.count:
            words += "  " + tr("frames {}–{}").format(min(self.order) + 1, max(self.order) + 1)
        return words

    def end(self) -> None:
        """It stays on the slice that is shown."""


class Player(QObject):
    """Plays one viewport until it is stopped or shows another series.

    Where something else moves the viewport, a hand or a viewport that is linked to it, it
    goes on from there.

    Signals
    -------
    ended
        It plays no more.
    """

    ended = Signal()

    def __init__(self, run: Run, speed: float) -> None:
        super().__init__(run.pane)
        self.run = run
        self._model = run.pane.model
        self._note = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._begin(speed)

    def set_speed(self, speed: float) -> None:
        """Go on from the frame that is shown at another speed."""
        self._begin(speed)

    def stop(self) -> None:
        """Stay on the frame that is shown."""
        self._timer.stop()
        if self._model.note == self._note:
            self._model.set_note("")
        self.run.end()
        self.ended.emit()

    def _begin(self, speed: float) -> None:
        """Play from the frame that is shown."""
        self._shown = self.run.place() or 0
        run = self.run
        self._playback = Playback(run.times_ms, self._shown, speed, run.order)
        self._started = time.perf_counter()
        self._tick()

    def _tick(self) -> None:
        place = self.run.place()
        if place is None:
            self.stop()
            return
        if place != self._shown:
            self._begin(self._playback.speed)
            return
        elapsed_ms = 1000 * (time.perf_counter() - self._started)
        self._shown, rest_ms = self._playback.frame_at(elapsed_ms)
        if self._shown != place:
            self.run.go_to(self._shown)
        words = self.run.words(self._shown, self._playback.rate)
        if self._model.note in ("", self._note) and self._model.note != words:
            self._note = words
            self._model.set_note(words)
        self._timer.start(max(1, round(rest_ms)))


class Cine:
    """What the cine commands do to the active viewport."""

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid
        self._players: dict[ViewportPane, Player] = {}
        self._speed = 1.0
        grid.paneRemoved.connect(self.stop)

    def is_playing(self, pane: ViewportPane) -> bool:
        """True while a viewport plays, or another one that is playing moves it."""
        return self._player_of(pane) is not None

    def toggle(self) -> None:
        """Play or stop the active viewport."""
        pane = self._grid.active
        if self.is_playing(pane):
            self.stop(pane)
        elif pane.model.volume is not None and pane.model.slice_count > 1:
            self.play(SliceRun(pane, pane.model.volume))

    def run_in(self, pane: ViewportPane) -> Run | None:
        """What a viewport plays, or what moves it; None while nothing does."""
        player = self._player_of(pane)
        return None if player is None else player.run

    def play(self, run: Run) -> None:
        """Play this, and not what its viewports play now."""
        for pane in (run.pane, *run.also):
            self.stop(pane)
        player = Player(run, self._speed)
        player.ended.connect(partial(self._forget, run.pane))
        self._players[run.pane] = player

    def stop(self, pane: ViewportPane) -> None:
        """Stop in a viewport, if it plays."""
        player = self._player_of(pane)
        if player is not None:
            player.stop()

    def change_speed(self, steps: int) -> None:
        """Play faster or slower, by half octaves."""
        self._speed = max(SLOWEST, min(FASTEST, self._speed * SPEED_STEP**steps))
        for player in list(self._players.values()):
            player.set_speed(self._speed)

    def stop_active(self) -> None:
        """Stop in the active viewport: what was chosen there is to be looked at."""
        self.stop(self._grid.active)

    def close(self) -> None:
        """Stop everywhere."""
        for pane in list(self._players):
            self.stop(pane)

    def _player_of(self, pane: ViewportPane) -> Player | None:
        if pane in self._players:
            return self._players[pane]
        return next((each for each in self._players.values() if pane in each.run.also), None)

    def _forget(self, pane: ViewportPane) -> None:
        self._players.pop(pane).deleteLater()


class StillToDraw(Layer):
    """A click that is a point stops what plays: on slices that go by nothing can be drawn."""

    def __init__(self, cine: Cine, grid: ViewportGrid) -> None:
        self._cine, self._grid = cine, grid

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Stop, and leave the click to the tool."""
        if hand.button == Qt.MouseButton.LeftButton and not view.tools.left.clicks_through:
            for pane in self._grid.panes:
                if pane.viewport is view:
                    self._cine.stop(pane)
        return False
