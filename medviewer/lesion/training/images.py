"""Labelled images as arrays ready for training, kept on disk between runs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.learning.device import Device
from medviewer.lesion.prepare import Field, choose_field, measure_levels, normalise, resample
from medviewer.lesion.training.cases import Case
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.safe_write import whole


@dataclass(frozen=True)
class Images:
    """Prepared pictures and masks ``[case, row, column]``, float16, and each file's SHA-256."""

    pictures: NDArray[np.float16]
    masks: NDArray[np.float16]
    sha256: tuple[str, ...]


class Stock:
    """The images where a network trains on them: on a GPU all at once, else read as asked for."""

    def __init__(self, images: Images, device: Device) -> None:
        self._layers: tuple[NDArray[np.float16] | torch.Tensor, ...] = images.pictures, images.masks
        if device.name != "cpu":
            self._layers = tuple(torch.tensor(layer).to(device.name) for layer in self._layers)

    def batch(self, chosen: NDArray[np.intp]) -> tuple[torch.Tensor, torch.Tensor]:
        """Pictures and masks of the cases ``chosen``, float32 ``(n, 1, side, side)``."""
        pictures, masks = (_taken(layer, chosen) for layer in self._layers)
        return pictures, masks


def _taken(layer: NDArray[np.float16] | torch.Tensor, chosen: NDArray[np.intp]) -> torch.Tensor:
    if isinstance(layer, torch.Tensor):
        return layer[torch.from_numpy(chosen).to(layer.device)].float()[:, None]
    return torch.from_numpy(layer[chosen].astype(np.float32))[:, None]


def read_grey(path: Path) -> NDArray[np.uint8]:
    """The grey values of an 8-bit image file, ``[row, column]``.

    Raises
    ------
    MedviewerError
        When the file is not an image.
    """
    from imagecodecs import DelayedImportError, imread

    try:
        picture = np.asarray(imread(path))
    except (OSError, ValueError, RuntimeError, DelayedImportError) as error:
        why = str(error).partition("\n")[0]  # of the codec for its name; a line of every other
        raise MedviewerError(f"{path} is not an image: {why}.", "Copy the data again.") from error
    if picture.ndim == 3:
        picture = picture[..., :3].mean(axis=-1)
    return picture.astype(np.uint8)


def prepare_image(grey: NDArray[np.uint8], size: int) -> tuple[NDArray[np.float32], Field]:
    """A training image as the network sees it, with its field."""
    levels = measure_levels(grey)
    shape = (grey.shape[0], grey.shape[1])
    field = choose_field(shape, None, None, size)
    return resample(normalise(grey, levels), field), field


def draw_mask(outline: Sequence[Point], field: Field) -> NDArray[np.float32]:
    """Share of every network pixel inside the outline, float32 ``[size, size]``."""
    if len(outline) < 3:
        return np.zeros((field.size, field.size), dtype=np.float32)
    finer = 4
    points = field.to_network(np.array(outline)) * finer
    fine = polygon_mask(points, (field.size * finer, field.size * finer))
    blocks = fine.reshape(field.size, finer, field.size, finer)
    shares: NDArray[np.float32] = blocks.mean(axis=(1, 3), dtype=np.float32)
    return shares


def load_images(cases: Sequence[Case], size: int, cache: Path, progress: Progress) -> Images:
    """Prepare all cases at ``size``, or take them from ``cache`` when they are the same files."""
    sha256 = tuple(hashlib.sha256(case.path.read_bytes()).hexdigest() for case in cases)
    key = hashlib.sha256(
        json.dumps([size, sha256, [case.outline for case in cases]]).encode()
    ).hexdigest()[:16]
    file = cache / f"images-{size}-{key}.npy"
    if not file.exists():
        both = np.zeros((2, len(cases), size, size), dtype=np.float16)
        for index, case in enumerate(cases):
            stop_if_cancelled(progress)
            picture, field = prepare_image(read_grey(case.path), size)
            both[0, index] = picture
            both[1, index] = draw_mask(case.outline, field)
            progress.report(index / len(cases), f"preparing {case.name}")
        cache.mkdir(parents=True, exist_ok=True)
        with whole(file) as fresh, fresh.open("wb") as stream:
            np.save(stream, both)
    both = np.load(file, mmap_mode="r")
    return Images(both[0], both[1], sha256)
