"""A shipped history model: the networks, the simple models beside them, and their sum.

Every member is one network with the simple models of its fold. Its log odds are
``a * network + b * simple + c``, with an additive model ``+ d * additive``; the model's
log odds are the mean over members. The numbers of a member are fitted on what the members
of the other folds say about cases that they had not seen, so that a member's own fold has
no part in anything it says. A case that was in training is predicted only by the members
of its fold.
The risk of one of several causes is its network's share of the risk of all of them, so
that the parts add up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.features.dataset import for_network
from medviewer.history.features.encode import Encoding
from medviewer.history.figures.metrics import logit, sigmoid
from medviewer.history.members import baseline
from medviewer.history.tasks import Task, task_named
from medviewer.learning.package import ModelPackage

if TYPE_CHECKING:
    from medviewer.history.members.network import HistoryNetwork

Floats = NDArray[np.float64]
BATCH = 256


@dataclass(frozen=True)
class Answers:
    """What every member says, as log odds ``[member, case, horizon]``.

    ``parts`` are what is summed to ``blend``: of the "network", and by ``baseline.beside``'s
    names of those beside it, which are one a fold.
    """

    blend: Floats
    parts: dict[str, Floats]


@dataclass(frozen=True)
class HistoryModel:
    """The parts of a history model, ready to answer.

    Attributes
    ----------
    folds
        The fold of each member: the part of the training cases it did not see.
    simple
        By horizon label a fold, then by ``baseline.beside``'s names.
    blend
        float64 ``[fold, horizon, part + 1]``: the weights of the network and of those beside
        it, and the constant, of the module's sum.
    fold_of
        The fold of every training case, by ``case_key``.
    """

    task: Task
    encoding: Encoding
    networks: tuple[HistoryNetwork, ...]
    folds: tuple[int, ...]
    simple: dict[str, tuple[dict[str, baseline.Simple], ...]]
    blend: Floats
    fold_of: dict[int, int]
    reference: Reference

    @property
    def beside(self) -> tuple[str, ...]:
        """The names of what stands beside each network (packages before version 3: "simple")."""
        per_fold = next(iter(self.simple.values()))
        return tuple(per_fold[0])

    def answers(
        self,
        steps: NDArray[np.floating],
        summaries: NDArray[np.floating],
        at: NDArray[np.intp],
        of: NDArray[np.intp],
    ) -> Answers:
        """Log odds by every member for a number of questions.

        Parameters
        ----------
        steps
            ``[case, step, …]`` as ``encode`` gives them.
        summaries
            ``[question, …]``, those at the step that is asked about.
        at, of
            ``[question]``: the step asked about, and whose it is.
        """
        by_network = np.zeros((len(self.networks), len(at), len(self.task.horizons)))
        for start in range(0, len(steps), BATCH):
            rows = np.flatnonzero((of >= start) & (of < start + BATCH))
            if len(rows):
                batch = steps[start : start + BATCH, : at[rows].max() + 1]
                by_network[:, rows] = self._ask(
                    batch.astype(np.float32), summaries[rows], at[rows], of[rows] - start
                )
        parts = {"network": by_network}
        table = summaries.astype(np.float64)
        for name in self.beside:
            parts[name] = np.zeros(by_network.shape)
            for column, horizon in enumerate(self.task.horizons):
                for fold in set(self.folds):
                    told = self.simple[horizon.label][fold][name].log_odds(table)
                    parts[name][np.array(self.folds) == fold, :, column] = told
        return Answers(self._agreeing(self.summed(parts), by_network), parts)

    def summed(self, parts: dict[str, Floats]) -> Floats:
        """The weighted sum of an answer's parts, each horizon by itself, as log odds as they."""
        *weights, constant = np.moveaxis(self.blend[list(self.folds)], -1, 0)[:, :, None]
        total: Floats = constant + sum(
            w * part for w, part in zip(weights, parts.values(), strict=True)
        )
        return total

    def _agreeing(self, blend: Floats, by_network: Floats) -> Floats:
        """``blend`` with no risk falling as its horizon grows, and parts that add up."""
        horizons = self.task.horizons
        for column, horizon in enumerate(horizons):
            for other, longer in enumerate(horizons):
                if longer.causes == horizon.causes and longer.interval > horizon.interval:
                    blend[:, :, other] = np.maximum(blend[:, :, other], blend[:, :, column])
        for column in range(len(horizons)):
            whole = self.task.whole_of(column)
            if whole is not None:
                share = sigmoid(by_network[:, :, column]) / sigmoid(by_network[:, :, whole])
                blend[:, :, column] = logit(sigmoid(blend[:, :, whole]) * np.minimum(share, 1))
        return blend

    def _ask(
        self,
        steps: NDArray[np.float32],
        summaries: NDArray[np.floating],
        at: NDArray[np.intp],
        of: NDArray[np.intp],
    ) -> Floats:
        """Log odds ``[member, question, horizon]``; each case's steps are read only once."""
        import torch

        from medviewer.history.members.network import log_odds

        read = for_network(summaries, self.encoding)
        order = np.argsort(of, kind="stable")
        place = np.zeros(len(of), dtype=np.intp)
        place[order] = np.arange(len(of)) - np.searchsorted(of[order], of[order])
        where = np.zeros((len(steps), int(place.max()) + 1), dtype=np.int64)
        beside = np.zeros((*where.shape, read.shape[1]), dtype=np.float32)
        where[of, place], beside[of, place] = at, read
        inputs = torch.from_numpy(steps), torch.from_numpy(beside), torch.from_numpy(where)
        found = np.zeros((len(self.networks), len(of), len(self.task.horizons)))
        with torch.inference_mode():
            for member, network in enumerate(self.networks):
                told = network(*inputs)
                for column, horizon in enumerate(self.task.horizons):
                    each = log_odds(told, horizon.interval, horizon.causes).numpy()
                    found[member, :, column] = each[of, place]
        return found

    def unseen_by(self, identifiers: Sequence[str]) -> NDArray[np.bool_]:
        """Which members may answer for which case, ``[member, case]``."""
        fold = np.array([self.fold_of.get(case_key(name), -1) for name in identifiers])
        may: NDArray[np.bool_] = (fold[None] < 0) | (np.array(self.folds)[:, None] == fold[None])
        return may


@dataclass(frozen=True)
class Reference:
    """The average training case, from which an explanation starts.

    ``steps`` and ``summaries`` are the mean inputs ``[time, …]`` (of the network) at
    ``time_hours``.
    """

    time_hours: Floats
    steps: NDArray[np.float32]
    summaries: NDArray[np.float32]


def case_key(identifier: str) -> int:
    """A number that stands for a case in the package instead of its name."""
    digest = hashlib.sha256(identifier.encode()).digest()
    return int.from_bytes(digest[:8], "little", signed=True)


def load_model(package: ModelPackage) -> HistoryModel:
    """Build the model of a package that ``read_package`` accepted."""
    card, tensors = package.card["history"], package.tensors()
    task = task_named(package.name)
    folds = sorted(set(card["member_folds"]))
    simple = {
        horizon.label: tuple(
            {
                name: baseline.load(tensors, f"{name}.{horizon.label}.{fold}")
                for name in baseline.beside(task)
                if any(key.startswith(f"{name}.") for key in tensors)
            }
            for fold in folds
        )
        for horizon in task.horizons
    }
    keys, places = tensors["training.case"], tensors["training.fold"]
    return HistoryModel(
        task,
        Encoding.from_card(card["encoding"]),
        networks_of(card, tensors),
        tuple(card["member_folds"]),
        simple,
        np.array(card["blend"], dtype=np.float64),
        dict(zip(keys.tolist(), places.tolist(), strict=True)),
        Reference(
            tensors["reference.time_hours"].astype(np.float64),
            tensors["reference.steps"].astype(np.float32),
            tensors["reference.summaries"].astype(np.float32),
        ),
    )


def networks_of(
    card: dict[str, Any], tensors: dict[str, NDArray[Any]]
) -> tuple[HistoryNetwork, ...]:
    """The networks of a package, from its card's part "history" and its arrays."""
    import torch

    from medviewer.history.members.network import HistoryNetwork, Shape

    networks = []
    for member in range(len(card["member_folds"])):
        prefix = f"network.{member}."
        state = {
            name.removeprefix(prefix): torch.from_numpy(value.astype(np.float32))
            for name, value in tensors.items()
            if name.startswith(prefix)
        }
        network = HistoryNetwork(Shape(**card["network"]))
        network.load_state_dict(state)
        networks.append(network.eval())
    return tuple(networks)


def to_tensors(model: HistoryModel) -> dict[str, NDArray[Any]]:
    """The arrays of a package. Networks are kept in half precision, the rest in full."""
    tensors: dict[str, NDArray[Any]] = {}
    for member, network in enumerate(model.networks):
        for name, value in network.state_dict().items():
            tensors[f"network.{member}.{name}"] = value.numpy().astype(np.float16)
    for label, per_fold in model.simple.items():
        for fold, named in enumerate(per_fold):
            for name, simple in named.items():
                tensors |= simple.tensors(f"{name}.{label}.{fold}")
    tensors["training.case"] = np.array(list(model.fold_of), dtype=np.int64)
    tensors["training.fold"] = np.array(list(model.fold_of.values()), dtype=np.uint8)
    tensors["reference.time_hours"] = model.reference.time_hours
    tensors["reference.steps"] = model.reference.steps
    tensors["reference.summaries"] = model.reference.summaries
    return {name: np.ascontiguousarray(value) for name, value in tensors.items()}


def card_of(model: HistoryModel) -> dict[str, Any]:
    """What ``load_model`` needs besides the arrays."""
    return {
        "network": asdict(model.networks[0].shape),
        "encoding": model.encoding.to_card(),
        "member_folds": list(model.folds),
        "blend": model.blend.tolist(),
    }
