"""What is drawn beyond the edge of an image is cut there, in presentation states."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.image_edge import on_image
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.measurement import Kind
from medviewer.image.measuring.measure import area_mm2
from tests.findings.made_results import SIZE, check_valid, finding, results_of
from tests.findings.objects.reader_drawn import draw

WIDE, HIGH = 40, 30
place = st.tuples(st.floats(-60, 100), st.floats(-60, 90))


@given(start=place, end=place)
@example(start=(0.0, 0.0), end=(1.1125369292536007e-308, 31.0))
@example(start=(1e-10, 31.0), end=(0.0, 0.0))
def test_a_line_keeps_its_direction(start: Point, end: Point) -> None:
    steps = np.linspace(0, 1, 401)[:, None]
    along = np.array(start) + steps * (np.array(end) - np.array(start))
    inside = along[((along > 1e-6) & (along < (WIDE - 1e-6, HIGH - 1e-6))).all(axis=1)]
    parts = on_image(("POLYLINE", [start, end]), WIDE, HIGH)
    if not parts:
        assert len(inside) == 0
        return
    ((kind, points),) = parts
    line = np.array(points)
    assert kind == "POLYLINE"
    assert (line >= 0).all()
    assert (line <= (WIDE, HIGH)).all()
    way, cut = np.array(end) - np.array(start), line[-1] - line[0]
    assert way[0] * cut[1] - way[1] * cut[0] == pytest.approx(0, abs=1e-6 * (1 + way @ way))
    if len(inside):
        assert np.linalg.norm(cut) >= np.linalg.norm(inside[-1] - inside[0]) - 1e-6


def test_a_line_that_leaves_and_comes_back_is_in_two_parts() -> None:
    parts = on_image(("POLYLINE", [(5, 5), (5, -5), (15, -5), (15, 5)]), WIDE, HIGH)
    assert parts == [("POLYLINE", [(5, 5), (5, 0)]), ("POLYLINE", [(15, 0), (15, 5)])]


@given(x=st.floats(-30, 60), y=st.floats(-30, 50), wide=st.floats(1, 90), high=st.floats(1, 90))
def test_an_outline_keeps_what_lies_on_the_image(
    x: float, y: float, wide: float, high: float
) -> None:
    corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]
    across = max(0.0, min(x + wide, WIDE) - max(x, 0.0))
    down = max(0.0, min(y + high, HIGH) - max(y, 0.0))
    parts = on_image(("POLYLINE", corners), WIDE, HIGH)
    area = sum(area_mm2(points[:-1], 1.0, 1.0) for _, points in parts)
    assert area == pytest.approx(across * down, abs=1e-6)
    assert all(points[0] == points[-1] for _, points in parts)


def test_an_ellipse_becomes_the_part_of_it_on_the_image() -> None:
    ellipse = ("ELLIPSE", [(-10.0, 15.0), (10.0, 15.0), (0.0, 10.0), (0.0, 20.0)])
    ((kind, points),) = on_image(ellipse, WIDE, HIGH)
    assert kind == "POLYLINE"
    assert area_mm2(points[:-1], 1.0, 1.0) == pytest.approx(np.pi * 10 * 5 / 2, rel=0.01)
    inside = ("ELLIPSE", [(10.0, 15.0), (30.0, 15.0), (20.0, 10.0), (20.0, 20.0)])
    assert on_image(inside, WIDE, HIGH) == [inside]


BEYOND = {
    Kind.LENGTH: ((-5.0, 5.0), (80.0, 30.0)),
    Kind.ELLIPSE: ((-10.0, 12.0), (30.0, 90.0)),
    Kind.RECTANGLE: ((60.0, -4.0), (90.0, 12.0)),
    Kind.POLYGON: ((-5.0, 5.0), (80.0, 5.0), (30.0, 90.0)),
    Kind.ARROW: ((80.0, 8.0), (17.0, 28.0)),
    Kind.POINT: ((75.5, 8.5),),
    Kind.TEXT: ((90.0, 95.0),),
    Kind.POLYLINE: ((100.0, 100.0), (120.0, 120.0)),
}


def test_drawings_and_words_beside_the_picture_do_not_stop_the_others(
    volume: Volume, tmp_path: Path
) -> None:
    drawn = [
        replace(draw(volume, kind, label=f"a {kind.value}"), points=points)
        for kind, points in BEYOND.items()
    ]
    drawn.append(replace(draw(volume, Kind.LENGTH, label="words"), text_offset=(90.0, 3.0)))
    (path,) = export_measurements(drawn, [volume.series], tmp_path, ["gsps"])
    check_valid(path)
    annotations = pydicom.dcmread(path).GraphicAnnotationSequence
    said = {
        each.TextObjectSequence[0].UnformattedTextValue.split("\r\n")[0] for each in annotations
    }
    assert said == {one.label for one in drawn}
    anchor = annotations[-1].TextObjectSequence[0].AnchorPoint
    assert list(anchor) == [SIZE, drawn[-1].points[0][1] + 3.0]
    assert len(read_marks(path, [volume.series]).marks) >= len(drawn)


def test_an_outline_that_was_pulled_beyond_the_edge_is_written(
    volume: Volume, tmp_path: Path
) -> None:
    one = replace(
        finding(volume, 0, 2, "glioma"),
        outline=((-3.5, -2.0), (20.0, -2.0), (75.0, 30.0), (-3.5, 40.0)),
        box=(-3.5, -2.0, 75.0, 40.0),
    )
    (path,) = export_dicom(results_of(volume, (one,)), volume, tmp_path, ["gsps"])
    check_valid(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert mark.closed
    assert np.array(mark.points).max() == SIZE
