"""Find lesions in a loaded series: gate, slices, networks, findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, GateVerdict, LesionFinding, ResultSet
from medviewer.findings.lesion_finding import link, with_doubts
from medviewer.findings.model_run import Mode, ModelRun
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.describe import describe, places_mm
from medviewer.lesion.gate.check import check
from medviewer.lesion.gate.familiar import Familiar, read_familiar
from medviewer.lesion.networks.packaged import chosen_for
from medviewer.lesion.series import DOUBTFUL, WEAK, supported
from medviewer.lesion.slices import (
    Prepared,
    heat_on_image,
    heat_shape,
    prepare_slice,
    slice_levels,
)
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:
    from medviewer.lesion.decode import Detection
    from medviewer.lesion.prediction import Prediction


class Predictor(Protocol):
    """What ``detect`` needs of the networks; ``Ensemble`` is one."""

    @property
    def size(self) -> int:
        """Side of the square that is seen, in network pixels."""

    @property
    def finer(self) -> int:
        """Pixels of the finer pictures for each of the others, along a side; 1 for none."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Of the probabilities, in order."""

    def predict(
        self, picture: NDArray[np.float32], *, finer: NDArray[np.float32] | None = None
    ) -> Prediction:
        """Say what is on one prepared picture, of which there may be a finer one."""


@dataclass(frozen=True)
class Found:
    """What the networks said about a volume, before the gate has its last word."""

    findings: tuple[Finding, ...]
    weaker: tuple[Finding, ...]
    heat_map: NDArray[np.float16]
    distances: list[float]


def detect(
    volume: Volume,
    package: ModelPackage,
    progress: Progress = Silent(),
    *,
    mode: Mode = "full",
    run_anyway: bool = False,
    device: Device | None = None,
) -> ResultSet:
    """Look at every slice of ``volume`` with the model of ``package``.

    Parameters
    ----------
    mode
        "full" asks every network about the slice and its mirror image, and averages; "fast"
        asks one network once.
    run_anyway
        Analyse even what the gate refuses (but for colour, which has no grey values);
        the verdict of the result says so.
    device
        Where to compute; chosen when None.

    Returns
    -------
    ResultSet
        Without findings and heat map when the gate refused.

    Raises
    ------
    Cancelled
        When ``progress`` asks to stop; looked at between slices.
    ModelPackageError
        When the weights do not fit.
    """
    run = ModelRun(package, mode)
    threshold, sure_from = operating_point(package, mode)
    verdict = check(volume.series, volume)
    found: Found | None = None
    computed_on = device.text if device else ""
    if (verdict.accepted or run_anyway) and not volume.is_colour:
        from medviewer.lesion.ensemble import load_ensemble

        progress.report(0.0, Message("Loading the model"))
        device = device or choose()
        ensemble = load_ensemble(package, device, mode)
        computed_on = f"{device.text}; {ensemble.computes.text}"
        familiar = read_familiar(package)
        found = search(volume, ensemble, threshold, familiar, progress, sure_from=sure_from)
        verdict = _with_likeness(verdict, familiar, found)
    if not verdict.accepted:
        found = found if run_anyway else None
        verdict = replace(verdict, overridden=found is not None)
    return ResultSet(
        series_key=volume.series.key,
        series_instance_uid=volume.series.series_instance_uid,
        sop_instance_uids=tuple(one.sop_instance_uid for one in volume.series.slices),
        gate=verdict,
        findings=found.findings if found else (),
        provenance=run.provenance(computed_on),
        heat_map=found.heat_map if found else None,
        lesions=_lesions(found, places_mm(volume)) if found else (),
    )


def _lesions(found: Found, places_mm: Sequence[float] | None) -> tuple[LesionFinding, ...]:
    """The lesions, the surest first, each with what is in doubt at its ends."""
    by_name = {one.identifier: one for one in found.findings}
    return tuple(
        with_doubts(lesion, [by_name[name] for name in lesion.findings], found.weaker, places_mm)
        for lesion in link(found.findings, places_mm)
    )


def operating_point(package: ModelPackage, mode: Mode) -> tuple[float, float]:
    """From which score on marks count in a mode, and from which probability on classes are sure.

    Raises
    ------
    ModelPackageError
        When they are no probabilities: nothing would be found, without a word.
    """
    try:
        point = chosen_for(package.card, mode)["operating_point"]
        both = float(point["threshold"]), float(point.get("sure_from", 0.0))
    except (AttributeError, KeyError, TypeError, ValueError):
        both = (float("nan"), 0.0)
    if not all(0 <= one <= 1 for one in both):
        raise ModelPackageError(
            Message("The card in {} lacks or garbles {}.", package.folder, "operating_point"),
            Message("Install the model again."),
        )
    return both


def _with_likeness(verdict: GateVerdict, familiar: Familiar | None, found: Found) -> GateVerdict:
    if familiar is None:
        return verdict
    return replace(verdict, rules=(*verdict.rules, familiar.judge(found.distances)))


def search(
    volume: Volume,
    predictor: Predictor,
    threshold: float,
    familiar: Familiar | None = None,
    progress: Progress = Silent(),
    *,
    sure_from: float = 0.0,
) -> Found:
    """Ask the networks about every slice that holds a picture.

    Marks around ``threshold`` become findings if the series supports them (``supported``), weaker
    ones leave in doubt where a lesion ends;
    from the probability ``sure_from`` on their class is sure.
    """
    from medviewer.lesion.decode import decode

    count, rows, columns = volume.voxels.shape[:3]
    small = heat_shape((rows, columns))
    heat_map = np.zeros((count, *small), dtype=np.float16)
    findings: list[Finding] = []
    distances: list[float] = []
    for index, levels in enumerate(slice_levels(volume)):
        stop_if_cancelled(progress)
        if levels is not None:
            prepared = prepare_slice(volume, index, levels, predictor.size, predictor.finer)
            prediction = predictor.predict(prepared.picture, finer=prepared.finer)
            heat_map[index] = heat_on_image(prediction.centre, prepared, small)
            if familiar is not None:
                distances.append(familiar.distance(prediction.features))
            chances = map(float, prediction.probabilities)
            probabilities = dict(zip(predictor.labels, chances, strict=True))
            for detection in decode(prediction, DOUBTFUL * threshold):
                name = f"mark {len(findings) + 1}"
                finding = _finding(volume, index, prepared, detection, probabilities, name)
                if finding is not None:
                    sure = max(probabilities.values()) >= sure_from
                    findings.append(replace(finding, spread=prediction.spread, sure=sure))
        progress.report((index + 1) / count, Message("Slice {} of {}", index + 1, count))
    marks = [one for one in findings if one.score >= WEAK * threshold]
    weaker = tuple(one for one in findings if one.score < WEAK * threshold)
    return Found(supported(marks, threshold, count), weaker, heat_map, distances)


def _finding(
    volume: Volume,
    index: int,
    prepared: Prepared,
    detection: Detection,
    probabilities: dict[str, float],
    identifier: str,
) -> Finding | None:
    """A detection as a finding in image coordinates; None when no pixel lies inside it."""
    rows, columns = prepared.shape
    line = np.clip(prepared.to_image(detection.outline), 0.0, [columns, rows])
    corners = prepared.to_image(np.array(detection.box).reshape(2, 2))
    corners = np.clip(corners, 0.0, [columns, rows])
    (x0, y0), (x1, y1) = corners.min(0).tolist(), corners.max(0).tolist()
    return describe(
        volume, index, line, (x0, y0, x1, y1), detection.score, probabilities, identifier
    )
