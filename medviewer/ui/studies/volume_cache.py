"""The volumes that were loaded last, so that a series that is chosen again is there at once."""

from __future__ import annotations

from collections import OrderedDict

from medviewer.dicom.volume import Volume

KEPT_BYTES = 1 << 30


class VolumeCache:
    """The volumes that were loaded last, as many as fit into some bytes."""

    def __init__(self, room: int = KEPT_BYTES) -> None:
        self._room = room
        self._volumes: OrderedDict[str, Volume] = OrderedDict()

    def get(self, key: str) -> Volume | None:
        """The volume of a series, if it is kept."""
        if key in self._volumes:
            self._volumes.move_to_end(key)
        return self._volumes.get(key)

    def put(self, volume: Volume) -> None:
        """Keep a volume; the ones not used for longest make room."""
        self._volumes[volume.series.key] = volume
        while len(self._volumes) > 1 and self._size() > self._room:
            self._volumes.popitem(last=False)

    def drop(self, key: str) -> None:
        """Keep the volume of this series no more."""
        self._volumes.pop(key, None)

    def clear(self) -> None:
        """Keep nothing."""
        self._volumes.clear()

    def _size(self) -> int:
        return sum(volume.voxels.nbytes for volume in self._volumes.values())
