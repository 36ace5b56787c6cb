"""Plays the slices of viewports, each at its file's own rate."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

from medviewer.dicom.volume import Volume
from medviewer.image.cine import Playback, frame_times_ms
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import Figure, tr

SPEED_STEP = 2**0.5
SLOWEST, FASTEST = 1 / 8, 8.0


class Player(QObject):
    """Plays one viewport until it is stopped or shows another series."""

    def __init__(self, pane: ViewportPane, volume: Volume, speed: float) -> None:
        super().__init__(pane)
        self._pane = pane
        self._volume = volume
        count = pane.model.slice_count
        times, self.source = frame_times_ms(volume.series.header, count)
        self._playback = Playback(times, pane.model.index, speed)
        self._started = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._tick()

    def set_speed(self, speed: float) -> None:
        """Go on from the frame that is shown at another speed."""
        self._playback = Playback(self._playback.times_ms, self._pane.model.index, speed)
        self._started = time.perf_counter()
        self._tick()

    def is_alive(self) -> bool:
        """True until it is stopped, or the viewport shows another series."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Stay on the frame that is shown."""
        self._timer.stop()
        if self._pane.model.volume is self._volume:
            self._pane.model.set_note("")

    def _tick(self) -> None:
        model = self._pane.model
        if model.volume is not self._volume:
            self.stop()
            return
        elapsed_ms = 1000 * (time.perf_counter() - self._started)
        index, rest_ms = self._playback.frame_at(elapsed_ms)
        if index != model.index:
            model.go_to(index)
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
        player = self._players.get(pane)
        return player is not None and player.is_alive()

    def toggle(self) -> None:
        """Play or stop the active viewport."""
        pane = self._grid.active
        if self.is_playing(pane):
            self._stop(pane)
        elif pane.model.volume is not None and pane.model.slice_count > 1:
            self._players[pane] = Player(pane, pane.model.volume, self._speed)

    def change_speed(self, steps: int) -> None:
        """Play faster or slower, by half octaves."""
        self._speed = max(SLOWEST, min(FASTEST, self._speed * SPEED_STEP**steps))
        for pane, player in self._players.items():
            if player.is_alive():
                pane.model.set_note("")
                player.set_speed(self._speed)

    def close(self) -> None:
        """Stop everywhere."""
        for pane in list(self._players):
            self._stop(pane)

    def _stop(self, pane: ViewportPane) -> None:
        player = self._players.pop(pane, None)
        if player is not None and player.is_alive():
            player.stop()
