"""The reader's own measurements in the report as FHIR are valid, and complete."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.codes import unit_code
from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from medviewer.report.export import Chosen, write_reports
from medviewer.report.fhir import report_bundle
from medviewer.report.study_report import analysed, study_report
from tests.findings.drawn import values_of
from tests.findings.objects.reader_drawn import draw, three_axes
from tests.report.made_reports import LABEL


def observations(volume: Volume, *drawn: Measurement, further: int = 0) -> list[dict[str, Any]]:
    """The report on them alone, checked, and its results in their order."""
    plain = report_bundle(study_report([], of=volume.series, measurements=drawn))
    Bundle.model_validate(plain)
    by_id = {each["fullUrl"]: each["resource"] for each in plain["entry"]}
    for resource in by_id.values():
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    assert len(by_id) == len(drawn) + further + 1
    return [by_id[each["reference"]] for each in plain["entry"][0]["resource"]["result"]]


def quantities_in(told: dict[str, Any]) -> list[tuple[str, float, str]]:
    """Code, number and UCUM unit of the value and of the components."""
    return [
        (each["code"]["coding"][0]["display"], number["value"], number["code"])
        for each in (told, *told.get("component", ()))
        if (number := each.get("valueQuantity")) is not None
    ]


def said_in(told: dict[str, Any]) -> list[str]:
    parts = told.get("component", ())
    return [
        part["valueCodeableConcept"]["text"] for part in parts if "valueCodeableConcept" in part
    ]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_goes_out_with_its_numbers_place_and_reader(volume: Volume, kind: Kind) -> None:
    drawn = draw(volume, kind, 3, author="King^Ada")
    (told,) = observations(volume, drawn)
    expected = [(each.value, unit_code(each.unit).value) for each in known_quantities(drawn)]
    assert [(value, unit) for _, value, unit in quantities_in(told)] == expected
    assert told["status"] == "preliminary"
    assert told["performer"] == [{"type": "Practitioner", "display": "King, Ada"}]
    assert told["subject"]["identifier"]["value"] == "P-1"
    assert told["issued"] == drawn.time
    assert told["note"][0]["text"] == LABEL
    (source,) = told["derivedFrom"]
    assert source["identifier"]["value"] == f"urn:oid:{volume.series.study_instance_uid}"
    image = volume.series.slices[3].sop_instance_uid
    series = volume.series.series_instance_uid
    assert source["display"] == f"series {series}, image {image}, frame 1"
    identifiers = [each["value"] for each in told["identifier"]]
    assert identifiers == [drawn.identifier, f"urn:oid:{drawn.tracking_uid}"]


def test_a_resource_is_the_same_one_until_its_measurement_is_changed(volume: Volume) -> None:
    drawn = draw(volume, Kind.LENGTH)
    changed = replace(drawn, time="2031-01-01T00:00:00+00:00")
    first, again, other = (observations(volume, each)[0]["id"] for each in (drawn, drawn, changed))
    assert first == again != other


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Kind.LENGTH, ["Length"]),
        (Kind.POLYLINE, ["Path length"]),
        (Kind.COBB, ["Cobb angle"]),
        (Kind.BIDIRECTIONAL, ["Long axis", "Short axis"]),
        (Kind.POINT, ["MR signal intensity"]),
        (
            Kind.ELLIPSE,
            ["Area", "Perimeter", "Mean", "Standard Deviation", "Minimum", "Maximum"],
        ),
    ],
)
def test_numbers_have_the_standards_names(volume: Volume, kind: Kind, names: list[str]) -> None:
    (told,) = observations(volume, draw(volume, kind))
    assert [name for name, _, _ in quantities_in(told)] == names


def test_what_an_arrow_or_a_text_says_is_the_value(volume: Volume) -> None:
    arrow = draw(volume, Kind.ARROW, label="Läsion\n肿瘤?")
    silent = draw(volume, Kind.ARROW)
    text = draw(volume, Kind.TEXT, label="seen twice")
    told = observations(volume, arrow, silent, text)
    assert [each.get("valueString") for each in told] == ["Läsion\n肿瘤?", None, "seen twice"]
    assert [said_in(each) for each in told] == [["arrow"], ["arrow"], ["text"]]
    assert told[1]["dataAbsentReason"]["coding"][0]["code"] == "not-applicable"


def test_a_lesion_keeps_its_name_and_part_and_a_stated_size(volume: Volume) -> None:
    drawn = draw(volume, Kind.BIDIRECTIONAL, label="T1", role=Role.TARGET, nodal=True)
    gone = draw(volume, Kind.BIDIRECTIONAL, label="T2", stated_mm=0.0, role=Role.TARGET)
    told, told_gone = observations(volume, drawn, gone)
    names = [part["valueString"] for part in told["component"] if "valueString" in part]
    assert names == ["T1"]
    assert said_in(told) == ["target lesion", "lymph node"]
    assert quantities_in(told_gone) == [("Long axis", 0.0, "mm")]
    assert told_gone["method"]["text"] == "Estimated"
    assert said_in(told_gone) == ["target lesion", "Absent"]
    assert told["bodySite"]["coding"][0]["code"] == "59441001"
    assert "bodySite" not in told_gone


def test_the_source_of_the_millimetres_and_the_remark_are_told(volume: Volume) -> None:
    values = values_of(np.zeros((70, 70)), label="USER")
    drawn = draw(volume, Kind.LENGTH, values=values)
    (told,) = observations(volume, replace(drawn, remark="Slices are uneven."))
    assert told["method"]["text"] == "Millimetres by USER"
    assert [each["text"] for each in told["note"]] == [LABEL, "Slices are uneven."]
    (plain,) = observations(volume, draw(volume, Kind.ANGLE))
    assert "method" not in plain
    lesion = {"values": values, "tracking_uid": "2.25.7"}
    drawn = [draw(volume, Kind.ELLIPSE, index, **lesion) for index in (2, 3)]
    whole = observations(volume, *drawn, further=1)[-1]
    assert whole["method"]["text"] == "Millimetres by USER, FILE"  # the pixels, and their steps


def test_a_unit_that_ucum_lacks_is_told_as_one_of_ours(volume: Volume) -> None:
    counts = draw(volume, Kind.POINT, values=values_of(np.ones((70, 70)), unit="COUNTS/S"))
    (told,) = observations(volume, counts)
    unit = told["valueQuantity"]
    assert (unit["unit"], unit["system"]) == ("COUNTS/S", "urn:medviewer:codes")


def test_what_is_no_number_is_told_to_be_none(volume: Volume) -> None:
    folded = replace(draw(volume, Kind.ANGLE), points=((5.0, 5.0),) * 3)
    blind = replace(draw(volume, Kind.POINT), statistics=None, author="")
    for told, reason in zip(
        observations(volume, folded, blind), ("not-a-number", "unknown"), strict=True
    ):
        assert quantities_in(told) == []
        assert told["dataAbsentReason"]["coding"][0]["code"] == reason
    (nobody,) = observations(volume, blind)
    assert nobody["performer"][0]["display"] == "unknown"


def test_a_plane_made_of_a_volume_is_called_no_image(volume: Volume) -> None:
    made = orthogonal(base_for_planes(volume), "sagittal").volume
    (told,) = observations(volume, draw(made, Kind.LENGTH, 31))
    series = volume.series.series_instance_uid
    assert told["derivedFrom"][0]["display"] == f"series {series}, a plane made of it"


def test_the_volume_of_three_axes_of_one_name_is_derived_from_them(volume: Volume) -> None:
    drawn = three_axes(volume, "Prostate")
    (expected,) = ellipsoids(drawn)
    axes, third, told = observations(volume, *drawn, further=1)
    assert quantities_in(told) == [("Volume of ellipsoid", pytest.approx(expected.mm3), "mm3")]
    assert told["method"]["coding"][0]["code"] == "126029"  # LWH method for volume of ellipsoid
    assert told["note"][1]["text"] == f"Prostate: {expected.words}"
    derived = [each["reference"] for each in told["derivedFrom"]]
    assert derived == [f"urn:uuid:{each['id']}" for each in (axes, third)]
    assert told["performer"] == axes["performer"]
    changed = replace(drawn[1], time="2031-01-01T00:00:00+00:00")
    assert observations(volume, drawn[0], changed, further=1)[-1]["id"] != told["id"]


def test_hidden_ones_go_out_beside_the_findings_and_those_of_other_studies_do_not(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """As in the PDF, the text and the SR; the identifiers are the same in a second export."""
    hidden = draw(volume, Kind.LENGTH, hidden=True)
    image = replace(hidden.image, study_instance_uid="1.2.3")
    elsewhere = replace(draw(volume, Kind.LENGTH), image=image)
    seen = [analysed(volume, results)]
    paths = [
        write_reports(
            seen,
            Chosen(("fhir",), tmp_path, measurements=(hidden, elsewhere), of=(volume.series,)),
        )[0]
        for _ in range(2)
    ]
    first, second = (json.loads(path.read_text(encoding="utf-8"))["entry"] for path in paths)
    assert len(first[0]["resource"]["result"]) == len(results.findings) + 1
    mine = [each for each in first if "performer" in each["resource"]]
    assert [each["resource"]["identifier"][0]["value"] for each in mine] == [hidden.identifier]
    assert mine == [each for each in second if "performer" in each["resource"]]


def test_the_volume_of_a_lesion_is_an_observation_of_its_own(volume: Volume) -> None:
    lesion = {"tracking_uid": "2.25.7", "label": "T1"}
    drawn = [draw(volume, Kind.ELLIPSE, index, **lesion) for index in (2, 3, 5)]
    (whole,) = lesion_volumes(drawn)
    told = observations(volume, *drawn, further=1)[-1]
    assert quantities_in(told) == [("Volume", whole.mm3, "mm3")]
    assert told["identifier"][0]["value"] == "urn:oid:2.25.7"
    assert len(told["identifier"]) == 1
    assert len(told["derivedFrom"]) == 3
    assert "filled in over" in told["note"][1]["text"]
    assert told["component"][0]["valueString"] == "T1"


def test_a_lesion_without_a_volume_says_why_and_has_no_area_in_its_place(volume: Volume) -> None:
    """Its name is that of the region that has one, whichever was drawn last."""
    first = draw(volume, Kind.ELLIPSE, 2, tracking_uid="2.25.7", label="T1")
    over = replace(first.moved(2, 0), identifier="over", label="", time="2031-01-01T00:00:00+00:00")
    above = draw(volume, Kind.ELLIPSE, 3, tracking_uid="2.25.7")
    told = observations(volume, first, over, above, further=1)[-1]
    assert quantities_in(told) == []
    assert told["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert told["note"][1]["text"].endswith("no volume, two outlines of a slice overlap")
    assert told["component"][0]["valueString"] == "T1"
