"""Histories that are long, empty, unusual or real are drawn by the panel."""

from __future__ import annotations

import csv
import itertools
import lzma
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from medviewer.history.records.record import Interval, Observation, Record
from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.record_dock import RecordDock
from tests.ui.history.examples import (
    curve,
    empty,
    prediction,
    stay,
)
from tests.ui.history.looking import colours_of, seen

TALL, WIDE, LOW = (480, 900), (1400, 300), (420, 300)


def test_ten_thousand_observations_are_shown_in_half_a_second(panel: HistoryPanel) -> None:
    rng = np.random.default_rng(1)
    observations = tuple(
        Observation(number / 100, f"variable {number % 40}", float(rng.normal(50, 9)), "mmol/L")
        for number in range(10_000)
    )
    record = Record("many", {}, observations)
    start = time.process_time()
    panel.show_record(record)
    panel.grab()
    assert time.process_time() - start < 0.5
    start = time.process_time()
    panel.canvas.zoom(0.5)
    panel.grab()
    assert time.process_time() - start < 0.25


def many_years() -> Record:
    hours = np.arange(0, 100 * 8766.0, 8766.0 / 2)
    values = tuple(Observation(float(hour), "HDL cholesterol", 45.0, "mg/dL") for hour in hours)
    return Record("old", {"age_years": 100.0}, values, zero="birth")


@pytest.mark.parametrize(
    "record",
    [
        empty(),
        Record("one visit", {}, (Observation(0.0, "lactate", 2.0, "mmol/L"),)),
        Record("all missing", {}, (Observation(0.0, "lactate", float("nan"), "mmol/L"),)),
        many_years(),
        Record("dated", {}, stay().observations, zero="2015-03-02"),
        Record("only a condition", {}, (), conditions=(Interval(-5e5, None, "gout"),)),
        Record("endless", {}, (), treatments=(Interval(0.0, 1e9, "aspirin"),), zero="2015-03-02"),
    ],
    ids=lambda record: record.identifier,
)
def test_odd_histories_are_drawn(panel: HistoryPanel, qtbot: QtBot, record: Record) -> None:
    panel.show_record(record)
    times = sorted({one.time_hours for one in record.observations}) or [0.0]
    panel.show_prediction(prediction((curve(times),)))
    assert colours_of(panel) > 20
    for key in ("Down", "Right", "Plus", "Left", "Home"):
        qtbot.keyClick(panel.canvas, Qt.Key[f"Key_{key}"])
        assert not panel.canvas.grab().isNull()


def test_a_curve_without_numbers_is_said_to_be_unknown(panel: HistoryPanel) -> None:
    nothing = np.full(5, np.nan)
    unknown = replace(
        curve(), risk=nothing, low=nothing, high=nothing, baseline=nothing, population=nothing
    )  # fmt: skip
    panel.show_record(stay())
    panel.show_prediction(prediction((unknown,)))
    assert panel.header.figure.text() == "unknown (range unknown)"
    assert not panel.grab().isNull()


def test_another_record_takes_the_old_prediction_away(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    panel.show_record(empty())
    assert not panel.header.figure.isVisible()
    assert panel.reasons.contributions.count() == 0


def test_a_real_stay_is_drawn(panel: HistoryPanel, data_folder: Path) -> None:
    record = real_stay(data_folder / "icu-2012" / "set_a_events.csv.xz")
    panel.show_record(record)
    scene, _ = seen(panel)
    lanes = [lane for lane in scene.lanes if isinstance(lane, ValueLane)]
    assert len(lanes) > 10
    assert sum(len(lane.values) for lane in lanes) == len(record.observations)
    assert colours_of(panel) > 50


def real_stay(path: Path) -> Record:
    """The first stay of set a."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = csv.DictReader(lines)
        first = next(rows)
        stay_rows = itertools.takewhile(lambda row: row["record_id"] == first["record_id"], rows)
        measured = [row for row in stay_rows if row["minute"] != "0"]
    return Record(
        first["record_id"],
        {},
        tuple(
            Observation(float(row["minute"]) / 60, row["variable"], float(row["value"]), "")
            for row in measured
        ),
    )


@pytest.mark.parametrize("size", [TALL, WIDE, LOW])
def test_a_long_word_does_not_make_the_panel_wide(
    panel: HistoryPanel, size: tuple[int, int], qtbot: QtBot
) -> None:
    """An ID of 64 letters took the pictures' place as soon as the panel was high enough."""
    panel.resize(*size)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    before = panel.minimumSizeHint().width()
    panel.show_record(replace(stay(), identifier="P" * 64, notes=("N" * 90,)))
    panel.show_prediction(prediction())
    panel.show_message("history_" * 12 + ".csv, line 7: 4 fields, the header has 5.")
    assert panel.minimumSizeHint().width() == before
    text = panel.header.patient
    assert text.width() <= panel.width()
    assert "P" * 64 in text.toolTip()
    text.setSelection(0, min(70, len(text.text())))
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\u200b" not in QGuiApplication.clipboard().text()
    assert "P" * 20 in QGuiApplication.clipboard().text()


def test_a_long_id_of_the_pictures_does_not_make_the_dock_wide(qtbot: QtBot) -> None:
    dock = RecordDock()
    qtbot.addWidget(dock)
    dock.show_records((stay(),))
    dock.compare_with("Q" * 64)
    assert dock.mismatch.isVisibleTo(dock)
    assert dock.minimumSizeHint().width() < 240  # as of the panel with a risk
