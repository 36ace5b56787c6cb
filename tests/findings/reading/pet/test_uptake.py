"""What a reader of PET measures first: SUVmax, SUVpeak, metabolic volume and glycolysis."""

from __future__ import annotations

import copy
import csv
import io
import math
from dataclasses import replace
from pathlib import Path

import highdicom
import numpy as np
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.follow_up import lesions, time_points
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import complete, with_peak
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from medviewer.image.measuring.image_values import image_values
from medviewer.image.measuring.threshold import Threshold
from medviewer.report.course import Course
from medviewer.report.fhir import report_bundle
from medviewer.report.own import own_lines
from medviewer.report.study_report import study_report
from tests.findings.drawn import numbers, value
from tests.findings.pet_lesions import circle, later, lesion
from tests.phantoms.pet import BALL_MM, BALL_SUV, MIDDLE

SPHERE_VOXELS = 19
"""Of 4 mm, whose centres lie in a sphere of 1 mL: its middle, 6 beside it and 12 at an edge."""
BALL_VOXELS = 179
"""Those whose centres lie in the ball."""
BALL_ML = 4 / 3 * math.pi * BALL_MM**3 / 1000
PEAK = BALL_SUV + (10 - BALL_SUV) / SPHERE_VOXELS
"""The hottest voxel lies in the sphere about the ball's middle, and the ball around that."""


def test_a_region_tells_its_hottest_sphere_of_a_millilitre(pet: Volume) -> None:
    drawn = circle(pet, MIDDLE[0], 8.0)
    assert value(drawn, "maximum") == pytest.approx(10, rel=1e-3)
    assert numbers(drawn)["peak"].unit == "SUV"
    assert value(drawn, "peak") == pytest.approx(PEAK, rel=1e-3)


def test_the_peak_is_of_regions_and_of_pet_alone(pet: Volume) -> None:
    values, image = image_values(pet, 5), reference_to(pet.series, 5)
    point = complete(new_measurement(Kind.POINT, [(12.5, 12.5)], image, values), values)
    assert list(numbers(point)) == ["value"]
    ct = replace(pet, series=replace(pet.series, modality="CT"))
    assert "peak" not in numbers(circle(ct, 5, 8.0))


def test_a_pet_whose_header_allows_no_suv_has_its_peak_in_its_own_unit(pet: Volume) -> None:
    header = replace(pet.series, header=type(pet.series.header)())
    found = numbers(circle(replace(pet, series=header, unit="Bq/ml"), 5, 8.0))
    assert found["peak"].unit == "Bq/ml"
    assert found["peak"].value / found["mean"].value == pytest.approx(PEAK / BALL_SUV, rel=0.05)


def test_a_lesion_of_several_slices_has_metabolic_volume_and_glycolysis(pet: Volume) -> None:
    (found,) = lesion_volumes(lesion(pet))
    assert found.mm3 == pytest.approx(1000 * BALL_ML, rel=0.03)
    uptake = found.uptake
    assert uptake is not None
    assert uptake.maximum == pytest.approx(10, rel=1e-3)
    assert uptake.peak == pytest.approx(PEAK, rel=1e-3)
    assert uptake.mean == pytest.approx(BALL_SUV + (10 - BALL_SUV) / BALL_VOXELS, rel=1e-4)
    assert uptake.glycolysis_g == pytest.approx(uptake.mean * found.mm3 / 1000)
    assert found.words == (
        "lesion of 7 slices: MTV 11.6 mL, SUVmax 10.00, SUVpeak 8.11, SUVmean 8.01, TLG 93.0 g"
    )
    assert found.number_words == "MTV 11.6 mL, SUVmax 10.00, SUVpeak 8.11, SUVmean 8.01, TLG 93.0 g"


def test_a_lesion_of_a_ct_has_no_uptake(pet: Volume) -> None:
    ct = replace(pet, series=replace(pet.series, modality="CT"), unit="HU")
    (found,) = lesion_volumes(lesion(ct))
    assert found.uptake is None
    assert "SUV" not in found.words
    assert found.number_words == found.words


def test_what_was_kept_before_there_was_a_peak_is_read(pet: Volume) -> None:
    drawn = circle(pet, 5, 8.0)
    plain = item_to_json(drawn)
    assert item_from_json(plain) == drawn
    del plain["statistics"]["peak"]
    older = item_from_json(plain)
    assert isinstance(older, Measurement)
    assert "peak" not in numbers(older)


def test_table_and_report_have_them(pet: Volume) -> None:
    drawn = lesion(pet)
    (found,) = lesion_volumes(drawn)
    assert found.uptake is not None
    rows = [row for row in csv.DictReader(io.StringIO(to_csv(drawn))) if row["kind"] == "lesion"]
    assert {row["quantity"]: (float(row["value"]), row["unit"]) for row in rows} == {
        "volume": (pytest.approx(found.mm3), "mm³"),
        "maximum": (pytest.approx(found.uptake.maximum), "SUV"),
        "peak": (pytest.approx(found.uptake.peak), "SUV"),
        "mean": (pytest.approx(found.uptake.mean), "SUV"),
        "total lesion glycolysis": (pytest.approx(found.uptake.glycolysis_g), "g"),
    }
    (line,) = own_lines(drawn, [pet.series])
    assert line.startswith("T1: lesion of 7 slices: MTV 11.6 mL, SUVmax 10.00, SUVpeak 8.11,")
    assert "peak 8.11 SUV" in line


def test_the_report_in_dicom_has_the_codes_of_pet(pet: Volume, tmp_path: Path) -> None:
    """CID 7466 for volume and glycolysis, the derivations of CID 7464 for the uptake."""
    drawn = lesion(pet)
    (found,) = lesion_volumes(drawn)
    assert found.uptake is not None
    (path,) = export_measurements(drawn, [pet.series], tmp_path)
    content = highdicom.sr.srread(path).content
    (group,) = content.get_volumetric_roi_measurement_groups()
    told = {
        (each.name.value, None if each.derivation is None else each.derivation.value): each
        for each in group.get_measurements()
    }
    assert {key: each.unit.value for key, each in told.items()} == {
        ("126032", None): "mm3",
        ("126401", "56851009"): "g/ml{SUVbw}",
        ("126401", "126031"): "g/ml{SUVbw}",
        ("126401", "373098007"): "g/ml{SUVbw}",
        ("126033", None): "g",
    }
    assert told["126401", "126031"].value == pytest.approx(found.uptake.peak)
    assert told["126033", None].value == pytest.approx(found.uptake.glycolysis_g)


def test_fhir_has_them_as_components_of_the_volume(pet: Volume) -> None:
    drawn = lesion(pet)
    report = study_report([], of=pet.series, measurements=drawn)
    observations = [entry["resource"] for entry in report_bundle(report)["entry"]]
    (told,) = [one for one in observations if one.get("code", {}).get("text") == "Metabolic Volume"]
    parts = {each["code"]["text"]: each.get("valueQuantity") for each in told["component"]}
    assert parts["Peak Value Within ROI"]["value"] == pytest.approx(PEAK, rel=1e-3)
    assert parts["Total Lesion Glycolysis"]["code"] == "g"
    assert np.isfinite(parts["Maximum"]["value"])


def test_a_peak_is_not_filled_in_beside_values_of_another_unit(pet: Volume) -> None:
    """What was kept in SUV stays so where the header that is read by now allows none."""
    drawn = circle(pet, MIDDLE[0], 8.0)
    assert drawn.statistics is not None
    late = replace(drawn, statistics=replace(drawn.statistics, peak=None))
    assert with_peak(late, image_values(pet, MIDDLE[0])) == drawn
    bare = replace(pet.series, header=type(pet.series.header)())
    image = image_values(replace(pet, series=bare, unit="Bq/ml"), MIDDLE[0])
    assert with_peak(late, image) is late


def dated(drawn: list[Measurement]) -> list[Measurement]:
    """In a study of a day, of a patient that is known."""
    return [
        replace(one, image=replace(one.image, study_date="20240102", patient_key="p"))
        for one in drawn
    ]


def test_the_uptake_of_a_lesion_is_followed_in_per_cent(pet: Volume) -> None:
    first = dated(lesion(pet))
    drawn = [*first, *later(first, 0.45)]
    points = time_points(drawn)
    (found,) = lesions(drawn)
    assert found.uptake_at(points[1])["SUVpeak"] == pytest.approx(0.45 * PEAK, rel=1e-3)
    assert found.uptake_changes(points) == ("SUVmax −55 %", "SUVpeak −55 %")
    assert found.uptake_changes(points[:1]) == ()
    line = next(line for line in Course(tuple(drawn)).lines("1.2.3.99") if "over time" in line)
    assert line == (
        "T1 over time: 28.0 mm, SUVmax 10.00, SUVpeak 8.11 on 2024-01-02, "
        "28.0 mm, SUVmax 4.50, SUVpeak 3.65 on 2024-04-02, SUVmax −55 %, SUVpeak −55 %"
    )


def test_a_change_from_the_whole_lesion_to_one_slice_is_told_as_such(pet: Volume) -> None:
    first = dated(lesion(pet))
    drawn = [*first, later(first, 0.45)[0]]
    (found,) = lesions(drawn)
    assert found.compares_slice_with_whole(time_points(drawn))
    assert not found.compares_slice_with_whole(time_points(first))
    line = next(line for line in Course(tuple(drawn)).lines("1.2.3.99") if "over time" in line)
    assert line.endswith("of which one was outlined on a single slice, the other on all")
    (both,) = lesions([*first, *later(first, 0.45)])
    assert not both.compares_slice_with_whole(time_points(drawn))


def test_the_edge_of_a_lesion_on_one_slice_is_told_where_its_numbers_are(pet: Volume) -> None:
    """It was kept, and told of lesions of several slices alone."""
    edge = Threshold(value=4.0)
    one = replace(circle(pet, MIDDLE[0], BALL_MM), method=Method.GROWN, edge=edge)
    assert "region growing, edge at SUV 4" in to_csv([one])
    (line,) = own_lines([one], [])
    assert line.endswith(", edge at SUV 4")
    assert "edge at" not in to_csv([replace(one, edge=None)])


def test_of_a_peak_that_one_study_lacks_no_change_is_told(pet: Volume) -> None:
    first = dated([circle(pet, MIDDLE[0], BALL_MM)])
    statistics = first[0].statistics
    assert statistics is not None
    without = [replace(first[0], statistics=replace(statistics, peak=None))]
    drawn = [*without, *later(first, 0.5)]
    (found,) = lesions(drawn)
    assert found.uptake_changes(time_points(drawn)) == ("SUVmax −50 %",)


def of_an_adult(pet: Volume) -> Volume:
    header = copy.deepcopy(pet.series.header)
    header.PatientSex, header.PatientSize = "M", 1.75
    return replace(pet, series=replace(pet.series, header=header))


LEAN = 55.857 / 70
"""Lean body mass over weight of a man of 70 kg and 1.75 m, by Janmahasatian."""


def test_the_peak_by_lean_body_mass_stands_beside_that_by_weight(pet: Volume) -> None:
    adult = of_an_adult(pet)
    region = numbers(circle(adult, MIDDLE[0], 8.0))["peak by lean body mass"]
    assert (region.value, region.unit) == (pytest.approx(LEAN * PEAK, rel=1e-3), "SUL")
    (found,) = lesion_volumes(lesion(adult))
    assert found.uptake is not None
    assert found.uptake.lean_peak == pytest.approx(LEAN * PEAK, rel=1e-3)
    assert found.words.endswith("TLG 93.0 g, SULpeak 6.47")


def test_without_the_patient_s_size_there_is_no_sul_and_it_is_said_why(pet: Volume) -> None:
    drawn = circle(pet, MIDDLE[0], 8.0)
    assert "peak by lean body mass" not in numbers(drawn)
    assert drawn.remark == "SUL is not available: no Patient's Sex."


def test_the_peak_by_lean_body_mass_leaves_the_program_with_its_own_unit(
    pet: Volume, tmp_path: Path
) -> None:
    adult = of_an_adult(pet)
    drawn = lesion(adult)
    (path,) = export_measurements(drawn, [pet.series], tmp_path)
    (group,) = highdicom.sr.srread(path).content.get_volumetric_roi_measurement_groups()
    (told,) = [each for each in group.get_measurements() if each.name.value == "126405"]
    assert (told.unit.value, told.derivation.value) == ("g/ml{SUVlbm(Janma)}", "126031")
    assert told.value == pytest.approx(LEAN * PEAK, rel=1e-3)

    report = study_report([], of=adult.series, measurements=drawn)
    observations = [entry["resource"] for entry in report_bundle(report)["entry"]]
    (told,) = [one for one in observations if one.get("code", {}).get("text") == "Metabolic Volume"]
    (part,) = [each for each in told["component"] if each["code"]["text"] == "SULpeak"]
    assert part["valueQuantity"]["code"] == "g/ml{SUVlbm(Janma)}"

    rows = csv.DictReader(io.StringIO(to_csv(drawn)))
    assert "SUL" in {row["unit"] for row in rows if row["kind"] == "lesion"}
