"""Units of measured values: reading how they are written, and converting them.

Units are UCUM (https://ucum.org/ucum), with the spellings that laboratories use
beside it. Conversion between mass and amount of substance needs the molar mass,
which ``variables.csv`` gives per analyte (IUPAC atomic weights; for urea nitrogen
the two nitrogen atoms, for bilirubin the unconjugated molecule). 1 U = 1 µmol/min,
so 1 µkat/L = 60 U/L; 1 kPa = 7.50062 mm[Hg] (NIST SP 811).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from medviewer.errors import MedviewerError
from medviewer.message import Message


class UnitError(MedviewerError):
    """A unit that is not known, or not one of what was measured."""


@dataclass(frozen=True)
class _Unit:
    """``base = value * factor + offset`` in the base unit of its ``dimension``."""

    dimension: str
    factor: float
    offset: float = 0.0


def _scaled(dimension: str, factors: dict[str, float]) -> dict[str, _Unit]:
    return {name: _Unit(dimension, factor) for name, factor in factors.items()}


_UNITS: dict[str, _Unit] = {
    **_scaled(
        "mass concentration",
        {"g/L": 1, "g/dL": 10, "mg/dL": 0.01, "mg/L": 1e-3, "ug/dL": 1e-5, "ug/L": 1e-6}
        | {"ug/mL": 1e-3, "ng/mL": 1e-6, "ng/L": 1e-9, "pg/mL": 1e-9, "mg/mL": 1},
    ),
    **_scaled(
        "substance concentration", {"mol/L": 1, "mmol/L": 1e-3, "umol/L": 1e-6, "nmol/L": 1e-9}
    ),
    **_scaled("charge concentration", {"meq/L": 1e-3}),
    **_scaled("catalytic concentration", {"U/L": 1, "[iU]/L": 1, "ukat/L": 60, "nkat/L": 0.06}),
    **_scaled("number concentration", {"10*3/uL": 1, "10*9/L": 1, "/uL": 1e-3, "10*6/L": 1e-3}),
    **_scaled("pressure", {"mm[Hg]": 1, "kPa": 7.50062, "cm[H2O]": 0.735559}),
    **_scaled("frequency", {"/min": 1, "/s": 60, "Hz": 60}),
    **_scaled("length", {"cm": 1, "m": 100, "mm": 0.1, "[in_i]": 2.54}),
    **_scaled("mass", {"kg": 1, "g": 1e-3, "[lb_av]": 0.45359237}),
    **_scaled("volume", {"mL": 1, "L": 1000, "dL": 100}),
    **_scaled(
        "time", {"s": 1, "a": 31_557_600, "mo": 2_629_800, "d": 86_400, "h": 3600, "min": 60}
    ),
    **_scaled("ratio", {"1": 1, "%": 0.01, "L/L": 1}),
    **_scaled("score", {"{score}": 1, "1{score}": 1}),
    **_scaled("yes or no", {"{yes}": 1}),
    **_scaled("acidity", {"[pH]": 1}),
    "Cel": _Unit("temperature", 1),
    "K": _Unit("temperature", 1, -273.15),
    "[degF]": _Unit("temperature", 5 / 9, -160 / 9),
}

_SPELLINGS = {
    "mmhg": "mm[Hg]", "cmh2o": "cm[H2O]", "bpm": "/min", "beats/min": "/min",
    "breaths/min": "/min", "{beats}/min": "/min", "1/min": "/min", "c": "Cel", "°c": "Cel",
    "degc": "Cel", "f": "[degF]", "°f": "[degF]", "degf": "[degF]", "iu/l": "[iU]/L",
    "k/ul": "10*3/uL", "10^3/ul": "10*3/uL", "10^9/l": "10*9/L", "x10^9/l": "10*9/L",
    "x10^3/ul": "10*3/uL", "10e3/ul": "10*3/uL", "10e9/l": "10*9/L", "/mm3": "/uL",
    "10*3/mm3": "10*3/uL", "10^3/mm3": "10*3/uL", "thousand/ul": "10*3/uL",
    "mcg/l": "ug/L", "mcg/dl": "ug/dL", "in": "[in_i]", "lb": "[lb_av]", "lbs": "[lb_av]",
    "sec": "s", "years": "a", "year": "a", "y": "a", "yr": "a", "months": "mo", "days": "d",
    "hours": "h", "ph": "[pH]", "fraction": "1", "ratio": "1", "score": "{score}",
    "points": "{score}", "cc": "mL", "torr": "mm[Hg]", "/nl": "10*9/L", "tsd/ul": "10*3/uL",
    "tsd./ul": "10*3/uL", "mval/l": "meq/L", "ie/l": "[iU]/L", "ui/l": "[iU]/L",
}  # fmt: skip
_ANNOTATION = re.compile(r"\{[^{}]*\}")
_BY_LOWER_CASE = {name.lower(): name for name in _UNITS} | _SPELLINGS
_UNITLESS = {"ratio", "score", "yes or no", "acidity"}
MONOVALENT = frozenset({"sodium", "potassium", "bicarbonate"})


_UNIT_WORDS = {
    "mm[Hg]": "mmHg",
    "Cel": "°C",
    "[degF]": "°F",
    "[pH]": "",
    "1": "",
    "10*3/uL": "10³/µL",
    "10*9/L": "10⁹/L",
    "10*12/L": "10¹²/L",
    "10*6/uL": "10⁶/µL",
    "[iU]/L": "IU/L",
    "meq/L": "mEq/L",
    "a": "years",
}


def read_unit(text: str) -> str:
    """The UCUM spelling of a unit as people write it.

    Raises
    ------
    UnitError
        When the unit is not known.
    """
    written = text.strip().replace("µ", "u").replace("μ", "u")
    if written in _UNITS:
        return written
    known = _BY_LOWER_CASE.get(written.lower().replace(" ", "")) or _without_annotation(written)
    if known is None:
        raise UnitError(
            Message("the unit '{}' is not known.", text),
            Message("Write it in UCUM, such as mg/dL."),
        )
    return known


def _without_annotation(written: str) -> str | None:
    """The known unit that is left without UCUM's annotations, as in "%{saturation}"."""
    bare = _ANNOTATION.sub("", written)
    return _BY_LOWER_CASE.get(bare.lower().replace(" ", "")) if bare != written else None


def unit_words(unit: str) -> str:
    """A UCUM unit as people write it: "mm[Hg]" as "mmHg", "umol/L" as "µmol/L"."""
    unit = unit.strip()
    if unit.startswith("{") and unit.endswith("}"):
        return ""
    if unit in _UNIT_WORDS:
        return _UNIT_WORDS[unit]
    return f"µ{unit[1:]}" if unit[:2] in ("ug", "um", "uU", "uk") else unit


def may_be_left_out(unit: str) -> bool:
    """Whether a value in this unit may come without one: scores, ratios, yes or no, pH."""
    return _UNITS[unit].dimension in _UNITLESS


def convert(
    value: float, unit: str, wanted: str, *, analyte: str, grams_per_mole: float | None = None
) -> float:
    """``value`` of ``analyte`` in ``unit``, converted to ``wanted``.

    Raises
    ------
    UnitError
        When ``unit`` is not known or does not measure what ``wanted`` measures.
    """
    source, target = _UNITS[read_unit(unit)], _UNITS[read_unit(wanted)]
    base = value * source.factor + source.offset
    if source.dimension != target.dimension:
        bridge = _bridge(source.dimension, target.dimension, analyte, grams_per_mole)
        if bridge is None:
            raise UnitError(
                Message("'{}' is no unit of {}.", unit, analyte), Message("Give it in {}.", wanted)
            )
        base = bridge(base)
    return (base - target.offset) / target.factor


def _bridge(
    source: str, target: str, analyte: str, grams_per_mole: float | None
) -> Callable[[float], float] | None:
    """How to get from one dimension's base unit to another's, for this analyte."""
    mass, substance = "mass concentration", "substance concentration"
    if grams_per_mole is not None and (source, target) == (substance, mass):
        return lambda base: base * grams_per_mole
    if grams_per_mole is not None and (source, target) == (mass, substance):
        return lambda base: base / grams_per_mole
    if (source, target) == ("charge concentration", substance) and analyte in MONOVALENT:
        return lambda base: base
    if {source, target} <= _UNITLESS:
        return lambda base: base
    return None
