"""Write what a station sends: under names made of its UIDs, never over a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydicom.dataset import Dataset

_UID = re.compile(r"[0-9.]{1,64}")


@dataclass
class Incoming:
    """A folder that is being filled: ``folder/STUDY/SERIES/IMAGE.dcm``.

    Attributes
    ----------
    files, known
        The new files, and how many were there already.
    told
        That some did not come, a sentence for the reader; "" when all did.
    """

    folder: Path
    files: list[Path] = field(default_factory=list)
    known: int = 0
    told: str = ""

    def place(self, study: str, series: str, image: str) -> Path:
        """Where an image belongs. Raises ValueError for what is no UID: names come from afar."""
        for uid in (study, series, image):
            if not _UID.fullmatch(uid) or uid.strip(".") == "":
                raise ValueError("a UID that is none")
        return self.folder / study / series / f"{image}.dcm"

    def keep_encoded(self, content: bytes, ids: Dataset) -> Path:
        """Write a whole file, its data set as it came over the wire, byte for byte.

        Raises
        ------
        OSError, ValueError
            When it cannot be written, or is not named by UIDs.
        """
        return self._kept(ids, lambda fresh: fresh.write_bytes(content))

    def keep(self, dataset: Dataset) -> Path:
        """Write a data set. Raises as ``keep_encoded``."""
        return self._kept(dataset, lambda fresh: dataset.save_as(fresh, enforce_file_format=True))

    def _kept(self, ids: Dataset, write: Callable[[Path], object]) -> Path:
        """The file of an image, whole: half of one is not left, whatever happens meanwhile."""
        path = self._path_of(ids)
        if path.exists():
            self.known += 1
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".part")
        try:
            write(fresh)
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        self.files.append(path)
        return path

    def _path_of(self, ids: Dataset) -> Path:
        uids = (ids.get(f"{level}InstanceUID") for level in ("Study", "Series", "SOP"))
        return self.place(*(str(uid or "") for uid in uids))
