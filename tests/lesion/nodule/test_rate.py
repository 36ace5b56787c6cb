"""From a point in a chest CT to a nodule in millimetres, with the shipped model."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.json_form import from_json, to_json
from medviewer.findings.point_answer import PointAnswer
from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, read_package
from medviewer.lesion.nodule.outlines import Outlined, outlined
from medviewer.lesion.nodule.place import Click
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.rate import NO_NODULE, Pointed, rate
from medviewer.lesion.nodule.scores import Patient
from medviewer.paths import models
from medviewer.phantom.chest import Chest, make_chest
from tests.lesion.nodule.made import ct_volume

CPU = choose(allow_gpu=False)


@pytest.fixture(scope="module")
def package() -> ModelPackage:
    return read_package(models() / "lung-ct")


@pytest.fixture(scope="module")
def chest() -> Chest:
    return make_chest()


@pytest.fixture(scope="module")
def volume(chest: Chest) -> Volume:
    slice_mm, row_mm, _ = chest.geometry.spacing
    return ct_volume(chest.voxels.astype(np.float32), (row_mm, slice_mm))


@pytest.fixture(scope="module")
def results(chest: Chest, volume: Volume, package: ModelPackage) -> ResultSet:
    points = []
    for number, nodule in enumerate(chest.nodules, 1):
        index, row, column = chest.geometry.index_of(nodule.centre_mm)
        click = Click(round(index), column + 0.5, row + 0.5)
        points.append(Pointed(f"N{number}", click, Patient(age_years=66.0)))
    return rate(volume, points, package, device=CPU)


def largest(results: ResultSet, answer: PointAnswer) -> Finding:
    """The slice on which the nodule at a point is longest."""
    own = [one for one in results.findings if one.identifier in answer.findings]
    assert own, answer.text
    return max(own, key=lambda one: one.long_diameter_mm or 0.0)


def test_solid_nodules_have_their_diameters(chest: Chest, results: ResultSet) -> None:
    """Within 2 mm or a quarter; the phantom's edges are sharper than any patient's."""
    assert len(results.answers) == len(chest.nodules)
    for nodule, answer in zip(chest.nodules, results.answers, strict=True):
        if 0 < nodule.hu < 100:
            found = largest(results, answer)
            assert found.long_diameter_mm is not None
            error = abs(found.long_diameter_mm - nodule.diameter_mm)
            assert error <= max(2.0, 0.25 * nodule.diameter_mm), (nodule, answer.text)
            assert answer.text.startswith(f"Nodule of {found.long_diameter_mm:.0f} × ")


def test_outlines_lie_on_their_nodules(chest: Chest, results: ResultSet) -> None:
    for nodule, answer in zip(chest.nodules, results.answers, strict=True):
        if not 0 < nodule.hu < 100:
            continue
        index, row, column = chest.geometry.index_of(nodule.centre_mm)
        finding = largest(results, answer)
        assert abs(finding.slice_index - index) <= 1.5
        middle = np.mean(finding.outline, axis=0)
        assert np.hypot(*(middle - (column + 0.5, row + 0.5))) * 0.7 < 0.15 * nodule.diameter_mm + 1
        assert finding.unit == "HU"


def test_an_answer_says_what_it_is(results: ResultSet) -> None:
    answer = results.answers[1]
    finding = largest(results, answer)
    assert sum(finding.probabilities.values()) == pytest.approx(1.0)
    assert finding.label in finding.probabilities
    assert "histology" in answer.text
    assert "mm" in answer.text
    assert {one.name for one in answer.attributes} >= {"spiculation", "texture", "calcification"}
    assert [score.name for score in answer.scores] == ["Brock", "Mayo"]
    assert answer.scores[0].low < answer.scores[0].high
    assert [line.partition(" 2")[0] for line in answer.guideline[::2]] == [
        "Fleischner",
        "Lung-RADS",
    ]
    assert set(answer.findings) <= {one.identifier for one in results.findings}


def test_results_go_through_json(results: ResultSet) -> None:
    assert from_json(to_json(results)) == results


def test_a_slice_that_shows_less_than_a_pixel_of_a_nodule_is_left_out(
    chest: Chest, volume: Volume, package: ModelPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be listed as 0.0 × 0.0 mm."""
    index, row, column = chest.geometry.index_of(chest.nodules[0].centre_mm)
    points = [Pointed("N1", Click(round(index), column + 0.5, row + 0.5))]
    usual = rate(volume, points, package, device=CPU)

    def with_speck(answer: Answer, look: Look, level: float) -> list[Outlined]:
        found = outlined(answer, look, level)
        rows, columns = np.nonzero(found[0].inside)
        centre = np.array((columns[0] + 0.5, rows[0] + 0.5))
        around = centre + 0.05 * np.array(((-1, -1), (1, -1), (1, 1), (-1, 1)))
        return [*found, replace(found[0], line=around)]

    monkeypatch.setattr("medviewer.lesion.nodule.outlines.outlined", with_speck)
    assert rate(volume, points, package, device=CPU).findings == usual.findings


def test_a_point_in_plain_lung_says_so(volume: Volume, chest: Chest, package: ModelPackage) -> None:
    index, row, column = chest.geometry.index_of((-70.0, -45.0, 160.0))
    found = rate(
        volume, [Pointed("A", Click(round(index), column, row))], package, mode="fast", device=CPU
    )
    (answer,) = found.answers
    assert answer.findings == ()
    assert found.findings == ()
    assert answer.text == NO_NODULE or not answer.gate.accepted


def test_a_nodule_that_two_points_lie_on_is_counted_once(
    volume: Volume, chest: Chest, package: ModelPackage
) -> None:
    index, row, column = chest.geometry.index_of(chest.nodules[1].centre_mm)
    middle, beside = (Click(round(index) + step, column + 0.5, row + 0.5) for step in (0, 1))
    points = [Pointed("A", middle), Pointed("B", beside)]
    found = rate(volume, points, package, mode="fast", device=CPU)
    first, again = found.answers
    assert first.findings
    assert {one.identifier for one in found.findings} == set(first.findings)
    assert len(found.lesions) == 1
    assert (again.identifier, again.findings, again.attributes) == ("B", (), ())
    assert (again.scores, again.guideline) == ((), ())
    assert again.text == "It is the nodule of A."


def test_outside_the_lung_it_is_refused_unless_run_anyway(
    volume: Volume, package: ModelPackage
) -> None:
    point = [Pointed("A", Click(30, 256.0, 20.0))]
    refused = rate(volume, point, package, mode="fast", device=CPU)
    assert not refused.answers[0].gate.accepted
    assert refused.answers[0].text == " ".join(refused.answers[0].gate.reasons)
    head = ct_volume(
        np.zeros((3, 96, 96), np.float32), (0.7, 2.0), body_part="HEAD", description=""
    )
    other = rate(head, point, package, device=CPU)
    assert other.answers == ()
    assert not other.gate.accepted


def test_what_cannot_be_done_is_named(
    volume: Volume, package: ModelPackage, tmp_path: Path
) -> None:
    with pytest.raises(MedviewerError, match="no mode"):
        rate(volume, [], package, mode="slow")


def test_what_was_said_of_other_points_before_is_kept(
    volume: Volume, package: ModelPackage, results: ResultSet
) -> None:
    beside = [Pointed("Z", Click(9999, 1.0, 1.0))]
    found = rate(volume, beside, package, mode="fast", device=CPU, before=results)
    assert found.findings == results.findings
    assert found.lesions == results.lesions
    *earlier, newest = found.answers
    assert (tuple(earlier), newest.identifier) == (results.answers, "Z")


def test_a_point_outside_the_series_fails_alone(volume: Volume, package: ModelPackage) -> None:
    """One slip in a table of points took every other point of its series with it."""
    points = [Pointed("A", Click(9999, 1.0, 1.0)), Pointed("B", Click(30, 256.0, 20.0))]
    said = rate(volume, points, package, mode="fast", device=CPU, run_anyway=True)
    outside, inside = said.answers
    assert not outside.gate.accepted
    assert not outside.gate.overridden
    assert outside.text.startswith("The point 1, 1 on slice 10000 lies outside the series of")
    assert inside.text == NO_NODULE
