"""When Qt cannot start, the person is told all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from medviewer import native_message


def fake_box(folder: Path, name: str) -> Path:
    """A program called ``name`` that writes down what it was told."""
    told = folder / f"{name}.told"
    program = folder / name
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}"\n')
    program.chmod(0o755)
    return told


pytestmark = pytest.mark.skipif(os.name != "posix", reason="stands in for the box by a script")


def test_the_box_and_the_terminal_say_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = fake_box(tmp_path, "zenity")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    monkeypatch.setenv("DISPLAY", ":77")
    native_message.tell("It <cannot> start & why.")
    assert "--text=It <cannot> start & why." in told.read_text()
    assert "It <cannot> start" in capsys.readouterr().err


def test_without_a_screen_the_terminal_is_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert native_message.box_command("text") is None
    native_message.tell("It cannot start.")
    assert capsys.readouterr().err == "medviewer: It cannot start.\n"


def run_window(tmp_path: Path, code: str, **environment: str) -> tuple[int, str, str]:
    """Run ``code`` with a stand-in for the box; exit code, what it and the terminal said."""
    told = fake_box(tmp_path, "zenity")
    found = subprocess.run(
        [sys.executable, "-c", code],
        env={
            **os.environ,
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            "MEDVIEWER_HOME": str(tmp_path / "home"),
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return found.returncode, told.read_text() if told.exists() else "", found.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the X server of Linux")
def test_a_screen_that_does_not_answer_is_told(tmp_path: Path) -> None:
    code = "import sys; from medviewer.__main__ import main; sys.exit(main([]))"
    ended, box, terminal = run_window(tmp_path, code, DISPLAY=":997", QT_QPA_PLATFORM="xcb")
    assert ended == 1
    assert "The window cannot be opened" in box
    assert "libxcb-cursor0" in box
    assert "The window cannot be opened" in terminal


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the box is Linux'")
def test_a_library_that_is_missing_is_told(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6.QtWidgets'] = None;"
        "from medviewer.__main__ import main; sys.exit(main([]))"
    )
    ended, box, terminal = run_window(tmp_path, code, DISPLAY=":997")
    assert ended == 1
    assert "PySide6.QtWidgets" in box
    assert "Traceback" not in terminal
