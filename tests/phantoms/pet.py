"""The header of a PET of a body of water with the whole dose in it: an uptake of 1 everywhere."""

from __future__ import annotations

from pydicom.dataset import Dataset

from tests.phantoms.make import item

DOSE, WEIGHT, HALF_LIFE = 370e6, 70.0, 6586.2


def pet(start: str = "120000", scan: str = "130000", **other: object) -> Dataset:
    """A reference object, injected at ``start`` and scanned at ``scan``."""
    elements: dict[str, object] = {
        "Modality": "PT",
        "Units": "BQML",
        "CorrectedImage": ["ATTN", "DECY"],
        "DecayCorrection": "START",
        "PatientWeight": WEIGHT,
        "SeriesDate": "20240102",
        "SeriesTime": scan,
        "AcquisitionDate": "20240102",
        "AcquisitionTime": scan,
        "RadiopharmaceuticalInformationSequence": item(
            RadionuclideTotalDose=DOSE,
            RadionuclideHalfLife=HALF_LIFE,
            RadiopharmaceuticalStartTime=start,
        ),
    }
    return item(**(elements | other))


def activity(seconds: float) -> float:
    """Bq/ml of a body of water with the whole dose in it, ``seconds`` after the injection."""
    return DOSE * 2 ** (-seconds / HALF_LIFE) / (WEIGHT * 1000)
