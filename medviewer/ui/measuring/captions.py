"""Measurements in words: beside the drawing, in the table, in the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from medviewer.findings.measured import Quantity, quantities
from medviewer.findings.measurement import Kind, Measurement


def _tr(text: str) -> str:
    return QCoreApplication.translate("Measuring", text)


def kind_name(kind: Kind) -> str:
    """A kind as people call it."""
    return {
        Kind.LENGTH: _tr("Length"),
        Kind.POLYLINE: _tr("Polyline"),
        Kind.ANGLE: _tr("Angle"),
        Kind.COBB: _tr("Cobb angle"),
        Kind.BIDIRECTIONAL: _tr("Two axes"),
        Kind.RECTANGLE: _tr("Rectangle"),
        Kind.ELLIPSE: _tr("Ellipse"),
        Kind.POLYGON: _tr("Polygon"),
        Kind.FREEHAND: _tr("Freehand"),
        Kind.POINT: _tr("Point value"),
        Kind.ARROW: _tr("Arrow"),
        Kind.TEXT: _tr("Text"),
    }[kind]


def quantity_name(name: str) -> str:
    """A quantity as people call it."""
    return {
        "length": _tr("Length"),
        "angle": _tr("Angle"),
        "cobb angle": _tr("Cobb angle"),
        "long axis": _tr("Long axis"),
        "short axis": _tr("Short axis"),
        "area": _tr("Area"),
        "perimeter": _tr("Perimeter"),
        "mean": _tr("Mean"),
        "standard deviation": _tr("SD"),
        "minimum": _tr("Min"),
        "maximum": _tr("Max"),
        "value": _tr("Value"),
        "time": _tr("Time"),
        "velocity": _tr("Velocity"),
        "depth": _tr("Depth"),
    }[name]


def caption(measurement: Measurement) -> tuple[str, ...]:
    """The lines that stand beside the drawing."""
    numbers = {each.name: each for each in quantities(measurement)}
    lines = [measurement.label] if measurement.label else []
    if measurement.stated_mm is not None:
        lines.append(stated(measurement.stated_mm))
    elif measurement.kind is Kind.BIDIRECTIONAL:
        lines.append(two_axes(numbers["long axis"], numbers["short axis"]))
    elif "area" in numbers:
        lines.append(numbers["area"].text)
    else:
        lines += [
            each.text
            for name, each in numbers.items()
            if name not in ("mean", "standard deviation", "minimum", "maximum")
        ]
    if "mean" in numbers:
        lines += _statistics(numbers)
    return tuple(lines)


def summary(measurement: Measurement) -> str:
    """The numbers in one line, for a table."""
    lines = caption(measurement)
    return "   ".join(lines[1:] if measurement.label else lines)


def two_axes(long: Quantity, short: Quantity) -> str:
    """Long by short axis with one unit: "25.1 × 14.2 mm"."""
    number = long.text.split(" ", 1)[0]
    return f"{number} × {short.text}"


def stated(size_mm: float) -> str:
    """What a size that was not drawn means."""
    if size_mm == 0:
        return _tr("gone (0 mm)")
    return _tr("too small to measure ({:g} mm)").format(size_mm)


def _statistics(numbers: dict[str, Quantity]) -> list[str]:
    unit = numbers["mean"].unit
    mean, spread, low, high = (
        numbers[name].text.removesuffix(f" {unit}")
        for name in ("mean", "standard deviation", "minimum", "maximum")
    )
    return [f"{mean} ± {spread} {unit}", f"{low} … {high} {unit}"]
