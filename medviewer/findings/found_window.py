"""The window that pictures of findings are drawn in, where the file's own does not show them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.presets import presets_of
from medviewer.image.window import Window


def window_for(volume: Volume, findings: Sequence[Finding]) -> Window | None:
    """A window for all pictures of ``findings``; None where the first window will do.

    Most files of a chest CT have the window of soft tissue, which draws a nodule in the lung
    black on black. Where more than half of the findings of a CT in HU lie in what the first
    window blackens (the median around them is below it), this is the file's own window that
    shows them, else the preset nearest to them.
    """
    if not findings or volume.series.modality != "CT" or volume.unit != "HU":
        return None
    around = [_around(volume, each) for each in findings]
    lows = [_low(first_window(volume, each.slice_index)) for each in findings]
    if 2 * sum(value < low for value, low in zip(around, lows, strict=True)) <= len(findings):
        return None
    middle = float(np.median(around))
    offered = file_windows(volume, findings[0].slice_index) or ()
    for windows in (offered, presets_of(volume)):
        showing = [each for each in windows if _low(each) < middle < each.center + each.width / 2]
        if showing:
            return min(showing, key=lambda each: abs(each.center - middle))
    return None


def _low(window: Window) -> float:
    return window.center - window.width / 2


def _around(volume: Volume, finding: Finding) -> float:
    """The median value in the finding's box, widened by half of its sides, in HU."""
    x0, y0, x1, y1 = finding.box
    across, down = (x1 - x0) / 2, (y1 - y0) / 2
    values = volume.values(finding.slice_index)
    rows = slice(max(0, int(y0 - down)), int(y1 + down) + 1)
    columns = slice(max(0, int(x0 - across)), int(x1 + across) + 1)
    part = values[rows, columns]
    return float(np.median(part)) if part.size else float("nan")
