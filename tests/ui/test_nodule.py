"""Pointing at a nodule: a click in a CT becomes findings that explain themselves."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import Finding, GateVerdict
from medviewer.findings.lesion_finding import link
from medviewer.findings.point_answer import Attribute, PointAnswer
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.tool import Hand
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.results.findings_list import FindingsList
from medviewer.ui.results.nodule_tool import NoduleTool


def finding(name: str, index: int) -> Finding:
    outline = ((10.0, 10.0), (20.0, 10.0), (20.0, 20.0))
    return Finding(
        name, index, f"1.{index}", 1, "benign-looking", 0.9,
        {"suspicious": 0.2, "benign-looking": 0.8}, (10.0, 10.0, 20.0, 20.0), outline,
        7.0, 6.0, 30.0, 20.0, 5.0, "HU", 0.03,
    )  # fmt: skip


def test_the_tool_tip_explains_the_rating(qtbot: QtBot) -> None:
    findings = (finding("N1.1", 4), finding("N1.2", 5))
    answer = PointAnswer(
        "N1", 4, (15.0, 14.0), GateVerdict(()), "Solid nodule of 7 × 6 mm: sharp.",
        ("N1.1", "N1.2"), (Attribute("margin", 4.6, 1, 5, "sharp"),),
    )  # fmt: skip
    shown = FindingsList()
    qtbot.addWidget(shown)
    assert shown.show_findings(findings, link(findings, None), {}, [answer]) == 1
    tip = shown.lesion_rows()[0].toolTip(0)
    for words in ("Solid nodule of 7 × 6 mm", "Margin: sharp (4.6 of 5)", "Why this mark?"):
        assert words in tip
    shown.show_findings(findings, link(findings, None), {})
    assert "Margin" not in shown.lesion_rows()[0].toolTip(0)


def test_a_click_asks_once_where_it_was_released(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, int, tuple[float, float]]] = []
    tool = NoduleTool(lambda volume, index, place: asked.append((volume, index, place)))
    view = Viewport(ViewportModel(), usual_tool_box(drag_tools()))
    qtbot.addWidget(view)
    left = Qt.MouseButton.LeftButton
    assert not tool.press(view, Hand((1.0, 2.0), (1.0, 2.0), left)), "nothing is shown"
    marker = object()
    monkeypatch.setattr(view.model, "volume", marker)
    assert tool.press(view, Hand((1.0, 2.0), (1.0, 2.0), left))
    tool.move(view, Hand((5.0, 6.0), (5.0, 6.0), left))
    tool.release(view, Hand((5.0, 6.0), (5.0, 6.0), left))
    assert asked == [(marker, view.model.index, (5.0, 6.0))]
    monkeypatch.undo()
