"""Nodules made in code: a folder like the labelled data, volumes, and a perfect outliner."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
from imagecodecs import jpegls_encode
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.lesion.nodule.predict import Answer, Look, window_of
from medviewer.lesion.nodule.ratings import RATINGS, columns
from tests.lesion.examples import volume_of

CT = "1.2.840.10008.5.1.4.1.1.2"
LUNG, TISSUE = -860.0, 45.0


def ball(
    shape: tuple[int, int, int],
    centre: tuple[float, float, float],
    radius_mm: float,
    spacing: tuple[float, float],
) -> NDArray[np.bool_]:
    """Voxels ``[slice, row, column]`` within ``radius_mm`` of ``centre`` (same order, indices)."""
    z, y, x = np.indices(shape, dtype=np.float64)
    pixel_mm, slice_mm = spacing
    away = [(z - centre[0]) * slice_mm, (y - centre[1]) * pixel_mm, (x - centre[2]) * pixel_mm]
    return np.asarray(sum(one**2 for one in away) <= radius_mm**2)


def lung_with(
    shape: tuple[int, int, int],
    nodule: NDArray[np.bool_],
    hounsfield: float = TISSUE,
    seed: int = 0,
) -> NDArray[np.float32]:
    """Noisy lung with a chest wall on its left and the nodule in it, in HU."""
    random = np.random.default_rng(seed)
    picture = np.full(shape, LUNG)
    picture[:, :, : shape[2] // 6] = TISSUE
    picture[nodule] = hounsfield
    return (picture + random.normal(0, 25, shape)).astype(np.float32)


def scaled(hounsfield: NDArray[np.float32], least: float, greatest: float) -> NDArray[np.uint8]:
    """8-bit grey between two HU, as the publisher of the crops scaled them."""
    return (np.clip((hounsfield - least) / (greatest - least), 0, 1) * 255).astype(np.uint8)


def write_labelled(folder: Path, nodules: int = 24, folds: tuple[int, ...] = (0, 1)) -> Path:
    """Balls in lung; the large ones are malignant, the middle ones ambiguous."""
    (folder / "crops").mkdir(parents=True)
    for place, fold in enumerate(folds):
        rows, votes, first = [], [], 0
        for number in range(place, nodules, len(folds)):
            kind = number // len(folds) % 3
            label = ("benign", "malignant", "ambiguous")[kind]
            radius = (3.5, 8.0, 5.5)[kind]
            mask = ball((3, 96, 96), (1.0, 48.0, 50.0), radius, (0.7, 2.0))
            least = -3024.0 if number % 4 == 0 else -1024.0
            grey = scaled(lung_with(mask.shape, mask, seed=number), least, 900.0)
            patient = f"P{number:03}"
            (folder / "crops" / f"{patient}_0.jls").write_bytes(jpegls_encode(grey.reshape(-1, 96)))
            given = {f"{one.name}_per_reader": "2|2|3" for one in RATINGS}
            given["malignancy_per_reader"] = ("1|2|2", "5|4|4", "3|3|3")[kind]
            rows.append(
                {
                    "patient": patient,
                    "nodule": 0,
                    "fold": fold,
                    "first_slice": first,
                    "n_slices": 3,
                    "n_readers": 3,
                    "label": label,
                    "diameter_mm": 2 * radius,
                    "pixel_spacing_mm": 0.7,
                    "slice_spacing_mm": "" if number == 2 else 2.0,
                    **given,
                }
            )
            votes.append(mask * np.uint8(3))
            first += 3
        with (folder / f"fold{fold}.csv").open("w", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]))
            table.writeheader()
            table.writerows(rows)
        np.savez(folder / f"fold{fold}_votes.npz", votes=np.concatenate(votes))
    return folder


def ct_volume(hounsfield: NDArray[np.float32], spacing: tuple[float, float], **tags: Any) -> Volume:
    """A loaded axial chest CT of these HU."""
    pixel_mm, slice_mm = spacing
    given = {
        "modality": "CT",
        "sop_class_uid": CT,
        "description": "CHEST 2 MM",
        "body_part": "CHEST",
        "spacing": (pixel_mm, pixel_mm),
        **tags,
    }
    volume = volume_of(np.round(hounsfield).astype(np.int16), **given)
    volume.unit = "HU"
    volume.affine = np.diag([slice_mm, pixel_mm, pixel_mm, 1.0])
    return volume


class Threshold:
    """Outlines what is denser than lung; a stand-in for networks whose truth is known."""

    def __init__(self) -> None:
        self.looks: list[Look] = []

    def __call__(self, look: Look) -> Answer:
        self.looks.append(look)
        dense = window_of(look).pictures[:, 1].numpy() > 0.1
        return Answer(
            dense.astype(np.float32),
            np.zeros(columns()["texture"].stop),
            0.0,
            (0.0,),
            np.zeros(128, np.float32),
            look.zoom or 1.0,
        )
