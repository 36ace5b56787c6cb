"""The words beside measurements keep clear of those beside findings and drawings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from medviewer.findings.marks.marks import Mark
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.captions import caption, caption_over
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import make_finding, make_results
from tests.ui.measuring.hands import click, drag, only, send


@pytest.fixture
def found(qtbot: QtBot, window: MainWindow, models: FakeModels, ramp_folder: Path) -> MainWindow:
    """A slice with a finding at the columns 20 to 30 and the rows 10 to 20."""

    def find(volume: Any, **_: object) -> object:
        uids = tuple(each.sop_instance_uid for each in volume.series.slices)
        finding = make_finding(sop_instance_uid=uids[3])
        made = make_results(finding, series_key=volume.series.key)
        return replace(made, sop_instance_uids=uids)

    models.lesion = find
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.pane.model.fit()
    window.pane.model.go_to(3)
    window.pane.viewport.grab()
    return window


def test_of_a_finding(found: MainWindow) -> None:
    """A line that ends at the left of a finding's label, at its height."""
    view = found.pane.viewport
    _, label = view.labels  # the scale bar comes first
    x, y = view.model.to_image((label.left() - 4, label.center().y()))
    found.commands["tool_length"].trigger()
    send(view, QMouseEvent.Type.MouseMove, (x - 10, y), False)
    drag(view, (x - 10, y), (x - 5, y), (x, y))
    view.grab()
    caption = found.measuring.layer.caption_of(view, only(found).key)
    assert caption is not None
    assert view.labels[1] == label
    assert not caption.intersects(label)
    # without the finding it stands where the label was
    found.commands["show_findings"].setChecked(False)
    view.grab()
    beside = found.measuring.layer.caption_of(view, only(found).key)
    assert beside is not None
    assert beside.intersects(label)


def test_of_a_finding_while_it_is_drawn(
    found: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = []
    from medviewer.ui.measuring import painting

    real = painting.caption_place
    monkeypatch.setattr(
        painting, "caption_place", lambda *of: places.append(real(*of)) or places[-1]
    )
    view = found.pane.viewport
    _, label = view.labels  # the scale bar comes first
    x, y = view.model.to_image((label.left() - 4, label.center().y()))
    found.commands["tool_length"].trigger()
    click(view, (x - 10, y))
    send(view, QMouseEvent.Type.MouseMove, (x, y), False)
    view.grab()
    assert places
    assert not places[-1].intersects(label)
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_of_a_drawing_of_others(found: MainWindow) -> None:
    """Its label comes last, and goes below what stands there."""
    view = found.pane.viewport
    found.commands["tool_length"].trigger()
    drag(view, (10, 30), (20, 30), (30, 30))
    view.grab()
    caption = found.measuring.layer.caption_of(view, only(found).key)
    assert caption is not None
    x, y = view.model.to_image((caption.left(), caption.bottom() + 2))
    volume = view.model.volume
    assert volume is not None
    corners = ((x, y), (x + 3, y), (x + 3, y + 3))
    found.exporting.marks.layer.add([Mark("RT", "liver", volume.series.key, 3, corners)])
    view.grab()
    _, finding, own, theirs = view.labels  # the scale bar comes first
    assert own == caption
    assert not theirs.intersects(own)
    assert not theirs.intersects(finding)


def test_values_in_the_rotating_mip_say_so_and_earlier_ones_do_not_call_it_thin(
    found: MainWindow,
) -> None:
    found.commands["volume_mip"].trigger()
    found.commands["tool_ellipse"].trigger()
    drag(found.pane.viewport, (5, 5), (15, 12))
    volume, drawn = found.pane.volume, only(found)
    assert volume is not None
    assert caption(drawn)[-1] == volume.slab
    assert volume.slab.startswith("MIP ")
    earlier = replace(drawn, remark="")
    assert caption_over(caption(earlier), earlier, volume.slab) == caption(earlier)
