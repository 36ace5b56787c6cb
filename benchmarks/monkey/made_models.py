"""Stands in for the models: answers in a moment, refuses, fails, or takes its time."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, GateVerdict, Provenance, ResultSet, Rule
from medviewer.findings.point_answer import PointAnswer
from medviewer.history.features.encode import Channel, Encoding
from medviewer.history.records.record import Contribution, Prediction, Record, RiskCurve, Why
from medviewer.learning.package import ModelPackage
from medviewer.lesion.slice_map import SliceMap
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.history import prediction
from medviewer.ui.results import analysis

LABELS = ("glioma", "meningioma", "pituitary")
LONGEST_S = 0.3
MADE = Provenance("made", "1.0", "ab" * 32, "CPU", "2026-01-02T03:04:05+00:00", 1.0, "monkey")


HEART_RATE = Channel("heart rate", "/min", 20, 300, seen_low=40.0, seen_high=160.0)


class ModelError(Exception):
    """What a made model raises that nobody foresaw; the window must go on."""


PACKAGE = ModelPackage(
    Path("nowhere"),
    {
        "name": MADE.model,
        "version": MADE.version,
        "sha256": MADE.sha256,
        "history": {"encoding": Encoding((HEART_RATE,), (), (), None, 12.0, 24.0).to_card()},
        "gate": {"last_hours": 48.0},
    },
)
"""A model whose weights are nowhere; its card says what the window asks of it."""


class MadeModels:
    """The models; ``random`` says what they make of what they are asked."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(f"models {seed}")

    def find(self, volume: Volume, _package: Any, progress: Progress, **_: Any) -> ResultSet:
        """Some squares anywhere, or none."""
        self._work(progress)
        findings = tuple(self._finding(volume, f"L{k}") for k in range(self.random.randrange(5)))
        verdict = GateVerdict((Rule("modality", self.random.random() < 0.8, "It is odd."),))
        return self._results(volume, verdict, findings)

    def what_if(self, *_: Any) -> None:
        """No answer: a made model cannot be asked twice."""
        raise MedviewerError("A made model has no answer.")

    def rate(
        self,
        volume: Volume,
        points: Sequence[tuple[str, Any]],
        _package: Any,
        progress: Progress,
        *,
        before: ResultSet | None,
        **_: Any,
    ) -> ResultSet:
        """A square at every point, or nothing there."""
        self._work(progress)
        findings = () if before is None else before.findings
        answers = () if before is None else before.answers
        for name, click in points:
            found = () if self.random.random() < 0.3 else (self._finding(volume, f"{name}.1"),)
            findings += found
            keys = tuple(one.identifier for one in found)
            place = (float(click.x), float(click.y))
            answers += (
                PointAnswer(name, click.slice_index, place, GateVerdict(()), "Here.", keys),
            )
        return self._results(volume, GateVerdict(()), findings, answers)

    def explain(
        self, _volume: Volume, _finding: Finding, kind: str, progress: Progress
    ) -> SliceMap:
        """A map with one bright place."""
        self._work(progress)
        heat = np.zeros((6, 8), np.float16)
        heat[2, 3] = 1
        return SliceMap(kind, heat, 0.8, self.random.random() < 0.5)

    def judge(self, record: Record, _package: Any, progress: Progress, **_: Any) -> Prediction:
        """A curve over the record's times, or a refusal."""
        self._work(progress)
        hours = np.unique([one.time_hours for one in record.observations])
        if len(hours) < 2 or self.random.random() < 0.2:
            return Prediction(GateVerdict((Rule("length", False, "It is too short."),)), MADE)
        risk = np.array([self.random.random() for _ in hours])
        names = sorted({one.variable for one in record.observations})
        why = Why(tuple(Contribution(name, None, 0.5 - k) for k, name in enumerate(names[:3])))
        curve = RiskCurve(
            "death",
            "in hospital",
            hours,
            risk,
            risk / 2,
            (1 + risk) / 2,
            risk,
            "boosting",
            np.full(len(hours), 0.1),
            why,
        )
        return Prediction(GateVerdict((Rule("age", True, ""),)), MADE, (curve,))

    def _work(self, progress: Progress) -> None:
        """Take a moment, tell of it, and fail now and then."""
        for part in range(10):
            progress.report(part / 10, f"Part {part + 1} of 10")
            stop_if_cancelled(progress)
            time.sleep(self.random.uniform(0, LONGEST_S / 10))
        fate = self.random.random()
        if fate < 0.05:
            raise MedviewerError("The model is damaged.", "Install it again.")
        if fate < 0.08:
            raise ModelError

    def _finding(self, volume: Volume, name: str) -> Finding:
        series, rnd = volume.series, self.random
        index = rnd.randrange(len(series.slices))
        x, y = rnd.uniform(0, series.columns - 4), rnd.uniform(0, series.rows - 4)
        side = rnd.uniform(1, 12)
        label = rnd.choice(LABELS)
        others = [each for each in LABELS if each != label]
        one = series.slices[index]
        return Finding(
            name,
            index,
            one.sop_instance_uid,
            one.frame + 1,
            label,
            rnd.random(),
            {label: 0.6, others[0]: 0.3, others[1]: 0.1},
            (x, y, x + side, y + side),
            ((x, y), (x + side, y), (x + side, y + side), (x, y + side)),
            side,
            side,
            side * side,
            10.0,
            1.0,
            volume.unit,
        )

    def _results(
        self,
        volume: Volume,
        gate: GateVerdict,
        findings: tuple[Finding, ...],
        answers: tuple[PointAnswer, ...] = (),
    ) -> ResultSet:
        series = volume.series
        uids = tuple(one.sop_instance_uid for one in series.slices)
        heat = np.zeros((len(uids), 6, 8), np.float16)
        key, uid = series.key, series.series_instance_uid
        return ResultSet(key, uid, uids, gate, findings, MADE, heat, answers=answers)


@contextmanager
def made_models(seed: int) -> Iterator[None]:
    """While the block runs the window asks made models."""
    made = MadeModels(seed)
    package, device = (lambda _: (PACKAGE, ())), (lambda: "CPU, 1 thread: no GPU found")
    choices = (prediction.Choice("made", "death", True),)
    with ExitStack() as stack:
        for module, name, stand_in in (
            (analysis, "installed_package", package),
            (analysis, "device_text", device),
            (analysis, "find_lesions", made.find),
            (analysis, "rate_nodules", made.rate),
            (analysis, "explain", made.explain),
            (prediction, "history_package", lambda *_: (PACKAGE, choices)),
            (prediction, "judge", made.judge),
            (prediction, "_what_if", made.what_if),
        ):
            stack.enter_context(patch.object(module, name, stand_in))
        yield
