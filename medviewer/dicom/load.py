"""Load the pixels of a series into one volume, the slice that is looked at first.

Uncompressed pixels are read from their known place straight into the volume;
compressed ones are decoded by as many threads as there are cores.
"""

from __future__ import annotations

import math
import os
import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.decoding.layout import clear_unused_bits, native_type
from medviewer.dicom.files.header import EXPLICIT_BIG
from medviewer.dicom.geometry import affine
from medviewer.dicom.memory import too_little_for
from medviewer.dicom.own_tables import (
    agree_on_unit,
    own_profiles_unusable,
    tables_of_first,
    take_own_tables,
)
from medviewer.dicom.padding import padding_of, paddings_of
from medviewer.dicom.real_world import RealWorldMapping, mapping_of
from medviewer.dicom.rescale import rescale_of
from medviewer.dicom.series import Series, Slice, layout
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.message import Message, in_words
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

OnSlice = Callable[[Volume, int], None]


def load(
    series: Series,
    progress: Progress = Silent(),
    first: int | None = None,
    on_slice: OnSlice | None = None,
    looking_at: Callable[[], int] | None = None,
) -> Volume:
    """Load all slices of ``series``.

    Parameters
    ----------
    first
        The slice to load first (the middle one if None); the others follow outward.
    looking_at
        Says which slice is on the screen now; the one nearest to it is loaded next.
    on_slice
        Called with the volume and the index of every slice that has arrived, one
        call at a time, from a worker's thread; ``volume.loaded[index]`` is True.

    Returns
    -------
    Volume
        A slice that could not be read is blank, not ``loaded``, and named in
        ``warnings``.

    Raises
    ------
    Cancelled
        ``progress`` asked to stop.
    MedviewerError
        No slice at all could be read, or the volume does not fit the memory.
    """
    volume = _empty_volume(series)
    stop_if_cancelled(progress)
    middle = len(series.slices) // 2 if first is None else first
    order = NearestFirst(len(series.slices), looking_at or (lambda: middle))
    run = _Run(volume, order, progress, on_slice)
    run.load_next()  # the slice on the screen, alone, before the others share the cores
    workers = max(1, min(os.cpu_count() or 1, len(series.slices)))
    threads = [
        threading.Thread(target=run.work, name=f"load-{n}", daemon=True) for n in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if run.failure is not None:
        raise run.failure
    if not volume.loaded.any():
        raise MedviewerError(
            Message("No slice of the series could be read. {}", run.problems[min(run.problems)])
        )
    volume.warnings = (
        *agree_on_unit(volume),
        *own_profiles_unusable(volume),
        *(
            Message("Slice {} could not be read and is blank: {}", index + 1, problem)
            for index, problem in sorted(run.problems.items())
        ),
    )
    return volume


class NearestFirst:
    """Hands out every index below ``count`` once, always the one nearest to the focus."""

    def __init__(self, count: int, focus: Callable[[], int]) -> None:
        self._left = list(range(count))
        self._focus = focus
        self._lock = threading.Lock()

    def take(self) -> int | None:
        """The next index; None when all are taken."""
        with self._lock:
            if not self._left:
                return None
            focus = self._focus()
            above = bisect_left(self._left, focus)
            below = above - 1
            far_above = self._left[above] - focus if above < len(self._left) else None
            if far_above is None or (below >= 0 and focus - self._left[below] < far_above):
                return self._left.pop(below)
            return self._left.pop(above)


class _Run:
    """One load: its workers share the queue, the volume and what went wrong."""

    def __init__(
        self,
        volume: Volume,
        order: NearestFirst,
        progress: Progress,
        on_slice: OnSlice | None,
    ) -> None:
        self.volume = volume
        self.order = order
        self.progress = progress
        self.on_slice = on_slice
        self.problems: dict[int, str] = {}
        self._headers = _Headers(volume.series)
        self.failure: BaseException | None = None
        self._makes_real = any(each.made_real for each in volume.series.slices)
        self._telling = threading.Lock()

    def work(self) -> None:
        """Load slices until none is left, or until another worker failed."""
        try:
            while self.failure is None:
                if not self.load_next():
                    return
        except BaseException as error:  # noqa: BLE001 - the border of a thread: load() raises it
            self.failure = error

    def load_next(self) -> bool:
        """Load the slice that is due; False when there is none left."""
        stop_if_cancelled(self.progress)
        index = self.order.take()
        if index is not None:
            self._load(index)
        return index is not None

    def _load(self, index: int) -> None:
        one = self.volume.series.slices[index]
        try:
            take_own_tables(self.volume, index)
            self._read(one, self.volume.voxels[index])
        except (MedviewerError, OSError, ValueError) as error:
            if one.offset is not None:  # it may have been read in part
                self.volume.voxels[index] = 0
            self.problems[index] = Message("{}: {}", one.path.name, in_words(error))
            return
        with self._telling:
            self.volume.loaded[index] = True
            done = int(self.volume.loaded.sum()) + len(self.problems)
            self.progress.report(done / len(self.volume.loaded), Message("Slice {}", done))
            if self.on_slice is not None:
                self.on_slice(self.volume, index)

    def _read(self, one: Slice, into: NDArray[np.generic]) -> None:
        if not self._makes_real:
            read_slice(one, into)
            return
        stored = np.empty(into.shape, native_type(layout(one)))
        read_slice(one, stored)
        into[...] = self._mapping(one).apply(stored, padding_of(one)) if one.made_real else stored

    def _mapping(self, one: Slice) -> RealWorldMapping:
        """The mapping of a slice of a parametric map, of its own file."""
        mapping = mapping_of(self._headers.of(one), one.frame, one.meaning)
        if mapping is None:
            raise MedviewerError(Message("The file has been changed since it was indexed."))
        return mapping


class _Headers:
    """The headers of the files of a series: each is read once, and kept while slices are due."""

    def __init__(self, series: Series) -> None:
        self._known = {series.slices[0].path: series.header}
        self._due = Counter(one.path for one in series.slices if one.made_real)
        self._lock = threading.Lock()

    def of(self, one: Slice) -> Dataset:
        """The header of a slice's own file; to be asked once for each slice."""
        with self._lock:
            header = self._known.get(one.path)
            if header is None:
                from medviewer.dicom.decoding.decode import open_pixels  # it imports the codecs

                header = self._known[one.path] = open_pixels(one.path).dataset
            self._due[one.path] -= 1
            if not self._due[one.path]:
                del self._known[one.path]
            return header


def read_slice(one: Slice, into: NDArray[np.generic]) -> None:
    """Read the stored values of one slice into ``into``.

    Raises
    ------
    MedviewerError, OSError
        The file is gone, shorter than it was, or its pixels cannot be decoded.
    """
    pixels = one.pixels
    if pixels is None or one.offset is None:
        _decode(one.path, one.frame, into)
        return
    with one.path.open("rb", buffering=0) as file:
        file.seek(one.offset)
        buffer = into.view(np.uint8).data.cast("B")
        while buffer:
            count = file.readinto(buffer)
            if not count:
                raise MedviewerError(Message("The file has become shorter since it was indexed."))
            buffer = buffer[count:]
    if pixels.transfer_syntax == EXPLICIT_BIG and into.dtype.itemsize > 1:
        into.byteswap(inplace=True)
    clear_unused_bits(into, pixels)


def _decode(path: Path, frame: int, into: NDArray[np.generic]) -> None:
    from medviewer.dicom.decoding.decode import read_frame  # it imports the codecs

    values = read_frame(path, frame)
    if values.shape != into.shape:
        raise MedviewerError(
            Message("The picture has {} values, the header says {}.", values.shape, into.shape)
        )
    into[...] = values


def bytes_needed(series: Series) -> int:
    """The memory that the voxels of a series take."""
    shape, dtype = _shape_of(series)
    return math.prod(shape) * dtype.itemsize


def _shape_of(series: Series) -> tuple[tuple[int, ...], np.dtype[np.generic]]:
    pixels = layout(series.slices[0])
    shape = (len(series.slices), pixels.rows, pixels.columns)
    if pixels.is_colour:
        return (*shape, 3), np.dtype(np.uint8)
    dtype = native_type(pixels)
    if any(one.made_real for one in series.slices):
        dtype = np.promote_types(np.float32, dtype if dtype.kind == "f" else np.float32)
    return shape, dtype


def _empty_volume(series: Series) -> Volume:
    voxels = _zeros(*_shape_of(series))
    padding, paddings = paddings_of(series.slices)
    own = [(1.0, 0.0) if s.made_real else (s.slope, s.intercept) for s in series.slices]
    slope, intercept = np.array(own, np.float64).T.copy()
    return Volume(
        series=series,
        voxels=voxels,
        slope=slope,
        intercept=intercept,
        unit=""
        if any(one.unmapped for one in series.slices)
        else rescale_of(series.header, series.slices[0].frame, series.slices[0].meaning)[2],
        tables=tables_of_first(series),
        affine=affine(series.slices, _thickness(series)),
        padding=padding,
        paddings=paddings,
        loaded=np.zeros(len(series.slices), bool),
    )


def _zeros(shape: tuple[int, ...], dtype: np.dtype[np.generic]) -> NDArray[np.generic]:
    """An empty volume, if it fits the free memory."""
    needed = math.prod(shape) * dtype.itemsize
    free = too_little_for(needed)
    if free is not None:
        raise MedviewerError(
            Message(
                "The series needs {:.1f} GB of memory; {:.1f} GB are free.", needed / 2**30, free
            ),
            Message("Close other programs or open a smaller series."),
        )
    try:
        return np.zeros(shape, dtype)
    except MemoryError as error:
        raise MedviewerError(
            Message("The series needs {:.1f} GB of memory, more than there is.", needed / 2**30),
            Message("Close other programs or open a smaller series."),
        ) from error


def _thickness(series: Series) -> float | None:
    value = series.header.get("SliceThickness")
    return float(value) if isinstance(value, float) and value > 0 else None
