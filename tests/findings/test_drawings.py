"""Presentation state, heat map, captured pictures and key images show the findings in place."""

from __future__ import annotations

import subprocess
from importlib.resources import files
from pathlib import Path
from shutil import which

import numpy as np
import pydicom
import pytest
import SimpleITK
from PIL import Image

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.gsps import presentation_states
from medviewer.findings.objects.sources import ExportError
from medviewer.findings.picture import OUTLINE
from medviewer.findings.words import class_name
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from tests.findings.made_results import SIZE, brain, check_valid, oblong, results_of, three_lesions
from tests.ui.makers import make_volume


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


@pytest.fixture(scope="module")
def results(volume: Volume) -> ResultSet:
    return three_lesions(volume)


def test_a_presentation_state_draws_the_outlines(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["gsps"])
    check_valid(path)
    state = pydicom.dcmread(path)
    for drawn, one in zip(state.GraphicAnnotationSequence, results.findings, strict=True):
        assert drawn.ReferencedImageSequence[0].ReferencedSOPInstanceUID == one.sop_instance_uid
        graphic = drawn.GraphicObjectSequence[0]
        points = np.reshape(graphic.GraphicData, (-1, 2))
        assert points[:-1].tolist() == [pytest.approx(point, rel=1e-6) for point in one.outline]
        assert points[-1].tolist() == points[0].tolist()
        assert class_name(one.label) in drawn.TextObjectSequence[0].UnformattedTextValue
        assert "Research use only" in drawn.TextObjectSequence[0].UnformattedTextValue
        upper_right = (one.box[2], one.box[1])
        assert drawn.TextObjectSequence[0].AnchorPoint == pytest.approx(upper_right, rel=1e-6)


def test_a_presentation_state_brings_its_grey_window(tmp_path: Path) -> None:
    """Without one a viewer shows the whole range of stored values: a nearly black picture."""
    volume = brain(tmp_path / "in")
    (path,) = export_dicom(three_lesions(volume), volume, tmp_path, ["gsps"])
    (voi,) = pydicom.dcmread(path).SoftcopyVOILUTSequence
    window = first_window(volume, 2)
    assert float(voi.WindowCenter) == pytest.approx(window.center)
    assert float(voi.WindowWidth) == pytest.approx(window.width)


def test_a_presentation_state_shows_each_slice_in_the_window_of_its_file(tmp_path: Path) -> None:
    """One window for both would show a slice of another brightness as white or black."""
    slices = brain(tmp_path / "in").series.slices
    for index, one in enumerate(slices):
        image = pydicom.dcmread(one.path)
        image.WindowCenter, image.WindowWidth = 300 + 100 * index, 500
        image.save_as(one.path)
    volume = load(scan([tmp_path / "in"]).series[0])
    (path,) = export_dicom(three_lesions(volume), volume, tmp_path, ["gsps"])
    check_valid(path)
    centers = {
        image.ReferencedSOPInstanceUID: float(voi.WindowCenter)
        for voi in pydicom.dcmread(path).SoftcopyVOILUTSequence
        for image in voi.ReferencedImageSequence
    }
    assert centers == {
        volume.series.slices[index].sop_instance_uid: 300 + 100 * index for index in (2, 4)
    }


def test_colour_pictures_without_findings_need_no_presentation_state() -> None:
    colour = make_volume(voxels=np.zeros((12, 4, 4, 3), np.uint8))
    assert presentation_states(results_of(colour, ()), colour) == []
    with pytest.raises(ExportError, match="colour"):
        presentation_states(three_lesions(colour), colour)


@pytest.mark.skipif(which("dcmp2pgm") is None, reason="needs DCMTK's dcmp2pgm")
def test_dcmtk_shows_an_image_through_the_presentation_state(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["gsps"])
    target = tmp_path / "picture.pgm"
    image = volume.series.slices[2].path
    subprocess.run(["dcmp2pgm", "-p", path, image, target], check=True, timeout=60)
    shown = np.asarray(Image.open(target)).astype(int)
    ours = render(volume, 2, first_window(volume, 2)).astype(int)
    assert np.abs(shown - ours).max() <= 1


def test_a_heat_map_lies_on_its_image(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["pm"])
    check_valid(path)
    written = pydicom.dcmread(path)
    slices = volume.series.slices
    assert results.heat_map is not None
    values = np.frombuffer(written.FloatPixelData, "<f4").reshape(-1, 16, 16)
    assert written.ContentQualification == "RESEARCH"
    assert written.ContentCreatorName == ""
    anatomy = written.SharedFunctionalGroupsSequence[0].FrameAnatomySequence[0]
    assert anatomy.AnatomicRegionSequence[0].CodeMeaning == "Brain"
    assert anatomy.FrameLaterality == "U"
    measures = written.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert list(measures.PixelSpacing) == pytest.approx([0.9 * SIZE / 16] * 2)
    frames = written.PerFrameFunctionalGroupsSequence
    heights = [frame.PlanePositionSequence[0].ImagePositionPatient[2] for frame in frames]
    assert heights == sorted(heights)
    half_cell, half_pixel = 0.9 * SIZE / 32, 0.45
    for plane, frame in zip(values, frames, strict=True):
        first = np.array(frame.PlanePositionSequence[0].ImagePositionPatient, np.float64)
        corner = first - [half_cell, half_cell, 0]  # axial: along x and y
        corners = [np.array(one.position) - [half_pixel, half_pixel, 0] for one in slices]
        (index,) = [k for k, other in enumerate(corners) if np.abs(corner - other).max() < 1e-6]
        assert np.array_equal(plane, results.heat_map[index].astype(np.float32))


def test_dcmqi_reads_the_heat_map_as_it_is(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """A reader of others, on ITK and DCMTK; Slicer's own."""
    (path,) = export_dicom(results, volume, tmp_path, ["pm"])
    reader = files("dcmqi") / "bin" / "paramap2itkimage"
    run = [str(reader), "--inputDICOM", str(path), "--outputDirectory", str(tmp_path)]
    subprocess.run(run, check=True, capture_output=True, timeout=120)
    read = SimpleITK.ReadImage(str(next(tmp_path.glob("*.nrrd"))))
    assert results.heat_map is not None
    assert np.array_equal(SimpleITK.GetArrayFromImage(read), results.heat_map.astype(np.float32))
    first = volume.series.slices[0].position
    assert first is not None
    cell = 0.9 * SIZE / 16
    half = (cell - 0.9) / 2
    corner = np.add(first, (half, half, 0))
    assert np.allclose(read.GetOrigin(), corner)
    assert np.allclose(read.GetSpacing(), (cell, cell, 5.0))


def test_captured_pictures_carry_the_drawing(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    paths = export_dicom(results, volume, tmp_path, ["sc"])
    assert len(paths) == 2
    for path in paths:
        check_valid(path)
    written = [pydicom.dcmread(path) for path in paths]
    assert [image.InstanceNumber for image in written] == [1, 2]
    assert len({image.SeriesInstanceUID for image in written}) == 1
    assert {tuple(image.ImageType) for image in written} == {("DERIVED", "SECONDARY")}
    pixels = written[0].pixel_array
    factor = 8
    x, y = results.findings[0].outline[2]
    around = pixels[int(y * factor) - 2 : int(y * factor) + 3, int(x * factor)]
    assert OUTLINE in [tuple(pixel) for pixel in around.tolist()]


def test_a_captured_picture_of_oblong_pixels_has_the_patient_s_proportions(tmp_path: Path) -> None:
    """A secondary capture has square pixels: 63 mm by 63 mm are as high as they are wide."""
    volume = oblong(tmp_path / "in")
    results = three_lesions(volume)
    image = pydicom.dcmread(export_dicom(results, volume, tmp_path, ["sc"])[0])
    drawn = (image.pixel_array[: 35 * 16] == OUTLINE).all(axis=2)  # without the strip of text
    points = np.array([point for one in results.findings[:2] for point in one.outline])
    rows, columns = (np.flatnonzero(drawn.any(axis=axis)) for axis in (1, 0))
    assert image.Columns == 70 * 8
    assert (columns.min(), rows.min()) == pytest.approx(points.min(axis=0) * [8, 16], abs=2)


@pytest.mark.skipif(which("dcm2pnm") is None, reason="needs DCMTK's dcm2pnm")
def test_dcmtk_shows_the_same_picture(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    path = export_dicom(results, volume, tmp_path, ["sc"])[0]
    target = tmp_path / "picture.ppm"
    subprocess.run(["dcm2pnm", path, target], check=True, capture_output=True, timeout=60)
    assert np.array_equal(np.asarray(Image.open(target)), pydicom.dcmread(path).pixel_array)


def test_key_images_are_the_slices_with_findings(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["ko"])
    check_valid(path)
    document = pydicom.dcmread(path)
    images = [item for item in document.ContentSequence if item.ValueType == "IMAGE"]
    uids = {item.ReferencedSOPSequence[0].ReferencedSOPInstanceUID for item in images}
    assert uids == {one.sop_instance_uid for one in results.findings}
