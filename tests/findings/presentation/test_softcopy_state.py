"""How presentation states of others show the images, against NumPy and the standard's words."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which

import highdicom as hd
import numpy as np
import pydicom
import pytest
from highdicom.pr import SoftcopyVOILUTTransformation
from numpy.typing import NDArray
from PIL import Image
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from medviewer.findings.presentation.displayed_area import DisplayedArea
from medviewer.findings.presentation.softcopy_state import SoftcopySlice, SoftcopyState
from medviewer.image.screen import Look, screen_frame, stored_for_screen
from medviewer.image.stated import Stated
from medviewer.image.window import Window
from medviewer.message import Message
from medviewer.ui.picture.placement import Picture, image_to_screen
from medviewer.ui.picture.presented_picture import placement_of
from tests.findings.made_results import SIZE, brain, chest
from tests.findings.marks.conftest import sources
from tests.phantoms.make import item
from tests.phantoms.presentation_state import presentation_state

Inside = Callable[[NDArray[np.intp], NDArray[np.intp]], NDArray[np.bool_]]
"""Whether pixels (row, column, from 1) are within a shutter."""


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


def state_of(state: Dataset, volume: Volume, folder: Path) -> SoftcopyState:
    state.save_as(folder / "state.dcm")
    found = read_marks(folder / "state.dcm", [volume.series]).state
    assert found is not None
    return found


def greys(volume: Volume, index: int, state: SoftcopyState) -> NDArray[np.uint32]:
    """The grey levels that the screen gets."""
    here = state.of(volume.series.key, index)
    assert here is not None
    look = Look(here.windows[0], stated=here.stated)
    return screen_frame(volume, index, look, stored_for_screen(volume, index)) & 0xFF


def windowed(values: NDArray[np.generic], center: float, width: float) -> NDArray[np.float64]:
    """PS3.3 C.11.2.1.2.1, anew."""
    x = values.astype(float)
    return np.clip((x - (center - 0.5)) / (width - 1) + 0.5, 0, 1) * 255


def test_planes_have_the_grey_levels_of_a_slice_and_nothing_else() -> None:
    area = DisplayedArea(corners=((1, 1), (3, 3)), turns=1)
    shutter = (("CIRCULAR", (4.0, 4.0, 2.0)),)
    window = Window(600, 300)
    like = SoftcopySlice((window,), Stated(True, None, shutter, 90), area)
    state = SoftcopyState("KEY", "", "Roe^Ann", "", {("1", 3): like}, (Message("told"),))
    planes = state.for_planes(like)
    assert planes is not None
    assert planes.of("1/coronal", 70) == SoftcopySlice((window,), Stated(True), DisplayedArea())
    assert (planes.label, planes.remarks) == ("KEY", ())
    assert state.of("1/coronal", 70) is None
    assert state.for_planes(SoftcopySlice((), Stated(None, None, shutter), area)) is None


def test_windows_go_to_the_images_that_they_name(volume: Volume, tmp_path: Path) -> None:
    images = sources(volume)
    narrow = SoftcopyVOILUTTransformation(
        300, 200, referenced_images=hd.ReferencedImageSequence(images[:1])
    )
    wide = SoftcopyVOILUTTransformation(
        500, 900, referenced_images=hd.ReferencedImageSequence(images[1:3])
    )
    made = presentation_state(images[:3], voi_lut_transformations=[narrow, wide])
    state = state_of(made, volume, tmp_path)
    assert state.of_series(volume.series.key) == (0, 1, 2)
    assert (state.label, state.description) == ("KEY_VIEW", "turned for the board")
    assert state.creator == "Roe^Ann"
    for index, (center, width) in enumerate([(300, 200), (500, 900), (500, 900)]):
        expected = windowed(volume.values(index), center, width)
        assert np.abs(greys(volume, index, state) - expected).max() <= 1
    assert state.of(volume.series.key, 3) is None


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
def test_the_polarity_of_the_state_stands_in_place_of_the_image_s(
    tmp_path: Path, photometric: str, shape: str
) -> None:
    """MONOCHROME1 under INVERSE is no double inversion, under IDENTITY no inversion at all."""
    folder = tmp_path / "images"
    brain(folder)
    for path in folder.rglob("*.dcm"):
        image = pydicom.dcmread(path)
        image.PhotometricInterpretation = photometric
        image.save_as(path)
    volume = load(scan([folder]).series[0])
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(400, 500)]
    )
    made.PresentationLUTShape = shape
    state = state_of(made, volume, tmp_path)
    expected = windowed(volume.values(1), 400, 500)
    expected = 255 - expected if shape == "INVERSE" else expected
    assert np.abs(greys(volume, 1, state) - expected).max() <= 1


def test_a_state_without_a_window_shows_the_whole_range_and_says_so(
    volume: Volume, tmp_path: Path
) -> None:
    made = presentation_state(sources(volume))
    made.pop("SoftcopyVOILUTSequence", None)
    state = state_of(made, volume, tmp_path)
    here = state.of(volume.series.key, 0)
    image = sources(volume)[0]
    assert here is not None
    low = -(2 ** (image.BitsStored - 1)) if image.PixelRepresentation else 0
    (window,) = here.windows
    assert window.center - window.width / 2 == low
    assert window.width == 2**image.BitsStored - 1
    assert any(
        "shown over the whole range of their values" in each and each.endswith(": 6.")
        for each in state.remarks
    )


def test_a_window_without_the_rescale_is_one_of_stored_values(tmp_path: Path) -> None:
    volume = chest(tmp_path / "ct")
    one = volume.series.slices[0]
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(1064, 400)]
    )
    state = state_of(made, volume, tmp_path)
    here = state.of(volume.series.key, 0)
    assert here is not None
    assert not any("stored values" in each for each in state.remarks)
    assert (here.windows[0].center, here.windows[0].width) == (1064, 400)
    del made.RescaleSlope, made.RescaleIntercept, made.RescaleType
    state = state_of(made, volume, tmp_path)
    here = state.of(volume.series.key, 0)
    assert here is not None
    assert any("stored values" in each for each in state.remarks)
    assert here.windows[0].center == pytest.approx(1063.5 * one.slope + one.intercept)
    assert here.windows[0].width == pytest.approx(399 * one.slope)


@pytest.mark.parametrize(
    ("elements", "inside"),
    [
        (
            {
                "ShutterShape": "RECTANGULAR",
                "ShutterLeftVerticalEdge": 11,
                "ShutterRightVerticalEdge": 30,
                "ShutterUpperHorizontalEdge": 6,
                "ShutterLowerHorizontalEdge": 50,
            },
            lambda row, column: (column >= 11) & (column <= 30) & (row >= 6) & (row <= 50),
        ),
        (
            {
                "ShutterShape": "CIRCULAR",
                "CenterOfCircularShutter": [20, 40],
                "RadiusOfCircularShutter": 15,
            },
            lambda row, column: (row - 20) ** 2 + (column - 40) ** 2 <= 225,
        ),
        (
            {
                "ShutterShape": "POLYGONAL",
                "VerticesOfThePolygonalShutter": [1, 1, 1, 61, 61, 61],
            },
            lambda row, column: (row < column) & (row > 1) & (column < 61),
        ),
    ],
)
def test_shutters_and_their_grey(
    volume: Volume, tmp_path: Path, elements: dict[str, object], inside: Inside
) -> None:
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(400, 500)]
    )
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    made.ShutterPresentationValue = 0x8000
    state = state_of(made, volume, tmp_path)
    shown = greys(volume, 2, state)
    row, column = np.mgrid[1 : SIZE + 1, 1 : SIZE + 1]
    visible = inside(row, column)
    edges = 3 * SIZE if elements["ShutterShape"] == "POLYGONAL" else 0
    assert (shown[~visible] != 128).sum() <= edges  # pixels whose centres the edge goes through
    expected = windowed(volume.values(2), 400, 500)
    assert np.abs(shown - expected)[visible].max() <= 1
    assert state.remarks == ()


@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_turns_and_flips_are_those_of_numpy(turns: int, flipped: bool) -> None:
    """Image Rotation is clockwise, and before the Image Horizontal Flip (PS3.3 C.10.6)."""
    rows, columns = 5, 7
    picture = np.arange(rows * columns).reshape(rows, columns)
    expected = np.rot90(picture, -turns)
    expected = np.fliplr(expected) if flipped else expected
    placement = placement_of(DisplayedArea(None, turns, flipped), 4.0, 1.0)
    height, width = expected.shape
    way = image_to_screen(placement, Picture(columns, rows), width, height)
    seen = np.zeros_like(expected)
    for row, column in np.ndindex(rows, columns):
        x, y = way.apply((column + 0.5, row + 0.5))
        seen[int(np.floor(y)), int(np.floor(x))] = picture[row, column]
    assert np.array_equal(seen, expected)


@pytest.mark.parametrize(
    ("more", "zoom"),
    [
        ({"PresentationSizeMode": "SCALE TO FIT"}, 5.0),  # 40 columns of 200 screen pixels
        ({"PresentationSizeMode": "TRUE SIZE", "PresentationPixelSpacing": [0.9, 0.9]}, 3.6),
        (
            {"PresentationSizeMode": "MAGNIFY", "PresentationPixelMagnificationRatio": 3.0},
            1.5,
        ),  # at two device pixels a screen pixel
    ],
)
def test_the_displayed_area(
    volume: Volume, tmp_path: Path, more: dict[str, object], zoom: float
) -> None:
    images = sources(volume)
    made = presentation_state(images[:2])
    made.DisplayedAreaSelectionSequence = [
        item(
            ReferencedImageSequence=item(
                ReferencedSOPClassUID=images[0].SOPClassUID,
                ReferencedSOPInstanceUID=images[0].SOPInstanceUID,
            ),
            DisplayedAreaTopLeftHandCorner=[11, 21],
            DisplayedAreaBottomRightHandCorner=[50, 40],
            **more,
        ),
        item(
            DisplayedAreaTopLeftHandCorner=[1, 1],
            DisplayedAreaBottomRightHandCorner=[SIZE, SIZE],
            PresentationSizeMode="SCALE TO FIT",
        ),
    ]
    state = state_of(made, volume, tmp_path)
    first, second = (state.of(volume.series.key, index) for index in (0, 1))
    assert first is not None
    assert second is not None
    placement = placement_of(first.area, 4.0, 2.0)
    way = image_to_screen(placement, Picture(SIZE, SIZE), 200, 300)
    assert way.apply((30, 30)) == pytest.approx((100, 150))  # the area's middle
    assert way.a == pytest.approx(zoom)
    assert second.area.box == (0, 0, SIZE, SIZE)


def test_what_is_not_applied_is_said(volume: Volume, tmp_path: Path) -> None:
    made = presentation_state(sources(volume))
    made.MaskSubtractionSequence = [item(MaskOperation="AVG_SUB")]
    made.ShutterShape = "BITMAP"
    made.ImageRotation = 45
    for keyword in ("RescaleSlope", "RescaleIntercept", "RescaleType"):
        made.pop(keyword, None)
    table = item(LUTDescriptor=[4, 0, 16], ModalityLUTType="US")
    table.add_new("LUTData", "OW", np.arange(4, dtype="<u2").tobytes())
    made.ModalityLUTSequence = [table]
    state = state_of(made, volume, tmp_path)
    (said,) = [each for each in state.remarks if each.startswith("Not applied")]
    for words in ("subtraction of a mask", "bitmap", "a turn by 45°", "Modality LUT of its own"):
        assert words in said
    here = state.of(volume.series.key, 0)
    assert here is not None
    assert here.windows == ()
    assert here.stated.low_is_bright is None


def test_a_presentation_lut_bends_the_grey_levels(volume: Volume, tmp_path: Path) -> None:
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(400, 500)]
    )
    made.pop("PresentationLUTShape")
    curve = (np.linspace(0, 1, 256) ** 2 * 65535).round().astype("<u2")
    table = item(LUTDescriptor=[256, 0, 16])
    table.add_new("LUTData", "OW", curve.tobytes())
    made.PresentationLUTSequence = [table]
    state = state_of(made, volume, tmp_path)
    expected = (windowed(volume.values(1), 400, 500) / 255) ** 2 * 255
    assert np.abs(greys(volume, 1, state) - expected).max() <= 2


def test_a_series_without_named_images_is_meant_as_a_whole(volume: Volume, tmp_path: Path) -> None:
    made = presentation_state(sources(volume)[:1])
    del made.ReferencedSeriesSequence[0].ReferencedImageSequence
    made.ReferencedSeriesSequence[0].SeriesInstanceUID = volume.series.series_instance_uid
    state = state_of(made, volume, tmp_path)
    assert state.of_series(volume.series.key) == tuple(range(6))


def test_a_state_of_other_images_is_none(volume: Volume, tmp_path: Path) -> None:
    images = sources(volume)
    for image in images:
        image.SOPInstanceUID = hd.UID()
    made = presentation_state(images)
    made.save_as(tmp_path / "state.dcm")
    assert read_marks(tmp_path / "state.dcm", [volume.series]).state is None


@pytest.mark.skipif(which("dcmp2pgm") is None, reason="needs DCMTK's dcmp2pgm")
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("flip", ["N", "Y"])
def test_dcmtk_turns_and_shows_an_image_alike(
    volume: Volume, tmp_path: Path, turns: int, flip: str
) -> None:
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(400, 500)]
    )
    made.PresentationLUTShape = "INVERSE"
    made.ImageRotation, made.ImageHorizontalFlip = 90 * turns, flip
    state = state_of(made, volume, tmp_path)
    image, target = volume.series.slices[2].path, tmp_path / "picture.pgm"
    subprocess.run(
        ["dcmp2pgm", "-p", tmp_path / "state.dcm", image, target], check=True, timeout=60
    )
    shown = np.asarray(Image.open(target)).astype(int)
    here = state.of(volume.series.key, 2)
    assert here is not None
    way = image_to_screen(placement_of(here.area, 4.0, 1.0), Picture(SIZE, SIZE), SIZE, SIZE)
    ours = np.full_like(shown, -1)
    grey = greys(volume, 2, state)
    for row, column in np.ndindex(SIZE, SIZE):
        x, y = way.apply((column + 0.5, row + 0.5))
        ours[int(np.floor(y)), int(np.floor(x))] = grey[row, column]
    assert np.abs(shown - ours).max() <= 1


def test_frames_of_one_file_are_shown_each_as_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(str(get_testdata_file("emri_small.dcm")), tmp_path / "in" / "x.dcm")
    (series,) = scan([tmp_path / "in"]).series
    image = pydicom.dcmread(tmp_path / "in" / "x.dcm")

    def about(*frames: int) -> Dataset:
        return item(
            ReferencedSOPClassUID=image.SOPClassUID,
            ReferencedSOPInstanceUID=image.SOPInstanceUID,
            ReferencedFrameNumber=list(frames),
        )

    made = item(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.11.1",
        SOPInstanceUID="1.2.3",
        Modality="PR",
        ReferencedSeriesSequence=item(
            SeriesInstanceUID=image.SeriesInstanceUID, ReferencedImageSequence=about(2, 4, 5)
        ),
        SoftcopyVOILUTSequence=[
            item(WindowCenter=50, WindowWidth=100, ReferencedImageSequence=about(4)),
            item(WindowCenter=90, WindowWidth=180, ReferencedImageSequence=about(2, 5)),
        ],
    )
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.save_as(tmp_path / "state.dcm", enforce_file_format=True)
    state = read_marks(tmp_path / "state.dcm", [series]).state
    assert state is not None
    widths = {
        series.slices[index].frame + 1: one.windows[0].width
        for (_, index), one in state.slices.items()
    }
    slope = series.slices[0].slope
    expected = {2: 180, 4: 100, 5: 180}
    assert set(widths) == set(expected)
    for frame, width in expected.items():
        assert widths[frame] == pytest.approx(width if slope == 1 else (width - 1) * slope)
