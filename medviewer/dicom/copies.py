"""Leave out files that are byte for byte copies of another one."""

from __future__ import annotations

import filecmp
from collections import defaultdict
from collections.abc import Hashable
from pathlib import Path

from medviewer.dicom.frame import Frame
from medviewer.dicom.series import Refused
from medviewer.progress import Progress, stop_if_cancelled


def without_copies(
    frames: list[Frame], progress: Progress
) -> tuple[list[Frame], tuple[Refused, ...]]:
    """``frames`` without those of copies, and the copies with the file that each repeats.

    Only files with the same SOP Instance UID are compared. Different files that
    claim the same UID are all kept: the first in the order of names is not better
    than the others.
    """
    originals: dict[Hashable, list[Path]] = defaultdict(list)
    kept: list[Frame] = []
    copies: dict[Path, Path] = {}
    for frame in frames:
        path = frame.slice.path
        if frame.slice.frame == 0 and frame.slice.sop_instance_uid:
            stop_if_cancelled(progress)
            known = originals[frame.slice.sop_instance_uid]
            same = next((other for other in known if _equal(other, path)), None)
            if same is None:
                known.append(path)
            else:
                copies[path] = same
        if path not in copies:
            kept.append(frame)
    return kept, tuple(
        Refused(copy, f"It is a copy of {original}.", "Nothing needs to be done.")
        for copy, original in copies.items()
    )


def _equal(one: Path, other: Path) -> bool:
    return filecmp.cmp(one, other, shallow=False)
