"""Outlines on the slices that were left out between those that a lesion is drawn on. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.curved.sections import line_cut
from medviewer.image.measuring.between import between
from medviewer.image.planes import plane_of
from medviewer.jobs.queue import Job
from medviewer.progress import stop_if_cancelled
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.drafting import Drafting
from medviewer.ui.measuring.lesions.changes import linked
from medviewer.ui.measuring.lesions.outlining import Outlining
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import either

Drawn = dict[int, list[Measurement]]
"""The regions of a lesion by their slices (0-based)."""


class Filling:
    """Outlines a lesion between the slices that it is drawn on; ``say`` tells what was done."""

    def __init__(self, desk: Desk, outlining: Outlining, say: Callable[[str], None]) -> None:
        self._desk, self._outlining, self._say = desk, outlining, say

    def fill(self, volume: Volume) -> None:
        """Fill the chosen lesion in, as one change; ``volume`` is that of its series."""
        lesion, drawn = self._desk.chosen_lesion(), Drawn()
        for one in lesion.regions if lesion is not None else ():
            index = one.image.index_in(volume.series)
            if index is not None:
                drawn.setdefault(index, []).append(one)
        gaps = [(low, high) for low, high in pairwise(sorted(drawn)) if high - low > 1]
        if not gaps:
            self._say(tr("No slice is left out between those that are drawn on."))
            return
        drafting = self._desk.drafting(volume, gaps[0][0])
        work = partial(_filled, drawn, gaps)
        self._outlining.start(
            tr("Fill in the slices between"), drafting, work, partial(self._take, drawn)
        )

    def _take(self, drawn: Drawn, made: list[Measurement]) -> None:
        before = [one for regions in drawn.values() for one in regions]
        if any(self._desk.reading.measurement(one.key) != one for one in before):
            self._say(tr("The lesion was changed meanwhile: nothing was filled in."))
            return
        slices = len({one.image.image_key for one in made})
        one, many = tr("1 slice filled in"), tr("%n slices filled in", slices)
        sizes = (spoken(each.words) for each in lesion_volumes([*before, *made]))
        words = " – ".join([either(slices, one, many), *sizes])
        self._outlining.put(tr("Fill in the slices between"), made, words)


def _filled(
    drawn: Drawn, gaps: list[tuple[int, int]], drafting: Drafting, job: Job
) -> list[Measurement]:
    """The outlines on the slices within the gaps, as regions of the lesion."""
    made = []
    for low, high in gaps:
        stop_if_cancelled(job)
        aspect = drawn[low][0].scale.aspect
        below, above = (_lines(drawn[index]) for index in (low, high))
        filled = between(below, above, _shares(drafting.volume, low, high), aspect)
        finish = partial(_of_lesion, drawn[low][0])
        for index, lines in enumerate(filled, low + 1):
            stop_if_cancelled(job)
            made += [drafting.outline(line, index, finish) for line in lines]
    return made


def _of_lesion(lesion: Measurement, drawn: Measurement) -> Measurement:
    return replace(linked(drawn, lesion), method=Method.BETWEEN)


def _lines(regions: Sequence[Measurement]) -> list[NDArray[np.float64]]:
    return [np.array(outline(one), np.float64) for one in regions]


def _shares(volume: Volume, low: int, high: int) -> list[float]:
    """How far each slice between two is on its way: in the patient, else by number.

    Cross sections of a line are counted along it, where they are a step apart.
    """
    slices = volume.series.slices
    plane = None if line_cut(volume.series.key) else plane_of(slices[low])
    end = slices[high].position
    shares = []
    for index in range(low + 1, high):
        here = slices[index].position
        if plane is None or end is None or here is None:
            shares.append((index - low) / (high - low))
        else:
            shares.append(plane.distance_mm(here) / plane.distance_mm(end))
    return shares
