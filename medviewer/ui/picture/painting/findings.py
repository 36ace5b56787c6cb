"""Draws findings over the picture, in screen pixels so that they stay crisp."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from medviewer.findings.finding import Finding, LesionFinding, Point
from medviewer.findings.line_breaks import broken
from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.ui.colours import SELECTED_HALO
from medviewer.ui.picture.placement import Affine
from medviewer.ui.theme import TEXT
from medviewer.ui.translation import tr
from medviewer.ui.words import class_found, class_name, percent

MARKS = {Decision.ACCEPTED: "✓", Decision.EDITED: "✎", Decision.REJECTED: "✗"}
LABEL_PADDING = 4.0
OUTLINE_WIDTH = 2.0
HALO_WIDTH = 4.0


def draw_findings(
    painter: QPainter,
    findings: Iterable[Finding],
    lesions: Mapping[str, LesionFinding],
    colours: dict[str, str],
    selected: str,
    to_screen: Affine,
    area: QRectF,
    verdicts: Mapping[str, Verdict],
) -> list[QRectF]:
    """Draw outline, class and probability of every finding; the selected one stands out.

    A finding that is a part of a lesion (``lesions``, by the findings' identifiers) is named
    and coloured as the lesion is in the list; where this slice alone says another class, that
    is added.
    A finding that the reader rejected, or outlined anew, has a broken line; the new outline, by
    which it goes out, is drawn too, for the drawing that it came from may be hidden or deleted.
    Returns where the labels stand.
    """
    taken: list[QRectF] = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for finding in findings:
        chosen = finding.identifier == selected
        whole = lesions.get(finding.identifier, finding)
        colour = QColor(colours.get(whole.label, TEXT))
        shape = _on_screen(finding.outline or _corners(finding), to_screen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QColor(SELECTED_HALO) if chosen else QColor(0, 0, 0, 170)
        verdict = verdicts.get(finding.identifier)
        kept = verdict is None or (
            verdict.decision is not Decision.REJECTED and not verdict.outline
        )
        pens = [_pen(halo, HALO_WIDTH + chosen), _pen(colour, OUTLINE_WIDTH)]
        if not kept:
            pens[1].setStyle(Qt.PenStyle.DashLine)
        for pen in pens if kept or chosen else pens[1:]:
            painter.setPen(pen)
            painter.drawPolygon(shape)
        near = shape.boundingRect()
        if verdict is not None and verdict.corrects:
            corrected = _on_screen(verdict.outline, to_screen)
            near |= corrected.boundingRect()
            for pen in (_pen(halo, HALO_WIDTH + chosen), _pen(colour, OUTLINE_WIDTH)):
                painter.setPen(pen)
                painter.drawPolygon(corrected)
        text = mark_words(finding, whole)
        if verdict is not None:
            text += f"  {MARKS[verdict.decision]} {class_name(verdict.label)}".rstrip()
        taken.append(draw_label(painter, text, colour, near, taken, area))
    return taken


def mark_words(finding: Finding, whole: Finding | LesionFinding) -> str:
    """What stands beside a finding that is a part of ``whole``, or is all of it."""
    if finding.label == whole.label:
        return _named(whole)
    return f"{_named(whole)}  {tr('(this slice: {})').format(_named(finding))}"


def _named(one: Finding | LesionFinding) -> str:
    """Class and probability, such as "Glioma 92 %"; with a question mark where it is not sure."""
    return f"{class_found(one)} {percent(one.probabilities[one.label])}"


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _corners(finding: Finding) -> tuple[Point, ...]:
    x0, y0, x1, y1 = finding.box
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)


def _on_screen(points: Iterable[Point], to_screen: Affine) -> QPolygonF:
    return QPolygonF([QPointF(*to_screen.apply(point)) for point in points])


def draw_label(
    painter: QPainter, text: str, colour: QColor, near: QRectF, taken: list[QRectF], area: QRectF
) -> QRectF:
    """Draw a label above ``near`` or below it, inside ``area`` and off the labels already drawn.

    What is longer than ``area`` is wide is broken into lines.
    """
    metrics = QFontMetricsF(painter.font())
    lines = [text]
    if metrics.horizontalAdvance(text) + 2 * LABEL_PADDING > area.width():
        lines = broken(text, area.width() - 2 * LABEL_PADDING, metrics.horizontalAdvance)
    width = max(map(metrics.horizontalAdvance, lines)) + 2 * LABEL_PADDING
    height = metrics.height() + (len(lines) - 1) * metrics.lineSpacing() + LABEL_PADDING
    left = max(area.left(), min(near.left(), area.right() - width))
    beside = [each for each in taken if each.left() < left + width and each.right() > left]
    top = _free_top(height, near, beside, area)
    place = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 215))
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
    return place


def _free_top(height: float, near: QRectF, beside: list[QRectF], area: QRectF) -> float:
    """The top of a label that is as near as can be to what it names, and does not cover that.

    ``beside``: the labels that stand in its column.
    """
    above = near.top() - height - LABEL_PADDING
    below = near.bottom() + LABEL_PADDING
    up, down = above, below
    for other in sorted(beside, key=QRectF.bottom, reverse=True):
        if up < other.bottom() and up + height > other.top():
            up = other.top() - height - 1
    for other in sorted(beside, key=QRectF.top):
        if down < other.bottom() and down + height > other.top():
            down = other.bottom() + 1
    free = []
    if up >= area.top():
        free.append((above - up, up))
    if down + height <= area.bottom():
        free.append((down - below, down))
    last = max(area.top(), min(down, area.bottom() - height))
    return min(free, default=(0.0, last), key=lambda each: each[0])[1]
