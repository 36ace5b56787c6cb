"""The table of measurements for a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.measurement_table import TableFileError, to_csv, write_csv
from tests.findings.drawn import draw
from tests.findings.reading.test_lesion_volume import sphere


def test_an_angle_without_an_arm_has_no_value() -> None:
    """A spreadsheet would take "nan" for a word, or fail on it."""
    drawn = [draw(Kind.ANGLE, [(2, 2), (2, 2), (6, 6)])]
    (row,) = csv.DictReader(io.StringIO(to_csv(drawn)))
    assert (row["quantity"], row["value"], row["unit"]) == ("angle", "", "°")


def test_no_image_is_named_for_what_was_drawn_on_a_plane_made_of_several() -> None:
    drawn = draw(Kind.LENGTH, [(2, 2), (6, 6)])
    made = replace(drawn.image, sop_instance_uid=f"{drawn.image.series_key}/coronal/3")
    on_plane = replace(drawn, image=replace(made, series_key=f"{made.series_key}/coronal"))
    rows = csv.DictReader(io.StringIO(to_csv([drawn, on_plane])))
    assert [row["sop_instance_uid"] for row in rows] == [drawn.image.sop_instance_uid, ""]


def test_the_table_of_a_spreadsheet(tmp_path: Path) -> None:
    drawn = [
        draw(Kind.RECTANGLE, [(2, 2), (6, 6)], label="=1+1", author="Åsa"),
        draw(Kind.ARROW, [(2, 2), (6, 6)], label="肺"),
    ]
    drawn[0] = replace(drawn[0], remark="@SUM(A1)")
    path = tmp_path / "table.csv"
    write_csv(path, drawn)
    found = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert found == list(csv.DictReader(io.StringIO(to_csv(drawn))))
    assert {row["use"] for row in found} == {"Research use only – not for diagnosis"}
    assert [row["quantity"] for row in found] == [
        "area",
        "perimeter",
        "mean",
        "standard deviation",
        "minimum",
        "maximum",
        "",
    ]
    area = found[0]
    assert (area["value"], area["unit"], area["pixels"]) == ("16", "mm²", "16")
    assert area["points_px"] == "2.000 2.000; 6.000 6.000"
    assert area["points_patient_mm"] == "-8.500 21.500 30.000; -4.500 25.500 30.000"
    assert area["label"] == "'=1+1"
    assert area["remark"] == "'@SUM(A1)"
    assert found[-1]["label"] == "肺"
    with pytest.raises(TableFileError, match="cannot be written"):
        write_csv(tmp_path, drawn)


def test_the_volume_of_a_lesion_has_a_row_of_its_own() -> None:
    drawn = sphere([36.0, 38.0, 40.0, 44.0], skipped=[1])
    found = list(csv.DictReader(io.StringIO(to_csv(drawn))))
    *drawings, row = found
    assert {each["kind"] for each in drawings} == {"ellipse"}
    (whole,) = lesion_volumes(drawn)
    assert whole.mm3 is not None
    assert (row["kind"], row["label"], row["quantity"], row["unit"]) == (
        "lesion",
        "T1",
        "volume",
        "mm³",
    )
    assert float(row["value"]) == pytest.approx(whole.mm3)
    assert row["remark"].endswith("mL, filled in over 4.0 mm")
    assert (row["tracking_uid"], row["identifier"], row["points_px"]) == ("2.25.1", "", "")
    over = [*drawn, replace(drawn[1].moved(5, 0), identifier="over")]
    *_, none = csv.DictReader(io.StringIO(to_csv(over)))
    assert (none["value"], none["kind"]) == ("", "lesion")
    assert "two outlines of a slice overlap" in none["remark"]
