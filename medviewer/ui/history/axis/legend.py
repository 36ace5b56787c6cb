"""Where the names of the curves stand: in one row, or in several where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from medviewer.history.records.record import RiskCurve
from medviewer.ui.translation import tr

SAMPLE = 22
"""Pixels of a line's sample and the gap before its name."""
GAP = 10


@dataclass(frozen=True)
class Entry:
    """A name, its row from the top, and where its sample begins and how wide it is, in pixels."""

    name: str
    row: int
    x: float
    width: float


def baseline_name(curve: RiskCurve) -> str:
    """What the simple model of the curve is, as a line begins."""
    name = tr(curve.baseline_name)
    return name[:1].upper() + name[1:] if name else tr("Simple model")


def legend(curve: RiskCurve, metrics: QFontMetricsF, room: float, *, asks: bool) -> list[Entry]:
    """Model, simple model, population, in ``room`` pixels; ``asks``: there is a "what if", too.

    The simple model has the name that it has at the top of the panel where one row has no room
    for what it is; the readout says that.
    """
    names = [tr("Model"), baseline_name(curve), tr("Population")]
    if asks:
        names.append(tr("What if"))
    entries = in_rows(names, metrics, room)
    if entries[-1].row == 0:
        return entries
    names[1] = tr("Simple model")
    return in_rows(names, metrics, room)


def in_rows(names: Sequence[str], metrics: QFontMetricsF, room: float) -> list[Entry]:
    """The names one after another in ``room`` pixels, in a row below where there is none left."""
    entries: list[Entry] = []
    row, x = 0, 0.0
    for name in names:
        width = min(metrics.horizontalAdvance(name) + 1, room - SAMPLE)
        if entries and x + SAMPLE + width > room:
            row, x = row + 1, 0.0
        entries.append(Entry(name, row, x, width))
        x += SAMPLE + width + GAP
    return entries
