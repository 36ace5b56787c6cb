"""The items of a reading as plain JSON values and back, without loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from medviewer.findings.finding import Finding, Point, Provenance
from medviewer.findings.finding_json import finding_from_json
from medviewer.findings.reading.fused import (
    FusedSeries,
    KeptAlignment,
    Registration,
    SeriesReference,
)
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.reading import Item, ReaderCalibration
from medviewer.findings.reading.response.criteria import ChosenCriteria, Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel, TumourMarker
from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.image.measuring.scale import Scale
from medviewer.image.measuring.statistics import RegionStatistics
from medviewer.image.measuring.threshold import Threshold
from medviewer.image.planes import Plane
from medviewer.image.registration import quality as registration_quality
from medviewer.image.registration.quality import Quality
from medviewer.image.window import Window


def item_to_json(item: Item) -> dict[str, Any]:
    """An item with its type under "type"; enumerations as their values."""
    return {"type": _TYPES[type(item)], **_fields(item)}


def item_to_text(item: Item) -> str:
    """``item_to_json`` as JSON text in one line.

    A lesion has hundreds of outlines: the text of one is kept, and of its points and image, which
    stay while all else of it is changed, for longer.
    """
    return _measurement_text(item) if isinstance(item, Measurement) else _item_text(item)


@lru_cache(maxsize=1024)
def _measurement_text(one: Measurement) -> str:
    return _item_text(one)


def _item_text(item: Item) -> str:
    parts = {each.name: getattr(item, each.name) for each in fields(item)}
    kept = {name: part for name, part in parts.items() if isinstance(part, _KEPT)}
    others = {name: _plain(part) for name, part in parts.items() if name not in kept}
    texts = [_text({"type": _TYPES[type(item)], **others})[1:-1]]
    texts += [f"{_text(name)}:{_kept_text(part)}" for name, part in kept.items()]
    return "{" + ",".join(texts) + "}"


_KEPT = (tuple, ImageReference, Scale, RegionStatistics)


@lru_cache(maxsize=4096)
def _kept_text(part: object) -> str:
    return _text(_plain(part))


_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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
    scale, edge = values.pop("scale"), values.pop("edge", None)
    return Measurement(
        kind=Kind(values.pop("kind")),
        role=Role(values.pop("role")),
        organ=Organ(values.pop("organ", "")),
        method=Method(values.pop("method", "")),
        edge=None if edge is None else Threshold(**edge),
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


def _registration(values: dict[str, Any]) -> Registration:
    return Registration(
        fixed=SeriesReference(**values.pop("fixed")),
        moving=SeriesReference(**values.pop("moving")),
        kept=_alignment(values.pop("kept")),
        **values,
    )


def _fused(values: dict[str, Any]) -> FusedSeries:
    return FusedSeries(
        fixed=SeriesReference(**values.pop("fixed")),
        second=SeriesReference(**values.pop("second")),
        kept=_alignment(values.pop("kept")),
        window=Window(**values.pop("window")),
        **values,
    )


def _marker(values: dict[str, Any]) -> TumourMarker:
    return TumourMarker(level=MarkerLevel(values.pop("level")), **values)


def _criteria(values: dict[str, Any]) -> ChosenCriteria:
    return ChosenCriteria(criteria=Criteria(values.pop("criteria")), **values)


_TYPES: dict[type, str] = {
    Measurement: "measurement",
    Verdict: "verdict",
    ReaderCalibration: "calibration",
    Registration: "registration",
    FusedSeries: "fusion",
    TumourMarker: "tumour marker",
    ChosenCriteria: "criteria",
}
_READERS: dict[str, Callable[[dict[str, Any]], Item]] = {
    "measurement": _measurement,
    "verdict": _verdict,
    "calibration": _calibration,
    "registration": _registration,
    "fusion": _fused,
    "tumour marker": _marker,
    "criteria": _criteria,
}


def _fields(item: Any) -> dict[str, Any]:
    return {each.name: _plain(getattr(item, each.name)) for each in fields(item)}


def _plain(value: Any) -> Any:
    """Enumerations as their values, at any depth.

    Points stay as they are: a lesion that was grown has tens of thousands.
    """
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return _fields(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)) and not (value and isinstance(value[0], tuple)):
        return type(value)(_plain(each) for each in value)
    return value


def _points(plain: list[list[float]]) -> tuple[Point, ...]:
    return tuple((x, y) for x, y in plain)


def _alignment(plain: dict[str, Any]) -> KeptAlignment:
    one, two, three = ((x, y, z) for x, y, z in plain["rotation"])
    x, y, z = plain["shift_mm"]
    quality = plain["quality"]
    if quality is not None:
        quality = Quality(
            **{**quality, "verdict": registration_quality.Verdict(quality["verdict"])}
        )
    return KeptAlignment((one, two, three), (x, y, z), quality, plain.get("by_hand") is True)


def _image(plain: dict[str, Any]) -> ImageReference:
    plane, steps = plain["plane"], plain.get("steps_mm")
    plain = {**plain, "steps_mm": None if steps is None else tuple(steps)}
    if plane is None:
        return ImageReference(**plain)
    x, y, z = plane["position"]
    (a, b, c), (d, e, f) = plane["orientation"]
    row, column = plane["spacing"]
    return ImageReference(
        **{**plain, "plane": Plane((x, y, z), ((a, b, c), (d, e, f)), (row, column))}
    )
