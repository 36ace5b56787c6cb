"""The way to the index: opened with the first use, done without where it cannot be.

What reads files is imported with the first use, too: the window is seen before.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.dicom.series import Catalogue
from medviewer.errors import MedviewerError
from medviewer.message import in_words
from medviewer.progress import Progress

if TYPE_CHECKING:
    from medviewer.library.index import Index


class Door:
    """Opens the index of the program's data folder once, on the thread that first asks.

    A library that cannot be used is no reason not to show a picture: ``open_places``
    then reads the files, and says what is wrong.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._index: Index | None = None

    def index(self) -> Index:
        """The index.

        Raises
        ------
        MedviewerError
            When it cannot be opened, or there is no folder for it.
        """
        from medviewer.library.index import Index

        with self._lock:
            if self._index is None:
                self._index = Index()
            return self._index

    def open_places(
        self, opened: Sequence[Path], progress: Progress, unpack_to: Path | None
    ) -> tuple[Catalogue, str]:
        """As ``opening.open_places``; the sentence also says when there is no index."""
        from medviewer.dicom.scan import scan
        from medviewer.library.opening import open_places

        try:
            index = self.index()
        except MedviewerError as error:
            return scan(opened, progress, unpack_to), in_words(error)
        catalogue, told = open_places(index, opened, progress, unpack_to)
        return catalogue, told or self._take_message(index)

    def close(self) -> None:
        """Close the index, if it was opened."""
        with self._lock:
            if self._index is not None:
                self._index.close()
            self._index = None

    @staticmethod
    def _take_message(index: Index) -> str:
        """What the index has to say about itself, once."""
        message, index.message = index.message, ""
        return message
