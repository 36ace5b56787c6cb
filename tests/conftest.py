"""What all tests share: no screen, nothing left behind, real data where it is present."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Two threads of one network beside another busy process wait for each other twenty-fold.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# How fast a busy machine makes up examples, or runs one, says nothing about the program.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


@pytest.fixture
def data_folder() -> Path:
    """The folder of real labelled data; a test that needs it is skipped without it."""
    if not DATA.is_dir():
        pytest.skip(f"needs the labelled data in {DATA}")
    return DATA


@pytest.fixture
def closed_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders whose name ends in "closed" may not be read, also by root."""
    opened: Callable[[Any], Any] = os.scandir

    def closed(folder: object) -> object:
        if str(folder).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(folder))
        return opened(folder)

    monkeypatch.setattr(os, "scandir", closed)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the program's settings and index of a test inside that test."""
    monkeypatch.setenv("MEDVIEWER_HOME", str(tmp_path / "medviewer-home"))


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a running thread of ours behind."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.name.startswith("pydev")
    ]
    for thread in left:
        thread.join(2.0)
    assert not [thread.name for thread in left if thread.is_alive()]
