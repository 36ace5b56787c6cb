"""A lesion that a model found, and the verdicts on it."""

from __future__ import annotations

import math

from medviewer.findings.reading.verdict import Verdict
from medviewer.ui.main_window import MainWindow

ROUND = tuple(
    (25 + 6 * math.cos(turn / 20 * math.pi), 15 + 4 * math.sin(turn / 20 * math.pi))
    for turn in range(40)
)


def verdicts(window: MainWindow) -> dict[str, Verdict]:
    return {each.finding.identifier: each for each in window.measuring.reading.verdicts()}
