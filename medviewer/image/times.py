"""The times of a dynamic series: stacks that differ in nothing but when they were taken."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from medviewer.dicom.memory import too_little_for
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.same_places import same_places
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:  # the window is seen before pydicom is imported
    from pydicom.dataset import Dataset

IN_TIME = (
    "temporal position",
    "phase",
    "acquisition time",
    "content time",
    "trigger time",
    "acquisition",
    "repetition",
)
"""What tells times apart, of ``dicom.stacks.places.ATTRIBUTES``: not echoes, nor b-values."""

ALIKE = ("ImageType", "EchoTime", "RepetitionTime", "FlipAngle", "ConvolutionKernel")
"""Elements that are the same in repeated series."""

LEAST_PARTED, LEAST_REPEATED = 2, 3
"""How many make a dynamic series in the list."""

MOST_FAILED = 3
"""After so many alike series that are times of none the others are taken for none either."""

DAY_S = 86_400.0


def times_of(shown: Series, listed: Sequence[Series]) -> list[Series]:
    """The times of a dynamic series, ``shown`` among them; it alone where there are no others.

    They are parts of one DICOM series, lie at the same places and differ in time alone: of two
    echoes at ten times each, the ten of one echo. Some scanners make a series of each time: a
    series that was not parted is followed through those of its study with as many slices at the
    same places, the same title but for its numbers, the same settings and other times of
    acquisition.
    """
    what, when = _labels(shown)
    if not when:
        return _repeated(shown, listed)
    return [each for each in listed if each.key == shown.key or _is_time(shown, what, when, each)]


def seconds_of(times: Sequence[Series]) -> tuple[float, ...] | None:
    """When each time was taken, in seconds after the first; None where the files do not say.

    By the time of acquisition of a stack's first file or frame (0018,9074), the Temporal Position
    Time Offset of that (0020,930D), its Trigger Time or its Frame Reference Time (0018,1060;
    0054,1300), the first of them that all have and that rises from each to the next: one that
    stands still is that of the series.
    """
    for moment in (
        _acquired_at,
        _frame_acquired_at,
        _frame_offset,
        partial(_milliseconds, "TriggerTime"),
        partial(_milliseconds, "FrameReferenceTime"),
    ):
        found = [moment(each) for each in times]
        known = [each for each in found if each is not None]
        if len(known) == len(times) and all(one < other for one, other in pairwise(known)):
            return tuple(each - known[0] for each in known)
    return None


def is_told_by_time(series: Series) -> bool:
    """True where nothing but time tells a stack from the others of its series."""
    what, when = _labels(series)
    return bool(when) and not what


def contrast_s(times: Sequence[Series]) -> float | None:
    """When contrast was given, in seconds after the first time; None where the files do not say.

    Contrast/Bolus Start Time (0018,1042), by the scanner's clock of which ``seconds_of`` is: it is
    below 0 where the first time was taken after it. One beyond the last time is none.
    """
    first = None if seconds_of(times) is None else _acquired_at(times[0])
    said = (str(each.header.get("ContrastBolusStartTime", "") or "") for each in times)
    start = next(filter(None, said), "")
    given = _clock(_moment(times[0])[:8] + start) if start else None
    last = _acquired_at(times[-1])
    if first is None or given is None or last is None or not first < last:
        return None
    if given - first < -DAY_S / 2:  # after midnight, when the first was taken before it
        given += DAY_S
    return given - first if given <= last else None


def groups_of_times(listed: Sequence[Series]) -> list[list[Series]]:
    """All dynamic series among ``listed``, each with its times in order (``times_of``).

    Of series that were not parted at least three are asked for: two alike may be one sequence
    that was repeated.
    """
    alike: dict[tuple[object, ...], list[Series]] = {}
    for each in listed:
        what, when = _labels(each)
        if not when and not (_moment(each) and each.frame_of_reference_uid):
            continue  # it is a time of none, and there may be hundreds
        own = (each.series_instance_uid, what) if when else (each.study_instance_uid, *_kind(each))
        alike.setdefault((bool(when), *own), []).append(each)
    found: list[list[Series]] = []
    for (parted, *_), several in alike.items():
        found += _parted_by_place(several, LEAST_PARTED if parted else LEAST_REPEATED)
    return found


def _parted_by_place(alike: list[Series], least: int) -> list[list[Series]]:
    """Dynamic series of ``least`` times or more among series that are alike but for their places.

    Where ``MOST_FAILED`` are times of none, hundreds more are not looked at.
    """
    found: list[list[Series]] = []
    failed, left = 0, alike
    while len(left) >= least and failed < MOST_FAILED:
        times = times_of(left[0], left)
        keys = {each.key for each in times}
        left = [each for each in left if each.key not in keys]
        if len(times) >= least:
            found.append(times)
        else:
            failed += 1
    return found


def partner(place: int, times: Sequence[Series], others: Sequence[Series]) -> int:
    """The time of another dynamic series that belongs to time ``place`` of one, both from 0.

    That of the same number, where there are as many; else the one nearest in seconds after the
    first, where the files of both say them; else that of the same number, as far as there are.
    """
    if len(times) != len(others):
        mine, theirs = seconds_of(times), seconds_of(others)
        if mine is not None and theirs is not None:
            return min(range(len(theirs)), key=lambda n: abs(theirs[n] - mine[place]))
    return min(place, len(others) - 1)


def load_times(
    times: Sequence[Series],
    known: Mapping[str, Volume],
    progress: Progress = Silent(),
) -> list[Volume]:
    """The volumes of all times, those of ``known`` (by key) as they are.

    Raises
    ------
    Cancelled
        ``progress`` asked to stop.
    MedviewerError
        One of them cannot be read at all, or they do not fit the free memory together.
    """
    from medviewer.dicom.load import bytes_needed, load  # pydicom: the window is up before it

    missing = [each for each in times if each.key not in known]
    needed = sum(map(bytes_needed, missing))
    free = too_little_for(needed)
    if free is not None:
        raise MedviewerError(
            Message(
                "The times need {:.1f} GB of memory together; {:.1f} GB are free.",
                needed / 2**30,
                free,
            ),
            Message("Go through them one by one: Picture → Same place in the next series."),
        )
    found = []
    for number, series in enumerate(times):
        stop_if_cancelled(progress)
        progress.report(
            number / len(times), Message("Loading time {} of {}…", number + 1, len(times))
        )
        found.append(known.get(series.key) or load(series, _Quiet(progress)))
    return found


def _repeated(shown: Series, listed: Sequence[Series]) -> list[Series]:
    found = [each for each in listed if each.key == shown.key or _repeats(shown, each)]
    moments = {_moment(each) for each in found}
    if "" in moments or len(moments) < len(found):
        return [shown]
    return sorted(found, key=_moment)


def _repeats(shown: Series, other: Series) -> bool:
    same = other.series_instance_uid == shown.series_instance_uid
    if same or not shown.description or _kind(other) != _kind(shown):
        return False
    return same_places(shown, other)


def _kind(series: Series) -> tuple[object, ...]:
    """What is the same in every one of repeated series."""
    title = re.sub(r"\d+", "#", series.description)
    settings = (str(series.header.get(name, "")) for name in ALIKE)
    return (series.modality, title, series.part, len(series.slices), *settings)


def _moment(series: Series) -> str:
    """Date and time of acquisition; "" where the file does not say both."""
    header = series.header
    date, time = (str(header.get(f"Acquisition{kind}", "") or "") for kind in ("Date", "Time"))
    return date + time if date and time else ""


def _acquired_at(series: Series) -> float | None:
    """Seconds since 1970 by the scanner's clock."""
    return _clock(_moment(series))


def _clock(moment: str) -> float | None:
    """A DA and a TM, one behind the other, in seconds since 1970."""
    whole, _, fraction = moment.partition(".")
    try:
        began = datetime.strptime(whole.ljust(14, "0"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        return began.timestamp() + float(f"0.{fraction or 0}")
    except ValueError:
        return None


def _frame_acquired_at(series: Series) -> float | None:
    """Of an enhanced multi-frame object; a DT without what lies behind an offset from UTC."""
    content = _frame_item(series, "FrameContentSequence")
    said = "" if content is None else str(content.get("FrameAcquisitionDateTime", "") or "")
    return _clock(re.split("[+-]", said)[0]) if said else None


def _frame_offset(series: Series) -> float | None:
    place = _frame_item(series, "TemporalPositionSequence")
    return None if place is None else _number(place.get("TemporalPositionTimeOffset"))


def _frame_item(series: Series, name: str) -> Dataset | None:
    """The item of a functional group of the first slice's frame (PS3.3 C.7.6.16)."""
    groups = series.header.get("PerFrameFunctionalGroupsSequence") or ()
    frame = series.slices[0].frame
    items = groups[frame].get(name) if frame < len(groups) else None
    return items[0] if items else None


def _milliseconds(keyword: str, series: Series) -> float | None:
    found = _number(series.header.get(keyword))
    return None if found is None else found / 1000


def _number(value: object) -> float | None:
    try:
        found = float(str(value))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


class _Quiet:
    """Passes on that the work is to stop, not how far one time of many is."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, fraction: float, text: str = "") -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """True when the whole is to stop."""
        return self._progress.cancelled()


def _is_time(shown: Series, what: tuple[str, ...], when: tuple[str, ...], other: Series) -> bool:
    if other.series_instance_uid != shown.series_instance_uid:
        return False
    its, its_time = _labels(other)
    alike = its == what and _names(its_time) == _names(when)
    return alike and same_places(shown, other)


def _labels(series: Series) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What tells a stack from the others of its series, without time, and in time."""
    labels = tuple(filter(None, series.part.split(", ")))
    when = tuple(each for each in labels if each.startswith(IN_TIME))
    return tuple(each for each in labels if each not in when), when


def _names(labels: tuple[str, ...]) -> tuple[str, ...]:
    """By what the times are told apart; a repetition may be one of some times only."""
    return tuple(next(name for name in IN_TIME if each.startswith(name)) for each in labels)
