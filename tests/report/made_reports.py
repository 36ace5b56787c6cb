"""A report of the made head with three lesions, for tests."""

from __future__ import annotations

import re
import subprocess
from itertools import combinations
from pathlib import Path

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, Provenance, ResultSet, Rule
from medviewer.history.records.record import Prediction, Record, RiskCurve
from medviewer.phantom.write import Identity
from medviewer.report.export import (
    ToExport,
)
from medviewer.report.study_report import StudyReport, analysed, study_report

LABEL = "Research use only – not for diagnosis"
PATIENT = Identity(patient_name="Müller^Zoë", patient_id="P-1", birth_date="19500102", sex="F")
RECORD = Record("P-1", {}, ())


def prediction() -> Prediction:
    hours = np.array([0.0, 24.0, 48.0])
    rising = np.array([0.1, 0.2, 0.4])
    curve = RiskCurve(
        outcome="death",
        horizon="during this hospital stay",
        time_hours=hours,
        risk=rising,
        low=rising - 0.05,
        high=rising + 0.05,
        baseline=rising / 2,
        baseline_name="simple model",
        population=np.full(3, 0.14),
    )
    made = Provenance("icu", "1", "cd" * 32, "cpu", "2026-01-01T00:00:00+00:00", 1.0, "0.1")
    return Prediction(GateVerdict((Rule("age", True, "fits"),)), made, (curve,))


def report_of(volume: Volume, results: ResultSet, text: str = "Seen.") -> StudyReport:
    return study_report([analysed(volume, results)], RECORD, prediction(), text)


def only(volume: Volume, results: ResultSet) -> list[ToExport]:
    return [ToExport(volume.series, results)]


def words_of(path: Path) -> str:
    run = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True, timeout=60
    )
    return run.stdout


def written_over(path: Path) -> list[str]:
    """Words of a page that lie over one another; the pages are parted by poppler's pdftotext."""
    run = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True, timeout=60
    )
    word = re.compile(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>'
    )
    found = []
    for page in run.stdout.split("<page ")[1:]:
        words = [(tuple(map(float, sides)), said) for *sides, said in word.findall(page)]
        for (one, first), (other, second) in combinations(words, 2):
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            if across > 1 and down > 3:  # points; lines that follow each other touch
                found.append(f"{first} and {second}")
    return found
