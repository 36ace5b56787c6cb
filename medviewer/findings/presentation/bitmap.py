"""A display shutter that a presentation state draws as a bitmap (PS3.3 C.7.6.15)."""

from __future__ import annotations

from pydicom.dataset import Dataset

from medviewer.dicom.files.tags import OVERLAY_GROUPS
from medviewer.image.overlay import separate_plane
from medviewer.image.stated import Hidden


class BitmapShutter:
    """The overlay plane of a state that is its shutter; ``group`` is None where there is none."""

    def __init__(self, state: Dataset, byte_order: str) -> None:
        named = state.get("ShutterOverlayGroup")
        known = isinstance(named, int) and named in OVERLAY_GROUPS
        self.group = named if known and has_bitmap(state) else None
        self._state, self._byte_order = state, byte_order
        self._hidden: dict[tuple[int, int], Hidden | None] = {}

    def over(self, rows: int, columns: int) -> Hidden | None:
        """What it hides of pictures of this size: always the same object.

        None where it cannot be read, lies beside the picture or changes from frame to frame.
        """
        if self.group is None:
            return None
        shape = (rows, columns)
        if shape not in self._hidden:
            plane = self._state.group_dataset(self.group)
            frames = plane.get((self.group, 0x0015))
            still = frames is None or int(frames.value or 1) == 1
            mask = separate_plane(plane, self.group, 0, shape, self._byte_order) if still else None
            self._hidden[shape] = None if mask is None else Hidden(mask)
        return self._hidden[shape]


def has_bitmap(state: Dataset) -> bool:
    """Whether a state says that its shutter, or one of its shutters, is a bitmap."""
    shapes = state.get("ShutterShape") or ()
    return "BITMAP" in ([shapes] if isinstance(shapes, str) else list(shapes))
