"""How thick a mask's frames are, as its images say it or as they must."""

from __future__ import annotations

import pytest
from pydicom.dataset import Dataset

from medviewer.findings.objects.planes import thickness_mm
from tests.phantoms.make import item


def header(**elements: object) -> Dataset:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (header(SliceThickness="5"), 5.0),
        (header(SliceThickness="0"), 0.5),  # no mask may have it, and some scanners write it
        (header(SliceThickness=""), 0.5),
        (header(), 0.5),
        (
            header(
                SharedFunctionalGroupsSequence=[
                    item(PixelMeasuresSequence=[item(SliceThickness="3")])
                ]
            ),
            3.0,
        ),
        (
            header(
                SharedFunctionalGroupsSequence=[item()],
                PerFrameFunctionalGroupsSequence=[
                    item(PixelMeasuresSequence=[item(SliceThickness="2")])
                ],
            ),
            2.0,
        ),
    ],
)
def test_the_thickness_is_that_of_the_images_or_a_pixel_s_smaller_side(
    image: Dataset, expected: float
) -> None:
    assert thickness_mm(image, (0.8, 0.5)) == expected
