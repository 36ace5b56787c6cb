"""The time axis of the history panel as plain numbers: what is seen, where ticks go.

Times are hours since the record's zero. Nothing here draws.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from medviewer.ui.translation import figure, mark, tr

HOURS_PER_DAY = 24.0
HOURS_PER_YEAR = 8766.0  # 365.25 days
SHORTEST_SPAN_HOURS = 0.25
FARTHEST_HOURS = 1e9  # a hundred thousand years; what is farther is no time
MONTHS = mark("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
TICK_SPACING_PX = 42.0
DATE_SPACING_PX = 66.0

_UNITS = {"hours": 1.0, "days": HOURS_PER_DAY, "years": HOURS_PER_YEAR}
_ABBREVIATIONS = {"hours": mark("h"), "days": mark("d"), "years": mark("y")}
_SINCE = {
    "hours": mark("Hours since {}"),
    "days": mark("Days since {}"),
    "years": mark("Years since {}"),
}
_EVENTS = (mark("admission"), mark("first visit"), mark("first date"))
_STEPS = {
    "hours": (0.05, 0.1, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48),
    "days": (0.5, 1, 2, 7, 14, 28, 60, 90, 180, 360, 720),
    "years": (0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200),
}
_CALENDAR_STEPS = {
    "hours": (1, 2, 3, 6, 12, 24, 48),
    "days": (1, 2, 7, 14, 28),
    "months": (1, 2, 3, 6),
    "years": (1, 2, 5, 10, 20, 50, 100, 200),
}


@dataclass(frozen=True)
class Window:
    """The stretch of time that is seen, in hours."""

    start: float
    end: float

    @property
    def span(self) -> float:
        """Length in hours, more than 0."""
        return self.end - self.start

    def contains(self, time_hours: float) -> bool:
        """True for a time inside, the ends included."""
        return self.start <= time_hours <= self.end

    def moved(self, by_hours: float) -> Window:
        """The same length, later by ``by_hours``."""
        return Window(self.start + by_hours, self.end + by_hours)

    def zoomed(self, factor: float, about_hours: float) -> Window:
        """``factor`` times as long, ``about_hours`` staying where it is on the screen."""
        factor = max(factor, SHORTEST_SPAN_HOURS / self.span)
        return Window(
            about_hours + (self.start - about_hours) * factor,
            about_hours + (self.end - about_hours) * factor,
        )

    def inside(self, limits: Window) -> Window:
        """This window moved, and shortened where needed, to lie inside ``limits``."""
        if self.span >= limits.span:
            return limits
        if self.start < limits.start:
            return self.moved(limits.start - self.start)
        if self.end > limits.end:
            return self.moved(limits.end - self.end)
        return self


def window_around(times_hours: list[float]) -> Window:
    """A window that shows all these times with a small margin; a day around a single one."""
    finite = [time for time in times_hours if abs(time) <= FARTHEST_HOURS]
    if not finite:
        return Window(0.0, HOURS_PER_DAY)
    first, last = min(finite), max(finite)
    if last - first < SHORTEST_SPAN_HOURS:
        return Window(first - HOURS_PER_DAY / 2, last + HOURS_PER_DAY / 2)
    margin = 0.02 * (last - first)
    return Window(first - margin, last + margin)


@dataclass(frozen=True)
class Scale:
    """Where a time is on the screen: ``window`` spread from ``left`` to ``right`` pixels."""

    window: Window
    left: float
    right: float

    @property
    def hours_per_px(self) -> float:
        """Hours a pixel."""
        return self.window.span / max(self.right - self.left, 1.0)

    def x(self, time_hours: float) -> float:
        """Pixel of a time."""
        return self.left + (time_hours - self.window.start) / self.hours_per_px

    def xs(self, times_hours: NDArray[np.float64]) -> NDArray[np.float64]:
        """Pixels of times."""
        return self.left + (times_hours - self.window.start) / self.hours_per_px

    def time(self, x: float) -> float:
        """Time of a pixel, in hours."""
        return self.window.start + (x - self.left) * self.hours_per_px


@dataclass(frozen=True)
class Tick:
    """A labelled place on the time axis."""

    time_hours: float
    label: str


@dataclass(frozen=True)
class Clock:
    """How times are told: since an event ("admission"), or as dates when zero is one.

    ``zero`` is the record's: an event's name or an ISO 8601 date.
    """

    zero: str

    @property
    def date(self) -> datetime | None:
        """The date of time 0, None when zero is an event."""
        try:
            return datetime.fromisoformat(self.zero).replace(tzinfo=None)
        except ValueError:
            return None

    def unit(self, window: Window) -> str:
        """ "hours", "days" or "years", whichever suits the length of ``window``."""
        if window.span <= 4 * HOURS_PER_DAY:
            return "hours"
        return "days" if window.span <= 2 * HOURS_PER_YEAR else "years"

    def axis_title(self, window: Window) -> str:
        """What the numbers along the axis are; the year where they are dates."""
        if self._is_dated(window):
            return self._years(window)
        return tr(_SINCE[self.unit(window)]).format(tr(self.zero))

    def short_title(self, window: Window) -> str:
        """The same where there is little room."""
        if self._is_dated(window):
            return self._years(window)
        return tr("{} since {}").format(tr(_ABBREVIATIONS[self.unit(window)]), tr(self.zero))

    def ticks(self, window: Window, width_px: float) -> list[Tick]:
        """Round places in ``window``, far enough apart for their labels."""
        hours_per_px = max(window.span / max(width_px, 1.0), 1e-6)
        if self._is_dated(window):
            return self._calendar_ticks(window, DATE_SPACING_PX * hours_per_px)
        wanted = TICK_SPACING_PX * hours_per_px
        unit = self.unit(window)
        hours = _UNITS[unit]
        step = _smallest_at_least(_STEPS[unit], wanted / hours) * hours
        first, last = math.ceil(window.start / step), math.floor(window.end / step)
        return [
            Tick(number * step, figure(f"{round(number * step / hours, 2):g}").replace("-", "−"))
            for number in range(first, last + 1)
        ]

    def text(self, time_hours: float, window: Window) -> str:
        """One time in words, such as "at 23.4 h", "on 2015-03-02"; unit as on the axis."""
        words = tr("at {}") if self._moment(time_hours) is None else tr("on {}")
        return words.format(self.bare_text(time_hours, window))

    def bare_text(self, time_hours: float, window: Window) -> str:
        """One time without "at" or "on"."""
        unit = self.unit(window)
        moment = self._moment(time_hours)
        if moment is not None:
            return f"{moment:%Y-%m-%d}" + (f" {moment:%H:%M}" if unit == "hours" else "")
        number = figure(f"{time_hours / _UNITS[unit]:.1f}").replace("-", "−")
        return f"{number} {tr(_ABBREVIATIONS[unit])}"

    def span_text(self, start_hours: float, end_hours: float | None, window: Window) -> str:
        """A stretch of time: "from 2.0 d to 9.5 d", "since 2.0 d", "at 2.0 d"."""
        start = self.bare_text(start_hours, window)
        if end_hours is None:
            return tr("since {}").format(start)
        end = self.bare_text(end_hours, window)
        return (
            self.text(start_hours, window)
            if end == start
            else tr("from {} to {}").format(start, end)
        )

    def _years(self, window: Window) -> str:
        first, last = self._moment(window.start), self._moment(window.end)
        assert first is not None  # noqa: S101 - _is_dated said so
        assert last is not None  # noqa: S101 - likewise
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"

    def _moment(self, time_hours: float) -> datetime | None:
        zero = self.date
        if zero is None:
            return None
        try:
            return zero + timedelta(hours=time_hours)
        except OverflowError:
            return None

    def _is_dated(self, window: Window) -> bool:
        return self._moment(window.start) is not None and self._moment(window.end) is not None

    def _calendar_ticks(self, window: Window, wanted_hours: float) -> list[Tick]:
        zero = self.date
        assert zero is not None  # noqa: S101 - _is_dated said so
        start, end = zero + timedelta(hours=window.start), zero + timedelta(hours=window.end)
        ticks = []
        for moment, label in _calendar(start, end, wanted_hours):
            if start <= moment <= end:
                ticks.append(Tick((moment - zero) / timedelta(hours=1), label))
        return ticks


def _smallest_at_least(steps: tuple[float, ...], wanted: float) -> float:
    """The first of ``steps`` that is large enough, else a power of ten of the last one."""
    beyond = steps[-1] * 10.0 ** math.ceil(math.log10(max(wanted / steps[-1], 1.0)))
    return next((step for step in steps if step >= wanted), beyond)


def _calendar(start: datetime, end: datetime, wanted_hours: float) -> list[tuple[datetime, str]]:
    """Round moments of the calendar with labels, at least ``wanted_hours`` apart."""
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    if wanted_hours <= 24:
        step = _smallest_at_least(_CALENDAR_STEPS["hours"], wanted_hours)
        moments = _every(midnight, end, timedelta(hours=step))
        return [(m, _day(m) if m.hour == 0 else f"{m:%H:%M}") for m in moments]
    if wanted_hours <= 28 * HOURS_PER_DAY:
        step = _smallest_at_least(_CALENDAR_STEPS["days"], wanted_hours / HOURS_PER_DAY)
        return [(m, _day(m)) for m in _every(midnight, end, timedelta(days=step))]
    if wanted_hours <= 0.5 * HOURS_PER_YEAR:
        months = _smallest_at_least(_CALENDAR_STEPS["months"], wanted_hours / 731.0)
        numbers = range(start.year * 12, end.year * 12 + end.month, int(months))
        firsts = [datetime(number // 12, number % 12 + 1, 1) for number in numbers]
        return [
            (first, tr("{month} {year}").format(month=_month(first), year=first.year))
            for first in firsts
        ]
    years = int(_smallest_at_least(_CALENDAR_STEPS["years"], wanted_hours / HOURS_PER_YEAR))
    first_year = max(start.year // years * years, years)
    return [(datetime(y, 1, 1), str(y)) for y in range(first_year, end.year + 1, years)]


def _day(moment: datetime) -> str:
    return tr("{day} {month}").format(day=moment.day, month=_month(moment))


def _month(moment: datetime) -> str:
    return tr(MONTHS).split()[moment.month - 1]


def _every(first: datetime, end: datetime, step: timedelta) -> list[datetime]:
    return [first + number * step for number in range(int((end - first) / step) + 1)]
