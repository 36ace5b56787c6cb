"""A phantom whose activity is its dose spread over its weight has an uptake of 1 everywhere."""

from __future__ import annotations

import pytest
from pydicom.dataset import Dataset

from medviewer.image.suv import SuvUnavailableError, suv_factor
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


@pytest.mark.parametrize(
    ("header", "stored"),
    [
        (pet(), activity(3600)),
        (pet(DecayCorrection="ADMIN"), activity(0)),
        (pet(DecayCorrection="NONE", AcquisitionTime="133000"), activity(5400)),
        (pet(start="233000", scan="003000"), activity(3600)),
        (pet(start="120000.500000"), activity(3600)),
        (pet(SeriesTime="180000"), activity(3600)),
    ],
    ids=["start", "admin", "none", "midnight", "fraction", "series made again"],
)
def test_the_uptake_of_the_reference_object_is_one(header: Dataset, stored: float) -> None:
    """QIICR/Slicer-PETDICOMExtension#28."""
    assert stored * suv_factor(header) == pytest.approx(1.0, abs=0.01)


def test_date_and_time_of_the_injection_win() -> None:
    header = pet()
    isotope = header.RadiopharmaceuticalInformationSequence[0]
    isotope.RadiopharmaceuticalStartDateTime = "20240102113000.00+0100"
    assert activity(5400) * suv_factor(header) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        (pet(PatientWeight=""), "Weight"),
        (pet(Units="CNTS"), "CNTS"),
        (pet(start=""), "Start Time"),
        (pet(DecayCorrection="OTHER"), "Decay Correction"),
        (pet(CorrectedImage=["DECY"]), "attenuation"),
        (pet(SeriesTime="", AcquisitionTime=""), "time of the scan"),
        (item(Units="BQML", CorrectedImage=["ATTN"], PatientWeight=70), "Radiopharmaceutical"),
    ],
)
def test_what_is_missing_is_said_instead_of_a_number(header: Dataset, missing: str) -> None:
    with pytest.raises(SuvUnavailableError, match=f"SUV is not available.*{missing}"):
        suv_factor(header)


def test_values_that_are_uptakes_already_stay() -> None:
    assert suv_factor(item(Units="GML")) == 1.0
