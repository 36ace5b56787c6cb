"""Curves of regions over time as a table: one row a region and time."""

from __future__ import annotations

from collections.abc import Iterable

from medviewer.findings.over_time.curves import Times
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.spreadsheet import as_csv, harmless
from medviewer.findings.words import LABEL
from medviewer.image.measuring.enhancement import TimeCurve

HEADINGS = (
    "label",
    "kind",
    "identifier",
    "study_instance_uid",
    "series_instance_uid",
    "part",
    "time",
    "seconds",
    "mean",
    "standard_deviation",
    "unit",
    "pixels",
    "rise",
    "rise_percent",
    "use",
)
"""Columns of the CSV file. ``time`` counts from 1, ``seconds`` from the first time; a number that
is not known is empty."""

Curve = tuple[Measurement, TimeCurve]


def rows(curves: Iterable[Curve], times: Times) -> list[dict[str, str]]:
    """The rows of the CSV file, numbers to ten digits with a decimal point, no patient's name.

    ``rise`` is above the mean of the first time, in per cent of that for MR alone.
    """
    return [
        _row(one, curve, times, time) for one, curve in curves for time in range(len(curve.means))
    ]


def to_csv(curves: Iterable[Curve], times: Times) -> str:
    """The table as CSV (RFC 4180) with headings; see ``spreadsheet.ENCODING``."""
    return as_csv(HEADINGS, rows(curves, times))


def _row(one: Measurement, curve: TimeCurve, times: Times, time: int) -> dict[str, str]:
    series = times.series[time]
    is_mr = series.modality == "MR"
    return {
        "label": harmless(one.label),
        "kind": one.kind.value,
        "identifier": one.identifier,
        "study_instance_uid": harmless(series.study_instance_uid),
        "series_instance_uid": harmless(series.series_instance_uid),
        "part": harmless(series.part),
        "time": str(time + 1),
        "seconds": _number(None if curve.seconds is None else curve.seconds[time]),
        "mean": _number(curve.means[time]),
        "standard_deviation": _number(curve.deviations[time]),
        "unit": harmless(curve.unit),
        "pixels": str(curve.counts[time]),
        "rise": _number(curve.rise(time)),
        "rise_percent": _number(curve.percent(time) if is_mr else None),
        "use": LABEL,
    }


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"
