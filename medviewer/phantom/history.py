"""An example history made in code: a pneumonia that turns into septic shock, 48 hours.

No patient lies behind it. It has the variables and about as many values as a stay of
the PhysioNet/Computing in Cardiology Challenge 2012, and the form that
``resources/history_template/README.md`` describes.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from medviewer.phantom.write import PATIENT_ID

HEADER = ("record_id", "time_hours", "variable", "value", "unit")

FACTS = (
    ("zero", "admission", ""),
    ("age", "71", "a"),
    ("sex", "F", ""),
    ("height", "163", "cm"),
    ("icu_type", "medical", ""),
)


@dataclass(frozen=True)
class Course:
    """How one variable is measured: every ``every_hours`` from ``start`` to ``end``.

    ``path`` is its true value in ``unit`` as ``hour:value`` with straight lines between,
    ``scatter`` the standard deviation of what is measured around it.
    """

    variable: str
    unit: str
    decimals: int
    every_hours: float
    scatter: float
    path: str
    start: float = 0.4
    end: float = 48.0


# fmt: off
COURSES = (
    Course("heart rate", "/min", 0, 1, 3, "0:98 12:102 18:128 30:122 48:126"),
    Course("respiratory rate", "/min", 0, 1, 1.5, "0:24 12:27 17:36 19:22 48:26"),
    Course("temperature", "Cel", 1, 3, 0.15, "0:38.6 12:38.2 18:39.4 34:36.4 48:35.7"),
    Course("oxygen saturation", "%", 0, 4, 0.8, "0:94 12:92 17:85 20:94 48:90"),
    Course("systolic pressure", "mm[Hg]", 0, 1, 4, "0:118 12:108 17:82", end=17.0),
    Course("diastolic pressure", "mm[Hg]", 0, 1, 3, "0:62 12:55 17:42", end=17.0),
    Course("mean pressure", "mm[Hg]", 0, 1, 3, "0:81 12:73 17:55", end=17.0),
    Course("arterial systolic pressure", "mm[Hg]", 0, 1, 4, "17:84 24:98 36:94 48:89", 17.6),
    Course("arterial diastolic pressure", "mm[Hg]", 0, 1, 3, "17:42 24:50 36:47 48:43", 17.6),
    Course("arterial mean pressure", "mm[Hg]", 0, 1, 3, "17:56 24:66 36:62 48:58", 17.6),
    Course("Glasgow coma score", "{score}", 0, 4, 0.3, "0:15 12:14 17:10 20:6 48:7"),
    Course("urine", "mL", 0, 1, 6, "0:60 12:45 20:22 36:16 48:14"),
    Course("mechanical ventilation", "{yes}", 0, 3, 0, "17:1 48:1", 18.4),
    Course("inspired oxygen fraction", "1", 2, 3, 0.02, "0:0.40 12:0.5 18:1.0 26:0.7 48:0.85"),
    Course("arterial pH", "[pH]", 2, 5, 0.01, "0:7.41 12:7.37 18:7.24 28:7.30 48:7.26"),
    Course("arterial oxygen pressure", "mm[Hg]", 0, 5, 4, "0:74 12:66 17:52 20:88 48:66"),
    Course("arterial carbon dioxide pressure", "mm[Hg]", 0, 5, 1.5, "0:33 12:32 18:47 28:40 48:45"),
    Course("bicarbonate", "mmol/L", 0, 8, 0.5, "0:22 12:20 20:16 48:16", 0.8),
    Course("lactate", "mmol/L", 1, 5, 0.2, "0:1.9 12:2.6 18:5.8 28:4.2 48:5.4", 0.8),
    Course("sodium", "mmol/L", 0, 10, 1, "0:136 24:140 48:143", 0.8),
    Course("potassium", "mmol/L", 1, 8, 0.1, "0:4.1 18:4.8 48:5.9", 0.8),
    Course("magnesium", "mg/dL", 1, 12, 0.1, "0:1.8 48:2.3", 0.8),
    Course("creatinine", "mg/dL", 1, 10, 0.05, "0:1.2 12:1.4 24:2.3 48:3.6", 0.8),
    Course("urea nitrogen", "mg/dL", 0, 10, 1, "0:26 12:30 24:42 48:58", 0.8),
    Course("glucose", "mg/dL", 0, 10, 6, "0:148 18:205 48:118", 0.8),
    Course("bilirubin", "mg/dL", 1, 23, 0.05, "0:0.9 24:1.8 48:3.4", 0.8),
    Course("albumin", "g/dL", 1, 23, 0.05, "0:3.0 24:2.4 48:2.0", 0.8),
    Course("alanine aminotransferase", "U/L", 0, 23, 2, "0:34 24:120 48:410", 0.8),
    Course("aspartate aminotransferase", "U/L", 0, 23, 3, "0:46 24:190 48:690", 0.8),
    Course("alkaline phosphatase", "U/L", 0, 23, 3, "0:88 48:140", 0.8),
    Course("cholesterol", "mg/dL", 0, 60, 3, "0:128 48:118", 0.8),
    Course("troponin T", "ng/mL", 2, 23, 0.01, "0:0.02 24:0.12 48:0.35", 0.8),
    Course("haematocrit", "%", 1, 9, 0.4, "0:35.5 18:31.0 48:27.5", 0.8),
    Course("white blood cells", "10*3/uL", 1, 12, 0.4, "0:17.5 18:24.0 48:4.1", 0.8),
    Course("platelets", "10*3/uL", 0, 12, 4, "0:212 18:150 48:74", 0.8),
    Course("weight", "kg", 1, 12, 0.2, "0:68.0 24:71.5 48:75.0"),
)
# fmt: on


def write_history(path: Path) -> Path:
    """Write the example history as CSV to ``path``, the same bytes every time; returns ``path``."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        table.writerows((PATIENT_ID, "", name, value, unit) for name, value, unit in FACTS)
        table.writerows((PATIENT_ID, f"{time:.2f}", *rest) for time, *rest in _observations())
    return path


def _observations() -> list[tuple[float, str, str, str]]:
    """Time in hours, variable, value and unit of every measurement, sorted by time."""
    random = np.random.default_rng(2012)
    rows = []
    for course in COURSES:
        times = np.arange(course.start, course.end, course.every_hours)
        knots = [[float(part) for part in knot.split(":")] for knot in course.path.split()]
        hours, levels = zip(*knots, strict=True)
        values = np.interp(times, hours, levels) + random.normal(0, 1, times.size) * course.scatter
        for time, value in zip(times, np.maximum(values, 0), strict=True):
            shown = f"{_possible(course, float(value)):.{course.decimals}f}"
            rows.append((float(time), course.variable, shown, course.unit))
    return sorted(rows)


def _possible(course: Course, value: float) -> float:
    """Keep scatter from leaving the scale of scores and shares."""
    limits = {
        "Glasgow coma score": (3.0, 15.0),
        "inspired oxygen fraction": (0.21, 1.0),
        "oxygen saturation": (60.0, 100.0),
    }
    low, high = limits.get(course.variable, (0.0, float("inf")))
    return min(max(value, low), high)
