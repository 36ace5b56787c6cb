"""Regions of others' reports come back on the slices that they are of."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import pydicom
import pytest
from highdicom import sr
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from medviewer.findings.marks.report import outline_of
from tests.findings.marks.conftest import sources
from tests.phantoms.make import item


@pytest.mark.parametrize("in_patient", [False, True], ids=["2-D", "3-D"])
def test_reports_of_other_programs(volume: Volume, tmp_path: Path, in_patient: bool) -> None:
    """A circle in 2-D and a polygon in 3-D coordinates, with one measurement."""
    one = volume.series.slices[2]
    image = pydicom.dcmread(one.path)
    if in_patient:
        first = np.array(one.position)
        corners = first + np.array([[0, 0, 0], [9, 0, 0], [9, 9, 0], [0, 0, 0]])
        region: object = sr.ImageRegion3D("POLYGON", corners, volume.series.frame_of_reference_uid)
    else:
        source = sr.SourceImageForRegion(image.SOPClassUID, image.SOPInstanceUID)
        region = sr.ImageRegion("CIRCLE", np.array([[20.0, 30.0], [25.0, 30.0]]), source)
    group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(generate_uid(), "their lesion"),
        referenced_region=region,
        finding_type=codes.SCT.Nodule,
        measurements=[sr.Measurement(codes.SCT.Diameter, 9.0, codes.UCUM.Millimeter)],
    )
    observer = sr.ObservationContext(
        observer_person_context=sr.ObserverContext(
            codes.DCM.Person, sr.PersonObserverIdentifyingAttributes("Reader^Other")
        )
    )
    content = sr.MeasurementReport(observer, codes.SCT.ImagingProcedure, [group])
    kind = sr.Comprehensive3DSR if in_patient else sr.ComprehensiveSR
    kind(
        evidence=[image], content=content[0], series_instance_uid=generate_uid(),
        series_number=1, sop_instance_uid=generate_uid(), instance_number=1, manufacturer="other",
    ).save_as(tmp_path / "sr.dcm")  # fmt: skip
    (mark,) = read_marks(tmp_path / "sr.dcm", [volume.series]).marks
    assert (mark.label, mark.identifier, mark.index) == ("Nodule", "their lesion", 2)
    assert [(m.name, m.value, m.unit) for m in mark.measured] == [("Diameter", 9.0, "mm")]
    points = np.array(mark.points)
    if in_patient:
        assert points == pytest.approx(np.array([[0.5, 0.5], [10.5, 0.5], [10.5, 10.5]]), rel=1e-5)
    else:
        assert np.hypot(*(points - [20, 30]).T) == pytest.approx(5.0)


def report_of(path: Path, *content: Dataset) -> Path:
    """A report of nothing but ``content``."""
    made = item(SOPClassUID="1.2", SOPInstanceUID="1.3", Modality="SR")
    made.ContentSequence = list(content)
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = "1.2", "1.3"
    made.save_as(path, enforce_file_format=True)
    return path


def image_item(volume: Volume) -> Dataset:
    image = sources(volume)[2]
    return item(
        ValueType="IMAGE",
        ReferencedSOPSequence=item(
            ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=image.SOPInstanceUID
        ),
    )


def test_points_of_a_report_are_not_joined(volume: Volume, tmp_path: Path) -> None:
    """MULTIPOINT: each one a location (PS3.3 C.18.6.1.2)."""
    region = item(
        ValueType="SCOORD",
        GraphicType="MULTIPOINT",
        GraphicData=[1.0, 2.0, 30.0, 40.0],
        ContentSequence=image_item(volume),
    )
    marks = read_marks(report_of(tmp_path / "sr.dcm", region), [volume.series]).marks
    assert [mark.points for mark in marks] == [((1.0, 2.0),), ((30.0, 40.0),)]


def test_points_in_the_patient_lie_on_the_slices_where_each_is(
    volume: Volume, tmp_path: Path
) -> None:
    places = [volume.series.slices[index].position or (0, 0, 0) for index in (1, 4)]
    region = item(
        ValueType="SCOORD3D",
        GraphicType="MULTIPOINT",
        GraphicData=[number for place in (*places, (0, 0, 900)) for number in place],
        ReferencedFrameOfReferenceUID=volume.series.frame_of_reference_uid,
    )
    read = read_marks(report_of(tmp_path / "sr.dcm", region), [volume.series])
    assert [mark.index for mark in read.marks] == [1, 4]
    assert read.marks[0].points[0] == pytest.approx((0.5, 0.5), abs=1e-4)
    assert read.elsewhere == 1


def coded(value: str | None, meaning: str | None, element: str = "CodeValue") -> Dataset:
    words = {} if meaning is None else {"CodeMeaning": meaning}
    return item(CodingSchemeDesignator="DCM", **{element: value}, **words)


def test_reports_with_codes_that_lack_something(volume: Volume, tmp_path: Path) -> None:
    """Long codes and URNs (PS3.3 8.1), and what careless programs leave out."""
    region = item(
        ValueType="SCOORD",
        GraphicType="POINT",
        GraphicData=[1.0, 2.0],
        ContentSequence=image_item(volume),
    )

    def number(value: str | None, **elements: object) -> Dataset:
        measured = item(NumericValue=value, **elements)
        return item(ValueType="NUM", MeasuredValueSequence=measured)

    length = number("1", MeasurementUnitsCodeSequence=coded("a/b.c", "x", "LongCodeValue"))
    length.ConceptNameCodeSequence = [coded("121206", None)]
    bare = number("2")
    empty = number(None, MeasurementUnitsCodeSequence=coded("mm", "mm"))
    finding = item(
        ValueType="CODE",
        ConceptNameCodeSequence=coded("121071", "Finding"),
        ConceptCodeSequence=coded("urn:x:1", None, "URNCodeValue"),
    )
    group = item(ValueType="CONTAINER", ConceptNameCodeSequence=coded("125007", None))
    group.ContentSequence = [finding, length, bare, empty, region]
    (mark,) = read_marks(report_of(tmp_path / "sr.dcm", group), [volume.series]).marks
    assert mark.label == "urn:x:1"
    assert [(m.name, m.value, m.unit) for m in mark.measured] == [
        ("121206", 1.0, "a/b.c"),
        ("", 2.0, ""),
    ]


def test_each_region_says_the_number_that_was_read_from_it(volume: Volume, tmp_path: Path) -> None:
    """A group of TID 1501 may hold several numbers, each inferred from a line of its own."""

    def number(name: str, value: str, unit: str, *points: float) -> Dataset:
        region = item(
            ValueType="SCOORD",
            GraphicType="POLYLINE",
            GraphicData=list(points),
            ContentSequence=image_item(volume),
        )
        measured = item(NumericValue=value, MeasurementUnitsCodeSequence=coded(unit, unit))
        made = item(ValueType="NUM", MeasuredValueSequence=measured, ContentSequence=region)
        made.ConceptNameCodeSequence = [coded("1", name)]
        return made

    group = item(ValueType="CONTAINER", ConceptNameCodeSequence=coded("125007", "Group"))
    group.ContentSequence = [
        number("Long Axis", "20", "mm", 1, 1, 20, 1),
        number("Short Axis", "9", "mm", 10, 1, 10, 9),
        number("Area", "120", "mm2", 1, 1, 5, 5, 1, 5, 1, 1),
    ]
    marks = read_marks(report_of(tmp_path / "sr.dcm", group), [volume.series]).marks
    assert [mark.size for mark in marks] == ["20.0 × 9.0 mm", "20.0 × 9.0 mm", "120.0 mm²"]
    assert all(len(mark.measured) == 3 for mark in marks)


def test_measurements_without_coordinates_are_told(volume: Volume, tmp_path: Path) -> None:
    """Those of a segment: the report names the mask, and says of no slice where it lies."""
    measured = item(NumericValue="12", MeasurementUnitsCodeSequence=coded("mm", "mm"))
    number = item(ValueType="NUM", MeasuredValueSequence=measured)
    number.ConceptNameCodeSequence = [coded("121206", "Distance")]
    group = item(ValueType="CONTAINER", ConceptNameCodeSequence=coded("125007", "Group"))
    group.ContentSequence = [image_item(volume), number]
    read = read_marks(report_of(tmp_path / "sr.dcm", group), [volume.series])
    assert read.marks == ()
    assert read.remarks == ("Measurements without coordinates are not drawn: 1.",)


def test_a_region_may_point_to_its_image_elsewhere_in_the_report(
    volume: Volume, tmp_path: Path
) -> None:
    """By-reference relationships (PS3.3 C.17.3.2.5), as CAD reports point to an image library."""
    image = sources(volume)[2]
    library = item(
        ValueType="IMAGE",
        ReferencedSOPSequence=item(
            ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=image.SOPInstanceUID
        ),
    )
    region = item(
        ValueType="SCOORD",
        GraphicType="POINT",
        GraphicData=[1.0, 2.0],
        ContentSequence=item(
            RelationshipType="SELECTED FROM", ReferencedContentItemIdentifier=[1, 1, 1]
        ),
    )
    lost = copy.deepcopy(region)
    lost.ContentSequence[0].ReferencedContentItemIdentifier = [1, 7]
    made = item(SOPClassUID="1.2", SOPInstanceUID="1.3", Modality="SR")
    made.ContentSequence = [item(ValueType="CONTAINER", ContentSequence=library), region, lost]
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = "1.2", "1.3"
    made.save_as(tmp_path / "sr.dcm", enforce_file_format=True)
    read = read_marks(tmp_path / "sr.dcm", [volume.series])
    assert [(mark.index, mark.points) for mark in read.marks] == [(2, ((1.0, 2.0),))]
    assert read.elsewhere == 1


def test_a_polygon_is_closed_whether_or_not_its_first_point_is_repeated() -> None:
    corners = ((1.0, 1.0), (5.0, 1.0), (5.0, 5.0))
    assert outline_of("POLYGON", corners) == (corners, True)
    assert outline_of("POLYGON", (*corners, corners[0])) == (corners, True)
    assert outline_of("POLYLINE", (*corners, corners[0])) == (corners, True)
    assert outline_of("POLYLINE", corners) == (corners, False)
