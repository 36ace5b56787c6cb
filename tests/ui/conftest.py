"""What the tests of the window share: no leak goes unseen, no model of weight is loaded."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from medviewer.history.features.encode import Channel, Encoding
from medviewer.learning.package import ModelPackage
from medviewer.library.settings import Settings
from medviewer.ui.history import prediction
from medviewer.ui.main_window import MainWindow
from medviewer.ui.results import analysis
from medviewer.ui.theme import apply_theme
from tests.ui.makers import make_prediction, make_results, write_ramp


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a running thread of Qt behind."""
    _delete_what_was_closed()  # pytest held it until the very end of the test before
    gc.freeze()  # only what the test makes is looked at below: fast
    yield
    qapp.processEvents()
    _delete_what_was_closed()
    windows = [widget for widget in QApplication.topLevelWidgets() if isValid(widget)]
    assert not [type(each).__name__ for each in windows if each.isVisible()]
    busy = [each for each in gc.get_objects() if isinstance(each, (QTimer, QThread))]
    assert not [each for each in busy if isValid(each) and _runs(each)]


def _delete_what_was_closed() -> None:
    """As the event loop of the program does; without one Qt keeps every widget that was closed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _runs(each: QTimer | QThread) -> bool:
    if isinstance(each, QTimer):
        return each.isActive()
    return each.isRunning() and each is not QThread.currentThread()


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    """The tests see the window as a reader does."""
    if not qapp.styleSheet():
        apply_theme(qapp)


class FakeModels:
    """Stands in for the models; what they say, and how, is set by the test."""

    def __init__(self) -> None:
        self.lesion: Callable[..., Any] = lambda volume, **_: make_results(
            series_key=volume.series.key
        )
        self.history: Callable[..., Any] = lambda _, **__: make_prediction()
        self.runs: list[dict[str, Any]] = []


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> FakeModels:
    """Replaces both models and the look for a GPU."""
    fake = FakeModels()

    heart_rate = Channel("heart_rate", "/min", 10, 300, seen_low=40.0, seen_high=160.0)
    encoding = Encoding((heart_rate,), (), (), None, recent_hours=12.0, gap_hours=1.0)
    card = {"name": "brain-mr", "version": "1.0", "sha256": "ab" * 32}
    card |= {"gate": {"last_hours": 48.0}, "history": {"encoding": encoding.to_card()}}
    stand_in = ModelPackage(Path("nowhere"), card)

    def find_lesions(
        volume: Any, package: Any, progress: Any, *, mode: str, run_anyway: bool
    ) -> Any:
        fake.runs.append({"key": volume.series.key, "mode": mode, "run_anyway": run_anyway})
        return fake.lesion(volume, progress=progress, run_anyway=run_anyway)

    def judge(record: Any, package: Any, progress: Any, *, run_anyway: bool) -> Any:
        return fake.history(record, progress=progress, run_anyway=run_anyway)

    monkeypatch.setattr(analysis, "installed_package", lambda kind: (stand_in, []))
    monkeypatch.setattr(analysis, "device_text", lambda: "CPU, 1 thread: no GPU found")
    monkeypatch.setattr(analysis, "find_lesions", find_lesions)
    monkeypatch.setattr(prediction, "history_package", lambda *_: (stand_in, ()))
    monkeypatch.setattr(prediction, "judge", judge)
    return fake


@pytest.fixture
def window(qtbot: QtBot, models: FakeModels) -> MainWindow:
    """The window, shown, with models that answer at once."""
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever screen the tests have counts as small."""
    monkeypatch.setattr("medviewer.ui.panels.SMALL_SCREEN", 100_000)


@pytest.fixture
def ramp_folder(tmp_path: Path) -> Path:
    """A folder with the ramp as one CT series."""
    return write_ramp(tmp_path / "ramp")


def wait_quiet(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing runs in the window any more."""
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)


def open_and_wait(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open_paths(list(paths))
    wait_quiet(qtbot, window)
