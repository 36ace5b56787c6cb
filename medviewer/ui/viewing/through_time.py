"""Plays a dynamic series through time: the same place, or the one scrolled to, at every time."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.films.cine import frame_times_ms
from medviewer.image.planes import Vector
from medviewer.image.times import load_times, partner, seconds_of
from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.fusion.at_hand import AtHand
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.translation import Figure, tr
from medviewer.ui.viewing.cine import Cine
from medviewer.ui.viewing.linked_times import times_beside, times_in
from medviewer.ui.words import time_words

JOB = "times"


class SeenTimes:
    """The times of one viewport's series; the slice is the reader's to scroll meanwhile.

    Grey levels are held as numbers: what each file says of its own would make it flicker.
    """

    def __init__(self, pane: ViewportPane, volumes: list[Volume], linking: Linking) -> None:
        self.pane, self.volumes, self._linking = pane, volumes, linking
        self.series = [each.series for each in volumes]
        self._seconds = seconds_of(self.series)
        self._point: Vector | None = None
        self._index = -1
        self._note = ""

    def place(self) -> int | None:
        """Which time is seen; None when the viewport shows something else."""
        shown = self.pane.model.volume
        return next((n for n, each in enumerate(self.volumes) if each is shown), None)

    def go_to(self, place: int) -> None:
        """Show another time, as it is seen."""
        pane, model = self.pane, self.pane.model
        if model.index != self._index and model.plane is not None:  # the reader has scrolled
            self._point = model.plane.to_patient(model.picture.middle)
        with self._linking.as_before(model):
            pane.show_time(self.volumes[place], model.index)
            found = None if self._point is None else model.stack.nearest(self._point)
            if found is not None and found[0] != model.index:  # a time that lacks a slice
                model.go_to(found[0])
        self._index = model.index

    def words(self, place: int) -> str:
        """Which time it is."""
        return time_words(place, len(self.volumes), self._seconds)

    def follow(self, place: int) -> None:
        """Show a time because another viewport does, and say which; unless it shows another one."""
        if self.place() is None:
            self.let_go()
            return
        if self.place() != place:
            self.go_to(place)
        model, words = self.pane.model, self.words(place)
        if model.note in ("", self._note) and model.note != words:
            self._note = words
            model.set_note(words)

    def let_go(self) -> None:
        """It follows no more."""
        if self._note and self.pane.model.note == self._note:
            self.pane.model.set_note("")
        self._note = ""


class TimeRun:
    """The times of one viewport's series, and of others that go along with it."""

    def __init__(
        self, own: SeenTimes, others: list[SeenTimes], end: Callable[[ViewportPane], None]
    ) -> None:
        self.pane, self._own, self._end, self._others = own.pane, own, end, others
        self.count = len(own.volumes)
        self.times_ms, self._source = frame_times_ms(own.series[0].header, self.count)
        self.order: tuple[int, ...] = ()

    @property
    def also(self) -> list[ViewportPane]:
        """The viewports that go along."""
        return [each.pane for each in self._others]

    def place(self) -> int | None:
        """Which time is seen; None when the viewport shows something else."""
        return self._own.place()

    def go_to(self, place: int) -> None:
        """Show another time, as it is seen, and those that belong to it."""
        self._own.go_to(place)
        self.lead(place)

    def lead(self, place: int) -> None:
        """Show in the other viewports what belongs to a time."""
        for other in self._others:
            other.follow(partner(place, self._own.series, other.series))

    def words(self, place: int, rate: float) -> str:
        """Which time it is, the rate and what says so."""
        source = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", self._source)
        told = f"({source})" if source else tr("(not from the file)")
        rate_words = tr("{:.1f} times/s").format(Figure(rate))
        return f"{self._own.words(place)}  {rate_words}  {told}"

    def end(self) -> None:
        """List and findings follow the times that are seen."""
        self._end(self.pane)
        for other in self._others:
            other.let_go()
            if other.place() is not None:
                self._end(other.pane)


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
        session.studiesClosed.connect(self.cancel)
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
        elif pane.is_derived:
            say(tr("Planes and 3-D views stay with their series."))
        elif not self._start(pane):
            say(tr("This series was not taken at several times."))

    def _start(self, pane: ViewportPane) -> bool:
        """Load and play; False for a series of one time."""
        listed = self._session.parts.browser.series()
        own = times_in(pane, listed)
        if len(own) > 1:
            beside = times_beside(self._grid, pane, listed) if self._linking.times else {}
            self._load(pane, {pane: own} | beside)
        return len(own) > 1

    def take_link(self) -> None:
        """Times were linked, or are no more: what plays goes on with the others, or alone."""
        for pane in self._grid.panes:
            run = self._cine.run_in(pane)
            if isinstance(run, TimeRun) and run.pane is pane:
                self._cine.stop(pane)
                self._start(pane)
                return

    def cancel(self) -> None:
        """Stop loading."""
        self._queue.cancel(JOB)

    def close(self) -> bool:
        """Stop everything; nothing follows any more what is still played.

        False if the thread did not end in time.
        """
        self._closed = True
        self._delivery.close()
        return self._queue.close()

    def _load(self, pane: ViewportPane, wanted: dict[ViewportPane, list[Series]]) -> None:
        times = list({each.key: each for several in wanted.values() for each in several}.values())
        kept = self._session.opening.kept
        known = {each.key: self._at_hand.shown(each) or kept(each.key) for each in times}
        at_hand = {key: volume for key, volume in known.items() if volume is not None}
        self._waiting = pane
        status = self._session.parts.status
        status.set_busy(True)
        self._queue.submit(
            JOB,
            partial(load_times, times, at_hand),
            on_result=partial(self._play, pane, wanted),
            on_error=self._fail,
            on_progress=status.show_progress,
            on_cancelled=self._stop_waiting,
        )

    def _play(
        self, pane: ViewportPane, wanted: dict[ViewportPane, list[Series]], volumes: list[Volume]
    ) -> None:
        self._stop_waiting()
        for volume in volumes:
            self._session.opening.keep(volume)
        loaded = {volume.series.key: volume for volume in volumes}
        ready = [
            SeenTimes(each, [loaded[one.key] for one in times], self._linking)
            for each, times in wanted.items()
            if self._still_shows(each, times)
        ]
        if not ready or ready[0].pane is not pane:
            return  # the reader has gone on to something else
        for seen in ready:
            if seen.place() is None and seen.pane.series is not None:
                seen.go_to([each.key for each in seen.series].index(seen.pane.series.key))
        run = TimeRun(ready[0], ready[1:], self._settle)
        run.lead(run.place() or 0)
        self._cine.play(run)

    def _still_shows(self, pane: ViewportPane, times: list[Series]) -> bool:
        shown = pane.series is not None and not pane.is_derived and pane in self._grid.panes
        return shown and pane.series is not None and pane.series.key in {e.key for e in times}

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
