"""The panel of a history, shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.history.panel import HistoryPanel
from tests.ui.history.looking import TALL


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(*TALL)
    panel.show()
    return panel
