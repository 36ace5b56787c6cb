"""The list of findings: what is told of them, and what a row leads to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.results.findings_panel import FindingsPanel
from tests.findings.drawn import draw, values_of
from tests.ui.makers import make_finding, make_results

COLOURS = {"glioma": "#56B4E9", "meningioma": "#E69F00"}


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(360, 500)
    panel.show()
    return panel


def test_findings_are_listed_surest_first_with_units(panel: FindingsPanel) -> None:
    chances = {"glioma": 0.4, "meningioma": 0.6}
    unsure = make_finding(
        "b", 8, score=0.3, label="meningioma", probabilities=chances, long_diameter_mm=None
    )
    panel.show_results(make_results(unsure, make_finding("a", 3)), COLOURS)
    assert panel.list.texts() == [
        ("Glioma", "80 %", "4", "7.1 × 5.0 mm"),
        ("Meningioma", "60 %", "9", "–"),
    ]
    row = panel.list.lesion_rows()[0]
    assert "Detector's score: 0.90" in row.toolTip(0)
    assert "315.0 ± 3.0 HU" in row.toolTip(0)
    assert row.icon(0).pixmap(10, 10).toImage().pixelColor(5, 5).name() == "#56b4e9"


def test_a_long_size_leaves_room_for_the_names(panel: FindingsPanel) -> None:
    axes = ((5.0, 5.0), (55.0, 5.0), (30.0, 0.0), (30.0, 40.0))
    drawn = draw(Kind.BIDIRECTIONAL, axes, values_of(np.zeros((64, 64)), 0.9, 0.9, "USER"))
    panel.show_results(make_results(make_finding()), COLOURS)
    names, sizes = {}, {}
    for name in ("L1", "Meningioma"):
        panel.list.show_own([(replace(drawn, label=name), 3)], "")
        header = panel.list.header()
        names[name], sizes[name] = header.sectionSize(0), header.sectionSize(3)
        assert names[name] >= panel.list.sizeHintForColumn(0)
        assert header.length() <= panel.list.viewport().width()
    assert sizes["L1"] > sizes["Meningioma"], "no more is cut than the names need"


def test_a_place_on_planes_or_a_turning_view_is_not_said_to_be_a_slice(
    panel: FindingsPanel,
) -> None:
    drawn = draw(Kind.LENGTH, ((5.0, 5.0), (55.0, 5.0)))
    own = []
    for kind in ("", "/coronal", "/MIP"):
        image = replace(drawn.image, series_key=f"1.2{kind}", sop_instance_uid=f"1.2{kind}")
        own.append((replace(drawn, image=image), 256))
    panel.list.show_own(own, "")
    assert [row[2] for row in panel.list.texts()] == ["257", "MPR 257", "3D 257"]


def test_a_right_click_on_an_own_measurement_asks_for_a_menu_too(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    panel.list.show_own([(draw(Kind.LENGTH, ((5.0, 5.0), (55.0, 5.0))), 3)], "")
    (row,) = panel.list.lesion_rows()
    middle = panel.list.visualItemRect(row).center()
    with qtbot.waitSignal(panel.list.ownMenuRequested):
        panel.list.customContextMenuRequested.emit(middle)


def test_a_class_that_the_model_cannot_tell_is_said_to_be_unsure(panel: FindingsPanel) -> None:
    unsure = make_finding(sure=False, spread=0.21)
    panel.show_results(make_results(unsure), COLOURS)
    assert panel.list.texts()[0][0] == "Glioma?"
    tip = panel.list.lesion_rows()[0].toolTip(0)
    assert "not sure of the class" in tip
    assert "The networks differ by: 21 percentage points" in tip


def test_a_lesion_of_several_slices_is_one_row_that_unfolds(panel: FindingsPanel) -> None:
    findings = [make_finding(str(number), number, score=number / 10) for number in (2, 3, 5)]
    panel.show_results(make_results(*findings), COLOURS)
    assert panel.verdict.text() == "1 finding"
    assert panel.list.texts() == [("Glioma", "80 %", "6 (3–6)", "7.1 × 5.0 mm")]
    row = panel.list.lesion_rows()[0]
    assert [row.child(number).text(2) for number in range(row.childCount())] == ["3", "4", "6"]


def test_a_row_announces_its_finding(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_results(make_results(make_finding("a"), make_finding("b", 9, score=0.1)), COLOURS)
    with qtbot.waitSignal(panel.findingChosen) as signal:
        panel.list.setCurrentItem(panel.list.lesion_rows()[1])
    assert signal.args == ["b"]
    with qtbot.assertNotEmitted(panel.findingChosen):
        panel.list.select("a")
    assert panel.list.currentItem() is panel.list.lesion_rows()[0]


def test_next_and_previous_go_round(panel: FindingsPanel) -> None:
    panel.show_results(make_results(make_finding("a"), make_finding("b", 9, score=0.1)), COLOURS)
    chosen: list[str] = []
    panel.findingChosen.connect(chosen.append)
    for step in (1, 1, 1, -1):
        panel.list.step(step)
    assert chosen == ["a", "b", "a", "b"]


def test_a_refusal_gives_its_reason_and_a_way_on(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert "not what the model was made for" in panel.verdict.text()
    assert "made for MR" in panel.reasons.text()
    with qtbot.waitSignal(panel.runAnywayRequested):
        qtbot.mouseClick(panel.run_anyway_button, Qt.MouseButton.LeftButton)


def test_a_refused_ct_is_offered_the_model_that_reads_it(
    panel: FindingsPanel, qtbot: QtBot
) -> None:
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert not panel.point_button.isVisible()
    assert "nodule" not in panel.verdict.text()
    panel.offer_pointing(can_point=True)
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert panel.verdict.text().startswith("A nodule in a chest CT that you point at")
    with qtbot.waitSignal(panel.pointRequested):
        qtbot.mouseClick(panel.point_button, Qt.MouseButton.LeftButton)


def test_an_overridden_gate_keeps_being_told(panel: FindingsPanel) -> None:
    results = make_results(make_finding(), accepted=False, overridden=True)
    panel.show_results(results, COLOURS)
    assert "reader's decision" in panel.verdict.text()
    assert "made for MR" in panel.reasons.text()
    assert not panel.run_anyway_button.isVisible()


def test_nothing_found_is_not_called_healthy(panel: FindingsPanel) -> None:
    panel.show_results(make_results(), COLOURS)
    assert "does not mean" in panel.verdict.text()
    assert not panel.list.isVisible()


def test_progress_can_be_cancelled(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_running(0.25, "Slice 3 of 12")
    assert panel.progress.value() == 25
    assert panel.progress_text.text() == "Slice 3 of 12"
    with qtbot.waitSignal(panel.cancelRequested):
        qtbot.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    panel.show_model("brain-mr 1.0")
    panel.show_cancelled()
    assert panel.model_text.text() == ""  # it may have been of another series
    assert not panel.progress.isVisible()
    assert panel.run_button.isVisible()
