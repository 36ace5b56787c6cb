"""The report of lung-ct: figures, curves and what went wrong, from the run's own files."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from medviewer.learning.package import ModelPackage
from medviewer.lesion.figures.markdown import report_lines
from medviewer.lesion.nodule.figures.metrics import auroc, dice
from medviewer.lesion.nodule.figures.pictures import (
    draw_attributes,
    draw_curves,
    draw_dice,
    draw_reliability,
    draw_roc,
)
from medviewer.lesion.nodule.figures.summary import Scored
from medviewer.lesion.nodule.training.augment import share_of_readers
from medviewer.lesion.nodule.training.cases import read_nodules, read_votes

WORST = 20


def read_scored(data: Path, predictions: Path) -> list[Scored]:
    """The nodules of ``data`` with their lines of a predictions file."""
    from medviewer.image.measuring.statistics import polygon_mask

    nodules = read_nodules(data)
    votes = dict(zip((one.name for one in nodules), read_votes(nodules), strict=True))
    by_name = {one.name: one for one in nodules}
    scored = []
    for line in predictions.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        nodule, given = by_name[said["case"]], votes[said["case"]]
        overlaps = [float("nan")] * 3
        if given is not None:
            mask = np.zeros(given.shape, dtype=bool)
            for finding in said["findings"]:
                shape = (given.shape[1], given.shape[2])
                mask[finding["slice_index"]] = polygon_mask(finding["outline"], shape)
            share = share_of_readers(nodule, given)
            true = int((share >= 0.5).sum())
            overlaps = [dice(mask, share >= 0.5), dice(mask, share > 0.5)]
            overlaps.append(int(mask.sum()) / true if true else float("nan"))
        scored.append(Scored(nodule, said, True, *overlaps))
    return scored


def write_report(package: ModelPackage, data: Path, run: Path, folder: Path) -> Path:
    """Write ``lung-ct.md`` and its pictures (``lung-ct/*.png``) to ``folder``.

    ``run`` holds the checkpoints (without them there are no training curves) and
    ``predictions.jsonl``, the out-of-fold predictions of the nodules of ``data``.
    No image of a patient is written.
    """
    from medviewer.learning.run import read_run

    scored = read_scored(data, run / "predictions.jsonl")
    pictures = folder / package.name
    histories = {
        path.parent.name: read_run(path)[1]["history"]
        for path in sorted(run.glob("*fold-*/checkpoint.safetensors"))
    }
    if histories:
        draw_curves(histories, pictures / "curves.png")
    draw_roc(scored, pictures / "roc.png")
    draw_reliability(scored, pictures / "reliability.png")
    draw_dice(scored, pictures / "dice.png")
    draw_attributes(scored, pictures / "attributes.png")
    report = folder / f"{package.name}.md"
    report.write_text("\n".join(_lines(package, scored, curves=bool(histories))), encoding="utf-8")
    return report


def _lines(package: ModelPackage, scored: Sequence[Scored], *, curves: bool) -> list[str]:
    honest = (
        "These are validation figures: every nodule was predicted by the network whose test fold "
        "its patient was in, which had neither trained on it nor been stopped by it. The truth is "
        "the opinion of one to four radiologists, not pathology."
    )
    pictures = [
        *([("Training", "curves")] if curves else []),
        ("Malignant against benign", "roc"),
        ("Reliability", "reliability"),
        ("Outlines by size", "dice"),
        ("Attributes", "attributes"),
    ]
    chapters = [
        ("Fold by fold", _by_fold(package.card, scored)),
        ("By the number of readers", _by_readers(scored)),
        (f"The {WORST} worst ratings", _worst_ratings(scored)),
        (f"The {WORST} worst outlines", _worst_outlines(scored)),
    ]
    return report_lines(package, honest, pictures, chapters)


def _row(name: object, chosen: Sequence[Scored], *more: object) -> str:
    clear = [one for one in chosen if one.is_clear]
    area = auroc(
        np.array([one.probability for one in clear]),
        np.array([one.malignant for one in clear], dtype=bool),
    )
    overlap = np.array([one.dice for one in chosen])
    cells = (name, len(chosen), len(clear), f"{area:.3f}", f"{np.nanmean(overlap):.3f}", *more)
    return "| " + " | ".join(map(str, cells)) + " |"


def _by_fold(card: dict[str, Any], scored: Sequence[Scored]) -> list[str]:
    lines = [
        "| test fold | nodules | malignant or benign | AUROC | Dice | epochs trained |",
        "|---|---|---|---|---|---|",
    ]
    for member in card["members"]:
        own = [one for one in scored if one.nodule.fold == member["test_fold"]]
        if own:
            lines.append(_row(member["test_fold"], own, member["epochs"]))
    return lines


def _by_readers(scored: Sequence[Scored]) -> list[str]:
    lines = [
        "| readers | nodules | malignant or benign | AUROC | Dice |",
        "|---|---|---|---|---|",
    ]
    for count in sorted({min(one.nodule.readers, 4) for one in scored}):
        own = [one for one in scored if min(one.nodule.readers, 4) == count]
        lines.append(_row(count if count < 4 else "4 or more", own))
    return lines


def _worst_ratings(scored: Sequence[Scored]) -> list[str]:
    """The nodules whose true label got the least probability, and what they have in common."""
    clear = [one for one in scored if one.is_clear]

    def chance(one: Scored) -> float:
        return one.probability if one.malignant else 1 - one.probability

    worst = sorted(clear, key=chance)[:WORST]
    few = sum(one.nodule.readers <= 2 for one in worst)
    few_of_all = sum(one.nodule.readers <= 2 for one in clear) / len(clear)
    kinds = Counter("malignant" if one.malignant else "benign" for one in worst)
    split = sum(_disagree(one) for one in worst)
    size = np.array([one.nodule.diameter_mm or np.nan for one in worst])
    lines = [
        f"{few} of them had one or two readers (of all nodules {few_of_all:.0%}), in {split} the "
        "readers themselves were on both sides or in the middle. "
        + ", ".join(f"{count} were {kind}" for kind, count in kinds.most_common())
        + f"; their median diameter is {np.nanmedian(size):.0f} mm.",
        "",
        "| nodule | true | readers' ratings | probability of the true label | mm | calcification, "
        "spiculation expected |",
        "|---|---|---|---|---|---|",
    ]
    for one in worst:
        said = one.prediction["attributes"]
        lines.append(
            f"| {one.nodule.name} | {one.nodule.label} | "
            f"{', '.join(map(str, one.nodule.ratings['malignancy']))} | {chance(one):.3f} | "
            f"{one.nodule.diameter_mm or float('nan'):.0f} | {said['calcification']:.1f}, "
            f"{said['spiculation']:.1f} |"
        )
    return lines


def _disagree(one: Scored) -> bool:
    given = one.nodule.ratings["malignancy"]
    return bool(given) and min(given) <= 3 <= max(given)


def _worst_outlines(scored: Sequence[Scored]) -> list[str]:
    outlined = [one for one in scored if np.isfinite(one.dice)]
    worst = sorted(outlined, key=lambda one: one.dice)[:WORST]
    few = sum(one.nodule.readers <= 2 for one in worst)
    small = sum((one.nodule.diameter_mm or 99) < 6 for one in worst)
    subtle = sum(float(np.mean(one.nodule.ratings["subtlety"] or (5,))) < 3 for one in worst)
    lines = [
        f"{few} of them had one or two readers, {small} are smaller than 6 mm, {subtle} are "
        "subtle.",
        "",
        "| nodule | Dice | volume found over true | readers | mm | subtlety | texture |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in worst:
        rated = one.nodule.ratings
        means = [
            f"{np.mean(rated[name]):.1f}" if rated[name] else "–"
            for name in ("subtlety", "texture")
        ]
        lines.append(
            f"| {one.nodule.name} | {one.dice:.2f} | {one.volume_ratio:.2f} | "
            f"{one.nodule.readers} | {one.nodule.diameter_mm or float('nan'):.0f} | "
            f"{means[0]} | {means[1]} |"
        )
    return lines
