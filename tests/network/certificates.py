"""Certificates for the tests, made with openssl."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which

import pytest

from medviewer.network.stations import Station

needs_openssl = pytest.mark.skipif(
    which("openssl") is None, reason="needs openssl, to make certificates"
)


def certificates(folder: Path, host: str = "IP:127.0.0.1") -> Station:
    """A certificate that vouches for itself, for ``host``; who has the station believes it."""
    folder.mkdir(exist_ok=True)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", f"subjectAltName={host}",
         "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    certificate, key = (str(folder / name) for name in ("certificate.pem", "key.pem"))
    return Station(
        "tls", "127.0.0.1", 1, tls=True, authority=certificate, certificate=certificate, key=key
    )


def behind_a_pass_phrase(key: str) -> str:
    """A copy of the file ``key`` that asks for a word before it is used."""
    locked = key + ".locked"
    subprocess.run(
        ["openssl", "rsa", "-aes256", "-passout", "pass:secret", "-in", key, "-out", locked],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return locked
