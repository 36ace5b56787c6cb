"""Score the model on a folder of labelled images, honestly, and write every prediction.

An image that took part in the training is predicted only by networks that did
not see it, an unknown image by all. Images are recognised by the SHA-256 of
their file, so a converted copy of a training image would count as unknown.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.findings.model_run import Mode
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.detect import operating_point
from medviewer.lesion.figures.members import read_members
from medviewer.lesion.figures.metrics import Scored, summarise
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.packaged import chosen_for
from medviewer.lesion.training.cases import Case, read_cases
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.safe_write import whole

LOWEST_SCORE = 0.02
"""Findings down to this score are written, so that curves can be drawn from the file."""


def evaluate(
    package: ModelPackage,
    data: Path,
    predictions: Path,
    progress: Progress = Silent(),
    *,
    mode: Mode = "full",
    device: Device | None = None,
) -> dict[str, Any]:
    """Predict every case of ``data`` and compare with the truth where it is known.

    Writes one JSON object a line to ``predictions``: ``case``, ``truth``,
    ``probabilities``, ``findings`` (``label``, ``score``, ``box`` and ``outline`` in
    pixels of the image) and ``networks``, the names of those that were asked.

    Returns
    -------
    dict
        Figures with their 95 % intervals, as text, and how they came about.

    Raises
    ------
    MedviewerError
        When the data cannot be read or the file cannot be written.
    """
    cases = read_cases(data)
    threshold, _ = operating_point(package, mode)
    scored: list[Scored] = []
    left_out, known = 0, 0
    lines: list[str] = []
    for case, result in _predict_all(package, cases, mode, device or choose(), progress):
        if result is None:
            left_out += 1
            continue
        known += bool(result.pop("known"))
        lines.append(json.dumps(result))
        scored.append(Scored(case, result))
    try:
        predictions.parent.mkdir(parents=True, exist_ok=True)
        with whole(predictions) as fresh:
            fresh.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise MedviewerError(
            f"{predictions} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    summary: dict[str, Any] = {
        "model": f"{package.name} {package.version} ({package.sha256[:12]}), {mode} mode",
        "cases": len(scored),
        "cases from the training data": f"{known}, each predicted only by networks that "
        "neither trained on it nor were stopped by it",
        "cases new to the model": f"{len(scored) - known}, predicted by all networks",
    }
    if left_out:
        summary["cases left out"] = f"{left_out}, because every network had seen them"
    return {**summary, **summarise(scored, threshold)}


def _predict_all(
    package: ModelPackage,
    cases: list[Case],
    mode: Mode,
    device: Device,
    progress: Progress,
) -> Iterator[tuple[Case, dict[str, Any] | None]]:
    from medviewer.lesion.ensemble import load_ensemble
    from medviewer.lesion.training.images import prepare_image, read_grey

    ensemble = load_ensemble(package, device, "full")
    if mode == "fast":  # of each fold its first network, asked as the one of that mode is
        temperature = float(chosen_for(package.card, mode)["calibration"]["temperature"])
        ensemble = replace(ensemble, views=False, temperature=temperature)
    members = read_members(package)
    for index, case in enumerate(cases):
        stop_if_cancelled(progress)
        digest = hashlib.sha256(case.path.read_bytes()).hexdigest()
        names = members.unseen_by(digest)
        if mode == "fast":
            names = names[:1]
        if names:
            grey = read_grey(case.path)
            picture, field = prepare_image(grey, ensemble.size)
            finer = None
            if ensemble.finer > 1:
                finer, _ = prepare_image(grey, ensemble.finer * ensemble.size)
            prediction = ensemble.predict(picture, names, finer=finer)
            yield (
                case,
                {
                    "case": case.name,
                    "truth": case.label or None,
                    "probabilities": _by_label(prediction.probabilities),
                    "findings": _findings(prediction, field),
                    "networks": names,
                    "known": members.fold(digest) is not None,
                },
            )
        else:
            yield case, None
        progress.report((index + 1) / len(cases), f"{index + 1} of {len(cases)} images")


def _by_label(probabilities: NDArray[np.float64]) -> dict[str, float]:
    return dict(zip(LABELS, (round(float(value), 6) for value in probabilities), strict=True))


def _findings(prediction: Any, field: Any) -> list[dict[str, Any]]:
    from medviewer.lesion.decode import decode

    label = LABELS[int(np.argmax(prediction.probabilities))]
    found = []
    for detection in decode(prediction, LOWEST_SCORE):
        box = field.to_image(np.array(detection.box).reshape(2, 2)).ravel()
        found.append(
            {
                "label": label,
                "score": round(detection.score, 5),
                "box": [round(float(value), 2) for value in box],
                "outline": np.round(field.to_image(detection.outline), 1).tolist(),
            }
        )
    return found
