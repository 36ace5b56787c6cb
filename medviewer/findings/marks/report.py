"""Marks from a structured report: TID 1500 and every other that draws 2-D or 3-D coordinates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Point
from medviewer.findings.marks.marks import Mark, Marks, Measured, Place, Places, in_image
from medviewer.findings.objects.codes import PRIVATE_SCHEME, private
from medviewer.findings.objects.reader_codes import DRAWN
from medviewer.findings.reading.measurement import Kind
from medviewer.message import Message

_TRACKING = ("112039", "DCM")
_FINDING = ("121071", "DCM")
_GROUP = ("125007", "DCM")
_DERIVATION = ("121401", "DCM")
_DRAWN = (private("drawn", DRAWN).value, PRIVATE_SCHEME)


def of_report(report: Dataset, places: Places) -> Marks:
    """One mark for each region drawn in ``report``, with the measurements of its group."""
    marks: list[Mark] = []
    elsewhere = 0
    for region in _regions(report, report):
        for item in _apart(region.item):
            found = _found(report, item, places)
            drawn = replace(region, item=item)
            marks += [mark for place in found for mark in _marks(drawn, *place)]
            elsewhere += not found
    bare = sum(1 for group in _groups(report) if _is_bare(group))
    remarks = [Message("Measurements without coordinates are not drawn: {}.", bare)]
    return Marks("SR", tuple(marks), elsewhere, tuple(remarks if bare else ()))


def _groups(item: Dataset) -> Iterator[Dataset]:
    """All measurement groups below ``item``."""
    for child in item.get("ContentSequence") or ():
        if concept(child) == _GROUP:
            yield child
        else:
            yield from _groups(child)


def _is_bare(group: Dataset) -> bool:
    """True for measurements whose place is not in the report: of a segment, or of nothing."""
    measured = next(_measured(group), None) is not None
    return measured and next(_regions(group, group), None) is None


def _apart(region: Dataset) -> list[Dataset]:
    """The points of a MULTIPOINT in the patient, each of which may lie in another slice."""
    if region.ValueType != "SCOORD3D" or region.get("GraphicType") != "MULTIPOINT":
        return [region]
    parts = []
    for point in np.array(region.GraphicData, np.float64).reshape(-1, 3).tolist():
        part = Dataset(dict(region.items()))
        part.add_new("GraphicType", "CS", "POINT")
        part.add_new("GraphicData", "FL", point)
        parts.append(part)
    return parts


@dataclass(frozen=True)
class _Region:
    """A region of coordinates, the measurement group it is in, and the number it stands below."""

    item: Dataset
    group: Dataset
    number: Dataset | None = None

    def measured(self) -> Iterator[Measured]:
        """The numbers of its group, its own first unless that goes with the first one."""
        numbers = list(_measured(self.group))
        own = list(_numbers(self.number)) if self.number is not None else []
        if own and numbers and not (own[0] == numbers[0] or own[0].goes_with(numbers[0])):
            numbers = [*own, *(each for each in numbers if each not in own)]
        yield from numbers or own


def _regions(item: Dataset, group: Dataset, number: Dataset | None = None) -> Iterator[_Region]:
    """Every region of coordinates below ``item``."""
    for child in item.get("ContentSequence") or ():
        kind = child.get("ValueType")
        if kind in ("SCOORD", "SCOORD3D"):
            yield _Region(child, group, number)
        elif concept(child) == _GROUP:
            yield from _regions(child, child)
        else:
            yield from _regions(child, group, child if kind == "NUM" else number)


def _found(report: Dataset, item: Dataset, places: Places) -> list[Place]:
    """The slices that a region is drawn on: the one it lies in, or that it was selected from."""
    if item.ValueType == "SCOORD3D":
        in_patient = np.array(item.GraphicData, np.float64).reshape(-1, 3)
        found = places.plane(in_patient, str(item.get("ReferencedFrameOfReferenceUID") or ""))
        return [] if found is None else [found]
    for child in item.get("ContentSequence") or ():
        for image in _meant(report, child).get("ReferencedSOPSequence") or ():
            return places.images(image)
    return []


def _meant(report: Dataset, child: Dataset) -> Dataset:
    """``child``, or the item of the report that it refers to (PS3.3 C.17.3.2.5)."""
    found = report
    where = child.get("ReferencedContentItemIdentifier")
    if where is None:
        return child
    for number in list(where)[1:] if isinstance(where, Iterable) else ():
        items = found.get("ContentSequence") or ()
        if not 1 <= number <= len(items):
            return child
        found = items[number - 1]
    return found


def _marks(region: _Region, series: Series, index: int) -> list[Mark]:
    """One drawing; of a MULTIPOINT one for each point, as nobody drew lines between them."""
    item = region.item
    numbers = np.array(item.GraphicData, np.float64)
    if item.ValueType == "SCOORD3D":
        points = in_image(series.slices[index], numbers.reshape(-1, 3))
    else:
        points = tuple((x, y) for x, y in numbers.reshape(-1, 2).tolist())
    if item.GraphicType == "MULTIPOINT":
        return [_mark(region, "POINT", (point,), series, index) for point in points]
    return [_mark(region, str(item.GraphicType), points, series, index)]


def _mark(
    region: _Region, kind: str, points: tuple[Point, ...], series: Series, index: int
) -> Mark:
    group = region.group
    drawn, closed = outline_of(kind, points)
    return Mark(
        "SR",
        _text(group, _FINDING) or _text(group, _TRACKING) or "region",
        series.key,
        index,
        drawn,
        closed,
        _text(group, _TRACKING),
        tuple(region.measured()),
        arrow=len(drawn) == 2 and _text(group, _DRAWN) == Kind.ARROW.value,
    )


def outline_of(kind: str, points: tuple[Point, ...]) -> tuple[tuple[Point, ...], bool]:
    """A graphic (PS3.3 C.18.6.1.2, C.10.5.1.2) as a line, and whether it is closed.

    A CIRCLE has its centre and a point on it, an ELLIPSE the ends of its axes.
    """
    if kind == "CIRCLE":
        (x, y), (on_x, on_y) = points[:2]
        radius = float(np.hypot(on_x - x, on_y - y))
        return _ellipse((x, y), (radius, 0.0), (0.0, radius)), True
    if kind == "ELLIPSE":
        ends = np.array(points[:4])
        (x, y), one, other = ends[:2].mean(axis=0), ends[1] - ends[0], ends[3] - ends[2]
        return _ellipse((x, y), tuple(one / 2), tuple(other / 2)), True
    if len(points) > 2 and (points[0] == points[-1] or kind == "POLYGON"):
        return (points[:-1] if points[0] == points[-1] else points), True
    return points, False


def _ellipse(
    centre: tuple[float, float], one: tuple[float, ...], other: tuple[float, ...]
) -> tuple[Point, ...]:
    angles = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    around = np.outer(np.cos(angles), one) + np.outer(np.sin(angles), other) + np.array(centre)
    return tuple((x, y) for x, y in around.tolist())


def _measured(group: Dataset) -> Iterator[Measured]:
    """The numbers of a group; what has no number says in words why (PS3.3 C.18.1)."""
    for child in group.get("ContentSequence") or ():
        yield from _numbers(child)


def _numbers(child: Dataset) -> Iterator[Measured]:
    for value in child.get("MeasuredValueSequence") or ():
        number = value.get("FloatingPointValue", value.get("NumericValue"))
        if number is not None:
            unit = _value(value.get("MeasurementUnitsCodeSequence"))
            name, derived = (
                meaning(child.get("ConceptNameCodeSequence")),
                _text(child, _DERIVATION),
            )
            name = f"{name}, {derived.lower()}" if derived else name
            yield Measured(name, float(number), unit)


def _text(group: Dataset, name: tuple[str, str]) -> str:
    """What a group says under a concept: its text, or the meaning of its code."""
    for child in group.get("ContentSequence") or ():
        if concept(child) == name:
            codes = child.get("ConceptCodeSequence")
            return meaning(codes) if codes else str(child.get("TextValue") or "")
    return ""


def concept(item: Dataset) -> tuple[str, str]:
    """Value and scheme of an item's concept name."""
    names = item.get("ConceptNameCodeSequence")
    return (_value(names), str(names[0].get("CodingSchemeDesignator") or "")) if names else ("", "")


def _value(codes: Sequence[Dataset] | None) -> str:
    """The first code's value, whichever of its three elements holds it (PS3.3 8.1)."""
    if not codes:
        return ""
    elements = ("CodeValue", "LongCodeValue", "URNCodeValue")
    return next((str(codes[0].get(each)) for each in elements if codes[0].get(each)), "")


def meaning(codes: Sequence[Dataset] | None) -> str:
    """The first code's meaning, its value where it does not say."""
    return str(codes[0].get("CodeMeaning") or _value(codes)) if codes else ""
