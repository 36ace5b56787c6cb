"""Write what a station sends: under names made of its UIDs, never over a file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from pydicom.dataset import Dataset

_UID = re.compile(r"[0-9.]{1,64}")


@dataclass
class Incoming:
    """A folder that is being filled: ``folder/STUDY/SERIES/IMAGE.dcm``."""

    folder: Path
    files: list[Path] = field(default_factory=list)
    known: int = 0

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
        path = self._path_of(ids)
        if path.exists():
            self.known += 1
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".part")
        fresh.write_bytes(content)
        return self._finish(fresh, path)

    def keep(self, dataset: Dataset) -> Path:
        """Write a data set. Raises as ``keep_encoded``."""
        path = self._path_of(dataset)
        if path.exists():
            self.known += 1
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".part")
        dataset.save_as(fresh, enforce_file_format=True)
        return self._finish(fresh, path)

    def _path_of(self, ids: Dataset) -> Path:
        uids = (ids.get(f"{level}InstanceUID") for level in ("Study", "Series", "SOP"))
        return self.place(*(str(uid or "") for uid in uids))

    def _finish(self, fresh: Path, path: Path) -> Path:
        fresh.replace(path)
        self.files.append(path)
        return path
