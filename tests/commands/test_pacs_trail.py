"""Images that leave for a station, or come from one, stand in the audit trail."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from medviewer.__main__ import main
from medviewer.library.audit import AuditTrail
from medviewer.network import dimse
from medviewer.network.incoming import Incoming
from medviewer.network.stations import Station, StationError
from tests.network.orthanc import free_port
from tests.phantoms.make import AXIAL, stack


def noted(event: str) -> list[dict[str, Any]]:
    return [entry["details"] for entry in AuditTrail().entries() if entry["event"] == event]


def test_what_is_sent_is_noted_before_it_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Images left for another station, and nobody could say later that they had."""
    stack(tmp_path / "ct", [0, 1], AXIAL, SeriesInstanceUID="1.2.3")
    (tmp_path / "ct" / "half.dcm").write_bytes(b"\0" * 128 + b"DICM")

    def breaks_off(*_: object) -> int:
        raise StationError("The connection broke off.")

    monkeypatch.setattr(dimse, "send", breaks_off)
    assert main(["pacs", "add", "archive", "--host", "h"]) == 0
    assert main(["pacs", "send", "archive", str(tmp_path / "ct")]) == 1
    assert noted("sending") == [{"kind": "files", "station": "archive", "series": ["1.2.3"]}]


def test_what_is_fetched_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Station, __: str, ___: Path, ____: object) -> Incoming:
        raise KeyboardInterrupt

    monkeypatch.setattr(dimse, "get_study", stopped)
    monkeypatch.chdir(tmp_path)
    assert main(["pacs", "add", "archive", "--host", "h"]) == 0
    assert main(["pacs", "get", "archive", "1.2", "--out", "out"]) == 130
    path = str(tmp_path / "out")
    assert noted("retrieving") == [
        {"study_instance_uid": "1.2", "station": "archive", "path": path}
    ]


@pytest.mark.parametrize("end", [KeyboardInterrupt(), SystemExit(143)])
def test_what_others_sent_is_noted_however_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: BaseException
) -> None:
    def came(incoming: Incoming) -> None:
        incoming.files += [Path("out", "1.2", "1.2.3", f"{number}.dcm") for number in (1, 2)]
        raise end

    monkeypatch.setattr("medviewer.commands.pacs.tell_what_comes", came)
    words = ["--port", str(free_port()), "--host", "127.0.0.1", "--out", str(tmp_path / "out")]
    with suppress(SystemExit):
        main(["pacs", "receive", *words])
    path = str(tmp_path / "out")
    assert noted("received") == [{"path": path, "series": ["1.2.3"], "files": 2}]
