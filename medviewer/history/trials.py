"""Data sets in which a treatment was given by lot, read for comparing its arms."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError

Floats = NDArray[np.float64]
YEAR_DAYS = 365.25


@dataclass(frozen=True)
class Trial:
    """Patients of a study with the arm of each and what became of them.

    Attributes
    ----------
    randomised
        Whether the arm was drawn by lot; only then may arms be compared.
    arm
        ``[patient]``, indexing ``arms``.
    duration_days
        Until the event or the end of observation.
    cause
        ``[patient]``: 0 observation ended, 1 the event, more: what competes with it.
    covariates
        What was known at the start, by name, ``[patient]``, NaN where unknown.
    """

    name: str
    event: str
    randomised: bool
    arms: tuple[str, ...]
    arm: NDArray[np.intp]
    duration_days: Floats
    cause: NDArray[np.intp]
    covariates: dict[str, Floats]


def read_actg175(path: Path) -> Trial:
    """ACTG 175: four antiretroviral treatments of HIV (Hammer et al., NEJM 1996)."""
    rows = _rows(path)
    return Trial(
        name="ACTG 175",
        event="AIDS, a halved CD4 count or death",
        randomised=True,
        arms=("zidovudine", "zidovudine + didanosine", "zidovudine + zalcitabine", "didanosine"),
        arm=_column(rows, "arms").astype(np.intp),
        duration_days=_column(rows, "days"),
        cause=_column(rows, "cens").astype(np.intp),
        covariates={
            "age_years": _column(rows, "age"),
            "weight_kg": _column(rows, "wtkg"),
            "Karnofsky score": _column(rows, "karnof"),
            "CD4 per uL": _column(rows, "cd40"),
            "CD8 per uL": _column(rows, "cd80"),
        },
    )


def read_csl1(path: Path) -> Trial:
    """CSL-1: prednisone or placebo in cirrhosis (Copenhagen Study Group for Liver Diseases)."""
    rows = _first_visits(_rows(path), "id", "time")
    return Trial(
        name="CSL-1",
        event="death",
        randomised=True,
        arms=("placebo", "prednisone"),
        arm=_column(rows, "treatment").astype(np.intp),
        duration_days=_column(rows, "survival") * YEAR_DAYS,
        cause=_column(rows, "cens").astype(np.intp),
        covariates={"prothrombin index %": _column(rows, "prothrombin")},
    )


def read_pbc(path: Path) -> Trial:
    """The Mayo trial: D-penicillamine or placebo in primary biliary cholangitis."""
    rows = _first_visits(_rows(path), "id", "day")
    status = _column(rows, "status").astype(np.intp)
    return Trial(
        name="Mayo PBC trial",
        event="death",
        randomised=True,
        arms=("placebo", "D-penicillamine"),
        arm=_column(rows, "trt").astype(np.intp),
        duration_days=_column(rows, "futime"),
        cause=np.array([0, 2, 1])[status],
        covariates={
            "age_years": _column(rows, "age"),
            "bilirubin mg/dL": _column(rows, "bili"),
            "albumin g/dL": _column(rows, "albumin"),
            "prothrombin time s": _column(rows, "protime"),
        },
    )


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be read: {error.strerror}.", "Check the path."
        ) from error


def _column(rows: list[dict[str, str]], name: str) -> Floats:
    return np.array([float(row[name]) if row[name] else np.nan for row in rows])


def _first_visits(rows: list[dict[str, str]], key: str, time: str) -> list[dict[str, str]]:
    first: dict[str, dict[str, str]] = {}
    for row in sorted(rows, key=lambda one: float(one[time])):
        first.setdefault(row[key], row)
    return list(first.values())
