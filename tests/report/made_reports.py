"""A report of the made head with three lesions, for tests."""

from __future__ import annotations

import subprocess
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
