"""Which images a network trains on, which stop and calibrate it, which test it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from medviewer.errors import MedviewerError
from medviewer.lesion.cases import Case

VALIDATION_SHARE = 0.12


@dataclass(frozen=True)
class Split:
    """Indices into the cases: ``training``, ``validation`` (stopping, calibration), ``test``."""

    training: tuple[int, ...]
    validation: tuple[int, ...]
    test: tuple[int, ...]


def folds_of(cases: Sequence[Case]) -> tuple[int, ...]:
    """The folds that the table gives, in order.

    Raises
    ------
    MedviewerError
        When some image has no fold, or there are fewer than two.
    """
    folds = {case.fold for case in cases}
    if None in folds or len(folds) < 2:
        raise MedviewerError(
            "The table of annotations does not give every image one of at least two folds.",
            "Fill its column fold so that no person is in two folds.",
        )
    return tuple(sorted(fold for fold in folds if fold is not None))


def split(cases: Sequence[Case], fold: int, seed: int) -> Split:
    """Test on ``fold``; take whole groups of the other folds for validation, label by label."""
    random = np.random.default_rng([seed, fold])
    test = tuple(index for index, case in enumerate(cases) if case.fold == fold)
    rest = [index for index, case in enumerate(cases) if case.fold != fold]
    validation: set[int] = set()
    for label in sorted({cases[index].label for index in rest}):
        of_label = [index for index in rest if cases[index].label == label]
        wanted = VALIDATION_SHARE * len(of_label)
        taken = 0
        for group in random.permutation(sorted({cases[index].group for index in of_label})):
            members = [index for index in of_label if cases[index].group == group]
            if taken + len(members) <= 1.25 * wanted:
                validation.update(i for i in rest if cases[i].group == group)
                taken += len(members)
            if taken >= 0.85 * wanted:
                break
    training = tuple(index for index in rest if index not in validation)
    return Split(training, tuple(sorted(validation)), test)
