"""No length without its source: whose millimetres they are stands beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Slice
from medviewer.image.measuring.calibration import PixelSize, pixel_aspect, pixel_size
from medviewer.image.measuring.image_values import image_values
from medviewer.image.measuring.measure import length_mm
from medviewer.image.measuring.scale import scale_of
from medviewer.image.measuring.ultrasound import Region, regions
from tests.phantoms.make import add_pixels, header, item, save

CASES = [
    (item(Modality="CT", PixelSpacing=[0.5, 0.7]), PixelSize(0.5, 0.7, "")),
    (item(Modality="CT"), PixelSize(None, None, "uncalibrated")),
    (item(Modality="OT", PixelSpacing=[0, 1]), PixelSize(None, None, "uncalibrated")),
    (item(Modality="DX", ImagerPixelSpacing=[0.2, 0.2]), PixelSize(0.2, 0.2, "PROJ")),
    (item(Modality="CR", PixelSpacing=[0.2, 0.2]), PixelSize(0.2, 0.2, "PROJ")),
    (
        item(Modality="CR", PixelSpacing=[0.2, 0.2], ImagerPixelSpacing=[0.2, 0.2]),
        PixelSize(0.2, 0.2, "PROJ"),
    ),
    (
        item(Modality="CR", PixelSpacing=[0.15, 0.15], ImagerPixelSpacing=[0.2, 0.2]),
        PixelSize(0.15, 0.15, "GEOMETRY"),
    ),
    (
        item(
            Modality="DX", PixelSpacing=[0.2, 0.2], ImagerPixelSpacing=[0.2, 0.2],
            PixelSpacingCalibrationType="FIDUCIAL",
        ),
        PixelSize(0.2, 0.2, "FIDUCIAL"),
    ),
    (
        item(
            Modality="MG", ImagerPixelSpacing=[0.1, 0.1],
            EstimatedRadiographicMagnificationFactor=1.25,
        ),
        PixelSize(0.08, 0.08, "ERMF"),
    ),
    (
        item(
            Modality="XA", ImagerPixelSpacing=[0.3, 0.3], DistanceSourceToDetector=1200,
            DistanceSourceToPatient=800,
        ),
        PixelSize(0.2, 0.2, "ERMF"),
    ),
    (
        item(
            Modality="MG", ImagerPixelSpacing=[0.1, 0.1],
            EstimatedRadiographicMagnificationFactor=0,
        ),
        PixelSize(0.1, 0.1, "PROJ"),
    ),
    (item(Modality="OT", NominalScannedPixelSpacing=[0.1, 0.1]), PixelSize(0.1, 0.1, "SCAN")),
]  # fmt: skip


@pytest.mark.parametrize(("picture", "expected"), CASES)
def test_where_the_millimetres_come_from(picture: Dataset, expected: PixelSize) -> None:
    """cornerstoneWADOImageLoader#261, nroduit/Weasis#465, cornerstone3D#2178."""
    found = pixel_size(picture)
    assert found.label == expected.label
    assert found.row_mm == pytest.approx(expected.row_mm)
    assert found.column_mm == pytest.approx(expected.column_mm)


@pytest.mark.parametrize("spacing", [[1, 0.5], [0.3, 0.3], [0.2, 0.8]])
def test_the_shape_of_a_pixel_on_the_screen(spacing: list[float]) -> None:
    picture = item(Modality="CT", PixelSpacing=spacing)
    assert pixel_aspect(picture, pixel_size(picture)) == pytest.approx(spacing[0] / spacing[1])


def test_the_aspect_ratio_of_an_uncalibrated_picture() -> None:
    picture = item(Modality="US", PixelAspectRatio=[2, 1])
    assert pixel_aspect(picture, pixel_size(picture)) == 2
    assert pixel_aspect(item(Modality="US"), pixel_size(item(Modality="US"))) == 1


def region(
    corners: tuple[int, int, int, int], units: tuple[int, int], dx: float, dy: float
) -> Dataset:
    return item(
        RegionLocationMinX0=corners[0],
        RegionLocationMinY0=corners[1],
        RegionLocationMaxX1=corners[2],
        RegionLocationMaxY1=corners[3],
        PhysicalUnitsXDirection=units[0],
        PhysicalUnitsYDirection=units[1],
        PhysicalDeltaX=dx,
        PhysicalDeltaY=dy,
    )


def ultrasound() -> Dataset:
    """B-mode left (0.1 mm pixels), another right (0.4 mm), Doppler below."""
    return item(
        Modality="US",
        SequenceOfUltrasoundRegions=Sequence(
            [
                region((0, 0, 99, 99), (3, 3), 0.01, 0.01),
                region((100, 0, 199, 99), (3, 3), 0.04, 0.04),
                region((0, 100, 199, 199), (4, 7), 0.005, -0.5),
            ]
        ),
    )


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((10, 10), (40, 50), [(5.0, "mm")]),
        ((110, 10), (140, 50), [(20.0, "mm")]),
        ((90, 10), (110, 10), [(20.0, "px")]),
        ((10, 120), (110, 160), [(0.5, "s"), (20.0, "cm/s")]),
        ((10, 250), (13, 254), [(5.0, "px")]),
    ],
)
def test_every_ultrasound_region_has_its_own_scale(
    start: tuple[float, float], end: tuple[float, float], expected: list[tuple[float, str]]
) -> None:
    """nroduit/Weasis#227, OHIF/Viewers#5216; a line that leaves its region has no millimetres."""
    scale = scale_of((start, end), pixel_size(ultrasound()), 1.0, regions(ultrasound()))
    dx, dy = abs(end[0] - start[0]), abs(end[1] - start[1])
    found = [(length_mm(start, end, scale.row, scale.column), scale.unit)]
    if scale.axes:
        found = [(way * step, unit) for way, (step, unit) in zip((dx, dy), scale.axes, strict=True)]
    assert [unit for _, unit in found] == [unit for _, unit in expected]
    assert [value for value, _ in found] == pytest.approx([v for v, _ in expected])


def overlapping(*flags: int) -> tuple[Region, ...]:
    """B-mode all over (0.1 mm pixels), a Doppler spectrum and a close-up (0.05 mm) over it."""
    parts = [
        region((0, 0, 199, 199), (3, 3), 0.01, 0.01),
        region((0, 100, 199, 199), (4, 7), 0.005, -0.5),
        region((120, 0, 199, 60), (3, 3), 0.005, 0.005),
    ]
    for part, flag in zip(parts, flags, strict=True):
        part.RegionFlags = flag
    return regions(item(SequenceOfUltrasoundRegions=Sequence(parts)))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((10, 10), (40, 50), "mm 0.1"),
        ((10, 120), (110, 160), "s"),
        ((130, 10), (160, 50), "mm 0.05"),
        ((10, 10), (160, 50), "px"),  # from the one scale into the other
        ((10, 10), (10, 160), "px"),
    ],
)
def test_the_region_on_top_measures_where_regions_overlap(
    start: tuple[float, float], end: tuple[float, float], expected: str
) -> None:
    """Bit 0 of Region Flags says which calibration holds (PS3.3 C.8.5.5.1.3)."""
    found = overlapping(1, 0, 0)
    size = PixelSize(None, None, "uncalibrated")
    scale = scale_of((start, end), size, 1.0, found)
    said = scale.axes[0][1] if scale.axes else scale.unit
    assert said == expected.split()[0]
    if scale.unit == "mm":
        assert scale.column == pytest.approx(float(expected.split()[1]))


@pytest.mark.parametrize("flags", [(0, 0, 0), (1, 1, 1)])
def test_nothing_is_measured_where_the_file_does_not_say_which_region_is_on_top(
    flags: tuple[int, int, int],
) -> None:
    for points in (((10, 120), (110, 160)), ((130, 10), (160, 50))):
        scale = scale_of(points, PixelSize(None, None, "uncalibrated"), 1.0, overlapping(*flags))
        assert (scale.unit, scale.axes) == ("px", ())


@pytest.mark.parametrize(("kind", "is_flow"), [(0, True), (3, True), (4, True), (1, False)])
def test_a_doppler_region_says_where_no_velocity_is_and_of_what(kind: int, is_flow: bool) -> None:
    """PS3.3 C.8.5.5: the reference pixel counts from the region's top, and has a value."""
    doppler = item(
        RegionLocationMinX0=0,
        RegionLocationMinY0=100,
        RegionLocationMaxX1=199,
        RegionLocationMaxY1=299,
        PhysicalUnitsXDirection=4,
        PhysicalUnitsYDirection=7,
        PhysicalDeltaX=0.005,
        PhysicalDeltaY=-2.0,
        ReferencePixelY0=50,
        ReferencePixelPhysicalValueY=20.0,
        RegionDataType=kind,
    )
    (region,) = regions(item(SequenceOfUltrasoundRegions=Sequence([doppler])))
    assert region.baseline == 160.5  # 20 cm/s at the middle of row 150, 10 rows above
    assert region.is_flow is is_flow
    del doppler.ReferencePixelY0
    assert regions(item(SequenceOfUltrasoundRegions=Sequence([doppler])))[0].baseline is None


def test_a_line_along_the_border_of_two_regions_is_not_in_mm_of_either() -> None:
    points = ((100.0, 10.0), (100.0, 90.0))
    assert scale_of(points, pixel_size(ultrasound()), 1.0, regions(ultrasound())).unit == "px"
    points = ((50.0, 10.0), (100.0, 90.0))
    scale = scale_of(points, pixel_size(ultrasound()), 1.0, regions(ultrasound()))
    assert scale.column == pytest.approx(0.1)


def test_regions_whose_axes_run_the_other_way_are_of_one_size() -> None:
    """A delta below 0 tells where depth begins, not another size of a pixel (C.8.5.5.1.8)."""
    upside_down = Sequence(
        [
            region((0, 0, 99, 99), (3, 3), 0.02, 0.03),
            region((0, 0, 99, 199), (3, 3), -0.02, -0.03),
        ]
    )
    picture = item(Modality="US", SequenceOfUltrasoundRegions=upside_down)
    assert (pixel_size(picture).row_mm, pixel_size(picture).column_mm) == pytest.approx((0.3, 0.2))
    scale = scale_of(((10, 10), (40, 50)), pixel_size(picture), 1.5, regions(picture))
    assert (scale.unit, scale.row, scale.column) == ("mm", pytest.approx(0.3), pytest.approx(0.2))


def test_a_flag_of_something_else_does_not_say_that_a_region_lies_below() -> None:
    """Bit 1 protects a region's pixels from being scaled, bit 0 alone is the priority."""
    scale = scale_of(
        ((130, 10), (160, 50)), PixelSize(None, None, "uncalibrated"), 1.0, overlapping(1, 2, 2)
    )
    assert scale.column == pytest.approx(0.05)


def test_regions_that_differ_give_no_common_size() -> None:
    assert pixel_size(ultrasound()).label == "uncalibrated"
    one = item(
        Modality="US", SequenceOfUltrasoundRegions=region((0, 0, 99, 99), (3, 3), 0.02, 0.03)
    )
    found = pixel_size(one)
    assert found.label == "REGION"
    assert (found.row_mm, found.column_mm) == pytest.approx((0.3, 0.2))


@pytest.mark.parametrize("value", [0.0, float("nan")])
def test_a_region_without_a_scale_is_left_out(value: float) -> None:
    broken = item(SequenceOfUltrasoundRegions=region((0, 0, 9, 9), (3, 3), value, 0.1))
    assert regions(broken) == ()
    assert regions(item(SequenceOfUltrasoundRegions=item())) == ()
    turned = item(SequenceOfUltrasoundRegions=region((9, 0, 0, 9), (3, 3), 0.1, 0.1))
    assert regions(turned) == ()


def test_every_picture_of_a_series_is_asked_for_its_own_scale(tmp_path: Path) -> None:
    """OHIF/Viewers#5556: two pictures of one series with different deltas."""
    headers = []
    for number, delta in enumerate((0.01, 0.03)):
        dataset = header(
            Modality="US",
            PixelSpacing=None,
            SOPInstanceUID=f"1.2.{number}",
            SequenceOfUltrasoundRegions=region((0, 0, 7, 7), (3, 3), delta, delta),
        )
        add_pixels(dataset, np.zeros((8, 8), np.uint8))
        headers.append((save(dataset, tmp_path / f"{number}.dcm"), dataset))
    first = headers[0][1]
    sizes = [
        pixel_size(first, Slice(path, 0, "1.2", dataset.SOPInstanceUID)).row_mm
        for path, dataset in headers
    ]
    assert sizes == pytest.approx([0.1, 0.3])


def test_a_picture_of_ultrasound_is_asked_for_its_regions_though_all_have_one_spacing(
    tmp_path: Path,
) -> None:
    """The first picture is B-mode, the second has a Doppler spectrum; both give Pixel Spacing."""
    doppler = region((0, 0, 7, 7), (4, 7), 0.005, -0.5)
    for number, own in enumerate((region((0, 0, 7, 7), (3, 3), 0.01, 0.01), doppler, None)):
        dataset = header(
            Modality="US",
            PixelSpacing=[0.1, 0.1],
            SOPInstanceUID=f"1.2.{number}",
            InstanceNumber=number,
            SequenceOfUltrasoundRegions=own,
        )
        add_pixels(dataset, np.zeros((8, 8), np.uint8))
        save(dataset, tmp_path / f"{number}.dcm")
    (series,) = scan([tmp_path]).series
    volume = load(series)
    scales = [image_values(volume, index).scale(((1, 1), (6, 6))) for index in range(3)]
    assert [scale.unit for scale in scales] == ["mm", "px", "mm"]
    assert scales[1].axes[0] == (0.005, "s")
    assert [scale.calibration for scale in scales] == ["REGION", "uncalibrated", ""]
