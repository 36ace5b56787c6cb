"""What the monkey opens: small studies made in code, histories, and things that are neither."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from medviewer import paths
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct, write_mr

CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def write_studies(folder: Path) -> list[Path]:
    """Two studies of one patient, one of another, and a picture alone; the folders."""
    generator = np.random.default_rng(7)
    anna = {"patient_name": "Monkey^Anna", "patient_id": "M1"}
    now = {**anna, "study": "now", "study_date": "20240301", "study_description": "CT CHEST"}
    before = {**anna, "study": "before", "study_date": "20230301"}
    block = np.full((14, 40, 48), -1000, np.int16)
    block[3:11, 8:30, 10:36] = generator.normal(40, 20, (8, 22, 26)).astype(np.int16)
    block[5:9, 14:20, 16:24] = 700
    axial = Geometry(block.shape, (2.0, 0.8, 0.8), (-19.0, -16.0, 0.0))
    write_ct(
        block,
        axial,
        folder / "now" / "soft",
        Identity(**now, series="soft", series_description="SOFT", body_part="CHEST"),
    )
    write_ct(
        block[::2],
        Geometry(block[::2].shape, (4.0, 0.8, 0.8), (-19.0, -16.0, 0.0)),
        folder / "now" / "lung",
        Identity(**now, series="lung", series_number=2, body_part="CHEST", window=(-600.0, 1500.0)),
    )
    upright = block[::-1].transpose(1, 0, 2)[::4]
    write_ct(
        upright,
        Geometry(upright.shape, (3.2, 2.0, 0.8), (-19.0, -16.0, 26.0), orientation=CORONAL),
        folder / "now" / "coronal",
        Identity(**now, series="coronal", series_number=3, series_description="CORONAL"),
    )
    write_ct(block, axial, folder / "before", Identity(**before, frame_of_reference="before"))
    head = np.abs(generator.normal(300, 80, (9, 32, 32))).astype(np.uint16)
    write_mr(
        head,
        Geometry(head.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0)),
        folder / "head",
        Identity(patient_name="Monkey^Bob", patient_id="M2", study="head", body_part="BRAIN"),
    )
    write_ct(
        block[:1],
        Geometry((1, 40, 48), (2.0, 0.8, 0.8), (0.0, 0.0, 0.0)),
        folder / "single",
        Identity(patient_name="Monkey^Eve", patient_id="M3", study="single"),
    )
    return [folder / name for name in ("now", "before", "head", "single")]


def write_others(folder: Path) -> list[Path]:
    """Histories, and what is no study: a text, an empty folder, a file that is cut."""
    made = []
    for path in sorted((paths.resources() / "history_template").glob("*.csv")):
        made.append(folder / path.name)
        shutil.copyfile(path, made[-1])
    letter = folder / "letter.dcm"
    letter.write_text("Dear all, this is no picture.", encoding="utf-8")
    empty = folder / "empty"
    empty.mkdir()
    return [*made, letter, empty, folder / "gone"]
