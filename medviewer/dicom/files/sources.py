"""The files behind the paths that somebody opened: folders, files, DICOMDIRs, ZIPs."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from medviewer.dicom.files import limits
from medviewer.dicom.files.archive import is_archive, unpack
from medviewer.dicom.files.hostile import BROKEN, refused
from medviewer.dicom.series import Refused
from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.progress import Progress, stop_if_cancelled


@dataclass
class Sources:
    """Files to read, and what was refused on the way to them.

    ``alone`` are the files that were opened by themselves, not found in a folder; ``unpacked``
    the folders that ZIPs were unpacked into, each with its ZIP.
    """

    progress: Progress
    unpack_to: Path | None
    files: dict[Path, None] = field(default_factory=dict)
    alone: set[Path] = field(default_factory=set)
    refused: list[Refused] = field(default_factory=list)
    unpacked: dict[Path, Path] = field(default_factory=dict)
    _seen: set[tuple[int, int]] = field(default_factory=set)

    def add(self, paths: Sequence[Path]) -> None:
        """Collect the files behind ``paths``.

        Raises
        ------
        MedviewerError
            A path does not exist.
        """
        for path in paths:
            if not path.exists():
                raise MedviewerError(
                    Message("{} does not exist.", path),
                    Message("Choose a file or a folder that does."),
                )
            if path.is_dir():
                self._add_folder(path, 0)
            else:
                self._add_file(path)

    def _add_file(self, path: Path) -> None:
        """A file that was opened by itself: a ZIP stands for what is in it."""
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                self.refused.append(Refused(path, Message("This is not a regular file.")))
            elif is_archive(path):
                self._add_archive(path)
            else:
                self.files[path] = None
                self.alone.add(path)
        except BROKEN as error:
            self.refused.append(refused(path, error))

    def _add_archive(self, path: Path) -> None:
        if self.unpack_to is None:
            raise MedviewerError(
                Message("{} is a ZIP archive.", path.name),
                Message("Unpack it and open the folder."),
            )
        folder = Path(tempfile.mkdtemp(prefix="unpacked-", dir=self.unpack_to))
        self.unpacked[folder] = path
        files, left_out = unpack(path, folder, self.progress)
        self.files |= dict.fromkeys(files)
        self.refused += left_out

    def _add_folder(self, folder: Path, depth: int) -> None:
        """The files of ``folder`` and of the folders in it; a folder is read once, links too."""
        stop_if_cancelled(self.progress)
        try:
            status = folder.stat()
            if status.st_ino and (status.st_dev, status.st_ino) in self._seen:
                return
            self._seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            self.refused.append(refused(folder, error))
            return
        for entry in entries:
            path = Path(entry.path)
            try:
                is_folder = entry.is_dir()
            except OSError as error:  # a link that leads to itself
                self.refused.append(refused(path, error))
                continue
            if not is_folder:
                self.files[path] = None
            elif depth < limits.FOLDER_DEPTH:
                self._add_folder(path, depth + 1)
            else:
                self.refused.append(Refused(path, Message("Too many folders within one another.")))
