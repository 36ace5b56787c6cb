"""Whose certificates are believed, and what is said of those that are not."""

from __future__ import annotations

import socket
import ssl
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from medviewer.__main__ import main
from medviewer.library.folders import data_folder
from medviewer.network import dimse, web
from medviewer.network.receiving import receiving
from medviewer.network.stations import Station, StationError, read_stations
from medviewer.network.tls import client_context, not_trusted, server_context
from tests.network.certificates import behind_a_pass_phrase, certificates, needs_openssl
from tests.network.orthanc import free_port
from tests.network.web_server import Answer, answering

pytestmark = needs_openssl


@pytest.fixture
def known(tmp_path: Path) -> Station:
    return certificates(tmp_path / "known")


@pytest.fixture
def other(tmp_path: Path) -> Station:
    return certificates(tmp_path / "other")


def test_the_web_believes_the_station_s_authority_whatever_the_environment_says(
    known: Station, other: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    with answering(Answer(), identity=known) as station:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", other.certificate)
        web.echo(replace(station, authority=known.certificate))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", known.certificate)
        # requests brings authorities of its own, too
        monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", known.certificate)
        with pytest.raises(StationError, match=r"each other: self-signed certificate.*--authority"):
            web.echo(replace(station, authority=other.certificate))


def test_a_certificate_for_another_host_is_told_as_such(tmp_path: Path) -> None:
    elsewhere = certificates(tmp_path, host="DNS:pacs.example")
    words = "trust each other: IP address mismatch, .* valid for '127.0.0.1'. Add the station by"
    with (
        answering(Answer(), identity=elsewhere) as station,
        pytest.raises(StationError, match=words),
    ):
        web.echo(replace(station, authority=elsewhere.certificate))
    port = free_port()
    with (
        receiving(tmp_path, port, title="US", host="127.0.0.1", tls=elsewhere),
        pytest.raises(StationError, match=words),
    ):
        dimse.echo(replace(elsewhere, port=port, title="US"))


def test_a_station_that_does_not_know_our_certificate_is_told_as_such(
    known: Station, other: Station, tmp_path: Path
) -> None:
    """With TLS 1.3 it says so only after the greeting: by breaking off."""
    port = free_port()
    stranger = replace(other, authority=known.certificate, port=port, title="US")
    with (
        receiving(tmp_path, port, title="US", host="127.0.0.1", tls=known),
        pytest.raises(StationError, match=r"broke off.*Check the certificates of both sides"),
    ):
        dimse.echo(stranger)


def test_a_station_that_asks_who_we_are_is_told_as_such(known: Station, tmp_path: Path) -> None:
    port = free_port()
    nobody = replace(known, certificate="", key="", port=port, title="US")
    with (
        receiving(tmp_path, port, title="US", host="127.0.0.1", tls=known),
        pytest.raises(StationError, match=r"broke off.*It may ask who we are"),
    ):
        dimse.echo(nobody)


def test_a_key_that_is_missing_or_another_s_is_told_as_such(known: Station, other: Station) -> None:
    with pytest.raises(StationError, match=r"cannot be used.*Name the key, too"):
        client_context(replace(known, key=""))
    with pytest.raises(StationError, match=r"cannot be used.*belongs to another certificate"):
        client_context(replace(known, key=other.key))


def test_a_certificate_that_cannot_be_shown_is_not_taken(
    known: Station, other: Station, capsys: pytest.CaptureFixture[str]
) -> None:
    """The station was added, and each call to it failed; a key alone was passed over."""
    words = ["pacs", "add", "archive", "--host", "127.0.0.1", "--tls"]
    assert main([*words, "--certificate", known.certificate]) == 1
    assert "Name the key, too, where the file of the certificate" in capsys.readouterr().err
    assert main([*words, "--key", known.key]) == 1
    assert (
        "A key says nothing without its certificate. Add --certificate" in capsys.readouterr().err
    )
    assert main([*words, "--certificate", known.certificate, "--key", other.key]) == 1
    assert "The key belongs to another certificate." in capsys.readouterr().err
    assert not read_stations(data_folder())
    assert main([*words, "--certificate", known.certificate, "--key", known.key]) == 0


def test_certificates_without_tls_are_not_taken_for_it(
    known: Station, capsys: pytest.CaptureFixture[str]
) -> None:
    """The station was added, spoke in the clear, and nobody said so."""
    words = ["pacs", "add", "archive", "--host", "127.0.0.1", "--authority", known.certificate]
    assert main(words) == 1
    assert "Certificates are shown over TLS alone. Add --tls" in capsys.readouterr().err
    assert main([*words, "--tls"]) == 0


def test_a_certificate_may_have_its_key_in_the_same_file(known: Station, tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_text(Path(known.certificate).read_text() + Path(known.key).read_text())
    port = free_port()
    with receiving(tmp_path, port, title="US", host="127.0.0.1", tls=known):
        dimse.echo(replace(known, certificate=str(both), key="", port=port, title="US"))


@pytest.mark.parametrize("what", ["authority", "certificate", "key"])
def test_the_file_that_cannot_be_used_is_named(known: Station, what: str) -> None:
    gone = replace(known, **{what: "/nowhere/gone.pem"}, web="https://127.0.0.1:1/")
    for protocol in (dimse, web):
        with pytest.raises(StationError, match=r"cannot be used: .*/nowhere/gone\.pem.*PEM form"):
            protocol.echo(gone)


def test_a_key_behind_a_pass_phrase_is_refused_and_nobody_asked_for_it(known: Station) -> None:
    locked = behind_a_pass_phrase(known.key)
    with pytest.raises(StationError, match=r"key\.pem\.locked"):
        client_context(replace(known, key=locked))


def test_who_is_turned_away_is_told_where_it_is_received(
    known: Station, other: Station, tmp_path: Path
) -> None:
    """Nothing came, and nothing said that somebody had tried."""
    port = free_port()
    stranger = replace(other, authority=known.certificate, port=port, title="US")
    with receiving(tmp_path, port, title="US", host="127.0.0.1", tls=known) as incoming:
        for peer in (
            stranger,
            stranger,
            replace(stranger, certificate="", key=""),
            replace(stranger, tls=False),
        ):
            with pytest.raises(StationError):
                dimse.echo(peer)
        dimse.echo(replace(known, port=port, title="US"))
    strange, nobody, plain = incoming.turned_away
    assert strange.startswith("127.0.0.1: self-signed certificate")
    assert "did not return a certificate" in nobody.lower().replace("_", " ")
    assert plain == "127.0.0.1: it does not speak TLS"


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (b"GET / HTTP/1.0\r\n\r\n", "it does not speak TLS"),
        (b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00", "LENGTH_TOO_SHORT"),  # no whole hello
    ],
)
def test_a_stranger_that_is_gone_at_once_is_told_too(
    known: Station, asked: bytes, why: str
) -> None:
    """Its address was asked for when it had hung up, and the thread that served it ended."""
    turned_away: list[str] = []
    context = server_context(known, turned_away)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        with socket.create_connection(listening.getsockname()) as stranger:
            stranger.sendall(asked)
            accepted = listening.accept()[0]
        with (
            context.wrap_socket(accepted, server_side=True) as peer,
            pytest.raises(ssl.SSLError),
        ):
            peer.recv(100)
    assert turned_away == [f"127.0.0.1: {why}"]


def test_receiving_needs_a_certificate_to_show(known: Station, tmp_path: Path) -> None:
    """A file without a name was not found."""
    nobody = replace(known, certificate="", key="")
    with (
        pytest.raises(StationError, match="has no certificate that says who we are"),
        receiving(tmp_path, free_port(), title="US", host="127.0.0.1", tls=nobody),
    ):
        pass


def test_a_silent_connection_keeps_nobody_else_out(known: Station, tmp_path: Path) -> None:
    port = free_port()
    with (
        receiving(tmp_path, port, title="US", host="127.0.0.1", tls=known),
        socket.create_connection(("127.0.0.1", port)),
    ):
        dimse.echo(replace(known, port=port, title="US"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a store of its own")
def test_where_the_system_s_authorities_are_not_found_the_usual_ones_are_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in an installer whose OpenSSL looks for places of another system."""
    nowhere = SimpleNamespace(cafile=None, capath=None)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    assert client_context(Station("any")).cert_store_stats()["x509_ca"] > 50


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        (9, "a clock is wrong"),
        (10, "must be renewed"),
        (18, "--authority"),
        (19, "--authority"),
        (20, "--authority"),
        (21, "--authority"),
        (62, "by a host name"),
        (64, "by a host name"),
        (23, "Check the certificates of both sides"),
    ],
)
def test_what_to_do_about_a_certificate_follows_from_what_is_wrong(code: int, remedy: str) -> None:
    """Codes of OpenSSL, X509_V_ERR_…: 9 not yet valid, 10 expired, 23 taken back."""
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, "as OpenSSL says it"
    told = not_trusted(Station("archive"), error)
    assert "archive and we do not trust each other: as OpenSSL says it." in str(told)
    assert remedy in str(told)
