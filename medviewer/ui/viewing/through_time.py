"""Plays a dynamic series through time: the same place, or the one scrolled to, at every time."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from medviewer.dicom.volume import Volume
from medviewer.image.cine import frame_times_ms
from medviewer.image.planes import Vector
from medviewer.image.times import load_times, seconds_of, times_of
from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.fusion.at_hand import AtHand
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.translation import Figure, tr
from medviewer.ui.viewing.cine import Cine

JOB = "times"


class TimeRun:
    """The times of one viewport's series; the slice is the reader's to scroll meanwhile.

    Grey levels are held as numbers: what each file says of its own would make it flicker.
    """

    def __init__(
        self, pane: ViewportPane, volumes: list[Volume], linking: Linking, end: Callable[[], None]
    ) -> None:
        self.pane, self._volumes, self._linking, self._end = pane, volumes, linking, end
        self.count = len(volumes)
        header = volumes[0].series.header
        self.times_ms, self._source = frame_times_ms(header, self.count)
        self._seconds = seconds_of([each.series for each in volumes])
        self._point: Vector | None = None
        self._index = -1

    def place(self) -> int | None:
        """Which time is seen; None when the viewport shows something else."""
        shown = self.pane.model.volume
        return next((n for n, each in enumerate(self._volumes) if each is shown), None)

    def go_to(self, place: int) -> None:
        """Show another time, as it is seen."""
        pane, model = self.pane, self.pane.model
        if model.index != self._index and model.plane is not None:  # the reader has scrolled
            self._point = model.plane.to_patient(model.picture.middle)
        with self._linking.as_before(model):
            pane.show_time(self._volumes[place], model.index)
            found = None if self._point is None else model.nearest_slice(self._point)
            if found is not None and found[0] != model.index:  # a time that lacks a slice
                model.go_to(found[0])
        self._index = model.index

    def words(self, place: int, rate: float) -> str:
        """Which time it is, the rate and what says so."""
        time = tr("Time {}/{}").format(place + 1, self.count)
        if self._seconds is not None:
            time += f"  {tr('{:.1f} s').format(Figure(self._seconds[place]))}"
        source = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", self._source)
        told = f"({source})" if source else tr("(not from the file)")
        return f"{time}  {tr('{:.1f} times/s').format(Figure(rate))}  {told}"

    def end(self) -> None:
        """List and findings follow the time that is seen."""
        self._end()


class ThroughTime:
    """What the command does that plays through time: loads the times, and has them played."""

    def __init__(self, session: Session, linking: Linking, cine: Cine) -> None:
        self._session, self._grid = session, session.parts.grid
        self._linking, self._cine = linking, cine
        self._at_hand = AtHand(session)
        self._delivery = Delivery(session)
        self._queue = JobQueue("times", deliver=self._delivery)
        self._waiting: ViewportPane | None = None
        self._closed = False
        session.catalogueShown.connect(self.cancel)
        session.parts.status.cancelRequested.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """True while times are loaded."""
        return self._waiting is not None

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"play_times": self.toggle}

    def toggle(self) -> None:
        """Play the active viewport through time, or stop it."""
        pane, say = self._grid.active, self._session.parts.status.say
        if self.busy:
            self.cancel()
        elif isinstance(self._cine.run_in(pane), TimeRun):
            self._cine.stop(pane)
        elif pane.series is None:
            return
        elif pane.is_reformatted:
            say(tr("Planes and 3-D views stay with their series."))
        else:
            times = times_of(pane.series, self._session.parts.browser.series())
            if len(times) < 2:
                say(tr("This series was not taken at several times."))
                return
            self._load(pane, [each.key for each in times])

    def cancel(self) -> None:
        """Stop loading."""
        self._queue.cancel(JOB)

    def close(self) -> None:
        """Stop everything; nothing follows any more what is still played."""
        self._closed = True
        self._delivery.close()
        self._queue.close()

    def _load(self, pane: ViewportPane, keys: list[str]) -> None:
        listed = {each.key: each for each in self._session.parts.browser.series()}
        times = [listed[key] for key in keys]
        kept = self._session.opening.kept
        known = {each.key: self._at_hand.shown(each) or kept(each.key) for each in times}
        at_hand = {key: volume for key, volume in known.items() if volume is not None}
        self._waiting = pane
        status = self._session.parts.status
        status.set_busy(True)
        self._queue.submit(
            JOB,
            partial(load_times, times, at_hand),
            on_result=partial(self._play, pane),
            on_error=self._fail,
            on_progress=status.show_progress,
            on_cancelled=self._stop_waiting,
        )

    def _play(self, pane: ViewportPane, volumes: list[Volume]) -> None:
        self._stop_waiting()
        keys = [each.series.key for each in volumes]
        for volume in volumes:
            self._session.opening.keep(volume)
        shown = pane.series is not None and not pane.is_reformatted and pane in self._grid.panes
        if not shown or pane.series is None or pane.series.key not in keys:
            return  # the reader has gone on to something else
        run = TimeRun(pane, volumes, self._linking, partial(self._settle, pane))
        if run.place() is None:
            run.go_to(keys.index(pane.series.key))
        self._cine.play(run)

    def _settle(self, pane: ViewportPane) -> None:
        if not self._closed and pane in self._grid.panes:
            self._session.settle(pane)

    def _fail(self, error: Exception) -> None:
        self._stop_waiting()
        self._session.show_error(error)

    def _stop_waiting(self) -> None:
        self._waiting = None
        self._session.parts.status.set_busy(self._session.opening.busy)
        self._session.say_what_is_open()
