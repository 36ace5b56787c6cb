"""The frames of multi-frame objects, each with its own place, spacing and rescale.

Functional groups (PS3.3 C.7.6.16) give them per frame, per-frame over shared; nuclear
medicine (C.8.4.15) and dose grids (C.8.8.3.2) by vectors; a plain clip has none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from medviewer.dicom.files import tags
from medviewer.dicom.files.dataset import quiet_pydicom, unconverted
from medviewer.dicom.files.header import Header
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.dicom.geometry import normal
from medviewer.dicom.real_world import (
    MAPPINGS,
    PARAMETRIC_MAP,
    RealWorldMapping,
    is_identity,
    usable_mappings,
)
from medviewer.dicom.series import Slice, Vector, layout
from medviewer.dicom.stacks.frame import (
    Frame,
    direction_in_words,
    frame_bits,
    orientation_of,
    positive,
    spacing_of,
    vector_of,
)
from medviewer.dicom.stacks.grey import of_frame

FRAME_TYPES = (
    "MRImageFrameTypeSequence",
    "CTImageFrameTypeSequence",
    "PETFrameTypeSequence",
    "MRSpectroscopyFrameTypeSequence",
    "XAXRFFrameCharacteristicsSequence",
    "XRay3DFrameTypeSequence",
)
ATTRIBUTES = (
    ("echo time", "MREchoSequence", "EffectiveEchoTime"),
    ("b-value", "MRDiffusionSequence", "DiffusionBValue"),
    ("temporal position", "FrameContentSequence", "TemporalPositionIndex"),
    ("phase", "CardiacSynchronizationSequence", "NominalPercentageOfCardiacPhase"),
    ("trigger time", "CardiacSynchronizationSequence", "NominalCardiacTriggerDelayTime"),
    ("segment", "SegmentIdentificationSequence", "ReferencedSegmentNumber"),
    ("stack", "FrameContentSequence", "StackID"),
    ("acquisition", "FrameContentSequence", "FrameAcquisitionNumber"),
    ("acquisition time", "FrameContentSequence", "FrameAcquisitionDateTime"),
)
"""Name of an attribute, the functional group that holds it, and its keyword there."""


def frames_with_geometry(header: Header, first: Frame, count: int) -> list[Frame]:
    """The ``count`` frames of a file, each with what the file says of it.

    Raises
    ------
    ValueError
        The header cannot be read.
    """
    with quiet_pydicom():
        dataset, _ = unconverted(header)
        return _placed(dataset, first, count)


def _placed(dataset: Dataset, first: Frame, count: int) -> list[Frame]:
    """The frames, placed by whatever the data set has for it."""
    step = frame_bits(layout(first.slice)) // 8
    start = first.slice.offset
    frames = []
    for number in range(count):
        offset = None if start is None else start + number * step
        one = replace(first.slice, frame=number, offset=offset)
        frames.append(replace(first, slice=one, attributes=dict(first.attributes)))
    if "PerFrameFunctionalGroupsSequence" in dataset or "SharedFunctionalGroupsSequence" in dataset:
        return _by_functional_groups(dataset, frames)
    if "DoseGridScaling" in dataset:
        frames = _scaled(dataset, frames)
    if "GridFrameOffsetVector" in dataset:
        return _by_dose_grid(dataset, frames)
    if "DetectorInformationSequence" in dataset:
        return _by_detector(dataset, frames)
    if count > 1:  # the one position at the top level is the first frame's alone
        return [replace(f, slice=replace(f.slice, position=None)) for f in frames]
    return frames


def _by_functional_groups(dataset: Dataset, frames: list[Frame]) -> list[Frame]:
    shared = _first_item(dataset, "SharedFunctionalGroupsSequence")
    each = _value(dataset, "PerFrameFunctionalGroupsSequence")
    each = each if isinstance(each, Sequence) else []
    return [
        _grouped(frame, _Groups(tuple(group for group in (own, shared) if group is not None)))
        for frame, own in zip(frames, [*each, *[None] * len(frames)], strict=False)
    ]


@dataclass(frozen=True)
class _Groups:
    """The functional groups of a frame, the most specific one first."""

    own: tuple[Dataset, ...]

    def value(self, sequence: str, keyword: str) -> object:
        """Of the first group whose ``sequence`` has it; None without any."""
        for group in self.own:
            found = _value(_first_item(group, sequence), keyword)
            if found is not None:
                return found
        return None

    def numbers(self, sequence: str, keyword: str, count: int) -> tuple[float, ...] | None:
        """``count`` finite numbers; None when it is not that."""
        return numbers_of(self.value(sequence, keyword), count)

    def number(self, sequence: str, keyword: str) -> float | None:
        """One finite number; None when it is not that."""
        found = self.numbers(sequence, keyword, 1)
        return found[0] if found else None

    def item(self, sequence: str) -> Dataset | None:
        """The first item of the first group that has one."""
        items = (_first_item(group, sequence) for group in self.own)
        return next((item for item in items if item is not None), None)

    def mappings(self, kind: str) -> list[RealWorldMapping]:
        """The mappings to real values that can be used, the one that counts first."""
        sequences = [_value(group, MAPPINGS) for group in self.own]
        items = [item for each in sequences if isinstance(each, Sequence) for item in each]
        try:
            return list(usable_mappings(items, kind))
        except BROKEN_VALUE:
            return []


def _grouped(frame: Frame, groups: _Groups) -> Frame:
    """``frame`` with what its functional groups say."""
    old = frame.slice
    spacing = spacing_of(groups.numbers("PixelMeasuresSequence", "PixelSpacing", 2))
    thickness = groups.number("PixelMeasuresSequence", "SliceThickness")
    placed = replace(
        old,
        position=vector_of(groups.numbers("PlanePositionSequence", "ImagePositionPatient", 3)),
        orientation=orientation_of(
            groups.numbers("PlaneOrientationSequence", "ImageOrientationPatient", 6)
        ),
        spacing=spacing or old.spacing,
        thickness_mm=old.thickness_mm if thickness is None else positive(thickness),
    )
    one, labels = _with_values(placed, groups)
    attributes = {**frame.attributes, "object": frame.object_uid, **_attributes(groups)}
    return replace(frame, slice=one, attributes=attributes, mappings=labels)


def _with_values(old: Slice, groups: _Groups) -> tuple[Slice, tuple[str, ...]]:
    """What the stored values of a slice stand for, and the labels of its mappings.

    A parametric map whose rescale says nothing has real world values instead (PS3.3 C.7.6.16.2.11).
    """
    transformation = "PixelValueTransformationSequence"
    slope = groups.number(transformation, "RescaleSlope")
    intercept = groups.number(transformation, "RescaleIntercept")
    unit = groups.value(transformation, "RescaleType")
    is_map = old.sop_class_uid == PARAMETRIC_MAP and is_identity(slope, intercept)
    mappings = groups.mappings(layout(old).kind) if is_map else []
    if mappings:
        slope, intercept, unit = mappings[0].slope, mappings[0].intercept, mappings[0].unit
    elif is_map:
        slope, intercept, unit = 1.0, 0.0, ""
    window = groups.item("FrameVOILUTSequence")
    one = replace(
        old,
        slope=slope or old.slope,
        intercept=old.intercept if intercept is None else intercept,
        grey=None if old.grey is None else of_frame(old.grey, window, str(unit or "")),
        unmapped=is_map and not mappings,
        made_real=bool(mappings) and not mappings[0].is_rescale(layout(old)),
    )
    return one, tuple(each.label for each in mappings)


def _attributes(groups: _Groups) -> dict[str, str]:
    """By which frames are told apart: ``ATTRIBUTES`` and the type of the image."""
    named = {name: groups.value(sequence, keyword) for name, sequence, keyword in ATTRIBUTES}
    gradient = _first_item(groups.item("MRDiffusionSequence"), "DiffusionGradientDirectionSequence")
    cosines = numbers_of(_value(gradient, "DiffusionGradientOrientation"), 3)
    named["direction"] = None if cosines is None else direction_in_words(cosines)
    for sequence in FRAME_TYPES:
        named["image type"] = groups.value(sequence, "FrameType") or named.get("image type")
    return {name: _words(value) for name, value in named.items() if value is not None}


def _by_dose_grid(dataset: Dataset, frames: list[Frame]) -> list[Frame]:
    """Dose planes lie at offsets along the normal, relative or as z (PS3.3 C.8.8.3.2)."""
    offsets = numbers_of(_value(dataset, "GridFrameOffsetVector"), len(frames))
    first = frames[0].slice
    if offsets is None or first.position is None or first.orientation is None:
        return frames
    as_z = offsets[0] != 0 and math.isclose(offsets[0], first.position[2], abs_tol=1e-3)
    sign = -1.0 if as_z and normal(first.orientation)[2] < 0 else 1.0
    relative = [sign * (offset - offsets[0]) for offset in offsets]
    return [
        replace(frame, slice=one)
        for frame, one in zip(frames, _along(first, relative, frames), strict=True)
    ]


def _scaled(dataset: Dataset, frames: list[Frame]) -> list[Frame]:
    """Frames of a dose, which is the stored value times Dose Grid Scaling."""
    scaling = numbers_of(_value(dataset, "DoseGridScaling"), 1)
    slope = scaling[0] if scaling else 1.0
    return [replace(frame, slice=replace(frame.slice, slope=slope)) for frame in frames]


def _by_detector(dataset: Dataset, frames: list[Frame]) -> list[Frame]:
    """Reconstructed nuclear medicine: a stack behind the first slice (PS3.3 C.8.4.15)."""
    item = _first_item(dataset, "DetectorInformationSequence")
    step = numbers_of(_value(dataset, "SpacingBetweenSlices"), 1)
    if step is None and len(frames) == 1:
        step = (0.0,)
    recon = "RECON" in str(_value(dataset, "ImageType"))
    if item is None or step is None or not recon:
        return [replace(f, slice=replace(f.slice, position=None)) for f in frames]
    first = replace(
        frames[0].slice,
        position=vector_of(numbers_of(_value(item, "ImagePositionPatient"), 3)),
        orientation=orientation_of(numbers_of(_value(item, "ImageOrientationPatient"), 6)),
    )
    if first.position is None or first.orientation is None:
        return [replace(f, slice=replace(f.slice, position=None)) for f in frames]
    numbers = numbers_of(_value(dataset, "SliceVector"), len(frames)) or range(1, len(frames) + 1)
    slots = numbers_of(_value(dataset, "TimeSlotVector"), len(frames))
    placed = _along(first, [(number - 1) * step[0] for number in numbers], frames)
    return [
        replace(
            frame,
            slice=one,
            attributes={**frame.attributes, **({"phase": f"{slots[n]:g}"} if slots else {})},
        )
        for n, (frame, one) in enumerate(zip(frames, placed, strict=True))
    ]


def _along(first: Slice, distances_mm: Iterable[float], frames: list[Frame]) -> list[Slice]:
    """The frames' slices, moved along the normal of ``first`` by their distances."""
    if first.position is None or first.orientation is None:
        return [frame.slice for frame in frames]
    upright = normal(first.orientation)
    moved = []
    for frame, distance in zip(frames, distances_mm, strict=True):
        x, y, z = (p + distance * n for p, n in zip(first.position, upright, strict=True))
        position: Vector = (float(x), float(y), float(z))
        moved.append(replace(frame.slice, position=position, orientation=first.orientation))
    return moved


def _first_item(dataset: Dataset | None, keyword: str) -> Dataset | None:
    items = _value(dataset, keyword)
    return items[0] if isinstance(items, Sequence) and len(items) else None


def _value(dataset: Dataset | None, keyword: str) -> object:
    """The value of an element; None when it is absent or damaged."""
    try:
        return None if dataset is None else dataset.get(keyword)
    except BROKEN_VALUE:
        return None


def numbers_of(value: object, count: int) -> tuple[float, ...] | None:
    """``count`` finite numbers of a converted element; None when it is not that."""
    if value is None or isinstance(value, str | bytes):
        return None
    parts = list(value) if isinstance(value, Iterable) else [value]
    try:
        numbers = tuple(float(str(part)) for part in parts)
    except (TypeError, ValueError, OverflowError):
        return None
    return numbers if len(numbers) == count and all(map(math.isfinite, numbers)) else None


def _words(value: object) -> str:
    """A value, or several, as words."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return f"{value:g}" if isinstance(value, float) else str(value)
    return " ".join(str(part) for part in value)


_MORE_THAN_TOP_LEVEL = (
    tags.SHARED_GROUPS,
    tags.PER_FRAME_GROUPS,
    tags.DETECTOR_INFORMATION,
    tags.DOSE_GRID_SCALING,
)


def is_multiframe(values: tags.Values, count: int) -> bool:
    """True when place or rescale are not, or not alone, in the usual top-level elements."""
    return count > 1 or any(tag in values for tag in _MORE_THAN_TOP_LEVEL)
