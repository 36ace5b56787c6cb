"""What was drawn on planes made of a volume, of which no image exists, goes out as it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.objects.export import kind_of
from medviewer.findings.objects.reader_export import LeftOut, export_measurements, why_left_out
from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import complete, quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.words import plain
from medviewer.image.curved.sections import sections
from medviewer.image.depth import SlabMode
from medviewer.image.measuring.image_values import image_values
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import plane_of
from medviewer.image.reformat import Slab, orthogonal
from medviewer.image.rotation import MIP, turntable
from tests.findings.drawn import values_of
from tests.findings.objects.reader_drawn import POINTS, draw, items, three_axes, written


def test_measurements_on_a_reformatted_plane_lie_in_the_patient(
    volume: Volume, tmp_path: Path
) -> None:
    made = orthogonal(base_for_planes(volume), "sagittal")
    drawn = [draw(made.volume, kind, 31) for kind in POINTS if kind is not Kind.POINT]
    point = replace(draw(made.volume, Kind.POINT, 31), points=((10.25, 2.5),))
    drawn.append(complete(point, image_values(made.volume, 31)))
    drawn.append(draw(made.volume, Kind.ARROW, 31, label="here"))
    assert all(one.image.is_made for one in drawn)
    path = written([*drawn, draw(volume, Kind.LENGTH)], volume, tmp_path)
    report = pydicom.dcmread(path)
    assert report.SOPClassUID == pydicom.uid.Comprehensive3DSRStorage

    images = {one.sop_instance_uid for one in volume.series.slices}
    every = [item for item in report.iterall() if item.keyword == "ReferencedSOPInstanceUID"]
    assert {str(item.value) for item in every} <= images  # what is referred to exists

    solid = [item for item in items(report) if item.get("ValueType") == "SCOORD3D"]
    assert len(solid) == len(drawn) + 1  # two axes are two lines
    plane = drawn[0].image.plane
    assert plane is not None
    for item in solid:
        assert item.ReferencedFrameOfReferenceUID == volume.series.frame_of_reference_uid
        places = np.array(item.GraphicData).reshape(-1, 3).tolist()
        assert max(abs(plane.distance_mm(place)) for place in places) < 1e-4
    length = drawn[0].patient_points
    assert length is not None
    assert solid[0].GraphicData == pytest.approx(np.array(length).ravel().tolist(), rel=1e-6)


@pytest.mark.parametrize(
    ("kind", "graphic"),
    [
        (Kind.LENGTH, "POLYLINE"),
        (Kind.RECTANGLE, "POLYGON"),
        (Kind.FREEHAND, "POLYGON"),
        (Kind.ELLIPSE, "ELLIPSE"),
    ],
)
def test_outlines_in_the_patient_are_polygons(
    volume: Volume, tmp_path: Path, kind: Kind, graphic: str
) -> None:
    """In three dimensions a closed outline has a graphic type of its own (PS3.3 C.18.9.1.2)."""
    made = orthogonal(base_for_planes(volume), "sagittal").volume
    report = pydicom.dcmread(written([draw(made, kind, 31)], volume, tmp_path))
    solid = [item for item in items(report) if item.get("ValueType") == "SCOORD3D"]
    assert [item.GraphicType for item in solid] == [graphic]


def test_values_of_a_slab_are_said_to_be_so(volume: Volume, tmp_path: Path) -> None:
    slab = orthogonal(base_for_planes(volume), "sagittal", Slab(10.0, SlabMode.MAX))
    slab.fill(31)
    region = draw(slab.volume, Kind.ELLIPSE, 31)
    point = replace(draw(slab.volume, Kind.POINT, 31), points=((10.25, 2.5),))
    values = image_values(slab.volume, 31)
    drawn = [complete(one, values) for one in (region, point)]
    path = written([*drawn, draw(volume, Kind.ELLIPSE)], volume, tmp_path)
    texts = [str(item.get("TextValue", "")) for item in items(pydicom.dcmread(path))]
    thickness_mm = slab.true_slab.thickness_mm
    assert thickness_mm == pytest.approx(10.0, abs=0.5)
    assert texts.count(f"Values of a slab: MIP {thickness_mm:g} mm") == 2


def test_a_place_that_nobody_knows_is_said(volume: Volume) -> None:
    turning = turntable(base_for_planes(volume), MIP).volume
    drawn = draw(turning, Kind.LENGTH, 0, values_of(np.zeros((9, 9))))
    assert why_left_out(drawn, [volume.series]) is LeftOut.NO_PLACE
    made = orthogonal(base_for_planes(volume), "coronal").volume
    there = draw(made, Kind.LENGTH, 5)
    assert why_left_out(there, [volume.series]) is None
    assert why_left_out(there, []) is LeftOut.NOT_OPEN
    nowhere = replace(there, image=replace(there.image, frame_of_reference_uid=""))
    assert why_left_out(nowhere, [volume.series]) is LeftOut.NO_PLACE
    nameless = replace(volume.series, frame_of_reference_uid="")
    assert why_left_out(nowhere, [nameless]) is LeftOut.NO_PLACE


def test_a_lesion_on_made_planes_goes_out_without_a_group_of_its_volume(
    volume: Volume, tmp_path: Path
) -> None:
    """TID 1411 takes regions of images; the table has the number."""
    made = orthogonal(base_for_planes(volume), "sagittal").volume
    drawn = [draw(made, Kind.ELLIPSE, index, tracking_uid="2.25.7") for index in (30, 31)]
    assert lesion_volumes(drawn)[0].mm3 is not None
    (path,) = export_measurements(drawn, [volume.series], tmp_path)
    assert kind_of(path) == "sr"
    content = highdicom.sr.srread(path).content
    assert not content.get_volumetric_roi_measurement_groups()
    assert len(content.get_planar_roi_measurement_groups()) == 2


def test_measurements_on_cross_sections_lie_where_each_section_does(
    volume: Volume, tmp_path: Path
) -> None:
    """The planes of a bent line differ from section to section."""
    first = plane_of(volume.series.slices[0])
    assert first is not None
    made = sections(base_for_planes(volume), first, ((8, 30), (20, 12), (40, 12), (52, 30)), "a")
    last = len(made.middles) - 1
    drawn = []
    for index in (0, last // 2, last):
        made.fill(index)
        drawn.append(draw(made.volume, Kind.LENGTH, index))
    report = pydicom.dcmread(written(drawn, volume, tmp_path))
    solid = [item for item in items(report) if item.get("ValueType") == "SCOORD3D"]
    assert len(solid) == len(drawn)
    for item, one in zip(solid, drawn, strict=True):
        assert one.image.plane is not None
        places = np.array(item.GraphicData).reshape(-1, 3)
        assert one.image.plane.farthest_mm(places) < 1e-4
        length = np.linalg.norm(places[1] - places[0])
        assert length == pytest.approx(quantities(one)[0].value, abs=1e-3)
    normals = [one.image.plane.normal for one in drawn if one.image.plane is not None]
    assert abs(normals[0] @ normals[1]) < 0.9


def test_three_axes_of_one_name_have_a_volume_of_their_own(volume: Volume, tmp_path: Path) -> None:
    drawn = three_axes(volume, "Prostate")
    (expected,) = ellipsoids(drawn)
    report = pydicom.dcmread(written(drawn, volume, tmp_path))
    (told,) = (
        item
        for item in items(report)
        if item.ConceptNameCodeSequence[0].CodeMeaning == "Volume of ellipsoid"
    )
    number, method = told.MeasuredValueSequence[0], told.ContentSequence[0]
    assert method.ConceptNameCodeSequence[0].CodeMeaning == "Measurement Method"
    assert method.ConceptCodeSequence[0].CodeMeaning == "LWH method for volume of ellipsoid"
    assert float(number.NumericValue) == pytest.approx(expected.mm3, rel=1e-6)
    assert number.MeasurementUnitsCodeSequence[0].CodeValue == "mm3"
    said = [item.TextValue for item in items(report) if item.get("ValueType") == "TEXT"]
    assert plain(expected.words) in said
