"""The report of brain-mr: figures, curves and what went wrong, from the run's own files."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.card import epochs_in_words
from medviewer.lesion.figures.markdown import report_lines
from medviewer.lesion.figures.metrics import Scored
from medviewer.lesion.figures.pictures import (
    draw_confusion,
    draw_curves,
    draw_froc,
    draw_reliability,
    draw_roc,
)
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.cases import read_cases

WORST = 20


def read_scored(data: Path, predictions: Path) -> list[Scored]:
    """The cases of ``data`` with their lines of a predictions file."""
    cases = {case.name: case for case in read_cases(data)}
    lines = predictions.read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return [Scored(cases[one["case"]], one) for one in found]


def write_report(package: ModelPackage, data: Path, run: Path, folder: Path) -> Path:
    """Write ``brain-mr.md`` and its pictures (``brain-mr/*.png``) to ``folder``.

    ``run`` holds the checkpoints (without them there are no training curves) and
    ``predictions.jsonl``, the out-of-fold predictions of all cases of ``data``.
    No image of a patient is written.
    """
    from medviewer.learning.run import read_run

    scored = read_scored(data, run / "predictions.jsonl")
    threshold = float(package.card["operating_point"]["threshold"])
    pictures = folder / package.name
    histories = {
        path.parent.name: read_run(path)[1]["history"]
        for path in sorted(run.glob("*-fold-*/checkpoint.safetensors"))
    }
    if histories:
        draw_curves(histories, pictures / "curves.png")
    draw_roc(scored, pictures / "roc.png")
    draw_reliability(scored, pictures / "reliability.png")
    draw_froc(scored, threshold, pictures / "froc.png")
    draw_confusion(scored, pictures / "confusion.png")
    report = folder / f"{package.name}.md"
    report.write_text("\n".join(_lines(package, scored, curves=bool(histories))), encoding="utf-8")
    return report


def _lines(package: ModelPackage, scored: Sequence[Scored], *, curves: bool) -> list[str]:
    honest = (
        "These are validation figures: every image was predicted by the network whose test fold "
        "it was in, which had neither trained on it nor been stopped or calibrated by it alone."
    )
    pictures = [
        *([("Training", "curves")] if curves else []),
        ("Reliability", "reliability"),
        ("ROC", "roc"),
        ("Lesions found against false marks", "froc"),
        ("Confusion", "confusion"),
    ]
    chapters = [
        ("Fold by fold", _by_fold(package.card, scored)),
        (f"The {WORST} worst errors", _worst(scored)),
    ]
    return report_lines(package, honest, pictures, chapters)


def _by_fold(card: dict[str, Any], scored: Sequence[Scored]) -> list[str]:
    lines = [
        "| test fold | images | class accuracy | Dice | epochs trained |",
        "|---|---|---|---|---|",
    ]
    for fold in sorted({int(member["test_fold"]) for member in card["members"]}):
        own = [one for one in scored if one.case.fold == fold]
        if own:
            accuracy = sum(one.right for one in own) / len(own)
            dice = sum(one.dice for one in own) / len(own)
            epochs = "; ".join(
                f"{member['name']} {epochs_in_words(member)}"
                for member in card["members"]
                if member["test_fold"] == fold
            )
            lines.append(f"| {fold} | {len(own)} | {accuracy:.3f} | {dice:.3f} | {epochs} |")
    return lines


def _worst(scored: Sequence[Scored]) -> list[str]:
    """The images whose true class got the least probability, and what they have in common."""
    chance = {
        one.case.name: float(one.probabilities[LABELS.index(one.case.label)]) for one in scored
    }
    worst = sorted(scored, key=lambda one: chance[one.case.name])[:WORST]
    groups = Counter(one.case.group for one in worst)
    confusions = Counter((one.case.label, LABELS[int(one.probabilities.argmax())]) for one in worst)
    most = [f"{true} called {said} {count}" for (true, said), count in confusions.most_common()]
    lines = [
        f"They come from {len(groups)} runs of neighbouring images (about as many persons), "
        f"{groups.most_common(1)[0][1]} of them from a single one. Confusions: {', '.join(most)}.",
        "",
        "| image | true | probability of it | called | its Dice |",
        "|---|---|---|---|---|",
    ]
    for one in worst:
        said = LABELS[int(one.probabilities.argmax())]
        lines.append(
            f"| {one.case.name} | {one.case.label} | {chance[one.case.name]:.3f} | {said} | "
            f"{one.dice:.2f} |"
        )
    return lines
