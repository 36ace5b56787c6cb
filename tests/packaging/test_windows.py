"""The Windows installer is made here and run under Wine: installed, upgraded, removed.

The program is a stand-in, for PyInstaller freezes it on Windows only.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest
from PIL import Image

from tests.packaging.conftest import PACKAGING

USER = "users/{}/AppData/Local/Programs/medviewer"
MACHINE = "Program Files/medviewer"
ENTRY = r"Microsoft\Windows\CurrentVersion\Uninstall\medviewer]"
PATIENCE_S = 280
SLEEPER = r"""
Target amd64-unicode
OutFile sleeper.exe
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 C:\started w
  FileClose $0
  Sleep 120000
SectionEnd
"""

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(which("makensis") is None, reason="needs NSIS (makensis)"),
    pytest.mark.skipif(which("wine") is None, reason="needs Wine"),
]


class Windows:
    """A Wine prefix: a drive C: and a registry."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._environment = {
            **{key: value for key, value in os.environ.items() if key != "DISPLAY"},
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            # It would offer to download the first two, and put menus into this user's home.
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        }

    def run(self, *words: str | Path) -> int:
        """Run a program of Windows; returns its exit code."""
        return self._call("wine", *map(str, words))

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """While ``program``, which tells its start in the file C:\\started, runs."""
        kind = subprocess.DEVNULL
        words = ["wine", str(program)]
        started = self.drive / "started"
        with subprocess.Popen(words, env=self._environment, stdout=kind, stderr=kind) as process:
            until = time.monotonic() + PATIENCE_S
            while not started.exists() and time.monotonic() < until:
                time.sleep(0.1)
            yield
            process.kill()
        started.unlink()

    def _call(self, *words: str) -> int:
        kind = subprocess.DEVNULL
        return subprocess.run(
            words, env=self._environment, stdout=kind, stderr=kind, timeout=PATIENCE_S, check=False
        ).returncode

    def close(self) -> None:
        self._call("wineserver", "-k")

    def registry(self, hive: str) -> str:
        """All that is below HKEY_CURRENT_USER\\Software ("HKCU"), or the machine's ("HKLM")."""
        file = self.drive / "registry.reg"
        assert self.run("reg", "export", f"{hive}\\Software", r"C:\registry.reg", "/y") == 0
        return file.read_text(encoding="utf-16")

    def ours(self, hive: str) -> list[str]:
        """What is called after the program: files, and lines of the registry."""
        files = [str(path.relative_to(self.drive)) for path in self.drive.rglob("*medviewer*")]
        lines = self.registry(hive).splitlines()
        return files + [line for line in lines if "medviewer" in line.lower()]


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("wine"))
    assert made.run("wineboot", "--init") == 0
    yield made
    made.close()


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Installers of two versions, the newer without a file of the older."""
    folder = tmp_path_factory.mktemp("setups")
    icon = folder / "icon.ico"
    Image.new("RGBA", (32, 32)).save(icon)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        from windows_installer import command
    made = {}
    for version in ("0.1.0", "0.2.0"):
        app = folder / version
        (app / "_internal/deep").mkdir(parents=True)
        for name in ("medviewer.exe", "medviewer-cli.exe", f"_internal/deep/{version}.dll"):
            (app / name).write_text(f"MZ {version}")
        made[version] = folder / f"medviewer-{version}-setup.exe"
        words = command("makensis", app, icon, made[version], version)
        subprocess.run(words, check=True, timeout=PATIENCE_S)
    sleeper = folder / "sleeper.nsi"
    sleeper.write_text(SLEEPER)
    subprocess.run(["makensis", "-V1", sleeper], check=True, timeout=PATIENCE_S)
    made["a program that runs"] = folder / "sleeper.exe"
    return made


@pytest.mark.parametrize(
    ("mode", "place", "hive"),
    [("/CurrentUser", USER, "HKCU"), ("/AllUsers", MACHINE, "HKLM")],
    ids=["for one user", "for the machine"],
)
def test_it_is_installed_upgraded_and_removed_in_silence(
    windows: Windows, setups: dict[str, Path], mode: str, place: str, hive: str
) -> None:
    (user,) = (path.name for path in (windows.drive / "users").iterdir() if path.name != "Public")
    folder = windows.drive / place.format(user)

    assert windows.run(setups["0.1.0"], "/S", mode) == 0
    assert (folder / "_internal/deep/0.1.0.dll").is_file()
    registry = windows.registry(hive)
    entry = registry.split(ENTRY)[1].split("\n\n")[0]
    assert '"DisplayVersion"="0.1.0"' in entry
    assert "Research use only" in entry
    assert (
        'medviewer.exe\\" \\"%1\\"' in registry.split("medviewer.dicom\\shell\\open\\command]")[1]
    )
    assert '"medviewer.dicom"=""' in registry
    assert len(list(windows.drive.rglob("medviewer.lnk"))) == 1

    (folder / "notes.txt").write_text("somebody else's")
    assert windows.run(setups["0.2.0"], "/S") == 0  # it knows for whom the older one was
    assert [path.name for path in (folder / "_internal/deep").iterdir()] == ["0.2.0.dll"]
    assert (folder / "medviewer.exe").read_text() == "MZ 0.2.0"
    registry = windows.registry(hive)
    assert registry.count(ENTRY) == 1
    assert '"DisplayVersion"="0.2.0"' in registry

    (folder / "medviewer.exe").write_bytes(setups["a program that runs"].read_bytes())
    with windows.running(folder / "medviewer.exe"):
        assert windows.run(setups["0.1.0"], "/S") == 2
    assert [path.name for path in (folder / "_internal/deep").iterdir()] == ["0.2.0.dll"]

    assert windows.run(folder / "uninstall.exe", "/S", mode) == 0
    until = time.monotonic() + PATIENCE_S
    while (folder / "uninstall.exe").exists() and time.monotonic() < until:
        time.sleep(0.2)  # it goes on from a copy of itself
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    (folder / "notes.txt").unlink()
    folder.rmdir()
    left = windows.ours(hive)
    while left and time.monotonic() < until:
        left = windows.ours(hive)
    assert left == []


def test_it_says_the_label_and_asks_for_no_more_than_it_needs() -> None:
    script = (PACKAGING / "windows/medviewer.nsi").read_text(encoding="utf-8")
    assert 'BrandingText "${LABEL}"' in script
    assert "MULTIUSER_EXECUTIONLEVEL Highest" in script
