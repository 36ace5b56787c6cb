"""The table of measurements for a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind, Role
from medviewer.findings.reading.measurement_table import to_csv, write_csv
from medviewer.findings.reading.organ import Organ
from medviewer.findings.spreadsheet import TableFileError
from medviewer.findings.words import LABEL
from tests.findings.drawn import draw, values_of
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


def test_what_is_of_one_drawing_is_not_said_of_a_whole_lesion() -> None:
    """Its last region's image, pixels and points are not those of the volume."""
    drawn = sphere([36.0, 38.0, 40.0])
    drawn = [replace(one, progressed=True) for one in drawn]
    *drawings, row = csv.DictReader(io.StringIO(to_csv(drawn)))
    of_drawing = (
        "sop_instance_uid", "frame_number", "identifier", "progression", "pixels",
        "points_px", "points_patient_mm",
    )  # fmt: skip
    assert {name: row[name] for name in of_drawing} == dict.fromkeys(of_drawing, "")
    assert all(drawings[-1][name] for name in of_drawing)
    assert (row["series_instance_uid"], row["author"]) == (
        drawings[-1]["series_instance_uid"],
        drawings[-1]["author"],
    )


def test_a_lesion_is_called_progressive_only_where_the_reader_said_so() -> None:
    (row,) = csv.DictReader(io.StringIO(to_csv([draw(Kind.LENGTH, [(2, 3), (2, 23)])])))
    assert row["progression"] == ""


def test_a_number_keeps_its_digits() -> None:
    """A length of 12.3456789 mm is another than one of 12.3 mm."""
    drawn = draw(Kind.LENGTH, [(2, 3), (2, 15.3456789)], values_of(np.zeros((64, 64)), 1.0, 1.0))
    (row,) = csv.DictReader(io.StringIO(to_csv([drawn])))
    assert row["value"] == "12.3456789"


def test_no_name_of_a_reader_is_run_by_a_spreadsheet() -> None:
    drawn = draw(Kind.ARROW, [(2, 2), (6, 6)], author="=HYPERLINK(A1)")
    (row,) = csv.DictReader(io.StringIO(to_csv([drawn])))
    assert row["author"] == "'=HYPERLINK(A1)"


def test_a_row_says_all_that_is_known_of_a_number_and_its_lesion() -> None:
    """Columns that are told elsewhere by hand: a source forgotten is a length in the patient."""
    image = values_of(np.zeros((64, 64)), 0.5, 0.5, "PROJ")
    node = draw(
        Kind.LENGTH,
        [(2, 3), (2, 23)],
        image,
        label="N1",
        role=Role.NON_TARGET,
        nodal=True,
        organ=Organ.LIVER,
        progressed=True,
        stated_mm=0.0,
        time="2026-01-02T03:04:05+00:00",
    )
    (row,) = csv.DictReader(io.StringIO(to_csv([node])))
    assert row == {
        "study_date": "20240102",
        "modality": "",
        "study_instance_uid": "1.2.3",
        "series_instance_uid": "1.2.3.4",
        "sop_instance_uid": "1.2.3.4.5",
        "frame_number": "1",
        "identifier": node.identifier,
        "tracking_uid": node.tracking_uid,
        "kind": "length",
        "label": "N1",
        "role": "non-target",
        "organ": "lymph node",
        "progression": "unequivocal",
        "quantity": "length",
        "value": "10",
        "unit": "mm",
        "calibration": "PROJ",
        "pixels": "",
        "stated_mm": "0",
        "points_px": "2.000 3.000; 2.000 23.000",
        "points_patient_mm": "-8.500 22.500 30.000; -8.500 42.500 30.000",
        "author": "Reader",
        "time": "2026-01-02T03:04:05+00:00",
        "remark": "",
        "use": LABEL,
    }
