"""The parts of a training: which people each network sees, and which finished ones are taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import Cancelled
from medviewer.history import tasks
from medviewer.history.cohorts.cohort import folds_by_group
from medviewer.history.features.dataset import Dataset, encode_cohort, fit_encoding
from medviewer.history.members.fit import shape_of
from medviewer.history.members.network import HistoryNetwork
from medviewer.history.members.recipe import Recipe
from medviewer.history.parts import Parts, data_key
from medviewer.history.train import train
from medviewer.progress import Silent
from tests.history.stays import write_stays

RECIPE = Recipe(hidden=8, beside=8, passes=1, seeds=2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stays(tmp_path_factory.mktemp("stays"), 60)


def test_parts_of_a_run_on_other_data_are_not_taken(folder: Path, tmp_path: Path) -> None:
    cohort = tasks.ICU.cohort(folder)
    folds = folds_by_group(cohort, 5, seed=0)
    data = encode_cohort(tasks.ICU, fit_encoding(tasks.ICU, cohort), cohort)
    shape = shape_of(data, RECIPE)
    mine = Parts(tmp_path, RECIPE, data_key(cohort.cases, folds))
    mine.save(0, HistoryNetwork(shape), 128)
    assert mine.load(0, shape, 128) is not None
    first, *further = cohort.cases
    changed = (
        replace(first, cause=1 - first.cause),
        replace(first, variable=first.variable[::-1]),
        replace(first, facts=first.facts | {"age_years": 41.5}),
    )
    others = [((one, *further), folds) for one in changed]
    for cases, cut in ((cohort.cases, (folds + 1) % 5), *others):
        assert Parts(tmp_path, RECIPE, data_key(cases, cut)).load(0, shape, 128) is None


def test_no_network_is_trained_on_the_fold_that_it_answers_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each case is unknown to one in five of the networks, and to all of its fold."""
    taught = list[set[int]]()

    class NoFurther(Silent):
        def cancelled(self) -> bool:
            return len(taught) == 10

    def untrained(data: Dataset, members: np.ndarray, recipe: Recipe, *_: object) -> HistoryNetwork:
        taught.append({int(member) for member in members})
        return HistoryNetwork(shape_of(data, recipe)).without_lessons()

    monkeypatch.setattr("medviewer.history.train.fit_network", untrained)
    with pytest.raises(Cancelled):
        train("icu-mortality", folder, tmp_path, progress=NoFurther(), recipe=RECIPE)
    fold = folds_by_group(tasks.ICU.cohort(folder), 5, seed=0)
    everybody = set(range(60))
    unknown = [{int(fold[case]) for case in everybody - members} for members in taught]
    assert unknown == [{held_out} for held_out in (0, 1, 2, 3, 4) * 2]
