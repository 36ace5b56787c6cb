"""What would be blackened in which picture, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.deidentify.folder import files_below
from medviewer.deidentify.rectangle import Rectangle
from medviewer.deidentify.suspicion import not_an_image, worth_a_look
from medviewer.dicom.decoding.decode import open_pixels, read_frame_of
from medviewer.dicom.files.dataset import quiet_pydicom
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.safe_write import whole


@dataclass(frozen=True)
class Looked:
    """What was seen of one file.

    Attributes
    ----------
    rows, columns, frames
        Its picture; ``frames`` of a film.
    series
        Series Instance UID.
    words
        How it is listed: modality, series and image number; nothing that names a patient.
    searched
        Its kind or header suggests text, so that the pixels were looked at.
    found
        Where text seems to be, and of an ultrasound all beside its regions.
    problem
        Why the pixels could not be looked at, or "".
    """

    path: Path
    rows: int
    columns: int
    frames: int
    series: str
    words: str
    searched: bool = False
    found: tuple[Rectangle, ...] = ()
    problem: str = ""

    def named(self, parts: Iterable[Rectangle]) -> tuple[Rectangle, ...]:
        """Those of ``parts``, named for every picture, that this one has."""
        inside = (each.within(self.rows, self.columns) for each in parts)
        return tuple(each for each in inside if each.pixels)

    def proposed(self, parts: Iterable[Rectangle]) -> tuple[Rectangle, ...]:
        """What to blacken: where text was found, and ``parts`` named for every picture."""
        return (*self.found, *self.named(parts))


def look(sources: Sequence[Path], progress: Progress | None = None) -> list[Looked]:
    """Look at every picture in ``sources`` (files, folders); those with text come first.

    What is no picture, or cannot be read at all, is not listed: ``deidentify`` leaves it out
    with the reason. Raises Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Silent()
    paths = [path for source in sources for path in files_below(source)]
    seen: list[Looked] = []
    for number, path in enumerate(paths):
        stop_if_cancelled(progress)
        progress.report(number / len(paths), Message("{} of {}", number + 1, len(paths)))
        one = _look_at(path)
        if one is not None:
            seen.append(one)
    progress.report(1.0, Message("Done"))
    return sorted(seen, key=lambda one: (not one.found, not one.searched, one.series, one.path))


def _look_at(path: Path) -> Looked | None:
    try:
        read_header(path)  # within limits
        with quiet_pydicom():
            dataset = pydicom.dcmread(path, force=True, stop_before_pixels=True)
        if not_an_image(dataset) or "Rows" not in dataset:
            return None
        searched = worth_a_look(dataset)
        one = _described(path, dataset, searched=searched)
    except BROKEN:
        return None
    if not searched:
        return one
    from medviewer.deidentify.burnt_text import places_of_text  # with SimpleITK: late

    try:
        return replace(one, found=tuple(places_of_text(open_pixels(path))))
    except BROKEN as error:
        return replace(one, problem=str(error))


def _described(path: Path, dataset: Dataset, *, searched: bool) -> Looked:
    numbers = (dataset.get("SeriesNumber"), dataset.get("InstanceNumber"))
    place = " / ".join("–" if each is None else str(each) for each in numbers)
    return Looked(
        path,
        int(dataset.Rows),
        int(dataset.Columns),
        int(dataset.get("NumberOfFrames") or 1),
        str(dataset.get("SeriesInstanceUID") or ""),
        f"{dataset.get('Modality') or '?'} {place}",
        searched,
    )


def picture(path: Path, frame: int = 0) -> NDArray[np.uint8]:
    """A frame (0-based) as the search sees it: ``[row, column]`` or ``[row, column, 3]``.

    Raises
    ------
    MedviewerError
        When it cannot be decoded.
    """
    from medviewer.deidentify.burnt_text import eight_bits

    return eight_bits(read_frame_of(open_pixels(path), frame))


def save_framed(one: Looked, parts: Sequence[Rectangle], target: Path) -> None:
    """Write the first frame as PNG, ``parts`` framed in red.

    It shows what is in the picture, names too. Raises MedviewerError, OSError.
    """
    from PIL import Image, ImageDraw

    drawn = Image.fromarray(picture(one.path)).convert("RGB")
    pencil = ImageDraw.Draw(drawn)
    for part in parts:
        pencil.rectangle((part.x, part.y, part.right - 1, part.bottom - 1), outline=(255, 0, 0))
    with whole(target) as fresh:
        drawn.save(fresh, format="PNG")
