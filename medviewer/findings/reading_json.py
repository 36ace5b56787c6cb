"""The items of a reading as plain JSON values and back, without loss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from medviewer.findings.finding import Finding, Point, Provenance
from medviewer.findings.finding_json import finding_from_json
from medviewer.findings.measurement import ImageReference, Kind, Measurement, Role
from medviewer.findings.reading import Item, ReaderCalibration
from medviewer.findings.verdict import Decision, Verdict
from medviewer.image.planes import Plane
from medviewer.image.scale import Scale
from medviewer.image.statistics import RegionStatistics


def item_to_json(item: Item) -> dict[str, Any]:
    """An item with its type under "type"; enumerations as their values."""
    plain = asdict(item)
    for name, value in plain.items():
        if isinstance(value, Kind | Role | Decision):
            plain[name] = value.value
    return {"type": _TYPES[type(item)], **plain}


def item_from_json(plain: dict[str, Any]) -> Item:
    """The item that ``item_to_json`` turned into plain values.

    Raises
    ------
    KeyError, TypeError, ValueError
        When a key is missing or a value is of the wrong kind.
    """
    values = dict(plain)
    return _READERS[values.pop("type")](values)


def _measurement(values: dict[str, Any]) -> Measurement:
    statistics, offset = values.pop("statistics"), values.pop("text_offset")
    scale = values.pop("scale")
    return Measurement(
        kind=Kind(values.pop("kind")),
        role=Role(values.pop("role")),
        points=_points(values.pop("points")),
        image=_image(values.pop("image")),
        scale=Scale(**{**scale, "axes": tuple((step, unit) for step, unit in scale["axes"])}),
        statistics=None if statistics is None else RegionStatistics(**statistics),
        text_offset=None if offset is None else (offset[0], offset[1]),
        **values,
    )


def _verdict(values: dict[str, Any]) -> Verdict:
    finding: Finding = finding_from_json(values.pop("finding"))
    return Verdict(
        image=_image(values.pop("image")),
        finding=finding,
        provenance=Provenance(**values.pop("provenance")),
        decision=Decision(values.pop("decision")),
        outline=_points(values.pop("outline")),
        **values,
    )


def _calibration(values: dict[str, Any]) -> ReaderCalibration:
    return ReaderCalibration(image=_image(values.pop("image")), **values)


_TYPES: dict[type, str] = {
    Measurement: "measurement",
    Verdict: "verdict",
    ReaderCalibration: "calibration",
}
_READERS: dict[str, Callable[[dict[str, Any]], Item]] = {
    "measurement": _measurement,
    "verdict": _verdict,
    "calibration": _calibration,
}


def _points(plain: list[list[float]]) -> tuple[Point, ...]:
    return tuple((x, y) for x, y in plain)


def _image(plain: dict[str, Any]) -> ImageReference:
    plane = plain["plane"]
    if plane is None:
        return ImageReference(**plain)
    x, y, z = plane["position"]
    (a, b, c), (d, e, f) = plane["orientation"]
    row, column = plane["spacing"]
    return ImageReference(
        **{**plain, "plane": Plane((x, y, z), ((a, b, c), (d, e, f)), (row, column))}
    )
