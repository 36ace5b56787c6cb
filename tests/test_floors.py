"""The floors of docs/architecture.md: imports run downward, Qt and torch stay in their rooms."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "medviewer"
FLOORS = [
    {"message"},
    {"errors", "native_message", "new_folders", "paths", "safe_write"},
    {"progress"},
    {"dicom"},
    {"image", "deidentify", "network"},
    {"phantom"},
    {"jobs"},
    {"learning"},
    {"findings"},
    {"library"},
    {"lesion", "history"},
    {"report"},
    {"commands"},
    {"ui"},
    {"__main__"},
]
FLOOR_OF = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
QT = {"PySide6", "pyqtgraph", "shiboken6"}
TORCH_ROOMS = {"lesion", "history", "learning"}
DICOM_WRITING_ROOMS = {"findings", "deidentify", "phantom", "network"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Every module that a file imports, wherever in the file."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            if node.module == "medviewer":
                names.update(f"medviewer.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_downward(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        return
    for name in imported(path):
        parts = name.split(".")
        if parts[0] != "medviewer" or len(parts) == 1:
            continue
        if parts[1] == "__version__" or parts[1] == room:
            continue
        assert FLOOR_OF[parts[1]] < FLOOR_OF[room], f"{room} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_qt_and_torch_stay_in_their_rooms(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported(path)}
    if room_of(path) != "ui":
        assert not tops & QT
    if room_of(path) not in TORCH_ROOMS:
        assert "torch" not in tops


def test_dicom_is_written_in_few_rooms() -> None:
    writing = {
        room_of(path)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("save_as", "dcmwrite")
    }
    assert writing == DICOM_WRITING_ROOMS


def test_every_room_has_a_floor() -> None:
    assert {room_of(path) for path in modules()} - {"__init__"} <= set(FLOOR_OF)


def test_a_folder_is_seen_at_a_glance() -> None:
    """What grows beyond this is parted: nobody finds a file among fifty."""
    folders = {path.parent for path in modules()}
    long = {str(folder) for folder in folders if len(list(folder.glob("*.py"))) > 26}
    assert not long


def test_the_window_is_up_before_torch() -> None:
    """Importing everything that the window needs to appear does not import torch."""
    code = "import sys, medviewer.ui.main_window; print('torch' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "False"
