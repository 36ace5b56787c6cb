"""The shipped model finds the demo's lesion, although no phantom was ever in its training."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.findings.finding import Finding, ResultSet
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.learning.package import read_package
from medviewer.lesion.detect import detect
from medviewer.paths import models
from medviewer.phantom.head import Lesion, make_head, write_head


@dataclass(frozen=True)
class Case:
    lesion: Lesion
    results: ResultSet

    @property
    def main_slices(self) -> list[int]:
        """Where the lesion covers at least half of its largest area."""
        area = self.lesion.mask.sum(axis=(1, 2))
        return [int(index) for index in np.flatnonzero(area >= area.max() / 2)]

    def overlap(self, finding: Finding) -> float:
        """Dice coefficient of a finding's outline and the truth on its slice."""
        truth = self.lesion.mask[finding.slice_index]
        drawn: NDArray[np.bool_] = polygon_mask(np.array(finding.outline), truth.shape)
        return float(2 * (drawn & truth).sum() / (drawn.sum() + truth.sum()))

    @property
    def right(self) -> list[Finding]:
        return [finding for finding in self.results.findings if self.overlap(finding) >= 0.5]

    @property
    def false(self) -> list[Finding]:
        return [finding for finding in self.results.findings if self.overlap(finding) == 0]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    head = make_head()
    assert head.lesion is not None
    folder: Path = tmp_path_factory.mktemp("head")
    write_head(head, folder)
    (series,) = scan([folder]).series
    return Case(head.lesion, detect(load(series), read_package(models() / "brain-mr"), mode="fast"))


def test_the_gate_takes_the_phantom_for_what_the_model_reads(case: Case) -> None:
    assert case.results.gate.accepted, case.results.gate.reasons


def test_the_lesion_is_outlined_on_all_its_main_slices(case: Case) -> None:
    assert set(case.main_slices) <= {finding.slice_index for finding in case.right}


def test_the_class_is_right_over_the_lesion(case: Case) -> None:
    found = [f for f in case.right if f.slice_index in case.main_slices]
    labels = found[0].probabilities
    mean = {label: np.mean([f.probabilities[label] for f in found]) for label in labels}
    assert max(mean, key=lambda label: mean[label]) == case.lesion.kind


def test_no_false_mark_is_as_sure_as_the_lesion(case: Case) -> None:
    sure = [f.score for f in case.right if f.slice_index in case.main_slices]
    assert all(finding.score < min(sure) for finding in case.false)


def test_sure_false_marks_are_few(case: Case) -> None:
    assert sum(finding.score > 0.5 for finding in case.false) <= 2
