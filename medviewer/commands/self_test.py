"""`medviewer self-test`: the acceptance test, for anybody, where the program is installed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from medviewer import __version__
from medviewer.commands.acceptance import Check, all_checks
from medviewer.commands.models import KINDS
from medviewer.commands.terminal import given_path, output_file, terminal_progress
from medviewer.dicom.memory import free_bytes
from medviewer.errors import MedviewerError
from medviewer.learning.device import choose
from medviewer.learning.package import find_packages
from medviewer.library.folders import data_folder
from medviewer.paths import models
from medviewer.safe_write import write_whole

LIBRARIES = (
    "numpy", "torch", "onnxruntime", "pydicom", "SimpleITK", "imagecodecs", "highdicom",
    "PySide6-Essentials", "pyqtgraph", "safetensors", "pypdfium2",
)  # fmt: skip
GIB = 2**30


@dataclass(frozen=True)
class Outcome:
    """What one check gave, and how long it took."""

    name: str
    passed: bool
    detail: str
    seconds: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Runs every part of the installed program on data of known truth, without a network "
        "and without a patient's data. Prints versions, devices, codecs, the models' hashes and a "
        "table. Exit code 0 when everything passed, else 1."
    )
    parser.add_argument(
        "--report", type=given_path, metavar="FILE", help="also write all that as JSON"
    )
    parser.add_argument(
        "--no-window", action="store_true", help="leave out the last check, which opens the window"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the checks and print the table."""
    if arguments.report:
        output_file(arguments.report, "--report")
    system = describe_system()
    for key, value in system.items():
        print(f"{key:<12} {value}")
    print()
    outcomes = run_checks(all_checks(window=not arguments.no_window))
    failed = sum(not outcome.passed for outcome in outcomes)
    print(f"\n{len(outcomes) - failed} passed, {failed} failed")
    if arguments.report:
        write_report(arguments.report, system, outcomes)
    return 1 if failed else 0


def run_checks(checks: Iterable[Check]) -> list[Outcome]:
    """Run each check in a folder of its own and print a line about it."""
    outcomes = []
    for check in checks:
        began = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix="medviewer-") as work:
            try:
                with terminal_progress(check.name):
                    detail, passed = check.run(Path(work)), True
            except Exception as error:  # noqa: BLE001 - whatever fails, the others are run
                detail, passed = f"{type(error).__name__}: {error}", False
        outcome = Outcome(check.name, passed, detail, time.perf_counter() - began)
        outcomes.append(outcome)
        word = "passed" if passed else "FAILED"
        print(f"{word}  {outcome.seconds:6.1f} s  {check.name:<32} {detail}", flush=True)
    return outcomes


def describe_system() -> dict[str, str]:
    """Versions, machine, device and models, in the order in which they are printed."""
    found = {
        "medviewer": f"{__version__}, research use only – not for diagnosis",
        "Time": datetime.now(UTC).isoformat(timespec="seconds"),
        "System": f"{_system()}, {platform.machine()}, {os.cpu_count()} cores",
        "Free": _free(),
        "Python": platform.python_version(),
        "Libraries": ", ".join(f"{name} {_version(name)}" for name in LIBRARIES),
        "Device": choose().text,
    }
    for kind in KINDS:
        for package in find_packages([models()], kind)[0]:
            found[package.name] = f"{kind} model {package.version}, SHA-256 {package.sha256}"
    return found


def write_report(path: Path, system: dict[str, str], outcomes: list[Outcome]) -> None:
    """Write system and outcomes as JSON.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    content: dict[str, Any] = {
        "format": "medviewer-self-test",
        "format_version": 1,
        "system": system,
        "checks": [asdict(outcome) for outcome in outcomes],
        "passed": all(outcome.passed for outcome in outcomes),
    }
    try:
        write_whole(path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place for --report."
        ) from error


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError, AttributeError):  # not Linux
        return f"{platform.system()} {platform.release()}"


def _free() -> str:
    memory = free_bytes()
    told = "memory unknown" if memory is None else f"{memory / GIB:.1f} GiB of memory"
    try:
        room = f"{shutil.disk_usage(data_folder()).free / GIB:.1f} GiB"
    except (MedviewerError, OSError):  # a check of its own says why
        room = "nothing"
    return f"{told}, {room} for the data folder"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
