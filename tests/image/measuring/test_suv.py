"""A phantom whose activity is its dose spread over its weight has an uptake of 1 everywhere."""

from __future__ import annotations

import math

import numpy as np
import pytest
from pydicom.dataset import Dataset

from medviewer.image.measuring.suv import SuvUnavailableError, suv_factor, unit_of_reading
from medviewer.image.presets import presets_for, presets_of
from tests.phantoms.make import item
from tests.phantoms.pet import DOSE, HALF_LIFE, WEIGHT, activity, pet
from tests.ui.makers import make_series, make_volume


@pytest.mark.parametrize(
    ("header", "stored"),
    [
        (pet(), activity(3600)),
        (pet(DecayCorrection="ADMIN"), activity(0)),
        (pet(start="233000", scan="003000"), activity(3600)),
        (pet(start="233000", scan="110000"), activity(11.5 * 3600)),
        (pet(start="120000.500000"), activity(3600)),
        (pet(start="1200", scan="13"), activity(3600)),
        (pet(start="130000"), activity(0)),
        (pet(AcquisitionDate=""), activity(3600)),
    ],
    ids=[
        "start",
        "admin",
        "midnight",
        "the evening before",
        "fraction",
        "no seconds",
        "at once",
        "one date",
    ],
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
    ("written", "zone"),
    [
        ("20240102110000.00+0000", "+0100"),
        ("20240102130000+0200", "+0100"),
        ("20240102060000-0500", "+0100"),
        ("20240101220000-1300", "+0100"),
        ("20240102120000", "+0100"),
        ("20240102120000", None),
        ("20240102120000+0000", None),  # whose clock the other times are by is not known
    ],
)
def test_the_time_zone_of_the_injection_counts(written: str, zone: str | None) -> None:
    """A scanner may write the injection in another zone than the series' times (PS3.5 6.2)."""
    header = pet() if zone is None else pet(TimezoneOffsetFromUTC=zone)
    isotope = header.RadiopharmaceuticalInformationSequence[0]
    isotope.RadiopharmaceuticalStartDateTime = written
    assert activity(3600) * suv_factor(header) == pytest.approx(1.0, abs=0.01)


def test_the_date_of_the_picture_tells_that_its_series_was_made_again_the_day_after() -> None:
    """Series times of the next morning are before the picture's time of day, but not before it."""
    header = made_again(0, SeriesDate="20240103", SeriesTime="080000")
    assert activity(3600) * suv_factor(header) == pytest.approx(1.0, abs=0.001)
    header = made_again(0, AcquisitionDate="")  # the series' date stands for the picture's
    assert activity(3600) * suv_factor(header) == pytest.approx(1.0, abs=0.001)


def test_the_factor_that_philips_writes_makes_uptakes_of_counts() -> None:
    header = pet(Units="CNTS")
    header.add_new((0x7053, 0x1000), "DS", "0.000551")
    assert suv_factor(header) == pytest.approx(0.000551)
    header[0x7053, 0x1000].value = "0"
    with pytest.raises(SuvUnavailableError, match="no Philips SUV factor"):
        suv_factor(header)


def made_again(bed_s: int, duration_s: float = 180, **other: object) -> Dataset:
    """A bed that began ``bed_s`` after the scan did, in a series that was made five hours later."""
    rate = math.log(2) / HALF_LIFE
    mean_s = math.log(rate * duration_s / (1 - math.exp(-rate * duration_s))) / rate
    elements: dict[str, object] = {
        "SeriesTime": "180000",
        "AcquisitionTime": f"13{bed_s // 60:02d}{bed_s % 60:02d}",
        "FrameReferenceTime": 1000 * (bed_s + mean_s),
        "ActualFrameDuration": 1000 * duration_s,
    }
    return pet(**(elements | other))


@pytest.mark.parametrize("bed_s", [0, 180, 1620])
def test_a_series_made_again_is_corrected_to_the_scan_and_not_to_the_bed(bed_s: int) -> None:
    """Whichever slice the header is of: PS3.3 C.8.9.4.1.5, C.8.9.1.

    With the bed's own time the tenth bed would be 17 % off.
    """
    assert activity(3600) * suv_factor(made_again(bed_s)) == pytest.approx(1.0, abs=0.001)


def test_the_time_that_ge_keeps_of_a_scan_wins() -> None:
    header = made_again(1620, FrameReferenceTime=0)
    header.private_block(0x0009, "GEMS_PETD_01", create=True).add_new(
        0x0D, "DT", "20240102130000.00"
    )
    assert activity(3600) * suv_factor(header) == pytest.approx(1.0, abs=0.001)


def test_only_a_date_tells_the_uptake_of_a_tracer_that_lasts_for_days() -> None:
    """Zirconium-89, half-life 78.4 hours, scanned after four days and an hour."""
    header, half_life = pet(SeriesDate="20240106", AcquisitionDate="20240106"), 282240.0
    isotope = header.RadiopharmaceuticalInformationSequence[0]
    isotope.RadionuclideHalfLife = half_life
    with pytest.raises(SuvUnavailableError, match="Start DateTime"):
        suv_factor(header)
    isotope.RadiopharmaceuticalStartDateTime = "20240102120000"
    left = 2 ** (-(4 * 86400 + 3600) / half_life)
    assert DOSE * left / (WEIGHT * 1000) * suv_factor(header) == pytest.approx(1.0, abs=0.001)


def injected(moment: str, half_life: float = HALF_LIFE) -> Dataset:
    """Injected at a date and time; the scan began on 2024-01-02 at 13:00."""
    header = pet()
    isotope = header.RadiopharmaceuticalInformationSequence[0]
    isotope.RadiopharmaceuticalStartDateTime = moment
    isotope.RadionuclideHalfLife = half_life
    return header


def scanned_with(half_life: float) -> Dataset:
    """Whose injection has a time of day alone."""
    header = pet()
    header.RadiopharmaceuticalInformationSequence[0].RadionuclideHalfLife = half_life
    return header


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        (pet(start="130010"), "not before the scan"),
        (injected("20240102130010"), "not before the scan"),
        (injected("20231231130000"), "not before the scan"),  # of another examination
        (scanned_with(12.7 * 3600), "Start DateTime"),  # copper-64, which is scanned for two days
        (injected("20240102120000", 0.0), "Half Life"),
        (pet(DecayCorrection="NONE"), "NONE"),
        (made_again(0, FrameReferenceTime=""), "time of the scan"),
        (item(Units="GML", SUVType="LBM"), "LBM"),
        (pet(PatientWeight=""), "Weight"),
        (pet(PatientWeight=0), "Weight"),
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


@pytest.mark.parametrize("kind", ["", "BW"])
def test_values_that_are_uptakes_by_weight_already_stay(kind: str) -> None:
    assert suv_factor(item(Units="GML", SUVType=kind)) == 1.0


def test_presets_of_pet_are_of_suv_whatever_the_activity() -> None:
    """An uptake of 5 is white, and of 2.5 grey, in a body an hour after the injection."""
    volume = make_volume(make_series(modality="PT", header=pet()), unit="Bq/ml")
    first = presets_of(volume)[0]
    assert first.name == "SUV 0–5"
    assert first.apply(np.array([0, 2.5, 5]) * activity(3600)) == pytest.approx(
        [0, 0.5, 1], abs=1e-3
    )


def test_values_of_other_modalities_are_read_in_their_own_unit() -> None:
    volume = make_volume(make_series(modality="NM", header=pet()), unit="Bq/ml")
    assert unit_of_reading(volume) == (1.0, "Bq/ml")
    volume = make_volume(make_series(modality="PT", header=pet()), unit="Bq/ml")
    assert unit_of_reading(volume) == (pytest.approx(1 / activity(3600)), "SUV")


def test_without_what_suv_needs_there_are_no_presets_and_the_unit_is_the_file_s() -> None:
    header = pet()
    del header.PatientWeight
    volume = make_volume(make_series(modality="PT", header=header), unit="Bq/ml")
    assert presets_of(volume) == ()
    assert unit_of_reading(volume) == (1.0, "Bq/ml")


def test_presets_of_other_modalities_are_in_their_values_unit() -> None:
    assert presets_of(make_volume()) == presets_for("CT")
    assert presets_of(make_volume(make_series(modality="MR"), unit="")) == ()
    colour = make_volume(voxels=np.zeros((12, 4, 4, 3), np.uint8))
    assert presets_of(colour) == ()
