"""Enhanced multi-frame objects that are divided into several instances (PS3.3 C.7.6.16.2.2.4)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.uid import EnhancedXAImageStorage

from tests.phantoms.make import Vector, add_pixels, enhanced, header, item, save

WHOLE = "1.2.3.7"
"""The Concatenation UID."""


def part_elements(
    number: int, total: int | None, offset: int, uid: str = WHOLE
) -> dict[str, object]:
    """What part ``number`` (from 1) says of its concatenation.

    Instance UIDs fall while parts go on, so that an order by them is a wrong one; the Instance
    Number is that of the whole.
    """
    return {
        "SOPInstanceUID": f"{uid}.{9 - number}",
        "SOPInstanceUIDOfConcatenationSource": f"{uid}.0",
        "ConcatenationUID": uid,
        "InConcatenationNumber": number,
        "InConcatenationTotalNumber": total,
        "ConcatenationFrameOffsetNumber": offset,
        "InstanceNumber": 4,
    }


def concatenated(
    folder: Path,
    pixels: NDArray[np.generic],
    positions: Sequence[Vector],
    orientation: tuple[Vector, Vector],
    sizes: Sequence[int],
    frame_content: Sequence[dict[str, object]] | None = None,
    **elements: object,
) -> list[Path]:
    """An enhanced MR in parts of ``sizes`` frames; later parts have earlier names."""
    starts = [0, *accumulate(sizes)]
    paths = []
    for number, (start, end) in enumerate(pairwise(starts), 1):
        paths.append(
            enhanced(
                folder / f"part{9 - number}.dcm",
                pixels[start:end],
                positions[start:end],
                [orientation] * (end - start),
                frame_content[start:end] if frame_content else None,
                **(part_elements(number, len(sizes), start) | elements),
            )
        )
    return paths


def concatenated_run(folder: Path, pixels: NDArray[np.generic], sizes: Sequence[int]) -> list[Path]:
    """An enhanced angiography, which has no places, in parts of ``sizes`` frames."""
    starts = [0, *accumulate(sizes)]
    paths = []
    for number, (start, end) in enumerate(pairwise(starts), 1):
        dataset = header(
            SOPClassUID=EnhancedXAImageStorage,
            Modality="XA",
            PixelSpacing=None,
            **part_elements(number, len(sizes), start),
        )
        add_pixels(dataset, pixels[start:end], frames=end - start)
        dataset.NumberOfFrames = end - start
        groups = [
            item(FrameContentSequence=item(FrameAcquisitionNumber=n + 1))
            for n in range(end - start)
        ]
        dataset.PerFrameFunctionalGroupsSequence = groups
        paths.append(save(dataset, folder / f"part{9 - number}.dcm"))
    return paths
