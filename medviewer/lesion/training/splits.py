"""Which images a network trains on, which stop and calibrate it, which test it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from medviewer.errors import MedviewerError

VALIDATION_SHARE = 0.12


class Labelled(Protocol):
    """What a split needs to know of a case: its label, its fold, and whose it is."""

    @property
    def label(self) -> str:
        """One of the classes."""

    @property
    def fold(self) -> int | None:
        """Person-disjoint fold; None when the data have none."""

    @property
    def group(self) -> int:
        """Cases that may show the same person share it."""


@dataclass(frozen=True)
class Split:
    """Indices into the cases: ``training``, ``validation`` (stopping, calibration), ``test``."""

    training: tuple[int, ...]
    validation: tuple[int, ...]
    test: tuple[int, ...]


def folds_of(cases: Sequence[Labelled], asked: Sequence[int] | None = None) -> tuple[int, ...]:
    """The folds that the table gives, in order, or those of them that are ``asked`` for.

    Raises
    ------
    MedviewerError
        When some image has no fold, there are fewer than two, or one that is asked for is missing.
    """
    folds = {case.fold for case in cases}
    if None in folds or len(folds) < 2:
        raise MedviewerError(
            "The table of annotations does not give every image one of at least two folds.",
            "Fill its column fold so that no person is in two folds.",
        )
    given = sorted(fold for fold in folds if fold is not None)
    if asked is None:
        return tuple(given)
    unknown = [fold for fold in asked if fold not in given]
    if unknown:
        raise MedviewerError(
            f"The data have no fold {unknown[0]}, but {', '.join(map(str, given))}.",
            "Check --folds.",
        )
    return tuple(dict.fromkeys(asked))


def split(cases: Sequence[Labelled], fold: int, seed: int) -> Split:
    """Test on ``fold``; take whole groups of the other folds for validation, label by label.

    Raises
    ------
    MedviewerError
        When too few persons are left to train on, or one lies in the test fold and in another.
    """
    random = np.random.default_rng([seed, fold])
    test = tuple(index for index, case in enumerate(cases) if case.fold == fold)
    rest = [index for index, case in enumerate(cases) if case.fold != fold]
    both = {cases[index].group for index in test} & {cases[index].group for index in rest}
    if both:
        raise MedviewerError(
            f"There are persons ({len(both)}) with images in fold {fold} and in another: a network "
            "would be tested on whom it has seen.",
            "Fill the table's column fold so that no person is in two folds.",
        )
    taken: set[int] = set()
    for label in sorted({cases[index].label for index in rest}):
        _take_groups(cases, [i for i in rest if cases[i].label == label], taken, random)
    validation = tuple(index for index in rest if cases[index].group in taken)
    training = tuple(index for index in rest if cases[index].group not in taken)
    if not training or not validation:
        raise MedviewerError(
            f"The folds other than {fold} hold too few persons to train on some and to "
            "validate on others.",
            "Add images, or use fewer folds.",
        )
    return Split(training, validation, test)


def _take_groups(
    cases: Sequence[Labelled], of_label: list[int], taken: set[int], random: np.random.Generator
) -> None:
    """Add groups to ``taken`` until about ``VALIDATION_SHARE`` of ``of_label`` is in one."""
    sizes: dict[int, int] = {}
    for index in of_label:
        sizes[cases[index].group] = sizes.get(cases[index].group, 0) + 1
    wanted = VALIDATION_SHARE * len(of_label)
    count = sum(sizes[group] for group in sizes if group in taken)
    for group in random.permutation(sorted(sizes)).tolist():
        if group not in taken and count + sizes[group] <= 1.25 * wanted:
            taken.add(group)
            count += sizes[group]
        if count >= 0.85 * wanted:
            return
    if count == 0 and sizes:
        taken.add(min(sizes, key=lambda group: (sizes[group], group)))
