"""A liver and a blood pool that a PET's lesions are compared with: no lesions themselves."""

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

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.follow_up import lesions
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    Role,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.reading.pet.references import ReferredPet, referred_pets
from medviewer.findings.reading.pet.totals import lesion_sums
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from medviewer.image.measuring.image_values import image_values
from medviewer.report.fhir import report_bundle
from medviewer.report.own import own_lines
from medviewer.report.study_report import study_report
from tests.phantoms.pet import write_uptake

LEAN = 55.857 / 70
"""Lean body mass over weight of a man of 70 kg and 1.75 m, by Janmahasatian."""
LIVER = np.array([1.8, 2.2])
"""Uptake of the columns of the liver, by turns."""
POOL = 1.4
HOT, WARM, COOL, COLD = 6.0, 3.0, 1.6, 1.2


@pytest.fixture(scope="module")
def pet(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    """A liver on the left, a blood pool on the right, and four slabs of uptake between."""
    suv = np.full((11, 40, 60), 0.5)
    suv[:, :, :20] = np.tile(LIVER, 10)
    suv[:, :20, 20:30], suv[:, 20:, 20:30] = HOT, WARM
    suv[:, :20, 30:40], suv[:, 20:, 30:40] = COOL, COLD
    suv[:, :, 40:] = POOL
    (series,) = scan([write_uptake(tmp_path_factory.mktemp("pet"), suv)]).series
    header = copy.deepcopy(series.header)
    header.PatientSex, header.PatientSize = "M", 1.75
    return load(replace(series, header=header))


def box(
    pet: Volume, name: str, corner: tuple[int, int], role: Role = Role.NONE, side: int = 6
) -> list[Measurement]:
    """A square on three slices, from the column and row of its corner."""
    column, row = corner
    drawn = []
    for index in (4, 5, 6):
        values, image = image_values(pet, index), reference_to(pet.series, index)
        points = [(float(column), float(row)), (float(column + side), float(row + side))]
        one = new_measurement(Kind.RECTANGLE, points, image, values, "Reader")
        one = replace(one, identifier=f"{name}-{index}", tracking_uid=f"2.25.{name}")
        drawn.append(complete(replace(one, label=name, role=role), values))
    return drawn


def liver(pet: Volume) -> list[Measurement]:
    return box(pet, "1", (6, 8), Role.LIVER)


def pool(pet: Volume) -> list[Measurement]:
    return box(pet, "2", (48, 8), Role.BLOOD_POOL)


def four(pet: Volume) -> list[Measurement]:
    places = {"3": (22, 6), "4": (22, 28), "5": (32, 6), "6": (32, 28)}
    return [one for name, place in places.items() for one in box(pet, name, place)]


def only(drawn: list[Measurement]) -> ReferredPet:
    (found,) = referred_pets(drawn)
    return found


def test_a_reference_is_no_lesion_of_the_totals_and_the_follow_up(pet: Volume) -> None:
    drawn = four(pet)
    (alone,) = lesion_sums(drawn)
    (beside,) = lesion_sums([*liver(pet), *drawn, *pool(pet)[:1]])
    assert beside.words == alone.words
    assert "4 lesions" in alone.words
    assert lesions(liver(pet)) == ()


def test_a_reference_tells_mean_and_spread_not_metabolic_volume(pet: Volume) -> None:
    (found,) = lesion_volumes(liver(pet))
    assert found.words == (
        "region of 3 slices: 6.9 mL, SUVmax 2.20, SUVmean 2.00 ± 0.20, SULmean 1.60 ± 0.16"
    )


def test_the_spread_is_that_of_all_voxels_of_all_slices(pet: Volume) -> None:
    """Also where the slices differ from one another more than within."""
    drawn = [*box(pet, "3", (22, 6), Role.LIVER), *box(pet, "3", (22, 28), Role.LIVER)]
    found = only([*drawn[:1], drawn[4]]).liver
    assert found is not None
    assert found.mean == pytest.approx((HOT + WARM) / 2, rel=1e-3)
    assert found.standard_deviation == pytest.approx((HOT - WARM) / 2, rel=1e-3)


def test_a_large_slice_counts_more_than_a_small_one(pet: Volume) -> None:
    """36 voxels of 6 and 9 of 3."""
    large, *_ = box(pet, "3", (22, 6), Role.LIVER)
    _, small, _ = box(pet, "3", (22, 28), Role.LIVER, side=3)
    found = only([large, small]).liver
    assert found is not None
    assert found.mean == pytest.approx((36 * HOT + 9 * WARM) / 45, rel=1e-3)


def test_percist_takes_for_measurable_what_reaches_its_threshold(pet: Volume) -> None:
    """1.5 × mean + 2 SD of the liver, in SUL."""
    found = only([*liver(pet), *four(pet)])
    assert found.measurability is not None
    threshold = LEAN * (1.5 * 2.0 + 2 * 0.2)
    assert found.measurability.value == pytest.approx(threshold, rel=1e-3)
    measurable = {one.name: one.is_measurable for one in found.lesions}
    assert measurable == {"3": True, "4": False, "5": False, "6": False}
    (line,) = found.lines
    assert line == (
        "Measurable by PERCIST: SULpeak from 2.71 (1.5 × SULmean 1.60 + 2 × SD 0.16, liver); "
        "it is reached by 3 (4.79); it is not reached by 4 (2.39), 5 (1.28), 6 (0.96)"
    )


def test_a_lesion_at_the_very_threshold_is_measurable(pet: Volume) -> None:
    """PERCIST says "at least"."""
    threshold = only([*liver(pet), *four(pet)]).measurability
    assert threshold is not None
    lesion = []
    for one in box(pet, "3", (22, 6)):
        assert one.statistics is not None
        lesion.append(replace(one, statistics=replace(one.statistics, lean_peak=threshold.value)))
    (found,) = only([*liver(pet), *lesion]).lesions
    assert found.is_measurable is True


def test_the_points_go_by_the_hottest_voxel_not_by_the_mean(pet: Volume) -> None:
    """Half of it is hot, half is cool: 5 points; by its mean it would have 4."""
    (found,) = only([*liver(pet), *pool(pet), *box(pet, "7", (27, 6))]).lesions
    assert found.uptake.mean < 2 * 2.2 < found.uptake.maximum
    assert found.deauville == 5


def test_without_a_liver_percist_goes_by_the_blood_pool(pet: Volume) -> None:
    """2 × mean + 2 SD."""
    found = only([*pool(pet), *four(pet)]).measurability
    assert found is not None
    assert (found.value, found.tissue) == (
        pytest.approx(LEAN * 2 * POOL, rel=1e-3),
        Role.BLOOD_POOL,
    )
    both = only([*pool(pet), *liver(pet)]).measurability
    assert both is not None
    assert both.tissue is Role.LIVER


def test_without_lean_body_mass_there_is_no_threshold(pet: Volume) -> None:
    header = copy.deepcopy(pet.series.header)
    del header.PatientSize
    plain = replace(pet, series=replace(pet.series, header=header))
    assert referred_pets([*liver(plain), *four(plain)]) == ()


def test_deauville_is_suggested_with_both_references_alone(pet: Volume) -> None:
    """By the highest uptake: liver 2.2, blood pool 1.4; 5 is above twice the liver."""
    found = only([*liver(pet), *pool(pet), *four(pet)])
    assert {one.name: one.deauville for one in found.lesions} == {"3": 5, "4": 4, "5": 3, "6": 2}
    assert found.lines[1] == (
        "Deauville, suggested: 3 (6.00): 5, 4 (3.00): 4, 5 (1.60): 3, 6 (1.20): 2 "
        "(by SUVmax: blood pool 1.40, liver 2.20; 5 above 2 × the liver, and new lesions)"
    )
    alone = only([*liver(pet), *four(pet)])
    assert {one.deauville for one in alone.lesions} == {None}


def test_a_new_lesion_has_five_points(pet: Volume) -> None:
    new = [replace(one, role=Role.NEW) for one in box(pet, "6", (32, 28))]
    (lesion,) = only([*liver(pet), *pool(pet), *new]).lesions
    assert lesion.deauville == 5
    first, *others = new  # of which one region was drawn before it was said to be new
    (lesion,) = only([*liver(pet), *pool(pet), replace(first, role=Role.NONE), *others]).lesions
    assert lesion.deauville == 5


def test_a_lesion_of_the_very_uptake_of_a_limit_has_the_lower_points(pet: Volume) -> None:
    """Lugano: "uptake up to" the blood pool's and the liver's; 5 is above twice the liver's."""
    as_pool, as_liver = box(pet, "8", (48, 24)), box(pet, "9", (6, 24))
    twice = []
    for one in box(pet, "10", (6, 24)):
        assert one.statistics is not None
        assert one.statistics.maximum is not None
        hot = replace(one.statistics, maximum=2 * one.statistics.maximum)
        twice.append(replace(one, statistics=hot))
    found = only([*liver(pet), *pool(pet), *as_pool, *as_liver, *twice]).lesions
    assert {one.name: one.deauville for one in found} == {"8": 2, "9": 3, "10": 4}


def test_a_lesion_is_named_though_one_of_its_regions_is_not(pet: Volume) -> None:
    first, *others = box(pet, "3", (22, 6))
    (lesion,) = only([*liver(pet), *pool(pet), replace(first, label=""), *others]).lesions
    assert lesion.name == "3"


def test_what_was_only_said_to_be_there_is_not_compared(pet: Volume) -> None:
    """A region with a size that the reader stated says nothing of its uptake."""
    stated = replace(box(pet, "3", (22, 6))[0], stated_mm=20.0)
    assert only([*liver(pet), stated]).lesions == ()


def test_a_blood_pool_hotter_than_the_liver_makes_no_lesion_above_the_liver_a_two(
    pet: Volume,
) -> None:
    drawn = [replace(one, role=Role.BLOOD_POOL) for one in box(pet, "3", (22, 6))]
    drawn += [*liver(pet), *box(pet, "4", (22, 28))]
    (lesion,) = only(drawn).lesions
    assert lesion.deauville == 4


def test_references_of_another_series_are_not_compared_with(pet: Volume) -> None:
    other = [replace(one, image=replace(one.image, series_key="1.2.9")) for one in liver(pet)]
    assert only([*other, *four(pet)]).lesions == ()


def test_a_reference_is_kept(pet: Volume) -> None:
    drawn = liver(pet)[0]
    assert item_from_json(item_to_json(drawn)) == drawn


def test_table_and_report_tell_references_and_what_follows_of_them(pet: Volume) -> None:
    drawn = [*liver(pet), *pool(pet), *four(pet)]
    found = only(drawn)
    rows = list(csv.DictReader(io.StringIO(to_csv(drawn))))
    kinds = {(row["kind"], row["role"]) for row in rows if row["label"] in ("1", "2")}
    assert kinds == {
        (kind, role)
        for kind in ("rectangle", "reference")
        for role in ("reference (liver)", "reference (blood pool)")
    }
    (sul,) = {
        float(row["value"])
        for row in rows
        if (row["label"], row["quantity"]) == ("1", "mean by lean body mass")
    }
    assert sul == pytest.approx(2 * LEAN, rel=1e-3)
    compared = [row for row in rows if row["kind"] == "compared"]
    assert [(row["quantity"], row["label"], row["unit"]) for row in compared] == [
        ("PERCIST threshold", "", "SUL"),
        *(("Deauville score, suggested", name, "") for name in ("3", "4", "5", "6")),
    ]
    assert [row["value"] for row in compared[1:]] == ["5", "4", "3", "2"]
    lines = own_lines(drawn, [pet.series])
    assert lines[0].startswith("1, reference (liver): region of 3 slices: 6.9 mL, SUVmax")
    assert lines[-1] == f"Compared on 1: PET AC: {'. '.join(found.lines)}"


def test_the_report_in_dicom_tells_references_apart(pet: Volume, tmp_path: Path) -> None:
    drawn = [*liver(pet), *pool(pet), *four(pet)]
    (path,) = export_measurements(drawn, [pet.series], tmp_path)
    content = highdicom.sr.srread(path).content
    groups = content.get_volumetric_roi_measurement_groups()
    told = {
        group.tracking_identifier: {
            each.value.meaning for each in group.get_qualitative_evaluations()
        }
        for group in groups
    }
    assert told["1"] == {"reference (liver)"}
    assert told["3"] == set()
    (liver_group,) = [each for each in groups if each.tracking_identifier == "1"]
    names = {each.name.value for each in liver_group.get_measurements()}
    assert "126032" not in names  # no metabolic volume
    (group,) = [
        each
        for each in content.get_image_measurement_groups()
        if each.tracking_identifier == "compared with references"
    ]
    (threshold,) = group.get_measurements()
    assert threshold.value == pytest.approx(LEAN * 3.4, rel=1e-3)
    assert threshold.unit.value == "g/ml{SUVlbm(Janma)}"


def test_fhir_has_the_threshold_and_the_points(pet: Volume) -> None:
    drawn = [*liver(pet), *pool(pet), *four(pet)]
    report = study_report([], of=pet.series, measurements=drawn)
    observations = [entry["resource"] for entry in report_bundle(report)["entry"]]
    (told,) = [
        one
        for one in observations
        if one.get("code", {}).get("text") == "Measurable by PERCIST from SULpeak"
    ]
    assert told["valueQuantity"]["value"] == pytest.approx(LEAN * 3.4, rel=1e-3)
    assert [each["valueString"] for each in told["component"]] == ["3: 5", "4: 4", "5: 3", "6: 2"]
    assert math.isfinite(told["valueQuantity"]["value"])


def test_fhir_tells_the_comparison_of_who_marked_the_references(pet: Volume) -> None:
    """Not of who measured on another series of the study before."""
    (first, *_) = box(pet, "9", (22, 6))
    elsewhere = replace(first.image, series_key="1.2.9", sop_instance_uid="1.2.9.1")
    first = replace(first, author="Other", image=elsewhere)
    report = study_report([], of=pet.series, measurements=[first, *liver(pet), *four(pet)])
    (told,) = [
        each["resource"]
        for each in report_bundle(report)["entry"]
        if each["resource"].get("code", {}).get("text") == "Measurable by PERCIST from SULpeak"
    ]
    assert [each["display"] for each in told["performer"]] == ["Reader"]
