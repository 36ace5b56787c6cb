"""A region at every time of a dynamic series: the same place, the values of that time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import values_inside
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.measuring.enhancement import TimeCurve
from medviewer.image.measuring.image_values import ImageValues, image_values
from medviewer.image.planes import plane_of
from medviewer.image.run import frames_of, is_run, seconds_of_run
from medviewer.image.times import contrast_s, seconds_of
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

NEAR_MM = 0.5
"""A slice of another time is the region's if it is so near, or half a step of the slices."""

Values = dict[tuple[str, int], ImageValues]
"""What was read, by the key of the series and the slice."""


class NotOverTimeError(MedviewerError):
    """A series that was not taken at several times."""


@dataclass(frozen=True)
class Times:
    """The times of what a region was drawn on.

    Attributes
    ----------
    series
        Of each time the series that holds it: of a run the same one.
    frames
        Of a run the slice of each time (0-based); empty where every time is a series.
    seconds, contrast_s
        When each was taken, and when contrast was given, after the first; None if unknown.
    """

    series: tuple[Series, ...]
    frames: tuple[int, ...] = ()
    seconds: tuple[float, ...] | None = None
    contrast_s: float | None = None

    def find(self, series_key: str, index: int) -> int | None:
        """The time (from 0) that a slice of a series is of."""
        for time, each in enumerate(self.series):
            if each.key == series_key and (not self.frames or self.frames[time] == index):
                return time
        return None


def times_together(own: Series, times: Sequence[Series]) -> Times:
    """The times of a dynamic series (``image.times.times_of``), or the pictures of a run.

    Raises
    ------
    NotOverTimeError
        It is neither.
    MedviewerError
        A file of a run cannot be read.
    """
    if len(times) > 1:
        return Times(tuple(times), (), seconds_of(times), contrast_s(times))
    if is_run(own):
        frames = frames_of(own)
        seconds = seconds_of_run(own, frames)
        if seconds is not None or own.slices[0].position is None:
            count = len(frames)
            return Times((own,) * count, tuple(range(count)), seconds, contrast_s(frames))
    raise NotOverTimeError(Message("This series was not taken at several times."))


@dataclass(frozen=True)
class Place:
    """Where a region lies at one time: slice ``index`` (0-based), image coordinates there."""

    index: int
    points: tuple[Point, ...]


def places(measurement: Measurement, times: Times) -> tuple[Place | None, ...]:
    """Where a region lies at each time; None where a time has no slice there.

    On its own time it is where it was drawn; elsewhere on the slice nearest to its plane, at the
    same place of the patient.
    """
    if times.frames:
        return tuple(Place(index, measurement.points) for index in times.frames)
    return tuple(_place(measurement, each) for each in times.series)


def _place(measurement: Measurement, series: Series) -> Place | None:
    if series.key == measurement.image.series_key:
        index = measurement.image.index_in(series)
        return None if index is None else Place(index, measurement.points)
    own = measurement.image.plane
    if own is None:
        return None
    away = [
        (abs(own.distance_mm(one.position)), number)
        for number, one in enumerate(series.slices)
        if one.position is not None
    ]
    nearest_mm, number = min(away, default=(np.inf, 0))
    plane = plane_of(series.slices[number])
    if plane is None or nearest_mm > max(NEAR_MM, min(measurement.image.steps_mm or (0.0,)) / 2):
        return None
    there = (plane.to_picture(own.to_patient(point)) for point in measurement.points)
    return Place(number, tuple(there))


def read(
    measurement: Measurement,
    times: Times,
    known: Values,
    volumes: Mapping[str, Volume],
    progress: Progress = Silent(),
) -> Values:
    """The values of the slices that a region lies on at all times, those of ``known`` as they are.

    Of series that are not among ``volumes`` (by key) that one slice alone is read, so that a curve
    needs the memory of a slice a time.

    Raises
    ------
    Cancelled
        ``progress`` asked to stop.
    MedviewerError
        A slice cannot be read.
    """
    found: Values = {}
    for time, (series, place) in enumerate(
        zip(times.series, places(measurement, times), strict=True)
    ):
        stop_if_cancelled(progress)
        progress.report(time / len(times.series), _reading(time, len(times.series)))
        if place is not None:
            key = series.key, place.index
            volume = volumes.get(series.key)
            found[key] = known.get(key) or _values(series, place.index, volume)
    return found


def curve(measurement: Measurement, times: Times, values: Values) -> TimeCurve:
    """Mean and spread of a region at every time, of the slices that were ``read``.

    A time whose values have another unit than the first one's has no mean.
    """
    numbers: list[tuple[float | None, float | None, int]] = []
    unit = ""
    for series, place in zip(times.series, places(measurement, times), strict=True):
        image = None if place is None else values.get((series.key, place.index))
        if image is None or place is None:
            numbers.append((None, None, 0))
            continue
        unit = unit or image.unit
        inside = values_inside(replace(measurement, points=place.points), image)
        if not inside.size or image.unit != unit:
            numbers.append((None, None, 0))
            continue
        numbers.append((float(inside.mean()), float(inside.std()), int(inside.size)))
    means, deviations, counts = zip(*numbers, strict=True)
    return TimeCurve(means, deviations, counts, unit, times.seconds)


def _values(series: Series, index: int, volume: Volume | None) -> ImageValues:
    if volume is not None:  # of which nothing is held: it may be let go while the curve is shown
        return replace(image_values(volume, index), spheres=None)
    from medviewer.dicom.load import load  # pydicom: the window is up before it

    # What of the header is not a slice's own is that of the series' first: it is read along.
    wanted = dict.fromkeys((0, index))
    part = load(replace(series, slices=tuple(series.slices[number] for number in wanted)))
    return replace(image_values(part, len(wanted) - 1), spheres=None)


def _reading(time: int, count: int) -> Message:
    return Message("Reading time {} of {}…", time + 1, count)
