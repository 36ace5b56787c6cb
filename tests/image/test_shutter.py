"""Display shutters leave visible what the file says, at its place: not its rows for its columns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.series import ShutterShapes
from medviewer.image.display import render
from medviewer.image.shutter import shapes_mask
from medviewer.image.window import Window
from tests.image.test_display import shuttered, volume_of
from tests.phantoms.make import save

RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterLeftVerticalEdge": 3,
    "ShutterRightVerticalEdge": 12,
    "ShutterUpperHorizontalEdge": 5,
    "ShutterLowerHorizontalEdge": 9,
}
CIRCLE = {
    "ShutterShape": "CIRCULAR",
    "CenterOfCircularShutter": [8, 20],  # row and column
    "RadiusOfCircularShutter": 3,
}
POLYGON = {
    "ShutterShape": "POLYGONAL",
    "VerticesOfThePolygonalShutter": [2, 4, 2, 20, 8, 20, 8, 4],  # row and column of each
}


def box(visible: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    """The first and the last column and row, from 1, that are seen."""
    rows, columns = (np.flatnonzero(visible.any(axis=axis)) + 1 for axis in (1, 0))
    return int(columns[0]), int(columns[-1]), int(rows[0]), int(rows[-1])


@pytest.mark.parametrize(
    ("elements", "seen"),
    [
        (RECTANGLE, (3, 12, 5, 9)),
        (CIRCLE, (17, 23, 5, 11)),
        (POLYGON, (4, 19, 2, 7)),  # of the edges the upper and the left are inside
    ],
    ids=["rectangle", "circle", "polygon"],
)
def test_a_shutter_shows_the_part_that_the_file_names(
    tmp_path: Path, elements: dict[str, object], seen: tuple[int, int, int, int]
) -> None:
    volume = volume_of(save(shuttered(**elements), tmp_path / "a.dcm"))
    assert box(render(volume, 0, Window(500, 100)) > 0) == seen


def test_of_several_shutters_only_what_all_leave_visible_is_seen(tmp_path: Path) -> None:
    both = {**RECTANGLE, **CIRCLE, "CenterOfCircularShutter": [7, 12]}
    both["ShutterShape"] = ["RECTANGULAR", "CIRCULAR"]
    volume = volume_of(save(shuttered(**both), tmp_path / "a.dcm"))
    assert box(render(volume, 0, Window(500, 100)) > 0) == (9, 12, 5, 9)
    shapes: ShutterShapes = (
        ("RECTANGULAR", (3, 12, 5, 9)),
        ("POLYGONAL", (2, 4, 2, 20, 8, 20, 8, 4)),
    )
    mask = shapes_mask(shapes, (20, 30))
    assert mask is not None
    assert box(mask) == (4, 12, 5, 7)


def test_without_shapes_there_is_no_mask() -> None:
    assert shapes_mask((), (20, 30)) is None
