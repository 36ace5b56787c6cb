"""Plays the slices of viewports, each at its file's own rate."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from medviewer.dicom.volume import Volume
from medviewer.image.cine import Playback, frame_times_ms
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import Figure, tr

SPEED_STEP = 2**0.5
SLOWEST, FASTEST = 1 / 8, 8.0


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

    def __init__(self, pane: ViewportPane, volume: Volume, speed: float) -> None:
        super().__init__(pane)
        self._model = pane.model
        self._volume = volume
        times, self.source = frame_times_ms(volume.series.header, pane.model.slice_count)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._begin(times, speed)

    def set_speed(self, speed: float) -> None:
        """Go on from the frame that is shown at another speed."""
        self._model.set_note("")
        self._begin(self._playback.times_ms, speed)

    def stop(self) -> None:
        """Stay on the frame that is shown."""
        self._timer.stop()
        if self._model.note == self._words():
            self._model.set_note("")
        self.ended.emit()

    def _begin(self, times_ms: tuple[float, ...], speed: float) -> None:
        """Play from the frame that is shown."""
        self._shown = self._model.scroll_place
        self._playback = Playback(times_ms, self._shown, speed)
        self._started = time.perf_counter()
        self._tick()

    def _tick(self) -> None:
        model = self._model
        if model.volume is not self._volume:
            self.stop()
            return
        if model.scroll_place != self._shown:
            self._begin(self._playback.times_ms, self._playback.speed)
            return
        elapsed_ms = 1000 * (time.perf_counter() - self._started)
        self._shown, rest_ms = self._playback.frame_at(elapsed_ms)
        if self._shown != model.scroll_place:
            model.go_to_place(self._shown)
        if not model.note:
            model.set_note(self._words())
        self._timer.start(max(1, round(rest_ms)))

    def _words(self) -> str:
        words = tr("{:.1f} frames/s").format(Figure(self._playback.rate))
        if not self.source:
            words += "  " + tr("(not from the file)")
        return words


class Cine:
    """What the cine commands do to the active viewport."""

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid
        self._players: dict[ViewportPane, Player] = {}
        self._speed = 1.0
        grid.paneRemoved.connect(self._stop)

    def is_playing(self, pane: ViewportPane) -> bool:
        """True while a viewport plays."""
        return pane in self._players

    def toggle(self) -> None:
        """Play or stop the active viewport."""
        pane = self._grid.active
        if self.is_playing(pane):
            self._stop(pane)
        elif pane.model.volume is not None and pane.model.slice_count > 1:
            player = Player(pane, pane.model.volume, self._speed)
            player.ended.connect(partial(self._forget, pane))
            self._players[pane] = player

    def change_speed(self, steps: int) -> None:
        """Play faster or slower, by half octaves."""
        self._speed = max(SLOWEST, min(FASTEST, self._speed * SPEED_STEP**steps))
        for player in list(self._players.values()):
            player.set_speed(self._speed)

    def close(self) -> None:
        """Stop everywhere."""
        for pane in list(self._players):
            self._stop(pane)

    def _stop(self, pane: ViewportPane) -> None:
        if self.is_playing(pane):
            self._players[pane].stop()

    def _forget(self, pane: ViewportPane) -> None:
        self._players.pop(pane).deleteLater()
