"""What the audit trail holds: one function an event, so that every caller writes the same words.

Series are named by their UIDs and the patient by the ID; names are left out. The
trail lies in the program's data folder and nowhere else.
"""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path

from medviewer.dicom.series import Document, Series
from medviewer.findings.finding import GateVerdict, Provenance, ResultSet
from medviewer.image.registration.alignment import Alignment
from medviewer.library.audit import AuditTrail, Details


def started(trail: AuditTrail, software: str) -> str:
    """The program was started; ``software`` with its version."""
    return trail.record("started", {"software": software})


def opened(trail: AuditTrail, series: Series) -> str:
    """A series was shown to the reader."""
    return trail.record("opened", _series(series))


def opened_document(trail: AuditTrail, document: Document) -> str:
    """A document was shown to the reader."""
    details: Details = {
        "series_instance_uid": document.series_instance_uid,
        "sop_instance_uid": document.sop_instance_uid,
        "patient_id": document.patient_id,
        "modality": "DOC",
    }
    return trail.record("opened", details)


def analysed(trail: AuditTrail, results: ResultSet) -> str:
    """A lesion model judged a series, or its gate refused it."""
    findings = [
        {
            "finding": finding.identifier,
            "sop_instance_uid": finding.sop_instance_uid,
            "frame": finding.frame_number,
            "label": finding.label,
            "score": finding.score,
        }
        for finding in results.findings
    ]
    details = {
        "series_instance_uid": results.series_instance_uid,
        "series_key": results.series_key,
        "model": _model(results.provenance),
        "gate": _gate(results.gate),
        "findings": findings,
    }
    return trail.record("analysed", details)


def predicted(
    trail: AuditTrail,
    record: str,
    gate: GateVerdict,
    provenance: Provenance,
    risks: dict[str, float],
) -> str:
    """A history model judged the record of that identifier; newest risk (0 to 1) by outcome."""
    details = {
        "record": record,
        "model": _model(provenance),
        "gate": _gate(gate),
        "risks": risks,
    }
    return trail.record("predicted", details)


def judged(trail: AuditTrail, results: ResultSet, finding: str, verdict: str) -> str:
    """The reader said what they think of a finding; ``verdict`` such as "accepted"."""
    details = {
        "series_instance_uid": results.series_instance_uid,
        "finding": finding,
        "verdict": verdict,
        "model": _model(results.provenance),
    }
    return trail.record("judged", details)


def registered(trail: AuditTrail, fixed: Series, moving: Series, found: Alignment) -> str:
    """Two series were registered, or could not be: places of ``fixed`` in ``moving``, LPS mm."""
    quality = found.quality
    details: Details = {
        "fixed": _series(fixed),
        "moving": _series(moving),
        "rotation": found.move.rotation.tolist(),
        "shift_mm": found.move.shift.tolist(),
        "by_hand": found.by_hand,
        "verdict": "" if quality is None else quality.verdict.value,
        "residual_mm": None if quality is None else _finite(quality.residual_mm),
        "overlap": None if quality is None else quality.overlap,
        "similarity": None if quality is None else quality.similarity,
    }
    return trail.record("registered", details)


def exported(trail: AuditTrail, kind: str, where: Path | str, series: tuple[str, ...] = ()) -> str:
    """Something left the data folder: its kind, where to, of which series (UIDs).

    ``where`` is a path, or in a word what is none, such as "clipboard".
    """
    place = where if isinstance(where, str) else str(where.absolute())
    return trail.record("exported", {"kind": kind, "path": place, "series": list(series)})


def sending(trail: AuditTrail, kind: str, station: str, series: tuple[str, ...] = ()) -> str:
    """Something begins to be sent: its kind, the station's name, of which series (UIDs)."""
    details = {"kind": kind, "station": station, "series": list(series)}
    return trail.record("sending", details)


def retrieving(trail: AuditTrail, study: str, station: str, path: Path) -> str:
    """A study (UID) begins to be fetched from the station of that name, into a folder."""
    details = {"study_instance_uid": study, "station": station, "path": str(path.absolute())}
    return trail.record("retrieving", details)


def received(trail: AuditTrail, path: Path, series: tuple[str, ...], files: int) -> str:
    """Other stations sent so many files of these series (UIDs), which are in a folder now."""
    details = {"path": str(path.absolute()), "series": list(series), "files": files}
    return trail.record("received", details)


def _finite(number: float) -> float | None:
    """None for what JSON has no word for."""
    return number if math.isfinite(number) else None


def _series(series: Series) -> Details:
    return {
        "series_instance_uid": series.series_instance_uid,
        "series_key": series.key,
        "patient_id": series.patient_id,
        "modality": series.modality,
        "slices": len(series.slices),
    }


def _model(provenance: Provenance) -> Details:
    keys = ("model", "version", "sha256", "device", "mode", "software")
    whole = asdict(provenance)
    return {key: whole[key] for key in keys}


def _gate(gate: GateVerdict) -> Details:
    return {
        "accepted": gate.accepted,
        "overridden": gate.overridden,
        "reasons": list(gate.reasons),
    }
