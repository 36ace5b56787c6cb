"""Sorts what was dropped on the window, or named to it: pictures here, histories there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

HISTORY_ENDINGS = (".csv", ".json")
SERIES_FORMAT = "application/x-medviewer-series"


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders that a drop carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def series_data(key: str) -> QMimeData:
    """What is dragged when a series of the list is dragged."""
    data = QMimeData()
    data.setData(SERIES_FORMAT, key.encode())
    return data


def series_key_in(data: QMimeData) -> str:
    """The key of the series that is dragged; empty when it is something else."""
    return bytes(data.data(SERIES_FORMAT).data()).decode()


def sort_paths(paths: Iterable[Path]) -> tuple[Sequence[Path], Sequence[Path]]:
    """Paths to look for pictures in, and history files, told by their ending."""
    pictures: list[Path] = []
    histories: list[Path] = []
    for path in paths:
        history = path.suffix.lower() in HISTORY_ENDINGS and not path.is_dir()
        (histories if history else pictures).append(path)
    return pictures, histories
