"""What we answer to stations that send us images."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.network import dimse
from medviewer.network.incoming import Incoming
from medviewer.network.receiving import receiving
from medviewer.network.stations import Station, StationError
from tests.network.orthanc import free_port
from tests.network.small_archive import written


def test_we_answer_that_we_have_no_room_where_our_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With another status a station would send on, and every image would be lost (PS3.4 B.2.3)."""

    def full(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Incoming, "keep_encoded", full)
    port = free_port()
    with (
        receiving(tmp_path / "here", port, title="US", host="127.0.0.1") as incoming,
        pytest.raises(StationError, match="status A700h") as told,
    ):
        dimse.send(Station("us", host="127.0.0.1", port=port, title="US"), [written(tmp_path, 1)])
    assert told.value.remedy == "It has no room left; ask who runs it."
    assert incoming.files == []


def test_the_first_file_that_could_not_be_written_says_why(tmp_path: Path) -> None:
    """What follows of it, such as a folder that is not there, would lead nobody to the cause."""
    incoming = Incoming(tmp_path)
    incoming.note_unwritten(OSError(28, "No space left on device"))
    incoming.note_unwritten(FileNotFoundError(2, "No such file or directory"))
    with pytest.raises(StationError, match="No space left"), incoming.kept_when_broken_off():
        pass
