"""A comparison with an earlier examination as plain JSON values (docs/results-json.md)."""

from __future__ import annotations

from typing import Any

from medviewer.findings.finding import LesionFinding
from medviewer.findings.reading.earlier import Comparison


def comparison_to_json(compared: Comparison) -> dict[str, Any]:
    """Which series it was compared with, and the sizes of each lesion now and then."""
    then = compared.then.series
    return {
        "series_key": then.key,
        "series_instance_uid": then.series_instance_uid,
        "study_instance_uid": then.study_instance_uid,
        "study_date": then.study_date,
        "placed_by_hand": compared.by_hand,
        "lesions": [
            {"now": _lesion(pair.now), "before": _lesion(pair.before), "shown": pair.shown}
            for pair in compared.pairs
        ],
    }


def _lesion(lesion: LesionFinding | None) -> dict[str, Any] | None:
    if lesion is None:
        return None
    return {
        "identifier": lesion.identifier,
        "long_diameter_mm": lesion.long_diameter_mm,
        "short_diameter_mm": lesion.short_diameter_mm,
        "volume_mm3": lesion.volume_mm3,
        "most_volume_mm3": lesion.most_volume_mm3,
    }
