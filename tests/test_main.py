"""The command line: what it offers, what it refuses, how it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from medviewer import __version__
from medviewer.__main__ import COMMANDS, main, with_default_command
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
    ("failure", "code", "text"),
    [
        (MedviewerError("This failed.", "Do that."), 1, "medviewer: This failed. Do that."),
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
