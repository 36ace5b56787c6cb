"""The reader's drawings leave as presentation states, and come back as they were."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.data import get_testdata_file

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.marks.marks import Mark
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.reader_export import LeftOut, export_measurements, why_left_out
from medviewer.findings.objects.reader_graphics import BARB, arrow_in, arrow_line
from medviewer.findings.objects.softcopy import softcopy_window
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from medviewer.image.window import Window
from tests.findings.made_results import brain, check_valid, three_lesions
from tests.findings.objects.reader_drawn import draw
from tests.phantoms.colour_profiles import damaged, swapped
from tests.phantoms.make import picture


def written(drawn: list[Measurement], series: Series, folder: Path) -> list[Path]:
    paths = export_measurements(drawn, [series], folder, ["gsps"])
    for path in paths:
        check_valid(path)
    return list(paths)


def points(marks: list[Mark]) -> list[float]:
    return [number for each in marks for point in each.points for number in point]


def test_every_kind_of_drawing_comes_back(volume: Volume, tmp_path: Path) -> None:
    drawn = [draw(volume, kind, label=f"a {kind.value}") for kind in Kind]
    (path,) = written(drawn, volume.series, tmp_path)
    read = read_marks(path, [volume.series])
    assert read.elsewhere == 0
    for one in drawn:
        marks = [each for each in read.marks if each.label == one.label]
        assert {(each.series_key, each.index) for each in marks} == {(volume.series.key, 2)}
        assert [each.arrow for each in marks] == [one.kind is Kind.ARROW] * len(marks)
        assert {each.closed for each in marks} == {one.kind.is_region}
        if one.kind is not Kind.ELLIPSE:
            truth = [number for point in outline(one) for number in point]
            assert points(marks) == pytest.approx(truth, rel=1e-6)


def test_drawings_on_a_pet_leave_with_the_one_window_of_all_its_slices(tmp_path: Path) -> None:
    """A window a slice would make the same uptake as bright in the foot as in the brain."""
    for index, one in enumerate(brain(tmp_path / "in").series.slices):
        image = pydicom.dcmread(one.path)
        image.Modality, image.WindowCenter, image.WindowWidth = "PT", 300 + 100 * index, 500
        image.save_as(one.path)
    pet = load(scan([tmp_path / "in"]).series[0])
    drawn = draw(pet, Kind.LENGTH, 2)
    (path,) = export_measurements([drawn], [pet.series], tmp_path, ["gsps"])
    (voi,) = pydicom.dcmread(path).SoftcopyVOILUTSequence
    assert (float(voi.WindowCenter), float(voi.WindowWidth)) == (800, 500)
    assert first_window(pet, 2).center == 800


def test_words_beyond_what_a_state_may_hold_are_cut(volume: Volume, tmp_path: Path) -> None:
    """Unformatted Text Value holds 1,024 letters; the drawing is not lost for more."""
    long = "very long words " * 100
    (path,) = written([draw(volume, Kind.ARROW, label=long)], volume.series, tmp_path)
    (drawn,) = pydicom.dcmread(path).GraphicAnnotationSequence
    assert drawn.TextObjectSequence[0].UnformattedTextValue == f"{long[:1021].rstrip()}..."


def test_words_and_numbers_stand_beside_the_drawing(volume: Volume, tmp_path: Path) -> None:
    drawn = [
        draw(volume, Kind.ARROW, label="here"),
        draw(volume, Kind.LENGTH, label="T1", text_offset=(3.5, -4.25)),
        draw(volume, Kind.ARROW, 3),
    ]
    (path,) = written(drawn, volume.series, tmp_path)
    state = pydicom.dcmread(path)
    assert "RESEARCH" in state.SeriesDescription
    assert "not for diagnosis" in state.ContentDescription
    assert state.ContentCreatorName == "Ada^"
    arrow, length, silent = state.GraphicAnnotationSequence
    assert arrow.TextObjectSequence[0].UnformattedTextValue == "here"
    assert arrow.TextObjectSequence[0].AnchorPoint == [9.0, 9.0]
    name, number = length.TextObjectSequence[0].UnformattedTextValue.split("\r\n")
    assert (name, number.split()[0], number.split()[-1]) == ("T1", "length", "mm")
    (x, y), (across, down) = drawn[1].points[0], (3.5, -4.25)
    assert length.TextObjectSequence[0].AnchorPoint == pytest.approx([x + across, y + down])
    assert "TextObjectSequence" not in silent
    window = first_window(volume, 2)
    voi = state.SoftcopyVOILUTSequence[0]
    assert (voi.WindowCenter, voi.WindowWidth) == pytest.approx((window.center, window.width))


def test_a_size_that_was_stated_stands_beside_the_mark_and_0_is_one(
    volume: Volume, tmp_path: Path
) -> None:
    drawn = [
        draw(volume, Kind.POINT, label="T1", stated_mm=0.0),
        draw(volume, Kind.LENGTH, label="T2", stated_mm=5.0),
    ]
    (path,) = written(drawn, volume.series, tmp_path)
    told = [
        str(each.TextObjectSequence[0].UnformattedTextValue)
        for each in pydicom.dcmread(path).GraphicAnnotationSequence
    ]
    assert told == ["T1\r\n0 mm", "T2\r\n5 mm"]


def test_a_state_a_reader_and_series(volume: Volume, tmp_path: Path) -> None:
    drawn = [draw(volume, Kind.TEXT, label="x", author=name) for name in ("Ada", "Bo", "Ada")]
    names = {
        str(pydicom.dcmread(path).ContentCreatorName)
        for path in written(drawn, volume.series, tmp_path)
    }
    assert names == {"Ada^", "Bo^"}


def test_slices_with_windows_of_their_own_keep_them_in_one_state(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for one in brain(folder).series.slices[:3]:
        image = pydicom.dcmread(one.path)
        image.WindowCenter = 300 if image.InstanceNumber == 2 else 200
        image.WindowWidth = 400
        image.save_as(one.path)
    opened = load(scan([folder]).series[0])
    drawn = [draw(opened, Kind.ARROW, index) for index in range(3)]
    (path,) = written(drawn, opened.series, tmp_path / "out")
    windows = {
        float(window.WindowCenter): {
            image.ReferencedSOPInstanceUID for image in window.ReferencedImageSequence
        }
        for window in pydicom.dcmread(path).SoftcopyVOILUTSequence
    }
    uids = {one.instance_number: one.sop_instance_uid for one in opened.series.slices}
    assert windows == {300.0: {uids[2]}, 200.0: {uids[1], uids[3]}}


OWN = pytest.mark.parametrize("own", [False, True], ids=["the model's", "the reader's"])


def exported(opened: Volume, folder: Path, *, own: bool) -> list[Path]:
    """States of arrows of the reader, or of findings of a model, on slices 2 and 4."""
    if own:
        return written([draw(opened, Kind.ARROW, n) for n in (2, 4)], opened.series, folder)
    return list(export_dicom(three_lesions(opened), opened, folder, ["gsps"]))


def test_the_head_of_an_arrow_opens_to_both_sides_and_is_no_longer_than_it() -> None:
    for tail, length in ((20.0, 4.0), (13.0, 3.0)):
        one, tip, other, again, end = arrow_line((10.0, 20.0), (tail, 20.0), 4.0)
        assert (tip, again, end) == ((10, 20), (10, 20), (tail, 20))
        across, down = length * math.cos(BARB), length * math.sin(BARB)
        halves = sorted([one, other], key=lambda point: point[1])
        assert halves[0] == pytest.approx((10 + across, 20 - down))
        assert halves[1] == pytest.approx((10 + across, 20 + down))


def test_states_of_files_without_windows_all_have_that_of_the_first_finding(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for index, one in enumerate(brain(folder).series.slices):
        image = pydicom.dcmread(one.path)
        image.RescaleSlope, image.RescaleIntercept = 1 + index, 0
        image.save_as(one.path)
    opened = load(scan([folder]).series[0])
    first = first_window(opened, 2)
    assert first.width != first_window(opened, 4).width
    states = [pydicom.dcmread(path) for path in exported(opened, tmp_path / "out", own=False)]
    assert len(states) == 2
    for state in states:
        (voi,) = state.SoftcopyVOILUTSequence
        shown = float(voi.WindowCenter), float(voi.WindowWidth)
        assert shown == pytest.approx((first.center, first.width))


@OWN
def test_slices_of_other_rescale_have_states_of_their_own(tmp_path: Path, own: bool) -> None:
    """As in PET: a state has one Modality LUT (PS3.3 C.11.1) for all its images."""
    folder = tmp_path / "in"
    for index, one in enumerate(brain(folder).series.slices):
        image = pydicom.dcmread(one.path)
        slope = 2 if index == 2 else 1
        image.RescaleSlope, image.RescaleIntercept, image.RescaleType = slope, 0, "US"
        image.save_as(one.path)
    opened = load(scan([folder]).series[0])
    paths = exported(opened, tmp_path / "out", own=own)
    slopes = sorted(float(pydicom.dcmread(path).RescaleSlope) for path in paths)
    assert slopes == [1.0, 2.0]
    marks = [mark for path in paths for mark in read_marks(path, [opened.series]).marks]
    assert {mark.index for mark in marks} == {2, 4}


@OWN
def test_pixels_that_are_not_square_stay_so(tmp_path: Path, own: bool) -> None:
    """A state has the proportions of the picture, too (PS3.3 C.10.4)."""
    folder = tmp_path / "in"
    for one in brain(folder).series.slices:
        image = pydicom.dcmread(one.path)
        image.PixelSpacing = [1.6, 0.8]
        image.save_as(one.path)
    (path,) = exported(load(scan([folder]).series[0]), tmp_path / "out", own=own)
    (area,) = pydicom.dcmread(path).DisplayedAreaSelectionSequence
    assert list(area.PresentationPixelSpacing) == [1.6, 0.8]
    assert "PresentationPixelAspectRatio" not in area


def test_the_proportions_of_a_picture_without_a_size_stay_too(tmp_path: Path) -> None:
    picture(
        tmp_path / "in" / "x",
        np.zeros((70, 70), np.uint8),
        Modality="OT",
        PixelSpacing=None,
        PixelAspectRatio=[4, 3],
        BodyPartExamined="HAND",
    )
    opened = load(scan([tmp_path / "in"]).series[0])
    (path,) = export_measurements(
        [draw(opened, Kind.ARROW, 0)], [opened.series], tmp_path / "out", ["gsps"]
    )
    (area,) = pydicom.dcmread(path).DisplayedAreaSelectionSequence
    assert list(area.PresentationPixelAspectRatio) == [4, 3]


@pytest.mark.parametrize(("width", "function"), [(400.0, "LINEAR"), (0.002, "LINEAR_EXACT")])
def test_a_window_narrower_than_one_is_exact(width: float, function: str) -> None:
    """As of diffusion in mm2/s; LINEAR would divide by width - 1 and show a negative."""
    assert softcopy_window(Window(0.001, width)).VOILUTFunction == function


@OWN
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_a_state_shows_images_with_their_own_polarity(
    tmp_path: Path, photometric: str, own: bool
) -> None:
    """A state stands in place of the image's polarity: IDENTITY shows a MONOCHROME1 negative."""
    for one in brain(tmp_path / "in").series.slices:
        image = pydicom.dcmread(one.path)
        image.PhotometricInterpretation = photometric
        image.save_as(one.path)
    opened = load(scan([tmp_path / "in"]).series[0])
    if own:
        (path,) = written([draw(opened, Kind.ARROW)], opened.series, tmp_path / "out")
    else:
        (path,) = export_dicom(three_lesions(opened), opened, tmp_path / "out", ["gsps"])
    shape = pydicom.dcmread(path).PresentationLUTShape
    assert shape == ("INVERSE" if photometric == "MONOCHROME1" else "IDENTITY")


@pytest.mark.parametrize(
    ("file", "index", "kind"),
    [
        ("emri_small.dcm", 3, "Grayscale"),
        ("SC_rgb.dcm", 0, "Color"),
        ("OBXXXX1A.dcm", 0, "Color"),
    ],
    ids=["a frame of a file", "colour", "palette"],
)
def test_other_pictures(file: str, index: int, kind: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.dcm").write_bytes(Path(str(get_testdata_file(file))).read_bytes())
    opened = load(scan([tmp_path / "in"]).series[0])
    (path,) = written([draw(opened, Kind.ARROW, index)], opened.series, tmp_path / "out")
    assert kind in pydicom.dcmread(path).SOPClassUID.name
    (mark,) = read_marks(path, [opened.series]).marks
    assert (mark.index, mark.arrow) == (index, True)


@pytest.mark.parametrize(
    ("profile", "usable"),
    [(swapped(), True), (swapped(b"mntr"), True), (damaged(), False)],
    ids=["own", "of a display", "damaged"],
)
def test_a_state_of_colours_has_the_profile_of_the_picture(
    profile: bytes, usable: bool, tmp_path: Path
) -> None:
    """Where the picture's cannot be used the state says sRGB, as which the colours are shown."""
    picture(tmp_path / "in" / "x", np.zeros((9, 9, 3), np.uint8), Modality="XC", ICCProfile=profile)
    opened = load(scan([tmp_path / "in"]).series[0])
    (path,) = written([draw(opened, Kind.ARROW, 0)], opened.series, tmp_path / "out")
    assert (pydicom.dcmread(path).ICCProfile == profile[:12] + b"scnr" + profile[16:]) == usable


def test_planes_made_of_a_volume_have_no_image(volume: Volume, tmp_path: Path) -> None:
    made = orthogonal(base_for_planes(volume), "sagittal").volume
    drawn = draw(made, Kind.ARROW, 31)
    assert why_left_out(drawn, [volume.series], "gsps") is LeftOut.NO_IMAGE
    assert export_measurements([drawn], [volume.series], tmp_path, ["gsps"]) == ()
    assert why_left_out(draw(volume, Kind.TEXT), [], "gsps") is LeftOut.NOT_OPEN


def test_a_head_at_the_edge_is_cut_and_the_arrow_comes_back(volume: Volume, tmp_path: Path) -> None:
    drawn = replace(draw(volume, Kind.ARROW), points=((0.25, 0.5), (30.0, 0.25)))
    (path,) = written([drawn], volume.series, tmp_path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.arrow
    assert np.array(mark.points) == pytest.approx(np.array(drawn.points), rel=1e-6)


number = st.floats(0, 4096, width=32)


@given(tip=st.tuples(number, number), tail=st.tuples(number, number), head=st.floats(0.5, 200))
def test_an_arrow_in_one_line_is_known_again(tip: Point, tail: Point, head: float) -> None:
    line = np.maximum(np.array(arrow_line(tip, tail, head), np.float32), 0)
    assert arrow_in(tuple((x, y) for x, y in line.tolist())) == (tip, tail)


@pytest.mark.parametrize("label", ["", " ", "\n", "\x07", "\u200b"])
def test_a_text_without_words_does_not_stop_the_others(
    volume: Volume, tmp_path: Path, label: str
) -> None:
    """As one whose words were taken away again; a drawing that holds nothing is not written."""
    drawn = [draw(volume, Kind.LENGTH, label="x"), draw(volume, Kind.TEXT, label=label)]
    (path,) = written(drawn, volume.series, tmp_path)
    assert [each.label for each in read_marks(path, [volume.series]).marks] == ["x"]
    left_out = [why_left_out(each, [volume.series], "gsps") for each in drawn]
    assert left_out == [None, LeftOut.NO_WORDS]
