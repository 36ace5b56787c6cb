"""Write what a station sends, under names made of its UIDs.

What nobody asked for is never written over a file; what the reader retrieved again is.
"""

from __future__ import annotations

import filecmp
import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.message import Message, in_words, sentences
from medviewer.network.stations import Station, StationError
from medviewer.safe_write import reason_of

_UID = re.compile(r"[0-9.]{1,64}")


def is_uid(words: str) -> bool:
    """Whether ``words`` can be a UID, and a file's name: digits and dots (PS3.5 9.1)."""
    return _UID.fullmatch(words) is not None and words.strip(".") != ""


@dataclass
class Incoming:
    """A folder that is being filled: ``folder/STUDY/SERIES/IMAGE.dcm``.

    Attributes
    ----------
    renews
        Whether a file that is there already gives way to one that differs: the station may have
        corrected the patient's name since, or sent half of a file before.
    files, known
        The new files, and how many were there already.
    told
        That some did not come, a sentence for the reader; "" when all did.
    announced
        How many the station said it would send; 0 as long as it did not say.
    unwritten
        Why the first file that could not be written here could not; None when all could.
    turned_away
        Whose TLS was not believed, and why: "192.0.2.7: certificate has expired".
    """

    folder: Path
    renews: bool = False
    files: list[Path] = field(default_factory=list)
    known: int = 0
    told: str = ""
    announced: int = 0
    unwritten: StationError | None = None
    turned_away: list[str] = field(default_factory=list)

    @property
    def came(self) -> int:
        """How many files came, those that were there already among them."""
        return len(self.files) + self.known

    @contextmanager
    def kept_when_broken_off(self) -> Iterator[None]:
        """``told`` what failed after some files came, for these can be read.

        Raises
        ------
        StationError
            When it failed before that, at the station or because nothing could be written here.
        """
        failed: StationError | None = None
        try:
            yield
        except StationError as error:
            failed = error
        came = self.came
        reason = self.unwritten or failed
        if reason is not None and not came:
            raise reason
        if failed is not None:
            self.told = self._told_of(failed, came)
        if self.unwritten is not None and self.unwritten is not failed:
            self.told = sentences(filter(None, (self.told, in_words(self.unwritten))))

    def _told_of(self, failed: StationError, came: int) -> Message:
        if self.announced >= came:
            return Message(
                "{} {} of {} files came; retrieve the study again.",
                failed.message,
                came,
                self.announced,
            )
        return Message("{} Files that came: {}; retrieve the study again.", failed.message, came)

    def note_unwritten(self, error: OSError) -> StationError:
        """Remember why a file could not be written, and say so."""
        told = StationError(
            Message("{} cannot be written to: {}.", self.folder, reason_of(error)),
            Message("Free space on the disk."),
        )
        self.unwritten = self.unwritten or told
        return told

    def place(self, study: str, series: str, image: str) -> Path:
        """Where an image belongs. Raises ValueError for what is no UID: names come from afar."""
        for uid in (study, series, image):
            if not is_uid(uid):
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
        if path.exists() and not self.renews:
            self.known += 1
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        # of its own: two stations, or one that lost its patience, may send the same image at once
        fresh = path.with_name(f"{path.stem}.{uuid.uuid4().hex}.part")
        try:
            write(fresh)
            if path.exists() and (not self.renews or filecmp.cmp(fresh, path, shallow=False)):
                fresh.unlink()
                self.known += 1
                return path
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        self.files.append(path)
        return path

    def _path_of(self, ids: Dataset) -> Path:
        uids = (ids.get(f"{level}InstanceUID") for level in ("Study", "Series", "SOP"))
        return self.place(*(str(uid or "") for uid in uids))


def not_all(failed: int, announced: int, station: Station) -> Message:
    """That some files failed, by the station's fault or because we could not keep them."""
    return Message(
        "{} of {} files did not come from {}; retrieve the study again.",
        failed,
        announced,
        station.name,
    )
