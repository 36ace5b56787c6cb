"""A series as pictures for people: one slice as PNG or JPEG, all of them as a moving GIF."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from medviewer.dicom.geometry import sides_of
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.found_window import window_for
from medviewer.findings.picture import (
    OUTLINE,
    draw_findings,
    origin_lines,
    outlined,
    with_lines,
)
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.words import LABEL
from medviewer.image.display import render
from medviewer.image.films.cine import frame_times_ms, is_film
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.measuring.calibration import aspect_of
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.report.files import write_whole
from medviewer.report.gif import LEAST_MS, save_gif

FRAME_MS = 100
JPEG_QUALITY = 95
LAST = 255
"""The place of the outlines' colour in the palette of greys; white is 254."""


def by_slice(results: ResultSet | None) -> dict[int, list[Finding]]:
    """The findings of each slice that has some."""
    found: dict[int, list[Finding]] = defaultdict(list)
    for finding in results.findings if results is not None else ():
        found[finding.slice_index].append(finding)
    return found


def save_slices(
    volume: Volume, results: ResultSet, folder: Path, kind: str, stem: str
) -> tuple[Path, ...]:
    """Write each slice with findings as ``kind`` ("png" or "jpeg"), with what they are below.

    Raises
    ------
    MedviewerError
        When a file cannot be written.
    """
    written = []
    shown = window_for(volume, results.findings)
    for index, findings in sorted(by_slice(results).items()):
        frame = render(volume, index, shown or first_window(volume, index))
        aspect = aspect_of(volume.series, index)
        picture = draw_findings(
            frame,
            findings,
            results.provenance,
            aspect,
            results.overruled,
            sides=sides_of(volume.series.slices[index]),
            refused=results.run_although_refused,
            reader=partial(reader_words, results),
        )
        if kind == "jpeg":
            ending, save = ".jpg", partial(picture.save, format="JPEG", quality=JPEG_QUALITY)
        else:
            ending, save = ".png", partial(picture.save, format="PNG")
        written.append(write_whole(folder, f"{stem}_slice-{index + 1}", ending, save))
    return tuple(written)


def save_movie(
    volume: Volume,
    results: ResultSet | None,
    folder: Path,
    stem: str,
    progress: Progress | None = None,
) -> Path:
    """Write all slices, in display order, as a GIF of 10 pictures a second; a film at its pace.

    None is left out, as any may have findings: what is faster than a GIF can be is slower there.
    Each has the window of its own file; where the files offer none, all have that of the middle,
    and where the findings are not seen in it all have one that shows them.
    A GIF has 256 colours, enough for 8-bit grey with outlines; MP4 would need a coder
    under the GPL. Raises MedviewerError when the file cannot be written, Cancelled.
    """
    progress = progress or Silent()
    found = by_slice(results)
    count = len(volume.voxels)
    usual = first_window(volume, count // 2)
    shown = None if results is None else window_for(volume, results.findings)
    below = [LABEL]
    if results is not None and results.findings:
        below = origin_lines(results.provenance, results.run_although_refused)
    times: tuple[float, ...] = (FRAME_MS,) * count
    if is_film(volume.series):
        times = frame_times_ms(volume.series.header, count)[0]

    def frames() -> Iterator[Image.Image]:
        for index in range(count):
            stop_if_cancelled(progress)
            progress.report(index / count, Message("Slice {} of {}", index + 1, count))
            window = shown or next(iter(file_windows(volume, index)), usual)
            frame = render(volume, index, window)
            aspect = aspect_of(volume.series, count // 2)
            sides = sides_of(volume.series.slices[index])
            picture = outlined(frame, found[index], aspect, sides)
            yield _with_few_colours(with_lines(picture, below), volume.is_colour)

    def save(target: Path) -> None:
        save_gif(frames(), [max(each, LEAST_MS) for each in times], target, progress)

    return write_whole(folder, stem, ".gif", save)


def _with_few_colours(whole: Image.Image, colour: bool) -> Image.Image:
    """The picture in 256 colours."""
    if colour:
        return whole.quantize(256)
    pixels = np.asarray(whole)
    indices = np.minimum(pixels[..., 0], LAST - 1)
    indices[(pixels == OUTLINE).all(axis=2)] = LAST
    grey = Image.fromarray(indices, "P")
    grey.putpalette([value for level in range(LAST) for value in (level,) * 3] + list(OUTLINE))
    return grey
