"""The windows that readers expect under the number keys."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

from medviewer.dicom.real_world import PARAMETRIC_MAP
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.measuring.suv import SUV, unit_of_reading
from medviewer.image.window import Window
from medviewer.message import Message
from medviewer.paths import resources


def presets_of(volume: Volume) -> tuple[Window, ...]:
    """The preset windows of a volume's modality, in its values' unit; none for colour.

    Those of PET are of SUV: none where the header does not allow it. Those of CT are of HU: none
    for values in another unit, such as mg/ml, nor for a parametric map of who knows what.
    """
    modality = volume.series.modality
    factor, unit = unit_of_reading(volume)
    if volume.is_colour or (modality == "PT" and unit != SUV):
        return ()
    of_map = any(one.sop_class_uid == PARAMETRIC_MAP for one in volume.series.slices[:1])
    if modality == "CT" and unit != "HU" and (unit or of_map):
        return ()
    return tuple(
        replace(each, center=each.center / factor, width=each.width / factor)
        for each in presets_for(modality)
    )


@cache
def presets_for(modality: str) -> tuple[Window, ...]:
    """The preset windows of ``modality``, at most nine: the keys 1 to 9 in this order.

    In HU for CT, in SUV for PET.

    Empty for a modality whose values have no fixed scale; the window of the file and
    ``auto_window`` serve there.

    Raises
    ------
    MedviewerError
        The file of presets is missing or malformed.
    """
    path = resources() / "window_presets.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8")).get(modality, [])
        found = tuple(
            Window(float(entry["center"]), float(entry["width"]), str(entry["name"]))
            for entry in entries
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MedviewerError(
            Message("The window presets in {} cannot be read ({}).", path, error),
            Message("Install the program again."),
        ) from error
    return found[:9]
