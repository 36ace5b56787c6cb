"""The history's place in the window: opened, judged, asked what if, closed with its patient."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.history.reasons.whatif import WhatIf
from medviewer.history.records.record import Record
from medviewer.ui.history import prediction
from medviewer.ui.history.paper.text import panel_text
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.history import examples as history_examples
from tests.ui.makers import make_finding, make_record, make_results, write_ramp
from tests.ui.wheel import turn_wheel


def test_an_opened_history_gets_room(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.arrange(1440, 900)
    window.commands["history_panel"].setChecked(False)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    assert window.commands["history_panel"].isChecked()
    assert window.parts.history.height() > 0.4 * window.height()


def test_a_history_goes_ahead_of_series_and_says_that_it_waits(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    order: list[str] = []
    answer = models.history
    models.history = lambda record, *_, **__: order.append("history") or answer(record)
    may_end, queue = threading.Event(), window.session._models
    queue.submit("a series", lambda _: may_end.wait(10))
    queue.submit("another series", lambda _: order.append("series"))
    notice = window.parts.history.panel.notice.text
    window.session.history._predict(replace(make_record(), identifier="43"))
    assert "as soon as it is free" in notice.text()
    may_end.set()
    wait_quiet(qtbot, window)
    qtbot.waitUntil(lambda: order == ["history", "series"])
    assert "as soon as" not in notice.text()


def test_what_failed_with_one_history_goes_when_the_next_is_opened(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.parts.messages.show_message("Of something else.", "error")
    window.open_history(Path("missing.csv"))
    wait_quiet(qtbot, window)
    assert len(window.parts.messages.texts()) == 2
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    assert window.parts.history.panel.record is not None
    assert window.parts.messages.texts() == ["Of something else."]


def test_the_line_at_the_bottom_says_that_a_history_is_open(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.status.text() == "Nothing is open."
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    assert window.status.text() == "A history is open, no pictures."
    window.session.history.close()
    assert window.status.text() == "Nothing is open."


def test_history_runs_anyway_on_request(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    answer = models.history
    models.history = lambda record, run_anyway, **_: asked.append(run_anyway) or answer(record)
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    window.parts.history.panel.runAnywayRequested.emit()
    wait_quiet(qtbot, window)
    assert asked == [False, True]


def test_the_model_answers_what_if(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, int]] = []

    def what_if(record: Record, _: object, variable: str, horizon: int) -> WhatIf:
        asked.append((record.identifier, variable, horizon))
        values, risk = np.array([40.0, 160.0]), np.array([0.1, 0.3])
        return WhatIf(variable, "/min", 95.0, values, risk, risk - 0.05, risk + 0.05)

    models.history = lambda *_, **__: history_examples.prediction()
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    monkeypatch.setattr(prediction, "_what_if", what_if)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    panel = window.parts.history.panel
    panel.pages.setCurrentWidget(panel.what_if)
    qtbot.waitUntil(lambda: bool(asked))
    panel.what_if.slider.setValue(panel.what_if.slider.maximum())
    qtbot.waitUntil(lambda: "30 %" in panel.what_if.answer.text())
    assert asked == [("7", "heart_rate", 0)]


def test_the_history_leaves_with_its_patient(
    qtbot: QtBot,
    window: MainWindow,
    ramp_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record("42"),))
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    panel = window.parts.history.panel
    window.open_paths([write_ramp(tmp_path / "again", "again")])  # the same patient
    wait_quiet(qtbot, window)
    assert panel.record is not None
    window.open_paths([write_ramp(tmp_path / "other", patient_id="43")])
    wait_quiet(qtbot, window)
    assert panel.record is None
    assert "“42” was closed" in window.parts.messages.texts()[-1]


def test_a_history_can_be_closed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record("42"),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    panel = window.parts.history.panel
    (close,) = (
        each for each in panel.actions_menu.menu.actions() if each.text() == "Close this history"
    )
    close.trigger()
    wait_quiet(qtbot, window)
    assert (panel.record, panel.prediction) == (None, None)
    assert window.session.history.record is None


def test_the_reader_s_choice_of_a_model_outlasts_what_the_pictures_add(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = prediction.history_package

    def package(record: Record, name: str) -> object:
        asked.append(name)
        return real(record, name)

    monkeypatch.setattr(prediction, "history_package", package)
    monkeypatch.setattr(
        prediction, "_read", lambda *_: (replace(make_record("42"), zero="2024-01-02"),)
    )
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    window.parts.history.modelChosen.emit("death-5y")
    wait_quiet(qtbot, window)
    window.open_paths([ramp_folder])  # it is analysed, and the finding becomes a condition
    qtbot.waitUntil(lambda: len(asked) > 2)
    wait_quiet(qtbot, window)
    assert asked[0] == ""
    assert set(asked[1:]) == {"death-5y"}


def test_what_the_reader_rejected_is_no_finding_of_the_history(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = replace(make_record("42"), zero="2024-01-02")
    models.lesion = lambda volume, **_: make_results(make_finding(), series_key=volume.series.key)
    monkeypatch.setattr(prediction, "_read", lambda *_: (record,))
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    models_of = window.session.analysis.results()
    monkeypatch.setattr(
        window.session.analysis,
        "results",
        lambda: [
            replace(one, series_instance_uid=window.pane.series.series_instance_uid)
            for one in models_of
        ],
    )
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    assert window.session.history.record is not None
    assert [one.name for one in window.session.history.record.conditions] == [
        "Finding: Glioma, up to 7 mm (brain-mr 1.0)"
    ]
    window.commands["next_finding"].trigger()
    window.judging.reject("Artefact")
    wait_quiet(qtbot, window)
    assert window.session.history.record.conditions == ()
    for command, findings in (("undo", 1), ("redo", 0), ("undo", 1)):
        window.commands[command].trigger()
        wait_quiet(qtbot, window)
        assert len(window.session.history.record.conditions) == findings


def test_a_file_that_cannot_be_read_is_told_of_once_beside_another_history(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood above the history that is open, too, and in the colour of progress."""
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("no,history\n1,2\n")
    panel = window.parts.history.panel
    window.open_history(wrong)
    wait_quiet(qtbot, window)
    assert "wrong.csv lacks the column" in panel.empty_text.text()
    with monkeypatch.context() as patched:
        patched.setattr(prediction, "_read", lambda *_: (make_record(),))
        window.open_history(Path("history.csv"))
        wait_quiet(qtbot, window)
    window.open_history(wrong)
    wait_quiet(qtbot, window)
    assert "wrong.csv lacks the column" in window.parts.messages.texts()[-1]
    assert panel.notice.text.text() == ""
    assert panel.record is not None


def test_a_model_that_fails_is_told_of_as_an_error(
    qtbot: QtBot, window: MainWindow, models: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise MedviewerError("The model is broken.", "Install it again.")

    models.history = fails
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record(),))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    notice = window.parts.history.panel.notice
    assert "The model is broken." in notice.text.text()
    assert notice.property("kind") == "error"


def test_the_anonymous_mode_hides_whose_history_it_is_and_its_dates(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names were gone from pictures, list and title, and stood in the history."""
    record = replace(
        make_record(), identifier="GERDA-4711", zero="2024-01-31", notes=("gerda.csv: odd",)
    )
    other = replace(record, identifier="OTTO-12")
    monkeypatch.setattr(prediction, "_read", lambda *_: (record, other))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    dock = window.parts.history
    dock.compare_with("TELLING-ID")

    def told() -> str:
        labels = [label.text() + label.toolTip() for label in dock.findChildren(QLabel)]
        items = [dock.chooser.itemText(n) for n in range(dock.chooser.count())]
        return " ".join([*labels, *items, panel_text(dock.panel.shown())])

    before = told()
    for word in ("GERDA-4711", "OTTO-12", "TELLING-ID", "2024", "gerda.csv"):
        assert word in before
    window.commands["anonymous"].setChecked(True)
    for word in ("GERDA", "OTTO", "TELLING", "2024", "gerda"):
        assert word not in told()
    assert dock.panel.prediction is not None
    dock.chooser.setCurrentIndex(1)
    wait_quiet(qtbot, window)
    assert "OTTO" not in told()
    assert window.session.history.record.identifier == "OTTO-12"
    window.commands["anonymous"].setChecked(False)
    assert "OTTO-12" in told()
    assert "2024" in told()


def test_a_wheel_over_the_choices_of_the_panel_changes_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The risk of another outcome stood there after the panel was scrolled."""
    monkeypatch.setattr(prediction, "_read", lambda *_: (make_record("7"), make_record("8")))
    window.open_history(Path("history.csv"))
    wait_quiet(qtbot, window)
    boxes = [box for box in window.parts.history.findChildren(QComboBox) if box.count() > 1]
    assert boxes
    before = [box.currentIndex() for box in boxes]
    for box in boxes:
        turn_wheel(box)
    assert [box.currentIndex() for box in boxes] == before
