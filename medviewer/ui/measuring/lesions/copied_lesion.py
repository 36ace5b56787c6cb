"""All outlines of a copied lesion, each on the slice of another series that shows it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from medviewer.dicom.series import ImageKey, Series
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.registration.alignment import Alignment
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.measuring.drafting import Drafting
from medviewer.ui.measuring.shapes.copied_place import CopiedPlace, same_place

Lay = Callable[[Drafting, Measurement], CopiedPlace | None]
"""Where the points of a slice of the lesion lie in a volume; None where no slice shows them."""


@dataclass(frozen=True)
class PastedLesion:
    """The regions of a copied lesion in another series.

    Attributes
    ----------
    outside
        How many of its outlines no slice there shows.
    beside
        How many have another outline of the lesion nearer to the slice that shows them: thick
        slices take one of several thin ones, for the two would overlap.
    """

    regions: tuple[Measurement, ...]
    outside: int
    beside: int


def pasted_lesion(
    copied: Sequence[Measurement],
    lay: Lay,
    finish: Callable[[Measurement, Measurement], Measurement],
    drafting: Drafting,
    progress: Progress,
) -> PastedLesion:
    """Work of a thread: each of the copied outlines on the nearest slice.

    What lies on one slice stays together. ``finish`` makes of what was drawn, and of what was
    copied, a region of the lesion.
    """
    groups: dict[ImageKey, list[Measurement]] = {}
    for one in copied:
        groups.setdefault(one.image.image_key, []).append(one)
    nearest: dict[int, tuple[CopiedPlace, list[Measurement]]] = {}
    outside = 0
    for group in groups.values():
        stop_if_cancelled(progress)
        together = tuple(point for one in group for point in one.points)
        place = lay(drafting, replace(group[0], points=together))
        if place is None or not _in_picture(place, drafting.volume.series):
            outside += len(group)
        elif place.index not in nearest or place.away_mm < nearest[place.index][0].away_mm:
            nearest[place.index] = place, group
    made = list[Measurement]()
    for place, group in nearest.values():
        stop_if_cancelled(progress)
        points = iter(place.points)
        for one in group:
            own = tuple(next(points) for _ in one.points)
            made.append(
                drafting.region(one.kind, own, place.index, partial(_finished, finish, one))
            )
    return PastedLesion(tuple(made), outside, len(copied) - outside - len(made))


def lay_in_patient(
    carrying: Alignment | None, drafting: Drafting, copied: Measurement
) -> CopiedPlace | None:
    """On the slice at the same place of the patient (``copied_place.same_place``)."""
    return same_place(copied, drafting.volume, carrying, drafting.values)


def lay_by_numbers(further: int, drafting: Drafting, copied: Measurement) -> CopiedPlace | None:
    """In its own series, as many slices ``further`` on."""
    series = drafting.volume.series
    own = copied.image.index_in(series)
    there = -1 if own is None else own + further
    known = 0 <= there < len(series.slices)
    return CopiedPlace(copied.points, there, False) if known else None


def _finished(
    finish: Callable[[Measurement, Measurement], Measurement],
    copied: Measurement,
    drawn: Measurement,
) -> Measurement:
    return finish(drawn, copied)


def _in_picture(place: CopiedPlace, series: Series) -> bool:
    """Whether the middle of the points lies in the picture."""
    xs, ys = zip(*place.points, strict=True)
    across, down = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return bool(0 <= across <= series.columns and 0 <= down <= series.rows)
