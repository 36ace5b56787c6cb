"""What of a presentation state is told as not applied: other pixels, and colours of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from tests.findings.presentation.test_colour_profiles import NEEDED
from tests.findings.presentation.test_softcopy_state import state_of
from tests.phantoms.make import item, picture
from tests.phantoms.presentation_state import presentation_state


def told(folder: Path, **elements: object) -> str:
    """What is said of a state with ``elements`` on a picture whose pixels are twice as high."""
    stored = np.arange(64, dtype=np.uint16).reshape(8, 8)
    path = picture(folder / "in" / "x", stored, Modality="MR", PixelSpacing=[0.8, 0.4])
    image = dcmread(path)
    image.update(dict.fromkeys(NEEDED, ""))
    made: Dataset = presentation_state([image])
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    volume = load(scan([folder / "in"]).series[0])
    return " ".join(state_of(made, volume, folder).remarks)


def area(**elements: object) -> dict[str, object]:
    corners = {
        "DisplayedAreaTopLeftHandCorner": [1, 1],
        "DisplayedAreaBottomRightHandCorner": [8, 8],
    }
    made = item(PresentationSizeMode="SCALE TO FIT", **corners, **elements)
    return {"DisplayedAreaSelectionSequence": [made]}


@pytest.mark.parametrize(
    ("shape", "other"),
    [
        ({"PresentationPixelSpacing": [0.8, 0.4]}, False),
        ({"PresentationPixelAspectRatio": [2, 1]}, False),
        ({"PresentationPixelAspectRatio": [1, 1]}, True),
        ({"PresentationPixelAspectRatio": [1, 2]}, True),
        ({"PresentationPixelAspectRatio": [3, 1]}, True),
    ],
)
def test_pixels_that_a_state_makes_higher_or_lower_are_told(
    tmp_path: Path, shape: dict[str, object], other: bool
) -> None:
    assert ("another shape of the pixels" in told(tmp_path, **area(**shape))) is other


@pytest.mark.parametrize(
    ("name", "space", "other"),
    [
        ("Adobe RGB (1998)".encode("ascii"), "", True),
        ("Adobe RGB (1998)".encode("ascii"), "ADOBERGB", True),
        ("Adobe RGB (1998)".encode("ascii"), "SRGB", False),
        ("sRGB".encode("ascii"), "", False),
        ("sRGB".encode("utf-16-be"), "", False),
    ],
)
def test_colours_of_a_state_of_grey_levels_are_told_unless_they_are_usual(
    tmp_path: Path, name: bytes, space: str, other: bool
) -> None:
    """A profile has its name as ASCII or as UTF-16, by its version (ICC.1)."""
    said = told(tmp_path, ICCProfile=name, ColorSpace=space)
    assert ("its colour profile" in said) is other
