"""What is asked for when curves over time are shown, and what is found. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.over_time.curves import (
    Place,
    Times,
    Values,
    curve,
    places,
    read,
    times_together,
)
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.measuring.enhancement import TimeCurve
from medviewer.jobs.queue import Job


@dataclass(frozen=True, eq=False)
class Found:
    """The curves of regions, what they were made of, and where each region lies at each time."""

    times: Times
    values: Values
    curves: list[tuple[Measurement, TimeCurve]]
    where: list[tuple[Place | None, ...]]


@dataclass(frozen=True, eq=False)
class Asked:
    """What a job is to find: curves of these regions, of a series and its times.

    ``before`` is what was found last of the same times; ``chosen`` the key of the region that the
    reader asked for, "" where the curves only follow what is changed.
    """

    regions: tuple[Measurement, ...]
    series: tuple[Series, ...]
    own: Series
    before: Found | None
    volumes: dict[str, Volume]
    chosen: str

    def find(self, job: Job) -> Found:
        """Work of a thread."""
        before = self.before
        times = times_together(self.own, self.series) if before is None else before.times
        values = Values() if before is None else dict(before.values)
        for region in self.regions:
            values |= read(region, times, values, self.volumes, job)
        return Found(
            times,
            values,
            [(one, curve(one, times, values)) for one in self.regions],
            [places(one, times) for one in self.regions],
        )
