"""Finished parts of a training run, so that a killed run goes on where it stopped."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case
from medviewer.history.members import baseline
from medviewer.history.members.network import HistoryNetwork, Shape
from medviewer.history.members.recipe import Recipe
from medviewer.history.tasks import Task
from medviewer.learning import checkpoint


@dataclass(frozen=True)
class Parts:
    """Networks and simple models of one run, kept in ``folder`` until the run is done.

    ``data`` stands for the cases and their folds, see ``data_key``.
    """

    folder: Path
    recipe: Recipe
    data: str = ""

    def _path(self, number: int) -> Path:
        return self.folder / f"network-{number}.safetensors"

    def _meta(self, number: int, shape: Shape, cases: int) -> dict[str, Any]:
        recipe = {name: value for name, value in asdict(self.recipe).items() if name != "seeds"}
        return {
            "number": number,
            "recipe": recipe,
            "shape": asdict(shape),
            "cases": cases,
            "data": self.data,
        }

    def load(self, number: int, shape: Shape, cases: int) -> HistoryNetwork | None:
        """The finished network, if there is one of this very recipe, shape and data."""
        path = self._path(number)
        if not path.is_file():
            return None
        tensors, meta = checkpoint.load(path)
        if not _same(meta, self._meta(number, shape, cases)):
            return None
        network = HistoryNetwork(shape)
        network.load_state_dict(tensors)
        return network.eval()

    def save(self, number: int, network: HistoryNetwork, cases: int) -> None:
        """Keep a finished network."""
        meta = self._meta(number, network.shape, cases)
        checkpoint.save(self._path(number), dict(network.state_dict()), meta)

    def load_simple(
        self, task: Task, label: str, fold: int, cases: int
    ) -> dict[str, baseline.Simple] | None:
        """The finished simple models of a horizon, if there are some of these very settings."""
        path = self._simple_path(label, fold)
        if not path.is_file():
            return None
        tensors, meta = checkpoint.load(path)
        if not _same(meta, self._simple_meta(task, cases)):
            return None
        arrays = {name: each.numpy() for name, each in tensors.items()}
        return {name: baseline.load(arrays, name) for name in baseline.beside(task)}

    def save_simple(
        self,
        task: Task,
        label: str,
        fold: int,
        simple: dict[str, baseline.Simple],
        cases: int,
    ) -> None:
        """Keep the finished simple models of a horizon, by name."""
        tensors = {
            key: torch.tensor(array)  # a copy: those of one horizon may share an array
            for name, each in simple.items()
            for key, array in each.tensors(name).items()
        }
        checkpoint.save(self._simple_path(label, fold), tensors, self._simple_meta(task, cases))

    def _simple_path(self, label: str, fold: int) -> Path:
        return self.folder / f"simple-{label}-{fold}.safetensors"

    def _simple_meta(self, task: Task, cases: int) -> dict[str, Any]:
        settings = baseline.settings(task)
        return {"kind": task.baseline, "settings": settings, "cases": cases, "data": self.data}

    def remove(self) -> None:
        """Remove what the finished run no longer needs."""
        if self.folder.is_dir():
            shutil.rmtree(self.folder)


def data_key(cases: Sequence[Case], folds: NDArray[np.intp]) -> str:
    """A text that stands for cases, all that is known of them, their outcomes and their folds."""
    found = hashlib.sha256()
    for case, fold in zip(cases, folds, strict=True):
        facts = sorted(case.facts.items())
        found.update(f"{case.identifier} {fold} {case.end_hours} {case.cause} {facts} ".encode())
        for array in (case.time_hours, case.variable, case.value, case.ask_hours, case.lessons):
            found.update(array.tobytes())
    return found.hexdigest()[:16]


def _same(meta: dict[str, Any], wanted: dict[str, Any]) -> bool:
    """Whether a part is the one that is wanted; older ones do not say of which data they are."""
    return {"data": wanted["data"], **meta} == wanted
