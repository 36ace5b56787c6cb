"""The labelled folder is understood, and what is wrong in it is named."""

from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.training.cases import read_crop, read_nodules, read_votes
from medviewer.lesion.nodule.training.crops import load_crops, spacing
from medviewer.lesion.training.splits import split
from medviewer.progress import Silent
from tests.lesion.nodule.made import write_labelled


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_labelled(tmp_path / "data")


def test_a_row_becomes_a_nodule(data: Path) -> None:
    nodules = read_nodules(data)
    assert len(nodules) == 24
    one = nodules[2]
    assert (one.name, one.label, one.fold, one.readers) == ("P002_0", "malignant", 0, 3)
    assert one.ratings["malignancy"] == (5, 4, 4)
    assert spacing(one) == (0.7, 1.25), "the usual distance of slices where it is not known"
    assert read_crop(one).shape == (3, 96, 96)


def test_votes_lie_on_their_nodules(data: Path) -> None:
    nodules = read_nodules(data)
    crops = load_crops(nodules, data, Silent())
    for index, votes in enumerate(read_votes(nodules)):
        assert votes is not None
        assert np.array_equal(votes, crops.votes[crops.rows(index)])
        assert crops.hounsfield(index)[votes > 0].mean() > -100
        assert crops.hounsfield(index)[votes == 0].mean() < -500
    again = load_crops(nodules, data, Silent())
    assert np.array_equal(again.grey, crops.grey), "the second time from the cache"


def test_no_patient_is_in_two_cuts(data: Path) -> None:
    nodules = read_nodules(data)
    cut = split(nodules, 1, 0)
    groups = [{nodules[i].group for i in part} for part in (cut.training, cut.validation, cut.test)]
    assert len(set.union(*groups)) == sum(map(len, groups))


def test_data_without_truth_can_be_read(data: Path) -> None:
    (data / "fold1_votes.npz").unlink()
    table = data / "fold1.csv"
    lines = table.read_text().splitlines()
    keep = [0, 1, 2, 3, 4]
    table.write_text("\n".join(",".join(line.split(",")[i] for i in keep) for line in lines))
    blind = [one for one in read_nodules(data) if one.votes is None]
    assert len(blind) == 12
    assert {one.label for one in blind} == {""}
    with pytest.raises(MedviewerError, match="no outline"):
        load_crops(blind, data, Silent())


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("malignant", "evil"), "label 'evil'"),
        (("P001,0", "P999,0"), "missing"),
        (("|", ";"), "understood"),
    ],
)
def test_what_is_wrong_is_named(data: Path, change: tuple[str, str], reason: str) -> None:
    table = data / "fold1.csv"
    table.write_text(table.read_text().replace(*change))
    with pytest.raises(MedviewerError, match=reason):
        read_nodules(data)


def test_a_damaged_crop_is_named(data: Path) -> None:
    one = read_nodules(data)[0]
    one.path.write_bytes(b"nothing")
    with pytest.raises(MedviewerError, match=r"P000_0\.jls is not a crop"):
        read_crop(one)
