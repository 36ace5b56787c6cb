"""What `medviewer pacs` says, and ends with, around what stations send."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.__main__ import main
from medviewer.commands.pacs import tell_what_comes
from medviewer.errors import MedviewerError
from medviewer.library.audit import AuditTrail
from medviewer.network.incoming import Incoming
from tests.network.orthanc import free_port
from tests.network.web_server import Answer, answering


def receive(out: Path) -> int:
    words = ["--port", str(free_port()), "--host", "127.0.0.1", "--out", str(out)]
    return main(["pacs", "receive", *words])


def test_receiving_nothing_ends_with_3_and_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: Incoming) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("medviewer.commands.pacs.tell_what_comes", stopped)
    assert receive(tmp_path / "out") == 3
    assert not (tmp_path / "out").exists()


def test_nobody_is_listened_to_where_the_trail_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was told when all had come, and what came was noted nowhere."""

    def closed(_: AuditTrail) -> None:
        raise MedviewerError("The audit trail cannot be written.", "Free it.")

    monkeypatch.setattr(AuditTrail, "check_writable", closed)
    assert receive(tmp_path / "out") == 1
    told = capsys.readouterr()
    assert "The audit trail cannot be written." in told.err
    assert "listens" not in told.out


def test_who_is_turned_away_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    incoming = Incoming(tmp_path, turned_away=["192.0.2.7: certificate has expired"])
    looks = iter([None, None])

    def waited(_: float) -> None:
        if next(looks, "over") is not None:
            raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", waited)
    with pytest.raises(KeyboardInterrupt):
        tell_what_comes(incoming)
    told = capsys.readouterr().err
    assert told == "medviewer: Turned away 192.0.2.7: certificate has expired.\n"


def test_a_station_with_a_port_is_asked_by_dicomweb_where_that_is_wanted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """At its port nobody listens."""
    with answering(Answer()) as station:
        words = ["--host", "127.0.0.1", "--port", str(free_port()), "--web", station.web]
        assert main(["pacs", "add", "archive", *words]) == 0
        assert main(["pacs", "echo", "archive", "--web"]) == 0
        assert "archive answers by DICOMweb" in capsys.readouterr().out
        assert main(["pacs", "echo", "archive"]) == 1
