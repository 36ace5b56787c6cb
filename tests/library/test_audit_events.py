"""Each event says which images, which weights and which decision, and no name."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from medviewer.dicom.series import Document
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import Rigid
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail, verify
from tests.findings.made_results import finding, results_of
from tests.ui.makers import make_series, make_volume

MODEL = {
    "model": "brain-mr",
    "version": "0.1.0",
    "sha256": "ab12" * 16,
    "device": "cpu",
    "mode": "full",
    "software": "0.1",
}
SERIES = {
    "series_instance_uid": "1.2.3",
    "series_key": "1.2.3",
    "patient_id": "42",
    "modality": "CT",
    "slices": len(make_series().slices),
}


@pytest.fixture
def trail(tmp_path: Path) -> AuditTrail:
    return AuditTrail(tmp_path)


def told(trail: AuditTrail) -> dict[str, Any]:
    """The one entry's event and details; a name of the patient is never in it."""
    (entry,) = trail.entries()
    assert "Doe" not in json.dumps(entry)
    assert verify(trail.path).problems == ()
    return {"event": entry["event"], **entry["details"]}


def seen() -> ResultSet:
    volume = make_volume()
    one = replace(finding(volume, 0, 2, "glioma"), frame_number=7)
    return results_of(volume, (one,))


def test_a_series_and_a_document_that_were_opened(trail: AuditTrail, tmp_path: Path) -> None:
    audit_events.opened(trail, make_series())
    assert told(trail) == {"event": "opened", **SERIES}
    other = AuditTrail(tmp_path / "other")
    (tmp_path / "other").mkdir()
    document = Document(
        Path("a.dcm"), "1.2.8.1", "1.2.8", "1.2", "42", "Doe^Jane", "20240131", "", "Letter"
    )
    audit_events.opened_document(other, document)
    assert told(other) == {
        "event": "opened",
        "series_instance_uid": "1.2.8",
        "sop_instance_uid": "1.2.8.1",
        "patient_id": "42",
        "modality": "DOC",
    }


def test_what_a_model_said_stands_with_its_weights_and_its_gate(trail: AuditTrail) -> None:
    gate = GateVerdict((Rule("plane", False, "It is sagittal."),), overridden=True)
    results = replace(seen(), gate=gate)
    audit_events.analysed(trail, results)
    assert told(trail) == {
        "event": "analysed",
        "series_instance_uid": "1.2.3",
        "series_key": "1.2.3",
        "model": MODEL,
        "gate": {"accepted": False, "overridden": True, "reasons": ["It is sagittal."]},
        "findings": [
            {
                "finding": "lesion-0",
                "sop_instance_uid": "1.2.3.2",
                "frame": 7,
                "label": "glioma",
                "score": 0.876543210987,
            }
        ],
    }


def test_a_verdict_stands_with_the_model_that_it_is_about(trail: AuditTrail) -> None:
    audit_events.judged(trail, seen(), "lesion-0", "rejected")
    assert told(trail) == {
        "event": "judged",
        "series_instance_uid": "1.2.3",
        "finding": "lesion-0",
        "verdict": "rejected",
        "model": MODEL,
    }


def test_a_prediction_stands_with_its_risks(trail: AuditTrail) -> None:
    made = seen().provenance
    audit_events.predicted(trail, "P-1", GateVerdict(()), made, {"death": 0.4})
    assert told(trail) == {
        "event": "predicted",
        "record": "P-1",
        "model": MODEL,
        "gate": {"accepted": True, "overridden": False, "reasons": []},
        "risks": {"death": 0.4},
    }


def test_a_registration_names_both_series_and_a_lost_one_is_no_infinity(trail: AuditTrail) -> None:
    """JSON has no word for infinity; other programs could not read the trail."""
    lost = Quality(1.0, 1.01, 0.0, 3.0, 4.0, math.inf, Verdict.FAILED)
    move = Rigid(np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]), np.array([1.0, 2, 3]))
    moving = make_series(key="9", series_instance_uid="9", modality="MR")
    audit_events.registered(trail, make_series(), moving, Alignment(move, lost))
    assert told(trail) == {
        "event": "registered",
        "fixed": SERIES,
        "moving": {**SERIES, "series_instance_uid": "9", "series_key": "9", "modality": "MR"},
        "rotation": [[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]],
        "shift_mm": [1.0, 2.0, 3.0],
        "by_hand": False,
        "verdict": "failed",
        "residual_mm": None,
        "overlap": 0.0,
        "similarity": 1.01,
    }


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_series_that_was_placed_by_hand_is_told_from_one_of_the_same_frame(
    trail: AuditTrail, *, by_hand: bool
) -> None:
    alignment = Alignment(Rigid(np.eye(3), np.zeros(3)), by_hand=by_hand)
    audit_events.registered(trail, make_series(), make_series(), alignment)
    noted = told(trail)
    assert (noted["by_hand"], noted["verdict"], noted["residual_mm"]) == (by_hand, "", None)


def test_all_series_of_an_export_are_named(trail: AuditTrail, tmp_path: Path) -> None:
    audit_events.exported(trail, "report", tmp_path / "report.pdf", ("1.2.3", "1.2.4"))
    path = str(tmp_path / "report.pdf")
    assert told(trail) == {
        "event": "exported",
        "kind": "report",
        "path": path,
        "series": ["1.2.3", "1.2.4"],
    }
