"""What a reader of PET measures first: SUVmax, SUVpeak, metabolic volume and glycolysis."""

from __future__ import annotations

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
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from medviewer.image.measuring.image_values import image_values
from medviewer.report.fhir import report_bundle
from medviewer.report.own import own_lines
from medviewer.report.study_report import study_report
from tests.findings.drawn import numbers, value
from tests.phantoms.pet import BALL_MM, BALL_SUV, MIDDLE, VOXEL_MM, write_ball

SPHERE_VOXELS = 19
"""Of 4 mm, whose centres lie in a sphere of 1 mL: its middle, 6 beside it and 12 at an edge."""
BALL_VOXELS = 179
"""Those whose centres lie in the ball."""
BALL_ML = 4 / 3 * math.pi * BALL_MM**3 / 1000
PEAK = BALL_SUV + (10 - BALL_SUV) / SPHERE_VOXELS
"""The hottest voxel lies in the sphere about the ball's middle, and the ball around that."""


@pytest.fixture(scope="module")
def pet(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    (series,) = scan([write_ball(tmp_path_factory.mktemp("pet"))]).series
    return load(series)


def circle(volume: Volume, index: int, radius_mm: float) -> Measurement:
    middle, radius = (MIDDLE[2] + 0.5, MIDDLE[1] + 0.5), radius_mm / VOXEL_MM
    values, image = image_values(volume, index), reference_to(volume.series, index)
    corners = [(x - radius, x + radius) for x in middle]
    points = list(zip(*corners, strict=True))
    return complete(new_measurement(Kind.ELLIPSE, points, image, values, "Reader"), values)


def lesion(volume: Volume) -> list[Measurement]:
    """The ball, drawn around on all its slices."""
    drawn = []
    for index in range(MIDDLE[0] - 3, MIDDLE[0] + 4):
        across = math.sqrt(BALL_MM**2 - ((index - MIDDLE[0]) * VOXEL_MM) ** 2)
        one = circle(volume, index, across)
        drawn.append(replace(one, tracking_uid="2.25.7", label="T1"))
    return drawn


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
