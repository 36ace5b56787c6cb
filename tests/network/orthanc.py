"""A real archive for the tests: Orthanc on the loopback address, at free ports, for a while."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WEB_PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Archive:
    """A running Orthanc: its ports, and the port where it believes that we listen."""

    dicom: int
    http: int
    ours: int

    @property
    def web(self) -> str:
        """Its DICOMweb."""
        return f"http://127.0.0.1:{self.http}/dicom-web"

    def ask(self, path: str) -> Any:
        """What its own interface answers."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.http}/{path}", timeout=10) as answer:
            return json.load(answer)

    def picture(self, instance: str) -> bytes:
        """How it shows an image, as PNG."""
        url = f"http://127.0.0.1:{self.http}/instances/{instance}/preview"
        with urllib.request.urlopen(url, timeout=10) as answer:
            return bytes(answer.read())


def program() -> str | None:
    """Where Orthanc is, if it is here with its DICOMweb."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))
    return shutil.which("Orthanc", path=path) if WEB_PLUGIN.exists() else None


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(folder: Path, **more: Any) -> Iterator[Archive]:
    """Orthanc, for as long as the block runs; ``more`` goes into its configuration."""
    found = program()
    assert found is not None
    archive = Archive(free_port(), free_port(), free_port())
    configuration = {
        "Name": "tests",
        "StorageDirectory": str(folder / "store"),
        "IndexDirectory": str(folder / "store"),
        "Plugins": [str(WEB_PLUGIN)],
        "HttpPort": archive.http,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "DicomPort": archive.dicom,
        "DicomAet": "ORTHANC",
        "DicomCheckCalledAet": True,
        "DicomAlwaysAllowFind": True,
        "DicomAlwaysAllowGet": True,
        "DicomAlwaysAllowMove": True,
        "DicomModalities": {"us": ["MEDVIEWER", "127.0.0.1", archive.ours]},
        **more,
    }
    (folder / "orthanc.json").write_text(json.dumps(configuration))
    with (folder / "orthanc.log").open("wb") as log:
        process = subprocess.Popen([found, folder / "orthanc.json"], stdout=log, stderr=log)
        try:
            _wait(archive, process, folder / "orthanc.log")
            yield archive
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE_S)


def _wait(archive: Archive, process: subprocess.Popen[bytes], log: Path) -> None:
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE_S:
        assert process.poll() is None, log.read_text(errors="replace")
        try:
            archive.ask("system")
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"Orthanc did not answer within {PATIENCE_S:.0f} s")
