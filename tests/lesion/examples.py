"""Volumes and stand-in networks whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series, Slice, Vector
from medviewer.dicom.volume import Volume
from medviewer.learning.package import ModelPackage, write_package
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import MASK_STRIDE, STRIDE, CenterNetwork, ResCenter
from medviewer.lesion.prediction import Prediction

MR = "1.2.840.10008.5.1.4.1.1.4"
AXIAL: tuple[Vector, Vector] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def header_of(**elements: Any) -> Dataset:
    header = Dataset()
    header.PhotometricInterpretation = "MONOCHROME2"
    header.ImageType = ["ORIGINAL", "PRIMARY", "M"]
    for name, value in elements.items():
        setattr(header, name, value)
    return header


def series_of(
    count: int = 3,
    shape: tuple[int, int] = (256, 256),
    *,
    orientation: tuple[Vector, Vector] | None = AXIAL,
    spacing: tuple[float, float] | None = (0.9, 0.9),
    modality: str = "MR",
    sop_class_uid: str = MR,
    description: str = "T1 SE POST GD",
    body_part: str = "BRAIN",
    study_description: str = "",
    **elements: Any,
) -> Series:
    slices = tuple(
        Slice(Path(f"{i}.dcm"), 0, sop_class_uid, f"1.2.{i}", i + 1, None, orientation, spacing)
        for i in range(count)
    )
    return Series(
        key="1.2",
        series_instance_uid="1.2",
        study_instance_uid="1.1",
        frame_of_reference_uid="1.3",
        patient_id="",
        patient_name="",
        study_date="",
        study_description=study_description,
        modality=modality,
        number=1,
        description=description,
        body_part=body_part,
        rows=shape[0],
        columns=shape[1],
        slices=slices,
        header=header_of(**elements),
    )


def volume_of(
    voxels: NDArray[Any], *, padding: tuple[float, float] | None = None, **series: Any
) -> Volume:
    count, rows, columns = voxels.shape[:3]
    return Volume(
        series=series_of(count, (rows, columns), **series),
        voxels=voxels,
        slope=np.ones(count),
        intercept=np.zeros(count),
        unit="",
        affine=None,
        padding=padding,
        loaded=np.ones(count, dtype=bool),
    )


def head(shape: tuple[int, int] = (256, 256), radius: float = 0.4) -> NDArray[np.float64]:
    """A grey disc (100) on black: enough of a head to be scaled and centred."""
    rows, columns = np.indices(shape) + 0.5
    distance = np.hypot(rows / shape[0] - 0.5, columns / shape[1] - 0.5)
    return np.where(distance < radius, 100.0, 0.0)


@dataclass(frozen=True)
class BrightSpot:
    """A stand-in for the networks: what is brighter than ``level`` is the lesion.

    With it the whole path from volume to findings is geometry alone.
    """

    size: int = 256
    finer: int = 1
    level: float = 0.75
    labels: tuple[str, ...] = LABELS
    asked: list[NDArray[np.float32]] = field(default_factory=list)

    def predict(
        self, picture: NDArray[np.float32], *, finer: NDArray[np.float32] | None = None
    ) -> Prediction:
        self.asked.append(picture)
        cells, masks = self.size // STRIDE, self.size // MASK_STRIDE
        centre = np.zeros((cells, cells), dtype=np.float32)
        box = np.ones((4, cells, cells), dtype=np.float32)
        # The share of a mask cell above the level, so that the outline falls between cells.
        soft = np.clip((picture - self.level) / 0.5 + 0.5, 0, 1)
        mask = soft.reshape(masks, MASK_STRIDE, masks, MASK_STRIDE).mean((1, 3))
        bright = picture > self.level
        if bright.any():
            rows, columns = np.nonzero(bright)
            row, column = int(rows.mean() / STRIDE), int(columns.mean() / STRIDE)
            x, y = (column + 0.5) * STRIDE, (row + 0.5) * STRIDE
            centre[row, column] = 0.9
            box[:, row, column] = (
                x - columns.min(),
                y - rows.min(),
                columns.max() + 1 - x,
                rows.max() + 1 - y,
            )
        return Prediction(
            centre=centre,
            box=box,
            mask=mask.astype(np.float32),
            probabilities=np.array([0.2, 0.7, 0.1]),
            spread=0.0,
            features=np.zeros(224, dtype=np.float32),
        )


def tiny_package(
    folder: Path, seed: int = 0, network: type[CenterNetwork] = ResCenter, **changes: Any
) -> ModelPackage:
    """A package of two untrained networks, tested on folds 2 and 3; changes go into the card."""
    torch.manual_seed(seed)
    tensors: dict[str, NDArray[Any]] = {}
    for name in ("fold-2", "fold-3"):
        state = network(len(LABELS)).state_dict()
        tensors |= {f"{name}/{key}": value.numpy() for key, value in state.items()}
    card: dict[str, Any] = {
        "name": "brain-mr",
        "kind": "lesion",
        "version": "0",
        "architecture": network.ARCHITECTURE,
        "labels": list(LABELS),
        "input": {"size": 64},
        "gate": {"familiar_limit": 1.0},
        "members": [
            {"name": "fold-2", "test_fold": 2},
            {"name": "fold-3", "test_fold": 3},
        ],
        "calibration": {"temperature": 1.5},
        "operating_point": {"threshold": 0.5},
        "training": {"cases": {}},
    }
    return write_package(folder, {**card, **changes}, tensors, "")
