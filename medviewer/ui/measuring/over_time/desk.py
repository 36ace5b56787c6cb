"""What the command does that shows a region's curve over time: reads all times, and follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.findings.over_time.curves import Times
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.run import is_run
from medviewer.image.times import times_of
from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.fusion.at_hand import AtHand
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.measuring.over_time.asked import Asked, Found
from medviewer.ui.measuring.over_time.outlines import Outlines
from medviewer.ui.measuring.over_time.window import CurveWindow
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.translation import tr
from medviewer.ui.viewing.cine import Cine
from medviewer.ui.viewing.same_place import SamePlace

JOB = "curve"


class TimeCurves(QObject):
    """Curves of regions over the times of one dynamic series at a time, in one window."""

    def __init__(
        self,
        session: Session,
        measuring: Measuring,
        same_place: SamePlace,
        cine: Cine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._grid, self._window = session, session.parts.grid, window
        self._measuring, self._same_place, self._cine = measuring, same_place, cine
        self._at_hand = AtHand(session)
        self._delivery = Delivery(self)
        self._queue = JobQueue("curves", deliver=self._delivery)
        self._asked: Asked | None = None
        self._found: Found | None = None
        self.shown: CurveWindow | None = None
        measuring.desk.listeners.append(self._follow_reading)
        measuring.layer.drag_listeners.append(self._follow_drag)
        session.catalogueShown.connect(self._leave)
        session.studiesClosed.connect(self._leave_closed)
        session.volumeShown.connect(self._follow_time)
        session.parts.status.cancelRequested.connect(self.cancel)
        self._grid.tools.add_layer(Outlines(lambda: self._found))
        self._grid.follow_panes(lambda pane: pane.model.listeners.append(self._follow_time))

    @property
    def busy(self) -> bool:
        """True while values of a curve that was asked for are read: Esc stops it."""
        return self._asked is not None and bool(self._asked.chosen)

    @property
    def follows(self) -> bool:
        """True while a curve that is shown is not that of its region as it is; Esc leaves that."""
        return self._asked is not None

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"curve_over_time": self.show}

    def cancel(self) -> None:
        """Stop reading."""
        self._queue.cancel(JOB)

    def close(self) -> bool:
        """Stop everything, for good; False if the thread did not end in time."""
        self._leave()
        self._delivery.close()
        return self._queue.close()

    # Asking

    def show(self) -> None:
        """Show the curve of the chosen region, beside those that are shown of the same times."""
        chosen = self._measuring.desk.chosen_measurement()
        panes = [] if chosen is None else self._measuring.whereabouts.panes_with(chosen)
        own = panes[0].series if panes else None
        if chosen is None or own is None or not has_curve(chosen):
            self._say(tr("Choose a region or a point on a picture that is shown first."))
            return
        if chosen.image.is_made:
            self._say(tr("Planes and 3-D views stay with their series."))
            return
        series = times_of(own, self._session.parts.browser.series())
        if len(series) == 1 and not is_run(own):
            self._say(tr("This series was not taken at several times."))
            return
        found = self._found
        index = chosen.image.index_in(own)
        if found is None or index is None or found.times.find(own.key, index) is None:
            self._ask((chosen,), series, own, None, chosen.key)
            return
        others = [one for one, _ in found.curves if one.key != chosen.key]
        self._ask((*others, chosen), series, own, found, chosen.key)

    def _ask(
        self,
        regions: tuple[Measurement, ...],
        series: Sequence[Series],
        own: Series,
        before: Found | None,
        chosen: str,
    ) -> None:
        kept = self._session.opening.kept
        there = {each.key: self._at_hand.shown(each) or kept(each.key) for each in series}
        volumes = {key: volume for key, volume in there.items() if volume is not None}
        asked = self._asked = Asked(regions, tuple(series), own, before, volumes, chosen)
        status = self._session.parts.status
        if chosen:
            status.set_busy(True)
        self._queue.submit(
            JOB,
            asked.find,
            on_result=partial(self._take, asked),
            on_error=partial(self._fail, asked),
            on_progress=status.show_progress if chosen else _say_nothing,
            on_cancelled=partial(self._rest, asked),
        )

    def _take(self, asked: Asked, found: Found) -> None:
        self._rest(asked)
        if not any(each.known for _, each in found.curves):
            self._say(tr("There are no values inside."))
            return
        if self.shown is None or self.shown.times is not found.times:
            self._leave()
            self.shown = self._new_window(found.times)
        self._found = found
        self._repaint()
        self.shown.show_curves(found.curves, asked.chosen)
        self._follow_time()
        if asked.chosen:
            self.shown.show()
            self.shown.raise_()
            self._follow_reading()  # which may have changed meanwhile

    def _new_window(self, times: Times) -> CurveWindow:
        shown = CurveWindow(times, self._window)
        shown.timeChosen.connect(self.go_to)
        shown.removed.connect(self._remove)
        shown.saved.connect(self._tell_saved)
        shown.failed.connect(self._session.show_error)
        shown.finished.connect(self._leave)
        return shown

    def _fail(self, asked: Asked, error: Exception) -> None:
        self._rest(asked)
        self._session.show_error(error)

    def _rest(self, asked: Asked) -> None:
        if self._asked is not asked:  # a newer one goes on
            return
        self._asked = None
        if asked.chosen:
            self._session.parts.status.set_busy(self._session.opening.busy)
            self._session.say_what_is_open()

    def _leave(self, *_: object) -> None:
        """Nothing is shown any more."""
        self.cancel()
        shown, self.shown, self._found = self.shown, None, None
        if shown is not None:
            shown.close()
            shown.deleteLater()
            self._repaint()

    def _leave_closed(self) -> None:
        """Show no curve of a series that is open no more."""
        listed = set(self._session.parts.browser.series_keys())
        found, asked = self._found, self._asked
        shown = set() if found is None else {one.image.series_key for one, _ in found.curves}
        wanted = set() if asked is None else {each.key for each in asked.series}
        if not listed.issuperset(shown | wanted):
            self._leave()

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()

    def _say(self, words: str) -> None:
        self._session.parts.status.say(words)

    def _tell_saved(self, path: object) -> None:
        self._session.parts.messages.show_done(tr("Saved: {}").format(path))

    # Following

    def _follow_reading(self) -> None:
        """A region was changed, or is gone."""
        before = self._regions()
        now = (self._measuring.reading.measurement(one.key) for one in before)
        left = tuple(one for one in now if one is not None)
        if left != before:
            self._ask_again(left)

    def _follow_drag(self, dragged: Measurement) -> None:
        """A region is on its way."""
        before = self._regions()
        if any(one.key == dragged.key for one in before):
            self._ask_again(tuple(dragged if one.key == dragged.key else one for one in before))

    def _remove(self, key: str) -> None:
        """One of the curves is to go."""
        self._ask_again(tuple(one for one in self._regions() if one.key != key))

    def _regions(self) -> tuple[Measurement, ...]:
        return () if self._found is None else tuple(one for one, _ in self._found.curves)

    def _ask_again(self, regions: tuple[Measurement, ...]) -> None:
        """Show the curves of these regions; one that is still being read comes beside them."""
        found, asked, chosen = self._found, self._asked, ""
        if found is not None and asked is not None and asked.chosen:
            if asked.before is not found:
                return  # those of other times, which are being read, take the place of all
            chosen = asked.chosen
            others = tuple(one for one in regions if one.key != chosen)
            regions = (*others, asked.regions[-1]) if others == regions else regions
        if found is None or not regions:
            self._leave()
            return
        series = tuple({each.key: each for each in found.times.series}.values())
        self._ask(regions, series, series[0], found, chosen)

    def _follow_time(self) -> None:
        """Mark the time that is shown."""
        if self.shown is not None:
            times = self.shown.times
            pane = self._pane(times)
            self.shown.show_time(None if pane is None else _time_in(pane, times))

    def go_to(self, time: int) -> None:
        """Show a time (from 0) where one of them is shown, in the active viewport first."""
        times = None if self._found is None else self._found.times
        pane = None if times is None else self._pane(times)
        if times is None or pane is None:
            self._say(tr("No viewport shows a time of this series."))
            return
        self._cine.stop(pane)
        self._grid.activate(pane)
        if times.frames:
            pane.model.go_to(times.frames[time])
        elif pane.series is not None and pane.series.key != times.series[time].key:
            self._same_place.show(times.series[time])

    def _pane(self, times: Times) -> ViewportPane | None:
        panes = (self._grid.active, *self._grid.panes)
        return next((each for each in panes if _time_in(each, times) is not None), None)


def has_curve(measurement: Measurement) -> bool:
    """True for a region and a point: what has values inside."""
    return measurement.kind.is_region or measurement.kind is Kind.POINT


def _time_in(pane: ViewportPane, times: Times) -> int | None:
    return None if pane.series is None else times.find(pane.series.key, pane.model.index)


def _say_nothing(_fraction: float, _text: str) -> None:
    """Curves that follow a region on its way are not told of."""
