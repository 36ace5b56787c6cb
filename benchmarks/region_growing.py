"""How well region growing outlines tumours and nodules that readers have outlined.

    python -m benchmarks.region_growing DATA [--folds 4 5] [--most 150]

``DATA`` holds ``brain-t1ce`` and ``lidc-nodules``. A hand that draws is played: it begins in the
middle of the readers' outline, give or take a twelfth of the lesion, and draws a circle that is
wider than the lesion by the factors told. Of a head's slice one per person in turn is taken, on
which the circle lies; of a nodule it is a sphere through all slices. Told is the Dice coefficient
with the readers' outline (of nodules with what half of the readers or more outlined).
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from medviewer.dicom.volume import Volume
from medviewer.image.measuring.growing import grow
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.lesion.nodule.figures.metrics import dice
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.nodule.training.crops import load_crops, spacing
from medviewer.lesion.training.cases import read_cases
from medviewer.progress import Silent
from tests.ui.makers import make_series, make_volume

WIDER = (1.05, 1.2, 1.6, 2.2, 3.0)
BESIDE = 0.08
"""Standard deviation of where the hand begins, as a share of the lesion's radius."""
Mask = NDArray[np.bool_]


def main() -> None:
    """Print a table for heads and one for nodules."""
    asked = argparse.ArgumentParser()
    asked.add_argument("data", type=Path)
    asked.add_argument("--folds", type=int, nargs="+", default=[4, 5])
    asked.add_argument("--most", type=int, default=150)
    told = asked.parse_args()
    print("heads, one slice; Dice for circles wider by", WIDER)
    _tell(_heads(told.data / "brain-t1ce", told.folds, told.most))
    print("nodules, all slices")
    _tell(_nodules(told.data / "lidc-nodules", told.folds[0], told.most))


def _heads(data: Path, folds: list[int], most: int) -> Iterator[tuple[str, Volume, Mask]]:
    by_person = defaultdict(list)
    for case in read_cases(data):
        if case.fold in folds and case.outline:
            by_person[case.group].append(case)
    in_turn = [case for round_ in zip_longest(*by_person.values()) for case in round_ if case]
    for case in in_turn[:most]:
        picture = np.asarray(Image.open(case.path).convert("I"), np.float32)
        mask = polygon_mask(case.outline, (picture.shape[0], picture.shape[1]))
        yield case.label, _volume(picture[None], 1.0, 1.0), mask[None]


def _nodules(data: Path, fold: int, most: int) -> Iterator[tuple[str, Volume, Mask]]:
    nodules = [each for each in read_nodules(data) if each.fold == fold][:most]
    with tempfile.TemporaryDirectory() as cache:
        crops = load_crops(nodules, Path(cache), Silent())
    for number, nodule in enumerate(nodules):
        votes = crops.votes[crops.rows(number)]
        pixel_mm, slice_mm = spacing(nodule)
        volume = _volume(crops.hounsfield(number), pixel_mm, slice_mm)
        yield "nodule", volume, votes >= max(votes.max() / 2, 1)


def _volume(voxels: NDArray[np.float32], pixel_mm: float, slice_mm: float) -> Volume:
    """Voxels with a place, as ``grow`` looks at them."""
    like = make_series()
    slices = tuple(
        replace(
            like.slices[0],
            sop_instance_uid=f"1.2.3.{number}",
            position=(0.0, 0.0, slice_mm * number),
            spacing=(pixel_mm, pixel_mm),
        )
        for number in range(len(voxels))
    )
    ones = np.ones(len(voxels))
    return make_volume(
        replace(like, slices=slices), voxels=voxels, slope=ones, intercept=0 * ones, loaded=ones > 0
    )


def _tell(lesions: Iterator[tuple[str, Volume, Mask]]) -> None:
    random = np.random.default_rng(0)
    found: dict[str, list[list[float]]] = defaultdict(list)
    for label, volume, mask in lesions:
        overlaps = _overlaps(volume, mask, random)
        found[label].append(overlaps)
        found["all"].append(overlaps)
    for label, rows in found.items():
        means = " ".join(f"{mean:.3f}" for mean in np.mean(rows, axis=0))
        print(f"{label:<12} {len(rows):>4}  {means}")


def _overlaps(volume: Volume, mask: Mask, random: np.random.Generator) -> list[float]:
    """Dice with each of the circles ``WIDER``."""
    index = int(mask.sum((1, 2)).argmax())
    rows, columns = (each + 0.5 for each in np.nonzero(mask[index]))
    x, y = columns.mean(), rows.mean()
    across = np.hypot(columns - x, rows - y).max()
    x, y = np.array([x, y]) + random.standard_normal(2) * BESIDE * across
    reach = np.hypot(columns - x, rows - y).max() + 0.7
    overlaps = []
    for wider in WIDER:
        region = grow(volume, index, (x, y), (wider * reach, wider * reach))
        outlined = np.zeros_like(mask)
        for at, line in () if region is None else region.outlines:
            outlined[at] ^= polygon_mask(line, (mask.shape[1], mask.shape[2]))
        overlaps.append(dice(outlined, mask))
    return overlaps


if __name__ == "__main__":
    main()
