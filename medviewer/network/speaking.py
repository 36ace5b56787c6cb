"""Which protocol a station is spoken to in: DICOM's own, or DICOMweb."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from medviewer.network.incoming import Incoming
from medviewer.network.query import Found, Query
from medviewer.network.stations import Station
from medviewer.progress import Progress


class Speaks(Protocol):
    """What ``dimse`` and ``web`` both can; see their functions."""

    def echo(self, station: Station, progress: Progress | None = None) -> None:
        """Ask whether it answers and knows us."""

    def find_studies(
        self, station: Station, query: Query, progress: Progress | None = None
    ) -> Found:
        """The studies that match."""

    def get_study(
        self, station: Station, study: str, folder: Path, progress: Progress | None = None
    ) -> Incoming:
        """Fetch a study."""

    def send(
        self, station: Station, paths: Sequence[Path], progress: Progress | None = None
    ) -> int:
        """Send files; returns how many. SendingStopped says it of what was stopped."""


def protocol_of(station: Station, web: bool = False) -> Speaks:
    """DICOMweb where ``web`` wants it or the station has nothing else.

    The libraries are imported only now: who has no station waits for none.
    """
    if web or not station.host:
        from medviewer.network import web as dicomweb

        return dicomweb
    from medviewer.network import dimse

    return dimse
