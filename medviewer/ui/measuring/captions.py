"""Measurements in words: beside the drawing, in the table, in the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from medviewer.findings.measured import Quantity, quantities
from medviewer.findings.measurement import Kind, Measurement

translate = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """A kind as people call it."""
    return {
        Kind.LENGTH: translate("Measuring", "Length"),
        Kind.POLYLINE: translate("Measuring", "Polyline"),
        Kind.ANGLE: translate("Measuring", "Angle"),
        Kind.COBB: translate("Measuring", "Cobb angle"),
        Kind.BIDIRECTIONAL: translate("Measuring", "Two axes"),
        Kind.RECTANGLE: translate("Measuring", "Rectangle"),
        Kind.ELLIPSE: translate("Measuring", "Ellipse"),
        Kind.POLYGON: translate("Measuring", "Polygon"),
        Kind.FREEHAND: translate("Measuring", "Freehand"),
        Kind.POINT: translate("Measuring", "Point value"),
        Kind.ARROW: translate("Measuring", "Arrow"),
        Kind.TEXT: translate("Measuring", "Text"),
    }[kind]


def quantity_name(name: str) -> str:
    """A quantity as people call it."""
    return {
        "length": translate("Measuring", "Length"),
        "angle": translate("Measuring", "Angle"),
        "cobb angle": translate("Measuring", "Cobb angle"),
        "long axis": translate("Measuring", "Long axis"),
        "short axis": translate("Measuring", "Short axis"),
        "area": translate("Measuring", "Area"),
        "perimeter": translate("Measuring", "Perimeter"),
        "mean": translate("Measuring", "Mean"),
        "standard deviation": translate("Measuring", "SD"),
        "minimum": translate("Measuring", "Min"),
        "maximum": translate("Measuring", "Max"),
        "value": translate("Measuring", "Value"),
        "time": translate("Measuring", "Time"),
        "velocity": translate("Measuring", "Velocity"),
        "depth": translate("Measuring", "Depth"),
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


def size_text(measurement: Measurement) -> str:
    """The one number that says most: for a narrow list."""
    lines = caption(measurement)
    lines = lines[1:] if measurement.label else lines
    return lines[0] if lines else ""


def two_axes(long: Quantity, short: Quantity) -> str:
    """Long by short axis with one unit: "25.1 × 14.2 mm"."""
    number = long.text.split(" ", 1)[0]
    return f"{number} × {short.text}"


def stated(size_mm: float) -> str:
    """What a size that was not drawn means."""
    if size_mm == 0:
        return translate("Measuring", "gone (0 mm)")
    return translate("Measuring", "too small to measure ({:g} mm)").format(size_mm)


def _statistics(numbers: dict[str, Quantity]) -> list[str]:
    unit = numbers["mean"].unit
    mean, spread, low, high = (
        numbers[name].text.removesuffix(f" {unit}")
        for name in ("mean", "standard deviation", "minimum", "maximum")
    )
    return [f"{mean} ± {spread} {unit}", f"{low} … {high} {unit}"]
