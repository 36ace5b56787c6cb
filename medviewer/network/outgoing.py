"""What is sent, and what of it did not arrive: one file that is refused does not stop the rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

from medviewer.dicom.files.dataset import quiet_pydicom
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.dicom.files.truncated import check_whole
from medviewer.errors import Cancelled, MedviewerError
from medviewer.message import Message, in_words
from medviewer.network.stations import StationError

MOST_TOLD = 10


class RefusedFileError(StationError):
    """One file that is not sent; others may be."""


class SendingStopped(Cancelled):
    """Sending was to stop; ``sent`` files had arrived by then."""

    def __init__(self, sent: int) -> None:
        super().__init__()
        self.sent = sent


@dataclass
class Outgoing:
    """Files on their way to the station called ``station``.

    Attributes
    ----------
    count
        How many there are.
    refused
        What did not arrive: the file and why.
    sent
        How many have arrived by now.
    """

    station: str
    count: int
    refused: list[str] = field(default_factory=list)
    sent: int = 0

    def note_refused(self, reason: RefusedFileError) -> None:
        """Remember that a file was not sent; the others may be."""
        self.refused.append(reason.message)

    @contextmanager
    def counted_when_broken_off(self) -> Iterator[None]:
        """Say of a StationError that breaks the block off what arrived, and did not, before it.

        Raises
        ------
        SendingStopped
            Instead of Cancelled.
        """
        try:
            yield
        except Cancelled as stopped:
            raise SendingStopped(self.sent) from stopped
        except StationError as error:
            if not self.sent and not self.refused:
                raise
            told = error.message
            if self.sent:
                told = Message("{} {} of {} files were sent before.", told, self.sent, self.count)
            raise StationError(told, self._with_refused(error.remedy)) from error

    def end(self) -> int:
        """How many were sent, which is all of them.

        Raises
        ------
        StationError
            When some were not, with the first of them.
        """
        if not self.refused:
            return self.count
        raise StationError(
            Message(
                "{} of {} files were not sent to {}.", len(self.refused), self.count, self.station
            ),
            self._with_refused(""),
        )

    def _with_refused(self, remedy: str) -> str:
        """A remedy and below it what was refused, a line each; the first ones of many."""
        if not self.refused:
            return remedy
        more = ["…"] if len(self.refused) > MOST_TOLD else []
        lines = (remedy, *self.refused[:MOST_TOLD], *more)
        return Message("\n".join("{}" for _ in lines), *lines)


def read_to_send(path: Path) -> Dataset:
    """The data set of a file.

    Half of a file would be taken for a whole one by whoever gets it, and stay there.

    Raises
    ------
    RefusedFileError
        When it is damaged, or ends within its pixels.
    """
    try:
        header = read_header(path)
        with quiet_pydicom():
            dataset = pydicom.dcmread(path)
            check_whole(header, dataset)
    except BROKEN as error:
        raise unsendable(path, error) from error
    for keyword in ("SOPClassUID", "SOPInstanceUID"):
        if not dataset.get(keyword):
            raise unsendable(path, ValueError(Message("it has no {}", keyword)))
    return dataset


def unsendable(path: Path, error: Exception) -> RefusedFileError:
    """The refusal of what cannot be read."""
    # What these say is meant for programmers.
    if isinstance(error, (InvalidDicomError, AttributeError)):
        return RefusedFileError(Message("{} is no DICOM file that can be sent.", path))
    if isinstance(error, MedviewerError):
        return RefusedFileError(Message("{} is not sent: {}", path, in_words(error)))
    return RefusedFileError(Message("{} is no DICOM file that can be sent ({}).", path, error))
