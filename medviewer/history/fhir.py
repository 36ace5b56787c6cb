"""Histories from FHIR R4 Bundles (JSON)."""

from __future__ import annotations

from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.history.record import Record


def read_bundle(path: Path) -> tuple[Record, ...]:
    """Read a FHIR R4 Bundle."""
    raise MedviewerError(f"{path.name} is JSON.", "FHIR Bundles are not read yet; give CSV.")
