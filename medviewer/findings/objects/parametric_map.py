"""The heat map of a detector as a Parametric Map in its own resolution (PS3.3 A.75)."""

from __future__ import annotations

import numpy as np
from highdicom import PixelMeasuresSequence, PlanePositionSequence, pm
from highdicom.content import VOILUTTransformation
from highdicom.sr import CodedConcept
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.codes import code, site_of_part, unit_code
from medviewer.findings.objects.derived import common, equipment, say_body_part, say_no_creator
from medviewer.findings.objects.planes import (
    PATIENT,
    alike,
    orientation_of,
    say_step,
    thickness_mm,
)
from medviewer.findings.objects.sources import Place, distinct, headers, placed
from medviewer.findings.words import LABEL

SERIES_NUMBER = 9004


def heat_map(results: ResultSet, series: Series) -> pm.ParametricMap | None:
    """How likely the detector holds a lesion at every place, 0 to 1; None without a map.

    Raises
    ------
    ExportError
        When the slices have no place in the patient, or lie in several files of several slices.
    """
    if results.heat_map is None:
        return None
    sources = headers(series, range(len(series.slices)))
    places = placed(series, sources)
    _, rows, columns = results.heat_map.shape
    cell = (series.rows / rows, series.columns / columns)
    spacing = places[0].spacing
    whole = pm.ParametricMap(
        source_images=[alike(each, places[0]) for each in distinct(sources)],
        pixel_array=results.heat_map.astype(np.float32),
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[_mapping()],
        voi_lut_transformations=[VOILUTTransformation(window_center=0.5, window_width=1.0)],
        pixel_measures=PixelMeasuresSequence(
            (spacing[0] * cell[0], spacing[1] * cell[1]), thickness_mm(sources[0], spacing)
        ),
        plane_orientation=orientation_of(places[0]),
        plane_positions=[_position(place, cell) for place in places.values()],
        content_label="AI_HEAT_MAP",
        content_description=LABEL.replace("–", "-"),
        **common(results, "heat map", SERIES_NUMBER),
        **equipment(results),
    )
    say_no_creator(whole)
    say_body_part(whole, sources[0], results.findings)
    _say_anatomy(whole)
    _put_in_order(whole, places[0])
    say_step(whole, series)
    return whole


def _put_in_order(whole: pm.ParametricMap, place: Place) -> None:
    """Frames along the normal of the slices; highdicom writes them against it.

    Their places say the same either way, but DCMQI takes them in the order of the file.
    """
    normal = np.cross(*place.orientation)
    frames = list(whole.PerFrameFunctionalGroupsSequence)
    positions = [frame.PlanePositionSequence[0].ImagePositionPatient for frame in frames]
    order = np.argsort(np.array(positions, np.float64) @ normal, kind="stable")
    values = np.frombuffer(whole.FloatPixelData, "<f4").reshape(len(frames), -1)
    whole.FloatPixelData = values[order].tobytes()
    whole.PerFrameFunctionalGroupsSequence = [frames[index] for index in order]


def _say_anatomy(whole: pm.ParametricMap) -> None:
    """The Frame Anatomy group (PS3.3 C.7.6.16.2.8) where the part of the body is known.

    Optional here; DCMQI, with which Slicer reads parametric maps, ends without it.
    """
    part = whole.get("BodyPartExamined", "")
    site = site_of_part(part)
    if site is None:
        return
    anatomy = Dataset()
    anatomy.AnatomicRegionSequence = [CodedConcept.from_code(site)]
    anatomy.FrameLaterality = "U" if part == "BRAIN" else "B"  # unpaired, or both sides
    whole.SharedFunctionalGroupsSequence[0].FrameAnatomySequence = [anatomy]


def _mapping() -> pm.RealWorldValueMapping:
    return pm.RealWorldValueMapping(
        lut_label="PROBABILITY",
        lut_explanation="The detector's probability of a lesion",
        unit=unit_code(""),
        value_range=(0.0, 1.0),
        slope=1.0,
        intercept=0.0,
        quantity_definition=code("probability"),
    )


def _position(place: Place, cell: tuple[float, float]) -> PlanePositionSequence:
    """Centre of the first cell: ``cell`` pixels high and wide, its corner the image's corner."""
    down, right = ((cell[axis] - 1) / 2 * place.spacing[axis] for axis in (0, 1))
    along_row, along_column = (np.array(axis) for axis in place.orientation)
    centre = np.array(place.position) + right * along_row + down * along_column
    return PlanePositionSequence(PATIENT, tuple(centre.tolist()))
