"""The start script says what failed and what to do, and does nothing twice."""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

START = Path(__file__).resolve().parent.parent / "start.py"


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """start.py as a module that works in a folder of its own."""
    spec = importlib.util.spec_from_file_location("start", START)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / "constraints.txt").write_text("numpy==2")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(module, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(module, "CONSTRAINTS", tmp_path / "constraints.txt")
    return module


def test_it_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse(START.read_text(encoding="utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names <= sys.stdlib_module_names


def test_an_old_python_reads_it_far_enough_to_say_so(start: ModuleType, capsys) -> None:
    start.OLDEST_PYTHON = (99, 0)
    assert start.main([]) == 1
    assert "3.11 or newer is needed" in capsys.readouterr().err
    ast.parse(START.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_what_is_installed_is_not_installed_again(start: ModuleType, monkeypatch) -> None:
    start.STAMP.write_text(
        json.dumps({"fingerprint": start.fingerprint(), "extras": ["test", "train"]})
    )
    monkeypatch.setattr(start.subprocess, "run", lambda *_, **__: pytest.fail("pip was called"))
    start.install("train")


def test_a_changed_pin_is_installed(start: ModuleType, monkeypatch) -> None:
    start.STAMP.write_text(json.dumps({"fingerprint": start.fingerprint(), "extras": ["train"]}))
    start.CONSTRAINTS.write_text("numpy==3")
    monkeypatch.setattr(start, "subprocess", Recorder(returncode=0))
    start.install("train")
    pip, compiled = start.subprocess.commands
    assert "--constraint" in pip
    assert {"compileall", str(start.VENV)} <= set(compiled)
    assert json.loads(start.STAMP.read_text())["fingerprint"] == start.fingerprint()


def test_a_failed_installation_says_what_to_do_and_is_tried_again(
    start: ModuleType, monkeypatch
) -> None:
    monkeypatch.setattr(start, "subprocess", Recorder(returncode=1))
    with pytest.raises(start.SetupError, match="HTTPS_PROXY"):
        start.install("train")
    assert not start.STAMP.exists()


def test_missing_libraries_give_the_one_line_to_run(start: ModuleType, monkeypatch) -> None:
    monkeypatch.setattr(start, "missing_packages", lambda: ["libegl1", "libgl1"])
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(start.Path, "exists", lambda _: True)
    with pytest.raises(start.SetupError, match="sudo apt-get install -y libegl1 libgl1"):
        start.prepare_system()


def test_without_a_screen_it_runs_off_screen(start: ModuleType, monkeypatch, tmp_path) -> None:
    recorder = Recorder(returncode=0)
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(start, "subprocess", recorder)
    monkeypatch.setattr(start, "has_screen", lambda: False)
    assert start.open_window(["folder"]) == 0
    words = recorder.commands[0]
    assert words[-4:] == ["open", "folder", "--screenshots", str(tmp_path / "out")]


class Recorder:
    """Stands for the subprocess module: writes down what would run."""

    def __init__(self, returncode: int) -> None:
        self.returncode = returncode
        self.commands: list[list[str]] = []

    def run(self, command: list[str], **_: object) -> Recorder:
        self.commands.append(command)
        return self


@pytest.mark.parametrize("forbidden", [True, False])
def test_no_server_is_installed_where_it_would_start(
    start: ModuleType, monkeypatch, tmp_path: Path, forbidden: bool
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(start.subprocess, "run", run)
    monkeypatch.setattr(start.shutil, "which", lambda name, path: None)
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    monkeypatch.setattr(start, "FORBIDS_SERVICES", tmp_path / "policy")
    monkeypatch.setattr(start.Path, "exists", lambda path: path.name != "policy" or forbidden)
    start.prepare_test_tools()
    installed = {word for command in commands for word in command}
    assert {"dcmtk", "poppler-utils"} <= installed
    assert ("orthanc" in installed) is forbidden


def test_tests_go_on_without_what_they_compare_with(
    start: ModuleType, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = subprocess.CompletedProcess([], 100)
    monkeypatch.setattr(start.subprocess, "run", lambda *_, **__: failed)
    monkeypatch.setattr(start.shutil, "which", lambda name, path: None)
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    start.prepare_test_tools()
    assert "skip" in capsys.readouterr().out
