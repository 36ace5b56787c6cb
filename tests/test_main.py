"""The command line: what it offers, what it refuses, how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from medviewer import __version__
from medviewer.__main__ import (
    COMMANDS,
    IN_THE_WINDOW,
    is_no_path,
    main,
    nearest_command,
    with_default_command,
)
from medviewer.commands.exit_codes import NOTHING
from medviewer.errors import Cancelled, MedviewerError


def test_a_path_alone_is_opened() -> None:
    assert with_default_command(["some/folder"]) == ["open", "some/folder"]
    assert with_default_command([]) == ["open"]
    assert with_default_command(["analyse", "x"]) == ["analyse", "x"]


def test_help_names_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    text = capsys.readouterr().out
    assert ended.value.code == 0
    assert all(f"\n    {name}" in text for name in COMMANDS)
    assert "exit codes" in text


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert f"medviewer {name}" in capsys.readouterr().out


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert __version__ in capsys.readouterr().out


def test_wrong_usage_ends_with_2() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["analyse"])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("analyze", "analyse"),
        ("deidentfy", "deidentify"),
        ("self_test", "self-test"),
        ("Info", "info"),
        ("model", "models"),
    ],
)
def test_a_slip_in_a_command_is_told(
    word: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What followed was called an unrecognised argument, or a window was wanted for it."""
    with pytest.raises(SystemExit, match="2"):
        main([word, "FOLDER", "--out", "DIR"])
    assert f"did you mean '{meant}'?" in capsys.readouterr().err


def test_a_path_is_no_slip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model").mkdir()
    monkeypatch.chdir(tmp_path)
    for word in ("model", "chest.zip", "/data/info", "old/study", "C:\\CT", "--history", ""):
        assert not is_no_path(word)


@pytest.mark.parametrize("word", ["head", "CT", "study", "xyzzy"])
def test_a_word_that_is_nothing_is_told(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On a server it was said that there is no screen, as if one would have helped."""
    assert nearest_command(word) == ""
    with pytest.raises(SystemExit, match="2"):
        main([word])
    said = capsys.readouterr().err
    assert f"there is no command and no path '{word}'" in said
    assert "did you mean" not in said
    assert "medviewer --help" in said


def test_a_path_that_is_not_there_is_told_before_the_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([str(tmp_path / "gone")]) == 1
    assert f"{tmp_path / 'gone'} does not exist. Check the path." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("failure", "code", "text"),
    [
        (MedviewerError("This failed.", "Do that."), 1, "medviewer: This failed. Do that."),
        (OSError(36, "File name too long", "a/b"), 1, "a/b cannot be used: File name too long."),
        (OSError("the disk is gone"), 1, "A file cannot be used: the disk is gone. Check the path"),
        (KeyboardInterrupt(), 130, "stopped"),
        (Cancelled(), 130, "stopped"),
    ],
)
def test_a_failure_ends_with_its_code_and_a_message(
    failure: BaseException,
    code: int,
    text: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_: object) -> int:
        raise failure

    monkeypatch.setattr("medviewer.commands.models.run", fail)
    assert main(["models"]) == code
    assert text in capsys.readouterr().err


def test_light_commands_do_not_wait_for_heavy_libraries(tmp_path: Path) -> None:
    code = (
        "import sys; from medviewer.__main__ import build_parser; build_parser('open');"
        "print(sorted({'torch', 'SimpleITK', 'PySide6', 'numpy'} & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert ran.stdout.strip() == "[]"


def test_onnx_runtime_makes_no_identifier_of_the_device(tmp_path: Path) -> None:
    """Its telemetry would write one into the user's folder, and events to be sent to its maker."""
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    home.pop("ORT_DISABLE_TELEMETRY", None)
    code = "import medviewer, onnxruntime; print(onnxruntime.get_available_providers())"
    subprocess.run([sys.executable, "-c", code], check=True, env=home, stdout=subprocess.PIPE)
    assert list(tmp_path.rglob("*")) == []


def test_qt_is_imported_without_the_hook_that_reads_the_source_of_later_modules(
    tmp_path: Path,
) -> None:
    code = (
        "import builtins; before = builtins.__import__;"
        "from medviewer.__main__ import import_qt; import_qt();"
        "import sys; print('PySide6.QtWidgets' in sys.modules, builtins.__import__ is before)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert ran.stdout.split() == ["True", "True"]


@pytest.mark.parametrize(
    "words", [["info"], ["audit", "verify"], ["models", "--models"], ["deidentify", "--out", "x"]]
)
def test_a_name_that_no_disk_takes_is_told(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    name = "long" * 100
    assert main([*words, name]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"medviewer: {name} cannot be used: ")
    assert "Check the path" in told


def test_an_interruption_while_a_command_is_imported_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("medviewer.__main__.import_module", interrupted)
    assert main(["models"]) == 130
    assert capsys.readouterr().err == "medviewer: stopped.\n"


def run_apart(*words: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "medviewer", *words]
    return subprocess.run(command, stderr=subprocess.PIPE, check=False, **options)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that is closed early")
def test_a_reader_that_does_not_read_on_is_no_failure_to_tell_of(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = run_apart("info", str(tmp_path), stdout=write)
    os.close(write)
    assert (ended.returncode, ended.stderr) == (1, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_a_name_that_is_not_utf_8_is_printed(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"\xff")
    folder.mkdir()
    (folder / "letter.dcm").write_text("no picture", encoding="utf-8")
    strict = {**os.environ, "PYTHONIOENCODING": "utf-8:strict"}
    ended = run_apart("info", str(folder), stdout=subprocess.PIPE, env=strict)
    assert ended.returncode == NOTHING, ended.stderr
    assert b"\\udcff/letter.dcm" in ended.stdout


HEEDS = """
import signal, sys  # these tests themselves may run under nohup, which is inherited
signal.signal(getattr(signal, sys.argv[2]), signal.SIG_DFL)
"""
TIDIES = """
import os, signal, sys, tempfile, medviewer.__main__ as entry, medviewer.commands.models as models
def work(_):
    with tempfile.TemporaryDirectory(dir=sys.argv[1]):
        os.kill(os.getpid(), getattr(signal, sys.argv[2]))
        signal.sigtimedwait([], 1)
    return 0
models.run = work
sys.exit(entry.main(["models"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals end no process there")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_command_that_is_ended_leaves_no_unpacked_pictures(tmp_path: Path, name: str) -> None:
    command = [sys.executable, "-c", f"{HEEDS}{TIDIES}", str(tmp_path), name]
    ended = subprocess.run(command, stderr=subprocess.PIPE, check=False, timeout=60)
    assert (ended.returncode, ended.stderr) == (128 + getattr(signal, name), b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no nohup")
def test_a_command_under_nohup_goes_on_when_its_terminal_is_closed(tmp_path: Path) -> None:
    command = ["nohup", sys.executable, "-c", TIDIES, str(tmp_path), "SIGHUP"]
    assert subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs file descriptors of the shell")
def test_a_command_needs_no_standard_error(tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m medviewer info {tmp_path} >&- 2>&-"
    assert subprocess.run(["sh", "-c", command], check=False, timeout=60).returncode == NOTHING


@pytest.mark.skipif(sys.platform == "win32", reason="signals end no process there")
def test_an_interruption_while_qt_is_imported_ends_the_process_quietly() -> None:
    code = (
        "import os, signal, medviewer.__main__ as entry;"
        "entry.import_qt = lambda: os.kill(os.getpid(), signal.SIGINT);"
        "entry.main(['open'])"
    )
    ended = subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (-signal.SIGINT, b"")


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - set(IN_THE_WINDOW)))
def test_the_help_of_each_command_says_what_its_exit_code_means(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert "3 nothing in the input is what the model was made for" in " ".join(
        capsys.readouterr().out.split()
    )
