"""What all lesions of a PET add up to, and what is said of the sum."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import replace
from pathlib import Path

import highdicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.reading.pet.totals import lesion_sums
from medviewer.report.fhir import report_bundle
from medviewer.report.own import own_lines
from medviewer.report.study_report import study_report
from tests.findings.pet_lesions import circle, lesion, moved
from tests.phantoms.pet import BALL_MM, VOXEL_MM


def test_lesions_of_a_pet_add_up_to_total_volume_and_glycolysis(pet: Volume) -> None:
    first = lesion(pet)
    drawn = [*first, *moved(first, "2.25.8", "T2", 8)]
    (one, other), (found,) = lesion_volumes(drawn), lesion_sums(drawn)
    assert found.mm3 == pytest.approx((one.mm3 or 0) + (other.mm3 or 0))
    assert found.words == "2 lesions: MTV 23.2 mL, TLG 186.0 g"
    assert not lesion_sums(first)  # of one lesion nothing is to be added up


def test_what_two_lesions_share_is_said_to_count_twice(pet: Volume) -> None:
    first = lesion(pet)
    (found,) = lesion_sums([*first, *moved(first, "2.25.8", "T2", BALL_MM / VOXEL_MM)])
    ((one, other, mm3),) = found.shared
    assert (one, other) == ("T1", "T2")
    away = BALL_MM  # two balls a radius apart share 5/16 of one
    assert mm3 == pytest.approx(
        math.pi * (4 * BALL_MM + away) * (2 * BALL_MM - away) ** 2 / 12, rel=0.05
    )
    assert found.words.endswith("TLG 186.0 g; T1 and T2 overlap, 3.5 mL counted twice")


def test_lesions_without_a_volume_are_said_to_be_left_out(pet: Volume) -> None:
    first = lesion(pet)
    alone = moved([circle(pet, 5, 4.0)], "2.25.9", "T3", -8)
    (found,) = lesion_sums([*first, *moved(first, "2.25.8", "T2", 8), *alone])
    assert found.words.endswith("TLG 186.0 g; without a volume and not in it: 1")


def test_what_was_drawn_on_another_series_is_not_said_to_be_left_out(pet: Volume) -> None:
    first = lesion(pet)
    on_ct = replace(pet.series, modality="CT", key="1.2.3.ct")
    ct = moved([circle(replace(pet, series=on_ct), 5, 4.0)], "2.25.9", "T3", -8)
    (found,) = lesion_sums([*first, *moved(first, "2.25.8", "T2", 8), *ct])
    assert found.words == "2 lesions: MTV 23.2 mL, TLG 186.0 g"


def test_all_that_leaves_the_program_has_the_sums(pet: Volume, tmp_path: Path) -> None:
    first = lesion(pet)
    drawn = [*first, *moved(first, "2.25.8", "T2", 8)]
    (found,) = lesion_sums(drawn)
    table = csv.DictReader(io.StringIO(to_csv(drawn)))
    rows = [row for row in table if row["kind"] == "all lesions"]
    assert [(row["quantity"], float(row["value"]), row["unit"]) for row in rows] == [
        ("total volume", pytest.approx(found.mm3), "mm³"),
        ("total lesion glycolysis", pytest.approx(found.glycolysis_g), "g"),
    ]
    assert {row["tracking_uid"] + row["label"] for row in rows} == {""}
    assert own_lines(drawn, [pet.series])[-1] == f"Total on 1: PET AC: {found.words}"

    report = study_report([], of=pet.series, measurements=drawn)
    observations = [entry["resource"] for entry in report_bundle(report)["entry"]]
    (told,) = [one for one in observations if one.get("method", {}).get("text") == "Total"]
    assert told["valueQuantity"]["value"] == pytest.approx(found.mm3)
    ids = [f"urn:uuid:{one['id']}" for one in observations]
    assert len(told["hasMember"]) == 2
    assert all(each["reference"] in ids for each in told["hasMember"])

    (path,) = export_measurements(drawn, [pet.series], tmp_path)
    groups = highdicom.sr.srread(path).content.get_image_measurement_groups()
    (group,) = [each for each in groups if each.tracking_identifier == "all lesions"]
    totals = {
        each.name.value: (each.value, each.derivation.value) for each in group.get_measurements()
    }
    assert totals == {
        "126032": (pytest.approx(found.mm3), "255619001"),
        "126033": (pytest.approx(found.glycolysis_g), "255619001"),
    }
