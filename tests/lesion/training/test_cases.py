"""The table of annotations: what is read, what is grouped, what is refused."""

import csv
from pathlib import Path

import numpy as np
import pytest
from imagecodecs import imwrite

from medviewer.errors import MedviewerError
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.splits import folds_of, split

COLUMNS = ("image", "label", "fold", "person", "polygon_xy")


def write_data(folder: Path, rows: list[tuple[object, ...]]) -> Path:
    (folder / "images").mkdir(parents=True, exist_ok=True)
    with (folder / "annotations.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(rows)
    for row in rows:
        imwrite(folder / "images" / str(row[0]), np.zeros((8, 8), dtype=np.uint8), codec="png")
    return folder


def test_a_row_becomes_a_case(tmp_path: Path) -> None:
    data = write_data(tmp_path, [("7.png", "glioma", 2, "A", "[[1,2],[3,2],[3,5.5]]")])
    (case,) = read_cases(data)
    assert (case.name, case.label, case.fold, case.person) == ("7", "glioma", 2, "A")
    assert case.outline == ((1.0, 2.0), (3.0, 2.0), (3.0, 5.5))


def test_images_without_labels_folds_and_outlines_are_welcome(tmp_path: Path) -> None:
    (case,) = read_cases(write_data(tmp_path, [("1.png", "", "", "", "")]))
    assert (case.label, case.fold, case.outline) == ("", None, ())


def test_neighbours_that_may_be_one_person_share_a_group(tmp_path: Path) -> None:
    rows = [
        ("1.png", "glioma", 2, "", ""),
        ("2.png", "glioma", 2, "", ""),  # may be the person of 1
        ("3.png", "glioma", 3, "", ""),  # another fold
        ("4.png", "glioma", 3, "A", ""),  # known to be A
        ("5.png", "pituitary", 3, "", ""),
        ("6.png", "glioma", 3, "A", ""),  # A again
    ]
    groups = [case.group for case in read_cases(write_data(tmp_path, rows))]
    assert groups[0] == groups[1]
    assert groups[3] == groups[5]
    assert len(set(groups)) == 4


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("1.png", "cyst", 2, "", ""), "label 'cyst'"),
        (("1.png", "glioma", "two", "", ""), "cannot be understood"),
        (("1.png", "glioma", 2, "", "[[1,"), "cannot be understood"),
    ],
)
def test_a_row_that_makes_no_sense_is_named(
    tmp_path: Path, row: tuple[object, ...], reason: str
) -> None:
    with pytest.raises(MedviewerError, match=reason):
        read_cases(write_data(tmp_path, [row]))


def test_a_missing_image_a_missing_table_and_an_empty_one(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match="cannot be read"):
        read_cases(tmp_path)
    data = write_data(tmp_path, [("1.png", "glioma", 2, "", "")])
    (data / "images" / "1.png").unlink()
    with pytest.raises(MedviewerError, match=r"1\.png"):
        read_cases(data)
    with pytest.raises(MedviewerError, match="holds no image"):
        read_cases(write_data(tmp_path / "empty", []))


def test_a_split_keeps_persons_apart(data_folder: Path) -> None:
    cases = read_cases(data_folder / "brain-t1ce")
    assert folds_of(cases) == (2, 3, 4, 5)
    for fold in (2, 3, 4, 5):
        cut = split(cases, fold, seed=0)
        parts = [set(cut.training), set(cut.validation), set(cut.test)]
        assert sorted(set.union(*parts)) == list(range(len(cases)))
        assert sum(map(len, parts)) == len(cases)
        groups = [{cases[index].group for index in part} for part in parts]
        assert not groups[0] & groups[1]
        assert not groups[0] & groups[2]
        assert not groups[1] & groups[2]
        assert {cases[index].fold for index in cut.test} == {fold}
        rest = len(cases) - len(cut.test)
        assert 0.08 < len(cut.validation) / rest < 0.15
        assert {cases[index].label for index in cut.validation} == {
            "meningioma",
            "glioma",
            "pituitary",
        }


def test_the_same_seed_gives_the_same_split(data_folder: Path) -> None:
    cases = read_cases(data_folder / "brain-t1ce")
    assert split(cases, 2, 0) == split(cases, 2, 0)
    assert split(cases, 2, 0).validation != split(cases, 2, 1).validation


@pytest.mark.parametrize("fold", ["1", ""])
def test_a_fold_that_all_share_says_nothing_of_who_is_who(tmp_path: Path, fold: str) -> None:
    """A set kept out for measuring: images of other folds no longer lie between the persons'."""
    rows = [
        (f"{number:04}.png", "glioma", fold, person, "[]")
        for number, person in ((1, ""), (2, ""), (7, ""), (9, "A"), (20, "A"), (21, ""))
    ]
    groups = [case.group for case in read_cases(write_data(tmp_path, rows))]
    assert groups == [0, 0, 1, 2, 2, 3]
