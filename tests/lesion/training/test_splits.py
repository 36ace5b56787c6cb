"""Who is trained on, who stops the training and who tests it are never the same person."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.splits import folds_of, split

LABELS = ("glioma", "meningioma", "pituitary")


def cases_of(persons: int = 90) -> list[Case]:
    """Three images of each person, all in the person's fold, far apart in the table."""
    return [
        Case(f"{look}-{person}", Path("x.png"), LABELS[person % 3], person // 3 % 3, "", (), person)
        for look in range(3)
        for person in range(persons)
    ]


@pytest.mark.parametrize("fold", [0, 1, 2])
@pytest.mark.parametrize("seed", [0, 1])
def test_no_person_is_on_two_sides_and_every_image_on_one(fold: int, seed: int) -> None:
    cases = cases_of()
    cut = split(cases, fold, seed)
    assert sorted([*cut.training, *cut.validation, *cut.test]) == list(range(len(cases)))
    sides = [{cases[index].group for index in side} for side in (cut.training, cut.validation)]
    assert not sides[0] & sides[1]
    assert {index for index, case in enumerate(cases) if case.fold == fold} == set(cut.test)
    for label in LABELS:
        held = [index for index in cut.validation if cases[index].label == label]
        assert 3 <= len(held) <= 9  # of 60, person by person
    assert cut == split(cases, fold, seed)
    assert cut.validation != split(cases, fold, seed + 5).validation


def test_a_person_in_two_folds_is_refused_before_anything_is_trained() -> None:
    """The network of the one fold had seen whom it was tested on in the other."""
    cases = cases_of()
    last = cases[-1]
    moved = Case(*(getattr(last, name) for name in ("name", "path", "label")), 0, "", (), 89)
    assert last.fold == 2
    for fold in (0, 2):
        with pytest.raises(
            MedviewerError, match=rf"persons \(1\) with images in fold {fold} and in another"
        ):
            split([*cases[:-1], moved], fold, 0)


def test_folds_are_those_of_all_images() -> None:
    cases = cases_of()
    assert folds_of(cases) == (0, 1, 2)
    without = Case("x", Path("x.png"), "glioma", None, "", (), 500)
    for some in ([*cases, without], [case for case in cases if case.fold == 1]):
        with pytest.raises(MedviewerError, match="one of at least two folds"):
            folds_of(some)


def test_folds_that_are_asked_for_are_among_those_of_the_data() -> None:
    """A network of a fold that no image is in was trained on all, and tested on none."""
    cases = cases_of()
    assert folds_of(cases, [2, 0, 2]) == (2, 0)
    with pytest.raises(MedviewerError, match=r"no fold 5, but 0, 1, 2\. Check --folds"):
        folds_of(cases, [1, 5])


def test_a_person_of_many_images_does_not_swell_the_validation() -> None:
    """Somebody with half of a class's images would be most of what a training is stopped by."""
    cases = cases_of()
    many = [Case(f"z{look}", Path("x.png"), "glioma", 1, "", (), 900) for look in range(60)]
    for seed in range(8):
        cut = split([*cases, *many], 0, seed)
        held = [index for index in cut.validation if [*cases, *many][index].label == "glioma"]
        assert 12 <= len(held) <= 18  # of 120
