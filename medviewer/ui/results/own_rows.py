"""The rows of the reader's own measurements in the list of findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from medviewer.findings.reading.lesion_volume import LesionVolume, folded
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.curved.reformation import line_of
from medviewer.image.curved.sections import line_cut
from medviewer.image.films.subtraction import is_subtracted
from medviewer.image.rotation import view_of
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.captions import size_text, summary
from medviewer.ui.measuring.kinds import kind_name, name_of, note_lines, role_name
from medviewer.ui.opening_row import KEY, OpeningRow
from medviewer.ui.results.swatch import swatch
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import volume

IDENTIFIER = KEY
"""Of a row: the key of its measurement, of a lesion's row that of its largest region."""
LESION = Qt.ItemDataRole.UserRole + 1
"""Of a lesion's row: its tracking UID."""
COLUMNS = 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def own_rows(measurements: Sequence[tuple[Measurement, int]]) -> list[QTreeWidgetItem]:
    """A row a measurement, with its slice (0-based); a lesion of several slices opens to them."""
    index_of = {one.key: index for one, index in measurements}
    rows: list[QTreeWidgetItem] = []
    for one in folded(each for each, _ in measurements):
        if isinstance(one, LesionVolume):
            rows.append(_lesion_row(one, index_of))
        else:
            rows.append(_row(one, index_of[one.key]))
    return rows


def _row(one: Measurement, index: int) -> QTreeWidgetItem:
    about = (kind_name(one.kind), *note_lines(one), summary(one), f"{one.author}  {one.time}")
    details = "\n".join(about)
    item = QTreeWidgetItem([name_of(one), "", _place(one, index), size_text(one), ""])
    _finish(item, details)
    item.setData(0, IDENTIFIER, one.key)
    return item


def _place(one: Measurement, index: int) -> str:
    """Its slice; of what was made of a series it says so, or it would pass for one of the series.

    Planes and turning views are numbered by themselves: "MPR 257" of a series of 98 slices. Of a
    line there is one curved reformation, and there are many sections at right angles to it.
    """
    if not one.image.is_made:
        return str(index + 1)
    if line_of(one.image.series_key):
        return "CPR"
    if line_cut(one.image.series_key):
        return f"CPR {index + 1}"
    if is_subtracted(one.image.series_key):
        return f"DSA {index + 1}"
    return f"{'3D' if view_of(one.image.series_key) else 'MPR'} {index + 1}"


def _lesion_row(lesion: LesionVolume, index_of: Mapping[str, int]) -> OpeningRow:
    indices = [index_of[region.key] for region in lesion.regions]
    size = "–" if lesion.mm3 is None else volume(lesion.mm3)
    kind = role_name(lesion.largest.role) if lesion.is_reference else tr("Lesion")
    texts = [
        lesion.name or kind,
        "",
        f"{_place(lesion.largest, min(indices))}–{max(indices) + 1}",
        size,
        "",
    ]
    keys = [region.key for region in lesion.regions]
    item = OpeningRow(
        texts, keys, lambda: [_row(region, index_of[region.key]) for region in lesion.regions]
    )
    _finish(item, f"{spoken(lesion.words)}\n{lesion.last.author}  {lesion.last.time}")
    item.setData(0, IDENTIFIER, lesion.largest.key)
    item.setData(0, LESION, lesion.tracking_uid)
    return item


def _finish(item: QTreeWidgetItem, details: str) -> None:
    """Mark a row as the reader's own, with ``details`` as its tool tip."""
    item.setIcon(0, swatch(OWN_COLOUR))
    for column in range(COLUMNS):
        item.setToolTip(column, details)
        if column:
            item.setTextAlignment(column, _RIGHT)
