"""Outline, measure and rate the nodules that a reader points at in a loaded chest CT."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, GateVerdict, ResultSet, Rule
from medviewer.findings.lesion_finding import link
from medviewer.findings.model_run import Mode, ModelRun
from medviewer.findings.point_answer import PointAnswer
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.describe import describe, places_mm
from medviewer.lesion.gate.familiar import Familiar, read_familiar
from medviewer.lesion.nodule.gate import check, point_rules
from medviewer.lesion.nodule.place import Click, Surroundings, outside, surroundings
from medviewer.lesion.nodule.published import published
from medviewer.lesion.nodule.repeats import same_nodule
from medviewer.lesion.nodule.scores import Patient
from medviewer.lesion.nodule.words import (
    BENIGN,
    MALIGNANT,
    appearance_of,
    attributes_of,
    sentence,
)
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:
    from medviewer.lesion.nodule.model import Model
    from medviewer.lesion.nodule.outlines import Outlined
    from medviewer.lesion.nodule.predict import Answer

SMALLEST_PIXELS = 1.0
"""Extent of an outline on a slice, in its pixels: what is smaller has no size that was seen."""

NO_NODULE = Message("The networks see no nodule at this point.")


@dataclass(frozen=True)
class Pointed:
    """A point and its name: findings are called NAME.1, NAME.2, … from slice to slice."""

    name: str
    click: Click
    patient: Patient = field(default_factory=Patient)


def rate(
    volume: Volume,
    points: Sequence[Pointed],
    package: ModelPackage,
    progress: Progress = Silent(),
    *,
    mode: Mode = "full",
    run_anyway: bool = False,
    device: Device | None = None,
    before: ResultSet | None = None,
) -> ResultSet:
    """Say of every point which nodule lies there and how readers would rate it.

    Parameters
    ----------
    points
        Their names must differ.
    mode
        "full" asks every network about the nodule and its mirror images and averages,
        "fast" asks one network once.
    run_anyway
        Rate even what the gate refuses; the verdict says so.
    device
        Where to compute; chosen when None.
    before
        What the same model said of other points of this series: kept beside the new ones.

    Returns
    -------
    ResultSet
        One answer a point and one finding a slice of its nodule. The answer to a point at
        which the networks see no nodule, whose surroundings are no lung, or which lies
        outside the series (also with ``run_anyway``), says so and has no finding; so has
        one whose nodule an earlier one of ``points`` outlined. Nothing at all when the gate
        refused the series.

    Raises
    ------
    Cancelled
        When ``progress`` asks to stop; looked at between points.
    MedviewerError
        When distances in the series are not known.
    ModelPackageError
        When the weights do not fit.
    """
    run = ModelRun(package, mode)
    verdict = check(volume.series, volume)
    findings: list[Finding] = list(before.findings) if before else []
    answers: list[PointAnswer] = list(before.answers) if before else []
    ran = False
    if (verdict.accepted or run_anyway) and not volume.is_colour:
        from medviewer.lesion.nodule.model import load_model

        progress.report(0.0, Message("Loading the model"))
        device = device or choose()
        work = _Work(volume, load_model(package, device, mode), read_familiar(package), run_anyway)
        new: dict[str, list[Finding]] = {}
        for answer, own in work.every(points, progress):
            twin = same_nodule(own, new)
            answers.append(_pointed_at_again(answer, twin) if twin else answer)
            new[answer.identifier] = [] if twin else own
        findings += [finding for own in new.values() for finding in own]
        ran = True
    return ResultSet(
        series_key=volume.series.key,
        series_instance_uid=volume.series.series_instance_uid,
        sop_instance_uids=tuple(one.sop_instance_uid for one in volume.series.slices),
        gate=GateVerdict(verdict.rules, overridden=ran and run_anyway and not verdict.accepted),
        findings=tuple(findings),
        provenance=run.provenance(device.text if device else ""),
        lesions=link(findings, places_mm(volume), answers),
        answers=tuple(answers),
    )


@dataclass(frozen=True)
class _Work:
    volume: Volume
    model: Model
    familiar: Familiar | None
    run_anyway: bool

    def every(
        self, points: Sequence[Pointed], progress: Progress
    ) -> Iterator[tuple[PointAnswer, list[Finding]]]:
        """What lies at each point, one after the other."""
        for number, point in enumerate(points):
            stop_if_cancelled(progress)
            progress.report(
                number / len(points), Message("Nodule {} of {}", number + 1, len(points))
            )
            yield self.one(point)

    def one(self, point: Pointed) -> tuple[PointAnswer, list[Finding]]:
        """What lies at one point."""
        from medviewer.lesion.nodule.outlines import outlined
        from medviewer.lesion.nodule.predict import ask
        from medviewer.lesion.nodule.trace import cut_to, trace

        beyond = outside(self.volume, point.click)
        if beyond is not None:
            return _nothing(point, GateVerdict((Rule("place", False, beyond),)), beyond), []
        around = surroundings(self.volume, point.click)
        gate = GateVerdict(point_rules(around, point.click))
        if not gate.accepted and not self.run_anyway:
            return _nothing(point, gate, _together(gate.reasons)), []
        first = [next(iter(self.model.networks.values()))]
        traced = trace(
            around,
            point.click,
            lambda look: ask(first, look, self.model.device, flip=False),
            self.model.level,
        )
        if traced is None:
            return _nothing(point, gate, NO_NODULE), []
        look = cut_to(around, traced)
        answer = self.model.ask(look)
        if self.familiar is not None:
            judged = self.familiar.judge([self.familiar.distance(answer.features)])
            gate = GateVerdict((*gate.rules, judged))
        gate = replace(gate, overridden=not gate.accepted and self.run_anyway)
        if not gate.accepted and not gate.overridden:
            return _nothing(point, gate, _together(gate.reasons)), []
        lines = outlined(answer, look, self.model.level)
        findings = self._findings(point, around, traced.first, lines, answer)
        if not findings:
            return _nothing(point, gate, NO_NODULE), []
        return self._answer(point, gate, answer, findings), findings

    def _findings(
        self,
        point: Pointed,
        around: Surroundings,
        first: int,
        lines: list[Outlined],
        answer: Answer,
    ) -> list[Finding]:
        from medviewer.lesion.nodule.model import UNSURE

        chance = self.model.probability(answer)
        probabilities = {MALIGNANT: chance, BENIGN: 1 - chance}
        spread = self.model.spread(answer)
        rows, columns = self.volume.voxels.shape[1:3]
        findings: list[Finding] = []
        for one in lines:
            line = np.clip(around.to_image(one.line), 0.0, [columns, rows])
            x0, y0, x1, y1 = (float(value) for value in (*line.min(0), *line.max(0)))
            finding = describe(
                self.volume,
                around.first + first + one.slice_index,
                line,
                (x0, y0, x1, y1),
                one.score,
                probabilities,
                f"{point.name}.{len(findings) + 1}",
            )
            if finding is not None and max(x1 - x0, y1 - y0) >= SMALLEST_PIXELS:
                findings.append(replace(finding, spread=spread, sure=spread < UNSURE))
        return findings

    def _answer(
        self, point: Pointed, gate: GateVerdict, answer: Answer, findings: list[Finding]
    ) -> PointAnswer:
        largest = max(findings, key=lambda one: one.long_diameter_mm or 0.0)
        long_mm, short_mm = largest.long_diameter_mm or 0.0, largest.short_diameter_mm or 0.0
        attributes = attributes_of(answer.ratings)
        told = published(appearance_of(attributes, (long_mm, short_mm)), point.patient)
        return PointAnswer(
            identifier=point.name,
            slice_index=point.click.slice_index,
            point=(point.click.x, point.click.y),
            gate=gate,
            text=sentence(attributes, answer.ratings, (long_mm, short_mm), unsure=not largest.sure),
            findings=tuple(one.identifier for one in findings),
            attributes=attributes,
            scores=told.scores,
            guideline=tuple(itertools.chain(told.left_out, *told.guidelines)),
        )


def _together(sentences: Sequence[str]) -> str:
    """Sentences one behind the other, as one message."""
    first, *others = sentences
    return Message("{} {}", first, _together(others)) if others else first


def _pointed_at_again(answer: PointAnswer, earlier: str) -> PointAnswer:
    """The answer without its nodule, which the one called ``earlier`` has."""
    text = Message("It is the nodule of {}.", earlier)
    return replace(answer, text=text, findings=(), attributes=(), scores=(), guideline=())


def _nothing(point: Pointed, gate: GateVerdict, why: str) -> PointAnswer:
    click = point.click
    return PointAnswer(point.name, click.slice_index, (click.x, click.y), gate, why)
