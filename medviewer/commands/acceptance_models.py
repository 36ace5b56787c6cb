"""The checks of the installed models: each is asked about data whose answer is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from medviewer.commands.acceptance_phantoms import (
    CheckFailedError,
    chest,
    chest_volume,
    demand,
    head,
    head_volume,
)
from medviewer.learning.package import ModelPackage


def check_lesions(package: ModelPackage, work: Path) -> str:
    """The model takes one of the phantoms, finds its lesion, and says the same twice."""
    from medviewer.lesion.detect import detect

    told: list[str] = []
    for name, make, truth in (
        ("head", head_volume, _head_truth),
        ("chest", chest_volume, _chest_truth),
    ):
        volume = make(work)
        results = detect(volume, package, mode="fast")
        if not results.gate.accepted:
            told.append(f"{name} refused: {results.gate.reasons[0]}")
            continue
        hits = [finding for finding in results.findings if truth(finding.slice_index, finding.box)]
        demand(bool(hits), f"The lesion of the {name} phantom was not found.")
        again = detect(volume, package, mode="fast")
        same = [replace(one, identifier="") for one in again.findings] == [
            replace(one, identifier="") for one in results.findings
        ]
        demand(same, f"A second run on the {name} phantom found something else.", "Report this.")
        surest = max(finding.score for finding in hits)
        return (
            f"{name}: {len(hits)} of {len(results.findings)} findings on the lesion, "
            f"surest {surest:.2f}; the same twice; {results.provenance.device}"
        )
    raise CheckFailedError(f"No phantom was taken: {' '.join(told)}", "")


def _head_truth(index: int, box: tuple[float, float, float, float]) -> bool:
    """True when the middle of ``box`` on slice ``index`` is in the head phantom's lesion."""
    lesion = head().lesion
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return lesion is not None and bool(lesion.mask[index, int(y), int(x)])


def _chest_truth(index: int, box: tuple[float, float, float, float]) -> bool:
    """True when the middle of ``box`` on slice ``index`` is in a nodule of the chest phantom."""
    phantom = chest()
    spacing = np.array(phantom.geometry.spacing)
    middle = np.array([index, (box[1] + box[3]) / 2 - 0.5, (box[0] + box[2]) / 2 - 0.5])
    return any(
        np.linalg.norm((middle - phantom.geometry.index_of(nodule.centre_mm)) * spacing)
        <= nodule.diameter_mm / 2 + spacing[0]
        for nodule in phantom.nodules
    )


def check_nodules(package: ModelPackage, work: Path) -> str:
    """The model measures a nodule that is pointed at, within 2 mm or a quarter, the same twice."""
    from medviewer.lesion.nodule.place import Click
    from medviewer.lesion.nodule.rate import Pointed, rate

    volume, nodule = chest_volume(work), chest().nodules[0]
    index, row, column = chest().geometry.index_of(nodule.centre_mm)
    points = [Pointed("N", Click(round(index), column + 0.5, row + 0.5))]
    results, again = (rate(volume, points, package, mode="fast") for _ in "12")
    demand(results.gate.accepted, f"The chest was refused: {' '.join(results.gate.reasons)}", "")
    found = max((one.long_diameter_mm or 0.0 for one in results.findings), default=0.0)
    demand(
        abs(found - nodule.diameter_mm) <= max(2.0, 0.25 * nodule.diameter_mm),
        f"A nodule of {nodule.diameter_mm:.0f} mm was measured as {found:.1f} mm.",
    )
    demand(again.findings == results.findings, "A second run found something else.", "Report this.")
    return (
        f"chest: a nodule of {nodule.diameter_mm:.0f} mm measured as {found:.1f} mm; "
        f"the same twice; {results.provenance.device}"
    )


def check_history(package: ModelPackage, work: Path) -> str:
    """The model judges the phantom's history: probabilities inside their own intervals."""
    from medviewer.history.predict import predict
    from medviewer.history.records.read import read_history
    from medviewer.phantom.history import write_history

    path = work / "history.csv"
    write_history(path)
    (record,) = read_history(path)
    prediction = predict(record, package, run_anyway=True)
    demand(bool(prediction.curves), "It gave no risk.")
    for curve in prediction.curves:
        low, risk, high = (np.asarray(part) for part in (curve.low, curve.risk, curve.high))
        whole = np.concatenate((low, risk, high))
        demand(bool(np.isfinite(whole).all()), "A risk is no number.")
        demand(bool((whole >= 0).all() and (whole <= 1).all()), "A risk is not within 0 to 1.")
        demand(bool((low <= risk).all() and (risk <= high).all()), "An interval lacks its risk.")
    curve = prediction.curves[0]
    taken = "taken" if prediction.gate.accepted else "refused by the gate, run for the test"
    return f"{curve.outcome} {curve.horizon}: {float(curve.risk[-1]):.1%}; history {taken}"
