"""What we and others drew on images comes back on the right slice, at the right place."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    RTStructureSetStorage,
    generate_uid,
)

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.marks.marks import Mark, MarksError, Measured
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.words import class_name
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.phantom.write import Identity
from tests.findings.made_results import SIZE, brain, three_lesions
from tests.findings.marks.conftest import whole
from tests.phantoms.make import item


@pytest.fixture(scope="module")
def results(volume: Volume) -> ResultSet:
    return three_lesions(volume)


@pytest.mark.parametrize(
    ("measured", "size"),
    [
        ((), ""),
        ((("Length", 20.04, "mm"),), "20.0 mm"),
        ((("Long axis", 62.59, "mm"), ("Short axis", 52.58, "mm")), "62.6 × 52.6 mm"),
        ((("Area", 120.0, "mm2"), ("Mean", 40.0, "[hnsf'U]")), "120.0 mm²"),
        ((("Ratio", 1.5, "1"),), "1.5"),
        ((("ADC", 1.234e-3, "mm2/s"),), "0.001234 mm2/s"),  # it said 0.0
        ((("SUVbw", 2.345, "g/ml{SUVbw}"),), "2.35 SUV"),
        ((("Mean", 40.0, "[hnsf'U]"), ("Standard Deviation", 5.0, "[hnsf'U]")), "40.0 HU"),
        ((("Length", 20.0, "mm"), ("Path length", 25.0, "mm")), "20.0 mm"),
        ((("Major Axis Length", 20.0, "mm"), ("Minor Axis Length", 9.0, "mm")), "20.0 × 9.0 mm"),
        ((("Diameter", 20.0, "mm"), ("Peak width", 9.0, "s")), "20.0 mm"),
    ],
)
def test_a_mark_says_the_number_that_it_was_drawn_for(
    measured: tuple[tuple[str, float, str], ...], size: str
) -> None:
    numbers = tuple(Measured(*each) for each in measured)
    assert Mark("SR", "T1", "s", 0, measured=numbers).size == size


@pytest.mark.parametrize("kind", ["sr", "gsps"])
def test_our_outlines_come_back(
    volume: Volume, results: ResultSet, tmp_path: Path, kind: str
) -> None:
    (path,) = export_dicom(results, volume, tmp_path, [kind])
    read = read_marks(path, [volume.series])
    assert read.elsewhere == 0
    for mark, one in zip(read.marks, results.findings, strict=True):
        assert (mark.series_key, mark.index) == (volume.series.key, one.slice_index)
        assert mark.identifier == one.identifier
        assert mark.closed
        assert [p for point in mark.points for p in point] == pytest.approx(
            [p for point in one.outline for p in point], rel=1e-6
        )
    if kind == "sr":
        assert read.marks[0].label == "Intracranial meningioma"
        sizes = {each.name: (each.value, each.unit) for each in read.marks[0].measured}
        assert sizes["Long axis"] == (results.findings[0].long_diameter_mm, "mm")


def test_our_masks_come_back(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["seg"])
    read = read_marks(path, [volume.series])
    by_segment = {mark.identifier: mark for mark in read.marks}
    for number, one in enumerate(results.findings, 1):
        mark = by_segment[str(number)]
        assert mark.index == one.slice_index
        assert class_name(one.label) in mark.label
        assert np.array_equal(whole(mark), polygon_mask(one.outline, (SIZE, SIZE)))


def test_drawings_on_other_images_are_counted(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    other = brain(tmp_path / "other", Identity(study="other", series="o", frame_of_reference="o"))
    for path in export_dicom(results, volume, tmp_path / "out", ["sr", "seg", "gsps"]):
        read = read_marks(path, [other.series])
        assert (read.marks, read.elsewhere) == ((), 3)


def test_our_key_images_come_back(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["ko"])
    read = read_marks(path, [volume.series])
    assert [(mark.kind, mark.label, mark.index) for mark in read.marks] == [
        ("KO", "Of Interest", 2),
        ("KO", "Of Interest", 4),
    ]
    assert read.marks[0].more.startswith("Findings of brain-mr")
    other = brain(tmp_path / "other", Identity(study="other", series="o", frame_of_reference="o"))
    read = read_marks(path, [other.series])
    assert (read.marks, read.elsewhere) == ((), 2)


def test_rejected_images_are_said_to_be(volume: Volume, tmp_path: Path) -> None:
    """With the reason, of every frame where none is named; whatever else is pointed at is not."""
    image = item(ReferencedSOPInstanceUID=volume.series.slices[3].sop_instance_uid)
    gone = item(ReferencedSOPInstanceUID="1.2.3.4.5.6")
    modifier = item(
        ValueType="CODE",
        ConceptNameCodeSequence=item(CodeValue="113011", CodingSchemeDesignator="DCM"),
        ConceptCodeSequence=item(CodeValue="111209", CodeMeaning="Positioning"),
    )
    words = item(
        ValueType="TEXT",
        TextValue="too far\r\nto the left",
        ConceptNameCodeSequence=item(CodeValue="113012", CodingSchemeDesignator="DCM"),
    )
    made = item(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.88.59",
        SOPInstanceUID="1.2.3",
        Modality="KO",
        ConceptNameCodeSequence=item(
            CodeValue="113001", CodeMeaning="Rejected for Quality Reasons"
        ),
    )
    made.ContentSequence = [
        modifier,
        words,
        item(ValueType="IMAGE", ReferencedSOPSequence=image),
        item(ValueType="IMAGE", ReferencedSOPSequence=gone),
        item(ValueType="COMPOSITE", ReferencedSOPSequence=gone),
    ]
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.save_as(tmp_path / "ko.dcm", enforce_file_format=True)
    read = read_marks(tmp_path / "ko.dcm", [volume.series])
    (mark,) = read.marks
    assert (mark.label, mark.more, mark.index) == (
        "Rejected for Quality Reasons",
        "Positioning, too far to the left",
        3,
    )
    assert (mark.points, mark.mask, read.elsewhere) == ((), None, 1)


def structure_set(volume: Volume, path: Path, *, with_image: bool) -> Path:
    """As a planning system writes it: a square of 10 mm on slice 3, in patient coordinates."""
    one = volume.series.slices[3]
    first = np.array(one.position)
    along, down = (np.array(axis) for axis in one.orientation)
    corners = [(10, 20), (20, 20), (20, 30), (10, 30)]
    points = [first + x * along + y * down for x, y in corners]
    made = Dataset()
    made.SOPClassUID = RTStructureSetStorage
    made.SOPInstanceUID = generate_uid()
    made.Modality = "RTSTRUCT"
    roi, contour, drawn = Dataset(), Dataset(), Dataset()
    roi.ROINumber, roi.ROIName = 7, "GTV"
    roi.ReferencedFrameOfReferenceUID = volume.series.frame_of_reference_uid
    drawn.ContourGeometricType = "CLOSED_PLANAR"
    drawn.NumberOfContourPoints = len(points)
    drawn.ContourData = [f"{value:.6f}" for point in points for value in point]
    if with_image:
        image = Dataset()
        image.ReferencedSOPClassUID = one.sop_class_uid
        image.ReferencedSOPInstanceUID = one.sop_instance_uid
        drawn.ContourImageSequence = [image]
    contour.ReferencedROINumber = 7
    contour.ContourSequence = [drawn]
    made.StructureSetROISequence, made.ROIContourSequence = [roi], [contour]
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.save_as(path, enforce_file_format=True)
    return path


def test_drawings_know_the_file_that_they_are_of(volume: Volume, tmp_path: Path) -> None:
    paths = [structure_set(volume, tmp_path / f"{n}.dcm", with_image=True) for n in range(2)]
    uids = [pydicom.dcmread(path).SOPInstanceUID for path in paths]
    sources = [mark.source for path in paths for mark in read_marks(path, [volume.series]).marks]
    assert sources == uids


@pytest.mark.parametrize(
    ("patient_id", "name", "told"),
    [
        (None, None, False),
        ("same", "same", False),
        ("other", None, True),
        (None, "Other^Person", True),
        ("same", "Other^Person", True),
    ],
)
def test_a_file_that_names_another_patient_says_so(
    volume: Volume, tmp_path: Path, patient_id: str | None, name: str | None, told: bool
) -> None:
    """A frame of reference alone joined them, and nothing was said."""
    series = replace(volume.series, patient_id="42", patient_name="Doe^Jane")
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    made = pydicom.dcmread(path)
    if patient_id is not None:
        made.PatientID = "42" if patient_id == "same" else patient_id
    if name is not None:
        made.PatientName = "Doe^Jane" if name == "same" else name
    made.save_as(path)
    read = read_marks(path, [series])
    assert len(read.marks) == 1
    assert read.remarks == (("The file names another patient than the pictures do.",) * told)


@pytest.mark.parametrize("with_image", [True, False], ids=["image named", "by its place"])
def test_contours_of_radiotherapy(volume: Volume, tmp_path: Path, with_image: bool) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=with_image)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.kind, mark.label, mark.index, mark.closed) == ("RTSTRUCT", "GTV", 3, True)
    spacing = 0.9
    expected = [(x / spacing + 0.5, y / spacing + 0.5) for x, y in [(10, 20), (20, 20)]]
    assert [*mark.points[0], *mark.points[1]] == pytest.approx(sum(expected, ()), abs=1e-4)


def test_a_contour_between_the_slices_is_not_put_on_one(volume: Volume, tmp_path: Path) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    lifted = pydicom.dcmread(path)
    data = lifted.ROIContourSequence[0].ContourSequence[0].ContourData
    lifted.ROIContourSequence[0].ContourSequence[0].ContourData = [
        float(value) + (400 if number % 3 == 2 else 0) for number, value in enumerate(data)
    ]
    lifted.save_as(path)
    read = read_marks(path, [volume.series])
    assert (read.marks, read.elsewhere) == ((), 1)


def test_a_contour_is_where_its_points_are_whatever_image_it_names(
    volume: Volume, tmp_path: Path
) -> None:
    """Some planning systems name the nearest image they had, or the first, for every contour."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    drawn = made.ROIContourSequence[0].ContourSequence[0]
    other = volume.series.slices[0].sop_instance_uid
    drawn.ContourImageSequence[0].ReferencedSOPInstanceUID = other
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.index == 3


def test_a_contour_without_points_does_not_take_the_others_along(
    volume: Volume, tmp_path: Path
) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    (drawn,) = made.ROIContourSequence[0].ContourSequence
    empty = item(ContourGeometricType="CLOSED_PLANAR", NumberOfContourPoints=0)
    blank = item(ContourGeometricType="POINT", NumberOfContourPoints=0, ContourData=None)
    made.ROIContourSequence[0].ContourSequence = [empty, drawn, blank]
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert ([mark.index for mark in read.marks], read.elsewhere) == ([3], 0)


def test_a_contour_that_is_no_numbers_is_refused(volume: Volume, tmp_path: Path) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    content = path.read_bytes()
    place = content.index(b"\\", content.index(bytes.fromhex("06305000")))
    path.write_bytes(content[: place - 3] + b"abc" + content[place:])
    with pytest.raises(MarksError, match=r"rt\.dcm cannot be read: .*abc.*Copy the file again"):
        read_marks(path, [volume.series])


def test_a_contour_of_thousands_of_points(volume: Volume, tmp_path: Path) -> None:
    """Too long for the length of a DS in explicit VR, it is written as UN (PS3.5 6.2.2)."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    (drawn,) = made.ROIContourSequence[0].ContourSequence
    drawn.ContourData = list(drawn.ContourData) * 1500
    with pytest.warns(UserWarning, match="UN"):
        made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.index, len(mark.points)) == (3, 6000)


@pytest.mark.parametrize("named", [False, True])
def test_contours_are_drawn_on_the_series_that_they_are_of(
    volume: Volume, tmp_path: Path, named: bool
) -> None:
    """Not on one that lies nearer, where no contour names its image: PET and CT share a frame."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    made = pydicom.dcmread(path)
    about = item(SeriesInstanceUID=volume.series.series_instance_uid)
    study = item(RTReferencedSeriesSequence=about)
    frame = item(FrameOfReferenceUID=volume.series.frame_of_reference_uid)
    frame.RTReferencedStudySequence = [study]
    made.ReferencedFrameOfReferenceSequence = [frame] if named else []
    if named:  # said for the whole set, and for no region
        made.StructureSetROISequence[0].ReferencedFrameOfReferenceUID = ""
    (drawn,) = made.ROIContourSequence[0].ContourSequence
    drawn.ContourData = [
        float(value) + (0.5 if number % 3 == 2 else 0)
        for number, value in enumerate(drawn.ContourData)
    ]
    made.save_as(path)
    slices = [
        replace(one, position=(x, y, z + 0.5))
        for one in volume.series.slices
        for x, y, z in [one.position or (0, 0, 0)]
    ]
    nearer = replace(volume.series, key="nearer", series_instance_uid="1.2.9", slices=tuple(slices))
    (mark,) = read_marks(path, [nearer, volume.series]).marks
    assert mark.series_key == (volume.series.key if named else "nearer")
    assert mark.index == 3


def test_of_contours_between_the_slices_the_nearest_are_drawn(
    volume: Volume, tmp_path: Path
) -> None:
    """A region that was drawn every millimetre, on slices 5 mm apart; two islands a plane."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    made = pydicom.dcmread(path)
    (drawn,) = made.ROIContourSequence[0].ContourSequence
    contours = []
    for lifted in (-2, -1, 0, 1, 2):
        for across in (0, 15):
            one = deepcopy(drawn)
            numbers = np.array(drawn.ContourData, float).reshape(-1, 3)
            moved = numbers + np.array((across, 0, lifted))
            one.ContourData = [f"{n:.3f}" for n in moved.ravel()]
            contours.append(one)
    point = deepcopy(contours[0])
    point.ContourGeometricType, point.ContourData = "POINT", point.ContourData[:3]
    made.ROIContourSequence[0].ContourSequence = [*contours, point]
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert [mark.index for mark in read.marks] == [3, 3, 3]
    assert [len(mark.points) for mark in read.marks] == [4, 4, 1]
    assert read.marks[1].points[0][0] - read.marks[0].points[0][0] == pytest.approx(15 / 0.9)
    assert read.remarks == ("Contours that lie between the images are not drawn: 8.",)


def test_contours_with_holes_are_closed(volume: Volume, tmp_path: Path) -> None:
    """CLOSEDPLANAR_XOR: closed contours of which what lies in an odd number of them is inside."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    made.ROIContourSequence[0].ContourSequence[0].ContourGeometricType = "CLOSEDPLANAR_XOR"
    made.save_as(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.closed


def test_what_holds_no_drawings_is_named(volume: Volume, tmp_path: Path) -> None:
    with pytest.raises(MarksError, match="holds no drawings"):
        read_marks(volume.series.slices[0].path, [volume.series])
    (tmp_path / "x").write_text("no DICOM")
    with pytest.raises(MarksError, match="cannot be read"):
        read_marks(tmp_path / "x", [volume.series])


def test_damaged_files_are_refused_not_fatal(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    generator = np.random.default_rng(5)
    refused = 0
    for path in export_dicom(results, volume, tmp_path, ["sr", "seg", "gsps"]):
        content = np.frombuffer(path.read_bytes(), np.uint8)
        for _ in range(15):
            damaged = content.copy()
            places = generator.integers(400, len(damaged), 12)
            damaged[places] = generator.integers(0, 256, 12)
            (tmp_path / "damaged").write_bytes(damaged.tobytes())
            try:
                read_marks(tmp_path / "damaged", [volume.series])
            except MarksError:
                refused += 1
    assert refused > 0
