"""The volume of a lesion that the reader drew around on several slices of a series.

Areas times the way that each slice stands for (Cavalieri's principle): half the way to the
next slice drawn on, at both ends half the way to the next slice of the series. Slices are
as far apart as their places in the patient say, evenly or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations, pairwise

import numpy as np

from medviewer.dicom.geometry import SPACING_TOLERANCE_MM
from medviewer.dicom.series import ImageKey
from medviewer.findings.finding import Point
from medviewer.findings.reading.calibrated_plane import USER, USER_AND_FILE
from medviewer.findings.reading.measured import outline, quantities
from medviewer.findings.reading.measurement import ImageReference, Measurement
from medviewer.findings.reading.pet.uptake import Uptake, uptake_of, with_edge
from medviewer.findings.words import volume
from medviewer.image.measuring.measure import stacked_volume_mm3
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.image.measuring.threshold import Threshold
from medviewer.message import Message

PARALLEL = 1 - 1e-6
"""Cosine of the angle up to which slices are of one stack: 0.08 degrees."""
_NONE = (0.0, 0.0)
RASTER = 256
"""Pixels along the longer side of what two outlines of a slice are compared in."""


@dataclass(frozen=True)
class LesionVolume:
    """What the regions of one lesion on the slices of one series enclose.

    Attributes
    ----------
    regions
        On two slices at least, in the order of the slices.
    mm3
        None where it cannot be told; ``why`` then says the reason.
    slices
        How many slices are drawn on.
    gaps_mm
        The distances of slices drawn on between which others are not; that is filled in.
    calibration
        The source of the millimetres if it is not the patient's.
    uptake
        Of a PET in SUV; the volume is the metabolic tumour volume there, but of a reference.
    """

    regions: tuple[Measurement, ...]
    mm3: float | None
    slices: int
    gaps_mm: tuple[float, ...] = ()
    calibration: str = ""
    why: str = ""
    uptake: Uptake | None = None

    @property
    def tracking_uid(self) -> str:
        """Of the lesion."""
        return self.regions[0].tracking_uid

    @property
    def is_reference(self) -> bool:
        """Whether it is no lesion but tissue that those are compared with."""
        return self.regions[0].role.is_reference

    @property
    def is_metabolic(self) -> bool:
        """Whether its volume is a metabolic tumour volume."""
        return self.uptake is not None and not self.is_reference

    @property
    def image(self) -> ImageReference:
        """The first slice that is drawn on."""
        return self.regions[0].image

    @cached_property
    def largest(self) -> Measurement:
        """The region of the largest area."""
        return max(self.regions, key=lambda one: quantities(one)[0].value)

    @property
    def last(self) -> Measurement:
        """The region that was drawn or changed last."""
        return max(self.regions, key=lambda one: one.time)

    @property
    def name(self) -> str:
        """The lesion's, as the region that was named last has it."""
        named = sorted((one for one in self.regions if one.label), key=lambda one: one.time)
        return named[-1].label if named else ""

    @property
    def edge(self) -> Threshold | None:
        """That of all regions alike, see ``Measurement.edge``; None where one has another."""
        edges = {one.edge for one in self.regions}
        return edges.pop() if len(edges) == 1 else None

    @property
    def named(self) -> Measurement:
        """The region that gives the lesion its name; the largest where none has one."""
        name = self.name
        return next((one for one in self.regions if name and one.label == name), self.largest)

    @property
    def words(self) -> str:
        """As "lesion of 5 slices: 4.2 mL, filled in over 6.0 mm", or why there is no number.

        On a PET as "lesion of 5 slices: MTV 4.2 mL, SUVmax 9.81, SUVpeak 8.40, …, edge at SUV 4".
        """
        return with_edge(self.words_without_edge, self.edge)

    @property
    def words_without_edge(self) -> str:
        """``words`` where the edge has just been told."""
        if self.uptake is None:
            return self._size_words
        return Message("{}, {}", self._size_words, self.uptake.words)

    @property
    def number_words(self) -> str:
        """``words`` without what a table says beside them, where all numbers of a PET are many."""
        if self.uptake is None or self.mm3 is None or self.gaps_mm or self.calibration:
            return self.words
        size = volume(self.mm3)
        return Message(
            "{}, {}", Message("MTV {}", size) if self.is_metabolic else size, self.uptake.words
        )

    @property
    def _size_words(self) -> str:
        if self.mm3 is None:
            return Message("lesion of {} slices: no volume, {}", self.slices, self.why)
        size = volume(self.mm3)
        if self.is_metabolic:
            size = Message("MTV {}", size)
        if self.calibration:
            size = Message("{} ({})", size, self.calibration)
        if self.is_reference:
            return Message("region of {} slices: {}", self.slices, size)
        if not self.gaps_mm:
            return Message("lesion of {} slices: {}", self.slices, size)
        gaps = tuple(Message("{:.1f} mm", gap) for gap in self.gaps_mm)
        return Message("lesion of {} slices: {}, filled in over {}", self.slices, size, gaps)


def lesion_volumes(measurements: Iterable[Measurement]) -> tuple[LesionVolume, ...]:
    """One for each lesion and series whose regions lie on two slices or more, in their order."""
    return _lesion_volumes(tuple(measurements))


@lru_cache(maxsize=16)
def _lesion_volumes(measurements: tuple[Measurement, ...]) -> tuple[LesionVolume, ...]:
    groups: dict[tuple[str, str, str], list[Measurement]] = {}
    for one in measurements:
        if one.kind.is_region and one.stated_mm is None:
            key = (one.tracking_uid, one.image.study_instance_uid, one.image.series_key)
            groups.setdefault(key, []).append(one)
    return tuple(_volume(tuple(group)) for group in groups.values() if _slice_count(group) > 1)


def series_of(one: Measurement) -> tuple[str, str]:
    """What tells the series that it was drawn on from others, of other studies too."""
    return one.image.study_instance_uid, one.image.series_key


def on_other_slices(one: Measurement, other: Measurement) -> bool:
    """True for regions on two slices of a series, which may be of one lesion."""
    regions = one.kind.is_region and other.kind.is_region
    same = one.image.series_key == other.image.series_key
    return regions and same and one.image.image_key != other.image.image_key


def lesser_parts(measurements: Iterable[Measurement]) -> frozenset[str]:
    """Keys of the regions beside which a larger one of their lesion lies on the same image."""
    parts: dict[tuple[str, ImageKey], list[Measurement]] = {}
    for one in measurements:
        if one.kind.is_region and one.stated_mm is None:
            parts.setdefault((one.tracking_uid, one.image.image_key), []).append(one)
    several = (group for group in parts.values() if len(group) > 1)
    ordered = (sorted(group, key=lambda one: quantities(one)[0].value) for group in several)
    return frozenset(one.key for group in ordered for one in group[:-1])


def _slice_count(group: Sequence[Measurement]) -> int:
    return len({one.image.image_key for one in group})


def _by_slice(group: Sequence[Measurement]) -> Iterable[list[Measurement]]:
    found: dict[ImageKey, list[Measurement]] = {}
    for one in group:
        found.setdefault(one.image.image_key, []).append(one)
    return found.values()


@lru_cache(maxsize=512)
def _volume(group: tuple[Measurement, ...]) -> LesionVolume:
    slices = _slice_count(group)
    places = _places_mm(group)
    steps = [one.image.steps_mm for one in group]
    why = ""
    if places is None:
        why = Message("the slices are not parallel or do not say where they lie")
    elif any(step is None for step in steps):
        why = Message("how far the next slices are was not kept with a region; draw it again")
    elif any(one.scale.unit != "mm" for one in group):
        why = Message("pixels have no size in mm")
    elif any(_overlap(tuple(map(outline, each))) for each in _by_slice(group)):
        why = Message("two outlines of a slice overlap")
    if why or places is None:
        return LesionVolume(group, None, slices, why=why)
    order = sorted(range(len(group)), key=lambda number: places[number])
    regions = tuple(group[number] for number in order)
    areas: dict[float, float] = {}
    at: dict[ImageKey, float] = {}
    for number in order:
        place = at.setdefault(group[number].image.image_key, places[number])
        areas[place] = areas.get(place, 0.0) + quantities(group[number])[0].value
    ends = [steps[order[0]] or _NONE, steps[order[-1]] or _NONE]
    before_mm, after_mm = ends[0][0] / 2, ends[1][1] / 2
    found = stacked_volume_mm3(list(areas), list(areas.values()), before_mm, after_mm)
    is_reference = any(one.role.is_reference for one in group)
    gaps_mm, uptake = (
        _gaps_mm(regions, list(areas)),
        uptake_of(regions, None if is_reference else found),
    )
    return LesionVolume(regions, found, slices, gaps_mm, _source(regions), uptake=uptake)


def _places_mm(group: Sequence[Measurement]) -> list[float] | None:
    """Where each lies along the normal of the first; None where that cannot be told."""
    base = group[0].image.plane
    if base is None:
        return None
    places = []
    for one in group:
        plane = one.image.plane
        if plane is None or float(plane.normal @ base.normal) < PARALLEL:
            return None
        places.append(base.distance_mm(plane.position))
    return places


def _gaps_mm(regions: Sequence[Measurement], places: Sequence[float]) -> tuple[float, ...]:
    """``regions`` by slice; ``places`` of their slices, each once."""
    after = {one.image.image_key: one.image.steps_mm for one in regions}
    steps = [(step or _NONE)[1] for step in after.values()]
    ways = [high - low for low, high in pairwise(places)]
    return tuple(
        way for way, step in zip(ways, steps, strict=False) if way > step + SPACING_TOLERANCE_MM
    )


def _source(regions: Sequence[Measurement]) -> str:
    """Of the reader's calibration only the slices' distance is the file's."""
    sources = {one.scale.calibration for one in regions} - {""}
    return USER_AND_FILE if sources == {USER} else ", ".join(sorted(sources))


_Outline = tuple[Point, ...]


@lru_cache(maxsize=4096)
def _overlap(outlines: tuple[_Outline, ...]) -> bool:
    """True where two of the outlines of a slice have something in common."""
    return any(shared_px(*pair) > 0 for pair in combinations(outlines, 2))


def shared_px(one: _Outline, other: _Outline) -> float:
    """The area in both, in pixels of the image, by a raster around both."""
    if any(low > high for low, high in zip(*_box_in_both(one, other), strict=True)):
        return 0.0  # not even side by side
    outlines = [np.array(each, np.float64) for each in (one, other)]
    corners = np.concatenate(outlines)
    low = corners.min(axis=0)
    extent = float(np.ptp(corners, axis=0).max()) or 1.0
    masks = [polygon_mask((each - low) / extent * RASTER, (RASTER, RASTER)) for each in outlines]
    return float((masks[0] & masks[1]).sum()) * (extent / RASTER) ** 2


def _box_in_both(one: _Outline, other: _Outline) -> tuple[Point, Point]:
    """The low and the high corner of what the boxes of two outlines share."""
    (low, high), (its_low, its_high) = _box(one), _box(other)
    return (
        (max(low[0], its_low[0]), max(low[1], its_low[1])),
        (min(high[0], its_high[0]), min(high[1], its_high[1])),
    )


@lru_cache(maxsize=4096)
def _box(line: _Outline) -> tuple[Point, Point]:
    """Of an outline: its low and its high corner."""
    across, down = zip(*line, strict=True)
    return (min(across), min(down)), (max(across), max(down))


def folded(measurements: Iterable[Measurement]) -> list[Measurement | LesionVolume]:
    """What is told of measurements one by one: a lesion of several slices where its first is."""
    drawn = list(measurements)
    lesion_of = by_region(lesion_volumes(drawn))
    told: list[Measurement | LesionVolume] = []
    for one in drawn:
        lesion = lesion_of.get(one.key)
        if lesion is None:
            told.append(one)
        elif lesion not in told:
            told.append(lesion)
    return told


def by_region(volumes: Iterable[LesionVolume]) -> dict[str, LesionVolume]:
    """The volume that each region is of, by the region's key."""
    return {region.key: one for one in volumes for region in one.regions}
