"""Register two series of a patient rigidly, and say how good it became."""

from __future__ import annotations

from medviewer.dicom.volume import Volume
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.grids import grid_of
from medviewer.image.registration.quality import assess
from medviewer.image.registration.rigid import Rigid
from medviewer.image.registration.search import FINEST_MM, search, start_of
from medviewer.progress import Part, Progress, stop_if_cancelled


def register(
    fixed: Volume, moving: Volume, progress: Progress, start: Rigid | None = None
) -> Alignment:
    """Where the places of ``fixed`` are in ``moving``, by their pictures alone.

    ``start``: where the reader put one over the other; the search begins there as well. How far
    it moved and turned is told from that of both places that it turned less from.

    The search runs twice, once from each side; both agree where it was not lost. The same
    two volumes give the same answer to about 0.1 mm: sums of threads differ in their last
    digits. Tilted, uneven and anisotropic stacks are evened out first. The answer may be
    that it failed (``Alignment.quality.verdict``).

    Raises
    ------
    MedviewerError
        One of them is no grid of several grey slices, or has one value only.
    Cancelled
        ``progress`` says so.
    """
    one = grid_of(fixed, FINEST_MM, progress)
    other = grid_of(moving, FINEST_MM, progress)
    again = None if start is None else start.inverse()
    there = search(one, other, Part(progress, 0.05, 0.5), start)
    back = search(other, one, Part(progress, 0.5, 0.95), again)
    lay = [start_of(one, other), *([] if start is None else [start])]
    before = min(lay, key=lambda each: each.inverse().after(there).degrees)
    quality = assess(one, other, before, there, back, from_hand=before is start)
    stop_if_cancelled(progress)
    return Alignment(there, quality)
