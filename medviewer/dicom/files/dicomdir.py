"""The files that a DICOMDIR names (PS3.10 section 8, PS3.3 annex F), tolerantly.

Discs come with names in another case, with extensions, version numbers, slashes and missing
files. A name never leads out of the DICOMDIR's own folder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from medviewer.dicom.files import tags
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import Header
from medviewer.dicom.series import Refused
from medviewer.message import Message

MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"


def is_dicomdir(header: Header) -> bool:
    """True when the file is a media storage directory."""
    return (
        tags.text(header.values, tags.MEDIA_STORAGE_SOP_CLASS_UID) == MEDIA_STORAGE_DIRECTORY
        or tags.DIRECTORY_RECORDS in header.values
    )


def files_named_by(header: Header) -> tuple[tuple[Path, ...], tuple[Refused, ...]]:
    """The existing files that a DICOMDIR names, and the others with the reason of each.

    Raises
    ------
    ValueError
        The header cannot be read.
    """
    dataset, _ = dataset_of(header)
    root = header.path.parent
    listing = _Listing(root.resolve())
    files: dict[Path, None] = {}
    refused: dict[Path, Refused] = {}
    for record in dataset.get("DirectoryRecordSequence") or ():
        value = record.get("ReferencedFileID")
        if not value:
            continue
        parts = [str(part) for part in ([value] if isinstance(value, str) else value)]
        found = listing.find([step for part in parts for step in part.split("/")])
        if found is not None:
            files[root / found] = None
        else:
            steps = [step for part in parts for step in re.split(r"[/\\:]", part)]
            named = root.joinpath(*(step for step in steps if step not in ("", "..", ".")))
            refused[named] = Refused(
                named,
                Message("{} names this file, but it is not there.", header.path.name),
                Message("Copy the whole disc again."),
            )
    return tuple(files), tuple(refused.values())


@dataclass
class _Listing:
    """Looks names up below ``root`` whatever their case or extension; lists a folder once."""

    root: Path
    _folders: dict[Path, dict[str, str]] = field(default_factory=dict)

    def find(self, parts: list[str]) -> Path | None:
        """The path below ``root`` of the file that ``parts`` name; None if there is none."""
        path = Path()
        for part in parts:
            name = self._names(path).get(_plain(part))
            if name is None:
                return None
            path = path / name
        whole = self.root / path
        inside = whole.resolve().is_relative_to(self.root)
        return path if inside and whole.is_file() else None

    def _names(self, folder: Path) -> dict[str, str]:
        """The names in ``folder`` by their plain form; an exact name wins over a similar one."""
        if folder not in self._folders:
            try:
                names = sorted(path.name for path in (self.root / folder).iterdir())
            except OSError:
                names = []
            similar = {_plain(Path(name).stem): name for name in reversed(names)}
            self._folders[folder] = similar | {_plain(name): name for name in reversed(names)}
        return self._folders[folder]


def _plain(name: str) -> str:
    """A name in lower case, without the version number and dot of ISO 9660."""
    return name.strip().split(";")[0].rstrip(".").lower()
