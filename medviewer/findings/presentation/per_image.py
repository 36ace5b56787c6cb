"""Items of a presentation state that are each about some of its images."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from medviewer.dicom.series import Slice

if TYPE_CHECKING:  # the window is seen before pydicom is imported
    from pydicom.dataset import Dataset


class PerImage:
    """Finds the item that is about an image, or a frame of it.

    An item without a Referenced Image Sequence is about all images that no other one names; of
    several about one image the first counts.
    """

    def __init__(self, items: Iterable[Dataset]) -> None:
        self._of_all: Dataset | None = None
        self._named: dict[str, list[tuple[frozenset[int], Dataset]]] = defaultdict(list)
        for item in items:
            about = item.get("ReferencedImageSequence") or ()
            if not about and self._of_all is None:
                self._of_all = item
            for image in about:
                uid = str(image.get("ReferencedSOPInstanceUID") or "")
                self._named[uid].append((frozenset(frames_of(image)), item))

    def find(self, one: Slice) -> Dataset | None:
        """The item about a slice; None where there is none."""
        for frames, item in self._named.get(one.sop_instance_uid, ()):
            if not frames or one.frame_number in frames:
                return item
        return self._of_all


def frames_of(image: Dataset) -> list[int]:
    """The frames, from 1, that a reference names; none where it is about all."""
    named = image.get("ReferencedFrameNumber")
    if named is None or named == "":
        return []
    several = named if isinstance(named, Sequence) and not isinstance(named, str) else [named]
    return [int(number) for number in several]
