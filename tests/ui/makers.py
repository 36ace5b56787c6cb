"""Small things to show: a volume whose voxels are known, and what a model says about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series, Slice
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, GateVerdict, Provenance, ResultSet, Rule
from medviewer.history.records.record import Observation, Prediction, Record
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct

SLICES, ROWS, COLUMNS = 12, 48, 64
TIMES = 3
AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def ramp() -> NDArray[np.int16]:
    """HU that tell where they are: 100 * slice + row."""
    slices = np.arange(SLICES)[:, None, None] * 100
    rows = np.arange(ROWS)[None, :, None]
    return np.broadcast_to(slices + rows, (SLICES, ROWS, COLUMNS)).astype(np.int16)


def write_ramp(
    folder: Path,
    series: str = "ramp",
    number: int = 1,
    study_date: str = "20240102",
    patient_id: str = "42",
    voxels: NDArray[np.int16] | None = None,
) -> Path:
    """The ramp, or other ``voxels`` of its shape, as a CT series of files in ``folder``."""
    geometry = Geometry((SLICES, ROWS, COLUMNS), (2.0, 0.5, 0.5), (0.0, 0.0, 0.0))
    identity = Identity(
        patient_name="Doe^Jane",
        patient_id=patient_id,
        age="064Y",
        sex="F",
        series=series,
        series_number=number,
        series_description=series,
        study=study_date,
        study_date=study_date,
        window=(500.0, 1000.0),
    )
    write_ct(ramp() if voxels is None else voxels, geometry, folder, identity)
    return folder


def write_dynamic(folder: Path) -> Path:
    """The ramp at three times in one series, 1000 HU brighter at each."""
    write_ramp(folder)
    for path in sorted(folder.iterdir()):
        dataset = pydicom.dcmread(path)
        values, uid = dataset.pixel_array, dataset.SOPInstanceUID
        for time in range(TIMES):
            dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"{uid}.{time}"
            dataset.TemporalPositionIdentifier = time + 1
            dataset.PixelData = (values + 1000 * time).astype(np.int16).tobytes()
            dataset.save_as(folder / f"{path.stem}-{time}.dcm")
        path.unlink()
    return folder


def make_series(**changes: Any) -> Series:
    """A CT series in memory only; slices 2 mm apart, from the feet upwards."""
    header = Dataset()
    header.WindowCenter, header.WindowWidth = 500, 1000
    header.PixelSpacing = [0.5, 0.5]
    header.Modality = "CT"
    header.PatientAge, header.PatientSex = "064Y", "F"
    facts: dict[str, Any] = {
        "key": "1.2.3",
        "series_instance_uid": "1.2.3",
        "study_instance_uid": "1.2",
        "frame_of_reference_uid": "1.9",
        "patient_id": "42",
        "patient_name": "Doe^Jane",
        "study_date": "20240131",
        "study_description": "Chest",
        "modality": "CT",
        "number": 2,
        "description": "ramp",
        "body_part": "CHEST",
        "rows": ROWS,
        "columns": COLUMNS,
        "slices": tuple(
            Slice(
                Path(f"{index}.dcm"),
                0,
                "1.2.840.10008.5.1.4.1.1.2",
                f"1.2.3.{index}",
                index + 1,
                (0.0, 0.0, 2.0 * index - 10),
                AXIAL,
                (0.5, 0.5),
            )
            for index in range(SLICES)
        ),
        "header": header,
    }
    return Series(**{**facts, **changes})


def make_volume(series: Series | None = None, **changes: Any) -> Volume:
    """The ramp as a loaded volume."""
    facts: dict[str, Any] = {
        "series": series or make_series(),
        "voxels": ramp(),
        "slope": np.ones(SLICES),
        "intercept": np.zeros(SLICES),
        "unit": "HU",
        "affine": None,
        "loaded": np.ones(SLICES, dtype=bool),
    }
    return Volume(**{**facts, **changes})


def make_finding(identifier: str = "a", slice_index: int = 3, **changes: Any) -> Finding:
    """A square of 10 pixels with its upper left corner at (20, 10)."""
    facts: dict[str, Any] = {
        "identifier": identifier,
        "slice_index": slice_index,
        "sop_instance_uid": f"1.2.3.{slice_index}",
        "frame_number": 1,
        "label": "glioma",
        "score": 0.9,
        "probabilities": {"glioma": 0.8, "meningioma": 0.2},
        "box": (20.0, 10.0, 30.0, 20.0),
        "outline": ((20.0, 10.0), (30.0, 10.0), (30.0, 20.0), (20.0, 20.0)),
        "long_diameter_mm": 7.1,
        "short_diameter_mm": 5.0,
        "area_mm2": 25.0,
        "mean": 315.0,
        "standard_deviation": 3.0,
        "unit": "HU",
    }
    return Finding(**{**facts, **changes})


def make_results(
    *findings: Finding,
    series_key: str = "1.2.3",
    accepted: bool = True,
    overridden: bool = False,
    heat_map: bool = True,
) -> ResultSet:
    """What a model may say about the ramp."""
    rule = Rule("modality", accepted, "The series is CT, the model was made for MR.")
    heat = np.zeros((SLICES, 6, 8), dtype=np.float16)
    heat[:, 2, 3] = 1
    return ResultSet(
        series_key,
        series_key,
        tuple(f"1.2.3.{index}" for index in range(SLICES)),
        GateVerdict((rule,), overridden),
        findings,
        Provenance("brain-mr", "1.0", "ab" * 32, "CPU", "2026-01-02T03:04:05+00:00", 1.0, "test"),
        heat if heat_map else None,
    )


def make_record(identifier: str = "7") -> Record:
    """A short history."""
    return Record(
        identifier,
        {"age_years": 64.0, "sex": "F"},
        (
            Observation(1.0, "heart_rate", 80.0, "/min"),
            Observation(5.0, "heart_rate", 95.0, "/min"),
        ),
    )


def make_prediction() -> Prediction:
    """A prediction without curves."""
    return Prediction(
        GateVerdict((Rule("length", False, "The history is too short."),)),
        Provenance("icu", "1.0", "cd" * 32, "cpu", "2026-01-02T03:04:05+00:00", 0.1, "test"),
        sentences=("The history is too short.",),
    )
