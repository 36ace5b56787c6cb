"""Maps of a finding lie on the stored slice, and are held back where they point elsewhere."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.errors import Cancelled, MedviewerError
from medviewer.findings.finding import Finding, ResultSet
from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.lesion.detect import detect
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.explain import Explanation, grad_cam
from medviewer.lesion.slice_map import explain_finding, points_at
from medviewer.paths import models
from medviewer.phantom.head import make_head
from tests.lesion.examples import volume_of
from tests.lesion.training.test_train import StopsAfter

CPU = choose(allow_gpu=False)
PACKAGE = read_package(models() / "brain-mr")


@pytest.fixture(scope="module")
def slices() -> np.ndarray:
    """Three slices of the head phantom around its lesion's largest."""
    made = make_head()
    assert made.lesion is not None
    middle = int(made.lesion.mask.sum((1, 2)).argmax())
    return made.voxels[middle - 1 : middle + 2]


@pytest.fixture(scope="module")
def results(slices: np.ndarray) -> ResultSet:
    return detect(volume_of(slices), PACKAGE, mode="fast", device=CPU, run_anyway=True)


@pytest.fixture(scope="module")
def finding(results: ResultSet) -> Finding:
    return next(one for one in results.findings if one.slice_index == 1)


def test_the_map_of_a_finding_points_at_it(slices: np.ndarray, finding: Finding) -> None:
    found = explain_finding(volume_of(slices), PACKAGE, finding, "Grad-CAM", device=CPU)
    assert found.points
    assert found.map.shape == (128, 128)
    assert 0 < found.score < 1


def test_what_is_explained_is_where_the_detector_is_surest(
    slices: np.ndarray, finding: Finding, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cell of its map with the lesion, not the middle of a box that it may fill unevenly."""
    seen = []

    def asked(
        ensemble: Ensemble, picture: NDArray[np.float32], point: tuple[float, float]
    ) -> Explanation:
        seen.append((ensemble.size, ensemble.predict(picture).centre, point))
        return grad_cam(ensemble, picture, point)

    monkeypatch.setattr("medviewer.lesion.explain.grad_cam", asked)
    explain_finding(volume_of(slices), PACKAGE, finding, "Grad-CAM", device=CPU)
    ((size, centre, (x, y)),) = seen
    cell = size / centre.shape[0]
    assert centre[int(y / cell), int(x / cell)] == centre.max()
    assert (x / cell % 1, y / cell % 1) == pytest.approx((0.5, 0.5))


def test_only_the_model_that_set_a_mark_explains_it(
    slices: np.ndarray, finding: Finding, results: ResultSet
) -> None:
    volume, made_by = volume_of(slices), results.provenance
    explain_finding(volume, PACKAGE, finding, "Grad-CAM", device=CPU, set_by=made_by)
    retrained = replace(made_by, sha256="0" * 64)
    for other in (retrained, replace(made_by, model="another")):
        with pytest.raises(MedviewerError, match="would not say why the mark is there"):
            explain_finding(volume, PACKAGE, finding, "Grad-CAM", device=CPU, set_by=other)


def test_it_follows_a_slice_that_is_stored_turned(slices: np.ndarray, finding: Finding) -> None:
    straight = explain_finding(volume_of(slices), PACKAGE, finding, "Grad-CAM", device=CPU)
    x0, y0, x1, y1 = finding.box
    width = slices.shape[2]
    turned = volume_of(
        np.ascontiguousarray(slices[:, :, ::-1]), orientation=((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    )
    mirrored = replace(finding, box=(width - x1, y0, width - x0, y1))
    found = explain_finding(turned, PACKAGE, mirrored, "Grad-CAM", device=CPU)
    assert np.abs(found.map[:, ::-1] - straight.map).max() < 0.02


def test_a_map_whose_peak_is_elsewhere_does_not_point() -> None:
    heat = np.zeros((10, 20), np.float16)
    heat[3, 12] = 1
    assert points_at(heat, (120.0, 30.0, 140.0, 50.0), (100, 200))
    assert not points_at(heat, (20.0, 30.0, 40.0, 50.0), (100, 200))
    assert not points_at(heat * np.float16(0.01), (120.0, 30.0, 140.0, 50.0), (100, 200))


def test_what_cannot_be_explained_is_refused(slices: np.ndarray, finding: Finding) -> None:
    with pytest.raises(MedviewerError, match="no map"):
        explain_finding(volume_of(slices), PACKAGE, finding, "saliency", device=CPU)
    empty = np.zeros_like(slices)
    with pytest.raises(MedviewerError, match="no picture"):
        explain_finding(volume_of(empty), PACKAGE, finding, "Grad-CAM", device=CPU)
    with pytest.raises(Cancelled):
        explain_finding(volume_of(slices), PACKAGE, finding, "occlusion", StopsAfter(1), device=CPU)
