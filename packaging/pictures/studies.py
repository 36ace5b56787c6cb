"""What the pictures are of, made in code: PET beside CT, a glioma twice, and a trial."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import SimpleITK
from numpy.typing import NDArray
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import PositronEmissionTomographyImageStorage

from medviewer.phantom.chest import Chest, make_chest
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.head import make_head
from medviewer.phantom.shapes import grid_of, paint_ellipsoid
from medviewer.phantom.write import Identity, write_ct, write_mr

DOSE_BQ, WEIGHT_KG, HALF_LIFE_S = 370e6, 70.0, 6586.2
INJECTED, WAIT_S = "084500", 3600.0
SUV_STEP = 0.005
"""What a step of the stored values is worth."""
PET_PIXEL_MM, BLUR_MM = 2.8, 3.0
HEART_MM, HEART_RADIUS_MM = (25.0, -25.0, 95.0), 38.0
GLIOMA_MM = {"20240102": 20.0, "20240402": 14.0}
"""Radius of the glioma by the date of the study."""
TISSUE_SUV, LUNG_SUV, HEART_SUV, NODULE_SUV = 0.8, 0.3, 4.0, 8.0


def write_pet_and_ct(folder: Path) -> None:
    """The demo's chest as CT, and an uptake in heart and largest nodule as PET beside it."""
    chest = make_chest()
    ct = Identity(
        patient_id="PHANTOM-2",
        study="petct",
        study_description="PHANTOM PET/CT",
        series="ct",
        series_description="CT low dose",
        body_part="CHEST",
        window=(40.0, 400.0),
    )
    write_ct(chest.voxels, chest.geometry, folder / "ct", ct)
    pet = replace(ct, series="pet", series_number=2, series_description="FDG AC", window=None)
    uptake, geometry = _uptake(chest)
    for path in write_mr(uptake / SUV_STEP, geometry, folder / "pet", pet, contrast_agent=""):
        _as_pet(path)


def write_glioma(folder: Path) -> None:
    """A glioma of a phantom's head before treatment, and smaller three months later."""
    for date, radius_mm in GLIOMA_MM.items():
        head = make_head("glioma", radius_mm=radius_mm)
        visit = Identity(
            patient_id="PHANTOM-3",
            study=date,
            study_date=date,
            study_description="PHANTOM MR HEAD",
            series=date,
            series_description="T1 SE +C PHANTOM",
            body_part="BRAIN",
            frame_of_reference=date,
            window=(1000.0, 2000.0),
        )
        write_mr(head.voxels, head.geometry, folder / date, visit)


def _uptake(chest: Chest) -> tuple[NDArray[np.float64], Geometry]:
    """SUV in pixels of some ``PET_PIXEL_MM``, blurred as a scanner does."""
    every = round(PET_PIXEL_MM / chest.geometry.spacing[1])
    coarse = chest.voxels[:, ::every, ::every]
    slices, row, column = chest.geometry.spacing
    spacing = (slices, row * every, column * every)
    geometry = replace(chest.geometry, shape=coarse.shape, spacing=spacing)
    uptake = np.where(coarse > -200, TISSUE_SUV, LUNG_SUV)
    grid = grid_of(geometry)
    nodule = chest.nodules[1]
    hot = (
        (HEART_MM, HEART_RADIUS_MM, HEART_SUV),
        (nodule.centre_mm, nodule.diameter_mm / 2, NODULE_SUV),
    )
    for centre, radius, suv in hot:
        paint_ellipsoid(uptake, grid, centre, (radius, radius, radius), suv, PET_PIXEL_MM)
    image = SimpleITK.GetImageFromArray(uptake)
    image.SetSpacing(spacing[::-1])
    return SimpleITK.GetArrayFromImage(
        SimpleITK.SmoothingRecursiveGaussian(image, BLUR_MM)
    ), geometry


def _as_pet(path: Path) -> None:
    """Make a PET image of one that was written as MR (PS3.3 C.8.9)."""
    image = dcmread(path)
    image.SOPClassUID = image.file_meta.MediaStorageSOPClassUID = (
        PositronEmissionTomographyImageStorage
    )
    image.Modality, image.Units = "PT", "BQML"
    image.CorrectedImage, image.DecayCorrection = ["ATTN", "DECY"], "START"
    image.PatientWeight = f"{WEIGHT_KG:g}"
    tracer = Dataset()
    tracer.RadionuclideTotalDose, tracer.RadionuclideHalfLife = f"{DOSE_BQ:g}", f"{HALF_LIFE_S:g}"
    tracer.RadiopharmaceuticalStartTime = INJECTED
    image.RadiopharmaceuticalInformationSequence = [tracer]
    left_bq_per_g = DOSE_BQ * 2 ** (-WAIT_S / HALF_LIFE_S) / (WEIGHT_KG * 1000)
    image.RescaleSlope, image.RescaleIntercept = f"{SUV_STEP * left_bq_per_g:.8g}", "0"
    image.WindowCenter, image.WindowWidth = (f"{suv * left_bq_per_g:.8g}" for suv in (3.5, 7.0))
    image.save_as(path)


def write_trial(path: Path) -> None:
    """400 invented patients between whom a lot decided; the new drug halves the hazard."""
    random = np.random.default_rng(0)
    with path.open("w", encoding="utf-8") as file:
        file.write("arm,randomised,days,event,event_name,age\n")
        for patient in range(400):
            arm, scale = (("control", 1000.0), ("new drug", 2000.0))[patient % 2]
            dies, leaves = random.exponential(scale), random.uniform(500, 1500)
            age = random.normal(60, 10)
            file.write(f"{arm},yes,{min(dies, leaves):.0f},{int(dies <= leaves)},death,{age:.0f}\n")
