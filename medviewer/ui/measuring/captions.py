"""Measurements in words: beside the drawing, in the table, in the menu."""

from __future__ import annotations

from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.quantity import LEAN_PEAK, Quantity
from medviewer.image.depth import SLABS, SlabMode, slab_of
from medviewer.image.films.subtraction import is_subtracted
from medviewer.image.measuring.suv import SUV
from medviewer.image.rotation import view_of
from medviewer.ui.measuring.kinds import role_name
from medviewer.ui.translation import Figure, figure, spoken, tr
from medviewer.ui.words import quantity


def quantity_name(name: str) -> str:
    """A quantity as people call it."""
    return {
        "length": tr("Length"),
        "angle": tr("Angle"),
        "cobb angle": tr("Cobb angle"),
        "long axis": tr("Long axis"),
        "short axis": tr("Short axis"),
        "area": tr("Area"),
        "perimeter": tr("Perimeter"),
        "mean": tr("Mean"),
        "standard deviation": tr("SD"),
        "minimum": tr("Min"),
        "maximum": tr("Max"),
        "peak": tr("Peak"),
        LEAN_PEAK: "SULpeak",
        "value": tr("Value"),
        "time": tr("Time"),
        "velocity": tr("Velocity"),
        "depth": tr("Depth"),
        "pressure gradient": tr("Pressure gradient"),
        "mean pressure gradient": tr("Mean pressure gradient"),
        "velocity time integral": tr("Velocity time integral"),
    }[name]


def caption(measurement: Measurement) -> tuple[str, ...]:
    """The lines that stand beside the drawing."""
    numbers = {each.name: each for each in quantities(measurement)}
    lines = [measurement.label] if measurement.label else []
    if measurement.progressed:
        lines.append(tr("unequivocal progression"))
    if measurement.stated_mm is not None:
        lines.append(stated(measurement.stated_mm))
    elif measurement.kind is Kind.BIDIRECTIONAL:
        lines.append(two_axes(numbers["long axis"], numbers["short axis"]))
    elif "area" in numbers:
        lines.append(quantity(numbers["area"]))
    else:
        lines += [
            _short(each)
            for name, each in numbers.items()
            if name not in ("mean", "standard deviation", "minimum", "maximum", "peak", LEAN_PEAK)
        ]
    if "mean" in numbers:
        lines += _statistics(numbers)
    slab = slab_of(measurement.remark)
    if slab is not None and measurement.statistics is not None:
        name, thickness_mm = slab
        is_word = name == SLABS[SlabMode.MEAN]
        shown = quantity_name(name) if is_word else name
        lines.append(figure(f"{shown} {thickness_mm} mm"))
    elif _is_of_difference(measurement):
        lines.append(spoken(measurement.remark))
    if measurement.role.is_reference:
        lines.append(role_name(measurement.role))
    return tuple(lines)


def _short(one: Quantity) -> str:
    """A number by itself; of a flow, which has several of one unit, with what it is."""
    named = {
        "velocity time integral": tr("VTI {}"),
        "pressure gradient": tr("PG max {}"),
        "mean pressure gradient": tr("PG mean {}"),
    }
    return named.get(one.name, "{}").format(quantity(one))


def _is_of_difference(measurement: Measurement) -> bool:
    """Whether its values are of a subtracted run."""
    return measurement.statistics is not None and is_subtracted(measurement.image.series_key)


def caption_over(words: tuple[str, ...], measurement: Measurement, slab: str) -> tuple[str, ...]:
    """A caption where ``slab`` is shown (``image.depth.slab_words``, "" for none).

    Values that were measured on a thin plane are not those of the slab that is seen now. A MIP
    from all around never was thin, although what was measured on one earlier does not say so.
    """
    thin = measurement.statistics is not None and slab_of(measurement.remark) is None
    thin = thin and not _is_of_difference(measurement)
    thin = thin and not view_of(measurement.image.series_key)
    return (*words, tr("of a thin plane")) if slab and thin else words


def summary(measurement: Measurement) -> str:
    """The numbers in one line, for a table."""
    lines = caption(measurement)
    return "   ".join(lines[1:] if measurement.label else lines)


def size_text(measurement: Measurement) -> str:
    """The one number that says most: for a narrow list."""
    if measurement.progressed:
        return tr("progression")
    lines = caption(measurement)
    lines = lines[1:] if measurement.label else lines
    return lines[0] if lines else ""


def two_axes(long: Quantity, short: Quantity) -> str:
    """Long by short axis with one unit: "25.1 × 14.2 mm"."""
    number = quantity(long).split(" ", 1)[0]
    return f"{number} × {quantity(short)}"


def stated(size_mm: float) -> str:
    """What a size that was not drawn means."""
    if size_mm == 0:
        return tr("gone (0 mm)")
    return tr("too small to measure ({:g} mm)").format(Figure(size_mm))


def _statistics(numbers: dict[str, Quantity]) -> list[str]:
    unit = numbers["mean"].unit
    mean, spread, low, high = (
        quantity(numbers[name]).removesuffix(f" {unit}")
        for name in ("mean", "standard deviation", "minimum", "maximum")
    )
    if unit == SUV:  # as readers of PET name them; the lowest value says nothing there
        peak = [quantity(numbers["peak"]).removesuffix(f" {unit}")] if "peak" in numbers else []
        lean = [quantity(numbers[LEAN_PEAK]).split(" ")[0]] if LEAN_PEAK in numbers else []
        peaks = [f"SUVpeak {each}" for each in peak] + [f"SULpeak {each}" for each in lean]
        hottest = "  ".join([f"SUVmax {high}", *peaks])
        return [hottest, f"SUVmean {mean} ± {spread}"]
    return [f"{mean} ± {spread} {unit}", f"{low} … {high} {unit}"]
