"""What servers make of the standard's answers (PS3.18): nothing is missing without a word."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from medviewer.network import web
from medviewer.network.stations import StationError
from tests.network.test_retrieval import STUDY, image, kept
from tests.network.web_server import Answer, answering

KIND = 'multipart/related; type="application/dicom"; boundary="apart"'


def encoded(number: int) -> bytes:
    file = io.BytesIO()
    image(number).save_as(file, enforce_file_format=True)
    return file.getvalue()


def parts(*contents: bytes) -> bytes:
    """A multipart body (RFC 2046 5.1.1)."""
    head = b"\r\n--apart\r\nContent-Type: application/dicom\r\n\r\n"
    return b"".join(head + each for each in contents) + b"\r\n--apart--"


THREE = parts(encoded(1), encoded(2), encoded(3))


def test_a_study_comes_in_parts(tmp_path: Path) -> None:
    with answering(Answer(THREE + b"\r\nepilogue", KIND)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"]
    assert incoming.told == ""


@pytest.mark.parametrize("missing", [11, 20, 100])
def test_a_study_that_was_cut_is_told(tmp_path: Path, missing: int) -> None:
    """In its last image, or between two parts; the server did not say how much there is."""
    with answering(Answer(THREE[:-missing], KIND, cut=True)) as station:
        incoming = web.get_study(station, STUDY, tmp_path)
    assert kept(tmp_path) == ["1.2.3.1.1", "1.2.3.1.2"]
    assert incoming.told == (
        "web broke off during the retrieval. Files that came: 2; retrieve the study again."
    )


def test_a_page_to_log_in_is_not_a_server_that_is_silent(tmp_path: Path) -> None:
    with (
        answering(Answer(b"<html>", "text/html")) as station,
        pytest.raises(StationError, match="sent something that is not DICOM"),
    ):
        web.echo(station)
